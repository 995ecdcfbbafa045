"""Impressions: what patients say of how much of their relief is left, asked when it may be fading."""

from datetime import date
from typing import Any

from sqlalchemy import select, update

from bot.clinical.impression import Impression, Lasting, Lost
from bot.errors import NotFoundError
from storage.schema_relief import impression
from storage.store import Store, inserts, value

_opens = inserts(
    impression,
    lambda insert: insert.on_conflict_do_nothing(index_elements=["patient_id", "on"]).returning(*impression.c),
)


class ImpressionStore(Store):
    """Rows of impressions, at most one a patient and day."""

    async def open(self, patient_id: int, scale: str, on: date) -> Impression | None:
        """Begin an impression; None when there is one of this day."""
        row = {"patient_id": patient_id, "scale": scale, "on": on, "asked_at": self._tx.now}
        found = await self._tx.rows(_opens[self._tx.postgres], row)
        return _impression(found[0]) if found else None

    async def get(self, impression_id: int) -> Impression:
        """Return an impression.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(select(impression).where(impression.c.id == impression_id))
        if row is None:
            raise NotFoundError(f"impression {impression_id}")
        return _impression(row)

    async def latest(self, patient_id: int) -> Impression | None:
        """Return a patient's newest impression, answered or not, or None."""
        mine = select(impression).where(impression.c.patient_id == patient_id)
        row = await self._tx.row(mine.order_by(impression.c.on.desc()).limit(1))
        return _impression(row) if row else None

    async def update(self, impression_id: int, **changes: object) -> None:
        """Change columns of an impression."""
        await self._tx.run(update(impression).where(impression.c.id == impression_id).values(**changes))


def _impression(row: Any) -> Impression:  # noqa: ANN401 -- a row mapping
    lost, lasting = row["lost"], row["lasting"]
    return value(
        Impression,
        row,
        lost=None if lost is None else Lost(lost),
        lasting=None if lasting is None else Lasting(lasting),
    )
