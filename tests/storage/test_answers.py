from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError
from bot.messages import Lane
from bot.models import Checkin, CheckinState, Slot
from storage.database import Database, Transaction
from tests.conftest import KEY, FakeClock
from tests.storage.rows import Rows, store_rows

TODAY = date(2026, 3, 2)


@pytest.fixture
async def rows(database: Database) -> Rows:
    return await store_rows(database)


async def ask(tx: Transaction, rows: Rows, day: date = TODAY, slot: Slot = Slot.DAILY) -> Checkin:
    checkin, _ = await tx.checkins.open(
        rows.patient.id, day, slot, remind_at=tx.now + timedelta(hours=3), close_at=tx.now + timedelta(days=7)
    )
    return checkin


async def test_a_patient_is_asked_once_a_day_and_slot(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        first, opened = await tx.checkins.open(rows.patient.id, TODAY, Slot.DAILY, remind_at=None, close_at=None)
        again, reopened = await tx.checkins.open(rows.patient.id, TODAY, Slot.DAILY, remind_at=None, close_at=None)
        safety, other = await tx.checkins.open(rows.patient.id, TODAY, Slot.SAFETY, remind_at=None, close_at=None)
        assert first == again == await tx.checkins.get(first.id)
        assert await tx.checkins.find(rows.patient.id, TODAY + timedelta(days=1), Slot.DAILY) is None
        with pytest.raises(NotFoundError):
            await tx.checkins.get(99)
    assert (opened, reopened, other) == (True, False, True)
    assert safety.slot == Slot.SAFETY


async def test_open_questions_are_listed_with_the_safety_question_first(
    database: Database, rows: Rows, clock: FakeClock
) -> None:
    async with database.transaction() as tx:
        old = await ask(tx, rows)
    clock.advance(timedelta(days=1))
    async with database.transaction() as tx:
        new = await ask(tx, rows, TODAY + timedelta(days=1))
        safety = await ask(tx, rows, slot=Slot.SAFETY)
        assert await tx.checkins.list_open(rows.patient.id) == [safety, old, new]
        assert await tx.checkins.list_asked_since(clock.now()) == [safety, new]
        assert await tx.checkins.find_open(rows.patient.id, Slot.DAILY) == new
        await tx.checkins.mark(new.id, CheckinState.ANSWERED)
        assert await tx.checkins.find_open(rows.patient.id, Slot.DAILY) == old
        await tx.checkins.mark(old.id, CheckinState.MISSED)
        assert await tx.checkins.find_open(rows.patient.id, Slot.DAILY) is None


async def test_an_answered_question_is_neither_reminded_of_nor_closed(
    database: Database, rows: Rows, clock: FakeClock
) -> None:
    async with database.transaction() as tx:
        answered = await ask(tx, rows)
        waiting = await ask(tx, rows, TODAY + timedelta(days=1))
        await tx.checkins.mark(answered.id, CheckinState.ANSWERED)
    clock.advance(timedelta(hours=3))
    async with database.transaction() as tx:
        assert [found.id for found in await tx.checkins.claim_due("remind_at", 5)] == [waiting.id]
        assert await tx.checkins.claim_due("close_at", 5) == []
        await tx.checkins.update(waiting.id, remind_at=None)
        assert await tx.checkins.claim_due("remind_at", 5) == []


async def test_a_question_counts_as_asked_once_it_was_sent(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        checkin, other = await ask(tx, rows), await ask(tx, rows, TODAY + timedelta(days=1))
        tx.outbox.enqueue("prompt:1", "checkin", rows.patient.user_id or 0, refs={"checkin_id": checkin.id})
    async with database.transaction() as tx:
        assert not await tx.outbox.was_asked(checkin.id)
        (message,) = await tx.outbox.claim([Lane.REST], 1, timedelta(seconds=9))
        await tx.outbox.mark_sent([(message, 5)])
        assert await tx.outbox.was_asked(checkin.id)
        assert not await tx.outbox.was_asked(other.id)


async def test_a_later_answer_of_the_day_takes_the_earlier_ones_place(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        checkin = await ask(tx, rows)
        await tx.ratings.save(rows.patient.id, checkin.id, TODAY, {"mood": 3, "pain": 5}, "tap")
        await tx.ratings.save(rows.patient.id, checkin.id, TODAY, {"mood": 6}, "typed")
        assert await tx.ratings.of_day(rows.patient.id, TODAY) == {"mood": 6, "pain": 5}
        assert [(row.scale, row.value, row.source) for row in await tx.ratings.list(rows.patient.id)] == [
            ("mood", 6, "typed"),
            ("pain", 5, "tap"),
        ]
        assert await tx.ratings.delete(rows.patient.id, TODAY, ["mood", "sleep"]) == 1
        assert await tx.ratings.of_day(rows.patient.id, TODAY) == {"pain": 5}


async def test_the_database_itself_refuses_an_answer_off_the_scale(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        checkin = await ask(tx, rows)
        with pytest.raises(IntegrityError):
            async with tx.part():
                await tx.ratings.save(rows.patient.id, checkin.id, TODAY, {"mood": 11}, "tap")
        assert await tx.ratings.of_day(rows.patient.id, TODAY) == {}


async def test_imported_answers_never_replace_what_a_patient_said(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        checkin = await ask(tx, rows)
        await tx.ratings.save(rows.patient.id, checkin.id, TODAY, {"mood": 6}, "tap")
        history = [("mood", TODAY, 1), ("mood", TODAY - timedelta(days=1), 2), ("pain", TODAY, 3)]
        assert await tx.ratings.add_missing(rows.patient.id, history) == 2
        assert [(row.on, row.scale, row.value) for row in await tx.ratings.list(rows.patient.id)] == [
            (TODAY - timedelta(days=1), "mood", 2),
            (TODAY, "mood", 6),
            (TODAY, "pain", 3),
        ]


async def test_infusions_are_numbered_by_date_and_one_a_day(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        second = await tx.treatments.add(rows.patient.id, TODAY, 11)
        first = await tx.treatments.add(rows.patient.id, TODAY - timedelta(days=3), 11)
        assert await tx.treatments.add(rows.patient.id, TODAY, 11) is None
        assert [(found.id, found.series_index) for found in await tx.treatments.list(rows.patient.id)] == [
            (first, 1),
            (second, 2),
        ]
        assert second is not None
        assert (await tx.treatments.get(second)).series_index == 2
        with pytest.raises(NotFoundError):
            await tx.treatments.get(99)


async def test_an_undone_infusion_stays_marked_and_frees_its_day(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        added = await tx.treatments.add(rows.patient.id, TODAY, 11)
        assert added is not None
        assert await tx.treatments.mark_undone(added)
        assert not await tx.treatments.mark_undone(added)
        assert (await tx.treatments.get(added)).undone_at == tx.now
        days = [TODAY, TODAY - timedelta(days=3)]
        assert await tx.treatments.add_missing(rows.patient.id, days) == 2
        assert await tx.treatments.add_missing(rows.patient.id, days) == 0
        assert len(await tx.treatments.list(rows.patient.id)) == 2


async def test_the_newest_assessment_of_each_scale_stands(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        for day, figure in ((TODAY - timedelta(days=1), 0.9), (TODAY, 0.5), (TODAY, 0.4)):
            await tx.assessments.save(rows.patient.id, "mood", day, "waning", "waning", {"kept": figure})
        await tx.assessments.save(rows.patient.id, "pain", TODAY - timedelta(days=1), "building", None, {"kept": 1.0})
        newest = {"mood": {"kept": 0.4}, "pain": {"kept": 1.0}}
        assert await tx.assessments.latest(rows.patient.id) == newest
        assert await tx.assessments.latest_of_clinic(rows.clinic.id) == {rows.patient.id: newest}
        assert await tx.assessments.latest_of_clinic(rows.clinic.id + 1) == {}


async def test_a_risk_answer_is_noted_once(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        assert await tx.risks.add(7, 21, "text", patient_id=rows.patient.id, case_id=None)
        assert not await tx.risks.add(7, 21, "text", patient_id=rows.patient.id, case_id=None)
        assert await tx.risks.find_case(7) is None
        assert await tx.risks.find_case(8) is None


async def test_free_text_is_readable_in_no_column(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, KEY, clock)
    rows = await store_rows(database)
    async with database.transaction() as tx:
        await tx.notes.add(rows.clinic.id, rows.patient.id, "I slept badly")
        tx.audit.add("patient:1", "wrote", "note:1", detail={"text": "I slept badly"})
    async with database.snapshot() as tx:
        stored = await tx.rows(text("SELECT text FROM note UNION ALL SELECT detail FROM audit"))
    assert len(stored) == 2
    assert not [row for row in stored if b"slept" in row["text"]]
    await database.close()
