from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.messages import InboxState
from storage.database import Database
from storage.inbox import NewUpdate
from tests.conftest import FakeClock

LEASE = timedelta(seconds=10)


def update(number: int, *, chat: int = 1, risk: int = 1, body: Mapping[str, Any] | None = None) -> NewUpdate:
    return NewUpdate(number, "message", chat, chat, body or {"update_id": number}, risk)


async def store(database: Database, *updates: NewUpdate) -> None:
    async with database.transaction() as tx:
        await tx.inbox.add_all(updates)


async def claim(database: Database, most: int = 10) -> list[int]:
    async with database.transaction() as tx:
        return [row.update_id for row in await tx.inbox.claim(most, LEASE)]


async def test_an_update_comes_back_as_it_was_stored(database: Database) -> None:
    await store(database, update(5, body={"update_id": 5, "message": {"text": "sieben 🌊"}}))
    async with database.transaction() as tx:
        (row,) = await tx.inbox.claim(10, LEASE)
    assert row.body == {"update_id": 5, "message": {"text": "sieben 🌊"}}
    assert row.attempts == 1


async def test_a_duplicate_changes_nothing(database: Database) -> None:
    await store(database, update(5, body={"first": True}))
    await store(database, update(5, body={"first": False}), update(6))
    async with database.transaction() as tx:
        rows = await tx.inbox.claim(10, LEASE)
    assert [(row.update_id, row.body.get("first")) for row in rows] == [(5, True), (6, None)]


async def test_risk_goes_before_everything_older(database: Database) -> None:
    await store(database, *(update(number) for number in range(1, 100)), update(500, chat=9, risk=0))
    assert await claim(database, 3) == [500, 1, 2]


async def test_a_claimed_update_is_nobody_elses_until_its_lease_ends(database: Database, clock: FakeClock) -> None:
    await store(database, update(1))
    assert await claim(database) == [1]
    assert await claim(database) == []
    clock.advance(LEASE + timedelta(seconds=1))
    assert await claim(database) == [1]


async def test_a_chats_next_update_waits_for_the_one_in_hand(database: Database) -> None:
    await store(database, update(1, chat=7))
    assert await claim(database) == [1]
    await store(database, update(2, chat=7), update(3, chat=8), update(4, chat=7, risk=0))
    assert await claim(database) == [4, 3]


async def test_what_was_claimed_too_early_knows_that_it_overtakes(database: Database) -> None:
    await store(database, update(1, chat=7), update(2, chat=7), update(3, chat=8), update(4, chat=7, risk=0))
    async with database.transaction() as tx:
        rows = {row.update_id: row for row in await tx.inbox.claim(10, LEASE)}
        assert [number for number, row in rows.items() if await tx.inbox.overtakes(row)] == [2]
        tx.inbox.mark_done(1)
    async with database.transaction() as tx:
        assert not await tx.inbox.overtakes(rows[2])


async def test_done_is_done_and_its_body_is_gone(database: Database, clock: FakeClock) -> None:
    await store(database, update(1))
    await claim(database)
    async with database.transaction() as tx:
        tx.inbox.mark_done(1)
    clock.advance(LEASE * 2)
    assert await claim(database) == []
    async with database.snapshot() as tx:
        assert await tx.inbox.count(InboxState.DONE) == 1
        assert await tx.inbox.count(InboxState.NEW) == 0


async def test_a_released_update_waits_and_counts_its_attempts(database: Database, clock: FakeClock) -> None:
    await store(database, update(1))
    await claim(database)
    async with database.transaction() as tx:
        await tx.inbox.release(1, timedelta(seconds=2), "ValueError", forgive=False)
    assert await claim(database) == []
    clock.advance(timedelta(seconds=3))
    async with database.transaction() as tx:
        (row,) = await tx.inbox.claim(10, LEASE)
    assert row.attempts == 2


async def test_a_forgiven_attempt_does_not_count(database: Database, clock: FakeClock) -> None:
    await store(database, update(1))
    await claim(database)
    async with database.transaction() as tx:
        await tx.inbox.release(1, timedelta(0), "locked", forgive=True)
    clock.advance(timedelta(seconds=1))
    async with database.transaction() as tx:
        (row,) = await tx.inbox.claim(10, LEASE)
    assert row.attempts == 1


async def test_a_quarantined_update_is_kept_aside(database: Database) -> None:
    await store(database, update(1), update(2))
    await claim(database, 1)
    async with database.transaction() as tx:
        await tx.inbox.quarantine(1, "KeyError")
    assert await claim(database) == [2]
    async with database.snapshot() as tx:
        assert await tx.inbox.count(InboxState.QUARANTINED) == 1


async def test_a_new_process_takes_up_what_a_dead_one_held(database: Database) -> None:
    await store(database, update(1))
    await claim(database)
    async with database.transaction() as tx:
        assert await tx.inbox.release_all() == 1
    assert await claim(database) == [1]


async def test_old_done_rows_are_purged_and_young_ones_kept(database: Database, clock: FakeClock) -> None:
    await store(database, update(1), update(2))
    async with database.transaction() as tx:
        tx.inbox.mark_done(1)
    clock.advance(timedelta(hours=49))
    async with database.transaction() as tx:
        tx.inbox.mark_done(2)
    async with database.transaction() as tx:
        assert await tx.inbox.purge(timedelta(hours=48)) == 1


async def test_a_holder_whose_claim_was_taken_over_is_told_so(database: Database, clock: FakeClock) -> None:
    if not database.postgres:
        async with database.transaction() as tx:
            await tx.inbox.add_all([update(1)])
            (row,) = await tx.inbox.claim(1, LEASE)
            assert await tx.inbox.hold(row)  # one process owns a SQLite file
        return
    await store(database, update(1))
    async with database.transaction() as tx:
        (zombies,) = await tx.inbox.claim(1, LEASE)
    clock.advance(LEASE * 2)
    async with database.transaction() as tx:
        (ours,) = await tx.inbox.claim(1, LEASE)
    async with database.transaction() as tx:
        assert not await tx.inbox.hold(zombies)
        assert await tx.inbox.hold(ours)


async def test_what_fails_leaves_nothing_behind(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await tx.inbox.add_all([update(1)])
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        await fail()
    assert await claim(database) == []


async def test_what_waits_is_counted(database: Database) -> None:
    await store(database, update(1), update(2), update(3))
    async with database.transaction() as tx:
        tx.inbox.mark_done(1)
        await tx.inbox.quarantine(2, "KeyError")
    async with database.snapshot() as tx:
        assert await tx.inbox.count_waiting() == 1
        assert await tx.inbox.count(InboxState.NEW, older=timedelta(seconds=1)) == 0
