"""What staff read: short lines, values in private alone, nothing longer than Telegram takes."""

from datetime import date, timedelta

import pytest

from bot.clinical.forecast import State
from bot.clinical.scales import Scale
from bot.i18n import Languages
from bot.models import CaseKind, PatientState, Role
from bot.services.boards import LISTED
from handlers.outgoing import Outgoing
from handlers.render.boards import CASE_STATES, ENROLMENTS, MOST_STAFF, ROLES, STATES
from tests.desk import Desk
from tests.tides import GROUP, TODAY, UNKNOWN, VIEWER, add_patient, open_case, tide

MOST_BUTTONS = 100
LATER = timedelta(days=3)


def labels(outgoing: Outgoing) -> list[str]:
    return [button.label for row in outgoing.rows for button in row]


async def test_a_patient_is_one_line(desk: Desk) -> None:
    await desk.brings_in("K-07", tide(days_silent=1), tide(State.NO_RESPONSE, scale=Scale.PAIN, **UNKNOWN))
    board = await desk.reads("patients")
    assert board.text.splitlines() == [
        "Patients, those who need somebody first (1 of 1):",
        "K-07 · mood: relief is waning, 45 % left · pain: no response · infusion 16 days ago · answered today",
    ]
    assert labels(board) == ["K-07"]
    assert board.protect


async def test_a_line_says_when_somebody_last_answered_and_how_enrolment_stands(desk: Desk) -> None:
    await desk.brings_in("K-07", tide(State.SILENT, days_silent=4))
    patient_id = await desk.brings_in("K-08")
    async with desk.database.transaction() as tx:
        await tx.patients.update(patient_id, state=PatientState.INVITED)
        patient = await tx.patients.get(patient_id)
        await open_case(tx, desk.clinic, CaseKind.CRISIS, patient)
    lines = (await desk.reads("patients")).text.splitlines()
    assert lines[1] == "‼ K-08 · invited"
    assert lines[2].endswith("no answers, 45 % left · infusion 16 days ago · last answer 26 Feb")


async def test_pages_are_turned_in_the_same_message(desk: Desk) -> None:
    for number in range(25):
        await desk.brings_in(f"A-{number:02d}", tide(), tide(scale=Scale.PAIN))
    first = await desk.reads("patients", search="A")
    assert (labels(first)[-1:], first.rows[-1][-1].data) == (["▶"], "v1:page:1:A")
    second = await desk.reads("patients", page=1, edit=44)
    assert labels(second)[-2:] == ["◀", "▶"]
    assert second.edit == 44
    assert labels(await desk.reads("patients", page=2))[-1:] == ["◀"]


async def test_an_empty_list_says_what_to_do(desk: Desk) -> None:
    assert "/invite CODE both" in (await desk.reads("patients")).text
    assert (await desk.reads("patients", search="ÜÑÍ:CÖDÉ")).text.startswith("No code begins with ÜÑÍ:CÖDÉ.")


