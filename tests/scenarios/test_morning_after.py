"""While a risk case is open: no routine, a question each morning, and safety questions at their own time."""

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.clinical.escalation import Level
from bot.models import Slot
from tests.world import Clinic

ASKED = "Have you had thoughts of ending your life?"
MORNING = "Good morning. Since we last spoke"


async def read_later(clinic: Clinic) -> None:
    """Give Anna a risk case that calls nobody at night."""
    await clinic.anna.types("I sometimes wish I would not wake up")
    await clinic.anna.taps("No")
    await clinic.anna.taps("No")
    assert (await clinic.cases("crisis"))[0].severity == Level.REVIEW


async def close(clinic: Clinic) -> None:
    """Have staff close Anna's case."""
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("Spoke with the patient", clinic.group)


async def test_every_morning_a_question_comes_until_staff_close_the_case(clinic: Clinic) -> None:
    await read_later(clinic)
    await clinic.until(hour=9, minute=1)
    assert clinic.anna.sees(MORNING)
    clinic.anna.forgets()
    await clinic.advance(days=1)
    assert clinic.anna.sees(MORNING)
    await close(clinic)
    clinic.anna.forgets()
    await clinic.advance(days=1)
    assert not clinic.anna.sees(MORNING)


async def test_a_no_in_the_morning_leaves_the_case_open(clinic: Clinic) -> None:
    await read_later(clinic)
    await clinic.until(hour=9, minute=1)
    await clinic.anna.taps("No")
    assert clinic.anna.sees("Thank you for telling us.")
    assert [case.state for case in await clinic.cases("crisis")] == ["open"]


@pytest.mark.parametrize("answer", ["Yes", "Not sure", "I'd rather not say"])
async def test_a_yes_in_the_morning_is_a_new_sign(clinic: Clinic, answer: str) -> None:
    await read_later(clinic)
    await clinic.until(hour=9, minute=1)
    clinic.anna.forgets()
    await clinic.anna.taps(answer)
    assert clinic.anna.sees("112", "024")
    assert clinic.anna.sees("Have you already taken something")
    assert (await clinic.cases("crisis"))[0].severity == Level.TRIAGE


async def test_no_routine_question_comes_while_a_risk_case_is_open(clinic: Clinic) -> None:
    await read_later(clinic)
    clinic.anna.forgets()
    await clinic.advance(days=8)
    assert not clinic.anna.sees("How is your mood today?")
    assert not clinic.anna.sees("A gentle reminder")
    assert not clinic.anna.sees("We ask everyone this now and then.")
    assert not clinic.anna.sees("safety plan")


async def test_no_reminder_of_an_open_question_comes_while_a_risk_case_is_open(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await read_later(clinic)
    clinic.anna.forgets()
    await clinic.advance(hours=4)
    assert not clinic.anna.sees("A gentle reminder")


async def test_the_weekly_safety_question_never_comes_with_the_daily_one_nor_at_night(clinic: Clinic) -> None:
    times = []
    for _ in range(4):
        clinic.anna.forgets()
        while not clinic.anna.sees(ASKED):
            due = await clinic.world.app.next_due()
            assert due
            await clinic.world.move_to(due)
        times.append(clinic.world.now)
    assert {at.hour for at in times} == {10}, "11:00 in Madrid, two hours after the daily question"
    gaps = {(later - earlier).days for earlier, later in pairwise(times)}
    assert gaps == {7}


async def test_a_safety_question_that_is_late_waits_for_the_morning(clinic: Clinic) -> None:
    async with clinic.world.app.database.transaction() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        await tx.patients.update(patient.id, next_safety_at=clinic.world.now.replace(hour=23))
    await clinic.until(hour=2, minute=0)
    assert not clinic.anna.sees(ASKED)
    await clinic.until(hour=9, minute=5)
    assert clinic.anna.sees(ASKED)


@pytest.mark.parametrize("rated", ["mood 1 pain 2", "mood 0", "mood 3 pain 9"])
async def test_low_ratings_ask_the_safety_question(clinic: Clinic, rated: str) -> None:
    await clinic.anna.types(rated)
    assert clinic.anna.sees(ASKED)


@pytest.mark.parametrize("rated", ["mood 2 pain 2", "mood 4 pain 9", "mood 3 pain 8"])
async def test_other_ratings_do_not(clinic: Clinic, rated: str) -> None:
    await clinic.anna.types(rated)
    assert not clinic.anna.sees(ASKED)


async def test_lost_relief_asks_the_safety_question(clinic: Clinic) -> None:
    await clinic.anna_wanes()
    await clinic.until(hour=12, minute=0)
    if await clinic.cases("relapse"):
        assert clinic.anna.sees(ASKED)
    else:
        await clinic.advance(days=10)
        assert clinic.anna.sees(ASKED)


async def test_a_voice_message_is_answered_with_the_sos_button(clinic: Clinic) -> None:
    await clinic.anna.sends_voice()
    assert clinic.anna.sees("I can't read this, only text. If you are in danger")
    assert "SOS – I need help now" in clinic.anna.labels


@pytest.mark.parametrize("state", ["stopped", "unreachable", "enrolling"])
async def test_who_stopped_or_has_not_finished_is_still_heard(clinic: Clinic, state: str) -> None:
    async with clinic.world.app.database.transaction() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        await tx.patients.update(patient.id, state=state)
    await clinic.anna.types("I want to kill myself tonight")
    assert clinic.anna.sees("112", "024")
    assert clinic.anna.sees("Have you already taken something")
    assert clinic.group.sees("CRISIS", "K-07")


async def test_an_ambiguous_text_asks_and_a_person_reads_it(clinic: Clinic) -> None:
    clinic.owner.forgets()
    await read_later(clinic)
    assert clinic.anna.sees("112", "024", "Your clinic can read this.")
    assert clinic.anna.sees("A person at your clinic reads this by the next working day")
    assert clinic.group.sees("CRISIS", "Level: to be read")
    assert not clinic.owner.sees("CRISIS")


async def test_the_morning_question_is_one_a_local_day(clinic: Clinic) -> None:
    await read_later(clinic)
    await clinic.until(hour=9, minute=1)
    async with clinic.world.app.database.transaction() as tx:
        (case,) = await clinic.cases("crisis")
        assert case.followup_at == clinic.world.now.replace(second=0, microsecond=0, minute=0) + timedelta(days=1)
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        assert await tx.checkins.find(patient.id, clinic.today, Slot.FOLLOWUP)
