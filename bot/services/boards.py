"""What staff look at: everyone by how much relief is left, one patient, open cases, the forecast calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.clinical.scales import Tracks
from bot.clinical.schedule import local_day
from bot.models import Booking, Case, CaseKind, Clinic, Patient, PatientState, RatingRow, Staff, Treatment
from storage.database import Database, Transaction

PAGE = 10
CHART_DAYS = 90
GRAVITY = ("relapsed", "relapse_likely", "silent", "waning", "no_response", "building", "holding", "collecting")
"""States of the tide, those that need somebody first."""
Figures = Mapping[str, Any]
"""An assessment as it was saved: JSON values."""


@dataclass(frozen=True, slots=True)
class Line:
    """One patient in a list; ``figures`` by scale, in the order in which the patient rates them."""

    patient: Patient
    crisis: bool
    figures: Mapping[str, Figures]
    today: date

    @property
    def gravity(self) -> tuple[bool, int, str]:
        """How far down the list a patient belongs."""
        states = [GRAVITY.index(found["state"]) for found in self.figures.values() if found["state"] in GRAVITY]
        return (not self.crisis, min(states, default=len(GRAVITY)), self.patient.code)


@dataclass(frozen=True, slots=True)
class PatientsBoard:
    """One page of a clinic's patients."""

    lines: tuple[Line, ...]
    search: str
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class PatientBoard:
    """Everything that staff see of one patient at a glance."""

    line: Line
    clinic: Clinic
    treatments: tuple[Treatment, ...]
    cases: tuple[Case, ...]
    booking: Booking | None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case with its patient's code."""

    case: Case
    code: str


@dataclass(frozen=True, slots=True)
class Need:
    """When a patient will likely need a booster, and by when it should be booked."""

    code: str
    scale: str
    low: date
    when: date
    high: date
    book_by: date
    booked_on: date | None
    provisional: bool


@dataclass(frozen=True, slots=True)
class Course:
    """A patient's ratings, infusions and latest figures, for a chart."""

    patient: Patient
    ratings: tuple[RatingRow, ...]
    treatments: tuple[date, ...]
    figures: Mapping[str, Figures]
    first: date
    today: date


class BoardService:
    """Reads for renderers; runs inside delivery's snapshot."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def patients(self, clinic_id: int, search: str, page: int) -> PatientsBoard:
        """Return a page of the clinic's patients whose code holds ``search``, those who need somebody first."""
        async with self._database.snapshot() as tx:
            lines = [line for line in await _lines(tx, clinic_id) if search in line.patient.code]
            pages = max(1, -(-len(lines) // PAGE))
            page = min(page, pages - 1)
            return PatientsBoard(tuple(lines[page * PAGE : (page + 1) * PAGE]), search, page, pages)

    async def patient(self, patient_id: int) -> PatientBoard:
        """Return one patient at a glance."""
        async with self._database.snapshot() as tx:
            patient = await tx.patients.get(patient_id)
            cases = [case for case in await tx.cases.list_of_patient(patient.id) if case.closed_at is None]
            crisis = any(case.kind == CaseKind.CRISIS for case in cases)
            today = local_day(tx.now, patient.timezone)
            line = Line(patient, crisis, _ordered(patient, await tx.assessments.latest(patient.id)), today)
            return PatientBoard(
                line,
                await tx.clinics.get(patient.clinic_id),
                tuple(await tx.treatments.list(patient.id)),
                tuple(cases),
                await tx.bookings.find(patient.id, since=today),
            )

    async def course(self, patient_id: int) -> Course:
        """Return what a chart of one patient shows: the last 90 days, and what is forecast."""
        async with self._database.snapshot() as tx:
            patient = await tx.patients.get(patient_id)
            today = local_day(tx.now, patient.timezone)
            ratings = await tx.ratings.list(patient.id)
            earliest = today - timedelta(days=CHART_DAYS)
            shown = tuple(row for row in ratings if row.on >= earliest)
            treatments = tuple(treatment.given_on for treatment in await tx.treatments.list(patient.id))
            begin = min([*(row.on for row in shown), *(day for day in treatments if day >= earliest)], default=today)
            figures = _ordered(patient, await tx.assessments.latest(patient.id))
            return Course(patient, shown, treatments, figures, min(begin, today - timedelta(days=14)), today)

    async def cases(self, clinic_id: int) -> tuple[OpenCase, ...]:
        """Return a clinic's open cases, the gravest first."""
        async with self._database.snapshot() as tx:
            codes = {patient.id: patient.code for patient in await tx.patients.list(clinic_id)}
            found = await tx.cases.list_unclosed(clinic_id)
            return tuple(OpenCase(case, codes.get(case.patient_id or 0, "")) for case in found)

    async def needs(self, clinic_id: int) -> tuple[Need, ...]:
        """Return who will likely need a booster, the soonest first: the earlier of a patient's two clocks counts."""
        async with self._database.snapshot() as tx:
            clinic = await tx.clinics.get(clinic_id)
            found = []
            for line in await _lines(tx, clinic_id):
                dated = [item for item in line.figures.items() if item[1].get("forecast_date")]
                if not dated or line.patient.state != PatientState.ACTIVE:
                    continue
                scale, figures = min(dated, key=lambda item: str(item[1]["forecast_date"]))
                booking = await tx.bookings.find(line.patient.id, since=line.today)
                found.append(_need(line, scale, figures, clinic.lead_days, booking))
            return tuple(sorted(found, key=lambda need: (need.when, need.code)))

    async def staff(self, clinic_id: int) -> tuple[Staff, ...]:
        """Return a clinic's staff in the order in which they are called."""
        async with self._database.snapshot() as tx:
            return tuple(await tx.staff.list(clinic_id))


async def _lines(tx: Transaction, clinic_id: int) -> list[Line]:
    figures = await tx.assessments.latest_of_clinic(clinic_id)
    crises = {case.patient_id for case in await tx.cases.list_unclosed(clinic_id) if case.kind == CaseKind.CRISIS}
    lines = [
        Line(
            patient,
            patient.id in crises,
            _ordered(patient, figures.get(patient.id, {})),
            local_day(tx.now, patient.timezone),
        )
        for patient in await tx.patients.list(clinic_id)
    ]
    return sorted(lines, key=lambda line: line.gravity)


def _ordered(patient: Patient, figures: Mapping[str, Figures]) -> dict[str, Figures]:
    return {scale: figures[scale] for scale in map(str, Tracks(patient.tracks).scales) if scale in figures}


def _need(line: Line, scale: str, figures: Figures, lead_days: int, booking: Booking | None) -> Need:
    low, when, high = (date.fromisoformat(figures[name]) for name in ("forecast_low", "forecast_date", "forecast_high"))
    return Need(
        code=line.patient.code,
        scale=scale,
        low=low,
        when=when,
        high=high,
        book_by=max(line.today, when - timedelta(days=lead_days)),
        booked_on=booking.booked_on if booking else None,
        provisional=bool(figures.get("provisional")),
    )
