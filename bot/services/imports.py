"""A clinic's past, brought in whole or not at all: nobody's own answer is overwritten, and nothing is told as news."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.clinical.schedule import local_day, next_daily
from bot.errors import UserError
from bot.history import Limits, Past
from bot.models import Clinic
from bot.services.enrolment import CODE
from bot.services.forecasts import DAILY_MINUTE
from storage.database import Database, Transaction

ANY_CASE = re.compile(CODE.pattern, re.IGNORECASE)
Progress = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. ``differing`` answers are the patient's own, which the files contradict; they stand."""

    patient_ids: tuple[int, ...]
    patients_added: int
    answers_added: int
    answers_known: int
    differing: int
    treatments_added: int

    def as_text(self) -> str:
        """Return what is printed for the operator."""
        patients = len(self.patient_ids)
        return (
            f"{patients} patients, {self.patients_added} of them new; {self.answers_added} answers and "
            f"{self.treatments_added} infusions were added; {self.answers_known} answers were known already."
        ) + (
            f" {self.differing} answers that patients gave differ from the files; theirs stand."
            if self.differing
            else ""
        )


class ImportService:
    """Brings in history."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def clinic(self, clinic_id: int | None) -> Clinic:
        """Return the clinic that is meant: the only one, or the one with this id.

        Raises:
            UserError: there is none, or several and none was named.

        """
        async with self._database.snapshot() as tx:
            found = await tx.clinics.list()
        if not found:
            raise UserError("There is no clinic yet. Add it first: tidemark clinic add --help")
        known = ", ".join(f"{one.id} ({one.name})" for one in found)
        if clinic_id is None and len(found) > 1:
            raise UserError("Say which clinic is meant with --clinic. It is one of: {known}.", known=known)
        for one in found:
            if clinic_id in {None, one.id}:
                return one
        raise UserError("There is no clinic {wanted}. It is one of: {known}.", wanted=clinic_id, known=known)

    async def limits(self, clinic: Clinic) -> Limits:
        """Return what the files of this clinic may hold; a patient may be a day ahead of the clinic."""
        async with self._database.snapshot() as tx:
            return Limits(ANY_CASE, local_day(tx.now, clinic.timezone) + timedelta(days=1))

    async def bring_in(self, clinic: Clinic, pasts: Sequence[Past], progress: Progress = lambda: None) -> Imported:
        """Add what is not known yet, all of it in one transaction; ``progress`` is called after each patient.

        Raises:
            UserError: a code cannot be used, comes twice, or a date lies in the future; then nothing was added.

        """
        by_code = _checked(pasts)
        known, differing = await self._compare(clinic, by_code)
        missing = {
            code: [(*which, value) for which, value in past.answers.items() if (code, *which) not in known]
            for code, past in by_code.items()
        }
        async with self._database.transaction() as tx:
            patients = {patient.code: patient for patient in await tx.patients.list(clinic.id)}
            ids, answers, treatments = [], 0, 0
            for code, past in by_code.items():
                patient = patients.get(code) or await tx.patients.add(
                    clinic.id, code, past.tracks, clinic.language, clinic.country, clinic.timezone
                )
                if missing[code]:
                    answers += await tx.ratings.add_missing(patient.id, missing[code])
                treatments += await tx.treatments.add_missing(patient.id, sorted(past.treatments))
                await _changed(tx, clinic, patient.id, patient.timezone)
                ids.append(patient.id)
                progress()
        given = sum(len(past.answers) for past in by_code.values())
        return Imported(
            patient_ids=tuple(ids),
            patients_added=len(by_code.keys() - patients.keys()),
            answers_added=answers,
            answers_known=given - answers,
            differing=differing,
            treatments_added=treatments,
        )

    async def _compare(self, clinic: Clinic, by_code: Mapping[str, Past]) -> tuple[set[tuple[str, str, date]], int]:
        """Return which answers (code, scale, date) stand already, and how many of them the files contradict.

        This comes before the transaction, so that its write lock is short.
        """
        known: set[tuple[str, str, date]] = set()
        differing = 0
        async with self._database.snapshot() as tx:
            _all_past(by_code, local_day(tx.now, clinic.timezone))
            for patient in await tx.patients.list(clinic.id):
                if past := by_code.get(patient.code):
                    standing = {(row.scale, row.on): row.value for row in await tx.ratings.list(patient.id)}
                    known.update((patient.code, *which) for which in standing)
                    differing += sum(standing.get(which, value) != value for which, value in past.answers.items())
        return known, differing


async def _changed(tx: Transaction, clinic: Clinic, patient_id: int, timezone: str) -> None:
    """Have the patient assessed at the next daily hour: what already wanes is told then, and not as of the past."""
    await tx.patients.assess_by(patient_id, next_daily(tx.now, DAILY_MINUTE, timezone))
    tx.audit.add("operator", "history_imported", f"patient:{patient_id}", clinic_id=clinic.id)


def _checked(pasts: Sequence[Past]) -> dict[str, Past]:
    """Return the pasts by code, codes in capitals as staff type them."""
    found: dict[str, Past] = {}
    for past in pasts:
        code = past.code.upper()
        if not CODE.fullmatch(code):
            raise UserError(
                "The patient code {code} cannot be used: 1 to 16 letters, digits, - or _ . Never use a name.",
                code=past.code,
            )
        if code in found:
            raise UserError("The patient code {code} comes twice, in small letters and in capitals.", code=code)
        found[code] = past
    return found


def _all_past(by_code: Mapping[str, Past], today: date) -> None:
    """Refuse records of days that have begun nowhere yet; a patient may be a day ahead of the clinic."""
    for code, past in by_code.items():
        latest = max((*past.treatments, *(day for _, day in past.answers)), default=today)
        if latest > today + timedelta(days=1):
            raise UserError("{code} has a record of {day}, which lies in the future.", code=code, day=latest)
