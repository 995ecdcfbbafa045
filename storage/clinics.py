"""Clinics and their alerts groups."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update

from bot.errors import NotFoundError
from bot.models import Clinic
from storage.schema import clinic
from storage.store import Store, value, where

NAME = "clinic.name"
_by_id = where(clinic.c.id)
_by_group = where(clinic.c.group_chat_id)


class ClinicStore(Store):
    """Rows of clinics."""

    async def add(self, name: str, timezone: str, country: str, language: str, lead_days: int) -> Clinic:
        """Add a clinic and return it."""
        result = await self._tx.rows(
            insert(clinic)
            .values(
                name=self._tx.vault.seal(NAME, name),
                timezone=timezone,
                country=country,
                language=language,
                lead_days=lead_days,
                tells_seen=True,
                created_at=self._tx.now,
            )
            .returning(*clinic.c)
        )
        return self._clinic(result[0])

    async def get(self, clinic_id: int) -> Clinic:
        """Return a clinic.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"id": clinic_id})
        if row is None:
            raise NotFoundError(f"clinic {clinic_id}")
        return self._clinic(row)

    async def list(self) -> list[Clinic]:
        """Return every clinic."""
        return [self._clinic(row) for row in await self._tx.rows(select(clinic).order_by(clinic.c.id))]

    async def claim_drills(self) -> Sequence[Clinic]:
        """Return clinics whose drill is due, or whose alerts group is bound and that have no time for one yet."""
        due = (clinic.c.next_drill_at <= self._tx.now) | (
            clinic.c.next_drill_at.is_(None) & clinic.c.group_chat_id.is_not(None)
        )
        rows = await self._tx.rows(select(clinic).where(due).order_by(clinic.c.id).with_for_update(skip_locked=True))
        return [self._clinic(row) for row in rows]

    async def claim_cries(self) -> Sequence[Clinic]:
        """Return clinics with a drill that nothing has answered yet."""
        cried = select(clinic).where(clinic.c.drill_cry.is_not(None)).order_by(clinic.c.id)
        return [self._clinic(row) for row in await self._tx.rows(cried.with_for_update(skip_locked=True))]

    async def find_by_group(self, chat_id: int) -> Clinic | None:
        """Return the clinic whose alerts group this is, or None."""
        row = await self._tx.row(_by_group, {"group_chat_id": chat_id})
        return self._clinic(row) if row else None

    async def knows_group(self, chat_id: int) -> bool:
        """Whether a clinic has this group, or waits for its owner's word about it."""
        known = select(clinic.c.id).where((clinic.c.group_chat_id == chat_id) | (clinic.c.pending_group_id == chat_id))
        return bool(await self._tx.rows(known))

    async def update(self, clinic_id: int, **changes: object) -> None:
        """Change columns of a clinic; ``name`` cannot be changed this way."""
        await self._tx.run(update(clinic).where(clinic.c.id == clinic_id).values(**changes))

    async def move_group(self, old: int, new: int) -> None:
        """Follow a group that became a supergroup."""
        await self._tx.run(update(clinic).where(clinic.c.group_chat_id == old).values(group_chat_id=new))

    def _clinic(self, row: Any) -> Clinic:  # noqa: ANN401 -- a row mapping
        return value(Clinic, row, name=self._tx.vault.open(NAME, row["name"]))
