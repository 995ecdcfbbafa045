"""What a bot puts into a message: checked text, captions and keyboards."""

from typing import Any

from bot.simulator import entities
from bot.simulator.params import Params
from bot.simulator.refusal import Json, bad_request

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_BUTTONS = 100
MAX_CALLBACK_BYTES = 64
MAX_ANSWER = 200
_ACTIONS = ("callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay")


def message_text(params: Params) -> tuple[str, list[Json]]:
    """Return the text of a message and its entities. Raises RefusalError as sendMessage does."""
    text, found = _formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > MAX_TEXT // 2 and entities.utf16_length(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, found


def caption(params: Params) -> tuple[str, list[Json]]:
    """Return a caption, possibly empty, and its entities. Raises RefusalError as sendPhoto does."""
    text, found = _formatted(params, "caption", "caption_entities")
    if entities.utf16_length(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return text, found


def _formatted(params: Params, name: str, entities_name: str) -> tuple[str, list[Json]]:
    text = params.text(name)
    mode = params.text("parse_mode").lower()
    found: list[Json] = []
    if mode == "html":
        text, found = entities.parse_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    elif (given := params.structure(entities_name)) is not None:
        found = entities.checked_entities(given)
    text, found = entities.trimmed(text, found)
    return text, entities.automatic(text, found)


def keyboard(params: Params) -> Json | None:
    """Return the checked ``reply_markup``, or None. Raises RefusalError for a keyboard Telegram refuses."""
    markup = params.structure("reply_markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        _rows(markup["keyboard"])
    return markup


def _inline(rows: Any) -> Json | None:  # noqa: ANN401 -- what a caller sent may be anything
    checked = [[_button(button) for button in row] for row in _rows(rows) if row]
    return {"inline_keyboard": checked} if checked else None


def _rows(rows: Any) -> list[list[Any]]:  # noqa: ANN401 -- what a caller sent may be anything
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "keyboard" of the reply markup must be an Array of Arrays')
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _button(button: Any) -> Json:  # noqa: ANN401 -- what a caller sent may be anything
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if not any(action in button for action in _ACTIONS):
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not str(url).startswith(("http://", "https://", "tg://", "t.me/")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return button
