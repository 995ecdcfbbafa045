"""Who a Telegram user is to us, who is on duty, and what strangers are told."""

from dataclasses import dataclass
from datetime import timedelta

from bot.errors import UserError
from bot.messages import Lane
from bot.models import EnrolStep, Patient, PatientState, Staff
from bot.services import access
from bot.services.access import Action
from bot.services.delivery import DeliveryService
from storage.database import Database

STRANGER_HEARS = timedelta(hours=1)
"""A stranger gets one polite line in this time."""
SELDOM = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Person:
    """Who somebody is: staff, a patient, both, or nobody we know."""

    staff: Staff | None
    patient: Patient | None

    @property
    def known(self) -> bool:
        """Whether we know this person at all."""
        return self.staff is not None or self.patient is not None


class PeopleService:
    """Looks people up and keeps the order of duty."""

    def __init__(self, database: Database, delivery: DeliveryService) -> None:
        self._database = database
        self._delivery = delivery

    async def who(self, user_id: int) -> Person:
        """Return who a Telegram user is."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(user_id)
            staff = None if patient else await tx.staff.find_by_user(user_id)
            return Person(staff if staff and staff.active else None, patient)

    async def say(self, chat_id: int, key: str, kind: str, refs: dict[str, object] | None = None) -> None:
        """Promise a fixed text (``help``, ``privacy``, ``problem`` …) as the direct reply to an update."""
        async with self._database.transaction() as tx:
            tx.outbox.enqueue(key, kind, chat_id, refs=refs)

    async def say_seldom(self, user_id: int, kind: str) -> None:
        """Promise a fixed text to somebody in private, at most once in ten seconds: a flood is not answered in kind."""
        async with self._database.transaction() as tx:
            slot = int(tx.now.timestamp() // SELDOM.total_seconds())
            tx.outbox.enqueue(f"{kind}:{user_id}:{slot}", kind, user_id, refs={"user_id": user_id})

    async def greet_stranger(self, user_id: int, chat_id: int, language: str) -> None:
        """Tell somebody we do not know how to come in, at most once an hour."""
        async with self._database.transaction() as tx:
            slot = int(tx.now.timestamp() // STRANGER_HEARS.total_seconds())
            tx.outbox.enqueue(f"stranger:{user_id}:{slot}", "stranger", chat_id, refs={"language": language})

    async def oncall(self, by: int, chat_id: int, key: str) -> None:
        """Promise the list of who is called, in order."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            tx.outbox.enqueue(key, "oncall", chat_id, Lane.REST, {"clinic_id": member.clinic_id})

    async def take_duty(self, by: int, chat_id: int, key: str, edit: int | None = None) -> None:
        """Put ``by`` first in the order of duty."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            first = min(other.duty_order for other in await tx.staff.list(member.clinic_id))
            await tx.staff.update(member.id, duty_order=first - 1)
            tx.audit.add(f"staff:{member.id}", "on_duty", f"staff:{member.id}", clinic_id=member.clinic_id)
            refs = {"clinic_id": member.clinic_id, "edit": edit}
            tx.outbox.enqueue(key, "oncall", chat_id, Lane.REST, refs)

    async def roster(self, by: int, chat_id: int, key: str) -> None:
        """Promise the list of the clinic's staff."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            tx.outbox.enqueue(key, "roster", chat_id, Lane.REST, {"clinic_id": member.clinic_id})

    async def remove_staff(self, by: int, chat_id: int, key: str, staff_id: int) -> None:
        """Take a colleague's rights away; their old buttons do nothing any more.

        Raises:
            UserError: the owner tried to remove himself.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            other = await tx.staff.get(staff_id)
            if other.clinic_id != member.clinic_id:
                raise access.NotStaffError
            if other.id == member.id:
                raise UserError("The owner cannot be removed.")
            await tx.staff.update(other.id, active=False)
            tx.audit.add(f"staff:{member.id}", "staff_removed", f"staff:{other.id}", clinic_id=member.clinic_id)
            tx.outbox.enqueue(key, "roster", chat_id, Lane.REST, {"clinic_id": member.clinic_id})

    async def reachable_again(self, user_id: int) -> None:
        """Note that somebody who had blocked us talks to us again."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(user_id)
            if patient and patient.state == PatientState.UNREACHABLE and patient.step == EnrolStep.DONE:
                await tx.patients.update(
                    patient.id, state=PatientState.ACTIVE, next_checkin_at=tx.now, next_safety_at=tx.now
                )
                tx.audit.add("system", "reachable", f"patient:{patient.id}", clinic_id=patient.clinic_id)

    async def blocked(self, user_id: int) -> None:
        """Note that a patient has blocked us, and tell staff."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(user_id)
            if patient and patient.state == PatientState.ACTIVE:
                await self._delivery.unreachable(tx, patient)
