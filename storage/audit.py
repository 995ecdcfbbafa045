"""The audit: append-only, and sealed into a chain in which no entry can be changed, moved or taken out.

A seal needs the key, so who can write to the database but has no key cannot forge a chain; the head is noted apart,
so that the newest entries cannot be cut off unseen.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select, text, update

from storage.schema import audit
from storage.store import Store

DETAIL = "audit.detail"
HEAD = "audit_head"
NEWEST = 5000
"""So many of the newest entries a quick look checks."""
ATONCE = 500
_add = insert(audit)
_one_sealer = text("SELECT pg_advisory_xact_lock(7434)")
_unsealed = select(audit).where(text("audit.seal IS NULL")).order_by(audit.c.id).limit(bindparam("most"))
_place = (
    update(audit).where(audit.c.id == bindparam("which")).values(place=bindparam("at_place"), seal=bindparam("mark"))
)
_from_place = select(audit).where(audit.c.place > bindparam("place")).order_by(audit.c.place).limit(bindparam("most"))


class AuditStore(Store):
    """Who did, read or changed what, and when."""

    def add(
        self,
        actor: str,
        action: str,
        subject: str,
        *,
        clinic_id: int | None = None,
        detail: Mapping[str, Any] | None = None,
    ) -> None:
        """Note that ``actor`` (``staff:3``, ``patient:7``, ``system``) did ``action`` to ``subject`` (``case:12``)."""
        self._tx.later(
            _add,
            {
                "clinic_id": clinic_id,
                "at": self._tx.now,
                "actor": actor,
                "action": action,
                "subject": subject,
                "detail": self._tx.vault.seal_json(DETAIL, detail) if detail else None,
            },
        )

    async def seal(self, most: int = 1000) -> int:
        """Chain up to ``most`` new entries to what is sealed; return how many.

        Entries are sealed a moment after they are written, in one place, so that no writer waits for another. They
        get their place in the chain then, since on PostgreSQL a higher id may be committed before a lower one.
        """
        if self._tx.postgres:
            await self._tx.run(_one_sealer)
        place, previous = await self._head()
        seals = []
        for row in await self._tx.rows(_unsealed, {"most": most}):
            place += 1
            previous = self._seal(previous, place, row)
            seals.append({"which": row["id"], "at_place": place, "mark": previous})
        if seals:
            await self._tx.run(_place, seals)
            await self._tx.meta.set(HEAD, f"{place}:{previous.hex()}")
        return len(seals)

    async def first_broken(self, *, whole: bool = True) -> int | None:
        """Return the place of the first entry that does not fit its predecessor or is missing, or None.

        Without ``whole`` only the ``NEWEST`` entries are looked at.
        """
        end, head = await self._head()
        place, previous = 0, b""
        if not whole and end > NEWEST:
            place = end - NEWEST
            start = await self._tx.row(_from_place, {"place": place - 1, "most": 1})
            previous = start["seal"] if start else b""
        while rows := await self._tx.rows(_from_place, {"place": place, "most": ATONCE}):
            for row in rows:
                place += 1
                previous = self._seal(previous, place, row)
                if (row["place"], row["seal"]) != (place, previous):
                    return place
            await asyncio.sleep(0)  # a long chain must not keep a crisis answer waiting
        return None if (place, previous) == (end, head) else place + 1

    async def _head(self) -> tuple[int, bytes]:
        """Return the place and the seal of the newest sealed entry, as noted when it was sealed."""
        place, _, seal = (await self._tx.meta.find(HEAD) or "0:").partition(":")
        return int(place), bytes.fromhex(seal)

    def _seal(self, previous: bytes, place: int, row: Mapping[Any, Any]) -> bytes:
        facts = (place, row["id"], row["clinic_id"], row["at"].isoformat(), row["actor"], row["action"], row["subject"])
        return self._tx.vault.mark(previous + "\x1f".join(map(str, facts)).encode() + (row["detail"] or b""))
