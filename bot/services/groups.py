"""The alerts group: bound by the owner's word, followed when it moves, let go when it is gone."""

import secrets

from bot.clinical.escalation import Level
from bot.errors import UserError
from bot.models import CaseKind, Clinic, Role, Staff
from bot.services import access, lines
from bot.services.access import Action
from bot.services.delivery import DeliveryService
from bot.services.escalation import open_case
from storage.database import Database, Transaction


async def ask_owner(tx: Transaction, clinic_id: int, chat_id: int) -> None:
    """Show a code in the group and ask the owner whether it is the one that the group shows.

    Raises:
        UserError: the group is another clinic's.

    """
    bound = await tx.clinics.find_by_group(chat_id)
    if bound and bound.id != clinic_id:
        raise UserError("This group already receives the alerts of another clinic. Make a new group.")
    code = f"{secrets.randbelow(900_000) + 100_000}"
    await tx.clinics.update(clinic_id, pending_group_id=chat_id, group_code=code)
    clinic = await tx.clinics.get(clinic_id)
    tx.outbox.enqueue(f"group_code:{clinic_id}:{code}", "group_code", chat_id, refs={"clinic_id": clinic_id})
    for member in await tx.staff.list(clinic_id):
        if member.role == Role.OWNER:
            ask_to_confirm(tx, clinic, member)


def ask_to_confirm(tx: Transaction, clinic: Clinic, owner: Staff) -> None:
    """Ask the owner whether the group shows this code."""
    key = f"group_confirm:{clinic.id}:{clinic.group_code}:{owner.id}"
    tx.outbox.enqueue(key, "group_confirm", owner.chat_id, refs={"clinic_id": clinic.id})


class GroupService:
    """What people and Telegram do to alerts groups."""

    def __init__(self, database: Database, delivery: DeliveryService) -> None:
        self._database = database
        self._delivery = delivery

    async def confirm(self, by: int, update_id: int, code: str) -> None:
        """Bind the group that shows ``code`` to the clinic of its owner, and send it a test alert.

        Raises:
            UserError: no group of this clinic shows this code.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            clinic = await tx.clinics.get(member.clinic_id)
            shown = (clinic.group_code or "").encode()
            if clinic.pending_group_id is None or not secrets.compare_digest(shown, code.encode()):
                raise UserError("This is not the code that the group shows. Look at the group again.")
            await tx.clinics.update(
                clinic.id, group_chat_id=clinic.pending_group_id, pending_group_id=None, group_code=None
            )
            await lines.confirm(tx, member, clinic.id)  # the message with this code shows them too
            tx.audit.add(f"staff:{member.id}", "group_bound", f"clinic:{clinic.id}", clinic_id=clinic.id)
            refs = {"clinic_id": clinic.id}
            tx.outbox.enqueue(f"reply:{update_id}", "group_bound", member.chat_id, refs=refs)
            await open_case(
                tx,
                clinic.id,
                CaseKind.TEST,
                f"test:{clinic.id}:{update_id}",
                patient_id=None,
                severity=Level.ROUTINE,
                reasons={},
            )

    async def ours(self, chat_id: int, key: str) -> bool:
        """Whether this group is, or is about to be, a clinic's alerts group; we leave one that is not."""
        async with self._database.transaction() as tx:
            ours = await tx.clinics.knows_group(chat_id)
            if not ours:
                tx.outbox.enqueue(key, "leave", chat_id)
            return ours

    async def moved(self, old: int, new: int) -> None:
        """Follow a group that became a supergroup."""
        async with self._database.transaction() as tx:
            await self._delivery.group_moved(tx, old, new)

    async def lost(self, chat_id: int) -> None:
        """Let go of a group that we were removed from, and call people directly."""
        async with self._database.transaction() as tx:
            clinic = await tx.clinics.find_by_group(chat_id)
            if clinic:
                await self._delivery.group_lost(tx, clinic.id)
