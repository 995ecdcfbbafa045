import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest

from bot.simulator import Person, Telegram
from bot.simulator.webhook import SECRET_HEADER
from tests.simulator.conftest import Call, until


class Receiver:
    """A bot's own address: notes what comes and answers as it is told."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.secrets: list[str] = []
        self.answers: list[web.Response] = []
        self.url = ""
        self._arrived = asyncio.Event()

    async def receive(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.json())
        self.secrets.append(request.headers.get(SECRET_HEADER, ""))
        self._arrived.set()
        return self.answers.pop(0) if self.answers else web.Response()

    async def holds(self, count: int) -> list[str]:
        """Wait for so many deliveries and return their texts."""
        async with asyncio.timeout(5):
            while len(self.bodies) < count:
                self._arrived.clear()
                await self._arrived.wait()
        return [body["message"]["text"] if "message" in body else "tap" for body in self.bodies]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    site = web.Application()
    site.router.add_post("/hook", receiver.receive)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def settled(telegram: Telegram, pending: int) -> None:
    """Wait until so many updates are left unconfirmed."""
    await until(lambda: len(telegram.state.updates) == pending)


async def test_waiting_and_new_updates_are_pushed_in_order_with_the_secret(
    telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person
) -> None:
    anna.type("waiting")
    await bot.set_webhook(receiver.url, secret_token="s3cret", max_connections=500)
    anna.type("new")
    assert await receiver.holds(3) == ["/start", "waiting", "new"]
    assert set(receiver.secrets) == {"s3cret"}
    await settled(telegram, 0)
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (receiver.url, 0, 100)


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(
    telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person, nora: Person
) -> None:
    receiver.answers = [web.Response(status=500), web.Response(status=503)]
    await bot.set_webhook(receiver.url)
    anna.type("next")
    # The first repetition comes at once, the second after two virtual seconds.
    assert await receiver.holds(2) == ["/start", "/start"]
    nora.type("of another chat")
    assert await receiver.holds(3) == ["/start", "/start", "of another chat"]
    await until(lambda: telegram.clock._sleepers)
    telegram.clock.advance(timedelta(seconds=2))
    assert (await receiver.holds(5))[3:] == ["/start", "next"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"


async def test_the_bot_may_ask_for_more_time(telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person) -> None:
    receiver.answers = [web.Response(status=429, headers={"Retry-After": "30"})]
    await bot.set_webhook(receiver.url)
    await receiver.holds(1)
    await until(lambda: telegram.clock._sleepers)
    telegram.clock.advance(timedelta(seconds=29))
    await asyncio.sleep(0)
    assert len(receiver.bodies) == 1
    telegram.clock.advance(timedelta(seconds=1))
    assert await receiver.holds(2) == ["/start", "/start"]


async def test_an_update_that_grew_too_old_is_given_up(
    telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person
) -> None:
    receiver.answers = [web.Response(status=500) for _ in range(2)]
    await bot.set_webhook(receiver.url)
    await receiver.holds(2)
    await until(lambda: telegram.clock._sleepers)
    telegram.clock.advance(timedelta(hours=24))
    anna.type("fresh")
    assert (await receiver.holds(3))[-1] == "fresh"


async def test_an_address_where_nobody_answers_is_tried_again(
    telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person
) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook")
    await until(lambda: telegram.clock._sleepers)
    assert (await bot.get_webhook_info()).last_error_message == "Connection failed: ClientConnectorError"
    await bot.set_webhook(receiver.url)
    assert await receiver.holds(1) == ["/start"]


async def test_an_answer_may_carry_a_method(bot: Bot, receiver: Receiver, anna: Person) -> None:
    receiver.answers = [
        web.json_response({"method": "sendMessage", "chat_id": anna.id, "text": "from the answer"}),
        web.json_response([]),
        web.Response(text="{", content_type="application/json"),
    ]
    await bot.set_webhook(receiver.url)
    assert await anna.waits_for("from the answer")
    anna.type("second")
    anna.type("third")
    await receiver.holds(3)


async def test_taps_and_messages_have_queues_of_their_own(
    telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person
) -> None:
    await bot.send_message(anna.id, "Hi")
    receiver.answers = [web.Response(status=500) for _ in range(2)]
    await bot.set_webhook(receiver.url)
    await receiver.holds(2)
    anna.tap(data="x")
    assert await receiver.holds(3) == ["/start", "/start", "tap"]
    await settled(telegram, 1)


async def test_a_delivery_may_come_twice(telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person) -> None:
    telegram.fault("duplicate", "webhook")
    await bot.set_webhook(receiver.url)
    assert await receiver.holds(2) == ["/start", "/start"]
    await settled(telegram, 0)


async def test_pending_updates_can_be_dropped(telegram: Telegram, bot: Bot, receiver: Receiver, anna: Person) -> None:
    await bot.set_webhook(receiver.url, drop_pending_updates=True, allowed_updates=["message"])
    assert len(telegram.state.updates) == 0
    assert (await bot.get_webhook_info()).allowed_updates == ("message",)
    await bot.set_webhook("")
    anna.type("kept")
    await bot.delete_webhook(drop_pending_updates=True)
    assert len(telegram.state.updates) == 0
    assert receiver.bodies == []


async def test_only_https_or_this_machine_is_called(bot: Bot, call: Call) -> None:
    with pytest.raises(BadRequest, match=r"(?i)an https url must be provided"):
        await bot.set_webhook("http://example.org/hook")
    status, answer = await call("setWebhook", url="https://example.org/", secret_token="not allowed!")
    assert status == 400
    assert "unallowed characters" in answer["description"]
