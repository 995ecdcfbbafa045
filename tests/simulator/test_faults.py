import asyncio
import json
from collections.abc import AsyncIterator, MutableMapping
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.simulator import FaultKind, Group, Person, Telegram
from bot.simulator.refusal import RefusalError
from tests.simulator.conftest import Call, until


async def test_a_flood_says_how_long_to_wait_in_body_and_header(
    telegram: Telegram, session: aiohttp.ClientSession, bot: Bot, anna: Person
) -> None:
    telegram.fault("flood", "send*", chat_id=anna.id, retry_after=7, times=2)
    with pytest.raises(RetryAfter, match="Retry in 0:00:07"):
        await bot.send_message(anna.id, "x")
    async with session.get(f"{telegram.url}/bot{telegram.token}/sendMessage?chat_id={anna.id}&text=x") as response:
        assert response.status == 429
        assert response.headers["Retry-After"] == "7"
    await bot.send_message(anna.id, "now")
    assert [message.text for message in anna.from_bot] == ["now"]


async def test_a_fault_of_one_chat_spares_the_others(telegram: Telegram, bot: Bot, anna: Person, group: Group) -> None:
    telegram.fault(FaultKind.ERROR, "sendMessage", chat_id=anna.id, status=403, description="user is deactivated")
    await bot.send_message(group.id, "fine")
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(anna.id, "x")


async def test_a_reset_before_loses_the_call_and_a_reset_after_its_answer(
    telegram: Telegram, call: Call, anna: Person
) -> None:
    for kind in ("reset_before", "reset_after"):
        telegram.fault(kind, "sendMessage")
        with pytest.raises(aiohttp.ClientConnectionError):
            await call("sendMessage", chat_id=anna.id, text=kind)
    assert [message.text for message in anna.from_bot] == ["reset_after"]


async def test_a_broken_gateway_answers_with_html(telegram: Telegram, session: aiohttp.ClientSession) -> None:
    telegram.fault("html", status=502)
    async with session.get(f"{telegram.url}/bot{telegram.token}/getMe") as response:
        assert response.status == 502
        assert response.content_type == "text/html"
        assert "502" in await response.text()


async def test_half_of_an_answer_is_no_json_but_the_message_was_sent(
    telegram: Telegram, session: aiohttp.ClientSession, anna: Person
) -> None:
    telegram.fault("truncated")
    url = f"{telegram.url}/bot{telegram.token}/sendMessage"
    async with session.post(url, json={"chat_id": anna.id, "text": "x"}) as response:
        with pytest.raises(json.JSONDecodeError):
            json.loads(await response.text())
    assert anna.sees("x")


async def test_a_call_hangs_until_the_fault_is_lifted(telegram: Telegram, call: Call, anna: Person) -> None:
    fault = telegram.fault("hang", "sendMessage")
    hanging = asyncio.ensure_future(call("sendMessage", chat_id=anna.id, text="x"))
    await until(lambda: fault.struck)
    assert not hanging.done()
    telegram.state.faults.clear(fault.id)
    with pytest.raises(aiohttp.ClientConnectionError):
        await hanging
    assert anna.from_bot == []


async def test_a_delayed_answer_comes_after_the_message(telegram: Telegram, call: Call, anna: Person) -> None:
    telegram.fault("delay", "sendMessage", seconds=0.01)
    status, _ = await call("sendMessage", chat_id=anna.id, text="x")
    assert status == 200
    assert anna.sees("x")


async def test_updates_can_come_twice_or_backwards(telegram: Telegram, bot: Bot, anna: Person) -> None:
    anna.type("second")
    first, second = (update.update_id for update in await bot.get_updates())
    telegram.fault("duplicate", "getUpdates")
    assert [update.update_id for update in await bot.get_updates()] == [first, first, second, second]
    telegram.fault("reorder", "getUpdates")
    assert [update.update_id for update in await bot.get_updates()] == [second, first]


async def test_a_disturbed_poll_that_is_refused_stays_refused(telegram: Telegram, bot: Bot, call: Call) -> None:
    await bot.set_webhook("https://example.org/")
    telegram.fault("reorder", "getUpdates")
    status, _ = await call("getUpdates")
    assert status == 409


