"""How a person sees a message: names, text, buttons, pictures. Used by phones, the control API and the page."""

from typing import Any

from bot.simulator.model import Message, User
from bot.simulator.refusal import Json


def button_rows(message: Message) -> list[list[Json]]:
    """Return the inline buttons in their rows."""
    rows: list[list[Json]] = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def shown_text(body: Json) -> str:
    """Return the text or the caption of a message."""
    return str(body.get("text") or body.get("caption") or "")


def service_text(body: Json) -> str:
    """Return the grey line that stands for a service message, empty for an ordinary one."""
    who = _name(body["from"])
    if "new_chat_members" in body:
        return f"{who} added {', '.join(_name(member) for member in body['new_chat_members'])}"
    if "left_chat_member" in body:
        left = _name(body["left_chat_member"])
        return f"{who} left" if left == who else f"{who} removed {left}"
    if "migrate_to_chat_id" in body:
        return "The group became a supergroup"
    if "migrate_from_chat_id" in body:
        return "This supergroup was a group before"
    return f"{who} created the group" if "group_chat_created" in body else ""


def message_view(bot: User, message: Message) -> Json:
    """Return a message as JSON for people and pages."""
    body = message.body
    sender = body["from"]
    view: Json = {
        "message_id": message.id,
        "sender": {"id": sender["id"], "name": _name(body.get("sender_chat") or sender), "bot": sender["id"] == bot.id},
        "date": body["date"],
        "text": shown_text(body),
        "entities": body.get("entities") or body.get("caption_entities") or [],
        "buttons": [[_button(button) for button in row] for row in button_rows(message)],
        "edited": "edit_date" in body,
        "silent": message.silent,
        "protected": bool(body.get("has_protected_content")),
        "service": service_text(body),
        "reply_to": _quote(body),
        "forwarded_from": _origin(body),
        "attachment": attachment(body),
    }
    return view


def attachment(body: Json) -> Json | None:
    """Return the photo, document, voice message or sticker of a message, or None."""
    if "photo" in body:
        photo = body["photo"][-1]
        return {"kind": "photo", **_kept(photo), "width": photo["width"], "height": photo["height"]}
    if "document" in body:
        return {"kind": "document", **_kept(body["document"]), "name": body["document"]["file_name"]}
    if "voice" in body:
        return {"kind": "voice", **_kept(body["voice"]), "duration": body["voice"]["duration"]}
    return {"kind": "sticker", "emoji": body["sticker"]["emoji"]} if "sticker" in body else None


def _kept(value: Json) -> Json:
    return {"file_id": value["file_id"], "size": value["file_size"]}


def _button(button: Json) -> Json:
    view: Json = {"text": button["text"]}
    view.update({key: button[key] for key in ("callback_data", "url") if key in button})
    return view


def _quote(body: Json) -> Json | None:
    replied: Json | None = body.get("reply_to_message")
    if replied is None:
        return None
    return {"message_id": replied["message_id"], "name": _name(replied["from"]), "text": shown_text(replied)}


def _origin(body: Json) -> str:
    origin = body.get("forward_origin")
    return _name(origin["sender_user"]) if origin else ""


def _name(who: dict[str, Any]) -> str:
    title = who.get("title")
    return str(title) if title else f"{who['first_name']} {who.get('last_name', '')}".strip()
