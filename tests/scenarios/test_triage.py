"""After a sign of danger: crisis lines first, then questions, one a message, and people called by what is answered."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clinical.escalation import Level
from bot.clinical.questionnaire import CODES
from tests.world import Clinic

DONE, NOW = "Have you already taken something", "thinking about killing yourself right now"
METHOD, PLAN = "thinking about how you might do it", "work out a plan"
NOES = ["No"] * 7


async def safety_yes(clinic: Clinic, answer: str = "Yes") -> None:
    """Have Anna answer the safety question so that the questions begin."""
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.taps(answer)


async def level(clinic: Clinic) -> str:
    """Return the level of Anna's only crisis case."""
    (case,) = await clinic.cases("crisis")
    return Level(case.severity).name


async def answers(clinic: Clinic, *labels: str) -> None:
    """Have Anna tap one answer after another."""
    for label in labels:
        await clinic.anna.taps(label)


async def test_crisis_lines_come_first_and_the_first_question_in_the_same_turn(clinic: Clinic) -> None:
    await safety_yes(clinic)
    said = [message.text for message in clinic.anna.heard]
    lines = next(number for number, text in enumerate(said) if "024" in text)
    assert DONE in said[lines + 1]
    assert clinic.group.sees("CRISIS", "K-07", "questions under way")


@pytest.mark.parametrize("answer", ["Yes", "Not sure", "I'd rather not say"])
async def test_something_done_already_is_an_emergency_and_ends_the_questions(clinic: Clinic, answer: str) -> None:
    await safety_yes(clinic)
    await clinic.anna.taps(answer)
    assert clinic.anna.sees("Please call 112 now")
    assert not clinic.anna.sees(NOW)
    assert await level(clinic) == "EMERGENCY"
    assert clinic.group.sees("EMERGENCY")


async def test_thoughts_right_now_are_high_and_the_questions_go_on_quietly(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await answers(clinic, "No", "Yes")
    assert await level(clinic) == "HIGH"
    assert clinic.anna.sees(METHOD)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["No"] * 7, "LOW"),
        (["No", "No", "Yes", "No", "No", "No", "No"], "MODERATE"),
        (["No", "No", "No", "Not sure", "No", "No", "No"], "HIGH"),
        (["No", "No", "No", "No", "I'd rather not say", "No", "No"], "HIGH"),
        (["No", "No", "No", "No", "No", "Yes"], "HIGH"),
        (["No", "No", "No", "No", "No", "No", "Yes"], "MODERATE"),
    ],
)
async def test_the_answers_grade_the_case_by_the_table(clinic: Clinic, given: list[str], expected: str) -> None:
    await safety_yes(clinic)
    await answers(clinic, *given)
    assert await level(clinic) == expected
    assert clinic.anna.sees("Thank you for telling me.", "Nobody at the clinic has confirmed the alert so far.")