async def test_a_fault_can_skip_calls_and_strike_each_nth(telegram: Telegram, call: Call, anna: Person) -> None:
    telegram.fault("error", "sendMessage", skip=1, every=2, times=None, status=400, description="no")
    statuses = [(await call("sendMessage", chat_id=anna.id, text=str(n)))[0] for n in range(6)]
    assert statuses == [200, 200, 400, 200, 400, 200]
    telegram.state.faults.clear()
    assert (await call("sendMessage", chat_id=anna.id, text="x"))[0] == 200


async def test_through_an_asgi_transport_a_reset_is_an_error(telegram: Telegram) -> None:
    telegram.fault("reset_before")

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request"}

    async def send(_: MutableMapping[str, Any]) -> None:
        raise AssertionError("Nothing may be sent.")

    scope: dict[str, Any] = {
        "type": "http",
        "path": f"/bot{telegram.token}/getMe",
        "query_string": b"",
        "headers": [],
        "client": None,
    }
    with pytest.raises(ConnectionResetError):
        await telegram.app(scope, receive, send)


async def test_a_body_in_many_pieces_is_read_whole_and_an_endless_one_is_cut(
    telegram: Telegram, session: aiohttp.ClientSession, anna: Person
) -> None:
    async def pieces(count: int, size: int) -> AsyncIterator[bytes]:
        for _ in range(count):
            yield b" " * size

    url = f"{telegram.url}/bot{telegram.token}/sendMessage?chat_id={anna.id}&text=x"
    async with session.post(url, data=pieces(5, 70_000)) as response:
        assert response.status == 200
    async with session.post(url, data=pieces(52, 2**20)) as response:
        assert response.status == 413


async def test_the_limits_hold_when_they_are_switched_on(telegram: Telegram, bot: Bot, anna: Person) -> None:
    telegram.state.limits.enabled = True
    for number in range(3):
        await bot.send_message(anna.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(anna.id, "too much")
    telegram.clock.advance(timedelta(seconds=1))
    await bot.send_message(anna.id, "in time")


async def test_a_group_takes_20_messages_a_minute(telegram: Telegram, bot: Bot, group: Group) -> None:
    telegram.state.limits.enabled = True
    for number in range(20):
        await bot.send_message(group.id, str(number))
        telegram.clock.advance(timedelta(seconds=1))
    with pytest.raises(RetryAfter, match="Retry in 0:00:40"):
        await bot.send_message(group.id, "the 21st")
    telegram.clock.advance(40 * timedelta(seconds=1))
    await bot.send_message(group.id, "later")


async def test_all_chats_together_take_30_a_second(telegram: Telegram) -> None:
    telegram.state.limits.enabled = True
    for number in range(30):
        telegram.state.limits.take(number, private=True)
    with pytest.raises(RefusalError, match="retry after 1"):
        telegram.state.limits.take(31, private=True)


async def test_what_the_bot_did_is_on_record(telegram: Telegram, bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "one")
    with pytest.raises(BadRequest):
        await bot.send_message(anna.id, "")
    await bot.delete_message(anna.id, sent.message_id)
    log = telegram.state.sent
    assert [(call.method, call.chat_id, call.message_id, call.text) for call in log] == [
        ("sendMessage", anna.id, sent.message_id, "one"),
        ("deleteMessage", anna.id, sent.message_id, ""),
    ]
    assert log[0].sent_at == telegram.clock.now()
    assert len(log.to(anna.id, "sendMessage")) == 1
    log.clear()
    assert (len(log), log.total) == (0, 2)


async def test_a_port_that_is_taken_is_an_error(telegram: Telegram) -> None:
    with pytest.raises(OSError, match="in use"):
        await Telegram(port=int(telegram.url.rpartition(":")[2])).start()


async def test_it_cannot_be_asked_for_its_address_before_it_listens() -> None:
    silent = Telegram()
    with pytest.raises(RuntimeError, match="does not listen"):
        _ = silent.url
    await silent.stop()
