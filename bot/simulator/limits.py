"""Telegram's sending limits on the virtual clock, for whoever switches them on."""

import math
from collections import deque
from dataclasses import dataclass, field

from bot.simulator.clock import VirtualClock
from bot.simulator.refusal import flood

PER_CHAT = 1.0
CHAT_BURST = 3.0
PER_GROUP = 20
GROUP_WINDOW = 60.0
OVERALL = 30.0


@dataclass(slots=True)
class _Bucket:
    """Tokens that come back with time; ``rate`` a second, at most ``size``."""

    rate: float
    size: float
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Return the seconds until a token is there; 0 takes none."""
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1.0 - self.tokens) / self.rate)


@dataclass(slots=True)
class Limits:
    """About one message a second in a chat, 20 a minute in a group, 30 a second in all.

    Off until ``enabled`` is set.
    """

    clock: VirtualClock
    enabled: bool = False
    _chats: dict[int, _Bucket] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _all: _Bucket | None = None

    def take(self, chat_id: int, *, private: bool) -> None:
        """Count one message to a chat. Raises RefusalError 429 when Telegram would."""
        if not self.enabled:
            return
        now = self.clock.monotonic()
        if self._all is None:
            self._all = _Bucket(OVERALL, OVERALL, OVERALL, now)
        chat = self._chats.setdefault(chat_id, _Bucket(PER_CHAT, CHAT_BURST, CHAT_BURST, now))
        wait = max(self._all.wait(now), chat.wait(now), 0.0 if private else self._group_wait(chat_id, now))
        if wait > 0:
            raise flood(max(1, math.ceil(wait)))
        self._all.tokens -= 1
        chat.tokens -= 1
        if not private:
            self._groups[chat_id].append(now)

    def _group_wait(self, chat_id: int, now: float) -> float:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and sent[0] <= now - GROUP_WINDOW:
            sent.popleft()
        return sent[0] + GROUP_WINDOW - now if len(sent) >= PER_GROUP else 0.0
