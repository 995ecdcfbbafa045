"""The tide of every patient: assessed after each answer and once a day, and told to the clinic when it ebbs."""

import asyncio
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from bot.clinical.escalation import Level
from bot.clinical.forecast import AlertKind, Assessment, assess
from bot.clinical.scales import Scale, Tracks
from bot.clinical.schedule import local_day, next_daily, waking
from bot.clinical.series import History, Rating
from bot.models import CaseKind, Patient, PatientState, Slot
from bot.services import impressions
from bot.services.escalation import open_case
from bot.services.impressions import EBBING
from bot.services.safety import ask_safety
from storage.database import Database, Transaction

ATONCE = 10
DAILY_MINUTE = 11 * 60
"""Once a day at this minute a patient is assessed even without an answer: silence is a finding too."""
REPEAT_AFTER = timedelta(days=14)
"""An alert of one kind is not repeated sooner, unless an infusion came between."""
KINDS = {
    AlertKind.RELAPSE: CaseKind.RELAPSE,
    AlertKind.SUDDEN_DROP: CaseKind.SUDDEN_DROP,
    AlertKind.WANING: CaseKind.WANING,
    AlertKind.NO_RESPONSE: CaseKind.NO_RESPONSE,
    AlertKind.SILENCE: CaseKind.SILENCE,
}
"""What becomes a case, the gravest first."""


class ForecastService:
    """Runs the relief model and opens the cases that it calls for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def assess_due(self) -> int:
        """Assess the patients whose time has come; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.patients.claim_due("assess_at", ATONCE)
            histories = {patient.id: await history(tx, patient) for patient in due}
            for patient in due:
                await tx.patients.assess_by(patient.id, next_daily(tx.now, DAILY_MINUTE, patient.timezone))
        for patient in due:
            await self._assess(patient, histories[patient.id], alert=True)
        return len(due)

    async def assess_imported(self, patient_ids: list[int]) -> None:
        """Assess patients whose history was just brought in, without alerting anyone about the past."""
        for patient_id in patient_ids:
            async with self._database.snapshot() as tx:
                patient = await tx.patients.get(patient_id)
                found = await history(tx, patient)
            await self._assess(patient, found, alert=False)

    async def _assess(self, patient: Patient, histories: list[History], *, alert: bool) -> None:
        async with self._database.snapshot() as tx:
            on = local_day(tx.now, patient.timezone)
        # the model's arithmetic must not keep anybody's answer waiting
        found = [await asyncio.to_thread(assess, one, on) for one in histories]
        async with self._database.transaction() as tx:
            for assessment in found:
                await tx.assessments.save(
                    patient.id,
                    assessment.scale,
                    assessment.on,
                    assessment.state,
                    assessment.alert,
                    as_json(assessment),
                )
            if alert and patient.state in {PatientState.ACTIVE, PatientState.UNREACHABLE}:
                told = await self._alert(tx, patient, found)
                watched = next((item for item in found if item.watch), None)
                if watched and not told:
                    await impressions.ask(tx, patient, watched.scale, watched.on)

    async def _alert(self, tx: Transaction, patient: Patient, found: list[Assessment]) -> bool:
        """Open a case for the gravest finding that was not told already, one a patient and day; say whether."""
        wanted = [item for item in found if item.alert in KINDS]
        for item in sorted(wanted, key=lambda item: list(KINDS).index(item.alert or AlertKind.WANING)):
            if item.alert is None:
                continue
            if item.alert is AlertKind.RELAPSE and waking(tx.now, patient.timezone):
                await ask_safety(tx, patient, f"prompt:{patient.id}:{item.on}:{Slot.SAFETY}")
            kind = KINDS[item.alert]
            told = [await tx.cases.find_latest(patient.id, one) for one in (EBBING if kind in EBBING else (kind,))]
            last_treated = max((t.given_on for t in await tx.treatments.list(patient.id)), default=None)
            if any(case and not _anew(case.opened_at, last_treated, item.on, tx.now) for case in told):
                continue
            await open_case(
                tx,
                patient.clinic_id,
                kind,
                f"tide:{patient.id}:{kind}:{item.scale}:{item.on}",
                patient_id=patient.id,
                severity=Level.ROUTINE,
                reasons={
                    "scale": item.scale,
                    "assessment": as_json(item),
                    **await impressions.said(tx, patient.id, item.on),
                },
            )
            return True
        return False


def _anew(opened_at: datetime, last_treated: date | None, on: date, now: datetime) -> bool:
    """Whether a kind of alert may be told again: after two weeks, or after an infusion since the last one."""
    return now - opened_at >= REPEAT_AFTER or (last_treated is not None and opened_at.date() < last_treated <= on)


async def history(tx: Transaction, patient: Patient) -> list[History]:
    """Return a patient's ratings and infusions, one history for each scale that the patient tracks."""
    ratings = await tx.ratings.list(patient.id)
    treatments = tuple(treatment.given_on for treatment in await tx.treatments.list(patient.id))
    return [
        History(
            Scale(scale),
            tuple(Rating(row.on, row.value) for row in ratings if row.scale == scale),
            treatments,
        )
        for scale in Tracks(patient.tracks).scales
    ]


def as_json(assessment: Assessment) -> Mapping[str, Any]:
    """Return an assessment as JSON values: dates as ISO text, fractions as they are."""
    return {name: _plain(value) for name, value in asdict(assessment).items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 -- any value of an assessment
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value
