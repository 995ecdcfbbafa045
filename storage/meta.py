"""Small facts about the installation itself, by name: heartbeats, the last time that we received."""

from datetime import datetime

from storage.schema import meta
from storage.store import Store, inserts, where

_by_name = where(meta.c.name)
_sets = inserts(
    meta,
    lambda insert: insert.on_conflict_do_update(index_elements=["name"], set_={"value": insert.excluded.value}),
)


class MetaStore(Store):
    """Named texts and instants."""

    async def set(self, name: str, value: str) -> None:
        """Save ``value`` under ``name``."""
        await self._tx.run(_sets[self._tx.postgres], {"name": name, "value": value})

    async def find(self, name: str) -> str | None:
        """Return what is saved under ``name``, or None."""
        row = await self._tx.row(_by_name, {"name": name})
        return row["value"] if row else None

    async def stamp(self, name: str) -> None:
        """Save the present instant under ``name``."""
        await self.set(name, self._tx.now.isoformat())

    async def find_instant(self, name: str) -> datetime | None:
        """Return the instant saved under ``name``, or None."""
        found = await self.find(name)
        return datetime.fromisoformat(found) if found else None
