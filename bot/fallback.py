"""When the database is down: a person in danger is answered from memory, and the second channel is told."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.errors import StorageUnavailableError
from bot.i18n import Languages
from bot.messages import Incoming
from bot.pager import PageFailedError, Pager
from bot.resources import UNKNOWN, Country
from handlers.outgoing import keyboard
from handlers.render.crisis import resources_text
from handlers.render.patients import sos
from storage.database import Database

REMEMBERED = 10_000
log = structlog.get_logger()


class Fallback:
    """Answers signs of danger without the database; the update stays unacknowledged and is handled again later."""

    def __init__(
        self, database: Database, bot: Bot, pager: Pager, languages: Languages, catalogue: Mapping[str, Country]
    ) -> None:
        self._database = database
        self._bot = bot
        self._pager = pager
        self._languages = languages
        self._catalogue = catalogue
        self._people: Mapping[int, tuple[str, str]] = {}
        self._answered: OrderedDict[int, None] = OrderedDict()

    async def refresh(self) -> int:
        """Learn the language and country of every patient, so that the right numbers are at hand; return how many."""
        try:
            async with self._database.snapshot() as tx:
                clinics = await tx.clinics.list()
                people = [patient for clinic in clinics for patient in await tx.patients.list(clinic.id)]
        except StorageUnavailableError:
            return 0
        self._people = {person.user_id: (person.language, person.country) for person in people if person.user_id}
        return len(self._people)

    async def answer(self, incoming: Sequence[Incoming]) -> None:
        """Send the crisis lines to everyone in danger, once an update, and tell the second channel."""
        fresh = [one for one in incoming if one.update_id not in self._answered and one.user_id]
        for one in fresh:
            self._answered[one.update_id] = None
            if len(self._answered) > REMEMBERED:
                self._answered.popitem(last=False)
        await asyncio.gather(*(self._answer(one) for one in fresh))
        if fresh:
            try:
                await self._pager.page(
                    f"Tidemark cannot reach its database. {len(fresh)} message(s) that may hold risk were answered "
                    "with crisis lines only. Look at the server now."
                )
            except PageFailedError:
                log.exception("second channel failed while the database is down")

    async def _answer(self, one: Incoming) -> None:
        language, code = self._people.get(one.user_id, (one.language, ""))
        words = self._languages(language)
        text = resources_text(words, self._catalogue.get(code, UNKNOWN), clinic_knows=False)
        try:
            await self._bot.send_message(one.user_id, text, reply_markup=keyboard((sos(words),)))
        except TelegramError as error:
            log.error("crisis answer not sent", error=type(error).__name__, update_id=one.update_id)  # noqa: TRY400 -- the traceback may hold an address
