"""Whatever it answers must be what two independent client libraries take for the Bot API's own objects."""

from collections.abc import AsyncIterator

import aiogram
import pytest
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram import Bot, Update

from bot.simulator import Group, Person, Telegram
from bot.simulator.people import DOT
from tests.simulator.conftest import Call

KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]])


@pytest.fixture
async def other(telegram: Telegram) -> AsyncIterator[aiogram.Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    yield aiogram.Bot(telegram.token, session=session)
    await session.close()


async def everything_happens(telegram: Telegram, call: Call, anna: Person, nora: Person, group: Group) -> None:
    """Make one update of each kind."""
    await call("sendMessage", chat_id=anna.id, text="Go?", reply_markup=KEYS.model_dump(exclude_none=True))
    anna.tap("Go")
    anna.edit(anna.type("typed /help", reply_to=1).id, "edited")
    anna.send_photo(caption="seen")
    anna.send_document(b"abc", "a.txt")
    anna.send_voice()
    anna.send_sticker()
    anna.forward(1, anna)
    anna.block()
    anna.join(group)
    nora.promote(group, anonymous=True)
    nora.type("/cases", group)
    group.promote_bot()
    anna.leave(group)
    group.upgrade(nora)
    nora.kicks_bot(group)


async def test_every_update_is_one_to_both_libraries(
    telegram: Telegram, call: Call, bot: Bot, other: aiogram.Bot, anna: Person, nora: Person, group: Group
) -> None:
    await everything_happens(telegram, call, anna, nora, group)
    _, answer = await call("getUpdates")
    raw = answer["result"]
    assert len(raw) == 20
    for body in raw:
        update = Update.de_json(body, bot)
        (content,) = set(body) - {"update_id"}
        assert getattr(update, content) is not None
        assert not getattr(update, content).api_kwargs
    for theirs in await other.get_updates():
        assert theirs.event is not None
        assert not theirs.model_extra


async def test_every_answer_is_one_to_the_other_library_too(
    other: aiogram.Bot, anna: Person, nora: Person, group: Group
) -> None:
    assert (await other.get_me()).username == "clinic_sim_bot"
    sent = await other.send_message(anna.id, "<b>x</b>", parse_mode="HTML", reply_markup=KEYS)
    reply = await other.send_message(anna.id, "y", reply_parameters=ReplyParameters(message_id=sent.message_id))
    assert reply.reply_to_message is not None
    photo = await other.send_photo(anna.id, BufferedInputFile(DOT, "dot.png"), caption="z")
    assert photo.photo is not None
    file = await other.get_file(photo.photo[-1].file_id)
    assert file.file_path is not None
    downloaded = await other.download_file(file.file_path)
    assert downloaded is not None
    assert downloaded.read() == DOT
    edited = await other.edit_message_text("changed", chat_id=anna.id, message_id=sent.message_id)
    assert isinstance(edited, aiogram.types.Message)
    assert edited.text == "changed"
    assert (await other.get_chat(group.id)).title == "Alerts"
    assert (await other.get_chat_member(group.id, nora.id)).status == "creator"
    assert (await other.get_webhook_info()).url == ""
    assert await other.answer_callback_query(anna.tap(data="x").id)
