"""What a message needs to know at the moment it is sent: the present state, read anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.clinical.impression import Impression
from bot.clinical.reversal import LATELY, usual_if_reversed
from bot.clinical.scales import Tracks
from bot.clinical.schedule import local_day
from bot.clinical.series import Rating
from bot.models import (
    Case,
    CaseKind,
    CaseState,
    Checkin,
    Clinic,
    Note,
    Patient,
    PatientState,
    Plan,
    Role,
    Slot,
    Treatment,
    Triage,
)
from bot.services.drills import lines_key
from storage.database import Database, Transaction

DATES = 8
NOTES = 5
CONTACT = "contact"
"""The part of a safety plan that names whom the clinic may call."""


@dataclass(frozen=True, slots=True)
class CheckinView:
    """A check-in as it stands: what was asked, what was answered."""

    checkin: Checkin
    patient: Patient
    scales: tuple[str, ...]
    answered: Mapping[str, int]
    today: date
    reversed: Mapping[str, int]
    """What was usual lately on the scales whose answer may have been given the wrong way round."""


async def _reversed(tx: Transaction, checkin: Checkin, answered: Mapping[str, int]) -> Mapping[str, int]:
    """Return the usual answer to each scale whose answer may have been given the wrong way round."""
    rows = await tx.ratings.list(checkin.patient_id, since=checkin.local_date - LATELY) if answered else []
    of_scale = {scale: [Rating(row.on, row.value) for row in rows if row.scale == scale] for scale in answered}
    usual = {scale: usual_if_reversed(ratings, checkin.local_date) for scale, ratings in of_scale.items()}
    return {scale: value for scale, value in usual.items() if value is not None}


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as it stands; ``taken_by`` is the name of who acknowledged it."""

    case: Case
    clinic: Clinic
    code: str
    taken_by: str | None
    taken_clock: str
    booked_on: date | None
    dates: tuple[date, ...]
    triages: tuple[Triage, ...] = ()
    contact: bool = False


@dataclass(frozen=True, slots=True)
class PatientView:
    """A patient and the clinic that cares for them."""

    patient: Patient
    clinic: Clinic
    now_open: Case | None


@dataclass(frozen=True, slots=True)
class TreatmentView:
    """An infusion with the patient's code."""

    treatment: Treatment
    patient: Patient


@dataclass(frozen=True, slots=True)
class TriageView:
    """A triage with its patient, its case and the clinic."""

    triage: Triage
    patient: Patient
    case: Case
    clinic: Clinic


