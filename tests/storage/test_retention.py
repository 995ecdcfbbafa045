"""What is kept, what goes, and that making room keeps nobody waiting."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.messages import Lane
from bot.services import upkeep
from bot.services.upkeep import UpkeepService
from storage.database import Database
from storage.inbox import NewUpdate
from storage.outbox import SMALL_TALK_KEPT
from tests.conftest import FakeClock
from tests.storage.rows import open_case, store_rows

MONTH = SMALL_TALK_KEPT + timedelta(seconds=1)


async def promise_of_each_kind(database: Database) -> None:
    rows = await store_rows(database)
    async with database.transaction() as tx:
        case, _ = await open_case(tx, rows)
        for lane in Lane:
            tx.outbox.enqueue(f"lane:{lane.name}", "any", int(lane) + 1, lane)
        tx.outbox.enqueue("of a case", "case", 9, Lane.REST, case_id=case.id)


async def send_everything(database: Database) -> None:
    async with database.transaction() as tx:
        claimed = await tx.outbox.claim(list(Lane), 99, timedelta(seconds=9))
        await tx.outbox.mark_sent([(message, message.id) for message in claimed])


async def left(database: Database) -> set[str]:
    async with database.snapshot() as tx:
        return {row["key"] for row in await tx.rows(text("SELECT key FROM outbox"))}


async def test_small_talk_goes_after_a_month_and_what_called_people_stays(database: Database, clock: FakeClock) -> None:
    await promise_of_each_kind(database)
    await send_everything(database)
    upkeeping = UpkeepService(database)
    assert await upkeeping.purge_outbox() == 0
    clock.advance(MONTH)
    assert await upkeeping.purge_outbox() == 5
    assert await left(database) == {"lane:CRISIS", "lane:ALERT", "of a case"}


async def test_what_was_never_sent_is_not_thrown_away(database: Database, clock: FakeClock) -> None:
    await promise_of_each_kind(database)
    clock.advance(MONTH)
    await UpkeepService(database).purge_outbox()
    assert len(await left(database)) == 5


async def test_what_was_sent_late_is_kept_for_its_own_month(database: Database, clock: FakeClock) -> None:
    await promise_of_each_kind(database)
    clock.advance(timedelta(days=20))
    await send_everything(database)
    clock.advance(timedelta(days=11))
    await UpkeepService(database).purge_outbox()
    assert len(await left(database)) == 5


async def test_the_outbox_is_looked_through_in_steps_and_each_row_once(database: Database, clock: FakeClock) -> None:
    await promise_of_each_kind(database)
    await send_everything(database)
    clock.advance(MONTH)
    looked_at = []
    for _ in range(4):
        async with database.transaction() as tx:
            looked_at.append(await tx.outbox.purge(most=2))
    assert looked_at == [2, 2, 1, 0]
    assert await left(database) == {"lane:CRISIS", "lane:ALERT", "of a case"}


@pytest.mark.parametrize("done_first", [True, False])
async def test_updates_go_two_days_after_they_were_done(
    database: Database, clock: FakeClock, *, done_first: bool
) -> None:
    async with database.transaction() as tx:
        await tx.inbox.add_all([NewUpdate(number, "message", 1, 1, {}, 1) for number in range(1, 6)])
        if not done_first:
            await tx.inbox.quarantine(1, "ValueError")
        for number in range(2, 5):
            tx.inbox.mark_done(number)
    upkeeping = UpkeepService(database)
    assert await upkeeping.purge_inbox() == 0
    clock.advance(upkeep.INBOX_KEPT + timedelta(seconds=1))
    assert await upkeeping.purge_inbox() == 3
    async with database.snapshot() as tx:
        assert [row["update_id"] for row in await tx.rows(text("SELECT update_id FROM inbox ORDER BY 1"))] == [1, 5]


async def test_the_inbox_is_cleared_in_steps(database: Database, clock: FakeClock) -> None:
    async with database.transaction() as tx:
        await tx.inbox.add_all([NewUpdate(number, "message", 1, 1, {}, 1) for number in range(5)])
        for number in range(5):
            tx.inbox.mark_done(number)
    clock.advance(timedelta(days=3))
    async with database.transaction() as tx:
        assert [await tx.inbox.purge(timedelta(days=2), most=2) for _ in range(4)] == [2, 2, 1, 0]


async def test_a_busy_hours_audit_is_sealed_in_one_go(database: Database) -> None:
    async with database.transaction() as tx:
        for number in range(1500):
            tx.audit.add("system", "counted", f"n:{number}")
    assert await UpkeepService(database).seal_audit() == 1500
    async with database.snapshot() as tx:
        assert await tx.audit.first_broken() is None
