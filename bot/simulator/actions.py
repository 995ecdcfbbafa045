"""What a person can be told to do over the control API, by name."""

import base64
import binascii
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.simulator.people import DOT, Group, Person
from bot.simulator.phones import Seen
from bot.simulator.refusal import Json

if TYPE_CHECKING:
    from bot.simulator.telegram import Telegram

Action = Callable[["Telegram", Person, Group | None, Json], Json]


def _start(_: "Telegram", person: Person, __: Group | None, values: Json) -> Json:
    return _written(person.start(str(values.get("payload", ""))))


def _open_link(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    return _written(person.open_link(str(values["link"]), group))


def _type(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    return _written(person.type(str(values["text"]), group, reply_to=values.get("reply_to")))


def _edit(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    return _written(person.edit(int(values["message_id"]), str(values["text"]), group))


def _delete(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    person.delete(int(values["message_id"]), group)
    return {}


def _tap(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    label, data = str(values.get("label", "")), str(values.get("data", ""))
    query = person.tap(label, group, data=data, message_id=values.get("message_id"))
    return {"tap": query.id, "message_id": query.message_id}


def _photo(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    return _written(person.send_photo(_content(values, DOT), str(values.get("caption", "")), group))


def _document(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    name, caption = str(values.get("name", "document.bin")), str(values.get("caption", ""))
    return _written(person.send_document(_content(values, b"document"), name, caption, group))


def _voice(_: "Telegram", person: Person, group: Group | None, __: Json) -> Json:
    return _written(person.send_voice(chat=group))


def _sticker(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    return _written(person.send_sticker(str(values.get("emoji", "🙂")), group))


def _forward(telegram: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    number = int(values["from_chat_id"])
    source = telegram.find_group(number) if number < 0 else telegram.find_person(number)
    return _written(person.forward(int(values["message_id"]), source, group))


def _block(_: "Telegram", person: Person, __: Group | None, ___: Json) -> Json:
    person.block()
    return person_view(person)


def _unblock(_: "Telegram", person: Person, __: Group | None, ___: Json) -> Json:
    person.unblock()
    return person_view(person)


def _deactivate(_: "Telegram", person: Person, __: Group | None, ___: Json) -> Json:
    person.deactivate()
    return person_view(person)


def _join(_: "Telegram", person: Person, group: Group | None, __: Json) -> Json:
    person.join(_needed(group))
    return group_view(_needed(group))


def _leave(_: "Telegram", person: Person, group: Group | None, __: Json) -> Json:
    person.leave(_needed(group))
    return group_view(_needed(group))


def _promote(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    person.promote(_needed(group), anonymous=bool(values.get("anonymous")))
    return group_view(_needed(group))


def _adds_bot(_: "Telegram", person: Person, group: Group | None, values: Json) -> Json:
    person.adds_bot(_needed(group), values.get("payload"))
    return group_view(_needed(group))


def _kicks_bot(_: "Telegram", person: Person, group: Group | None, __: Json) -> Json:
    person.kicks_bot(_needed(group))
    return group_view(_needed(group))


ACTIONS: dict[str, Action] = {
    "start": _start,
    "open_link": _open_link,
    "type": _type,
    "edit": _edit,
    "delete": _delete,
    "tap": _tap,
    "photo": _photo,
    "document": _document,
    "voice": _voice,
    "sticker": _sticker,
    "forward": _forward,
    "block": _block,
    "unblock": _unblock,
    "deactivate": _deactivate,
    "join": _join,
    "leave": _leave,
    "promote": _promote,
    "adds_bot": _adds_bot,
    "kicks_bot": _kicks_bot,
}


def person_view(person: Person) -> Json:
    """Return a person as JSON."""
    user = person.user
    return {**user.api(), "blocked": user.blocked, "deactivated": user.deactivated, "started": user.started}


def group_view(group: Group) -> Json:
    """Return a group as JSON."""
    chat = group.chat
    members = {str(user_id): rank for user_id, rank in chat.members.items()}
    return {**chat.api, "members": members, "bot": chat.bot_status, "anonymous": sorted(chat.anonymous)}


def _written(message: Seen | None) -> Json:
    return {"message_id": message.id, "chat_id": message.chat_id} if message is not None else {}


def _needed(group: Group | None) -> Group:
    if group is None:
        raise ValueError("This needs the chat_id of a group.")
    return group


def _content(values: Json, default: bytes) -> bytes:
    """Return the file that came as base64 under ``content``. Raises ValueError."""
    try:
        return base64.b64decode(str(values["content"]), validate=True) if "content" in values else default
    except binascii.Error as error:
        raise ValueError("The value content is base64.") from error
