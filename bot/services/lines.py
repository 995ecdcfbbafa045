"""A clinic's crisis lines: its own number first, its country's confirmed by the owner, and confirmed anew each year."""

import re
from datetime import timedelta

from bot.errors import UserError
from bot.messages import Lane
from bot.models import Clinic, Role, Staff
from bot.resources import REVERIFY_AFTER
from bot.services import access
from bot.services.access import Action
from storage.database import Database, Transaction

PHONE = re.compile(r"\+?\d[\d ()-]{2,24}")
HOURS = re.compile(r"[\w ,.:;–-]{1,60}")
WARN_EVERY = timedelta(days=30)


def show(tx: Transaction, key: str, chat_id: int, clinic: Clinic, *, why: str = "") -> None:
    """Promise the lines of a clinic as its patients see them; ``why`` says what they are shown for."""
    tx.outbox.enqueue(key, "lines", chat_id, refs={"clinic_id": clinic.id, "why": why})


async def owners(tx: Transaction, clinic_id: int) -> list[Staff]:
    """Return the active owners of a clinic."""
    return [member for member in await tx.staff.list(clinic_id) if member.role == Role.OWNER]


async def confirm(tx: Transaction, member: Staff, clinic_id: int) -> None:
    """Note that an owner confirms the lines; a wrong number kills, so a person of the clinic has to look at them."""
    await tx.clinics.update(clinic_id, lines_confirmed_at=tx.now, lines_warned_at=None)
    tx.audit.add(f"staff:{member.id}", "lines_confirmed", f"clinic:{clinic_id}", clinic_id=clinic_id)


async def unconfirmed(tx: Transaction, clinic: Clinic, chat_id: int, update_id: int) -> bool:
    """Whether nobody has confirmed a clinic's lines yet; the owners are asked to, and so is who came here."""
    if clinic.lines_confirmed_at is not None:
        return False
    chats = {chat_id} | {owner.chat_id for owner in await owners(tx, clinic.id)}
    for chat in sorted(chats):
        show(tx, f"lines:{update_id}:{chat}", chat, clinic, why="enrolment")
    return True


class LineService:
    """What owners do about the crisis lines that their patients see."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def show(self, by: int, chat_id: int, update_id: int) -> None:
        """Show staff the lines as patients see them."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            show(tx, f"reply:{update_id}", chat_id, await tx.clinics.get(member.clinic_id))

    async def confirm(self, by: int, chat_id: int, update_id: int) -> None:
        """Confirm the lines, as the owner."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            await confirm(tx, member, member.clinic_id)
            show(tx, f"reply:{update_id}", chat_id, await tx.clinics.get(member.clinic_id))

    async def set_phone(self, by: int, chat_id: int, update_id: int, phone: str, hours: str) -> None:
        """Give the clinic's own number and hours, which patients in danger see first; empty takes them away.

        Raises:
            UserError: the number or the hours cannot be shown as they are.

        """
        if phone and not PHONE.fullmatch(phone):
            raise UserError("A number has digits, spaces and dashes only, for example: /lines phone +34600100200")
        if hours and not HOURS.fullmatch(hours):
            raise UserError("Hours are up to 60 letters and digits, for example: /lines phone 600100200 Mon-Fri 9-18")
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            await tx.clinics.update(member.clinic_id, phone=phone or None, phone_hours=hours or None)
            tx.audit.add(
                f"staff:{member.id}",
                "clinic_number_set",
                f"clinic:{member.clinic_id}",
                clinic_id=member.clinic_id,
                detail={"phone": phone, "hours": hours},
            )
            show(tx, f"reply:{update_id}", chat_id, await tx.clinics.get(member.clinic_id))

    async def warn_due(self) -> int:
        """Ask owners who confirmed a year ago to look again, once a month until they do; return how many clinics."""
        async with self._database.transaction() as tx:
            due = [clinic for clinic in await tx.clinics.list() if _stale(tx, clinic)]
            for clinic in due:
                await tx.clinics.update(clinic.id, lines_warned_at=tx.now)
                for owner in await owners(tx, clinic.id):
                    key = f"lines_year:{clinic.id}:{owner.id}:{int(tx.now.timestamp())}"
                    refs = {"clinic_id": clinic.id, "why": "year"}
                    tx.outbox.enqueue(key, "lines", owner.chat_id, Lane.ALERT, refs)
        return len(due)


def _stale(tx: Transaction, clinic: Clinic) -> bool:
    """Whether a clinic's lines were confirmed too long ago, and nobody was told of it lately."""
    confirmed, warned = clinic.lines_confirmed_at, clinic.lines_warned_at
    old = confirmed is not None and tx.now - confirmed > REVERIFY_AFTER
    return old and (warned is None or tx.now - warned >= WARN_EVERY)
