"""People and groups: everything that a person can do on a phone that concerns a bot."""

from collections.abc import Iterable
from urllib.parse import parse_qs, urlsplit

from bot.simulator import entities, media
from bot.simulator.content import MAX_TEXT
from bot.simulator.hearing import announce_bot, deliver, set_bot_status
from bot.simulator.messages import forwarded, without_reply
from bot.simulator.model import GROUP_ANONYMOUS_BOT, Chat, ChatKind, Message, Query, User
from bot.simulator.phones import Screen, Seen, seen
from bot.simulator.refusal import Json
from bot.simulator.state import State
from bot.simulator.updates import CALLBACK_LIFETIME

_PRESENT = frozenset({"creator", "administrator", "member"})
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63f80f0001"
    "010100b138f6140000000049454e44ae426082"
)
"""A PNG of one white pixel."""


class Group(Screen):
    """A group; it stays the same object when it becomes a supergroup."""

    def __init__(self, state: State, chat: Chat) -> None:
        super().__init__(state, lambda: self.chat)
        self.chat = chat

    @property
    def id(self) -> int:
        """The group's present number."""
        return self.chat.id

    def upgrade(self, by: "Person") -> int:
        """Make it a supergroup, as Telegram does for big or public groups; returns the old number."""
        old, new = self.chat, self._state.upgrade(self.chat)
        sender = by.user.api()
        for chat, content in ((old, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": old.id})):
            deliver(self._state, chat, self._state.post(chat, sender, dict(content)))
        self.chat = new
        self._state.events.publish("people")
        return old.id

    def promote_bot(self) -> None:
        """Make the bot an administrator."""
        set_bot_status(self._state, self.chat, self._creator(), "administrator")

    def _creator(self) -> User:
        found = next(user_id for user_id, rank in self.chat.members.items() if rank == "creator")
        return self._state.user(found)


class Person(Screen):
    """A person with a phone. Without ``chat`` everything happens in the private conversation with the bot."""

    def __init__(self, state: State, user: User) -> None:
        super().__init__(state, lambda: state.chats[user.id])
        self.user = user

    @property
    def id(self) -> int:
        """The person's number."""
        return self.user.id

    # -- writing -----------------------------------------------------------------------------------------------

    def start(self, payload: str = "") -> Seen:
        """Press Start, on a link with a payload if given."""
        self._open_door()
        return self.type(f"/start {payload}".strip())

    def open_link(self, link: str, group: Group | None = None) -> Seen | None:
        """Open ``https://t.me/<bot>?start=…``, or ``?startgroup=…`` for a group that the person picks."""
        query = parse_qs(urlsplit(link).query)
        if "startgroup" not in query:
            return self.start(query.get("start", [""])[0])
        if group is None:
            raise ValueError("A startgroup link needs a group to be picked.")
        self.adds_bot(group, query["startgroup"][0])
        return None

    def type(self, text: str, chat: Group | None = None, *, reply_to: int | None = None) -> Seen:
        """Send a text or a command. Raises ValueError for what the app would not let a person send."""
        if not text.strip() or entities.utf16_length(text) > MAX_TEXT:
            raise ValueError("A text has 1 to 4,096 characters.")
        plain, found = entities.trimmed(text, [])
        found = entities.automatic(plain, found)
        return self._send({"text": plain, **({"entities": found} if found else {})}, chat, reply_to)

    def edit(self, message_id: int, text: str, chat: Group | None = None) -> Seen:
        """Change an own message."""
        place = self._place(chat)
        message = place.messages[message_id]
        part = "text" if "text" in message.body else "caption"
        body = {name: value for name, value in message.body.items() if name != "entities"}
        body |= {part: text, "edit_date": int(self._state.clock.timestamp())}
        self._state.replace(message, body)
        deliver(self._state, place, message, "edited_message")
        return seen(self._state, message)

    def send_photo(self, content: bytes = DOT, caption: str = "", chat: Group | None = None) -> Seen:
        """Send a picture."""
        media.checked_photo(content)
        kept = self._state.files.store(content, name="photo.png", mime="image/png", folder="photos")
        return self._send({"photo": media.photo_sizes(kept), **_captioned(caption)}, chat)

    def send_document(self, content: bytes, name: str, caption: str = "", chat: Group | None = None) -> Seen:
        """Send a file."""
        kept = self._state.files.store(content, name=name, mime="application/octet-stream", folder="documents")
        return self._send({"document": media.document(kept), **_captioned(caption)}, chat)

    def send_voice(self, content: bytes = b"OggS", seconds: int = 3, chat: Group | None = None) -> Seen:
        """Send a voice message."""
        kept = self._state.files.store(content, name="voice.ogg", mime="audio/ogg", folder="voice")
        voice = {**media.reference(kept), "duration": seconds, "mime_type": kept.mime}
        return self._send({"voice": voice}, chat)

    def send_sticker(self, emoji: str = "🙂", chat: Group | None = None) -> Seen:
        """Send a sticker."""
        kept = self._state.files.store(emoji.encode(), name="sticker.webp", mime="image/webp", folder="stickers")
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._send({"sticker": {**media.reference(kept), **shape, "emoji": emoji}}, chat)

    def forward(self, message_id: int, source: "Group | Person", chat: Group | None = None) -> Seen:
        """Forward a message from a chat this person sees. Raises PermissionError for protected content."""
        message = source.look_up(message_id)
        if message.body.get("has_protected_content"):
            raise PermissionError("This message is protected: it can be neither forwarded nor saved.")
        return self._send(forwarded(message), chat)

    def delete(self, message_id: int, chat: Group | None = None) -> None:
        """Delete a message; bots are not told."""
        self._state.remove(self._place(chat).messages[message_id])

    # -- tapping -----------------------------------------------------------------------------------------------

    def tap(
        self, label: str = "", chat: Group | None = None, *, data: str = "", message_id: int | None = None
    ) -> Query:
        """Tap a button by its label or its data, on the latest message that has it unless one is named.

        Data that stands on no button is sent all the same: a forged client can do that.
        """
        screen: Screen = chat or self
        if message_id is None:
            message_id = screen.with_button(label).id if label else screen.last.id
        message = self._place(chat).messages[message_id]
        return self._press(message, data or seen(self._state, message).data(label))

    def _press(self, message: Message, data: str) -> Query:
        query = self._state.new_query(self.user, message, data, CALLBACK_LIFETIME)
        payload = {
            "id": query.id,
            "from": self.user.api(),
            "message": message.body,
            "chat_instance": str(message.chat_id * 7919),
            "data": data,
        }
        lane = f"tap:{self.user.id}"
        self._state.updates.push("callback_query", payload, lane=lane, lifetime=CALLBACK_LIFETIME)
        return query

    @property
    def toasts(self) -> list[str]:
        """The texts that this person's taps were answered with, oldest first."""
        return [query.text for query in self._state.queries.values() if query.user_id == self.id and query.text]

    # -- coming and going --------------------------------------------------------------------------------------

    def block(self) -> None:
        """Block the bot."""
        if not self.user.blocked:
            self.user.blocked = True
            self._membership("member", "kicked")

    def unblock(self) -> None:
        """Unblock the bot without writing to it."""
        if self.user.blocked:
            self.user.blocked = False
            self._membership("kicked", "member")

    def deactivate(self) -> None:
        """Delete the account; bots are not told."""
        self.user.deactivated = True
        self._state.events.publish("people")

    def _open_door(self) -> None:
        self.unblock()
        self.user.started = True

    def _membership(self, old: str, new: str) -> None:
        announce_bot(self._state, self._chat(), self.user, old, new)
        self._state.events.publish("people")

    def join(self, group: Group) -> None:
        """Enter a group."""
        group.chat.members[self.id] = "member"
        self._service(group, {"new_chat_members": [self.user.api()]})

    def leave(self, group: Group) -> None:
        """Leave a group."""
        self._service(group, {"left_chat_member": self.user.api()})
        group.chat.members[self.id] = "left"

    def promote(self, group: Group, *, anonymous: bool = False) -> None:
        """Become an administrator, anonymous if wanted."""
        if group.chat.members.get(self.id) != "creator":
            group.chat.members[self.id] = "administrator"
        (group.chat.anonymous.add if anonymous else group.chat.anonymous.discard)(self.id)

    def adds_bot(self, group: Group, payload: str | None = None) -> None:
        """Add the bot to a group, by a ``startgroup`` link if there is a payload."""
        if not group.chat.bot_present:
            set_bot_status(self._state, group.chat, self.user, "member")
            self._service(group, {"new_chat_members": [self._state.bot.api()]})
        if payload is not None:
            self.type(f"/start@{self._state.bot.username} {payload}".strip(), group)

    def kicks_bot(self, group: Group) -> None:
        """Remove the bot from a group."""
        self._service(group, {"left_chat_member": self._state.bot.api()})
        set_bot_status(self._state, group.chat, self.user, "kicked")

    # -- inside ------------------------------------------------------------------------------------------------

    def _service(self, group: Group, content: Json) -> None:
        deliver(self._state, group.chat, self._state.post(group.chat, self.user.api(), content))
        self._state.events.publish("people")

    def _place(self, chat: Group | None) -> Chat:
        place = chat.chat if chat is not None else self._chat()
        if chat is not None and place.members.get(self.id) not in _PRESENT:
            raise PermissionError(f"{self.user.name} is not in {place.title}.")
        return place

    def _send(self, content: Json, chat: Group | None, reply_to: int | None = None) -> Seen:
        place = self._place(chat)
        if chat is None:
            if self.user.deactivated:
                raise PermissionError(f"{self.user.name} has deleted the account.")
            self._open_door()
        if reply_to is not None:
            content["reply_to_message"] = without_reply(place.messages[reply_to].body)
        sender = self.user.api()
        if self.id in place.anonymous:
            sender, content = GROUP_ANONYMOUS_BOT, {**content, "sender_chat": place.api}
        message = self._state.post(place, sender, content)
        deliver(self._state, place, message)
        return seen(self._state, message)


def make_group(state: State, title: str, people: Iterable[Person], kind: ChatKind = ChatKind.GROUP) -> Group:
    """Make a group of people, the first its creator."""
    group = Group(state, state.add_group(title, [person.id for person in people], kind=kind))
    state.events.publish("people")
    return group


def _captioned(caption: str) -> Json:
    return {"caption": caption} if caption else {}
