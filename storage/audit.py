"""The audit: append-only, and sealed into a chain in which no entry can be changed, moved or taken out."""

import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from storage.schema import audit
from storage.store import Store

DETAIL = "audit.detail"
LOOKED_BACK = 2000
"""So many of the newest entries a quick look checks."""
_add = insert(audit)


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

    async def seal(self, most: int = 500) -> int:
        """Chain up to ``most`` new entries to what is sealed; return how many.

        Entries are sealed a moment after they are written, in one place, so that no writer waits for another.
        """
        rows = await self._tx.rows(select(audit).where(audit.c.seal.is_(None)).order_by(audit.c.id).limit(most))
        if not rows:
            return 0
        last = await self._tx.row(
            select(audit.c.seal)
            .where(audit.c.id < rows[0]["id"], audit.c.seal.is_not(None))
            .order_by(audit.c.id.desc())
            .limit(1)
        )
        previous = last["seal"] if last else b""
        seals = []
        for row in rows:
            previous = _seal(previous, row)
            seals.append({"which": row["id"], "mark": previous})
        await self._tx.run(update(audit).where(audit.c.id == bindparam("which")).values(seal=bindparam("mark")), seals)
        return len(seals)

    async def first_broken(self, *, whole: bool = True) -> int | None:
        """Return the id of the first sealed entry that does not fit its predecessor, or None when all do.

        Without ``whole`` only the newest entries are looked at.
        """
        last, previous = (0, b"") if whole else await self._checkpoint()
        while rows := await self._tx.rows(
            select(audit).where(audit.c.id > last, audit.c.seal.is_not(None)).order_by(audit.c.id).limit(1000)
        ):
            for row in rows:
                previous, last = _seal(previous, row), row["id"]
                if row["seal"] != previous:
                    return int(last)
        return None

    async def _checkpoint(self) -> tuple[int, bytes]:
        """Return the newest sealed entry but ``LOOKED_BACK`` as the place to begin at."""
        row = await self._tx.row(
            select(audit.c.id, audit.c.seal)
            .where(audit.c.seal.is_not(None))
            .order_by(audit.c.id.desc())
            .offset(LOOKED_BACK)
            .limit(1)
        )
        return (row["id"], row["seal"]) if row else (0, b"")


def _seal(previous: bytes, row: Mapping[Any, Any]) -> bytes:
    parts = (row["id"], row["clinic_id"], row["at"].isoformat(), row["actor"], row["action"], row["subject"])
    return hashlib.sha256(previous + "\x1f".join(map(str, parts)).encode() + (row["detail"] or b"")).digest()
