"""The bot's queue of updates, with getUpdates' own rules about offsets, expiry and competing callers."""

import asyncio
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.simulator.clock import VirtualClock
from bot.simulator.events import Events
from bot.simulator.refusal import Json, RefusalError

FIRST_UPDATE_ID = 500_000_001
MESSAGE_LIFETIME = 24 * 3600.0
CALLBACK_LIFETIME = 150.0
LONGEST_POLL = 50.0
LARGEST_BATCH = 100
OTHER_POLLER = "other getUpdates request; make sure that only one bot instance is running"
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class QueuedUpdate:
    """One update that the bot has not confirmed; ``expires_at`` is in virtual seconds since 1970."""

    id: int
    kind: str
    lane: str
    body: Json
    expires_at: float


class UpdateQueue:
    """Updates in their order of arrival until they are confirmed or too old."""

    def __init__(self, clock: VirtualClock, events: Events) -> None:
        self._clock = clock
        self._events = events
        self._waiting: dict[int, QueuedUpdate] = {}
        self._next_id = FIRST_UPDATE_ID
        self._allowed: frozenset[str] | None = None
        self._earliest = math.inf
        self._poll: asyncio.Future[None] | None = None
        self.webhook_active = False
        self.on_push: Callable[[QueuedUpdate], None] | None = None

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def allow(self, kinds: object) -> None:
        """Remember which kinds the bot asked for; an empty list restores the default."""
        if isinstance(kinds, list):
            self._allowed = frozenset(str(kind) for kind in kinds) or None

    @property
    def allowed(self) -> list[str]:
        """The kinds the bot asked for; empty for the default."""
        return sorted(self._allowed or ())

    def push(self, kind: str, payload: Json, *, lane: str, lifetime: float = MESSAGE_LIFETIME) -> int | None:
        """Queue an update; returns its id, or None when the bot did not ask for this kind."""
        wanted = kind in self._allowed if self._allowed is not None else kind not in NOT_BY_DEFAULT
        return self.inject({kind: payload}, kind=kind, lane=lane, lifetime=lifetime) if wanted else None

    def inject(self, body: Json, *, kind: str = "injected", lane: str = "injected", lifetime: float = 86400.0) -> int:
        """Queue a body as it is, well formed or not; returns its update id."""
        update_id = self._next_id
        self._next_id += 1
        update = {"update_id": update_id, **body}
        expires_at = self._clock.timestamp() + lifetime
        self._earliest = min(self._earliest, expires_at)
        queued = QueuedUpdate(update_id, kind, lane, update, expires_at)
        self._waiting[update_id] = queued
        self.release()
        if self.on_push is not None:
            self.on_push(queued)
        self._events.publish("update", lambda: {"update_id": update_id, "kind": kind})
        return update_id

    @property
    def place(self) -> tuple[int, frozenset[str] | None]:
        """The next update's id, and the kinds the bot asked for."""
        return self._next_id, self._allowed

    @place.setter
    def place(self, place: tuple[int, frozenset[str] | None]) -> None:
        self._next_id, self._allowed = place

    def skip_ids(self, count: int) -> None:
        """Leave a hole of ``count`` ids before the next update, as after a quiet week."""
        self._next_id += count

    def confirm_before(self, offset: int) -> None:
        """Forget every update below ``offset``; a negative one keeps that many from the end."""
        if offset < 0:
            ids = list(self._waiting)
            self.forget(ids[:offset])
        else:
            self.forget(self._heads(offset))

    def forget(self, update_ids: Iterable[int]) -> None:
        """Forget these updates."""
        gone = [self._waiting.pop(update_id, None) for update_id in update_ids]
        if any(gone):
            self._events.publish("confirmed", lambda: {"pending": len(self._waiting)})

    def clear(self) -> None:
        """Forget everything, as ``drop_pending_updates`` asks."""
        self.forget(list(self._waiting))

    def waiting(self, limit: int | None = None) -> list[QueuedUpdate]:
        """Return what is not confirmed and not too old, oldest first."""
        self._expire()
        return [update for update, _ in zip(self._waiting.values(), range(limit or len(self._waiting)), strict=False)]

    def holds(self, update_id: int) -> bool:
        """Whether an update is neither confirmed nor too old."""
        self._expire()
        return update_id in self._waiting

    async def poll(self, offset: int | None, limit: int, seconds: float) -> list[Json]:
        """Answer one getUpdates. Raises RefusalError 409 when a webhook is set or a newer call arrives."""
        if self.webhook_active:
            raise RefusalError(
                409,
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self.interrupt()
        if offset is not None:
            self.confirm_before(offset)
        limit = limit if 1 <= limit <= LARGEST_BATCH else LARGEST_BATCH
        if not self.waiting(1) and seconds > 0:
            await self._wait(min(seconds, LONGEST_POLL))
        return [update.body for update in self.waiting(limit)]

    def interrupt(self, by: str = OTHER_POLLER) -> None:
        """End the poll that is waiting now with a 409: somebody else has come."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(RefusalError(409, f"terminated by {by}"))

    def release(self) -> None:
        """End the poll that is waiting now with whatever there is."""
        if self._poll is not None:
            _finish(self._poll)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll: asyncio.Future[None] = loop.create_future()
        self._poll = poll
        timer = loop.call_later(seconds, _finish, poll)
        try:
            await poll
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None

    def _heads(self, offset: int) -> list[int]:
        heads = []
        for update_id in self._waiting:
            if update_id >= offset:
                break
            heads.append(update_id)
        return heads

    def _expire(self) -> None:
        now = self._clock.timestamp()
        if now < self._earliest:
            return
        self.forget([update.id for update in self._waiting.values() if update.expires_at <= now])
        self._earliest = min((update.expires_at for update in self._waiting.values()), default=math.inf)


def _finish(poll: asyncio.Future[None]) -> None:
    if not poll.done():
        poll.set_result(None)
