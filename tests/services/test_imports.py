"""A clinic's past is brought in whole or not at all, beside a running bot, and nothing of it is told as news."""

from datetime import date, timedelta

import pytest

from bot.clinical.scales import Scale, Tracks
from bot.errors import UserError
from bot.history import Past
from bot.models import Clinic, PatientState
from bot.services.imports import Imported, ImportService
from storage.database import Database
from tests.conftest import MONDAY, FakeClock

TODAY = MONDAY.date()
MOOD, PAIN = Scale.MOOD, Scale.PAIN
ANSWERS = {(MOOD, date(2026, 2, 1)): 3, (PAIN, date(2026, 2, 1)): 7, (MOOD, date(2026, 2, 2)): 4}
INFUSIONS = {date(2026, 2, 1)}
K07 = Past("K-07", Tracks.BOTH, ANSWERS, INFUSIONS)


@pytest.fixture
async def clinic(database: Database) -> Clinic:
    async with database.transaction() as tx:
        return await tx.clinics.add("Bay Clinic", "Europe/Madrid", "ES", "es", 3)


@pytest.fixture
def imports(database: Database) -> ImportService:
    return ImportService(database)


async def stored(
    database: Database, clinic: Clinic, code: str = "K-07"
) -> tuple[dict[tuple[str, date], int], list[date]]:
    async with database.snapshot() as tx:
        patient = await tx.patients.find_by_code(clinic.id, code)
        assert patient
        ratings = {(row.scale, row.on): row.value for row in await tx.ratings.list(patient.id)}
        return ratings, [treatment.given_on for treatment in await tx.treatments.list(patient.id)]


async def nobody_came_in(database: Database, clinic: Clinic) -> bool:
    async with database.snapshot() as tx:
        return not await tx.patients.list(clinic.id)


async def test_it_adds_patients_with_their_answers_and_infusions(
    database: Database, clinic: Clinic, imports: ImportService
) -> None:
    found = await imports.bring_in(clinic, [K07, Past("k-08", Tracks.PAIN)])
    assert (found.patients_added, found.answers_added, found.treatments_added) == (2, 3, 1)
    assert await stored(database, clinic) == (ANSWERS, list(INFUSIONS))
    async with database.snapshot() as tx:
        patient = await tx.patients.find_by_code(clinic.id, "K-08")
        assert patient
        assert (patient.tracks, patient.state, patient.language, patient.country) == (
            Tracks.PAIN, PatientState.INVITED, "es", "ES"
        )  # fmt: skip


async def test_a_second_import_of_the_same_files_adds_nothing(clinic: Clinic, imports: ImportService) -> None:
    first = await imports.bring_in(clinic, [K07])
    again = await imports.bring_in(clinic, [K07])
    assert again == Imported(
        patient_ids=first.patient_ids,
        patients_added=0,
        answers_added=0,
        answers_known=3,
        differing=0,
        treatments_added=0,
    )


async def test_an_answer_that_a_patient_gave_is_never_overwritten_and_the_contradiction_is_counted(
    database: Database, clinic: Clinic, imports: ImportService
) -> None:
    async with database.transaction() as tx:
        patient = await tx.patients.add(clinic.id, "K-07", Tracks.BOTH, "es", "ES", "Europe/Madrid")
        await tx.ratings.add_missing(patient.id, [("mood", date(2026, 2, 1), 9)])
    found = await imports.bring_in(clinic, [K07])
    ratings, _ = await stored(database, clinic)
    assert ratings["mood", date(2026, 2, 1)] == 9
    assert (found.patients_added, found.answers_added, found.answers_known, found.differing) == (0, 2, 1, 1)


