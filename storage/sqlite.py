"""SQLite as Tidemark uses it: encrypted by SQLCipher, driven from the event loop, flushed to disk in a thread.

A statement on a local file takes microseconds, a hop to a driver thread and back takes more than the statement;
so statements run in place. What may wait for the disk (COMMIT) goes to a thread, and what may wait for another
process (BEGIN IMMEDIATE) waits in the event loop, so a locked file never stops anybody's crisis answer.

The newest commits live in ``<file>-wal`` beside the file until a checkpoint moves them: a copy of the file alone is
no backup. Copy while nothing runs (then the log is empty), or by ``VACUUM INTO``, which keeps the encryption.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_

from bot.errors import SetupError
from storage.types import derive

WRITE, READ = "BEGIN IMMEDIATE", "BEGIN"
BUSY_SECONDS = 1.0
BUSY_POLL_SECONDS = 0.02
OLDEST = (3, 51, 3)
"""SQLite 3.7.0-3.51.2 can corrupt a write-ahead log that two connections write (sqlite.org/wal.html)."""
_DISK = ThreadPoolExecutor(1, "disk")
"""One thread waits for the disk: there is one writer, and every further thread would cost memory of its own."""


class CipherDialect(SQLiteDialect_pysqlite):
    """SQLAlchemy's SQLite dialect on SQLCipher, for the asyncio engine."""

    driver = "cipher"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> Any:  # noqa: ANN401 -- a DBAPI module has no type
        return sqlcipher3.dbapi2

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:  # noqa: ARG003 -- SQLAlchemy's signature
        return AsyncAdaptedQueuePool

    def do_begin(self, dbapi_connection: Any) -> None:  # noqa: ANN401 -- a DBAPI connection has no type
        await_(_begin(dbapi_connection))

    def do_commit(self, dbapi_connection: Any) -> None:  # noqa: ANN401 -- a DBAPI connection has no type
        if not dbapi_connection.in_transaction:
            return
        if dbapi_connection.begin_with == WRITE:
            await_(asyncio.get_running_loop().run_in_executor(_DISK, dbapi_connection.commit))
        else:
            dbapi_connection.commit()


registry.register("sqlite.cipher", __name__, "CipherDialect")


async def _begin(connection: Any) -> None:  # noqa: ANN401 -- a DBAPI connection has no type
    """Take the write lock, waiting in the event loop while another process holds it."""
    deadline = time.monotonic() + BUSY_SECONDS  # noqa: TID251 -- a lock held by another process takes real time
    while True:
        try:
            connection.execute(connection.begin_with)
        except sqlcipher3.dbapi2.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:  # noqa: TID251 -- see above
                raise
            await asyncio.sleep(BUSY_POLL_SECONDS)
        else:
            return


def _connection_class(begin_with: str) -> type[Any]:
    """Return a connection class whose transactions start with ``begin_with``."""
    return type("Connection", (sqlcipher3.dbapi2.Connection,), {"begin_with": begin_with})


def open_engine(path: Path, key: bytes, *, writes: bool) -> AsyncEngine:
    """Return an engine on the encrypted file ``path``: one connection that writes, or a few that read.

    Raises:
        SetupError: the SQLite library is one that can corrupt its write-ahead log.

    """
    if sqlcipher3.dbapi2.sqlite_version_info < OLDEST:
        raise SetupError(
            f"SQLite {sqlcipher3.dbapi2.sqlite_version} can corrupt data: install sqlcipher3 0.6.4 or newer."
        )
    engine = create_async_engine(
        f"sqlite+cipher:///{path}",
        pool_size=1 if writes else 4,
        max_overflow=0,
        connect_args={
            "factory": _connection_class(WRITE if writes else READ),
            "isolation_level": None,
            "check_same_thread": False,
            "timeout": 0,
        },
    )
    event.listen(engine.sync_engine, "connect", _prepare(derive(key, "sqlite"), writes=writes))
    return engine


def _prepare(key: bytes, *, writes: bool) -> Callable[[Any, object], None]:
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 -- a DBAPI connection has no type
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if not writes:
            connection.execute("PRAGMA query_only = ON")

    return prepare
