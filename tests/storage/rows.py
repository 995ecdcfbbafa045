"""Rows that most storage tests need: a clinic with a nurse and a patient, and cases."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text

from bot.models import Case, CaseKind, Clinic, Patient, PatientState, Role, Staff
from storage.database import Database, Transaction

NURSE, ANNA = 11, 21


@dataclass(frozen=True)
class Rows:
    clinic: Clinic
    nurse: Staff
    patient: Patient


async def add_patient(tx: Transaction, clinic_id: int, code: str, user_id: int) -> Patient:
    """An active patient who has consented."""
    added = await tx.patients.add(clinic_id, code, "both", "en", "GB", "Europe/London")
    await tx.patients.update(
        added.id, state=PatientState.ACTIVE, user_id=user_id, chat_id=user_id, consented_at=tx.now - timedelta(days=1)
    )
    return await tx.patients.get(added.id)


async def add_rows(tx: Transaction) -> Rows:
    clinic = await tx.clinics.add("Harbour Clinic", "Europe/London", "GB", "en", 7)
    nurse = await tx.staff.add(clinic.id, NURSE, NURSE, "Nora", Role.OWNER, "en")
    return Rows(clinic, nurse, await add_patient(tx, clinic.id, "A-1", ANNA))


async def store_rows(database: Database) -> Rows:
    async with database.transaction() as tx:
        return await add_rows(tx)


async def open_case(
    tx: Transaction, rows: Rows, *, trigger: str = "risk:1", kind: CaseKind = CaseKind.CRISIS, patient: bool = True
) -> tuple[Case, bool]:
    """A case whose first call is due in half a minute."""
    return await tx.cases.open(
        rows.clinic.id,
        kind,
        trigger,
        patient_id=rows.patient.id if patient else None,
        severity=0,
        policy={"wait": 30},
        reasons={"source": "answer"},
        next_action_at=tx.now + timedelta(seconds=30),
    )


async def somebody_waits(tx: Transaction) -> None:
    """Return when another PostgreSQL transaction waits for a lock."""
    waiting = text("SELECT count(*) AS n FROM pg_locks WHERE NOT granted")
    while not (await tx.rows(waiting))[0]["n"]:  # noqa: ASYNC110 -- the server tells nobody that somebody waits
        await asyncio.sleep(0)