async def test_one_patient_shows_both_clocks_with_their_reasons(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07", tide(), tide(State.HOLDING, scale=Scale.PAIN, relief_low=None))
    async with desk.database.transaction() as tx:
        patient = await tx.patients.get(patient_id)
        for day in (1, 7, 12, 14):
            await tx.treatments.add(patient.id, date(2026, 2, day), desk.owner.id)
        case = await open_case(tx, desk.clinic, CaseKind.WANING, patient)
        await tx.bookings.save(patient.id, case.id, date(2026, 3, 10), desk.owner.id)
    board = await desk.reads("patient", patient_id=patient_id)
    for line in (
        "K-07",
        "Mood: relief is waning, 32–58 % left",
        "Mood fell from 7.2 (best week after the 14 February infusion) to 4.9; before treatment it was 3.1.",
        "About 45 % of the relief is left.",
        "At this pace half is lost around 12 March (8 Mar – 19 Mar).",
        "Based on 31 answers and 3 earlier cycles.",
        "Answers on 90 % of the days.",
        "Pain: relief holds",
        "4 infusions, the latest on 7 Feb, 12 Feb, 14 Feb; 16 days ago.",
        "Booster booked for Tue 10 March.",
        f"Case {case.number} · Relief is waning · not yet acknowledged",
    ):
        assert line in board.text.splitlines()
    assert labels(board) == ["Chart", "Infusion today", f"Case {case.number}"]
    assert board.protect


async def test_who_may_not_treat_is_not_offered_to(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        await tx.staff.add(desk.clinic.id, VIEWER, VIEWER, "Vera", Role.VIEWER, "en")
    patient_id = await desk.brings_in("K-07")
    assert labels(await desk.reads("patient", VIEWER, patient_id=patient_id)) == ["Chart"]


async def test_somebody_new_shows_what_is_missing(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07")
    async with desk.database.transaction() as tx:
        await tx.patients.update(patient_id, state=PatientState.UNREACHABLE)
    text = (await desk.reads("patient", patient_id=patient_id)).text
    assert text.splitlines()[0] == "K-07 · cannot be reached"
    assert "Nothing to judge yet." in text
    assert "/infusion K-07 records one." in text


@pytest.mark.parametrize("kind", ["patients", "patient", "chart", "own_chart", "forecast"])
async def test_no_value_reaches_a_group(desk: Desk, kind: str) -> None:
    patient_id = await desk.brings_in("K-07", tide(), rated=3)
    board = await desk.reads(kind, GROUP, patient_id=patient_id)
    assert board == Outgoing("I show this in private only. Please ask me there.")


async def test_open_cases_name_no_value(desk: Desk) -> None:
    assert (await desk.reads("cases", GROUP)).text == "No open cases."
    await desk.brings_in("K-07", tide())
    async with desk.database.transaction() as tx:
        patient = await tx.patients.find_by_code(desk.clinic.id, "K-07")
        case = await open_case(tx, desk.clinic, CaseKind.WANING, patient)
        lost = await open_case(tx, desk.clinic, CaseKind.UNPROCESSED)
    board = await desk.reads("cases", GROUP)
    assert board.text.splitlines()[1:] == [
        f"Case {lost.number} · A message could not be read by the system · not yet acknowledged",
        f"Case {case.number} · K-07 · Relief is waning · not yet acknowledged",
    ]
    assert board.rows[0][1].data == f"v1:case:{case.id}"


async def test_a_long_list_of_cases_is_cut_and_says_so(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        for number in range(LISTED + 2):
            patient = await add_patient(tx, desk.clinic, f"A-{number:014d}")
            await open_case(tx, desk.clinic, CaseKind.CRISIS, patient)
    assert (await desk.reads("cases")).text.endswith("… and 2 more")


async def test_the_forecast_says_by_when_to_book(desk: Desk) -> None:
    await desk.brings_in("A-1", tide())
    await desk.brings_in("A-2", tide(forecast_date=TODAY + LATER, provisional=True))
    await desk.brings_in("A-3", tide(forecast_date=TODAY))
    booked = await desk.brings_in("A-4", tide(forecast_date=date(2026, 3, 20)))
    async with desk.database.transaction() as tx:
        await tx.bookings.save(booked, None, date(2026, 3, 18), desk.owner.id)
    board = await desk.reads("forecast")
    assert board.text.splitlines() == [
        "Who will likely need a booster, the soonest first:",
        "A-3 (mood): half of the relief is probably lost by now · book now",
        "A-2 (mood): around 5 March (8 Mar – 19 Mar) · book now · provisional",
        "A-1 (mood): around 12 March (8 Mar – 19 Mar) · book by 9 March",
        "A-4 (mood): around 20 March (8 Mar – 19 Mar) · booked for 18 March",
        "“Book by” leaves 3 days to arrange it.",
    ]
    assert board.protect


async def test_without_forecasts_it_says_when_they_come(desk: Desk) -> None:
    await desk.brings_in("A-1", tide(State.COLLECTING, **UNKNOWN))
    assert (await desk.reads("forecast")).text.startswith("No forecasts yet.")


async def test_an_infusion_is_confirmed_with_a_way_back(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07")
    async with desk.database.transaction() as tx:
        treatment_id = await tx.treatments.add(patient_id, TODAY, desk.owner.id)
        assert treatment_id
    board = await desk.reads("infusion", treatment_id=treatment_id)
    assert board.text == "Infusion 1 of K-07 recorded for 2 March."
    assert board.rows[0][0].data == f"v1:uninfuse:{treatment_id}"
    async with desk.database.transaction() as tx:
        await tx.treatments.mark_undone(treatment_id)
    undone = await desk.reads("infusion", treatment_id=treatment_id, edit=7)
    assert undone == Outgoing("The infusion of K-07 on 2 March has been taken back.", (), 7)


async def test_duty_is_taken_from_the_list_of_who_is_called(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        await tx.staff.add(desk.clinic.id, VIEWER, VIEWER, "Vera", Role.VIEWER, "en")
        await tx.staff.add(desk.clinic.id, 13, 13, "Nina", Role.CLINICIAN, "en")
    board = await desk.reads("oncall", edit=3)
    assert board.text.splitlines() == ["Called in this order:", "1. Olga", "2. Nina"]
    assert (board.rows[0][0].label, board.rows[0][0].data, board.edit) == ("I am on duty", "v1:duty", 3)


async def test_the_owner_alone_can_remove_somebody(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        nina = await tx.staff.add(desk.clinic.id, 13, 13, "Nina", Role.CLINICIAN, "en")
    owner = await desk.reads("roster")
    assert owner.text.splitlines() == ["Staff of the clinic:", "Olga – owner", "Nina – clinician"]
    assert [(row[0].label, row[0].data) for row in owner.rows] == [("Remove Nina", f"v1:unstaff:{nina.id}")]
    assert (await desk.reads("roster", 13)).rows == ()
    assert (await desk.reads("roster", 404)).rows == ()


async def test_a_crowd_of_long_names_still_fits(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        for number in range(MOST_STAFF + 5):
            await tx.staff.add(desk.clinic.id, 100 + number, 100 + number, "N" * 64, Role.COORDINATOR, "en")
    assert (await desk.reads("roster")).text.endswith("… and 6 more")
    assert (await desk.reads("oncall")).text.endswith("… and 6 more")


@pytest.mark.parametrize("language", sorted(Languages().known))
def test_every_state_and_role_has_a_name_in_every_language(language: str) -> None:
    words = Languages()(language)
    assert set(STATES) == set(State)
    assert set(ROLES) == set(Role)
    assert set(ENROLMENTS) == set(PatientState) - {PatientState.ACTIVE}
    for names in (STATES, ROLES, ENROLMENTS, CASE_STATES):
        assert all(words(name) for name in names.values())


async def test_each_reader_has_their_own_language(desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        await tx.staff.add(desk.clinic.id, 13, 13, "Nina", Role.CLINICIAN, "es")
    await desk.brings_in("K-07", tide(provisional=True))
    assert "ánimo" in (await desk.reads("forecast", 13)).text
    assert "mood" in (await desk.reads("forecast")).text
