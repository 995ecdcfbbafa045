"""One database, two engines: transactions that services open and the worker gathers."""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, cast

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.clock import Clock, SystemClock
from bot.errors import SetupError, StorageUnavailableError
from storage.sqlite import open_engine
from storage.transaction import Transaction
from storage.types import Vault

POSTGRES_POOL = 10
POOL_WAIT_SECONDS = 2
CONNECT_SECONDS = 5
NOW = text("SELECT now()")
TAKE_SEAT = text("SELECT pg_try_advisory_lock(7433)")
UNREADABLE = ("file is not a database", "malformed")


__all__ = ["Database", "Transaction"]


class Database:
    """Opens transactions. On SQLite there is one writing connection, so writers queue in order of arrival."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine, vault: Vault, clock: Clock) -> None:
        self._writer = writer
        self._reader = reader
        self._vault = vault
        self._clock = clock
        self._joined: ContextVar[Transaction | None] = ContextVar("joined", default=None)
        self._read: ContextVar[Transaction | None] = ContextVar("read", default=None)
        self.postgres = writer.dialect.name == "postgresql"
        self._queue: asyncio.Semaphore = asyncio.Semaphore(POSTGRES_POOL if self.postgres else 1)
        self._run_lock: BinaryIO | None = None
        self._seats = AsyncExitStack()
        self._seat: AsyncConnection | None = None

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
                pool_size=POSTGRES_POOL + 1,  # one connection may be the poller's seat
                max_overflow=0,
                pool_timeout=POOL_WAIT_SECONDS,
                pool_pre_ping=True,
                connect_args={"timeout": CONNECT_SECONDS},
            )
            reader = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            return cls(engine, reader, vault, clock)
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
        """Read one consistent state without waiting for writers; writing in it is an error.

        Inside another one, or inside a transaction, of the same task it reads what that one sees.
        """
        if joined := self._joined.get() or self._read.get():
            yield joined
            return
        async with self._begin(self._reader) as tx:
            token = self._read.set(tx)
            try:
                yield tx
            finally:
                self._read.reset(token)

    @asynccontextmanager
    async def _begin(self, engine: AsyncEngine) -> AsyncIterator[Transaction]:
        try:
            async with AsyncExitStack() as stack:
                connection = await _connect(engine, stack)
                await stack.enter_async_context(connection.begin())
                tx = Transaction(connection, self._vault, await self._now(connection), postgres=self.postgres)
                yield tx
                await tx.flush()
        except (OperationalError, InterfaceError) as error:
            raise StorageUnavailableError(_first_line(error)) from error
        except DBAPIError as error:
            if error.connection_invalidated or any(sign in str(error.orig) for sign in UNREADABLE):
                raise StorageUnavailableError(_first_line(error)) from error
            raise

    async def _now(self, connection: AsyncConnection) -> datetime:
        """Return the time of a transaction: the database's own where several replicas must agree on leases.

        A clock that somebody moves (a test's, the demo's) is believed everywhere.
        """
        if self.postgres and isinstance(self._clock, SystemClock):
            return cast("datetime", await connection.run_sync(Connection.scalar, NOW))
        return self._clock.now()

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
        """Whether this replica is the one that polls Telegram; the seat falls free when its connection closes.

        Asked again by the one who has it, it looks whether the connection still lives: a restarted database has
        forgotten the seat.

        Raises:
            StorageUnavailableError: the database is gone.

        """
        if not self.postgres:
            return True
        try:
            if self._seat is None:
                seat = await _connect(self._writer.execution_options(isolation_level="AUTOCOMMIT"), self._seats)
                if not await seat.scalar(TAKE_SEAT):
                    await self._seats.aclose()
                    return False
                self._seat = seat
            await self._seat.scalar(NOW)
        except DBAPIError as error:
            self._seat = None
            await self._seats.aclose()
            raise StorageUnavailableError(_first_line(error)) from error
        return True

    async def close(self) -> None:
        """Close every connection."""
        self._seat = None
        await self._seats.aclose()
        if self._run_lock:
            self._run_lock.close()
            self._run_lock = None
        await self._writer.dispose()
        await self._reader.dispose()


async def _connect(engine: AsyncEngine, stack: AsyncExitStack) -> AsyncConnection:
    """Return a connection that closes with ``stack``."""
    try:
        return await stack.enter_async_context(engine.connect())
    except (PoolTimeoutError, OSError) as error:  # asyncpg lets the system's own errors through
        raise StorageUnavailableError(_first_line(error)) from error


def _first_line(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    return (str(cause).splitlines() or [type(cause).__name__])[0]