async def test_an_answer_that_comes_in_meanwhile_stands(
    database: Database, clinic: Clinic, imports: ImportService, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.transaction() as tx:
        patient = await tx.patients.add(clinic.id, "K-07", Tracks.BOTH, "es", "ES", "Europe/Madrid")
    compare = imports._compare

    async def then_she_answers(of: Clinic, pasts: dict[str, Past]) -> object:
        found = await compare(of, pasts)
        async with database.transaction() as tx:
            await tx.ratings.add_missing(patient.id, [("mood", date(2026, 2, 1), 9)])
        return found

    monkeypatch.setattr(imports, "_compare", then_she_answers)
    found = await imports.bring_in(clinic, [K07])
    ratings, _ = await stored(database, clinic)
    assert ratings["mood", date(2026, 2, 1)] == 9
    assert (found.answers_added, found.answers_known) == (2, 1)


async def test_a_known_patient_keeps_what_is_asked(database: Database, clinic: Clinic, imports: ImportService) -> None:
    async with database.transaction() as tx:
        await tx.patients.add(clinic.id, "K-07", Tracks.MOOD, "es", "ES", "Europe/Madrid")
    await imports.bring_in(clinic, [K07])
    async with database.snapshot() as tx:
        patient = await tx.patients.find_by_code(clinic.id, "K-07")
        assert patient
        assert patient.tracks == Tracks.MOOD


async def test_nothing_is_added_when_something_in_it_cannot_be(
    database: Database, clinic: Clinic, imports: ImportService
) -> None:
    impossible = Past("K-08", Tracks.BOTH, {(MOOD, date(2026, 2, 1)): 11})
    with pytest.raises(Exception, match=r"(?i)check constraint"):
        await imports.bring_in(clinic, [K07, impossible])
    assert await nobody_came_in(database, clinic)


@pytest.mark.parametrize(
    ("pasts", "said"),
    [
        ([Past("Anna Smith", Tracks.BOTH)], "The patient code Anna Smith cannot be used"),
        ([K07, Past("k-07", Tracks.BOTH)], "The patient code K-07 comes twice"),
        ([Past("K-07", Tracks.BOTH, {(MOOD, date(2026, 3, 4)): 3})], "2026-03-04, which lies in the future"),
        ([Past("K-07", treatments={date(2026, 3, 4)})], "2026-03-04, which lies in the future"),
    ],
)  # fmt: skip
async def test_what_cannot_be_brought_in_is_refused_by_name(
    database: Database, clinic: Clinic, imports: ImportService, pasts: list[Past], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        await imports.bring_in(clinic, pasts)
    assert await nobody_came_in(database, clinic)


async def test_a_patient_may_be_a_day_ahead_of_the_clinic(clinic: Clinic, imports: ImportService) -> None:
    ahead = Past("K-07", Tracks.BOTH, {(MOOD, TODAY + timedelta(days=1)): 3})
    assert (await imports.bring_in(clinic, [ahead])).answers_added == 1


async def test_every_patient_is_assessed_at_the_next_daily_hour_and_not_at_once(
    database: Database, clinic: Clinic, imports: ImportService, clock: FakeClock
) -> None:
    await imports.bring_in(clinic, [K07])
    async with database.transaction() as tx:
        assert await tx.patients.claim_due("assess_at", 10) == []
    clock.advance(timedelta(days=1))
    async with database.transaction() as tx:
        assert [patient.code for patient in await tx.patients.claim_due("assess_at", 10)] == ["K-07"]


async def test_each_change_of_a_record_is_in_the_audit(
    database: Database, clinic: Clinic, imports: ImportService
) -> None:
    found = await imports.bring_in(clinic, [K07, Past("K-08", Tracks.BOTH)])
    async with database.transaction() as tx:
        assert await tx.audit.seal() == len(found.patient_ids)


async def test_progress_is_told_after_each_patient(clinic: Clinic, imports: ImportService) -> None:
    told: list[int] = []
    await imports.bring_in(clinic, [K07, Past("K-08", Tracks.BOTH)], lambda: told.append(1))
    assert told == [1, 1]


async def test_the_only_clinic_is_meant_without_saying_so(clinic: Clinic, imports: ImportService) -> None:
    assert await imports.clinic(None) == clinic
    assert await imports.clinic(clinic.id) == clinic


async def test_without_a_clinic_it_says_how_to_add_one(imports: ImportService) -> None:
    with pytest.raises(UserError, match="tidemark clinic add"):
        await imports.clinic(None)


async def test_among_several_clinics_one_must_be_named(
    database: Database, clinic: Clinic, imports: ImportService
) -> None:
    async with database.transaction() as tx:
        second = await tx.clinics.add("Hill Clinic", "Europe/Madrid", "ES", "es", 3)
    assert await imports.clinic(second.id) == second
    with pytest.raises(UserError, match=r"with --clinic.*1 \(Bay Clinic\), 2 \(Hill Clinic\)"):
        await imports.clinic(None)
    with pytest.raises(UserError, match="There is no clinic 7"):
        await imports.clinic(7)
