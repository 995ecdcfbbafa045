"""Drills: a made-up emergency on the real path, each week or when staff ask for it, so that a broken one is noticed."""

from datetime import datetime, timedelta

from bot.clinical.escalation import Level
from bot.clinical.schedule import instant, local_day
from bot.errors import UserError
from bot.models import Case, CaseKind, Clinic
from bot.services import access
from bot.services.access import Action
from bot.services.cases import CaseService
from bot.services.escalation import open_case
from storage.database import Database, Transaction

WEEKDAY, MINUTE = 1, 10 * 60
"""Tuesday at ten, when a clinic is at work."""
FIRST_AFTER = timedelta(days=7)
LATER = timedelta(hours=1)
LASTS = timedelta(minutes=30)
"""A drill that nobody has acknowledged by then has failed: everyone was called several times."""


def next_drill(after: datetime, zone: str) -> datetime:
    """Return the first hour for a drill in ``zone`` on a day that is at least a week after ``after``."""
    day = local_day(after + FIRST_AFTER, zone)
    while day.weekday() != WEEKDAY:
        day += timedelta(days=1)
    return instant(day, MINUTE, zone)


class DrillService:
    """Starts drills and ends those that nobody takes."""

    def __init__(self, database: Database, cases: CaseService) -> None:
        self._database = database
        self._cases = cases

    async def start(self, by: int, update_id: int) -> None:
        """Start a drill now.

        Raises:
            UserError: a drill is under way, or a real emergency is.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            clinic = await tx.clinics.get(member.clinic_id)
            if await _busy(tx, clinic.id):
                raise UserError("A drill or a real emergency is open: /cases. Start the drill when it is over.")
            await _open(tx, clinic, f"drill:{update_id}")
            tx.audit.add(f"staff:{member.id}", "drill_started", f"clinic:{clinic.id}", clinic_id=clinic.id)

    async def due(self) -> int:
        """Start the weekly drills whose time has come and end those that nobody took; return how many."""
        async with self._database.transaction() as tx:
            missed = [case for case in await tx.cases.list_of_kind(CaseKind.DRILL) if tx.now - case.opened_at >= LASTS]
            for case in missed:
                await self._miss(tx, case)
            due = await tx.clinics.claim_drills()
            for clinic in due:
                await tx.clinics.update(clinic.id, next_drill_at=await _begin(tx, clinic))
        return len(missed) + len(due)

    async def _miss(self, tx: Transaction, case: Case) -> None:
        await self._cases.close_within(tx, case, "missed", "system")
        await self._cases.tell_drill(tx, case)


async def _begin(tx: Transaction, clinic: Clinic) -> datetime:
    """Start a clinic's weekly drill unless something real is going on, and return when to look again."""
    if clinic.next_drill_at is None:
        return next_drill(tx.now, clinic.timezone)
    if await _busy(tx, clinic.id):
        return tx.now + LATER
    if clinic.group_chat_id is not None:
        await _open(tx, clinic, f"drill:{clinic.id}:{int(clinic.next_drill_at.timestamp())}")
    return next_drill(tx.now, clinic.timezone)


async def _busy(tx: Transaction, clinic_id: int) -> bool:
    """Whether people are called about a drill or a danger already."""
    return any(case.severity <= Level.MODERATE for case in await tx.cases.list_unclosed(clinic_id))


async def _open(tx: Transaction, clinic: Clinic, trigger: str) -> None:
    await open_case(
        tx, clinic.id, CaseKind.DRILL, trigger, patient_id=None, severity=Level.HIGH, reasons={"source": "drill"}
    )
