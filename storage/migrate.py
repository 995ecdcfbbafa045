"""Interim."""
from datetime import UTC, datetime
from bot.clock import SystemClock
from storage.database import Database
from storage.schema import metadata

async def upgrade(url, key):
    db = Database.open(url, key, SystemClock())
    async with db.transaction() as tx:
        await tx._connection.run_sync(metadata.create_all)
    await db.close()
