import asyncio
import json
import re
from datetime import timedelta
from importlib.resources import files

import aiohttp
import pytest
from telegram import Bot

from bot.simulator import Person, Telegram

PAGE = files("bot.simulator").joinpath("page")


@pytest.mark.parametrize("path", ["/", "/page.js", "/phone.js", "/message.js", "/page.css", "/phone.css"])
async def test_the_page_comes_with_a_policy_that_forbids_everything_foreign(
    telegram: Telegram, session: aiohttp.ClientSession, path: str
) -> None:
    async with session.get(telegram.url + path) as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_no_part_of_the_page_makes_markup_of_text_or_calls_elsewhere() -> None:
    for part in PAGE.iterdir():
        text = part.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text), part.name
        assert not re.findall(r"(?:src|href|url\()\s*=?\s*[\"']?https?://", text), part.name


async def test_whoever_watches_sees_everything_as_it_happens(
    telegram: Telegram, session: aiohttp.ClientSession, bot: Bot, anna: Person
) -> None:
    async with asyncio.timeout(10), session.get(f"{telegram.url}/control/events") as response:
        assert (await response.content.readuntil(b"\n\n")).startswith(b"event: hello")
        sent = await bot.send_message(anna.id, "hello")
        await bot.edit_message_text("changed", anna.id, sent.message_id)
        await bot.answer_callback_query(anna.tap(data="x").id, "toast")
        await bot.send_chat_action(anna.id, "typing")
        await bot.delete_message(anna.id, sent.message_id)
        telegram.clock.advance(timedelta(hours=1))
        telegram.report(1, 2, "half way")
        await bot.get_updates(offset=10**9)
        kinds = []
        while "confirmed" not in kinds:
            line = await response.content.readuntil(b"\n\n")
            kinds.append(json.loads(line.removeprefix(b"data: "))["type"])
    assert kinds == ["message", "edited", "update", "toast", "action", "deleted", "clock", "progress", "confirmed"]
