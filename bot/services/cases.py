"""Cases: opened by a reason, called about again and again until a person acts, closed only by a person."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.clinical.escalation import ALERT, CRISIS, REVIEW, Call, Policy, Target, after, call
from bot.errors import UserError
from bot.messages import Channel, Lane, Refs
from bot.models import Case, CaseKind, CaseState, Staff
from bot.services import access
from bot.services.access import Action
from storage.database import Database, Transaction

HIGH, ROUTINE, LOW = 0, 1, 2
POLICIES = {HIGH: CRISIS, ROUTINE: ALERT, LOW: REVIEW}
UNCLOSED = (CaseState.OPEN, CaseState.ACKNOWLEDGED, CaseState.CONTACTED, CaseState.BOOKED)
ATONCE = 50
OUTCOMES: dict[bool, tuple[str, ...]] = {
    True: ("spoke", "emergency", "no_contact", "mistake"),
    False: ("right", "too_early", "wrong"),
}
"""How a crisis (True) or another case can end."""


async def open_case(
    tx: Transaction,
    clinic_id: int,
    kind: CaseKind,
    trigger: str,
    *,
    patient_id: int | None,
    severity: int,
    reasons: Refs,
) -> tuple[Case, bool]:
    """Open a case and call the first people, or return the unclosed one of this patient and kind; say which.

    A graver reason raises the case that is there and starts its escalation anew.
    """
    policy = POLICIES[severity]
    first = call(policy, 0, 0)
    case, opened = await tx.cases.open(
        clinic_id,
        kind,
        trigger,
        patient_id=patient_id,
        severity=severity,
        policy=policy.snapshot(),
        reasons=reasons,
        next_action_at=tx.now + first.wait,
    )
    if opened:
        tx.audit.add("system", f"case_opened_{kind}", f"case:{case.id}", clinic_id=clinic_id)
        await _call(tx, case, first)
    elif severity < case.severity or (severity == HIGH and case.state != CaseState.OPEN):
        await _raise(tx, case, severity, reasons)
    return case, opened


async def _raise(tx: Transaction, case: Case, severity: int, reasons: Refs) -> None:
    """Start the escalation of an unclosed case anew, since something graver came in."""
    policy = POLICIES[severity]
    first = call(policy, 0, case.round + 1)
    changed = await tx.cases.change(
        case,
        UNCLOSED,
        state=CaseState.OPEN,
        severity=severity,
        policy=policy.snapshot(),
        reasons=dict(reasons),
        step=first.step,
        round=first.round,
        next_action_at=tx.now + first.wait,
        acknowledged_at=None,
        acknowledged_by=None,
    )
    if changed:
        tx.audit.add("system", "case_raised", f"case:{case.id}", clinic_id=case.clinic_id)
        await _call(tx, case, first)


async def _call(tx: Transaction, case: Case, what: Call) -> None:
    """Promise one alert to each person and place that a step calls; the key makes each of them exactly one."""
    lane = Lane.CRISIS if case.severity == HIGH and case.kind != CaseKind.TEST else Lane.ALERT
    refs = {"case_id": case.id, "step": what.step, "round": what.round}
    people, places = await _targets(tx, case, what.targets)
    for name, chat_id in [*places, *((str(member.id), member.chat_id) for member in people)]:
        key = f"alert:{case.id}:{what.step}:{what.round}:{name}"
        tx.outbox.enqueue(key, "alert", chat_id, lane, refs, case_id=case.id)
    if Target.PAGER in what.targets or not (people or places):
        key = f"alert:{case.id}:{what.step}:{what.round}:pager"
        tx.outbox.enqueue(key, "alert", 0, lane, refs, case_id=case.id, channel=Channel.PAGER)


async def _targets(
    tx: Transaction, case: Case, targets: Iterable[Target]
) -> tuple[Sequence[Staff], list[tuple[str, int]]]:
    """Return the people and the group that a step means; those on duty are called in the order of duty."""
    clinic = await tx.clinics.get(case.clinic_id)
    staff = [member for member in await tx.staff.list(clinic.id) if member.role in access.MATRIX[Action.ACKNOWLEDGE]]
    wanted = set(targets)
    people: Sequence[Staff] = ()
    if Target.EVERYONE in wanted:
        people = staff
    elif Target.BACKUP in wanted:
        people = staff[1:2] or staff[:1]
    elif Target.ON_DUTY in wanted:
        people = staff[:1]
    places = [("group", clinic.group_chat_id)] if Target.GROUP in wanted and clinic.group_chat_id else []
    return people, places


class CaseService:
    """What people and the clock do to cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def acknowledge(self, by: int, chat_id: int, case_id: int) -> None:
        """Have ``by`` take a case; the first tap wins and everyone sees whose it was.

        A test alert may be acknowledged by anyone in the alerts group: it shows that people there can tap.

        Raises:
            UserError: it is somebody else's already, or closed.

        """
        async with self._database.transaction() as tx:
            found = await tx.cases.get(case_id)
            clinic = await tx.clinics.get(found.clinic_id)
            test = found.kind == CaseKind.TEST
            if test and chat_id == clinic.group_chat_id:
                member = await tx.staff.find_by_user(by)
            else:
                member = await access.staff(tx, by, Action.ACKNOWLEDGE)
                found = await access.case(tx, member, case_id)
            if found.state != CaseState.OPEN:
                raise UserError("Case {number} has already been taken.", number=found.number)
            policy = Policy.restore(found.policy)
            await self._change(
                tx,
                found,
                [CaseState.OPEN],
                state=CaseState.CLOSED if test else CaseState.ACKNOWLEDGED,
                acknowledged_at=tx.now,
                acknowledged_by=member.id if member else None,
                next_action_at=tx.now + timedelta(seconds=policy.reopen) if policy.reopen else None,
                **({"closed_at": tx.now, "outcome": "test"} if test else {}),
            )
            tx.audit.add(f"user:{by}", "case_acknowledged", f"case:{found.id}", clinic_id=found.clinic_id)

    async def show(self, by: int, chat_id: int, update_id: int, case_id: int, show: str, edit: int) -> None:
        """Promise to show a case again in place of the tapped message, with the buttons ``show``."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            refs = {"case_id": found.id, "show": show, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "case", chat_id, Lane.ALERT, refs)

    async def contacted(self, by: int, case_id: int) -> None:
        """Note that staff have been in contact with the patient."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            await self._change(
                tx,
                found,
                [CaseState.OPEN, CaseState.ACKNOWLEDGED],
                state=CaseState.CONTACTED,
                acknowledged_at=found.acknowledged_at or tx.now,
                acknowledged_by=found.acknowledged_by or member.id,
                next_action_at=found.next_action_at if Policy.restore(found.policy).reopen else None,
            )
            tx.audit.add(f"staff:{member.id}", "case_contacted", f"case:{found.id}", clinic_id=found.clinic_id)

    async def close(self, by: int, case_id: int, outcome: str) -> None:
        """Close a case with what came of it.

        Raises:
            UserError: the case is closed already, or such an outcome does not exist.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            if outcome not in OUTCOMES[found.kind == CaseKind.CRISIS]:
                raise UserError("This is not an outcome that case {number} can have.", number=found.number)
            await self.close_within(tx, found, outcome, f"staff:{member.id}")

    async def close_within(self, tx: Transaction, found: Case, outcome: str, actor: str) -> None:
        """Close a case inside another use case's transaction."""
        await self._change(
            tx, found, UNCLOSED, state=CaseState.CLOSED, closed_at=tx.now, outcome=outcome, next_action_at=None
        )
        tx.audit.add(actor, f"case_closed_{outcome}", f"case:{found.id}", clinic_id=found.clinic_id)

    async def booked_within(self, tx: Transaction, found: Case, member: Staff) -> None:
        """Note inside another use case's transaction that a booster has been booked for a case."""
        await self._change(
            tx,
            found,
            UNCLOSED,
            state=CaseState.BOOKED,
            acknowledged_at=found.acknowledged_at or tx.now,
            acknowledged_by=found.acknowledged_by or member.id,
            next_action_at=None,
        )

    async def _change(self, tx: Transaction, found: Case, allowed: Sequence[CaseState], **changes: object) -> None:
        """Change a case or say that somebody was faster; then its latest alerts are shown anew."""
        if not await tx.cases.change(found, allowed, **changes):
            raise UserError(
                "Case {number} has changed in the meantime. /cases shows where it stands.", number=found.number
            )
        await self.refresh(tx, found.id, found.fence)

    async def refresh(self, tx: Transaction, case_id: int, fence: int) -> None:
        """Promise to show the case as it stands now on the latest alert of each chat.

        Not on all of them: after a night of calls their edits would hold up the group for an hour.
        """
        calls = [message for message in await tx.outbox.of_case(case_id) if message.kind == "alert"]
        for message in {message.chat_id: message for message in calls}.values():
            key = f"case:{case_id}:{fence}:{message.id}"
            refs = {"case_id": case_id, "edit": message.telegram_message_id}
            tx.outbox.enqueue(key, "case", message.chat_id, Lane.ALERT, refs)

    async def escalate_due(self) -> int:
        """Take the next step of every case whose time has come; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.cases.claim_due(ATONCE)
            for case in due:
                await self._step(tx, case)
        return len(due)

    async def _step(self, tx: Transaction, case: Case) -> None:
        what = after(Policy.restore(case.policy), case.step, case.round)
        changed = await tx.cases.change(
            case,
            UNCLOSED,
            state=CaseState.OPEN,
            step=what.step,
            round=what.round,
            next_action_at=tx.now + what.wait,
            **({} if case.state == CaseState.OPEN else {"acknowledged_at": None, "acknowledged_by": None}),
        )
        if changed:
            tx.audit.add("system", f"case_step_{what.step}_{what.round}", f"case:{case.id}", clinic_id=case.clinic_id)
            await _call(tx, case, what)
