"""From inbox rows to facts and promises: one update is one transaction, and many of them share one flush to disk."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.errors import StorageUnavailableError, UserError
from bot.messages import InboxRow
from handlers.router import Router
from storage.database import Database, Transaction

LEASE = timedelta(seconds=12)
MOST = 64
MOST_ATTEMPTS = 3
MOST_DEATHS = MOST_ATTEMPTS + 1
"""One more than errors: the first time an update is handled beside others, and the process may have died of those."""
A_MOMENT = timedelta(seconds=1)
IDLE_SECONDS = 0.5

log = structlog.get_logger()


class Worker:
    """Takes updates from the inbox, risk first, and hands each to the handlers."""

    def __init__(
        self,
        database: Database,
        router: Router,
        wake: Callable[[], None],
        outage: Callable[[], Awaitable[None]],
    ) -> None:
        self._database = database
        self._router = router
        self._wake_delivery = wake
        self._outage = outage
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look into the inbox at once: something has just been received."""
        self._wake.set()

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until ``stopping`` is set."""
        while not stopping.is_set():
            self._wake.clear()
            found = 0
            try:
                found = await self.round()
            except StorageUnavailableError as error:
                log.warning("inbox not reachable", error=str(error))
                await self._outage()
            except Exception:
                log.exception("a round of work failed")  # nobody else would work: go on
            if not found:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)

    async def drain(self) -> int:
        """Handle everything that waits and return how many updates it was."""
        total = 0
        while found := await self.round():
            total += found
        return total

    async def round(self) -> int:
        """Claim the next updates and handle them.

        Updates that are tried for the first time share a transaction, each in a part of its own. One that failed
        before is claimed and handled alone, so that an update which kills the process takes no other with it, not
        even by an attempt that is counted.
        """
        async with self._database.transaction() as tx:
            claimed = await tx.inbox.claim(MOST, LEASE)
            rows = _together(claimed)
            await tx.inbox.put_back(claimed[len(rows) :])
        # on PostgreSQL a replica must not hold many chats at once
        for batch in [[row] for row in rows] if self._database.postgres else [rows] if rows else []:
            await self._handle(batch)
            self._wake_delivery()
        return len(rows)

    async def _handle(self, batch: list[InboxRow]) -> None:
        # alone, we hand a chat's updates out in order; a replica or a failure can leave an earlier one behind
        in_order = not self._database.postgres
        try:
            async with self._database.transaction() as tx:
                for row in batch:
                    if not await tx.inbox.hold(row):
                        continue
                    if not in_order and await tx.inbox.overtakes(row):
                        await tx.inbox.release(row.update_id, A_MOMENT, "an earlier one is not done", forgive=True)
                        continue
                    in_order = await self._handle_one(tx, row) and in_order
        except StorageUnavailableError as error:
            await self._give_back(batch, str(error), forgive=True)
            raise
        except Exception as error:
            log.exception("batch failed", updates=[row.update_id for row in batch])
            await self._give_back(batch, type(error).__name__, forgive=False)

    async def _give_back(self, batch: list[InboxRow], error: str, *, forgive: bool) -> None:
        """Return claimed updates to the inbox; when even that fails, their lease runs out by itself."""
        with contextlib.suppress(StorageUnavailableError):
            async with self._database.transaction() as tx:
                for row in batch:
                    await tx.inbox.release(row.update_id, timedelta(0), error, forgive=forgive)

    async def _handle_one(self, tx: Transaction, row: InboxRow) -> bool:
        """Handle an update; False when it is to be tried again."""
        if row.attempts > MOST_DEATHS:
            await self._quarantine(tx, row, "the process died with it")
            return True
        try:
            async with tx.part():
                await self._router.handle(row)
        except UserError as error:
            async with tx.part():
                await self._router.explain(row, error)
        except StorageUnavailableError:
            raise
        except Exception as error:
            log.exception("update failed", update_id=row.update_id, attempts=row.attempts)
            if row.attempts >= MOST_ATTEMPTS:
                await self._quarantine(tx, row, type(error).__name__)
                return True
            wait = timedelta(seconds=2 ** (row.attempts - 1))
            await tx.inbox.release(row.update_id, wait, type(error).__name__, forgive=False)
            return False
        tx.inbox.mark_done(row.update_id)
        return True

    async def _quarantine(self, tx: Transaction, row: InboxRow, error: str) -> None:
        """Set an update aside and have a person look at it."""
        await tx.inbox.quarantine(row.update_id, error)
        await self._router.unprocessed(row)


def _together(rows: list[InboxRow]) -> list[InboxRow]:
    """Return the first updates that may be handled together: new ones, or one that was tried before."""
    first_suspect = next((place for place, row in enumerate(rows) if row.attempts > 1), len(rows))
    return rows[: first_suspect or 1]