@dataclass(frozen=True, slots=True)
class CallingView:
    """A clinic's cases about which people are being called now, each with the patient's code."""

    clinic: Clinic
    cases: tuple[tuple[Case, str], ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class NotesView:
    """The oldest unread notes of a clinic, and how many more there are."""

    unread: tuple[Note, ...]
    more: int
    timezone: str


class ViewService:
    """Reads for renderers; runs inside delivery's snapshot."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def checkin(self, checkin_id: int) -> CheckinView:
        """Return a check-in with its answers."""
        async with self._database.snapshot() as tx:
            checkin = await tx.checkins.get(checkin_id)
            patient = await tx.patients.get(checkin.patient_id)
            answered = {} if checkin.slot == Slot.SAFETY else await tx.ratings.of_day(patient.id, checkin.local_date)
            scales = tuple(map(str, Tracks(patient.tracks).scales))
            doubted = await _reversed(tx, checkin, answered)
            return CheckinView(checkin, patient, scales, answered, local_day(tx.now, patient.timezone), doubted)

    async def impression(self, impression_id: int) -> tuple[Impression, Patient]:
        """Return an impression as it stands and whose it is."""
        async with self._database.snapshot() as tx:
            found = await tx.impressions.get(impression_id)
            return found, await tx.patients.get(found.patient_id)

    async def patient(self, patient_id: int) -> PatientView:
        """Return a patient, the clinic, and the crisis case that is open, if one is."""
        async with self._database.snapshot() as tx:
            patient = await tx.patients.get(patient_id)
            crisis = await tx.cases.find_unclosed(patient.id, CaseKind.CRISIS)
            return PatientView(patient, await tx.clinics.get(patient.clinic_id), crisis)

    async def case(self, case_id: int) -> CaseView:
        """Return a case with who took it and the days that a booster could be booked for."""
        async with self._database.snapshot() as tx:
            case = await tx.cases.get(case_id)
            clinic = await tx.clinics.get(case.clinic_id)
            patient = await tx.patients.get(case.patient_id) if case.patient_id else None
            taken_by = (await tx.staff.get(case.acknowledged_by)).name if case.acknowledged_by else None
            today = local_day(tx.now, clinic.timezone)
            booking = await tx.bookings.find(patient.id, since=today) if patient else None
            return CaseView(
                case,
                clinic,
                patient.code if patient else "",
                taken_by,
                clinic.timezone,
                booking.booked_on if booking else None,
                _dates(today, clinic.lead_days),
                tuple(await tx.triages.of_case(case.id)),
                patient is not None and CONTACT in (await tx.plans.find(patient.id)).parts,
            )

    async def drill(self, case: Case) -> tuple[datetime | None, datetime | None]:
        """Return when the crisis lines of a drill were sent and when its first call was, or None for not yet."""
        async with self._database.snapshot() as tx:
            lines = await tx.outbox.first_sent_as(lines_key(case.trigger))
            return lines, await tx.outbox.first_sent(case.id)

    async def triage(self, triage_id: int) -> TriageView:
        """Return a triage and whom it is about."""
        async with self._database.snapshot() as tx:
            triage = await tx.triages.get(triage_id)
            case = await tx.cases.get(triage.case_id)
            patient = await tx.patients.get(triage.patient_id)
            return TriageView(triage, patient, case, await tx.clinics.get(case.clinic_id))

    async def calling(self, clinic_id: int) -> CallingView:
        """Return the cases of a clinic that nobody has taken yet."""
        async with self._database.snapshot() as tx:
            found = []
            for case in await tx.cases.list_calling(clinic_id):
                code = (await tx.patients.get(case.patient_id)).code if case.patient_id else ""
                found.append((case, code))
            return CallingView(await tx.clinics.get(clinic_id), tuple(found), tx.now)

    async def plan(self, patient_id: int) -> Plan:
        """Return a patient's safety plan."""
        async with self._database.snapshot() as tx:
            return await tx.plans.find(patient_id)

    async def person(self, user_id: int) -> Patient | None:
        """Return the patient that a Telegram user is, whatever their state, or None."""
        async with self._database.snapshot() as tx:
            return await tx.patients.find_by_user(user_id)

    async def treatment(self, treatment_id: int) -> TreatmentView:
        """Return an infusion and whose it is."""
        async with self._database.snapshot() as tx:
            treatment = await tx.treatments.get(treatment_id)
            return TreatmentView(treatment, await tx.patients.get(treatment.patient_id))

    async def clinic(self, clinic_id: int) -> Clinic:
        """Return a clinic."""
        async with self._database.snapshot() as tx:
            return await tx.clinics.get(clinic_id)

    async def notes(self, clinic_id: int) -> NotesView:
        """Return a clinic's oldest unread notes."""
        async with self._database.snapshot() as tx:
            unread = await tx.notes.list_unread(clinic_id, NOTES)
            more = await tx.notes.count_unread(clinic_id) - len(unread)
            return NotesView(tuple(unread), more, (await tx.clinics.get(clinic_id)).timezone)

    async def open_token(self, sealed: str) -> str:
        """Return the payload of a link that waits in the outbox."""
        async with self._database.snapshot() as tx:
            return tx.vault.open("outbox.token", bytes.fromhex(sealed))

    async def patient_language(self, patient_id: int) -> str:
        """Return the language that a patient is written to in."""
        async with self._database.snapshot() as tx:
            return (await tx.patients.get(patient_id)).language

    async def staff_language(self, chat_id: int) -> str:
        """Return the language of a member of staff, or of the clinic whose group this is; English otherwise."""
        async with self._database.snapshot() as tx:
            if member := await tx.staff.find_by_user(chat_id):
                return member.language
            clinic = await tx.clinics.find_by_group(chat_id)
            return clinic.language if clinic else "en"

    async def role(self, chat_id: int) -> tuple[Role | None, str]:
        """Return the role and the language of the member of staff whose private chat this is."""
        async with self._database.snapshot() as tx:
            member = await tx.staff.find_by_user(chat_id)
            return (member.role, member.language) if member else (None, "")

    async def language(self, user_id: int, spoken: str) -> tuple[str, str]:
        """Return the language of a Telegram user and who that is: ``patient``, ``staff`` or ``stranger``."""
        async with self._database.snapshot() as tx:
            return await _language(tx, user_id, spoken)

    async def still_calls(self, case_id: int, step: int, repeat: int) -> bool:
        """Whether an alert is still wanted: the case is open, and has not moved on to a later step."""
        async with self._database.snapshot() as tx:
            case = await tx.cases.get(case_id)
            return case.state == CaseState.OPEN and (case.step, case.round) == (step, repeat)


async def _language(tx: Transaction, user_id: int, spoken: str) -> tuple[str, str]:
    patient = await tx.patients.find_by_user(user_id)
    if patient and patient.state != PatientState.INVITED:
        return patient.language, "patient"
    member = await tx.staff.find_by_user(user_id)
    return (member.language, "staff") if member and member.active else (spoken, "stranger")


def _dates(today: date, lead_days: int) -> tuple[date, ...]:
    """Return the next days that a clinic could book: its lead time ahead, no weekends."""
    found: list[date] = []
    day = today + timedelta(days=lead_days)
    while len(found) < DATES:
        if day.weekday() < 5:  # noqa: PLR2004 -- Saturday and Sunday are 5 and 6
            found.append(day)
        day += timedelta(days=1)
    return tuple(found)
