"""The clock of a case: who is called at its opening, at each step, and anew when something graver comes in."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.clinical.escalation import Call, Level, Policy, Target, after, call, policy
from bot.clinical.schedule import next_daily
from bot.messages import Channel, Lane, Refs
from bot.models import Case, CaseKind, CaseState, Clinic, Staff
from bot.services import access
from bot.services.access import Action
from storage.database import Transaction

UNCLOSED = (CaseState.OPEN, CaseState.ACKNOWLEDGED, CaseState.CONTACTED, CaseState.BOOKED)
TELL_AFTER = timedelta(minutes=15)
"""When a patient is told the truth if nobody has acknowledged by then."""
FOLLOWUP_MINUTE = 9 * 60
FOLLOWUP_AFTER = timedelta(hours=4)
CROWD = 6
"""More cases than this that call at the same time are bundled into one message a chat, for Telegram's limits."""
BUNDLE_SECONDS = 5


async def open_case(
    tx: Transaction,
    clinic_id: int,
    kind: CaseKind,
    trigger: str,
    *,
    patient_id: int | None,
    severity: Level,
    reasons: Refs,
) -> tuple[Case, bool]:
    """Open a case and call the first people, or return the unclosed one of this patient and kind as it was; say which.

    A graver reason raises the case that is there and starts its escalation anew, and so does another sign of the
    gravest kind while the case was in somebody's hands.
    """
    clinic = await tx.clinics.get(clinic_id)
    chosen = policy_of(clinic, severity)
    first = call(chosen, 0, 0)
    asked = patient_id if kind == CaseKind.CRISIS else None
    case, opened = await tx.cases.open(
        clinic_id,
        kind,
        trigger,
        patient_id=patient_id,
        severity=severity,
        policy=chosen.snapshot(),
        reasons=reasons,
        next_action_at=first.ends(tx.now, clinic.timezone),
        tell_at=tx.now + TELL_AFTER if asked is not None and severity.pages else None,
        followup_at=await _next_morning(tx, asked) if asked is not None else None,
    )
    if opened:
        tx.audit.add("system", f"case_opened_{kind}", f"case:{case.id}", clinic_id=clinic_id, detail=_graded(severity))
        await _call(tx, case, clinic, first)
    elif severity < case.severity or (severity.pages and case.state != CaseState.OPEN):
        await regrade(tx, case, min(severity, Level(case.severity)), reasons)
    return case, opened


async def _next_morning(tx: Transaction, patient_id: int) -> datetime:
    """Return when to ask the patient again: on the next morning of their own clock."""
    patient = await tx.patients.get(patient_id)
    return next_daily(tx.now + FOLLOWUP_AFTER, FOLLOWUP_MINUTE, patient.timezone)


def policy_of(clinic: Clinic, level: Level) -> Policy:
    """Return a clinic's policy for a level; waits that cannot be used are as if the clinic had chosen none."""
    try:
        return policy(level, (clinic.waits or {}).get(level.name))
    except (ValueError, TypeError):
        return policy(level)


async def regrade(tx: Transaction, case: Case, level: Level, reasons: Refs | None = None, *, anew: bool = True) -> bool:
    """Give a case another level and start the escalation of that level; False when it was closed in the meantime.

    With ``anew`` it is open again whoever has it. Without, a case in somebody's hands stays there.
    """
    clinic = await tx.clinics.get(case.clinic_id)
    chosen = policy_of(clinic, level)
    first = call(chosen, 0, case.round + 1)
    changes: dict[str, object] = {"severity": level, "policy": chosen.snapshot()}
    calls = anew or case.state == CaseState.OPEN
    if calls:
        changes |= {
            "state": CaseState.OPEN,
            "step": first.step,
            "round": first.round,
            "next_action_at": first.ends(tx.now, clinic.timezone),
            "acknowledged_at": None,
            "acknowledged_by": None,
            "tell_at": tx.now + TELL_AFTER if level.pages and case.patient_id is not None else None,
        }
    if reasons is not None:
        changes["reasons"] = dict(reasons)
    if not await tx.cases.change(case, UNCLOSED, **changes):
        return False
    tx.audit.add("system", "case_graded", f"case:{case.id}", clinic_id=case.clinic_id, detail=_graded(level))
    if calls:
        await _call(tx, await tx.cases.get(case.id), clinic, first)
    return True


