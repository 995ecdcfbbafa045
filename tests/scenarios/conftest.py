"""A world for every scenario, on each kind of database in turn."""

import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import KEY
from tests.world import Clinic, World, open_world


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """Nobody has come in yet."""
    (tmp_path / "key").write_bytes(base64.b64encode(KEY))
    async with open_world(database_url, tmp_path) as found:
        yield found


@pytest.fixture
async def clinic(world: World) -> Clinic:
    """A clinic with an owner, an alerts group and one patient, Anna (K-07)."""
    found = await world.open_clinic()
    found.anna = await found.enrol("Anna", "K-07")
    return found
