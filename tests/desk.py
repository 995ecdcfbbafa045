"""A clinic, and how what it asks for reads."""

from dataclasses import dataclass

from bot.clinical.forecast import Assessment
from bot.i18n import Languages
from bot.messages import Channel, Lane, OutboxMessage, OutboxState
from bot.models import Clinic, Staff
from bot.services.boards import BoardService
from bot.services.views import ViewService
from handlers.outgoing import TEXT_LIMIT, Outgoing
from handlers.render.boards import BOARDS
from handlers.render.reading import Reading, Sources
from handlers.taps import decode
from storage.database import Database
from tests.conftest import MONDAY
from tests.tides import OWNER, add_patient, rate

MOST_BUTTONS = 100
"""Buttons that Telegram takes with one message."""


@dataclass(frozen=True)
class Desk:
    """A clinic, and what its owner (or whoever is at ``chat_id``) reads there."""

    database: Database
    clinic: Clinic
    owner: Staff

    async def reads(self, kind: str, chat_id: int = OWNER, **refs: object) -> Outgoing:
        sources = Sources(ViewService(self.database), BoardService(self.database), Languages(), {}, "tidemark_bot")
        found = {"clinic_id": self.clinic.id, **refs}
        message = OutboxMessage(
            1, "reply:1", Channel.TELEGRAM, Lane.REST, chat_id, kind, found, OutboxState.NEW, 0, 0, 0, MONDAY
        )
        outgoing = await BOARDS[kind](Reading(message, sources))
        assert outgoing
        assert len(outgoing.text) <= TEXT_LIMIT
        buttons = [button for row in outgoing.rows for button in row]
        assert len(buttons) <= MOST_BUTTONS
        assert all(decode(button.data) for button in buttons)
        return outgoing

    async def brings_in(self, code: str, *found: Assessment, rated: int = 0) -> int:
        async with self.database.transaction() as tx:
            patient = await add_patient(tx, self.clinic, code, *found)
            for scale in {assessment.scale for assessment in found} if rated else ():
                await rate(tx, patient, scale, *[5] * rated)
            return patient.id
