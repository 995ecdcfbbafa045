"""Receiving: an update is a committed inbox row before Telegram is told to forget it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.clock import Clock
from bot.errors import StorageUnavailableError
from bot.fallback import Fallback
from bot.telegram import Wire, asked_to_wait
from handlers.incoming import KINDS, decode
from handlers.risk import may_hold_risk
from storage.database import Database
from storage.inbox import NewUpdate

LONG_POLL_SECONDS = 25
SEAT_SECONDS = 2.0

log = structlog.get_logger()


class Ingest:
    """Stores updates, from long polling or from the webhook."""

    def __init__(self, database: Database, fallback: Fallback, clock: Clock, wake: Callable[[], None]) -> None:
        self._database = database
        self._fallback = fallback
        self._clock = clock
        self._wake = wake
        self._offset: int | None = None
        self.receiving = False
        """Whether the last attempt to receive and store succeeded."""

    async def store(self, bodies: Sequence[Mapping[str, Any]]) -> None:
        """Commit updates to the inbox, or answer those at risk from memory and raise.

        Raises:
            StorageUnavailableError: nothing was stored, so nothing may be acknowledged.

        """
        updates = [_new_update(body) for body in bodies if _number(body) is not None]
        if not updates:
            return
        try:
            async with self._database.transaction() as tx:
                await tx.inbox.add_all(updates)
        except StorageUnavailableError:
            await self._fallback.answer([row for row in updates if row.risk == 0])
            raise
        self._fallback.expect([row for row in updates if row.risk == 0])
        self._wake()

    async def poll_once(self, bot: Wire, wait: int) -> int:
        """Fetch what waits at Telegram, store it, and return how much it was."""
        bodies = await bot.receive(self._offset, wait, KINDS)
        await self.store(bodies)
        if numbers := [number for body in bodies if (number := _number(body)) is not None]:
            self._offset = max(numbers) + 1
        return len(numbers)

    async def poll(self, bot: Wire, stopping: asyncio.Event) -> None:
        """Poll until ``stopping`` is set; on PostgreSQL only while this replica has the seat."""
        failures = 0
        while not stopping.is_set():
            try:
                if not await self._database.take_poller_seat():
                    await self._clock.sleep(SEAT_SECONDS)
                    continue
                await self.poll_once(bot, LONG_POLL_SECONDS)
                self.receiving, failures = True, 0
            except (TelegramError, StorageUnavailableError) as error:
                self.receiving = False
                failures += 1
                log.warning("receiving failed", error=type(error).__name__, failures=failures)
                await self._clock.sleep(_pause(error, failures))
            except Exception as error:
                self.receiving = False
                failures += 1
                log.exception("receiving failed")  # nobody else would receive: go on
                await self._clock.sleep(_pause(error, failures))


def _pause(error: Exception, failures: int) -> float:
    """Return how many seconds to wait before asking again."""
    if isinstance(error, RetryAfter):
        return asked_to_wait(error)
    if isinstance(error, InvalidToken):
        return 10.0
    if isinstance(error, Conflict):
        return 3.0
    return min(0.25 * 2.0**failures, 5.0)


def _number(body: object) -> int | None:
    """Return an update's number, None for what is no update at all."""
    number = body.get("update_id") if isinstance(body, Mapping) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _new_update(body: Mapping[str, Any]) -> NewUpdate:
    """Return an update as it is stored; one that cannot even be read is stored too, for a person to look at."""
    try:
        incoming = decode(body)
    except Exception:
        log.exception("update not read", update_id=body["update_id"])
        return NewUpdate(body["update_id"], "unknown", 0, 0, body, 0)
    return NewUpdate(
        incoming.update_id,
        incoming.kind,
        incoming.chat_id,
        incoming.user_id,
        body,
        0 if may_hold_risk(incoming) else 1,
    )
