"""Signs of danger: crisis lines at once, people called until one of them acts."""

import pytest

from tests.world import Clinic, World


@pytest.mark.parametrize("typed", ["/crisis", "/CRISIS please", "/sos"])
async def test_who_asks_for_help_gets_the_countrys_numbers_and_the_clinic_is_called(clinic: Clinic, typed: str) -> None:
    await clinic.anna.types(typed)
    assert clinic.anna.sees("112", "024", "Your clinic is being alerted.")
    assert clinic.group.sees("CRISIS", "K-07")
    assert clinic.owner.sees("CRISIS", "K-07")


async def test_the_sos_button_works_on_a_message_of_any_age(clinic: Clinic) -> None:
    button = clinic.anna.button("SOS – I need help now")
    await clinic.advance(days=40)
    await clinic.anna.presses(button)
    assert clinic.anna.sees("112", "024")
    assert clinic.group.sees("CRISIS")


async def test_a_text_that_speaks_of_danger_calls_the_clinic(clinic: Clinic) -> None:
    await clinic.anna.types("I want to kill myself tonight")
    assert clinic.anna.sees("112", "024")
    assert clinic.group.sees("CRISIS", "A message of the patient speaks of danger.")


async def test_danger_is_seen_even_where_a_number_was_expected_or_a_command_typed(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("/checkin i am going to kill myself")
    assert clinic.group.sees("CRISIS")


async def test_an_edited_message_is_screened_too(clinic: Clinic) -> None:
    message = await clinic.anna.types("hello")
    await clinic.anna.edits(message, "I am going to kill myself")
    assert clinic.group.sees("CRISIS")


async def test_two_signs_are_one_case(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.anna.types("/crisis")
    assert len(await clinic.cases("crisis")) == 1


async def test_nobody_answering_is_called_again_and_again(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna.types("/crisis")
    assert not nurse.sees("CRISIS")
    await clinic.advance(minutes=3, seconds=5)
    assert nurse.sees("CRISIS")
    await clinic.advance(minutes=3)
    assert clinic.pages
    calls = len(clinic.pages)
    await clinic.advance(hours=1)
    assert len(clinic.pages) >= calls + 11


async def test_an_acknowledged_crisis_comes_back_when_nothing_came_of_it(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    clinic.group.forgets()
    await clinic.advance(minutes=59)
    assert not clinic.group.sees("Repeat")
    await clinic.advance(minutes=2)
    assert clinic.group.sees("Repeat – not yet acknowledged.")


async def test_a_closed_crisis_is_over(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("Spoke with the patient", clinic.group)
    clinic.group.forgets()
    await clinic.advance(days=1)
    assert not clinic.group.sees("CRISIS")


async def test_very_low_mood_asks_the_safety_question(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("mood 1 pain 3")
    assert clinic.anna.sees("Have you had thoughts of ending your life?")


async def test_the_safety_question_is_asked_once_a_day(clinic: Clinic) -> None:
    await clinic.anna.types("mood 1 pain 3")
    await clinic.anna.types("mood 0 pain 9")
    assert len([message for message in clinic.anna.heard if "thoughts of ending your life" in message.text]) == 1


@pytest.mark.parametrize("answer", ["Yes", "I'd rather not say"])
async def test_a_yes_or_no_answer_to_the_safety_question_calls_the_clinic(clinic: Clinic, answer: str) -> None:
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.taps(answer)
    assert clinic.anna.sees("112", "024")
    assert clinic.group.sees("CRISIS")


async def test_the_safety_question_can_be_answered_by_typing(clinic: Clinic) -> None:
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.types("yes")
    assert clinic.group.sees("CRISIS")


async def test_a_no_is_thanked_and_calls_nobody(clinic: Clinic) -> None:
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.taps("No")
    assert clinic.anna.sees("Thank you for telling us.")
    assert await clinic.cases("crisis") == []


async def test_the_safety_question_comes_every_week(clinic: Clinic) -> None:
    await clinic.advance(days=5)
    assert clinic.anna.sees("Have you had thoughts of ending your life?")
    clinic.anna.forgets()
    await clinic.advance(days=7)
    assert clinic.anna.sees("Have you had thoughts of ending your life?")


async def test_a_stranger_in_danger_gets_help_too(world: World) -> None:
    await world.add_clinic()
    sam = world.person("Sam")
    await sam.types("/crisis")
    assert sam.sees("112", "findahelpline.com")


async def test_everyday_words_alarm_nobody(clinic: Clinic) -> None:
    for text in ("this traffic is killing me", "dead tired today", "shoot me an email"):
        await clinic.anna.types(text)
    assert await clinic.cases("crisis") == []
