"""What must hold at every moment, said once: the auditor of the running bot, the doctor and the tests all ask here.

What only the process or Telegram could tell is left to tests: that every acknowledged update is in the inbox (the
receiver stores before it confirms) and that no token, name or free text reaches a log.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Select, func, or_, select

from bot.messages import InboxState, Lane, OutboxState
from bot.models import CaseKind, CaseState, CheckinState, Slot
from storage.database import Transaction
from storage.schema import booking, cases, checkin, inbox, outbox, patient, rating, staff
from storage.schema_danger import risk_event

HANDLED_WITHIN = timedelta(seconds=60)
OVERDUE = timedelta(seconds=30)
SENT_AFTER_CLOSE = timedelta(seconds=2)
LOOKED_BACK = timedelta(days=3)
"""The running auditor looks at rows of this time; the doctor looks at all."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One promise, whether it holds, and if not where it is broken (ids only)."""

    name: str
    holds: bool
    detail: str = ""


Look = Callable[["Auditor"], Awaitable[str]]


class Auditor:
    """Looks for what is broken. Every look returns the ids that break a promise, as one text."""

    def __init__(self, tx: Transaction, *, whole: bool) -> None:
        self._tx = tx
        self._since = None if whole else tx.now - LOOKED_BACK
        self._whole = whole

    async def _ids(self, query: Select[tuple[int]]) -> str:
        found = await self._tx.rows(query.limit(5))
        return ", ".join(str(next(iter(row.values()))) for row in found)

    async def waiting_updates(self) -> str:
        """Inbox rows that are neither done, nor young, nor put aside."""
        late = select(inbox.c.update_id).where(
            inbox.c.state == InboxState.NEW, inbox.c.received_at < self._tx.now - HANDLED_WITHIN
        )
        return await self._ids(late)

    async def quarantined_without_alarm(self) -> str:
        """Find updates of patients that were put aside and that nobody was told of."""
        told = select(cases.c.id).where(
            or_(
                cases.c.trigger == func.concat("unprocessed:", inbox.c.update_id),
                (cases.c.patient_id == patient.c.id)
                & (cases.c.kind == CaseKind.UNPROCESSED)
                & (func.coalesce(cases.c.closed_at, self._tx.now) >= inbox.c.received_at),
            )
        )
        return await self._ids(
            select(inbox.c.update_id)
            .join(patient, patient.c.user_id == inbox.c.user_id)
            .where(inbox.c.state == InboxState.QUARANTINED, ~told.exists())
        )

    async def doubled_ratings(self) -> str:
        """Questions with more than one answer, and answers off the scale."""
        double = select(func.min(rating.c.id)).group_by(rating.c.patient_id, rating.c.on, rating.c.scale)
        return await self._ids(double.having(func.count() > 1))

    async def lost_ratings(self) -> str:
        """Check-ins that say they were answered, without an answer."""
        answer = select(rating.c.id).where(
            rating.c.patient_id == checkin.c.patient_id, rating.c.on == checkin.c.local_date
        )
        lost = select(checkin.c.id).where(
            checkin.c.state == CheckinState.ANSWERED, checkin.c.slot == Slot.DAILY, ~answer.exists()
        )
        return await self._ids(lost if self._since is None else lost.where(checkin.c.asked_at >= self._since))

    async def risks_without_case(self) -> str:
        """Risk answers of patients that belong to no case."""
        return await self._ids(
            select(risk_event.c.id).where(risk_event.c.patient_id.is_not(None), risk_event.c.case_id.is_(None))
        )

    async def risks_without_resources(self) -> str:
        """Risk answers whose crisis lines were never promised."""
        promised = select(outbox.c.id).where(outbox.c.key == func.concat("resources:", risk_event.c.update_id))
        lost = select(risk_event.c.id).where(~promised.exists())
        return await self._ids(lost if self._since is None else lost.where(risk_event.c.at >= self._since))

    async def overdue_cases(self) -> str:
        """Open cases that nobody will be called about, or too late."""
        return await self._ids(
            select(cases.c.id).where(
                cases.c.state == CaseState.OPEN,
                or_(cases.c.next_action_at.is_(None), cases.c.next_action_at < self._tx.now - OVERDUE),
            )
        )

    async def doubled_calls(self) -> str:
        """Outbox rows that call the same place or person twice in one step and round."""
        step = (outbox.c.case_id, outbox.c.channel, outbox.c.chat_id, outbox.c.refs["step"], outbox.c.refs["round"])
        names = [column.label(f"part{number}") for number, column in enumerate(step)]
        calls = select(outbox.c.id, *names).where(outbox.c.kind == "alert")
        if self._since is not None:
            calls = calls.where(outbox.c.created_at >= self._since)
        rows = calls.subquery()
        group = [rows.c[name.name] for name in names]
        return await self._ids(select(func.min(rows.c.id)).group_by(*group).having(func.count() > 1))

    async def uncalled_cases(self) -> str:
        """Open cases whose present step called nobody."""
        called = select(outbox.c.id).where(outbox.c.case_id == cases.c.id, outbox.c.kind == "alert")
        return await self._ids(select(cases.c.id).where(cases.c.state == CaseState.OPEN, ~called.exists()))

    async def sent_after_close(self) -> str:
        """Find calls that went out after their case had been closed."""
        late = (
            select(outbox.c.id, outbox.c.done_at, cases.c.closed_at)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(
                outbox.c.kind == "alert",
                outbox.c.state == OutboxState.SENT,
                cases.c.state == CaseState.CLOSED,
                outbox.c.done_at > cases.c.closed_at,
            )
        )
        rows = await self._tx.rows(late if self._since is None else late.where(outbox.c.created_at >= self._since))
        return ", ".join(str(row["id"]) for row in rows if row["done_at"] - row["closed_at"] > SENT_AFTER_CLOSE)

    async def doubled_prompts(self) -> str:
        """Patients who were asked twice on one local day."""
        double = select(func.min(checkin.c.id)).group_by(checkin.c.patient_id, checkin.c.local_date, checkin.c.slot)
        return await self._ids(double.having(func.count() > 1))

    async def blamed_silence(self) -> str:
        """Questions that we never asked and that count as the patient's silence."""
        asked = select(outbox.c.id).where(
            outbox.c.kind == "checkin",
            outbox.c.state == OutboxState.SENT,
            outbox.c.refs["checkin_id"].as_integer() == checkin.c.id,
        )
        blamed = select(checkin.c.id).where(
            checkin.c.state == CheckinState.MISSED, checkin.c.slot == Slot.DAILY, ~asked.exists()
        )
        return await self._ids(blamed if self._since is None else blamed.where(checkin.c.asked_at >= self._since))

    async def outside_the_roster(self) -> str:
        """Alerts that went to a chat which is neither the group nor staff of the case's clinic."""
        member = select(staff.c.id).where(staff.c.clinic_id == cases.c.clinic_id, staff.c.chat_id == outbox.c.chat_id)
        outside = (
            select(outbox.c.id)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(outbox.c.kind == "alert", outbox.c.chat_id > 0, ~member.exists())
        )
        return await self._ids(outside if self._since is None else outside.where(outbox.c.created_at >= self._since))

    async def foreign_rows(self) -> str:
        """Cases and bookings that mix two clinics."""
        return await self._ids(
            select(booking.c.id)
            .join(cases, cases.c.id == booking.c.case_id)
            .where(cases.c.patient_id != booking.c.patient_id)
        )

    async def dead_calls(self) -> str:
        """Crisis messages that were given up although their case is still open."""
        return await self._ids(
            select(outbox.c.id)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(
                outbox.c.lane == int(Lane.CRISIS),
                outbox.c.state == OutboxState.DEAD,
                outbox.c.error.like("cannot render%"),
                cases.c.state == CaseState.OPEN,
            )
        )

    async def broken_audit(self) -> str:
        """Find the first audit entry that does not fit its predecessor."""
        first = await self._tx.audit.first_broken(whole=self._whole)
        return "" if first is None else str(first)


