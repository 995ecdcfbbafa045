"""From Telegram's JSON to the few facts that Tidemark acts on.

Read from the raw JSON with a default for everything, since an update of a kind that nobody has seen yet must never
stop the ones behind it.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.messages import Incoming

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
MEDIA = ("voice", "audio", "photo", "video", "video_note", "sticker", "document", "animation", "location", "contact")


def decode(body: Mapping[str, Any]) -> Incoming:
    """Return what an update says; one that says nothing to us has the kind ``unknown``."""
    kind = next((name for name in KINDS if isinstance(body.get(name), dict)), "unknown")
    content = _dict(body, kind)
    message = _dict(content, "message") if kind == "callback_query" else content
    chat = _dict(message, "chat") or _dict(content, "chat")
    person = _dict(content, "from")
    return Incoming(
        update_id=_number(body.get("update_id")),
        kind=kind,
        chat_id=_number(chat.get("id")) or _number(person.get("id")),
        user_id=_number(person.get("id")),
        chat_type=str(chat.get("type") or "private"),
        text="" if kind == "callback_query" else str(content.get("text") or content.get("caption") or ""),
        data=str(content.get("data") or ""),
        callback_id=str(content.get("id") or "") if kind == "callback_query" else "",
        message_id=_number(message.get("message_id")),
        name=" ".join(str(person.get(part)) for part in ("first_name", "last_name") if person.get(part)),
        language=str(person.get("language_code") or ""),
        at=_instant(content.get("date")),
        extra=_extra(kind, content),
    )


def _extra(kind: str, content: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the rarer facts: media, a group's change of number, our own membership."""
    if kind == "my_chat_member":
        return {"membership": str(_dict(content, "new_chat_member").get("status") or "")}
    found: dict[str, Any] = {}
    if "migrate_to_chat_id" in content:
        found["moved_to"] = _number(content["migrate_to_chat_id"])
    if media := next((name for name in MEDIA if name in content), None):
        found["media"] = media
    return found


def _dict(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = body.get(name)
    return found if isinstance(found, dict) else {}


def _number(found: object) -> int:
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def _instant(found: object) -> datetime | None:
    return datetime.fromtimestamp(found, UTC) if isinstance(found, int) and 0 < found < 1 << 33 else None
