"""What the simulated Telegram knows: users, chats, messages and files."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.simulator.refusal import Json

GROUP_ANONYMOUS_BOT: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


class ChatKind(StrEnum):
    """The kinds of chat a clinic's bot meets."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


@dataclass(slots=True)
class User:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    deactivated: bool = False
    started: bool = False
    blocked: bool = False

    @property
    def name(self) -> str:
        """The name that other people see."""
        return f"{self.first_name} {self.last_name}".strip()

    def api(self) -> Json:
        """Return the Bot API's User."""
        value: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            value["last_name"] = self.last_name
        if self.username:
            value["username"] = self.username
        if self.language_code:
            value["language_code"] = self.language_code
        return value


@dataclass(slots=True)
class Message:
    """One message; ``body`` is the Bot API's Message and is replaced, never changed, by an edit."""

    chat_id: int
    id: int
    sender_id: int
    body: Json
    markup: Json | None = None
    silent: bool = False


@dataclass(slots=True)
class Chat:
    """A conversation: a person with the bot, or a group. ``api`` is the Bot API's Chat."""

    id: int
    kind: ChatKind
    title: str
    api: Json
    user: User | None = None
    members: dict[int, str] = field(default_factory=dict)
    bot_status: str = "left"
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0
    reply_keyboard: Json | None = None
    anonymous: set[int] = field(default_factory=set)

    @property
    def is_private(self) -> bool:
        """Whether this is one person's conversation with the bot."""
        return self.kind is ChatKind.PRIVATE

    @property
    def bot_present(self) -> bool:
        """Whether the bot is a member of this group."""
        return self.bot_status in {"member", "administrator"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on the server; ``path`` is what getFile gives out."""

    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Query:
    """A tapped button that waits for answerCallbackQuery; ``expires_at`` is in virtual seconds since 1970."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    expires_at: float
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""


def private_chat(user: User) -> Chat:
    """Return the conversation of one person with the bot."""
    api = {key: value for key, value in user.api().items() if key not in {"is_bot", "language_code"}}
    return Chat(user.id, ChatKind.PRIVATE, user.name, {**api, "type": ChatKind.PRIVATE.value}, user=user)


def group_chat(chat_id: int, title: str, kind: ChatKind) -> Chat:
    """Return an empty group."""
    return Chat(chat_id, kind, title, {"id": chat_id, "title": title, "type": kind.value})
