"""Housekeeping that no person asks for: sealing the audit, dropping what is no longer needed."""

from datetime import timedelta

from storage.database import Database

INBOX_KEPT = timedelta(hours=48)


class UpkeepService:
    """Keeps the tables small and the audit sealed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def seal_audit(self) -> int:
        """Chain new audit entries; return how many."""
        async with self._database.transaction() as tx:
            return await tx.audit.seal()

    async def purge_inbox(self) -> int:
        """Delete updates that were done two days ago; return how many."""
        async with self._database.transaction() as tx:
            return await tx.inbox.purge(INBOX_KEPT)
