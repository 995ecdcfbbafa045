import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, Update
from telegram.error import Conflict

from bot.simulator import Group, Person, Telegram
from tests.simulator.conftest import Call, until


def texts(updates: tuple[Update, ...]) -> list[str]:
    return [update.message.text or "" for update in updates if update.message]


async def test_the_same_updates_come_until_a_higher_offset_confirms_them(bot: Bot, anna: Person) -> None:
    anna.type("one")
    anna.type("two")
    first = await bot.get_updates()
    assert texts(first) == ["/start", "one", "two"]
    assert await bot.get_updates() == first
    assert texts(await bot.get_updates(offset=first[1].update_id)) == ["one", "two"]
    assert texts(await bot.get_updates()) == ["one", "two"]


async def test_a_negative_offset_keeps_that_many_from_the_end(bot: Bot, anna: Person) -> None:
    anna.type("one")
    anna.type("two")
    assert texts(await bot.get_updates(offset=-1)) == ["two"]
    assert texts(await bot.get_updates()) == ["two"]


async def test_a_batch_holds_a_hundred_at_most(bot: Bot, anna: Person) -> None:
    for number in range(150):
        anna.type(str(number))
    assert len(await bot.get_updates()) == 100
    assert len(await bot.get_updates(limit=7)) == 7


async def test_a_long_poll_ends_when_something_arrives(bot: Bot, anna: Person) -> None:
    offset = (await bot.get_updates())[-1].update_id + 1
    poll = asyncio.ensure_future(bot.get_updates(offset=offset, timeout=30))
    await anna._state.events.next_change()
    anna.type("hello")
    assert texts(await asyncio.wait_for(poll, 5)) == ["hello"]


async def test_a_long_poll_ends_empty_after_its_time(telegram: Telegram) -> None:
    assert await telegram.state.updates.poll(None, 100, 0.01) == []


async def test_a_second_poller_ends_the_first_with_409(telegram: Telegram, call: Call, bot: Bot) -> None:
    first = asyncio.ensure_future(call("getUpdates", timeout=30))
    await until(lambda: telegram.state.updates._poll)
    assert await bot.get_updates() == ()
    status, answer = await asyncio.wait_for(first, 5)
    assert status == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_a_new_webhook_ends_a_waiting_poll(telegram: Telegram, call: Call, bot: Bot) -> None:
    polling = asyncio.ensure_future(call("getUpdates", timeout=30))
    await until(lambda: telegram.state.updates._poll)
    await bot.set_webhook("https://example.org/hook")
    _, answer = await asyncio.wait_for(polling, 5)
    assert answer["description"] == "Conflict: terminated by setWebhook request"


async def test_getupdates_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_a_tap_is_kept_for_150_seconds_and_a_message_for_a_day(
    telegram: Telegram, bot: Bot, anna: Person
) -> None:
    await bot.send_message(anna.id, "Hi", reply_markup=None)
    anna.tap(data="x")
    telegram.clock.advance(timedelta(seconds=149))
    assert len(await bot.get_updates()) == 2
    telegram.clock.advance(timedelta(seconds=1))
    assert texts(await bot.get_updates()) == ["/start"]
    assert len(telegram.state.updates) == 1
    telegram.clock.advance(timedelta(hours=24))
    assert await bot.get_updates() == ()


async def test_only_wanted_kinds_are_queued_and_the_wish_is_remembered(bot: Bot, anna: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    anna.type("not wanted")
    assert texts(await bot.get_updates()) == ["/start"]
    await bot.get_updates(allowed_updates=[])
    anna.type("wanted")
    assert texts(await bot.get_updates()) == ["/start", "wanted"]


async def test_membership_of_others_is_not_sent_by_default(telegram: Telegram, anna: Person) -> None:
    assert telegram.state.updates.push("chat_member", {}, lane="x") is None


async def test_ids_may_jump(telegram: Telegram, bot: Bot, anna: Person) -> None:
    telegram.state.updates.skip_ids(1000)
    anna.type("later")
    first, second = await bot.get_updates()
    assert second.update_id == first.update_id + 1001


async def test_a_malformed_update_is_delivered_as_it_is(telegram: Telegram, call: Call) -> None:
    number = telegram.state.updates.inject({"message": {"nonsense": True}})
    _, answer = await call("getUpdates")
    assert answer["result"] == [{"update_id": number, "message": {"nonsense": True}}]


async def test_updates_can_be_taken_from_a_watcher_that_fell_behind(telegram: Telegram, group: Group) -> None:
    stream = telegram.state.events.stream()
    waiting = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0)
    assert telegram.state.events.watched
    for _ in range(1200):
        telegram.state.events.publish("tick")
    assert (await waiting)["type"] == "tick"
    seen = [event async for event in stream]
    assert 900 < len(seen) < 1200
    assert not telegram.state.events.watched