def _graded(level: Level) -> Refs:
    return {"level": level.name}


async def step(tx: Transaction, case: Case) -> None:
    """Do what follows now that nobody acted in time: call the next people, or make the case a graver one."""
    what = after(Policy.restore(case.policy), case.step, case.round)
    if isinstance(what, Level):
        await regrade(tx, case, min(what, Level(case.severity)))
        return
    clinic = await tx.clinics.get(case.clinic_id)
    changed = await tx.cases.change(
        case,
        UNCLOSED,
        state=CaseState.OPEN,
        step=what.step,
        round=what.round,
        next_action_at=what.ends(tx.now, clinic.timezone),
        **({} if case.state == CaseState.OPEN else {"acknowledged_at": None, "acknowledged_by": None}),
    )
    if changed:
        tx.audit.add("system", f"case_step_{what.step}_{what.round}", f"case:{case.id}", clinic_id=case.clinic_id)
        await _call(tx, case, clinic, what)


async def _call(tx: Transaction, case: Case, clinic: Clinic, what: Call) -> None:
    """Promise one alert to each person and place that a step calls; the key makes each of them exactly one."""
    crisis = case.kind != CaseKind.TEST and case.severity <= Level.MODERATE
    lane = Lane.CRISIS if crisis else Lane.ALERT
    people, places = await _targets(tx, clinic, what.targets)
    crowded = crisis and len(await tx.cases.list_calling(clinic.id)) > CROWD
    refs = {"case_id": case.id, "step": what.step, "round": what.round} | ({"bundled": True} if crowded else {})
    for name, chat_id in [*places, *((str(member.id), member.chat_id) for member in people)]:
        key = f"alert:{case.id}:{what.step}:{what.round}:{name}"
        tx.outbox.enqueue(key, "alert", chat_id, lane, refs, case_id=case.id)
        if crowded:
            _bundle(tx, clinic, chat_id)
    alone = not people if crisis else not (people or places)
    if Target.PAGER in what.targets or alone:
        page(tx, case, what.step, what.round)


def _bundle(tx: Transaction, clinic: Clinic, chat_id: int) -> None:
    """Promise one message about every case that calls, a moment from now, so that all of this moment are in it."""
    slot = int(tx.now.timestamp()) // BUNDLE_SECONDS
    tx.outbox.enqueue(
        f"bundle:{chat_id}:{slot}",
        "bundle",
        chat_id,
        Lane.CRISIS,
        {"clinic_id": clinic.id},
        not_before=tx.now + timedelta(seconds=BUNDLE_SECONDS - tx.now.timestamp() % BUNDLE_SECONDS),
    )


def page(tx: Transaction, case: Case, at_step: int, repeat: int) -> None:
    """Promise the call of a step by the second channel, once."""
    refs = {"case_id": case.id, "step": at_step, "round": repeat}
    key = f"alert:{case.id}:{at_step}:{repeat}:pager"
    lane = Lane.CRISIS if case.severity <= Level.MODERATE else Lane.ALERT
    tx.outbox.enqueue(key, "alert", 0, lane, refs, case_id=case.id, channel=Channel.PAGER)


async def _targets(
    tx: Transaction, clinic: Clinic, targets: Iterable[Target]
) -> tuple[Sequence[Staff], list[tuple[str, int]]]:
    """Return the people and the group that a step means; those on duty are called in the order of duty.

    Where the group is meant and there is none, the person on duty is called.
    """
    staff = [member for member in await tx.staff.list(clinic.id) if member.role in access.MATRIX[Action.ACKNOWLEDGE]]
    wanted = set(targets)
    places = [("group", clinic.group_chat_id)] if Target.GROUP in wanted and clinic.group_chat_id else []
    if Target.EVERYONE in wanted:
        return staff, places
    if Target.BACKUP in wanted:
        return staff[1:2] or staff[:1], places
    return staff[:1] if Target.ON_DUTY in wanted or not places else [], places
