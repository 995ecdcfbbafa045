"""What must hold at every moment, said once: the auditor of the running bot, the doctor and the tests all ask here.

The doctor looks at every row. The running auditor, who looks each minute, keeps to rows that an index finds or to
the newest of a large table, so that its cost does not grow with the years.

What only the process or Telegram could tell is left to tests: that an update was stored before it was confirmed
(here only: what updates led to has its update in the inbox) and that no token, name or free text reaches a log.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, Select, Table, and_, func, literal, or_, select, text, type_coerce, union_all

from bot.messages import Lane, OutboxState
from bot.models import CaseKind, CaseState, CheckinState, Slot
from storage.columns import CALLS, NEW_UPDATES, QUARANTINED_UPDATES
from storage.outbox import SMALL_TALK_KEPT
from storage.schema import booking, cases, checkin, inbox, outbox, patient, rating, staff
from storage.schema_danger import risk_event
from storage.transaction import Transaction
from storage.types import MICROSECOND

HANDLED_WITHIN = timedelta(seconds=60)
OVERDUE = timedelta(seconds=30)
SENT_AFTER_CLOSE = timedelta(seconds=2)
LOOKED_BACK = timedelta(days=9)
"""The running auditor looks at calls of this time, and at questions: they are closed a week after their day."""
NEWEST = 3000
"""The running auditor looks at so many of the newest rows of a large table."""
INBOX_LASTS = timedelta(hours=47)
"""Shorter than updates are kept, by the hour between two purges."""
SHOWN = 5
"""So many ids of broken rows a finding names."""

_call = text(f"outbox.{CALLS}")


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

    async def _ids(self, query: Select[Any], *, newest: Table | None = None, calls: bool = False) -> str:
        """Return the first ids of ``query``, which unless all is looked at keeps to new rows of ``newest`` or calls."""
        if newest is not None and not self._whole:
            key = next(iter(newest.primary_key.columns))
            query = query.where(key > select(func.coalesce(func.max(key), 0)).scalar_subquery() - NEWEST)
        if calls:
            query = query.where(_call)
            query = query if self._since is None else query.where(outbox.c.created_at >= self._since)
        found = await self._tx.rows(query.limit(SHOWN))
        return ", ".join(str(next(iter(row.values()))) for row in found)

    async def updates_without_row(self) -> str:
        """Find what updates led to although the inbox has no such update."""
        stored = select(inbox.c.update_id).where(inbox.c.update_id == risk_event.c.update_id)
        recent = risk_event.c.at >= self._tx.now - INBOX_LASTS
        return await self._ids(select(risk_event.c.update_id).where(recent, ~stored.exists()))

    async def waiting_updates(self) -> str:
        """Find updates that are neither done, nor young, nor put aside."""
        late = inbox.c.received_at < self._tx.now - HANDLED_WITHIN
        return await self._ids(select(inbox.c.update_id).where(text(f"inbox.{NEW_UPDATES}"), late))

    async def quarantined_without_alarm(self) -> str:
        """Find updates of patients that were put aside and that nobody was told of."""
        told = select(cases.c.id).where(
            cases.c.patient_id == patient.c.id,
            cases.c.kind == CaseKind.UNPROCESSED,
            or_(cases.c.closed_at.is_(None), cases.c.closed_at >= inbox.c.received_at),
        )
        return await self._ids(
            select(inbox.c.update_id)
            .join(patient, patient.c.user_id == inbox.c.user_id)
            .where(text(f"inbox.{QUARANTINED_UPDATES}"), ~told.exists())
        )

    async def doubled_ratings(self) -> str:
        """Find questions with more than one answer."""
        twin = rating.alias("twin")
        same = (twin.c.patient_id == rating.c.patient_id, twin.c.on == rating.c.on, twin.c.scale == rating.c.scale)
        doubled = select(twin.c.id).where(*same, twin.c.id != rating.c.id)
        return await self._ids(select(rating.c.id).where(doubled.exists()), newest=rating)

    async def lost_ratings(self) -> str:
        """Find check-ins that say they were answered, without an answer."""
        answer = select(rating.c.id).where(
            rating.c.patient_id == checkin.c.patient_id, rating.c.on == checkin.c.local_date
        )
        answered = and_(checkin.c.state == CheckinState.ANSWERED, checkin.c.slot == Slot.DAILY)
        return await self._ids(select(checkin.c.id).where(answered, ~answer.exists()), newest=checkin)

    async def risks_without_case(self) -> str:
        """Find risk answers of patients that belong to no case."""
        return await self._ids(
            select(risk_event.c.id).where(risk_event.c.patient_id.is_not(None), risk_event.c.case_id.is_(None))
        )

    async def risks_without_resources(self) -> str:
        """Find risk answers whose crisis lines were never promised."""
        promised = select(outbox.c.id).where(outbox.c.key == func.concat("resources:", risk_event.c.update_id))
        return await self._ids(select(risk_event.c.id).where(~promised.exists()), newest=risk_event)

    async def overdue_cases(self) -> str:
        """Find open cases that nobody will be called about, or too late."""
        overdue = or_(cases.c.next_action_at.is_(None), cases.c.next_action_at < self._tx.now - OVERDUE)
        return await self._ids(select(cases.c.id).where(cases.c.state == CaseState.OPEN, overdue))

    async def uncalled_cases(self) -> str:
        """Find open cases whose present step called nobody."""
        called = select(outbox.c.id).where(
            outbox.c.case_id == cases.c.id,
            _call,
            outbox.c.refs["step"].as_integer() == cases.c.step,
            outbox.c.refs["round"].as_integer() == cases.c.round,
        )
        return await self._ids(select(cases.c.id).where(cases.c.state == CaseState.OPEN, ~called.exists()))

    async def doubled_calls(self) -> str:
        """Find calls of the same place or person twice in one step and round of a case."""
        step = outbox.c.refs["step"].as_integer(), outbox.c.refs["round"].as_integer()
        same = (outbox.c.case_id, outbox.c.channel, outbox.c.chat_id, *step)
        return await self._ids(select(func.min(outbox.c.id)).group_by(*same).having(func.count() > 1), calls=True)

    async def dead_calls(self) -> str:
        """Find crisis messages that were given up although their case is still open."""
        return await self._ids(
            select(outbox.c.id)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(
                cases.c.state == CaseState.OPEN,
                outbox.c.lane == int(Lane.CRISIS),
                outbox.c.state == OutboxState.DEAD,
                outbox.c.error.like("cannot render%"),
            )
        )

    async def sent_after_close(self) -> str:
        """Find calls that went out after their case had been closed; the edits that say so are no calls."""
        late = type_coerce(outbox.c.done_at, BigInteger) - type_coerce(cases.c.closed_at, BigInteger)
        return await self._ids(
            select(outbox.c.id)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(outbox.c.state == OutboxState.SENT, late > literal(SENT_AFTER_CLOSE // MICROSECOND, BigInteger)),
            calls=True,
        )

    async def doubled_prompts(self) -> str:
        """Find patients who were asked twice on one local day."""
        twin = checkin.alias("twin")
        same = (twin.c.patient_id == checkin.c.patient_id, twin.c.local_date == checkin.c.local_date)
        doubled = select(twin.c.id).where(*same, twin.c.slot == checkin.c.slot, twin.c.id != checkin.c.id)
        return await self._ids(select(checkin.c.id).where(doubled.exists()), newest=checkin)

    async def blamed_silence(self) -> str:
        """Find questions that we never asked and that count as the patient's silence, as long as prompts are kept."""
        asked = select(outbox.c.id).where(
            outbox.c.chat_id == patient.c.chat_id,
            outbox.c.kind == "checkin",
            outbox.c.state == OutboxState.SENT,
            outbox.c.refs["checkin_id"].as_integer() == checkin.c.id,
        )
        key = func.concat("prompt:", checkin.c.patient_id, ":", checkin.c.local_date, ":", checkin.c.slot)
        prompted = select(outbox.c.id).where(outbox.c.key == key, outbox.c.state == OutboxState.SENT)
        since = self._tx.now - (SMALL_TALK_KEPT if self._whole else LOOKED_BACK)
        kept = select(checkin.c.id).where(checkin.c.asked_at > since).order_by(checkin.c.asked_at)
        return await self._ids(
            select(checkin.c.id)
            .join(patient, patient.c.id == checkin.c.patient_id)
            .where(
                checkin.c.id.in_(kept if self._whole else kept.limit(NEWEST)),
                checkin.c.state == CheckinState.MISSED,
                checkin.c.slot == Slot.DAILY,
                patient.c.chat_id.is_not(None),
                ~prompted.exists(),  # found by its key; the slower look is for what was asked in another way
                ~asked.exists(),
            )
        )

    async def alerts_outside_the_roster(self) -> str:
        """Find alerts that went to a person who is not staff of the case's clinic."""
        member = select(staff.c.id).where(staff.c.clinic_id == cases.c.clinic_id, staff.c.chat_id == outbox.c.chat_id)
        return await self._ids(
            select(outbox.c.id)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(outbox.c.chat_id > 0, ~member.exists()),
            calls=True,
        )

    async def data_outside_the_roster(self) -> str:
        """Find messages about a patient that went to a person who is neither the patient nor staff of the clinic."""
        member = select(staff.c.id).where(staff.c.clinic_id == patient.c.clinic_id, staff.c.chat_id == outbox.c.chat_id)
        return await self._ids(
            select(outbox.c.id)
            .join(patient, patient.c.id == outbox.c.refs["patient_id"].as_integer())
            .where(
                outbox.c.chat_id > 0,
                outbox.c.chat_id != patient.c.chat_id,
                outbox.c.created_at > patient.c.consented_at,  # the code may have been another account's before
                ~member.exists(),
            ),
            newest=outbox,
        )

    async def mixed_clinics(self) -> str:
        """Find cases of another clinic's patient, and bookings of another case's patient."""
        foreign = select(cases.c.id).join(patient, patient.c.id == cases.c.patient_id)
        strange = select(booking.c.case_id).join(cases, cases.c.id == booking.c.case_id)
        either = union_all(
            foreign.where(patient.c.clinic_id != cases.c.clinic_id),
            strange.where(cases.c.patient_id != booking.c.patient_id),
        ).subquery()
        return await self._ids(select(either))

    async def broken_audit(self) -> str:
        """Find the first audit entry that does not fit its predecessor."""
        first = await self._tx.audit.first_broken(whole=self._whole)
        return "" if first is None else str(first)


