"""Assessments as a test wants them, and a clinic whose patients have them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.clinical.forecast import AlertKind, Assessment, Reasons, State
from bot.clinical.scales import Scale
from bot.models import Case, CaseKind, Clinic, Patient, PatientState, Role, Staff
from bot.services.forecasts import as_json
from storage.database import Transaction
from tests.conftest import MONDAY

TODAY = MONDAY.date()
OWNER, VIEWER, GROUP = 11, 12, -100
FIGURES = Assessment(
    scale=Scale.MOOD,
    on=TODAY,
    state=State.WANING,
    alert=None,
    relief_kept=0.45,
    relief_low=0.32,
    relief_high=0.58,
    lost_now=0.3,
    lost_7=0.6,
    lost_14=0.8,
    forecast_low=date(2026, 3, 8),
    forecast_date=date(2026, 3, 12),
    forecast_high=date(2026, 3, 19),
    provisional=False,
    reasons=Reasons(
        current=4.9,
        best=7.2,
        baseline=3.1,
        last_treatment=date(2026, 2, 14),
        days_since_treatment=16,
        days_silent=0,
        adherence=0.9,
        n_ratings=31,
        n_cycles=3,
    ),
)
"""Somebody who ebbs."""
LEVELS = {name: getattr(FIGURES.reasons, name) for name in Reasons.__dataclass_fields__}
UNKNOWN = dict.fromkeys(("relief_kept", "relief_low", "relief_high", "forecast_low", "forecast_date", "forecast_high"))
"""What an assessment cannot say yet."""


def tide(state: State = State.WANING, alert: AlertKind | None = None, **changes: Any) -> Assessment:  # noqa: ANN401 -- any field of an assessment
    """An assessment with some fields changed, its own or those of its reasons."""
    reasons = replace(FIGURES.reasons, **{name: changes.pop(name) for name in list(changes) if name in LEVELS})
    return replace(FIGURES, state=state, alert=alert, reasons=reasons, **changes)


async def add_clinic(tx: Transaction, name: str = "Bay Clinic", *, owner: int = OWNER) -> tuple[Clinic, Staff]:
    """A clinic that needs three days to book, in London, with its owner."""
    clinic = await tx.clinics.add(name, "Europe/London", "GB", "en", 3)
    return clinic, await tx.staff.add(clinic.id, owner, owner, "Olga", Role.OWNER, "en")


async def add_patient(tx: Transaction, clinic: Clinic, code: str, *assessments: Assessment) -> Patient:
    """An active patient of whom this was found."""
    added = await tx.patients.add(clinic.id, code, "both", "en", "GB", "Europe/London")
    await tx.patients.update(added.id, state=PatientState.ACTIVE, user_id=1000 + added.id, chat_id=1000 + added.id)
    for found in assessments:
        await tx.assessments.save(added.id, found.scale, found.on, found.state, found.alert, as_json(found))
    return await tx.patients.get(added.id)


async def rate(tx: Transaction, patient: Patient, scale: str, *values: int, until: date = TODAY) -> None:
    """Give a patient one answer a day, the last one on ``until``."""
    first = until - timedelta(days=len(values) - 1)
    await tx.ratings.add_missing(
        patient.id, [(scale, first + timedelta(days=number), value) for number, value in enumerate(values)]
    )


async def open_case(tx: Transaction, clinic: Clinic, kind: CaseKind, patient: Patient | None = None) -> Case:
    """A case that nobody is called about; a crisis and a message that could not be read are the gravest."""
    found, _ = await tx.cases.open(
        clinic.id,
        kind,
        f"{kind}:{patient.id if patient else 0}",
        patient_id=patient.id if patient else None,
        severity=0 if kind in {CaseKind.CRISIS, CaseKind.UNPROCESSED} else 2,
        policy={},
        reasons={},
        next_action_at=None,
    )
    return found
