"""Every promise is broken once, and the audit must say which one and where."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.messages import Lane
from bot.models import CaseKind, CaseState, CheckinState, Slot
from storage import invariants
from storage.database import Database, Transaction
from storage.inbox import NewUpdate
from storage.invariants import LOOKS, audit
from tests.conftest import FakeClock
from tests.storage.rows import ANNA, NURSE, Rows, add_patient, add_rows, open_case

STRANGER = 99
STEP = {"step": 0, "round": 0}


@dataclass(frozen=True)
class Kept:
    """A transaction over rows that keep every promise: an open case that called the nurse."""

    tx: Transaction
    rows: Rows
    case_id: int
    call: str

    async def sql(self, statement: str, **values: object) -> None:
        await self.tx.run(text(statement), values)


async def kept(tx: Transaction) -> Kept:
    rows = await add_rows(tx)
    case, _ = await open_case(tx, rows)
    await tx.inbox.add_all([NewUpdate(1, "message", ANNA, ANNA, {}, 0)])
    tx.inbox.mark_done(1)
    tx.outbox.enqueue("resources:1", "resources", ANNA, Lane.CRISIS, {"patient_id": rows.patient.id})
    await tx.risks.add(1, ANNA, "answer", patient_id=rows.patient.id, case_id=case.id)
    call = f"alert:{case.id}:0:0:{rows.nurse.id}"
    tx.outbox.enqueue(call, "alert", NURSE, Lane.CRISIS, STEP, case_id=case.id)
    await ask(tx, rows, CheckinState.ANSWERED)
    tx.audit.add("system", "case_opened", f"case:{case.id}")
    await tx.flush()
    await tx.audit.seal()
    return Kept(tx, rows, case.id, call)


async def ask(tx: Transaction, rows: Rows, state: CheckinState, *, days: int = 0, sent: bool = True) -> int:
    """A daily question of so many days ago, answered when its state says so."""
    day = tx.now.date() - timedelta(days=days)
    checkin, _ = await tx.checkins.open(rows.patient.id, day, Slot.DAILY, remind_at=None, close_at=None)
    await tx.checkins.mark(checkin.id, state)
    await tx.checkins.update(checkin.id, asked_at=tx.now - timedelta(days=days))
    if state == CheckinState.ANSWERED:
        await tx.ratings.save(rows.patient.id, checkin.id, day, {"mood": 5}, "tap")
    key = f"prompt:{rows.patient.id}:{day}:{Slot.DAILY}"
    tx.outbox.enqueue(key, "checkin", ANNA, Lane.PROMPT, {"checkin_id": checkin.id})
    await tx.flush()
    state_sent = "sent" if sent else "dead"
    await tx.run(text("UPDATE outbox SET state = :state WHERE key = :key"), {"state": state_sent, "key": key})
    return checkin.id


async def forget_update(found: Kept) -> None:
    await found.sql("DELETE FROM inbox")


async def leave_waiting(found: Kept) -> None:
    late = found.tx.now - timedelta(seconds=61)
    await found.tx.inbox.add_all([NewUpdate(2, "message", 5, 5, {}, 1)])
    await found.sql(
        "UPDATE inbox SET received_at = received_at - :late WHERE update_id = 2",
        late=(found.tx.now - late) // timedelta(microseconds=1),
    )


async def quarantine_in_silence(found: Kept) -> None:
    await found.tx.inbox.add_all([NewUpdate(2, "message", ANNA, ANNA, {}, 1)])
    await found.tx.inbox.quarantine(2, "ValueError")


async def lose_rating(found: Kept) -> None:
    await found.sql("DELETE FROM rating")


async def forget_case(found: Kept) -> None:
    await found.sql("UPDATE risk_event SET case_id = NULL")


async def forget_resources(found: Kept) -> None:
    await found.sql("DELETE FROM outbox WHERE key = 'resources:1'")


async def sleep_on_case(found: Kept) -> None:
    await found.sql("UPDATE cases SET next_action_at = next_action_at - 61000000")


async def never_call_again(found: Kept) -> None:
    await found.sql("UPDATE cases SET next_action_at = NULL")


async def step_without_call(found: Kept) -> None:
    await found.sql("UPDATE cases SET step = 1")


async def call_twice(found: Kept) -> None:
    found.tx.outbox.enqueue("alert:again", "alert", NURSE, Lane.CRISIS, STEP, case_id=found.case_id)


async def give_up(found: Kept) -> None:
    await found.sql(
        "UPDATE outbox SET state = 'dead', error = 'cannot render: KeyError' WHERE key = :key", key=found.call
    )


async def send_after_close(found: Kept) -> None:
    case = await found.tx.cases.get(found.case_id)
    closed = found.tx.now - timedelta(seconds=3)
    await found.tx.cases.change(case, [CaseState.OPEN], state=CaseState.CLOSED, closed_at=closed)
    calls = await found.tx.outbox.claim([Lane.CRISIS], 9, timedelta(seconds=9))
    await found.tx.outbox.mark_sent([(message, 1) for message in calls])


async def blame_patient(found: Kept) -> None:
    await ask(found.tx, found.rows, CheckinState.MISSED, days=8, sent=False)


async def alert_stranger(found: Kept) -> None:
    found.tx.outbox.enqueue("alert:stranger", "alert", STRANGER, Lane.CRISIS, STEP, case_id=found.case_id)


async def tell_stranger(found: Kept) -> None:
    found.tx.outbox.enqueue("reply:9", "patient", STRANGER, refs={"patient_id": found.rows.patient.id})


async def mix_clinics(found: Kept) -> None:
    other = await found.tx.clinics.add("Other", "UTC", "GB", "en", 7)
    theirs = await add_patient(found.tx, other.id, "B-1", 31)
    await found.sql("UPDATE cases SET patient_id = :theirs", theirs=theirs.id)
    await found.sql("UPDATE risk_event SET patient_id = :theirs", theirs=theirs.id)


async def mix_bookings(found: Kept) -> None:
    other = await add_patient(found.tx, found.rows.clinic.id, "A-2", 31)
    await found.tx.bookings.save(other.id, found.case_id, found.tx.now.date(), found.rows.nurse.id)


async def forge_audit(found: Kept) -> None:
    await found.sql("UPDATE audit SET actor = 'nobody'")


BREAKS: list[tuple[str, Callable[[Kept], Awaitable[None]]]] = [
    ("every acknowledged update is in the inbox", forget_update),
    ("each inbox row is done, younger than 60 s, or quarantined", leave_waiting),
    ("each quarantined update of a patient is alarmed", quarantine_in_silence),
    ("no rating is lost", lose_rating),
    ("each risk answer has exactly one case", forget_case),
    ("each risk answer has its resources message", forget_resources),
    ("each open case has a next action at most 30 s overdue", sleep_on_case),
    ("each open case has a next action at most 30 s overdue", never_call_again),
    ("each open case has called somebody in its present step", step_without_call),
    ("each case, step, round and person has exactly one outbox row", call_twice),
    ("no crisis message of an open case was given up", give_up),
    ("nothing is sent for a closed case more than 2 s after the close", send_after_close),
    ("a prompt missed by us is never the patient's silence", blame_patient),
    ("no one outside the roster is alerted", alert_stranger),
    ("no one outside the roster receives a patient's datum", tell_stranger),
    ("no row mixes two clinics", mix_clinics),
    ("no row mixes two clinics", mix_bookings),
    ("the audit chain verifies", forge_audit),
]
UNIQUE = {
    "at most one rating per question": ("rating", "uq_rating_patient_id_on_scale"),
    "at most one prompt per patient, local date and slot": ("checkin", "uq_checkin_patient_id_local_date_slot"),
}
"""What the database itself refuses, and the constraint that a test must take away to break it."""


async def broken(tx: Transaction, *, whole: bool) -> dict[str, str]:
    await tx.flush()
    return {finding.name: finding.detail for finding in await audit(tx, whole=whole) if not finding.holds}


@pytest.mark.parametrize("whole", [True, False])
async def test_a_fresh_database_keeps_every_promise(database: Database, *, whole: bool) -> None:
    async with database.snapshot() as tx:
        findings = await audit(tx, whole=whole)
    assert [finding.name for finding in findings] == [name for name, _ in LOOKS]
    assert all(finding.holds for finding in findings)


@pytest.mark.parametrize("whole", [True, False])
async def test_rows_as_the_services_write_them_keep_every_promise(database: Database, *, whole: bool) -> None:
    async with database.transaction() as tx:
        await kept(tx)
        assert await broken(tx, whole=whole) == {}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("name", "break_it"), BREAKS, ids=[break_it.__name__ for _, break_it in BREAKS])
async def test_a_broken_promise_is_found(
    database: Database, name: str, break_it: Callable[[Kept], Awaitable[None]], *, whole: bool
) -> None:
    async with database.transaction() as tx:
        await break_it(await kept(tx))
        found = await broken(tx, whole=whole)
    assert list(found) == [name]
    assert found[name].startswith("broken at ")
    assert any(letter.isdigit() for letter in found[name])


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("name", UNIQUE)
async def test_what_a_constraint_forbids_is_looked_for_all_the_same(
    postgres_url: str, clock: FakeClock, name: str, *, whole: bool
) -> None:
    table, constraint = UNIQUE[name]
    database = Database.open(postgres_url, b"k" * 32, clock)
    async with database.transaction() as tx:
        await kept(tx)
        await tx.run(text(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}"))
        columns = [row["column_name"] for row in await tx.rows(text(COLUMNS), {"name": table})]
        names = ", ".join(f'"{column}"' for column in columns if column != "id")
        await tx.run(text(f"INSERT INTO {table} ({names}) SELECT {names} FROM {table}"))  # noqa: S608 -- our own names
        assert list(await broken(tx, whole=whole)) == [name]
    await database.close()


COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_name = :name"


async def test_every_promise_has_been_broken_here() -> None:
    assert {name for name, _ in LOOKS} == {name for name, _ in BREAKS} | set(UNIQUE)


async def test_the_edits_that_tell_of_a_close_are_no_calls(database: Database, clock: FakeClock) -> None:
    async with database.transaction() as tx:
        found = await kept(tx)
        case = await tx.cases.get(found.case_id)
        await tx.cases.change(case, [CaseState.OPEN], state=CaseState.CLOSED, closed_at=clock.now())
        await found.sql("UPDATE outbox SET state = 'sent' WHERE key = :key", key=found.call)
    clock.advance(timedelta(seconds=30))
    async with database.transaction() as tx:
        tx.outbox.enqueue("case:1", "case", NURSE, Lane.ALERT, {"case_id": found.case_id}, case_id=found.case_id)
        await tx.flush()
        await tx.outbox.mark_sent([(message, 1) for message in await tx.outbox.claim([Lane.ALERT], 9, timedelta(9))])
        assert await broken(tx, whole=True) == {}


async def test_an_update_put_aside_is_alarmed_by_any_unread_case_of_its_kind(database: Database) -> None:
    async with database.transaction() as tx:
        found = await kept(tx)
        await quarantine_in_silence(found)
        case, _ = await open_case(tx, found.rows, trigger="unprocessed:2", kind=CaseKind.UNPROCESSED)
        tx.outbox.enqueue(f"alert:{case.id}", "alert", NURSE, Lane.CRISIS, STEP, case_id=case.id)
        assert await broken(tx, whole=True) == {}


async def test_a_strangers_risk_answer_needs_no_case(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.inbox.add_all([NewUpdate(8, "message", STRANGER, STRANGER, {}, 0)])
        tx.outbox.enqueue("resources:8", "resources", STRANGER, Lane.CRISIS, {"patient_id": None})
        await tx.risks.add(8, STRANGER, "text", patient_id=None, case_id=None)
        assert await broken(tx, whole=True) == {}


async def test_a_question_asked_in_another_way_was_asked(database: Database) -> None:
    async with database.transaction() as tx:
        found = await kept(tx)
        checkin_id = await ask(tx, found.rows, CheckinState.MISSED, days=8, sent=False)
        tx.outbox.enqueue("reply:5", "checkin", ANNA, refs={"checkin_id": checkin_id})
        await tx.flush()
        await found.sql("UPDATE outbox SET state = 'sent' WHERE key = 'reply:5'")
        assert await broken(tx, whole=True) == {}


async def test_the_running_auditor_keeps_to_the_newest_rows(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invariants, "NEWEST", 1)
    async with database.transaction() as tx:
        found = await kept(tx)
        await lose_rating(found)
        assert list(await broken(tx, whole=False)) == ["no rating is lost"]
        await ask(tx, found.rows, CheckinState.ANSWERED, days=1)
        assert await broken(tx, whole=False) == {}
        assert list(await broken(tx, whole=True)) == ["no rating is lost"]
