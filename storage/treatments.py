"""Infusions."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError
from bot.models import Treatment
from storage.schema import treatment
from storage.store import Store, inserts, value, where

_by_id = where(treatment.c.id)
_standing = where(treatment.c.patient_id).where(treatment.c.undone_at.is_(None)).order_by(treatment.c.given_on)
_adds = inserts(treatment, lambda insert: insert.on_conflict_do_nothing())


class TreatmentStore(Store):
    """Rows of infusions; one that was undone stays, marked."""

    async def add(self, patient_id: int, given_on: date, recorded_by: int | None) -> int | None:
        """Record an infusion and return its id, or None when that day already has one."""
        try:
            async with self._tx.part():
                rows = await self._tx.rows(
                    insert(treatment)
                    .values(
                        patient_id=patient_id,
                        given_on=given_on,
                        recorded_by=recorded_by,
                        recorded_at=self._tx.now,
                    )
                    .returning(treatment.c.id)
                )
        except IntegrityError:
            return None
        return int(rows[0]["id"])

    async def add_missing(self, patient_id: int, days: Sequence[date]) -> int:
        """Add imported infusions where there is none on that day yet; return how many were added."""
        standing = {found.given_on for found in await self.list(patient_id)}
        missing = [day for day in days if day not in standing]
        if missing:
            await self._tx.run(
                _adds[self._tx.postgres],
                [{"patient_id": patient_id, "given_on": day, "recorded_at": self._tx.now} for day in missing],
            )
        return len(missing)

    async def get(self, treatment_id: int) -> Treatment:
        """Return an infusion, undone ones too.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"id": treatment_id})
        if row is None:
            raise NotFoundError(f"treatment {treatment_id}")
        for found in await self.list(row["patient_id"]):
            if found.id == treatment_id:
                return found
        return _treatment(row, 0)

    async def list(self, patient_id: int) -> list[Treatment]:
        """Return the infusions that stand, by date, numbered from 1."""
        rows = await self._tx.rows(_standing, {"patient_id": patient_id})
        return [_treatment(row, index) for index, row in enumerate(rows, start=1)]

    async def mark_undone(self, treatment_id: int) -> bool:
        """Take an infusion back; False when it was already."""
        changed = await self._tx.changed(
            update(treatment)
            .where(treatment.c.id == treatment_id, treatment.c.undone_at.is_(None))
            .values(undone_at=self._tx.now)
        )
        return changed == 1


def _treatment(row: Any, index: int) -> Treatment:  # noqa: ANN401 -- a row mapping
    return value(Treatment, row, series_index=index)
