"""Ratings: one answer, 0-10, for a patient, scale and local date."""

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, delete, text

from bot.models import RatingRow
from storage.schema import rating
from storage.store import Store, inserts, value, where
from storage.types import Instant

_import = """
    INSERT INTO rating (patient_id, scale, "on", value, source, recorded_at)
    SELECT CAST(:patient AS bigint), {scale}, {day}, {value}, 'import', CAST(:now AS bigint)
    FROM {each} WHERE true ON CONFLICT DO NOTHING
"""
_now = bindparam("now", type_=Instant())
_import_sqlite = text(
    _import.format(
        scale="json_extract(value, '$[0]')",
        day="json_extract(value, '$[1]')",
        value="json_extract(value, '$[2]')",
        each="json_each(:rows)",
    )
).bindparams(_now)
_import_postgres = text(
    _import.format(
        scale="value ->> 0",
        day="CAST(value ->> 1 AS date)",
        value="CAST(value ->> 2 AS smallint)",
        each="jsonb_array_elements(CAST(:rows AS jsonb))",
    )
).bindparams(_now)
_delete = delete(rating).where(
    rating.c.patient_id == bindparam("patient"),
    rating.c.on == bindparam("day", type_=rating.c.on.type),
    rating.c.scale == bindparam("which"),
)
_of_day = where(rating.c.patient_id, rating.c.on)
_of_patient = (
    where(rating.c.patient_id)
    .where(rating.c.on >= bindparam("since", type_=rating.c.on.type))
    .order_by(rating.c.on, rating.c.scale)
)
_saves = inserts(
    rating,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["patient_id", "on", "scale"],
        set_={name: insert.excluded[name] for name in ("value", "checkin_id", "source", "recorded_at")},
    ),
)


class RatingStore(Store):
    """Rows of ratings."""

    async def save(self, patient_id: int, checkin_id: int, day: date, values: dict[str, int], source: str) -> None:
        """Save answers by scale, in place of what was answered for that day before."""
        await self._tx.run(
            _saves[self._tx.postgres],
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

    async def add_missing(self, patient_id: int, rows: Sequence[tuple[str, date, int]]) -> int:
        """Add a patient's imported answers (scale, date, value) where there is none yet; return how many were added.

        They travel as one JSON text: a clinic's years must not hold the write lock for longer than a second.
        """
        return await self._tx.changed(
            _import_postgres if self._tx.postgres else _import_sqlite,
            {
                "patient": patient_id,
                "rows": json.dumps([(scale, day.isoformat(), number) for scale, day, number in rows]),
                "now": self._tx.now,
            },
        )

    async def of_day(self, patient_id: int, day: date) -> dict[str, int]:
        """Return one day's answers by scale."""
        rows = await self._tx.rows(_of_day, {"patient_id": patient_id, "on": day})
        return {row["scale"]: row["value"] for row in rows}

    async def list(self, patient_id: int, since: date = date.min) -> list[RatingRow]:
        """Return the answers of a patient from ``since`` on, by date."""
        rows = await self._tx.rows(_of_patient, {"patient_id": patient_id, "since": since})
        return [value(RatingRow, row) for row in rows]

    async def delete(self, patient_id: int, day: date, scales: Sequence[str]) -> int:
        """Take back answers of one day (the audit keeps that there were some); return how many."""
        values = {"patient": patient_id, "day": day}
        # one by one: many rows at once have no count on PostgreSQL
        return sum([await self._tx.changed(_delete, values | {"which": scale}) for scale in scales])
