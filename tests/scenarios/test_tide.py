"""Relief wanes, the clinic hears of it with reasons, somebody takes it, a booster is booked and given."""

from tests.world import Clinic


async def test_waning_relief_raises_one_explained_alert(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    assert clinic.group.sees("K-07", "Mood fell from", "before treatment it was", "% of the relief is left")
    assert clinic.owner.sees("K-07", "Mood fell from")
    assert clinic.group.labels >= {"Acknowledge", "Book booster", "Chart"}
    assert len(await clinic.cases("waning", "relapse")) == 1


async def test_a_bad_day_is_no_relapse(clinic: Clinic) -> None:
    await clinic.anna_is_well()
    await clinic.anna_rates(2, 7)
    assert await clinic.cases("waning", "relapse") == []


async def test_the_first_tap_wins_and_everyone_sees_whose(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna_wanes()
    stale = nurse.button("Acknowledge", clinic.group)
    await clinic.owner.taps("Acknowledge", clinic.group)
    assert clinic.group.sees("Acknowledged by Olga")
    await nurse.presses(stale)
    assert nurse.toast.endswith("has already been taken.")


async def test_an_alert_that_nobody_takes_goes_to_the_next_person(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna_wanes()
    assert not nurse.sees("Mood fell")
    await clinic.advance(hours=1, minutes=1)
    assert nurse.sees("Repeat – not yet acknowledged.", "Mood fell")


async def test_an_acknowledged_alert_is_not_repeated(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna_wanes()
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.advance(hours=30)
    assert not nurse.sees("Mood fell")


async def test_a_booster_is_booked_from_the_alert_and_the_patient_told(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.owner.taps("Book booster", clinic.group)
    await clinic.owner.taps("Thu 5 March", clinic.group)
    await clinic.advance(seconds=5)
    assert clinic.group.sees("Booster booked for")
    assert clinic.anna.sees("has booked a treatment for you on")


async def test_an_infusion_ends_the_alert(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    await clinic.owner.types("/infusion K-07")
    assert clinic.group.sees("Closed: Infusion given.")


async def test_strangers_in_the_group_cannot_take_an_alert(clinic: Clinic) -> None:
    stranger = clinic.world.person("Sam")
    clinic.group.admits(stranger)
    await clinic.anna_wanes()
    await stranger.taps("Acknowledge", clinic.group)
    assert stranger.toast == "Only the clinic's staff can do this."
    assert (await clinic.cases("waning", "relapse"))[0].state == "open"


async def test_a_chart_is_for_the_person_who_asked_alone(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    await clinic.owner.taps("Chart", clinic.group)
    assert clinic.owner.pictures
    assert not clinic.group.pictures


async def test_an_infusion_can_be_taken_back(clinic: Clinic) -> None:
    await clinic.owner.types("/infusion K-07")
    undo = clinic.owner.button("Undo")
    await clinic.owner.presses(undo)
    assert await clinic.treatments() == []
    await clinic.owner.presses(undo)
    assert clinic.owner.toast == "This infusion has been taken back already."


async def test_a_mistyped_infusion_is_explained(clinic: Clinic) -> None:
    for typed, answer in {
        "/infusion": "Type /infusion CODE",
        "/infusion K-99": "There is no patient K-99.",
        "/infusion K-07 soon": "soon is no date that I can read.",
        "/infusion K-07 2031-01-01": "lies in the future",
    }.items():
        await clinic.owner.types(typed)
        assert clinic.owner.sees(answer)
    await clinic.owner.types("/infusion K-07 2026-02-01")
    await clinic.owner.types("/infusion K-07 2026-02-01")
    assert clinic.owner.sees("already has an infusion on")


async def test_a_case_is_closed_with_what_came_of_it(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    await clinic.owner.taps("Contacted", clinic.group)
    assert clinic.group.sees("The patient has been contacted.")
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("Alert was right", clinic.group)
    assert clinic.group.sees("Closed: Alert was right.")


async def test_staff_read_where_everyone_stands(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    for command, words in {
        "/patients": "K-07",
        "/patient K-07": "K-07",
        "/cases": "K-07",
        "/forecast": "K-07",
    }.items():
        clinic.owner.forgets()
        await clinic.owner.types(command)
        assert clinic.owner.sees(words), command
    await clinic.owner.types("/chart K-07")
    assert clinic.owner.pictures


async def test_somebody_who_falls_silent_is_asked_after(clinic: Clinic) -> None:
    await clinic.anna_is_well()
    await clinic.advance(days=6)
    assert len(await clinic.cases("silence")) == 1
    assert clinic.group.sees("No answers any more", "K-07")
