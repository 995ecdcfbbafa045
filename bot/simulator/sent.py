"""The log of what the bot did: the evidence for invariants."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One accepted call. ``at`` is virtual seconds since 1970, ``monotonic`` the machine's seconds."""

    number: int
    method: str
    chat_id: int | None
    message_id: int | None
    at: float
    monotonic: float
    values: dict[str, Any]

    @property
    def text(self) -> str:
        """The text or caption that was sent, as the caller wrote it."""
        return str(self.values.get("text") or self.values.get("caption") or "")

    @property
    def sent_at(self) -> datetime:
        """The virtual instant, aware and in UTC."""
        return datetime.fromtimestamp(self.at, UTC)


@dataclass(slots=True)
class SentLog:
    """Accepted calls, oldest first; at most ``limit`` are kept (0 keeps none), ``total`` counts all."""

    limit: int = 100_000
    total: int = 0
    _calls: deque[Call] = field(init=False)

    def __post_init__(self) -> None:
        self._calls = deque(maxlen=self.limit)

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls))

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, index: int) -> Call:
        return self._calls[index]

    def add(
        self,
        method: str,
        chat_id: int | None,
        message_id: int | None,
        times: tuple[float, float],
        values: dict[str, Any],
    ) -> None:
        """Write down one call; ``times`` are the virtual and the machine's seconds."""
        self.total += 1
        if self.limit:
            self._calls.append(Call(self.total, method, chat_id, message_id, *times, values))

    def to(self, chat_id: int, method: str = "") -> list[Call]:
        """Return the calls to one chat, of one method if given."""
        return [call for call in self if call.chat_id == chat_id and method in {"", call.method}]

    def clear(self) -> None:
        """Forget every call; the count goes on."""
        self._calls.clear()
