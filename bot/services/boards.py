"""What staff look at: everyone by how much relief is left, one patient, open cases, the forecast calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.clinical.scales import Tracks
from bot.clinical.schedule import local_day
from bot.models import Booking, Case, CaseKind, Clinic, Patient, PatientState, RatingRow, Staff, Treatment
from bot.services.access import MATRIX, Action
from storage.database import Database, Transaction

PAGE = 10
"""Patients on a page of the list."""
LISTED = 30
"""Rows of a list without pages; what lies beyond is counted."""
CHART_DAYS = 90
SHORTEST = timedelta(days=14)
"""A chart shows at least so many days up to today."""
GRAVITY = ("relapsed", "relapse_likely", "waning", "silent", "no_response", "building", "holding", "collecting")
"""States of the tide, those that need somebody first."""
AWAY = frozenset({PatientState.INVITED, PatientState.ENROLLING, PatientState.STOPPED})
"""Patients who are not followed yet, or no more."""
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
    def gravity(self) -> tuple[bool, bool, int, str]:
        """How far down the list a patient belongs."""
        states = [GRAVITY.index(found["state"]) for found in self.figures.values() if found["state"] in GRAVITY]
        away = self.patient.state in AWAY
        return (not self.crisis, away, min(states, default=len(GRAVITY)), self.patient.code)

    @property
    def treated_on(self) -> date | None:
        """The day of the latest infusion that the assessment knows."""
        days = [found["reasons"]["last_treatment"] for found in self.figures.values()]
        return max((date.fromisoformat(day) for day in days if day), default=None)

    @property
    def answered_on(self) -> date | None:
        """The day of the latest answer that the assessment knows."""
        answered = [found for found in self.figures.values() if found["reasons"]["n_ratings"]]
        return max((_answered_on(found) for found in answered), default=None)


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
    may_treat: bool
    """Whether the reader may record infusions."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case with its patient's code."""

    case: Case
    code: str


@dataclass(frozen=True, slots=True)
class CasesBoard:
    """A clinic's open cases, the gravest first, and how many more there are."""

    cases: tuple[OpenCase, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Need:
    """When a patient will likely need a booster, and by when it should be booked; ``book_by`` is never past."""

    code: str
    scale: str
    low: date
    when: date
    high: date
    today: date
    book_by: date
    booked_on: date | None
    provisional: bool


@dataclass(frozen=True, slots=True)
class NeedsBoard:
    """The forecast calendar, the soonest first, and how many more there are."""

    needs: tuple[Need, ...]
    lead_days: int
    more: int


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
        """Return a page of the clinic's patients whose code begins with ``search``, those who need somebody first."""
        async with self._database.snapshot() as tx:
            lines = [line for line in await _lines(tx, clinic_id) if line.patient.code.startswith(search)]
            pages = max(1, -(-len(lines) // PAGE))
            page = max(0, min(page, pages - 1))
            return PatientsBoard(tuple(lines[page * PAGE : (page + 1) * PAGE]), search, page, pages)

    async def patient(self, patient_id: int, reader: int) -> PatientBoard:
        """Return one patient at a glance, for the member of staff with the Telegram id ``reader``."""
        async with self._database.snapshot() as tx:
            patient = await tx.patients.get(patient_id)
            cases = [case for case in await tx.cases.list_of_patient(patient.id) if case.closed_at is None]
            crisis = any(case.kind == CaseKind.CRISIS for case in cases)
            today = local_day(tx.now, patient.timezone)
            line = Line(patient, crisis, _ordered(patient, await tx.assessments.latest(patient.id)), today)
            member = await tx.staff.find_by_user(reader)
            return PatientBoard(
                line,
                await tx.clinics.get(patient.clinic_id),
                tuple(await tx.treatments.list(patient.id)),
                tuple(cases),
                await tx.bookings.find(patient.id, since=today),
                member is not None and member.role in MATRIX[Action.TREAT],
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
            return Course(patient, shown, treatments, figures, min(begin, today - SHORTEST), today)

    async def cases(self, clinic_id: int) -> CasesBoard:
        """Return a clinic's open cases, the gravest first."""
        async with self._database.snapshot() as tx:
            codes = {patient.id: patient.code for patient in await tx.patients.list(clinic_id)}
            found = sorted(await tx.cases.list_unclosed(clinic_id), key=lambda case: (case.severity, case.number))
            cases = tuple(OpenCase(case, codes.get(case.patient_id or 0, "")) for case in found[:LISTED])
            return CasesBoard(cases, len(found) - len(cases))

    async def needs(self, clinic_id: int) -> NeedsBoard:
        """Return who will likely need a booster, the soonest first: the earlier of a patient's two clocks counts."""
        async with self._database.snapshot() as tx:
            clinic = await tx.clinics.get(clinic_id)
            lines = [line for line in await _lines(tx, clinic_id) if line.patient.state == PatientState.ACTIVE]
            dated = sorted(
                ((line, *soonest) for line in lines if (soonest := _soonest(line.figures))),
                key=lambda item: (item[2]["forecast_date"], item[0].patient.code),
            )
            needs = [
                _need(line, scale, found, clinic.lead_days, await tx.bookings.find(line.patient.id, since=line.today))
                for line, scale, found in dated[:LISTED]
            ]
            return NeedsBoard(tuple(needs), clinic.lead_days, len(dated) - len(needs))

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


def _answered_on(figures: Figures) -> date:
    return date.fromisoformat(figures["on"]) - timedelta(days=figures["reasons"]["days_silent"])


def _soonest(figures: Mapping[str, Figures]) -> tuple[str, Figures] | None:
    """Return the scale that will need a booster first, with its figures; None when nothing is forecast."""
    dated = [(scale, found) for scale, found in figures.items() if found["forecast_date"]]
    return min(dated, key=lambda item: str(item[1]["forecast_date"]), default=None)


def _need(line: Line, scale: str, figures: Figures, lead_days: int, booking: Booking | None) -> Need:
    low, when, high = (date.fromisoformat(figures[name]) for name in ("forecast_low", "forecast_date", "forecast_high"))
    return Need(
        code=line.patient.code,
        scale=scale,
        low=low,
        when=when,
        high=high,
        today=line.today,
        book_by=max(line.today, when - timedelta(days=lead_days)),
        booked_on=booking.booked_on if booking else None,
        provisional=bool(figures.get("provisional")),
    )
