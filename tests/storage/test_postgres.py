"""PostgreSQL with several replicas: races, a server that restarts, a pool that runs dry, and whose time counts."""

import asyncio
from collections.abc import AsyncIterator
from contextvars import Context
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.clock import SystemClock
from bot.errors import StorageUnavailableError
from bot.messages import Lane
from storage import database as module
from storage.database import Database
from storage.inbox import NewUpdate
from tests.conftest import KEY, FakeClock

LEASE = timedelta(seconds=10)


@pytest.fixture
async def replicas(postgres_url: str, clock: FakeClock) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes' views of one database."""
    found = Database.open(postgres_url, KEY, clock), Database.open(postgres_url, KEY, clock)
    yield found
    for database in found:
        await database.close()


async def fill(database: Database, count: int) -> None:
    async with database.transaction() as tx:
        await tx.inbox.add_all(
            [NewUpdate(number, "message", number, number, {"update_id": number}, 1) for number in range(count)]
        )
        for number in range(count):
            tx.outbox.enqueue(f"k:{number}", "help", number)


async def save(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.meta.set("a", "1")


async def end_other_connections(database: Database) -> None:
    """Do to every other connection what a restart of the server does."""
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> {}"
    async with database.transaction() as tx:
        await tx.rows(text(end.format("pg_backend_pid()")))


async def test_replicas_never_claim_the_same_update(replicas: tuple[Database, Database]) -> None:
    await fill(replicas[0], 60)
    both = asyncio.Barrier(2)

    async def claim(database: Database) -> list[int]:
        async with database.transaction() as tx:
            await both.wait()
            rows = await tx.inbox.claim(40, LEASE)
            await both.wait()  # neither commits before both have claimed
            return [row.update_id for row in rows]

    first, second = await asyncio.gather(*(claim(database) for database in replicas))
    assert sorted(first + second) == list(range(60))


async def test_replicas_never_claim_the_same_message(replicas: tuple[Database, Database]) -> None:
    await fill(replicas[0], 60)
    both = asyncio.Barrier(2)

    async def claim(database: Database) -> list[str]:
        async with database.transaction() as tx:
            await both.wait()
            messages = await tx.outbox.claim([Lane.REST], 40, LEASE)
            await both.wait()
            return [message.key for message in messages]

    first, second = await asyncio.gather(*(claim(database) for database in replicas))
    assert len(first + second) == len({*first, *second}) == 60


async def test_a_chat_is_in_one_replicas_hands_at_a_time(replicas: tuple[Database, Database]) -> None:
    ours, theirs = replicas
    async with ours.transaction() as tx:
        await tx.inbox.add_all([NewUpdate(number, "message", 7, 7, {}, 0) for number in (1, 2)])
    async with ours.transaction() as tx:
        first, second = await tx.inbox.claim(2, LEASE)
    order: list[int] = []

    async def hold_second() -> None:
        async with theirs.transaction() as tx:
            assert await tx.inbox.hold(second)
            order.append(2)

    async with ours.transaction() as tx:
        assert await tx.inbox.hold(first)
        late = asyncio.ensure_future(hold_second())
        waiting = text("SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND locktype = 'advisory'")
        while not (await tx.rows(waiting))[0]["n"]:  # noqa: ASYNC110 -- the server tells nobody that somebody waits
            await asyncio.sleep(0)
        order.append(1)
    await late
    assert order == [1, 2]


async def test_one_replica_polls_and_another_takes_the_seat_when_it_dies(replicas: tuple[Database, Database]) -> None:
    ours, theirs = replicas
    assert await ours.take_poller_seat()
    assert await ours.take_poller_seat()
    assert not await theirs.take_poller_seat()
    await ours.close()
    assert await theirs.take_poller_seat()


async def test_a_seat_that_the_server_forgot_is_noticed_and_taken_anew(replicas: tuple[Database, Database]) -> None:
    ours, theirs = replicas
    assert await ours.take_poller_seat()
    await end_other_connections(theirs)
    with pytest.raises(StorageUnavailableError):
        await ours.take_poller_seat()
    assert await ours.take_poller_seat()
    assert not await theirs.take_poller_seat()


async def test_on_sqlite_the_only_process_has_the_seat(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, KEY, clock)
    assert await database.take_poller_seat()
    await database.close()


async def test_a_server_that_restarts_under_way_is_reported_and_then_used_again(
    replicas: tuple[Database, Database],
) -> None:
    ours, theirs = replicas

    async def interrupted() -> None:
        async with ours.transaction() as tx:
            await tx.meta.set("a", "1")
            await end_other_connections(theirs)
            await tx.meta.set("b", "1")

    with pytest.raises(StorageUnavailableError):
        await interrupted()
    async with ours.snapshot() as tx:
        assert await tx.meta.find("a") is None
    await save(ours)


async def test_a_commit_that_the_server_did_not_answer_is_reported(replicas: tuple[Database, Database]) -> None:
    ours, theirs = replicas

    async def interrupted() -> None:
        async with ours.transaction() as tx:
            await tx.meta.set("a", "1")
            await end_other_connections(theirs)

    with pytest.raises(StorageUnavailableError):
        await interrupted()


async def test_connections_that_died_while_idle_are_replaced_unseen(replicas: tuple[Database, Database]) -> None:
    ours, theirs = replicas
    await save(ours)
    await end_other_connections(theirs)
    await save(ours)


async def test_a_server_that_is_not_there_is_reported(tmp_path: object, clock: FakeClock) -> None:
    database = Database.open(f"postgresql://nobody@/none?host={tmp_path}", KEY, clock)
    with pytest.raises(StorageUnavailableError):
        await save(database)
    with pytest.raises(StorageUnavailableError):
        await database.take_poller_seat()
    await database.close()


async def test_a_pool_that_ran_dry_is_reported(
    postgres_url: str, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "POSTGRES_POOL", 1)
    monkeypatch.setattr(module, "POOL_WAIT_SECONDS", 0.1)
    database = Database.open(postgres_url, KEY, clock)

    async def third() -> None:
        async with database.snapshot():
            pass

    async with database.transaction():
        assert await database.take_poller_seat()
        # a task of its own joins nothing
        other = asyncio.get_running_loop().create_task(third(), context=Context())
        with pytest.raises(StorageUnavailableError):
            await other
    await third()
    await database.close()


async def test_several_replicas_go_by_the_databases_time(postgres_url: str) -> None:
    fast = Database.open(postgres_url, KEY, SystemClock(timedelta(hours=1)))
    slow = Database.open(postgres_url, KEY, SystemClock(timedelta(hours=-1)))
    async with fast.transaction() as tx:
        first = tx.now
        await tx.inbox.add_all([NewUpdate(1, "message", 1, 1, {}, 1)])
        assert len(await tx.inbox.claim(1, LEASE)) == 1
    async with slow.transaction() as tx:
        assert timedelta(0) <= tx.now - first < timedelta(minutes=5)
        assert await tx.inbox.claim(1, LEASE) == []
    assert first.utcoffset() == timedelta(0)
    await fast.close()
    await slow.close()


async def test_a_clock_that_somebody_moves_is_believed(postgres_url: str) -> None:
    clock = FakeClock(datetime(2031, 1, 1, tzinfo=UTC))
    database = Database.open(postgres_url, KEY, clock)
    async with database.transaction() as tx:
        assert tx.now == clock.now()
    await database.close()
