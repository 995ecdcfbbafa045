from datetime import date, timedelta

import pytest
from sqlalchemy import text

from bot.errors import NotFoundError
from bot.models import EnrolStep, LinkPurpose, PatientState, Role
from storage.database import Database
from tests.conftest import KEY, FakeClock
from tests.storage.rows import ANNA, NURSE, Rows, add_patient, store_rows


@pytest.fixture
async def rows(database: Database) -> Rows:
    return await store_rows(database)


async def test_a_clinic_comes_back_with_its_name_and_group(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        await tx.clinics.update(rows.clinic.id, group_chat_id=-5, pending_group_id=-6)
        found = await tx.clinics.find_by_group(-5)
        assert found is not None
        assert (found.id, found.name, found.lead_days) == (rows.clinic.id, "Harbour Clinic", 7)
        assert await tx.clinics.list() == [found]
        assert [await tx.clinics.knows_group(chat) for chat in (-5, -6, -7)] == [True, True, False]
        await tx.clinics.move_group(-5, -100)
        assert await tx.clinics.find_by_group(-5) is None
        assert (await tx.clinics.get(rows.clinic.id)).group_chat_id == -100
        with pytest.raises(NotFoundError):
            await tx.clinics.get(rows.clinic.id + 1)


async def test_names_are_stored_encrypted(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, KEY, clock)
    await store_rows(database)
    async with database.snapshot() as tx:
        stored = await tx.rows(text("SELECT name FROM clinic UNION ALL SELECT name FROM staff"))
    assert len(stored) == 2
    assert not [row for row in stored if b"Harbour" in row["name"] or b"Nora" in row["name"]]
    await database.close()


async def test_staff_are_called_in_their_order_and_only_while_active(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        second = await tx.staff.add(rows.clinic.id, 12, 12, "Otto", Role.CLINICIAN, "de")
        third = await tx.staff.add(rows.clinic.id, 13, 13, "Pia", Role.VIEWER, "en")
        await tx.staff.update(third.id, duty_order=0)
        await tx.staff.update(second.id, active=False)
    async with database.snapshot() as tx:
        assert [member.name for member in await tx.staff.list(rows.clinic.id)] == ["Pia", "Nora"]
        gone = await tx.staff.find_by_user(12)
        assert gone is not None
        assert (gone.active, gone.role, gone.language) == (False, Role.CLINICIAN, "de")
        assert await tx.staff.find_by_user(99) is None
        assert (await tx.staff.get(rows.nurse.id)).user_id == NURSE
        with pytest.raises(NotFoundError):
            await tx.staff.get(99)


async def test_a_patient_comes_back_by_id_by_account_and_by_code(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        other = await tx.patients.add(rows.clinic.id, "A-0", "mood", "de", "DE", "Europe/Berlin")
        assert (other.state, other.step, other.user_id) == (PatientState.INVITED, EnrolStep.CONSENT, None)
        found = await tx.patients.get(rows.patient.id)
        assert found == await tx.patients.find_by_user(ANNA) == await tx.patients.find_by_code(rows.clinic.id, "A-1")
        assert await tx.patients.find_by_user(99) is None
        assert await tx.patients.find_by_code(rows.clinic.id + 1, "A-1") is None
        assert [patient.code for patient in await tx.patients.list(rows.clinic.id)] == ["A-0", "A-1"]
        with pytest.raises(NotFoundError):
            await tx.patients.get(99)


async def test_a_patient_is_due_by_the_column_that_is_asked_for(
    database: Database, rows: Rows, clock: FakeClock
) -> None:
    async with database.transaction() as tx:
        await tx.patients.update(rows.patient.id, next_checkin_at=clock.now() + timedelta(hours=1))
        await tx.patients.assess_by(rows.patient.id, clock.now())
        assert [patient.id for patient in await tx.patients.claim_due("assess_at", 5)] == [rows.patient.id]
        await tx.patients.assess_by(rows.patient.id, None)
        assert await tx.patients.claim_due("assess_at", 5) == []
        assert await tx.patients.claim_due("next_checkin_at", 5) == []
        assert await tx.agenda.next_at() == clock.now() + timedelta(hours=1)
    clock.advance(timedelta(hours=1))
    async with database.transaction() as tx:
        assert len(await tx.patients.claim_due("next_checkin_at", 5)) == 1


async def test_replicas_do_not_ask_the_same_patient(postgres_url: str, clock: FakeClock) -> None:
    ours, theirs = (Database.open(postgres_url, KEY, clock) for _ in range(2))
    rows = await store_rows(ours)
    async with ours.transaction() as tx:
        await add_patient(tx, rows.clinic.id, "A-2", ANNA + 1)
        for patient in await tx.patients.list(rows.clinic.id):
            await tx.patients.update(patient.id, next_checkin_at=clock.now())
    async with ours.transaction() as our_tx, theirs.transaction() as their_tx:
        (first,) = await our_tx.patients.claim_due("next_checkin_at", 1)
        (second,) = await their_tx.patients.claim_due("next_checkin_at", 5)
    assert first.id != second.id
    await ours.close()
    await theirs.close()


async def test_a_link_is_used_once(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        token = await tx.links.add(rows.clinic.id, LinkPurpose.PATIENT, timedelta(days=7), patient_id=rows.patient.id)
        link = await tx.links.find(token)
        assert link is not None
        assert (link.purpose, link.patient_id, link.used_at) == (LinkPurpose.PATIENT, rows.patient.id, None)
        assert await tx.links.mark_used(link.id, ANNA)
        assert not await tx.links.mark_used(link.id, NURSE)
        assert await tx.links.find("guessed") is None
    assert len(token) == 22


async def test_a_link_that_expired_or_was_replaced_cannot_be_used(
    database: Database, rows: Rows, clock: FakeClock
) -> None:
    async with database.transaction() as tx:
        old = await tx.links.add(rows.clinic.id, LinkPurpose.STAFF, timedelta(days=1), role=Role.VIEWER)
        first = await tx.links.add(rows.clinic.id, LinkPurpose.PATIENT, timedelta(days=9), patient_id=rows.patient.id)
        await tx.links.revoke_of_patient(rows.patient.id)
    clock.advance(timedelta(days=1))
    async with database.transaction() as tx:
        for token in (old, first):
            link = await tx.links.find(token)
            assert link is not None
            assert not await tx.links.mark_used(link.id, ANNA)


async def test_two_people_who_open_a_link_at_once_do_not_both_get_in(postgres_url: str, clock: FakeClock) -> None:
    ours, theirs = (Database.open(postgres_url, KEY, clock) for _ in range(2))
    rows = await store_rows(ours)
    async with ours.transaction() as tx:
        token = await tx.links.add(rows.clinic.id, LinkPurpose.OWNER, timedelta(days=1))
    async with ours.transaction() as our_tx:
        link = await our_tx.links.find(token)
        assert link is not None
        assert await our_tx.links.mark_used(link.id, 1)
        async with theirs.snapshot() as their_tx:
            unused = await their_tx.links.find(token)
            assert unused is not None
            assert unused.used_at is None
    async with theirs.transaction() as their_tx:
        assert not await their_tx.links.mark_used(unused.id, 2)
    await ours.close()
    await theirs.close()


async def test_notes_wait_until_a_person_has_read_them(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        first = await tx.notes.add(rows.clinic.id, rows.patient.id, "Slept badly 🌊")
        await tx.notes.add(rows.clinic.id, rows.patient.id, "Better today")
        unread = await tx.notes.list_unread(rows.clinic.id, 1)
        assert [(note.id, note.code, note.text) for note in unread] == [(first, "A-1", "Slept badly 🌊")]
        assert await tx.notes.mark_read(rows.clinic.id + 1, first, rows.nurse.id) == 0
        assert await tx.notes.mark_read(rows.clinic.id, first, rows.nurse.id) == 1
        assert await tx.notes.count_unread(rows.clinic.id) == 1
        assert await tx.notes.count_unread(rows.clinic.id + 1) == 0


async def test_a_newer_booking_takes_the_older_ones_place(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        await tx.bookings.save(rows.patient.id, None, date(2026, 3, 9), rows.nurse.id)
        newer = await tx.bookings.save(rows.patient.id, None, date(2026, 3, 12), rows.nurse.id)
        assert await tx.bookings.find(rows.patient.id, since=date(2026, 3, 2)) == newer
        assert await tx.bookings.find(rows.patient.id, since=date(2026, 3, 13)) is None


async def test_facts_about_the_installation_are_kept_by_name(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.meta.set("bot_username", "first")
        await tx.meta.set("bot_username", "second")
        assert await tx.meta.find("bot_username") == "second"
        assert await tx.meta.find("nothing") is None
        await tx.meta.stamp("received_at")
        assert await tx.meta.find_instant("received_at") == tx.now
        assert await tx.meta.find_instant("nothing") is None