async def test_a_low_case_is_no_page_and_is_called_about_on_the_next_working_morning(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await answers(clinic, *NOES)
    clinic.owner.forgets()
    await clinic.until(hour=8, minute=55)
    assert not clinic.owner.sees("CRISIS")
    await clinic.advance(minutes=6)
    assert clinic.owner.sees("CRISIS", "LOW")


async def test_a_moderate_case_that_nobody_takes_is_high_after_twelve_hours(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await answers(clinic, "No", "No", "Yes", "No", "No", "No", "No")
    await clinic.advance(hours=11, minutes=59)
    assert await level(clinic) == "MODERATE"
    await clinic.advance(minutes=2)
    assert await level(clinic) == "HIGH"


async def test_ten_minutes_of_silence_are_an_answer(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await clinic.anna.taps("No")
    clinic.anna.forgets()
    await clinic.advance(minutes=9, seconds=50)
    assert await level(clinic) == "TRIAGE"
    await clinic.advance(seconds=15)
    assert await level(clinic) == "HIGH"
    assert clinic.anna.sees("I have not heard from you, so I am calling your clinic.", NOW)


async def test_a_late_no_is_taken_but_calls_nobody_back(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await clinic.advance(minutes=11)
    await answers(clinic, *NOES)
    assert await level(clinic) == "HIGH"


async def test_silence_while_we_were_away_is_not_the_patients(clinic: Clinic) -> None:
    await clinic.world.app.presence.note()
    await clinic.anna.types("this might all end soon, I cannot go on like this")
    await safety_yes(clinic)
    clinic.anna.forgets()
    clinic.world.telegram.clock.move_to(clinic.world.now + timedelta(minutes=12))
    await clinic.world.app.presence.note()
    await clinic.world.app.tick()
    assert clinic.anna.sees("I could not receive messages from", DONE)
    assert not clinic.anna.sees("I have not heard from you")


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("sí", "no"), ("ja", "nein"), ("oui", "non"), ("sim", "não"), ("да", "нет"), ("YES!", "Nope.")],
)
async def test_the_questions_understand_typed_words_in_every_language(clinic: Clinic, yes: str, no: str) -> None:
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.types(yes)
    await clinic.anna.types(no)
    assert clinic.anna.sees(NOW)
    await clinic.anna.types(yes)
    assert await level(clinic) == "HIGH"


@pytest.mark.parametrize(
    "typed", ["not sure", "no sé", "weiß nicht", "je ne sais pas", "I'd rather not say", "не знаю"]
)
async def test_not_knowing_and_not_saying_count_as_yes(clinic: Clinic, typed: str) -> None:
    await safety_yes(clinic)
    await clinic.anna.types(typed)
    assert await level(clinic) == "EMERGENCY"


async def test_a_tap_by_mistake_calls_nobody_any_more_and_staff_hear_of_it(clinic: Clinic) -> None:
    await clinic.anna.taps("SOS – I need help now")
    clinic.group.forgets()
    clinic.owner.forgets()
    await clinic.anna.taps("I tapped by mistake")
    assert clinic.anna.sees("That is all right. I call nobody any more.")
    assert clinic.group.sees("The patient says that it was a tap by mistake.")
    assert await level(clinic) == "REVIEW"
    calls = len(clinic.owner.heard), len(clinic.pages)
    await clinic.advance(hours=2)
    assert (len(clinic.owner.heard), len(clinic.pages)) == calls


async def test_after_an_answer_nothing_can_be_called_a_mistake(clinic: Clinic) -> None:
    await clinic.anna.taps("SOS – I need help now")
    mistake = clinic.anna.button("I tapped by mistake")
    await clinic.anna.taps("Not sure")
    await clinic.anna.presses(mistake)
    assert await level(clinic) == "EMERGENCY"
    assert clinic.anna.toast == "This cannot be taken back here. Your clinic will read what you wrote."


async def test_a_text_is_never_a_mistake(clinic: Clinic) -> None:
    await clinic.anna.types("I want to kill myself tonight")
    assert "I tapped by mistake" not in clinic.anna.labels


@pytest.mark.parametrize("later", ["no", "joke", "just kidding", "/stop"])
async def test_nothing_that_is_said_later_lowers_a_case(clinic: Clinic, later: str) -> None:
    await clinic.anna.types("I want to kill myself tonight")
    await clinic.anna.types(later)
    await clinic.advance(minutes=3, seconds=2)
    assert await level(clinic) == "HIGH"
    assert clinic.owner.sees("Repeat – not yet acknowledged.")


async def test_a_block_leaves_the_case_open(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.anna.blocks()
    clinic.owner.forgets()
    await clinic.advance(minutes=12)
    assert await level(clinic) in {"HIGH", "EMERGENCY"}
    assert clinic.owner.sees("Repeat – not yet acknowledged.")


async def test_a_yes_to_an_old_question_is_a_sign_of_its_own(clinic: Clinic) -> None:
    await safety_yes(clinic)
    old = clinic.anna.button("Yes")
    await clinic.anna.taps("No")
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("Spoke with the patient", clinic.group)
    await clinic.anna.presses(old)
    assert len(await clinic.cases("crisis")) == 2


async def test_a_no_to_an_old_question_is_explained(clinic: Clinic) -> None:
    await safety_yes(clinic)
    old = clinic.anna.button("No")
    await answers(clinic, "No", "No")
    await clinic.anna.presses(old)
    assert clinic.anna.toast.startswith("This question has been answered already.")


async def test_nobody_answers_for_somebody_else(clinic: Clinic) -> None:
    bert = await clinic.enrol("Bert", "K-08")
    await safety_yes(clinic)
    await bert.sends_tap(clinic.anna.button("Yes"))
    assert await level(clinic) == "TRIAGE"


@pytest.mark.parametrize("data", ["v1:tri:1:nonsense:yes", "v1:tri:99:done:no", "v1:oops:99", "v1:safe:99:no"])
async def test_forged_answers_change_nothing(clinic: Clinic, data: str) -> None:
    await safety_yes(clinic)
    await clinic.anna.forges_tap(data)
    assert await level(clinic) == "TRIAGE"
    assert clinic.anna.toast.startswith("This button is from an older version.")


async def test_a_forged_answer_counts_as_not_wanting_to_say(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await clinic.anna.forges_tap(clinic.anna.button("Yes").data.replace(":yes", ":perhaps"))
    assert await level(clinic) == "EMERGENCY"


async def test_a_second_sign_asks_the_open_question_again_and_joins_the_case(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await clinic.anna.taps("No")
    clinic.anna.forgets()
    await clinic.anna.types("/crisis")
    assert clinic.anna.sees(NOW)
    assert await level(clinic) == "HIGH"


async def test_only_staff_in_private_see_what_was_answered(clinic: Clinic) -> None:
    await safety_yes(clinic)
    await answers(clinic, "No", "Yes")
    assert clinic.owner.sees("Thoughts right now: Yes")
    assert not clinic.group.sees("Thoughts right now")


async def test_a_clinics_own_wording_replaces_ours(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "screener.json"
    items = [
        {"linkId": code, "type": "boolean", "text": f"Validated {code}?", "code": [{"code": code}]} for code in CODES
    ]
    path.write_text(json.dumps({"resourceType": "Questionnaire", "status": "active", "item": items}))
    clinic.world.settings = clinic.world.settings.model_copy(update={"safety_questionnaire": path})
    await clinic.world.restart()
    await safety_yes(clinic)
    assert clinic.anna.sees("Validated A?")
    await clinic.anna.taps("No")
    assert clinic.anna.sees("Validated B?")
