"""Assessments: what the relief model said of a patient and scale on a day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select

from storage.schema import patient
from storage.schema_relief import assessment
from storage.store import Store, inserts

_saves = inserts(
    assessment,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["patient_id", "scale", "on"],
        set_={name: insert.excluded[name] for name in ("state", "alert", "figures", "made_at")},
    ),
)


class AssessmentStore(Store):
    """Rows of assessments, one for a patient, scale and day; the newest of a day stands."""

    async def save(
        self, patient_id: int, scale: str, on: date, state: str, alert: str | None, figures: Mapping[str, Any]
    ) -> None:
        """Save what was found; ``figures`` is the assessment as JSON values."""
        await self._tx.run(
            _saves[self._tx.postgres],
            {
                "patient_id": patient_id,
                "scale": scale,
                "on": on,
                "state": state,
                "alert": alert,
                "figures": dict(figures),
                "made_at": self._tx.now,
            },
        )

    async def latest(self, patient_id: int) -> dict[str, Mapping[str, Any]]:
        """Return the newest figures of a patient by scale."""
        newest = (
            select(assessment.c.scale, func.max(assessment.c.on).label("on"))
            .where(assessment.c.patient_id == patient_id)
            .group_by(assessment.c.scale)
            .subquery()
        )
        rows = await self._tx.rows(
            select(assessment)
            .join(newest, (newest.c.scale == assessment.c.scale) & (newest.c.on == assessment.c.on))
            .where(assessment.c.patient_id == patient_id)
        )
        return {row["scale"]: row["figures"] for row in rows}

    async def latest_of_clinic(self, clinic_id: int) -> dict[int, dict[str, Mapping[str, Any]]]:
        """Return the newest figures of every patient of a clinic, by patient and scale."""
        newest = (
            select(assessment.c.patient_id, assessment.c.scale, func.max(assessment.c.on).label("on"))
            .join(patient, patient.c.id == assessment.c.patient_id)
            .where(patient.c.clinic_id == clinic_id)
            .group_by(assessment.c.patient_id, assessment.c.scale)
            .subquery()
        )
        rows = await self._tx.rows(
            select(assessment).join(
                newest,
                (newest.c.patient_id == assessment.c.patient_id)
                & (newest.c.scale == assessment.c.scale)
                & (newest.c.on == assessment.c.on),
            )
        )
        found: dict[int, dict[str, Mapping[str, Any]]] = {}
        for row in rows:
            found.setdefault(row["patient_id"], {})[row["scale"]] = row["figures"]
        return found
