"""Staff find a patient and act in taps where they would rather tap than type."""

from tests.world import Clinic


async def test_a_patient_is_opened_from_the_list_and_treated_in_two_taps(clinic: Clinic) -> None:
    await clinic.owner.types("/patients k-0")
    await clinic.owner.taps("K-07")
    await clinic.owner.taps("Infusion today")
    assert clinic.owner.sees("Infusion 1 of K-07 recorded for 2 March.")
    assert await clinic.treatments() == [clinic.today]
    await clinic.owner.taps("Infusion today")
    assert clinic.owner.toast == "K-07 already has an infusion on 2 March."
    await clinic.owner.taps("Undo")
    assert clinic.owner.sees("The infusion of K-07 on 2 March has been taken back.")
    assert await clinic.treatments() == []


async def test_a_viewer_cannot_treat_with_a_borrowed_button(clinic: Clinic) -> None:
    viewer = await clinic.hire("Vera", "viewer")
    await viewer.forges_tap("v1:infuse:K-07")
    assert viewer.toast == "Your role (viewer) does not allow this. Ask the owner of the clinic."
    assert await clinic.treatments() == []


async def test_the_list_is_turned_page_by_page(clinic: Clinic) -> None:
    for number in range(10):
        await clinic.invite(f"L-{number}", "mood")
    await clinic.owner.types("/patients")
    await clinic.owner.taps("▶")
    assert clinic.owner.sees("(2 of 2)")
    await clinic.owner.taps("◀")
    assert clinic.owner.sees("(1 of 2)", "K-07")


async def test_a_curve_comes_with_its_words(clinic: Clinic) -> None:
    await clinic.anna_is_well()
    await clinic.anna_rates(8, 2)
    await clinic.owner.types("/patient K-07")
    await clinic.owner.taps("Chart")
    assert clinic.owner.pictures
    assert clinic.owner.sees("K-07", "mean of the last 7 answers", "Before treatment")
    await clinic.anna.types("/chart")
    assert clinic.anna.pictures
    assert clinic.anna.sees("Your curve")
