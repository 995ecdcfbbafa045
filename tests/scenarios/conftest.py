"""A world for every scenario, on each kind of database in turn."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import FILE, drop_copy, make_copy
from tests.world import Clinic, Opening, World, open_once, open_world, reopen


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """Nobody has come in yet."""
    async with open_world(database_url, tmp_path) as found:
        yield found


@pytest.fixture(params=["sqlite", "postgresql"])
def opening(request: pytest.FixtureRequest) -> Opening:
    """A clinic that has just opened, on each kind of database in turn."""
    found: Opening = request.getfixturevalue(f"opened_on_{request.param}")
    return found


@pytest.fixture
async def clinic(opening: Opening, tmp_path: Path) -> AsyncIterator[Clinic]:
    """A clinic with an owner, an alerts group and one patient, Anna (K-07)."""
    url = await make_copy(opening.database_url, tmp_path)
    async with reopen(opening, url, tmp_path) as found:
        yield found
    await drop_copy(url)


@pytest.fixture(scope="session")
def opened_on_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Opening:
    """The clinic in a SQLite file."""
    return asyncio.run(open_once(f"{FILE}{sqlite_template}", tmp_path_factory.mktemp("opened")))


@pytest.fixture(scope="session")
def opened_on_postgresql(postgres_template: str, tmp_path_factory: pytest.TempPathFactory) -> Opening:
    """The clinic in a PostgreSQL database."""
    return asyncio.run(open_once(postgres_template, tmp_path_factory.mktemp("opened")))
