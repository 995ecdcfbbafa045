"""Telegram calls us: the webhook stores before it says yes, and lets nobody else in."""

import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.errors import StorageUnavailableError
from bot.web import LARGEST_BODY, SECRET_HEADER, Site, make_site

SECRET = "only-telegram-knows"


class Inbox:
    """Where the webhook stores, which can be out of reach."""

    def __init__(self) -> None:
        self.stored: list[Mapping[str, Any]] = []
        self.down = False
        self.well = True

    async def store(self, bodies: Sequence[Mapping[str, Any]]) -> None:
        if self.down:
            raise StorageUnavailableError("disk is full")
        self.stored += bodies

    async def health(self) -> dict[str, object]:
        return {"ok": self.well}


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


async def served(inbox: Inbox, secret: str | None) -> AsyncIterator[aiohttp.ClientSession]:
    """Yield a caller of the site, which listens on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    site = Site(make_site(inbox.store, secret, inbox.health), f"127.0.0.1:{port}")
    site.config.load()
    site.lifespan = site.config.lifespan_class(site.config)
    await site.startup()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        yield session
    await site.shutdown()


@pytest.fixture
async def caller(inbox: Inbox) -> AsyncIterator[aiohttp.ClientSession]:
    async for session in served(inbox, SECRET):
        yield session


@pytest.fixture
async def polling_caller(inbox: Inbox) -> AsyncIterator[aiohttp.ClientSession]:
    async for session in served(inbox, None):
        yield session


async def call(caller: aiohttp.ClientSession, content: bytes | BytesIO, secret: str = SECRET) -> int:
    async with caller.post("/webhook", data=content, headers={SECRET_HEADER: secret}) as response:
        return response.status


async def test_an_update_is_stored_before_telegram_hears_yes(caller: aiohttp.ClientSession, inbox: Inbox) -> None:
    assert await call(caller, b'{"update_id": 7}') == 200
    assert inbox.stored == [{"update_id": 7}]


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "ä"])
async def test_nobody_without_the_secret_gets_in(caller: aiohttp.ClientSession, inbox: Inbox, secret: str) -> None:
    assert await call(caller, b'{"update_id": 7}', secret) == 403
    assert inbox.stored == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b"\xff\xfe", b'"text"'])
async def test_what_is_no_update_is_refused(caller: aiohttp.ClientSession, inbox: Inbox, content: bytes) -> None:
    assert await call(caller, content) == 400
    assert inbox.stored == []


async def test_a_body_that_is_too_large_is_refused_unread(caller: aiohttp.ClientSession, inbox: Inbox) -> None:
    assert await call(caller, BytesIO(b" " * (LARGEST_BODY + 1))) == 413
    assert inbox.stored == []


async def test_what_could_not_be_stored_telegram_keeps(caller: aiohttp.ClientSession, inbox: Inbox) -> None:
    inbox.down = True
    assert await call(caller, b'{"update_id": 7}') == 503
    inbox.down = False
    assert await call(caller, b'{"update_id": 7}') == 200


@pytest.mark.parametrize("status", [200, 503])
async def test_health_is_told(caller: aiohttp.ClientSession, inbox: Inbox, status: int) -> None:
    inbox.well = well = status == 200
    async with caller.get("/health") as response:
        assert response.status == status
        assert await response.json() == {"ok": well}


async def test_without_a_secret_there_is_no_webhook(polling_caller: aiohttp.ClientSession) -> None:
    assert await call(polling_caller, b'{"update_id": 7}') == 404
