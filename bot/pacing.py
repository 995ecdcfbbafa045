"""How fast Telegram may be spoken to: about 30 messages a second in all, 20 a minute to a group.

Only what we begin ourselves (prompts, alerts) waits for its turn. An answer to what a person has just typed or
tapped goes out at once, and so does everything in the crisis lane; both still count, so prompts yield to them.
"""

from collections import deque

from bot.clock import Clock

PER_SECOND = 20.0
"""Prompts a second: two thirds of Telegram's 30, so that the crisis lane always has the rest."""
BURST = 5.0
GROUP_PER_MINUTE = 20
GROUP_SPARE = 4
"""Of a group's twenty a minute, so many are kept for the crisis lane."""


class Pacing:
    """A token bucket for what we begin, and a sliding minute for each group."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tokens = BURST
        self._at = clock.monotonic()
        self._groups: dict[int, deque[float]] = {}

    def tokens(self) -> int:
        """Return how many prompts may leave now."""
        now = self._clock.monotonic()
        self._tokens = min(BURST, self._tokens + (now - self._at) * PER_SECOND)
        self._at = now
        return max(0, int(self._tokens))

    def spend(self, count: int) -> None:
        """Count messages that leave; answers may overdraw, which holds prompts back for a moment."""
        self._tokens = max(self._tokens - count, -PER_SECOND)

    def group_wait(self, chat_id: int, *, crisis: bool) -> float:
        """Return the seconds until a group may get its next message, and count this one when that is now (0)."""
        if chat_id >= 0:
            return 0.0
        sent = self._groups.setdefault(chat_id, deque())
        now = self._clock.monotonic()
        while sent and sent[0] <= now - 60.0:
            sent.popleft()
        room = GROUP_PER_MINUTE if crisis else GROUP_PER_MINUTE - GROUP_SPARE
        if len(sent) >= room:
            return sent[0] + 60.0 - now
        sent.append(now)
        return 0.0
