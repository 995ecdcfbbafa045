"""SQLite between two processes, on a full disk, in a folder that cannot be written, and with a library too old."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import text

from bot.errors import SetupError, StorageUnavailableError
from storage.database import Database
from tests.conftest import KEY, FakeClock

OTHER_PROCESS = """
import sys, sqlcipher3.dbapi2
from storage.types import derive
connection = sqlcipher3.dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA key = \\"x'" + derive(bytes.fromhex(sys.argv[2]), "sqlite").hex() + "'\\"")
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO meta VALUES ('theirs', '1')")
print("locked", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
print("done", flush=True)
"""


@pytest.fixture
async def database(sqlite_url: str, clock: FakeClock) -> AsyncIterator[Database]:
    found = Database.open(sqlite_url, KEY, clock)
    yield found
    await found.close()


@contextmanager
def other_process(sqlite_url: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that holds the write lock until it is told to commit."""
    command = [sys.executable, "-c", OTHER_PROCESS, sqlite_url.removeprefix("sqlite:///"), KEY.hex()]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        yield process
        process.kill()


def tell_to_commit(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    assert process.stdout.readline() == "done\n"


def overwrite(path: Path) -> None:
    """Wipe all but the first page."""
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(len(whole) - 4096))


def on_disk(path: Path) -> bytes:
    return path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()


async def save(database: Database, name: str) -> None:
    async with database.transaction() as tx:
        await tx.meta.set(name, "1")


async def saved(database: Database, name: str) -> bool:
    async with database.snapshot() as tx:
        return await tx.meta.find(name) is not None


async def test_a_lock_of_another_process_is_reported_after_a_second(database: Database, sqlite_url: str) -> None:
    with other_process(sqlite_url):
        started = perf_counter()
        with pytest.raises(StorageUnavailableError, match="locked"):
            await save(database, "ours")
        assert 0.9 < perf_counter() - started < 5
        assert not await saved(database, "ours")
    await save(database, "ours")
    assert await saved(database, "ours")


async def test_readers_do_not_wait_for_another_process_that_writes(database: Database, sqlite_url: str) -> None:
    await save(database, "before")
    with other_process(sqlite_url):
        assert await saved(database, "before")
        assert not await saved(database, "theirs")


async def test_while_a_writer_waits_for_the_lock_the_loop_goes_on(database: Database, sqlite_url: str) -> None:
    with other_process(sqlite_url) as process:
        waiting = asyncio.ensure_future(save(database, "ours"))
        for _ in range(10):
            assert not await saved(database, "theirs")
        tell_to_commit(process)
        await waiting
    assert await saved(database, "ours")
    assert await saved(database, "theirs")


async def test_a_full_disk_is_reported_and_loses_nothing(database: Database) -> None:
    async def fill() -> None:
        async with database.transaction() as tx:
            await tx.run(text("INSERT INTO meta VALUES ('big', hex(randomblob(500000)))"))

    async with database.transaction() as tx:
        pages = (await tx.rows(text("PRAGMA page_count")))[0]["page_count"]
        await tx.rows(text(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(StorageUnavailableError, match="full"):
        await fill()
    assert not await saved(database, "big")
    async with database.transaction() as tx:
        await tx.rows(text("PRAGMA max_page_count = 1000000"))
    await fill()
    assert await saved(database, "big")


async def test_another_key_does_not_open_the_file(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, b"x" * 32, clock)
    with pytest.raises(StorageUnavailableError, match="not a database"):
        await save(database, "ours")
    await database.close()


async def test_a_file_that_broke_under_way_is_reported(database: Database, sqlite_url: str) -> None:
    for number in range(200):
        await save(database, f"row {number}")
    await database.close()
    overwrite(Path(sqlite_url.removeprefix("sqlite:///")))
    with pytest.raises(StorageUnavailableError):
        await save(database, "more")


async def test_the_file_is_not_readable_without_the_key(database: Database, sqlite_url: str) -> None:
    await save(database, "a name that anybody could read")
    stored = on_disk(Path(sqlite_url.removeprefix("sqlite:///")))
    assert b"anybody could read" not in stored
    assert not stored.startswith(b"SQLite format")


async def test_every_commit_is_flushed_and_references_are_checked(database: Database) -> None:
    async with database.transaction() as tx:
        settings = {
            name: (await tx.rows(text(f"PRAGMA {name}")))[0][name]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_library_that_can_corrupt_its_log_is_refused(
    monkeypatch: pytest.MonkeyPatch, sqlite_url: str, clock: FakeClock
) -> None:
    monkeypatch.setattr(sqlcipher3.dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(SetupError, match="can corrupt data"):
        Database.open(sqlite_url, KEY, clock)
