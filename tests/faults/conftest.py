"""A clinic whose Telegram fails when a test says so: in this process, on SQLite, on a clock that a test moves."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import Clinic, open_world


@pytest.fixture
async def clinic(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Clinic]:
    """A clinic with an owner, an alerts group and one patient, Anna (K-07)."""
    async with open_world(sqlite_url, tmp_path) as world:
        found = await world.open_clinic()
        found.anna = await found.enrol("Anna", "K-07")
        for somebody in (found.anna, found.owner, found.group):
            somebody.forgets()
        yield found
