"""One database, two engines: transactions that services open and the worker gathers, with every store on them."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, CursorResult, Executable, RowMapping, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.clock import Clock
from bot.errors import SetupError, StorageUnavailableError
from storage.audit import AuditStore
from storage.bookings import BookingStore
from storage.cases import CaseStore
from storage.checkins import CheckinStore
from storage.clinics import ClinicStore
from storage.forecasts import AssessmentStore
from storage.inbox import InboxStore
from storage.links import LinkStore
from storage.meta import MetaStore
from storage.outbox import OutboxStore
from storage.patients import PatientStore
from storage.ratings import RatingStore
from storage.risks import RiskStore
from storage.sqlite import open_engine
from storage.staff import StaffStore
from storage.treatments import TreatmentStore
from storage.types import Vault

POSTGRES_POOL = 10
POOL_WAIT_SECONDS = 2


class Transaction:
    """One unit of work: the stores, the time it started at, and nothing that outlives it."""

    def __init__(self, connection: AsyncConnection, vault: Vault, now: datetime, *, postgres: bool) -> None:
        self._connection = connection
        self.vault = vault
        self.now = now
        self.postgres = postgres
        self._later: list[tuple[Executable, dict[str, Any]]] = []

    def later(self, statement: Executable, values: dict[str, Any]) -> None:
        """Execute a statement before this transaction ends, together with its like: many rows for the price of one.

        For rows that nothing in the same transaction reads again.
        """
        self._later.append((statement, values))

    async def flush(self) -> None:
        """Execute what ``later`` put off, statement by statement in the order in which each first came."""
        batches: dict[int, tuple[Executable, list[dict[str, Any]]]] = {}
        for statement, values in self._later:
            batches.setdefault(id(statement), (statement, []))[1].append(values)
        self._later.clear()
        for statement, rows in batches.values():
            await self.run(statement, rows)

    async def run(self, statement: Executable, values: Any = None) -> CursorResult[Any]:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute one Core statement; ``values`` is one mapping, or a list of them for many rows."""
        # run_sync, since our SQLite dialect never suspends and AsyncConnection.execute insists that it should
        return await self._connection.run_sync(Connection.execute, statement, values)

    async def rows(self, statement: Executable, values: Any = None) -> Sequence[RowMapping]:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute a query and return every row."""
        return (await self.run(statement, values)).mappings().all()

    async def row(self, statement: Executable, values: Any = None) -> RowMapping | None:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute a query and return its only row, or None."""
        return (await self.run(statement, values)).mappings().one_or_none()

    async def changed(self, statement: Executable, values: Any = None) -> int:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute an update or delete and return how many rows it met."""
        return (await self.run(statement, values)).rowcount

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """Run a part that takes back its own changes, and only those, when it raises."""
        put_off = len(self._later)
        await self._driver("SAVEPOINT part")
        try:
            yield
        except BaseException:
            del self._later[put_off:]
            await self._driver("ROLLBACK TO SAVEPOINT part")
            await self._driver("RELEASE SAVEPOINT part")
            raise
        await self._driver("RELEASE SAVEPOINT part")

    async def _driver(self, statement: str) -> None:
        await self._connection.run_sync(Connection.exec_driver_sql, statement)

    @cached_property
    def inbox(self) -> InboxStore:
        return InboxStore(self)

    @cached_property
    def outbox(self) -> OutboxStore:
        return OutboxStore(self)

    @cached_property
    def clinics(self) -> ClinicStore:
        return ClinicStore(self)

    @cached_property
    def staff(self) -> StaffStore:
        return StaffStore(self)

    @cached_property
    def links(self) -> LinkStore:
        return LinkStore(self)

    @cached_property
    def patients(self) -> PatientStore:
        return PatientStore(self)

    @cached_property
    def checkins(self) -> CheckinStore:
        return CheckinStore(self)

    @cached_property
    def ratings(self) -> RatingStore:
        return RatingStore(self)

    @cached_property
    def treatments(self) -> TreatmentStore:
        return TreatmentStore(self)

    @cached_property
    def assessments(self) -> AssessmentStore:
        return AssessmentStore(self)

    @cached_property
    def cases(self) -> CaseStore:
        return CaseStore(self)

    @cached_property
    def risks(self) -> RiskStore:
        return RiskStore(self)

    @cached_property
    def bookings(self) -> BookingStore:
        return BookingStore(self)

    @cached_property
    def audit(self) -> AuditStore:
        return AuditStore(self)

    @cached_property
    def meta(self) -> MetaStore:
        return MetaStore(self)


class Database:
    """Opens transactions. On SQLite there is one writing connection, so writers queue in order of arrival."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine, vault: Vault, clock: Clock) -> None:
        self._writer = writer
        self._reader = reader
        self._vault = vault
        self._clock = clock
        self._joined: ContextVar[Transaction | None] = ContextVar("joined", default=None)
        self.postgres = writer.dialect.name == "postgresql"
        self._queue: asyncio.Semaphore = asyncio.Semaphore(POSTGRES_POOL if self.postgres else 1)
        self._run_lock: BinaryIO | AsyncConnection | None = None

    @classmethod
    def open(cls, url: str, key: bytes, clock: Clock) -> "Database":
        """Return the database at ``url`` (``sqlite:///path`` or ``postgresql://…``); nothing is connected yet.

        Raises:
            SetupError: the address is neither of the two.

        """
        try:
            parsed = make_url(url)
        except ArgumentError:
            raise SetupError("TIDEMARK_DATABASE_URL is not an address: use sqlite:///path or postgresql://…") from None
        vault = Vault(key)
        if parsed.get_backend_name() == "sqlite" and parsed.database:
            path = Path(parsed.database)
            return cls(open_engine(path, key, writes=True), open_engine(path, key, writes=False), vault, clock)
        if parsed.get_backend_name() in {"postgresql", "postgres"}:
            engine = create_async_engine(
                parsed.set(drivername="postgresql+asyncpg"),
                pool_size=POSTGRES_POOL,
                max_overflow=0,
                pool_timeout=POOL_WAIT_SECONDS,
                pool_pre_ping=True,
            )
            return cls(engine, engine, vault, clock)
        raise SetupError("TIDEMARK_DATABASE_URL must start with sqlite:/// or postgresql://")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Run one unit of work: commit at the end, or take everything back when it raises.

        Inside another one of the same task it joins that one, so that an update's facts, its promises and its
        "done" mark commit together.

        Raises:
            StorageUnavailableError: the database is locked, full, read-only or gone.

        """
        if joined := self._joined.get():
            yield joined
            return
        async with self._queue, self._begin(self._writer) as tx:
            token = self._joined.set(tx)
            try:
                yield tx
            finally:
                self._joined.reset(token)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Read one consistent state without waiting for writers; writing in it is an error on SQLite's side."""
        if joined := self._joined.get():
            yield joined
            return
        async with self._begin(self._reader) as tx:
            yield tx

    @asynccontextmanager
    async def _begin(self, engine: AsyncEngine) -> AsyncIterator[Transaction]:
        try:
            async with engine.begin() as connection:
                tx = Transaction(connection, self._vault, self._clock.now(), postgres=self.postgres)
                yield tx
                await tx.flush()
        except (OperationalError, InterfaceError, PoolTimeoutError, OSError) as error:
            raise StorageUnavailableError(_first_line(error)) from error
        except DBAPIError as error:
            if error.connection_invalidated or "file is not a database" in str(error.orig):
                raise StorageUnavailableError(_first_line(error)) from error
            raise

    async def lock_run(self) -> None:
        """Make sure that this is the only ``tidemark run`` on a SQLite file (PostgreSQL allows several).

        Raises:
            SetupError: another one is running.

        """
        if self.postgres:
            return
        file = Path(f"{self._writer.url.database}.lock").open("ab")  # noqa: ASYNC230, SIM115 -- once at start; the open file is the lock
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise SetupError("Another `tidemark run` uses this database. Stop it first, or use PostgreSQL.") from None
        self._run_lock = file

    async def take_poller_seat(self) -> bool:
        """Whether this replica is the one that polls Telegram; the seat falls free when its connection closes."""
        if not self.postgres:
            return True
        if self._run_lock is None:
            try:
                connection = await self._writer.connect()
                taken = await connection.scalar(text("SELECT pg_try_advisory_lock(7433)"))
            except (OperationalError, InterfaceError, PoolTimeoutError, OSError) as error:
                raise StorageUnavailableError(_first_line(error)) from error
            if not taken:
                await connection.close()
                return False
            self._run_lock = connection
        return True

    async def close(self) -> None:
        """Close every connection."""
        if isinstance(self._run_lock, AsyncConnection):
            await self._run_lock.close()
        elif self._run_lock:
            self._run_lock.close()
        self._run_lock = None
        await self._writer.dispose()
        await self._reader.dispose()


def _first_line(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    return (str(cause).splitlines() or [type(cause).__name__])[0]
