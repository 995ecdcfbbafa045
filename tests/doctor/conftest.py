"""An installation that the doctor can look at."""

import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.config import Settings
from bot.doctor import examine
from bot.doctor.check import Check
from bot.models import Clinic
from bot.simulator import Telegram
from storage.database import Database
from tests.conftest import KEY, FakeClock


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("TIDEMARK_"):
            monkeypatch.delenv(name)


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as found:
        yield found


@pytest.fixture
def settings(telegram: Telegram, sqlite_url: str, tmp_path: Path) -> Settings:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    key = tmp_path / "key"
    key.touch(0o600)
    key.write_bytes(base64.b64encode(KEY))
    return Settings(
        bot_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        data_dir=data,
        database_url=SecretStr(sqlite_url),
        encryption_key_file=key,
        pager_urls=(SecretStr("json://127.0.0.1:9/"),),
    )


@pytest.fixture
async def database(settings: Settings, clock: FakeClock) -> AsyncIterator[Database]:
    found = Database.open(settings.database, KEY, clock)
    yield found
    await found.close()


@pytest.fixture
async def clinic(database: Database) -> Clinic:
    async with database.transaction() as tx:
        return await tx.clinics.add("Bay Clinic", "Europe/Madrid", "ES", "es", 3)


async def checks(settings: Settings) -> dict[str, Check]:
    return {check.name: check async for check in examine(settings, SystemClock())}
