"""Ratings: one answer, 0-10, for a patient, scale and local date."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, delete, func, select

from bot.models import RatingRow
from storage.schema import rating
from storage.store import Store, value

_of_day = select(rating).where(rating.c.patient_id == bindparam("patient"), rating.c.on == bindparam("day"))


class RatingStore(Store):
    """Rows of ratings."""

    async def save(self, patient_id: int, checkin_id: int, day: date, values: dict[str, int], source: str) -> None:
        """Save answers by scale, in place of what was answered for that day before."""
        insert = self._insert(rating)
        await self._tx.run(
            insert.on_conflict_do_update(
                index_elements=["patient_id", "on", "scale"],
                set_={name: insert.excluded[name] for name in ("value", "checkin_id", "source", "recorded_at")},
            ),
            [
                {
                    "patient_id": patient_id,
                    "checkin_id": checkin_id,
                    "scale": scale,
                    "on": day,
                    "value": number,
                    "source": source,
                    "recorded_at": self._tx.now,
                }
                for scale, number in values.items()
            ],
        )

    async def add_missing(self, rows: Sequence[tuple[int, str, date, int]]) -> int:
        """Add imported answers (patient, scale, date, value) where there is none yet; return how many were added."""
        before = await self.count()
        await self._tx.run(
            self._insert(rating).on_conflict_do_nothing(index_elements=["patient_id", "on", "scale"]),
            [
                {
                    "patient_id": patient_id,
                    "scale": scale,
                    "on": day,
                    "value": number,
                    "source": "import",
                    "recorded_at": self._tx.now,
                }
                for patient_id, scale, day, number in rows
            ],
        )
        return await self.count() - before

    async def count(self) -> int:
        """Return how many ratings there are."""
        row = await self._tx.row(select(func.count().label("n")).select_from(rating))
        return int(row["n"]) if row else 0

    async def of_day(self, patient_id: int, day: date) -> dict[str, int]:
        """Return one day's answers by scale."""
        return {row["scale"]: row["value"] for row in await self._tx.rows(_of_day, {"patient": patient_id, "day": day})}

    async def list(self, patient_id: int) -> list[RatingRow]:
        """Return all answers of a patient by date."""
        rows = await self._tx.rows(
            select(rating).where(rating.c.patient_id == patient_id).order_by(rating.c.on, rating.c.scale)
        )
        return [value(RatingRow, row) for row in rows]

    async def delete(self, patient_id: int, day: date, scales: Sequence[str]) -> int:
        """Take back answers of one day (the audit keeps that there were some); return how many."""
        return await self._tx.changed(
            delete(rating).where(rating.c.patient_id == patient_id, rating.c.on == day, rating.c.scale.in_(scales))
        )
