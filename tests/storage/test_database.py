import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Executable, bindparam, select, text

from bot.errors import SetupError, StorageUnavailableError
from storage.database import Database, Transaction
from storage.schema import meta
from tests.conftest import KEY, MONDAY, FakeClock

BY_COLUMNS = select(meta).where(meta.c.name == bindparam("name"))
BY_WORDS = text("SELECT name, value FROM meta WHERE name = :name")


@pytest.fixture
def garbage(tmp_path: Path) -> Path:
    path = tmp_path / "garbage.db"
    path.write_bytes(b"tide" * 4096)
    return path


async def saved(database: Database, name: str) -> str | None:
    async with database.snapshot() as tx:
        return await tx.meta.find(name)


async def save(database: Database, name: str, value: str) -> None:
    async with database.transaction() as tx:
        await tx.meta.set(name, value)


async def test_a_transaction_tells_one_time_from_start_to_end(database: Database, clock: FakeClock) -> None:
    async with database.transaction() as tx:
        await clock.sleep(5)
        assert tx.now == MONDAY
    async with database.snapshot() as tx:
        assert tx.now == clock.now()


async def test_a_transaction_inside_another_commits_and_fails_with_it(database: Database) -> None:
    async def outer() -> None:
        async with database.transaction():
            await save(database, "inner", "1")
            assert await saved(database, "inner") == "1"
            raise RuntimeError("later")

    with pytest.raises(RuntimeError, match="later"):
        await outer()
    assert await saved(database, "inner") is None


async def test_a_snapshot_inside_a_snapshot_reads_the_same_state(database: Database) -> None:
    async with database.snapshot() as tx, database.snapshot() as inner:
        assert inner is tx
    async with database.snapshot() as later:
        assert later is not tx


async def test_a_snapshot_keeps_to_the_state_that_it_saw_first(database: Database) -> None:
    await save(database, "a", "1")
    async with database.snapshot() as tx:
        assert await tx.meta.find("a") == "1"
        await save(database, "a", "2")
        assert await tx.meta.find("a") == "1"
    assert await saved(database, "a") == "2"


async def test_writing_in_a_snapshot_is_refused(database: Database) -> None:
    async def write() -> None:
        async with database.snapshot() as tx:
            await tx.meta.set("a", "1")

    with pytest.raises(Exception, match=r"(?i)read-?only"):
        await write()
    assert await saved(database, "a") is None


async def test_writers_get_their_turn_in_the_order_in_which_they_came(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, KEY, clock)
    order: list[int] = []

    async def write(number: int) -> None:
        async with database.transaction() as tx:
            order.append(number)
            await tx.meta.set("last", str(number))

    await asyncio.gather(*(write(number) for number in range(20)))
    assert order == list(range(20))
    assert await saved(database, "last") == "19"
    await database.close()


async def test_concurrent_tasks_each_have_a_transaction_of_their_own(database: Database) -> None:
    async def add(number: int) -> Transaction:
        async with database.transaction() as tx:
            tx.audit.add("system", "counted", f"n:{number}")
            return tx

    assert len({id(tx) for tx in await asyncio.gather(*(add(number) for number in range(8)))}) == 8
    async with database.snapshot() as tx:
        assert len(await tx.rows(text("SELECT id FROM audit"))) == 8


async def test_a_part_that_fails_takes_back_its_own_changes_and_no_others(database: Database) -> None:
    async def fail(tx: Transaction) -> None:
        async with tx.part():
            await tx.meta.set("part", "1")
            tx.audit.add("system", "lost", "part:1")
            raise RuntimeError("part")

    async with database.transaction() as tx:
        await tx.meta.set("before", "1")
        tx.audit.add("system", "kept", "part:0")
        with pytest.raises(RuntimeError, match="part"):
            await fail(tx)
        async with tx.part():
            await tx.meta.set("after", "1")
    assert [await saved(database, name) for name in ("before", "part", "after")] == ["1", None, "1"]
    async with database.snapshot() as tx:
        assert [row["action"] for row in await tx.rows(text("SELECT action FROM audit"))] == ["kept"]


async def test_what_is_put_off_is_written_once_and_together(database: Database) -> None:
    async with database.transaction() as tx:
        for number in range(3):
            tx.outbox.enqueue(f"k:{number}", "help", number)
            tx.audit.add("system", "promised", f"k:{number}")
        assert await tx.outbox.find("k:0") is None
        await tx.flush()
        assert await tx.outbox.find("k:0") is not None
    async with database.snapshot() as tx:
        assert len(await tx.rows(text("SELECT id FROM outbox"))) == 3
        assert len(await tx.rows(text("SELECT id FROM audit"))) == 3


@pytest.mark.parametrize("statement", [BY_COLUMNS, BY_WORDS], ids=["built", "written"])
async def test_a_statement_reads_the_same_however_often_it_came(database: Database, statement: Executable) -> None:
    await save(database, "a", "1")
    async with database.transaction() as tx:
        for _ in range(3):
            (row,) = await tx.rows(statement, {"name": "a"})
            assert dict(row) == {"name": "a", "value": "1"}
            assert await tx.row(statement, {"name": "b"}) is None


async def test_another_kind_of_error_rises_as_it_is(database: Database) -> None:
    async def ask(statement: str) -> None:
        async with database.transaction() as tx:
            await tx.run(text(statement))

    with pytest.raises(Exception, match="nowhere") as raised:
        await ask("INSERT INTO rating (nowhere) VALUES (1)")
    assert "nowhere" in str(raised.value)


async def test_what_fails_outside_the_database_is_not_taken_for_its_fault(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction():
            raise FileNotFoundError("somebody else's file")

    with pytest.raises(FileNotFoundError):
        await fail()


@pytest.mark.parametrize("url", ["", "mysql://host/name", "sqlite://", "no address"])
def test_an_address_that_is_neither_is_refused(url: str, clock: FakeClock) -> None:
    with pytest.raises(SetupError, match="TIDEMARK_DATABASE_URL"):
        Database.open(url, KEY, clock)


async def test_a_second_run_on_the_same_file_is_refused(sqlite_url: str, clock: FakeClock) -> None:
    first, second = (Database.open(sqlite_url, KEY, clock) for _ in range(2))
    await first.lock_run()
    with pytest.raises(SetupError, match="Another `tidemark run`"):
        await second.lock_run()
    await first.close()
    await second.lock_run()
    await second.close()


async def test_several_runs_share_a_postgresql_database(postgres_url: str, clock: FakeClock) -> None:
    replicas = [Database.open(postgres_url, KEY, clock) for _ in range(2)]
    for database in replicas:
        await database.lock_run()
        await save(database, "a", "1")
        await database.close()


@pytest.mark.parametrize(("name", "sentence"), [("nowhere/t.db", "unable to open"), ("garbage.db", "not a database")])
async def test_a_file_that_cannot_be_used_is_storage_that_is_unavailable(
    name: str, sentence: str, garbage: Path, clock: FakeClock
) -> None:
    database = Database.open(f"sqlite:///{garbage.parent / name}", KEY, clock)
    with pytest.raises(StorageUnavailableError, match=sentence):
        await save(database, "a", "1")
    await database.close()
