from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.simulator import Group, Person, Telegram
from tests.simulator.conftest import Call


def keys(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in labels]])


async def test_a_text_arrives_with_its_buttons(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "Hello", reply_markup=keys("Yes", "No"), protect_content=True)
    assert anna.last.text == "Hello"
    assert anna.last.labels == ["Yes", "No"]
    assert anna.last.protected
    assert sent.has_protected_content
    assert sent.reply_markup == keys("Yes", "No")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("", "text is empty"), (" \n ", "text is empty"), ("x" * 4097, "too long"), ("🙂" * 2049, "too long")],
)
async def test_a_text_has_1_to_4096_utf16_units(bot: Bot, anna: Person, text: str, refusal: str) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.send_message(anna.id, text)


async def test_the_longest_text_passes(bot: Bot, anna: Person) -> None:
    assert (await bot.send_message(anna.id, "🙂" * 2048)).text == "🙂" * 2048


@pytest.mark.parametrize(("data", "passes"), [("x" * 64, True), ("x" * 65, False), ("é" * 33, False)])
async def test_button_data_has_64_bytes_at_most(call: Call, anna: Person, data: str, *, passes: bool) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": data}]]}
    status, answer = await call("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    assert (status == 200) is passes
    assert passes or answer["description"] == "Bad Request: BUTTON_DATA_INVALID"


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        ([1], "object expected as reply markup"),
        ({"inline_keyboard": {}}, "Array of Arrays"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "non-empty"),
        ({"inline_keyboard": [[{"text": "Go"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"text": "Go", "url": "ftp://x"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "Go", "callback_data": "x"}] * 101]}, "too long"),
        ({"keyboard": "no"}, "Array of Arrays"),
        ("{", "can't parse reply markup JSON object"),
    ],
)
async def test_a_bad_keyboard_is_refused(call: Call, anna: Person, markup: object, refusal: str) -> None:
    status, answer = await call("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    assert status == 400
    assert refusal in answer["description"]


async def test_a_reply_keyboard_stays_until_it_is_removed(telegram: Telegram, call: Call, anna: Person) -> None:
    chat = telegram.state.chat(anna.id)
    await call("sendMessage", chat_id=anna.id, text="x", reply_markup={"keyboard": [[{"text": "A"}]]})
    assert "keyboard" in (chat.reply_keyboard or {})
    await call("sendMessage", chat_id=anna.id, text="x", reply_markup={"remove_keyboard": True})
    assert not chat.reply_keyboard
    await call("sendMessage", chat_id=anna.id, text="x", reply_markup={"inline_keyboard": []})
    assert anna.last.labels == []


async def test_html_becomes_entities_and_bad_html_is_refused(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "a <b>bold</b> &amp; <a href='https://x.org'>link</a>", ParseMode.HTML)
    assert sent.text == "a bold & link"
    assert [entity.type for entity in sent.entities] == ["bold", "text_link"]
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await bot.send_message(anna.id, "a < b", ParseMode.HTML)
    with pytest.raises(BadRequest, match=r"(?i)unsupported parse_mode"):
        await bot.send_message(anna.id, "a", "LaTeX")


async def test_an_edit_changes_text_and_takes_the_buttons_away(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "One", reply_markup=keys("Go"))
    await bot.edit_message_text("Two", anna.id, sent.message_id)
    assert (anna.last.text, anna.last.labels, anna.last.edited) == ("Two", [], True)


async def test_an_edit_that_changes_nothing_is_refused_and_a_new_keyboard_is_a_change(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "One", reply_markup=keys("Go"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("One", anna.id, sent.message_id, reply_markup=keys("Go"))
    await bot.edit_message_text("One", anna.id, sent.message_id, reply_markup=keys("Stay"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_reply_markup(anna.id, sent.message_id, reply_markup=keys("Stay"))
    await bot.edit_message_reply_markup(anna.id, sent.message_id)
    assert anna.last.labels == []


async def test_only_the_bots_own_text_can_be_edited(bot: Bot, call: Call, anna: Person) -> None:
    hers = anna.type("mine")
    with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
        await bot.edit_message_text("x", anna.id, hers.id)
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("x", anna.id, 999)
    _, answer = await call("editMessageText", chat_id=anna.id, text="x")
    assert answer["description"] == "Bad Request: message identifier is not specified"
    sent = await bot.send_message(anna.id, "text")
    with pytest.raises(BadRequest, match=r"(?i)no caption"):
        await bot.edit_message_caption(anna.id, sent.message_id, caption="x")


async def test_replies_show_what_they_answer(bot: Bot, anna: Person) -> None:
    hers = anna.type("question", reply_to=1)
    sent = await bot.send_message(anna.id, "answer", reply_parameters=ReplyParameters(hers.id))
    assert isinstance(sent.reply_to_message, Message)
    assert sent.reply_to_message.text == "question"
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await bot.send_message(anna.id, "answer", reply_parameters=ReplyParameters(999))
    lenient = ReplyParameters(999, allow_sending_without_reply=True)
    assert (await bot.send_message(anna.id, "answer", reply_parameters=lenient)).reply_to_message is None


async def test_messages_can_be_deleted_for_48_hours(telegram: Telegram, bot: Bot, anna: Person) -> None:
    sent, hers = await bot.send_message(anna.id, "gone soon"), anna.type("mine")
    telegram.clock.advance(timedelta(hours=48))
    assert await bot.delete_message(anna.id, sent.message_id)
    telegram.clock.advance(timedelta(seconds=1))
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_message(anna.id, hers.id)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(anna.id, sent.message_id)


async def test_several_messages_go_at_once_and_missing_ones_are_passed_over(
    telegram: Telegram, bot: Bot, call: Call, anna: Person
) -> None:
    sent = [(await bot.send_message(anna.id, str(n))).message_id for n in range(2)]
    assert await bot.delete_messages(anna.id, [*sent, 999])
    assert anna.from_bot == []
    status, _ = await call("deleteMessages", chat_id=anna.id)
    assert status == 400
    old = await bot.send_message(anna.id, "old")
    telegram.clock.advance(timedelta(hours=49))
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_messages(anna.id, [old.message_id])


async def test_a_members_message_needs_an_administrator(bot: Bot, nora: Person, group: Group) -> None:
    hers = nora.type("/hello", group)
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_message(group.id, hers.id)
    group.promote_bot()
    assert await bot.delete_message(group.id, hers.id)


async def test_copies_and_forwards_carry_the_content(bot: Bot, anna: Person, group: Group) -> None:
    hers = anna.type("to be read")
    await bot.copy_message(group.id, anna.id, hers.id)
    forwarded = await bot.forward_message(group.id, anna.id, hers.id)
    assert [message.text for message in group.from_bot] == ["to be read", "to be read"]
    assert forwarded.forward_origin is not None
    secret = await bot.send_message(anna.id, "secret", protect_content=True)
    for send in (bot.copy_message, bot.forward_message):
        with pytest.raises(BadRequest, match=r"(?i)message can't be"):
            await send(group.id, anna.id, secret.message_id)
        with pytest.raises(BadRequest, match=r"(?i)not found"):
            await send(group.id, anna.id, 999)


async def test_a_tap_is_answered_once_and_in_time(telegram: Telegram, bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "Go?", reply_markup=keys("Go"))
    tap = anna.tap("Go")
    assert await bot.answer_callback_query(tap.id, "Gone", show_alert=True)
    assert anna.toasts == ["Gone"]
    assert tap.alert
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(tap.id)
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query("1")
    late = anna.tap("Go")
    telegram.clock.advance(timedelta(seconds=150))
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(late.id)


async def test_an_answer_to_a_tap_has_200_characters_at_most(call: Call, anna: Person, bot: Bot) -> None:
    await bot.send_message(anna.id, "Go?", reply_markup=keys("Go"))
    tap = anna.tap("Go")
    status, _ = await call("answerCallbackQuery", callback_query_id=tap.id, text="x" * 201)
    assert status == 400


async def test_chat_actions_are_known_by_name(call: Call, anna: Person) -> None:
    assert await call("sendChatAction", chat_id=anna.id, action="typing") == (200, {"ok": True, "result": True})
    status, _ = await call("sendChatAction", chat_id=anna.id, action="dancing")
    assert status == 400


async def test_old_messages_make_room(bot: Bot) -> None:
    async with Telegram(history=3) as small:
        nora = small.person("Nora")
        for number in range(5):
            nora.type(str(number))
        assert [message.text for message in nora.messages] == ["2", "3", "4"]
