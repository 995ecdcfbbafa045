"""What a person sees: messages with their buttons and pictures, and the toasts of tapped buttons."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.simulator.model import Chat, Message
from bot.simulator.state import State
from bot.simulator.views import attachment, button_rows, service_text, shown_text

PATIENCE_SECONDS = 10.0
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Seen:
    """One message as it stands on a screen; ``buttons`` holds rows of (label, data or URL)."""

    id: int
    chat_id: int
    text: str
    from_bot: bool
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    picture: bytes | None
    edited: bool
    protected: bool
    silent: bool
    service: str

    @property
    def labels(self) -> list[str]:
        """The texts of all buttons, row by row."""
        return [label for row in self.buttons for label, _ in row]

    def data(self, label: str) -> str:
        """Return what stands behind a button. Raises LookupError with the labels that there are."""
        for row in self.buttons:
            for text, data in row:
                if text == label:
                    return data
        raise LookupError(f"No button {label!r}; there are {self.labels}.")


def seen(state: State, message: Message) -> Seen:
    """Return a message as a person sees it."""
    body = message.body
    shown = attachment(body)
    picture = state.files.get(shown["file_id"]).content if shown and shown["kind"] in {"photo", "document"} else None
    rows = tuple(
        tuple((b["text"], b.get("callback_data") or b.get("url", "")) for b in row) for row in button_rows(message)
    )
    return Seen(
        id=message.id,
        chat_id=message.chat_id,
        text=shown_text(body),
        from_bot=message.sender_id == state.bot.id,
        buttons=rows,
        picture=picture,
        edited="edit_date" in body,
        protected=bool(body.get("has_protected_content")),
        silent=message.silent,
        service=service_text(body),
    )


class Screen:
    """One chat on somebody's phone."""

    def __init__(self, state: State, chat: Callable[[], Chat]) -> None:
        self._state = state
        self._chat = chat

    @property
    def messages(self) -> list[Seen]:
        """Every message of the chat, oldest first."""
        return [seen(self._state, message) for message in self._chat().messages.values()]

    @property
    def from_bot(self) -> list[Seen]:
        """What the bot has written, oldest first."""
        return [message for message in self.messages if message.from_bot and not message.service]

    @property
    def last(self) -> Seen:
        """The bot's latest message. Raises LookupError when there is none."""
        found = self.from_bot
        if not found:
            raise LookupError(f"The bot has written nothing to {self._chat().title}.")
        return found[-1]

    @property
    def text(self) -> str:
        """All that the bot has written, as one text."""
        return "\n".join(message.text for message in self.from_bot)

    def look_up(self, message_id: int) -> Message:
        """Return a message by its number. Raises LookupError when the chat does not have it."""
        found = self._chat().messages.get(message_id)
        if found is None:
            raise LookupError(f"{self._chat().title} has no message {message_id}.")
        return found

    def view(self, message_id: int) -> Seen:
        """Return a message as it stands now. Raises LookupError when the chat does not have it."""
        return seen(self._state, self.look_up(message_id))

    def sees(self, words: str) -> bool:
        """Whether the bot has written these words here."""
        return any(words in message.text for message in self.from_bot)

    def find(self, words: str) -> Seen:
        """Return the bot's latest message with these words. Raises LookupError with what there is."""
        for message in reversed(self.from_bot):
            if words in message.text:
                return message
        raise LookupError(f"No message says {words!r}. The last ones: {[m.text for m in self.from_bot[-3:]]}")

    def with_button(self, label: str) -> Seen:
        """Return the bot's latest message with such a button. Raises LookupError with the buttons there are."""
        for message in reversed(self.from_bot):
            if label in message.labels:
                return message
        raise LookupError(f"No message has a button {label!r}. The last ones: {[m.labels for m in self.from_bot[-3:]]}")

    async def waits_for(self, words: str, patience: float = PATIENCE_SECONDS) -> Seen:
        """Wait until the bot writes these words. Raises TimeoutError after ``patience`` real seconds."""
        return await wait_until(self._state, lambda: self.find(words) if self.sees(words) else None, patience)


async def wait_until(state: State, look: Callable[[], Found | None], patience: float = PATIENCE_SECONDS) -> Found:
    """Look after every happening until something is found. Raises TimeoutError after ``patience`` real seconds."""
    async with asyncio.timeout(patience):
        while True:
            change = state.events.next_change()
            if (found := look()) is not None:
                return found
            await asyncio.shield(change)
