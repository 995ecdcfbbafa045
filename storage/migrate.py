"""The schema's history: what a database holds, and how it comes to hold what this version needs.

Alembic is imported only here and only when something is to be looked up or changed, since it costs the running bot
memory that it never uses again.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import SystemClock
from bot.errors import SetupError, StorageUnavailableError
from storage.database import Database

State = Literal["empty", "old", "current", "newer"]
FOLDER = Path(__file__).parent / "migrations"
"""Revisions are files named by their number, which is also their name in the database."""
VERSION_TABLE = "alembic_version"


async def state(url: str, key: bytes) -> State:
    """Return how the database at ``url`` stands against this version: ``empty``, ``old``, ``current`` or ``newer``.

    Raises:
        SetupError: the database cannot be opened; the text says what to do.

    """
    async with _connected(url, key) as connection:
        return await connection.run_sync(_state)


async def upgrade(url: str, key: bytes, revision: str = "head") -> None:
    """Bring the database to this version's schema (or to an earlier ``revision``), in one transaction.

    Replicas that start at once take turns: the later ones find nothing left to do.

    Raises:
        SetupError: the database cannot be opened, or was written by a newer Tidemark.

    """
    async with _connected(url, key) as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(7432)"))
        if await connection.run_sync(_state) == "newer":
            raise SetupError(
                "This database was written by a newer Tidemark. Install that version again, or restore a backup "
                "from before the change."
            )
        await connection.run_sync(_upgrade, revision)


async def prepare(url: str, key: bytes) -> None:
    """Make sure that the bot can run on this database: an empty one is set up at once.

    An older one is left alone, since a change of a clinic's data belongs after a backup and in the operator's hands.

    Raises:
        SetupError: the database cannot be opened, is older, or is newer than this version.

    """
    found = await state(url, key)
    if found == "old":
        raise SetupError("This database is from an older Tidemark. Make a backup, then run `tidemark migrate`.")
    if found != "current":
        await upgrade(url, key)


@asynccontextmanager
async def _connected(url: str, key: bytes) -> AsyncIterator[AsyncConnection]:
    database = Database.open(url, key, SystemClock())
    try:
        async with database.transaction() as tx:
            yield tx.connection
    except StorageUnavailableError as error:
        raise SetupError(_unusable(url, str(error))) from error
    except DBAPIError as error:
        raise SetupError(_unusable(url, str(error.orig))) from error
    finally:
        await database.close()


def _unusable(url: str, why: str) -> str:
    if not url.startswith("sqlite"):
        return f"Cannot reach the PostgreSQL database ({why}). Is it running, and is TIDEMARK_DATABASE_URL right?"
    if "not a database" in why or "malformed" in why:
        return (
            "The database file cannot be read: it is damaged, or the key file is another one. Put the right key back "
            "(TIDEMARK_ENCRYPTION_KEY_FILE), or restore a backup of the file."
        )
    if "locked" in why:
        return "The database is locked by another program. Wait until that has finished, then try again."
    return f"Cannot open the database file ({why}). Does its folder exist, and may you write there?"


def _upgrade(connection: Connection, revision: str) -> None:
    from alembic import command  # noqa: PLC0415 -- see the top of this file
    from alembic.config import Config  # noqa: PLC0415 -- see the top of this file

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _state(connection: Connection) -> State:
    """Return how a database stands; its revision is read without Alembic, which the running bot never loads."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        return "old" if "patient" in tables else "empty"
    revision = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608 -- a constant
    known = sorted(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*_*.py"))
    if revision == known[-1]:
        return "current"
    return "old" if revision in known else "newer"
