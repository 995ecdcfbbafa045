"""What the bot gets to hear: messages that are meant for it, and what becomes of itself in a chat."""

from bot.simulator import members
from bot.simulator.model import Chat, Message, User
from bot.simulator.refusal import Json
from bot.simulator.state import State


def deliver(state: State, chat: Chat, message: Message, kind: str = "message") -> None:
    """Queue a message for the bot, if the bot may see it."""
    if not chat.is_private and not (chat.bot_present and _visible(state, chat, message.body)):
        return
    state.updates.push(kind, message.body, lane=f"chat:{chat.id}")


def _visible(state: State, chat: Chat, body: Json) -> bool:
    """Privacy mode: in a group a bot sees commands, mentions, replies to itself and service messages."""
    if state.reads_all_groups or chat.bot_status == "administrator":
        return True
    text = str(body.get("text") or body.get("caption") or "")
    name = f"@{state.bot.username}".lower()
    if text.startswith("/"):
        _, at, whom = text.split(maxsplit=1)[0].partition("@")
        return not at or f"@{whom}".lower() == name
    replied = body.get("reply_to_message")
    to_bot = replied is not None and replied["from"]["id"] == state.bot.id
    content = {"text", "caption", "photo", "document", "voice", "sticker"}
    return to_bot or name in text.lower() or not content & body.keys()


def set_bot_status(state: State, chat: Chat, by: User, status: str) -> None:
    """Change what the bot is in a group and tell it."""
    old, chat.bot_status = chat.bot_status, status
    announce_bot(state, chat, by, old, status)
    state.events.publish("people")


def announce_bot(state: State, chat: Chat, by: User, old: str, new: str) -> None:
    """Queue a ``my_chat_member``."""
    payload = {
        "chat": chat.api,
        "from": by.api(),
        "date": int(state.clock.timestamp()),
        "old_chat_member": members.member(state.bot, old),
        "new_chat_member": members.member(state.bot, new),
    }
    state.updates.push("my_chat_member", payload, lane=f"chat:{chat.id}")
