"""A Telegram of each test's own, and two ways to talk to it: python-telegram-bot's and plain HTTP."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.simulator import Group, Person, Telegram
from tests.conftest import MONDAY

PATIENCE_SECONDS = 5.0
Call = Callable[..., Awaitable[tuple[int, Any]]]


async def until(holds: Callable[[], object]) -> None:
    """Let the loop turn until something holds; fails after a while."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not holds():  # noqa: ASYNC110 -- what is waited for lies in several objects that tell nobody
            await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let python-telegram-bot give durations as timedelta, as it will by default one day."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(start=MONDAY) as telegram:
        yield telegram


@pytest.fixture
def anna(telegram: Telegram) -> Person:
    anna = telegram.person("Anna", last_name="Meer", username="annameer", language_code="de")
    anna.start()
    return anna


@pytest.fixture
def nora(telegram: Telegram) -> Person:
    return telegram.person("Nora")


@pytest.fixture
def group(telegram: Telegram, nora: Person) -> Group:
    group = telegram.group("Alerts", [nora])
    nora.adds_bot(group)
    return group


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def call(telegram: Telegram, session: aiohttp.ClientSession) -> Call:
    """Call a method by plain HTTP; returns the status and the whole answer."""

    async def call(method: str, **values: object) -> tuple[int, Any]:
        async with session.post(f"{telegram.url}/bot{telegram.token}/{method}", json=values) as response:
            return response.status, await response.json(content_type=None)

    return call


@pytest.fixture
def control(telegram: Telegram, session: aiohttp.ClientSession) -> Call:
    """Call the control API; returns the status and the answer."""

    async def control(verb: str, path: str, **values: object) -> tuple[int, Any]:
        async with session.request(verb, f"{telegram.url}/control{path}", json=values or None) as response:
            return response.status, await response.json()

    return control


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    """python-telegram-bot's own client."""
    bot = Bot(
        telegram.token,
        base_url=f"{telegram.url}/bot",
        base_file_url=f"{telegram.url}/file/bot",
        request=HTTPXRequest(),
        get_updates_request=HTTPXRequest(),
    )
    async with bot:
        yield bot
