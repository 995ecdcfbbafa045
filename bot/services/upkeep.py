"""Housekeeping that no person asks for: sealing the audit, dropping what is no longer needed."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from storage.database import Database, Transaction

INBOX_KEPT = timedelta(hours=48)


class UpkeepService:
    """Keeps the tables small and the audit sealed, in steps so short that nobody waits for them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def seal_audit(self) -> int:
        """Chain new audit entries; return how many."""
        return await self._until_done(lambda tx: tx.audit.seal())

    async def purge_inbox(self) -> int:
        """Delete updates that were done two days ago; return how many."""
        return await self._until_done(lambda tx: tx.inbox.purge(INBOX_KEPT))

    async def purge_outbox(self) -> int:
        """Delete small talk and prompts of a month ago; return how many messages were looked at."""
        return await self._until_done(lambda tx: tx.outbox.purge())

    async def _until_done(self, step: Callable[[Transaction], Awaitable[int]]) -> int:
        total = 0
        while True:
            async with self._database.transaction() as tx:
                done = await step(tx)
            if not done:
                return total
            total += done
