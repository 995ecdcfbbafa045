"""Staff see who needs somebody first, by when to book, and nobody of another clinic."""

from datetime import date, timedelta

import pytest

from bot.clinical.forecast import State
from bot.clinical.scales import Scale
from bot.models import Booking, CaseKind, PatientState, Role
from bot.services.boards import CHART_DAYS, LISTED, PAGE, BoardService
from storage.database import Database
from tests.tides import OWNER, TODAY, UNKNOWN, VIEWER, add_clinic, add_patient, open_case, rate, tide


@pytest.fixture
def boards(database: Database) -> BoardService:
    return BoardService(database)


async def codes(boards: BoardService, clinic_id: int, search: str = "", page: int = 0) -> list[str]:
    return [line.patient.code for line in (await boards.patients(clinic_id, search, page)).lines]


async def test_those_who_need_somebody_come_first(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        for number, state in enumerate(State):
            await add_patient(tx, clinic, f"A-{number}-{state.value.upper()}"[:16], tide(state))
        invited = await add_patient(tx, clinic, "B-INVITED", tide(State.RELAPSED))
        await tx.patients.update(invited.id, state=PatientState.INVITED)
        danger = await add_patient(tx, clinic, "Z-CRISIS")
        await open_case(tx, clinic, CaseKind.CRISIS, danger)
    assert [code.split("-")[-1] for code in await codes(boards, clinic.id)] == [
        "CRISIS", "RELAPSED", "RELAPSE_LIKE", "WANING", "SILENT", "NO_RESPONSE", "BUILDING", "HOLDING", "COLLECTING",
        "INVITED",
    ]  # fmt: skip


async def test_the_graver_clock_of_a_patient_counts(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        await add_patient(tx, clinic, "A-1", tide(State.WANING))
        await add_patient(tx, clinic, "A-2", tide(State.HOLDING), tide(State.RELAPSED, scale=Scale.PAIN))
    assert await codes(boards, clinic.id) == ["A-2", "A-1"]


async def test_a_search_looks_at_how_a_code_begins(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        for code in ("K-07", "K-1", "OK-1"):
            await add_patient(tx, clinic, code)
    assert await codes(boards, clinic.id, "K-") == ["K-07", "K-1"]
    assert await codes(boards, clinic.id, "X") == []


async def test_pages_hold_ten_and_there_is_none_beyond_the_last(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        for number in range(PAGE + 2):
            await add_patient(tx, clinic, f"A-{number:02d}")
    assert len(await codes(boards, clinic.id)) == PAGE
    assert await codes(boards, clinic.id, page=1) == await codes(boards, clinic.id, page=99) == ["A-10", "A-11"]
    assert (await codes(boards, clinic.id, page=-1))[0] == "A-00"
    assert (await boards.patients(clinic.id, "", 0)).pages == 2


async def test_a_line_knows_the_latest_infusion_and_answer(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        await add_patient(tx, clinic, "A-1", tide(days_silent=5), tide(scale=Scale.PAIN, days_silent=2))
        await add_patient(tx, clinic, "A-2", tide(last_treatment=None, n_ratings=0))
    first, second = (await boards.patients(clinic.id, "", 0)).lines
    assert (first.treated_on, first.answered_on) == (date(2026, 2, 14), TODAY - timedelta(days=2))
    assert (second.treated_on, second.answered_on) == (None, None)


async def test_no_clinic_sees_another_ones_people(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        other, _ = await add_clinic(tx, "Other", owner=99)
        patient = await add_patient(tx, other, "K-07", tide())
        await open_case(tx, other, CaseKind.WANING, patient)
    assert await codes(boards, clinic.id) == []
    assert (await boards.cases(clinic.id)).cases == ()
    assert (await boards.needs(clinic.id)).needs == ()
    assert [member.name for member in await boards.staff(clinic.id)] == ["Olga"]


async def test_one_patient_at_a_glance(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, owner = await add_clinic(tx)
        await tx.staff.add(clinic.id, VIEWER, VIEWER, "Vera", Role.VIEWER, "en")
        patient = await add_patient(tx, clinic, "K-07", tide(), tide(State.HOLDING, scale=Scale.PAIN))
        await tx.treatments.add(patient.id, date(2026, 2, 14), owner.id)
        waning = await open_case(tx, clinic, CaseKind.WANING, patient)
        booking = await tx.bookings.save(patient.id, waning.id, TODAY, owner.id)
        await open_case(tx, clinic, CaseKind.CRISIS, patient)
    board = await boards.patient(patient.id, OWNER)
    assert (list(board.line.figures), board.line.crisis, board.booking) == (["mood", "pain"], True, booking)
    assert {case.kind for case in board.cases} == {CaseKind.WANING, CaseKind.CRISIS}
    assert [treatment.given_on for treatment in board.treatments] == [date(2026, 2, 14)]
    assert board.may_treat
    assert not (await boards.patient(patient.id, VIEWER)).may_treat
    assert not (await boards.patient(patient.id, 404)).may_treat


async def test_a_chart_reaches_back_ninety_days(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, owner = await add_clinic(tx)
        patient = await add_patient(tx, clinic, "K-07", tide())
        await rate(tx, patient, "mood", *[5] * 120)
        await tx.treatments.add(patient.id, TODAY - timedelta(days=100), owner.id)
        await tx.treatments.add(patient.id, TODAY - timedelta(days=20), owner.id)
    course = await boards.course(patient.id)
    assert course.first == course.ratings[0].on == TODAY - timedelta(days=CHART_DAYS)
    assert (course.today, course.ratings[-1].on, len(course.treatments)) == (TODAY, TODAY, 2)
    assert list(course.figures) == ["mood"]


async def test_a_chart_shows_two_weeks_at_least(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        patient = await add_patient(tx, clinic, "K-07")
        await rate(tx, patient, "mood", 5, 6)
    assert (await boards.course(patient.id)).first == TODAY - timedelta(days=14)


async def test_open_cases_come_gravest_first_and_what_is_left_out_is_counted(
    database: Database, boards: BoardService
) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        for number in range(LISTED + 1):
            patient = await add_patient(tx, clinic, f"A-{number}")
            await open_case(tx, clinic, CaseKind.WANING, patient)
        await open_case(tx, clinic, CaseKind.UNPROCESSED)
    board = await boards.cases(clinic.id)
    assert (board.cases[0].case.kind, board.cases[0].code) == (CaseKind.UNPROCESSED, "")
    assert (board.cases[1].code, len(board.cases), board.more) == ("A-0", LISTED, 2)


async def test_the_calendar_takes_the_sooner_clock_less_the_time_to_book(
    database: Database, boards: BoardService
) -> None:
    async with database.transaction() as tx:
        clinic, owner = await add_clinic(tx)
        sooner = tide(scale=Scale.PAIN, forecast_low=TODAY, forecast_date=TODAY, provisional=True)
        both = await add_patient(tx, clinic, "A-2", tide(), sooner)
        await add_patient(tx, clinic, "A-1", tide())
        await add_patient(tx, clinic, "A-3", tide(State.COLLECTING, **UNKNOWN))
        gone = await add_patient(tx, clinic, "A-4", tide())
        await tx.patients.update(gone.id, state=PatientState.STOPPED)
        booking: Booking = await tx.bookings.save(both.id, None, date(2026, 3, 9), owner.id)
    board = await boards.needs(clinic.id)
    assert [(need.code, need.scale, need.when, need.book_by) for need in board.needs] == [
        ("A-2", "pain", TODAY, TODAY),
        ("A-1", "mood", date(2026, 3, 12), date(2026, 3, 9)),
    ]
    assert [need.booked_on for need in board.needs] == [booking.booked_on, None]
    assert [need.provisional for need in board.needs] == [True, False]
    assert (board.lead_days, board.more) == (3, 0)


async def test_a_long_calendar_says_how_much_it_leaves_out(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        for number in range(LISTED + 3):
            await add_patient(tx, clinic, f"A-{number}", tide())
    board = await boards.needs(clinic.id)
    assert (len(board.needs), board.more) == (LISTED, 3)


async def test_staff_stand_in_the_order_in_which_they_are_called(database: Database, boards: BoardService) -> None:
    async with database.transaction() as tx:
        clinic, _ = await add_clinic(tx)
        vera = await tx.staff.add(clinic.id, VIEWER, VIEWER, "Vera", Role.CLINICIAN, "en")
        await tx.staff.update(vera.id, duty_order=-1)
    assert [member.name for member in await boards.staff(clinic.id)] == ["Vera", "Olga"]
