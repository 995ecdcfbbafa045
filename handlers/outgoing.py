"""A message as it will look: text, buttons and perhaps a picture. User text is never put inside a parse mode."""

from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.charts import ChartData

TEXT_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: what it says, and what a tap sends (at most 64 bytes) or opens."""

    label: str
    data: str = ""
    url: str = ""


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One rendered message.

    ``edit`` is the number of the message whose place it takes; a message that cannot be edited is sent anew.
    ``leave`` says nothing and leaves the group. ``protect`` keeps it from being forwarded. ``chart`` is drawn, and
    ``photo`` is sent, with ``text`` as caption.
    """

    text: str
    rows: Rows = ()
    edit: int | None = None
    protect: bool = False
    silent: bool = False
    leave: bool = False
    photo: bytes | None = None
    chart: ChartData | None = None


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return Telegram's form of the buttons, None when there are none."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, url=button.url)
                if button.url
                else InlineKeyboardButton(button.label, callback_data=button.data)
                for button in row
            ]
            for row in rows
        ]
    )


def keyboard_json(rows: Rows) -> dict[str, list[list[dict[str, str]]]] | None:
    """Return the buttons as they travel, None when there are none."""
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [
                {"text": button.label, "url": button.url}
                if button.url
                else {"text": button.label, "callback_data": button.data}
                for button in row
            ]
            for row in rows
        ]
    }
