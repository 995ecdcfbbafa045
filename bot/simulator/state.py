"""Everything the simulated Telegram remembers, and the few ways it changes."""

import copy
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from bot.simulator.clock import VirtualClock
from bot.simulator.events import Events
from bot.simulator.faults import Faults
from bot.simulator.limits import Limits
from bot.simulator.media import Files
from bot.simulator.model import Chat, ChatKind, Message, Query, User, group_chat, private_chat
from bot.simulator.refusal import Json, bad_request, forbidden
from bot.simulator.sent import SentLog
from bot.simulator.updates import UpdateQueue
from bot.simulator.views import message_view

FIRST_USER_ID = 700_000_001
FIRST_GROUP_ID = 4_000_000_001
FIRST_QUERY_ID = 4_382_000_000_000_001
SUPERGROUP_BASE = -1_000_000_000_000
MOST_QUERIES = 20_000
SAVED = ("bot", "users", "chats", "queries", "files", "sent", "commands", "descriptions", "reads_all_groups", "_next")


class State:
    """Users, chats, messages, files and the bot's queue. One bot lives here."""

    def __init__(self, bot: User, clock: VirtualClock, *, history: int = 5000, log_limit: int = 100_000) -> None:
        self.bot = bot
        self.clock = clock
        self.history = history
        self.events = Events()
        self.updates = UpdateQueue(clock, self.events)
        self.faults = Faults()
        self.limits = Limits(clock)
        self.files = Files()
        self.sent = SentLog(log_limit)
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.reads_all_groups = False
        self._next = {"message": 1, "user": FIRST_USER_ID, "group": FIRST_GROUP_ID, "query": FIRST_QUERY_ID}

    # -- a world to come back to -----------------------------------------------------------------------------------

    def save(self) -> Json:
        """Return a copy of everything that was said and done, for ``restore``; nothing may wait to be fetched."""
        if len(self.updates):
            raise ValueError("Updates are waiting for the bot.")
        kept = {name: getattr(self, name) for name in SAVED}
        return copy.deepcopy({**kept, "updates": self.updates.place, "elapsed": self.clock.monotonic()})

    def restore(self, saved: Json) -> None:
        """Become what was saved, at the same time of a clock that began at the same instant and has not passed it."""
        found = copy.deepcopy(saved)
        self.clock.advance(timedelta(seconds=found.pop("elapsed") - self.clock.monotonic()))
        self.updates.place = found.pop("updates")
        for name, value in found.items():
            setattr(self, name, value)

    # -- people and groups -------------------------------------------------------------------------------------

    def add_user(self, user_id: int | None, first_name: str, **more: Any) -> User:  # noqa: ANN401 -- User names each
        """Register a person (``last_name``, ``username``, ``language_code``). Raises ValueError for a taken id."""
        number = user_id if user_id is not None else self._new_user_id()
        if number in self.users:
            raise ValueError(f"User {number} exists already.")
        user = User(number, first_name, **more)
        self.users[number] = user
        self.chats[number] = private_chat(user)
        return user

    def add_group(self, title: str, members: Iterable[int], *, kind: ChatKind = ChatKind.GROUP) -> Chat:
        """Make a group of these people, the first of them its creator; the bot is not in it."""
        chat = group_chat(self._new_group_id(kind), title, kind)
        for position, member in enumerate(members):
            chat.members[member] = "member" if position else "creator"
        self.chats[chat.id] = chat
        return chat

    def upgrade(self, group: Chat) -> Chat:
        """Make the supergroup that replaces a basic group, its members and the bot in it."""
        chat = group_chat(self._new_group_id(ChatKind.SUPERGROUP), group.title, ChatKind.SUPERGROUP)
        chat.members = dict(group.members)
        chat.bot_status = group.bot_status
        group.migrated_to = chat.id
        self.chats[chat.id] = chat
        return chat

    def user(self, user_id: int) -> User:
        """Return a person. Raises KeyError with a sentence."""
        if user_id not in self.users or user_id == self.bot.id:
            raise KeyError(f"There is no person with the id {user_id}.")
        return self.users[user_id]

    def chat(self, chat_id: int) -> Chat:
        """Return a chat. Raises KeyError with a sentence."""
        if chat_id not in self.chats:
            raise KeyError(f"There is no chat with the id {chat_id}.")
        return self.chats[chat_id]

    def rename_group(self, chat: Chat, title: str) -> None:
        """Give a group another title."""
        chat.title = title
        chat.api = {**chat.api, "title": title}

    # -- what the bot may reach ----------------------------------------------------------------------------------

    def reachable(self, chat_id: int | None) -> Chat:
        """Return a chat that the bot may write to. Raises RefusalError as Telegram does."""
        chat = self.known(chat_id)
        if chat.migrated_to is not None:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.user is not None:
            self._check_person(chat.user)
        elif not chat.bot_present:
            place = f"{chat.kind.value} chat"
            raise forbidden(
                f"bot was kicked from the {place}"
                if chat.bot_status == "kicked"
                else f"bot is not a member of the {place}"
            )
        return chat

    def known(self, chat_id: int | None) -> Chat:
        """Return a chat the bot may look at. Raises RefusalError 400."""
        if chat_id is None:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(chat_id)
        if chat is None or (chat.bot_status == "left" and not chat.is_private):
            raise bad_request("chat not found")
        return chat

    def _check_person(self, user: User) -> None:
        if user.deactivated:
            raise forbidden("user is deactivated")
        if user.blocked:
            raise forbidden("bot was blocked by the user")
        if not user.started:
            raise forbidden("bot can't initiate conversation with a user")

    # -- messages ------------------------------------------------------------------------------------------------

    def post(
        self, chat: Chat, sender: Json, content: Json, *, markup: Json | None = None, silent: bool = False
    ) -> Message:
        """Put a message into a chat and show it to whoever watches."""
        message_id = self._next_message_id(chat)
        body: Json = {
            "message_id": message_id,
            "from": sender,
            "chat": chat.api,
            "date": int(self.clock.timestamp()),
            **content,
        }
        if markup is not None and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        message = Message(chat.id, message_id, sender["id"], body, markup, silent)
        chat.messages[message_id] = message
        if len(chat.messages) > self.history:
            del chat.messages[next(iter(chat.messages))]
        self._note_reply_keyboard(chat, markup)
        self.events.publish("message", lambda: {"chat_id": chat.id, "message": message_view(self.bot, message)})
        return message

    def replace(self, message: Message, body: Json) -> None:
        """Give a message another content."""
        message.body = body
        message.markup = body.get("reply_markup")
        self.events.publish("edited", lambda: {"chat_id": message.chat_id, "message": message_view(self.bot, message)})

    def remove(self, message: Message) -> None:
        """Take a message away for everyone."""
        del self.chats[message.chat_id].messages[message.id]
        self.events.publish("deleted", lambda: {"chat_id": message.chat_id, "message_id": message.id})

    def new_query(self, user: User, message: Message, data: str, lifetime: float) -> Query:
        """Register a tap that waits for its answer."""
        expires_at = self.clock.timestamp() + lifetime
        query = Query(str(self._number("query")), user.id, message.chat_id, message.id, data, expires_at)
        self.queries[query.id] = query
        if len(self.queries) > MOST_QUERIES:
            del self.queries[next(iter(self.queries))]
        return query

    def _note_reply_keyboard(self, chat: Chat, markup: Json | None) -> None:
        if markup is not None and "keyboard" in markup:
            chat.reply_keyboard = markup
        elif markup is not None and markup.get("remove_keyboard"):
            chat.reply_keyboard = None

    def _next_message_id(self, chat: Chat) -> int:
        if chat.kind is ChatKind.SUPERGROUP:
            chat.last_message_id += 1
            return chat.last_message_id
        # Private chats and basic groups share one counter, as on Telegram.
        return self._number("message")

    def _new_group_id(self, kind: ChatKind) -> int:
        number = self._number("group")
        return SUPERGROUP_BASE - number if kind is ChatKind.SUPERGROUP else -number

    def _new_user_id(self) -> int:
        while (number := self._number("user")) in self.users:
            pass
        return number

    def _number(self, of: str) -> int:
        self._next[of] += 1
        return self._next[of] - 1
