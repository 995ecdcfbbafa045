"""Drills: a made-up emergency on the real path, each week or when staff ask for it, so that a broken one is noticed.

A drill begins as a cry for help of somebody who does not exist: an update in the inbox, which is then read, screened
and answered like any other. What a patient would have been sent goes to the owners, and everybody is called.
"""

from datetime import UTC, datetime, timedelta

from bot.clinical.escalation import Level
from bot.clinical.schedule import instant, local_day
from bot.errors import UserError
from bot.messages import Lane
from bot.models import Case, CaseKind, Clinic
from bot.services import access
from bot.services.access import Action
from bot.services.cases import CaseService
from bot.services.escalation import open_case
from bot.services.lines import owners
from storage.database import Database, Transaction
from storage.inbox import NewUpdate

WEEKDAY, MINUTE = 1, 10 * 60
"""Tuesday at ten, when a clinic is at work."""
SECONDS = 10**10
"""More than the seconds of any date: a drill's number holds both its clinic and when it began."""
LAST = 10**17
"""Beyond every number that Telegram gives."""
FIRST_AFTER = timedelta(days=7)
LATER = timedelta(hours=1)
STUCK_AFTER = timedelta(minutes=5)
"""A cry that nothing has answered by then has found something broken."""
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

    async def start(self, by: int) -> None:
        """Start a drill now.

        Raises:
            UserError: a drill is under way, or a real emergency is.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            clinic = await tx.clinics.get(member.clinic_id)
            if await _busy(tx, clinic.id):
                raise UserError("A drill or a real emergency is open: /cases. Start the drill when it is over.")
            await _cry(tx, clinic)
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
            lost = [clinic for clinic in await tx.clinics.claim_cries() if tx.now - _began(clinic) >= STUCK_AFTER]
            for clinic in lost:
                await _tell_stuck(tx, clinic)
        return len(missed) + len(due) + len(lost)

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
        await _cry(tx, clinic)
    return next_drill(tx.now, clinic.timezone)


async def _busy(tx: Transaction, clinic_id: int) -> bool:
    """Whether people are called about a drill or a danger already; such a case calls again until it is closed."""
    return any(case.severity <= Level.MODERATE for case in await tx.cases.list_unclosed(clinic_id))


def _began(clinic: Clinic) -> datetime:
    return datetime.fromtimestamp((clinic.drill_cry or 0) % SECONDS, UTC)


async def _cry(tx: Transaction, clinic: Clinic) -> None:
    """Put a cry for help into the inbox; it is nobody's, so that its number is negative, and comes after real ones.

    The clinic remembers it until something has answered, so that one that is lost on any way is missed.
    """
    at = int(tx.now.timestamp())
    number, nobody = LAST + clinic.id * SECONDS + at, -clinic.id
    message = {
        "message_id": 1,
        "date": at,
        "chat": {"id": nobody, "type": "private"},
        "from": {"id": nobody, "is_bot": False, "first_name": "Drill"},
        "text": "/crisis",
    }
    body = {"update_id": number, "message": message}
    await tx.inbox.add_all([NewUpdate(number, "message", nobody, nobody, body, 0)])
    await tx.clinics.update(clinic.id, drill_cry=number)


async def rehearse(tx: Transaction, clinic_id: int, update_id: int) -> None:
    """Answer a drill's cry for help: the lines to the owners, and everybody is called as in an emergency."""
    await tx.clinics.update(clinic_id, drill_cry=None)
    if await _busy(tx, clinic_id):
        return
    trigger = f"drill:{update_id}"
    for owner in await owners(tx, clinic_id):
        key = f"{lines_key(trigger)}{owner.id}"
        tx.outbox.enqueue(key, "resources", owner.chat_id, Lane.CRISIS, {"drill": clinic_id})
    reasons = {"source": "drill", "began": update_id % SECONDS}
    await open_case(tx, clinic_id, CaseKind.DRILL, trigger, patient_id=None, severity=Level.HIGH, reasons=reasons)


def lines_key(trigger: str) -> str:
    """Return what the keys of the crisis lines of a drill begin with."""
    return f"resources:{trigger}:"


async def _tell_stuck(tx: Transaction, clinic: Clinic) -> None:
    """Call everybody because a cry for help has led to nothing; once for each drill."""
    await tx.clinics.update(clinic.id, drill_cry=None)
    await open_case(
        tx,
        clinic.id,
        CaseKind.UNPROCESSED,
        f"drill_stuck:{clinic.drill_cry}",
        patient_id=None,
        severity=Level.HIGH,
        reasons={"source": "drill_stuck"},
    )