LOOKS: tuple[tuple[str, Look], ...] = (
    ("each inbox row is done, younger than 60 s, or quarantined", Auditor.waiting_updates),
    ("each quarantined update of a patient is alarmed", Auditor.quarantined_without_alarm),
    ("at most one rating per question", Auditor.doubled_ratings),
    ("no rating is lost", Auditor.lost_ratings),
    ("each risk answer has exactly one case", Auditor.risks_without_case),
    ("each risk answer has its resources message", Auditor.risks_without_resources),
    ("each open case has a next action at most 30 s overdue", Auditor.overdue_cases),
    ("each open case has called somebody", Auditor.uncalled_cases),
    ("each case, step, round and person has exactly one outbox row", Auditor.doubled_calls),
    ("no crisis message of an open case was given up", Auditor.dead_calls),
    ("nothing is sent for a closed case more than 2 s after the close", Auditor.sent_after_close),
    ("at most one prompt per patient, local date and slot", Auditor.doubled_prompts),
    ("a prompt missed by us is never the patient's silence", Auditor.blamed_silence),
    ("no one outside the roster receives a patient's datum", Auditor.outside_the_roster),
    ("no row mixes two clinics", Auditor.foreign_rows),
    ("the audit chain verifies", Auditor.broken_audit),
)


async def audit(tx: Transaction, *, whole: bool = True) -> list[Finding]:
    """Return every promise with whether it holds; without ``whole`` only recent rows of large tables are read."""
    auditor = Auditor(tx, whole=whole)
    found = []
    for name, look in LOOKS:
        detail = await look(auditor)
        found.append(Finding(name, not detail, f"broken at {detail}" if detail else ""))
    return found