LOOKS: tuple[tuple[str, Look], ...] = (
    ("every acknowledged update is in the inbox", Auditor.updates_without_row),
    ("each inbox row is done, younger than 60 s, or quarantined", Auditor.waiting_updates),
    ("each quarantined update of a patient is alarmed", Auditor.quarantined_without_alarm),
    ("at most one rating per question", Auditor.doubled_ratings),
    ("no rating is lost", Auditor.lost_ratings),
    ("each risk answer has exactly one case", Auditor.risks_without_case),
    ("each risk answer has its resources message", Auditor.risks_without_resources),
    ("each open case has a next action at most 30 s overdue", Auditor.overdue_cases),
    ("each open case has called somebody in its present step", Auditor.uncalled_cases),
    ("each case, step, round and person has exactly one outbox row", Auditor.doubled_calls),
    ("no crisis message of an open case was given up", Auditor.dead_calls),
    ("nothing is sent for a closed case more than 2 s after the close", Auditor.sent_after_close),
    ("at most one prompt per patient, local date and slot", Auditor.doubled_prompts),
    ("a prompt missed by us is never the patient's silence", Auditor.blamed_silence),
    ("no one outside the roster is alerted", Auditor.alerts_outside_the_roster),
    ("no one outside the roster receives a patient's datum", Auditor.data_outside_the_roster),
    ("no row mixes two clinics", Auditor.mixed_clinics),
    ("the audit chain verifies", Auditor.broken_audit),
)


async def audit(tx: Transaction, *, whole: bool = True) -> list[Finding]:
    """Return every promise with whether it holds; without ``whole`` only recent rows of large tables are read."""
    auditor = Auditor(tx, whole=whole)
    found = []
    for name, look in LOOKS:
        detail = await look(auditor)
        found.append(Finding(name, not detail, f"broken at {detail}" if detail else ""))
        await asyncio.sleep(0)  # SQLite answers in place, and others want to go on
    return found
