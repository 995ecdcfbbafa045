"""The Bot API methods about the bot itself, about chats and about files."""

from bot.simulator import media, members
from bot.simulator.messages import Method
from bot.simulator.model import User
from bot.simulator.params import Params
from bot.simulator.refusal import Json, bad_request
from bot.simulator.state import State

MAX_COMMANDS = 100
MAX_COMMAND = 32
MAX_DESCRIPTIONS = {"name": 64, "description": 512, "short_description": 120}


def get_me(state: State, _: Params) -> Json:
    """Say who the bot is."""
    return {
        **state.bot.api(),
        "can_join_groups": True,
        "can_read_all_group_messages": state.reads_all_groups,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def get_chat(state: State, params: Params) -> Json:
    """Say what there is to know about a chat."""
    return members.full_info(state.known(params.integer("chat_id")))


def get_member(state: State, params: Params) -> Json:
    """Say what a person is in a chat."""
    chat = state.known(params.integer("chat_id"))
    user = state.users.get(params.integer("user_id") or 0)
    if user is None:
        raise bad_request("user not found")
    status = members.status_of(chat, user, bot=user is state.bot)
    return members.member(user, status, anonymous=user.id in chat.anonymous)


def get_administrators(state: State, params: Params) -> list[Json]:
    """List the administrators of a group, other bots left out."""
    chat = state.known(params.integer("chat_id"))
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    ranks = {user_id: rank for user_id, rank in chat.members.items() if rank in {"creator", "administrator"}}
    found = [members.member(state.users[i], rank, anonymous=i in chat.anonymous) for i, rank in ranks.items()]
    if chat.bot_status == "administrator":
        found.append(members.member(state.bot, "administrator"))
    return found


def get_member_count(state: State, params: Params) -> int:
    """Count the people of a chat, the bot included."""
    chat = state.known(params.integer("chat_id"))
    present = [rank for rank in chat.members.values() if rank not in {"left", "kicked"}]
    return 2 if chat.is_private else len(present) + chat.bot_present


def leave_chat(state: State, params: Params) -> bool:
    """Leave a group."""
    chat = state.reachable(params.integer("chat_id"))
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    left: User = state.bot
    state.post(chat, left.api(), {"left_chat_member": left.api()})
    state.events.publish("people")
    return True


def set_commands(state: State, params: Params) -> bool:
    """Set the menu of commands for a scope and a language."""
    commands = params.structure("commands")
    if not isinstance(commands, list) or len(commands) > MAX_COMMANDS:
        raise bad_request("can't parse commands: expected an Array of at most 100 BotCommand")
    for command in commands:
        name = str(command.get("command", "")).removeprefix("/") if isinstance(command, dict) else ""
        if not 1 <= len(name) <= MAX_COMMAND or not name.replace("_", "").isalnum() or name != name.lower():
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:  # noqa: PLR2004 -- Telegram's limit
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    state.commands[_scope(params)] = commands
    return True


def get_commands(state: State, params: Params) -> list[Json]:
    """Return the menu of commands of a scope and a language."""
    return state.commands.get(_scope(params), [])


def delete_commands(state: State, params: Params) -> bool:
    """Remove the menu of commands of a scope and a language."""
    state.commands.pop(_scope(params), None)
    return True


def _scope(params: Params) -> tuple[str, str]:
    scope = params.structure("scope") or {"type": "default"}
    if not isinstance(scope, dict) or "type" not in scope:
        raise bad_request("can't parse BotCommandScope")
    return repr(sorted(scope.items())), params.text("language_code")


def _setter(name: str) -> Method:
    def set_it(state: State, params: Params) -> bool:
        text = params.text(name)
        if len(text) > MAX_DESCRIPTIONS[name]:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        state.descriptions[name, params.text("language_code")] = text
        return True

    return set_it


def _getter(name: str) -> Method:
    def get_it(state: State, params: Params) -> Json:
        own = state.bot.first_name if name == "name" else ""
        found = state.descriptions.get((name, params.text("language_code")))
        return {name: found or state.descriptions.get((name, ""), own)}

    return get_it


def get_file(state: State, params: Params) -> Json:
    """Say where a file can be fetched."""
    kept = state.files.get(params.text("file_id"))
    if len(kept.content) > media.MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {**media.reference(kept), "file_path": kept.path}


def _yes(_: State, __: Params) -> bool:
    return True


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getChatMemberCount": get_member_count,
    "leaveChat": leave_chat,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
    "setChatMenuButton": _yes,
    "getFile": get_file,
    "logOut": _yes,
    "close": _yes,
}
