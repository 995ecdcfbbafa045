import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.simulator import Group, Person, Telegram
from bot.simulator.views import message_view

GO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Go", callback_data="go"), InlineKeyboardButton("Site", url="https://x.org")]]
)


async def test_links_open_in_private_or_in_a_group(bot: Bot, anna: Person, nora: Person, telegram: Telegram) -> None:
    group = telegram.group("New", [nora])
    anna.open_link("https://t.me/clinic_sim_bot?start=abc")
    anna.open_link("https://t.me/clinic_sim_bot")
    nora.open_link("https://t.me/clinic_sim_bot?startgroup=def", group)
    texts = [update.message.text for update in await bot.get_updates() if update.message and update.message.text]
    assert texts == ["/start", "/start abc", "/start", "/start@clinic_sim_bot def"]
    with pytest.raises(ValueError, match="needs a group"):
        nora.open_link("https://t.me/clinic_sim_bot?startgroup=def")


async def test_a_tap_carries_the_message_and_what_stands_behind_the_button(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "Go?", reply_markup=GO)
    anna.tap("Go")
    (update,) = await bot.get_updates(offset=-1)
    assert update.callback_query is not None
    assert update.callback_query.data == "go"
    assert update.callback_query.from_user.id == anna.id
    assert anna.last.data("Site") == "https://x.org"
    assert anna.with_button("Go").text == "Go?"


async def test_a_button_that_is_not_there_cannot_be_tapped(bot: Bot, anna: Person) -> None:
    with pytest.raises(LookupError, match="written nothing"):
        _ = anna.last
    await bot.send_message(anna.id, "Go?", reply_markup=GO)
    with pytest.raises(LookupError, match="No message has a button 'Stop'"):
        anna.tap("Stop")
    with pytest.raises(LookupError, match="No button 'Stop'"):
        anna.last.data("Stop")
    with pytest.raises(LookupError, match="No message says 'Bye'"):
        anna.find("Bye")
    with pytest.raises(LookupError, match="no message 99"):
        anna.look_up(99)


async def test_forged_data_and_stale_keyboards_reach_the_bot(bot: Bot, anna: Person) -> None:
    first = await bot.send_message(anna.id, "old", reply_markup=GO)
    await bot.send_message(anna.id, "new")
    anna.tap("Go", message_id=first.message_id)
    anna.tap(data="forged")
    stale, forged = (await bot.get_updates())[-2:]
    assert stale.callback_query is not None
    assert forged.callback_query is not None
    assert (stale.callback_query.data, forged.callback_query.data) == ("go", "forged")


async def test_anyone_in_a_group_can_tap(bot: Bot, anna: Person, group: Group) -> None:
    await bot.send_message(group.id, "Who?", reply_markup=GO)
    with pytest.raises(PermissionError, match="is not in"):
        anna.tap("Go", group)
    anna.join(group)
    anna.tap("Go", group)
    (update,) = await bot.get_updates(offset=-1)
    assert update.callback_query is not None
    assert update.callback_query.from_user.id == anna.id
    assert update.callback_query.message is not None
    assert update.callback_query.message.chat.id == group.id


async def test_an_edit_tells_the_bot(bot: Bot, anna: Person) -> None:
    hers = anna.type("sad")
    photo = anna.send_photo(caption="one")
    assert anna.edit(hers.id, "glad").edited
    anna.edit(photo.id, "two")
    text, caption = (await bot.get_updates())[-2:]
    assert text.edited_message is not None
    assert caption.edited_message is not None
    assert (text.edited_message.text, caption.edited_message.caption) == ("glad", "two")


async def test_a_deleted_message_is_gone(anna: Person) -> None:
    hers = anna.type("oops")
    anna.delete(hers.id)
    assert [message.text for message in anna.messages] == ["/start"]


async def test_what_no_phone_would_send_is_refused(anna: Person) -> None:
    for text in ("", "  ", "x" * 4097):
        with pytest.raises(ValueError, match="1 to 4,096"):
            anna.type(text)


async def test_protected_messages_cannot_be_forwarded(bot: Bot, anna: Person, nora: Person, group: Group) -> None:
    anna.join(group)
    open_one = await bot.send_message(anna.id, "open")
    closed = await bot.send_message(anna.id, "closed", protect_content=True)
    anna.forward(open_one.message_id, anna, group)
    with pytest.raises(PermissionError, match="protected"):
        anna.forward(closed.message_id, anna, group)
    assert message_view(anna._state.bot, group.look_up(group.messages[-1].id))["forwarded_from"] == "Clinic"


async def test_a_phone_waits_for_words_and_gives_up(bot: Bot, anna: Person) -> None:
    with pytest.raises(TimeoutError):
        await anna.waits_for("never", patience=0.01)
    await bot.send_message(anna.id, "at last", disable_notification=True)
    found = await anna.waits_for("last")
    assert found.silent
    assert anna.text == "at last"


async def test_people_and_groups_are_found_by_number(
    telegram: Telegram, anna: Person, nora: Person, group: Group
) -> None:
    old = group.upgrade(nora)
    assert telegram.find_group(old) is group
    assert telegram.find_group(group.id) is group
    assert telegram.find_person(anna.id) is anna
    assert telegram.people == (anna, nora)
    assert telegram.groups == (group,)
    for look in (telegram.find_person, telegram.find_group):
        with pytest.raises(KeyError, match="There is no"):
            look(5)
    with pytest.raises(KeyError, match="There is no group"):
        telegram.find_group(anna.id)
    with pytest.raises(ValueError, match="exists already"):
        telegram.person("Twin", user_id=anna.id)


async def test_service_messages_read_as_a_person_reads_them(nora: Person, anna: Person, group: Group) -> None:
    anna.join(group)
    anna.leave(group)
    nora.kicks_bot(group)
    group.upgrade(nora)
    assert [message.service for message in group.messages] == ["This supergroup was a group before"]
    old = nora._state.chat(group.chat.id)
    assert old.title == "Alerts"


async def test_every_kind_of_service_message_has_its_line(
    telegram: Telegram, anna: Person, nora: Person, group: Group
) -> None:
    before = group.chat
    anna.join(group)
    anna.leave(group)
    nora.kicks_bot(group)
    telegram.state.post(before, nora.user.api(), {"group_chat_created": True})
    lines = [message_view(telegram.state.bot, message)["service"] for message in before.messages.values()]
    assert lines == [
        "Nora added Clinic",
        "Anna Meer added Anna Meer",
        "Anna Meer left",
        "Nora removed Clinic",
        "Nora created the group",
    ]
    group.upgrade(nora)
    last = list(before.messages.values())[-1]
    assert message_view(telegram.state.bot, last)["service"] == "The group became a supergroup"
