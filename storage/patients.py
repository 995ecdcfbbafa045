"""Patients: a code, a Telegram id, and when each is next asked. Nothing here says who they are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, bindparam, insert, select, update

from bot.errors import NotFoundError
from bot.models import EnrolStep, Patient, PatientState
from storage.schema import patient
from storage.store import Store, value

_by_user = select(patient).where(patient.c.user_id == bindparam("user"))
_by_id = select(patient).where(patient.c.id == bindparam("which"))
_assess = (
    update(patient)
    .where(patient.c.id == bindparam("which"))
    .values(assess_at=bindparam("at", type_=patient.c.assess_at.type))
)


class PatientStore(Store):
    """Rows of patients."""

    async def add(self, clinic_id: int, code: str, tracks: str, language: str, country: str, timezone: str) -> Patient:
        """Add an invited patient and return the row."""
        rows = await self._tx.rows(
            insert(patient)
            .values(
                clinic_id=clinic_id,
                code=code,
                state=PatientState.INVITED,
                tracks=tracks,
                language=language,
                country=country,
                timezone=timezone,
                checkin_minute=9 * 60,
                step=EnrolStep.CONSENT,
                created_at=self._tx.now,
            )
            .returning(*patient.c)
        )
        return _patient(rows[0])

    async def get(self, patient_id: int) -> Patient:
        """Return a patient.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"which": patient_id})
        if row is None:
            raise NotFoundError(f"patient {patient_id}")
        return _patient(row)

    async def find_by_user(self, user_id: int) -> Patient | None:
        """Return the patient with this Telegram id, or None."""
        row = await self._tx.row(_by_user, {"user": user_id})
        return _patient(row) if row else None

    async def find_by_code(self, clinic_id: int, code: str) -> Patient | None:
        """Return the patient with this code in this clinic, or None."""
        row = await self._tx.row(select(patient).where(patient.c.clinic_id == clinic_id, patient.c.code == code))
        return _patient(row) if row else None

    async def list(self, clinic_id: int) -> list[Patient]:
        """Return a clinic's patients by code."""
        rows = await self._tx.rows(select(patient).where(patient.c.clinic_id == clinic_id).order_by(patient.c.code))
        return [_patient(row) for row in rows]

    async def update(self, patient_id: int, **changes: object) -> None:
        """Change columns of a patient."""
        await self._tx.run(update(patient).where(patient.c.id == patient_id).values(**changes))

    async def assess_by(self, patient_id: int, at: datetime | None) -> None:
        """Have a patient assessed from ``at`` on; None once it is done."""
        await self._tx.run(_assess, {"which": patient_id, "at": at})

    async def claim_due(self, column: str, most: int) -> Sequence[Patient]:
        """Return up to ``most`` patients whose due time in ``column`` has come, held against other replicas."""
        due: Column[datetime | None] = patient.c[column]
        found = select(patient).where(due <= self._tx.now).order_by(due).limit(most)
        return [_patient(row) for row in await self._tx.rows(found.with_for_update(skip_locked=True))]


def _patient(row: Any) -> Patient:  # noqa: ANN401 -- a row mapping
    return value(Patient, row, state=PatientState(row["state"]), step=EnrolStep(row["step"]))
