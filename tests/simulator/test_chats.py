import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, ChatMemberAdministrator, ChatMemberBanned, ChatMemberOwner
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from bot.simulator import Group, Person, Telegram
from tests.simulator.conftest import Call


async def test_the_bot_is_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.username, me.is_bot, me.can_read_all_group_messages) == ("clinic_sim_bot", True, False)


async def test_another_token_is_unauthorized(telegram: Telegram) -> None:
    stranger = Bot("1:wrong", base_url=f"{telegram.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


@pytest.mark.parametrize(("path", "status"), [("getNothing", 404), ("", 404), ("GETME", 200), ("getme", 200)])
async def test_methods_are_found_in_any_case_and_unknown_ones_are_404(call: Call, path: str, status: int) -> None:
    found, answer = await call(path)
    assert found == status
    assert answer["ok"] is (status == 200)


async def test_nobody_can_be_written_to_who_did_not_write_first(bot: Bot, nora: Person) -> None:
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(nora.id, "x")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(1, "x")
    with pytest.raises(BadRequest, match=r"(?i)chat_id is empty"):
        await bot.send_message("", "x")


async def test_who_blocks_the_bot_or_deletes_the_account_cannot_be_reached(bot: Bot, anna: Person) -> None:
    anna.block()
    anna.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "x")
    anna.unblock()
    await bot.send_message(anna.id, "x")
    anna.deactivate()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(anna.id, "x")
    with pytest.raises(PermissionError, match="deleted the account"):
        anna.type("x")
    updates = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    assert [member.new_chat_member.status for member in updates] == ["kicked", "member"]


async def test_writing_again_unblocks(bot: Bot, anna: Person) -> None:
    anna.block()
    anna.type("I am back")
    await bot.send_message(anna.id, "Welcome")
    assert anna.sees("Welcome")


async def test_the_bot_hears_of_a_group_when_it_is_added(bot: Bot, nora: Person, group: Group) -> None:
    nora.adds_bot(group, "payload_1")
    added, service, start = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members[0].id == bot.id
    assert start.message is not None
    assert start.message.text == "/start@clinic_sim_bot payload_1"


async def test_a_group_without_the_bot_is_not_found_and_a_kicked_bot_is_forbidden(
    telegram: Telegram, bot: Bot, nora: Person, group: Group
) -> None:
    other = telegram.group("Others", [nora])
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(other.id, "x")
    nora.kicks_bot(group)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group.id, "x")


async def test_the_bot_can_leave_a_group(bot: Bot, anna: Person, group: Group) -> None:
    assert await bot.leave_chat(group.id)
    assert not group.chat.bot_present
    with pytest.raises(BadRequest, match=r"(?i)private chats"):
        await bot.leave_chat(anna.id)


async def test_a_group_that_becomes_a_supergroup_tells_its_new_number(bot: Bot, nora: Person, group: Group) -> None:
    offset = (await bot.get_updates())[-1].update_id + 1
    old = group.upgrade(nora)
    with pytest.raises(ChatMigrated) as error:
        await bot.send_message(old, "x")
    assert error.value.new_chat_id == group.id
    sent = await bot.send_message(group.id, "y")
    assert sent.chat.type == "supergroup"
    to, source = await bot.get_updates(offset=offset)
    assert to.message is not None
    assert source.message is not None
    assert (to.message.migrate_to_chat_id, source.message.migrate_from_chat_id) == (group.id, old)


async def test_in_privacy_mode_a_bot_hears_only_what_is_meant_for_it(
    telegram: Telegram, bot: Bot, nora: Person, group: Group
) -> None:
    offset = (await bot.get_updates())[-1].update_id + 1
    sent = await bot.send_message(group.id, "hello")
    nora.type("just chatting", group)
    nora.type("/cases", group)
    nora.type("/cases@other_bot", group)
    nora.type("/cases@clinic_sim_bot now", group)
    nora.type("an answer", group, reply_to=sent.message_id)
    nora.type("hey @clinic_sim_bot", group)
    nora.send_photo(chat=group)
    heard = [update.message.text for update in await bot.get_updates(offset=offset) if update.message]
    assert heard == ["/cases", "/cases@clinic_sim_bot now", "an answer", "hey @clinic_sim_bot"]
    group.promote_bot()
    nora.type("now it hears all", group)
    assert len(await bot.get_updates(offset=-1)) == 1


