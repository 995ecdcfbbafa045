"""Relief may be fading: the patient is asked two more questions, and what is said reaches the clinic."""

import pytest

from bot.clinical.schedule import local_day
from bot.services import impressions
from handlers.taps import encode
from tests.world import MADRID, Clinic

QUESTION = "how much of that relief is there today?"
THANKS = "Thank you. Your clinic can see what you said."


async def anna_may_be_fading(clinic: Clinic) -> None:
    """Have Anna's relief ebb day by day until she is asked; the clinic has not been told yet."""
    await clinic.anna_is_well()
    await clinic.until(hour=10, minute=0)
    for mood, pain in ((8, 2), (7, 3), (7, 3), (6, 4), (6, 4), (5, 5), (5, 5), (5, 5)):
        clinic.anna.forgets()
        await clinic.anna_rates(mood, pain)
        if clinic.anna.sees(QUESTION):
            return
        await clinic.advance(days=1)


async def test_a_patient_whose_relief_may_be_fading_is_asked_and_the_clinic_reads_the_answer(clinic: Clinic) -> None:
    await anna_may_be_fading(clinic)
    assert clinic.anna.sees("Two more questions today", QUESTION)
    assert await clinic.cases("waning", "relapse") == []
    clinic.group.forgets()
    await clinic.anna.taps("About half is gone")
    assert clinic.anna.sees("For how long has it been like this?")
    assert await clinic.cases("waning", "relapse") == []
    await clinic.anna.taps("A few days")
    assert clinic.anna.sees(THANKS)
    assert clinic.group.sees("K-07", "the patient said: About half is gone. For how long: A few days.")
    assert len(await clinic.cases("waning")) == 1


@pytest.mark.parametrize(
    "answers", [["All of it is there"], ["A little is gone", "Longer"], ["Nearly all is gone", "Just today"]]
)
async def test_what_does_not_tell_of_waning_calls_nobody(clinic: Clinic, answers: list[str]) -> None:
    await anna_may_be_fading(clinic)
    for answer in answers:
        await clinic.anna.taps(answer)
    assert clinic.anna.sees(THANKS)
    assert await clinic.cases("waning", "relapse") == []


async def test_an_alert_that_follows_tells_what_the_patient_said(clinic: Clinic) -> None:
    await anna_may_be_fading(clinic)
    await clinic.anna.taps("A little is gone")
    await clinic.anna.taps("About a week")
    clinic.group.forgets()
    for _ in range(4):
        await clinic.advance(days=1)
        await clinic.anna_rates(3, 7)
    assert len(await clinic.cases("waning", "relapse")) == 1
    assert clinic.group.sees("the patient said: A little is gone. For how long: About a week.", "of the relief is left")


async def test_nobody_is_asked_twice_in_a_week(clinic: Clinic) -> None:
    await anna_may_be_fading(clinic)
    await clinic.anna.taps("All of it is there")
    clinic.anna.forgets()
    await clinic.advance(days=1)
    await clinic.anna_rates(5, 5)
    assert not clinic.anna.sees(QUESTION)


async def test_while_a_danger_is_open_nobody_is_asked(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    async with clinic.world.app.database.transaction() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        await impressions.ask(tx, patient, "mood", local_day(tx.now, MADRID))
        assert await tx.impressions.latest(patient.id) is None


async def test_other_people_old_questions_and_forged_answers_change_nothing(clinic: Clinic) -> None:
    ben = await clinic.enrol("Ben", "K-08")
    await anna_may_be_fading(clinic)
    async with clinic.world.app.database.snapshot() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        asked = await tx.impressions.latest(patient.id)
    assert asked
    await ben.forges_tap(encode("left", asked.id, "lost", 3))
    await clinic.anna.forges_tap(encode("left", asked.id, "lost", 9))
    await clinic.anna.forges_tap(encode("left", asked.id, "patient_id", 2))
    half = clinic.anna.button("About half is gone")
    await clinic.advance(days=3)
    await clinic.anna.presses(half)
    assert "This question is from" in clinic.anna.toast
    async with clinic.world.app.database.snapshot() as tx:
        assert await tx.impressions.get(asked.id) == asked
