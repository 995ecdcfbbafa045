"""Single-use start links. Only the hash of a token is stored; the token itself is shown once."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from bot.models import Link, LinkPurpose, Role
from storage.schema import link
from storage.store import Store, value

TOKEN_BYTES = 16


class LinkStore(Store):
    """Rows of links."""

    async def add(
        self,
        clinic_id: int,
        purpose: LinkPurpose,
        valid: timedelta,
        *,
        patient_id: int | None = None,
        role: Role | None = None,
    ) -> str:
        """Make a link and return its payload: 128 random bits in 22 characters of ``A-Za-z0-9_-``."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        await self._tx.run(
            insert(link),
            {
                "clinic_id": clinic_id,
                "purpose": purpose,
                "token_hash": _hash(token),
                "patient_id": patient_id,
                "role": role,
                "created_at": self._tx.now,
                "expires_at": self._tx.now + valid,
            },
        )
        return token

    async def find(self, token: str) -> Link | None:
        """Return the link of this payload, used and expired ones too, or None."""
        row = await self._tx.row(select(link).where(link.c.token_hash == _hash(token)))
        return _link(row) if row else None

    async def mark_used(self, link_id: int, user_id: int) -> bool:
        """Use a link up; False when somebody else has just done so."""
        changed = await self._tx.changed(
            update(link)
            .where(link.c.id == link_id, link.c.used_at.is_(None), link.c.expires_at > self._tx.now)
            .values(used_at=self._tx.now, used_by=user_id)
        )
        return changed == 1

    async def revoke_of_patient(self, patient_id: int) -> None:
        """End every unused link of a patient, since a newer one takes its place."""
        await self._tx.run(
            update(link)
            .where(link.c.patient_id == patient_id, link.c.used_at.is_(None))
            .values(expires_at=self._tx.now)
        )


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _link(row: Any) -> Link:  # noqa: ANN401 -- a row mapping
    return value(Link, row, purpose=LinkPurpose(row["purpose"]), role=Role(row["role"]) if row["role"] else None)