async def test_with_privacy_off_a_bot_hears_everything(
    telegram: Telegram, bot: Bot, nora: Person, group: Group
) -> None:
    telegram.state.reads_all_groups = True
    nora.type("just chatting", group)
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "just chatting"
    assert (await bot.get_me()).can_read_all_group_messages


async def test_an_anonymous_administrator_writes_as_the_group(bot: Bot, nora: Person, group: Group) -> None:
    nora.promote(group, anonymous=True)
    nora.type("/cases", group)
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.from_user is not None
    assert last.message.from_user.username == "GroupAnonymousBot"
    assert last.message.sender_chat is not None
    assert last.message.sender_chat.id == group.id


async def test_members_are_told_by_their_rank(
    telegram: Telegram, bot: Bot, anna: Person, nora: Person, group: Group
) -> None:
    anna.join(group)
    anna.promote(group)
    group.promote_bot()
    owner, admin = await bot.get_chat_member(group.id, nora.id), await bot.get_chat_member(group.id, anna.id)
    assert isinstance(owner, ChatMemberOwner)
    assert isinstance(admin, ChatMemberAdministrator)
    assert {member.user.id for member in await bot.get_chat_administrators(group.id)} == {nora.id, anna.id, bot.id}
    assert await bot.get_chat_member_count(group.id) == 3
    anna.leave(group)
    assert (await bot.get_chat_member(group.id, anna.id)).status == "left"
    nora.kicks_bot(group)
    assert isinstance(await bot.get_chat_member(group.id, bot.id), ChatMemberBanned)
    assert (await bot.get_chat_member(anna.id, anna.id)).status == "member"
    with pytest.raises(BadRequest, match=r"(?i)user not found"):
        await bot.get_chat_member(group.id, 5)
    with pytest.raises(BadRequest, match=r"(?i)no administrators in the private chat"):
        await bot.get_chat_administrators(anna.id)


async def test_chats_are_described(bot: Bot, anna: Person, group: Group) -> None:
    assert (await bot.get_chat(group.id)).title == "Alerts"
    assert (await bot.get_chat(anna.id)).username == "annameer"


async def test_who_is_not_in_a_group_cannot_write_there(anna: Person, group: Group) -> None:
    with pytest.raises(PermissionError, match="is not in Alerts"):
        anna.type("hello", group)


async def test_menus_of_commands_are_kept_by_scope_and_language(bot: Bot, anna: Person) -> None:
    scope = BotCommandScopeChat(anna.id)
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("staff", "Staff")], scope=scope, language_code="de")
    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    assert [command.command for command in await bot.get_my_commands(scope, "de")] == ["staff"]
    assert await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


@pytest.mark.parametrize(
    "commands",
    ["x", [{"command": "Help", "description": "x"}], [{"command": "help", "description": ""}], [5], [{}] * 101],
)
async def test_bad_commands_are_refused(call: Call, commands: object) -> None:
    status, _ = await call("setMyCommands", commands=commands)
    assert status == 400


async def test_a_bad_scope_is_refused(call: Call) -> None:
    status, _ = await call("getMyCommands", scope=[1])
    assert status == 400


async def test_the_bot_describes_itself(bot: Bot) -> None:
    assert (await bot.get_my_name()).name == "Clinic"
    await bot.set_my_name("Tide")
    await bot.set_my_description("Long")
    await bot.set_my_short_description("Short", language_code="de")
    assert (await bot.get_my_name()).name == "Tide"
    assert (await bot.get_my_description()).description == "Long"
    assert (await bot.get_my_short_description()).short_description == ""
    assert (await bot.get_my_short_description("de")).short_description == "Short"
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_short_description("x" * 121)


async def test_closing_and_menu_buttons_are_taken_note_of(bot: Bot) -> None:
    assert await bot.set_chat_menu_button()
    assert await bot.log_out()
