"""A patient's days: asked once, answered in two taps or a few words, changed, late, forgotten."""

import pytest

from tests.world import Clinic


async def test_a_new_day_asks_at_the_patients_own_hour(clinic: Clinic) -> None:
    await clinic.until(hour=8, minute=59)
    clinic.anna.forgets()
    await clinic.advance(minutes=2)
    assert clinic.anna.sees("How is your mood today?")


async def test_two_taps_answer_a_day_on_one_message(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    clinic.anna.forgets()
    await clinic.anna.taps("7")
    assert clinic.anna.sees("Mood: 7", "How strong is your pain today?")
    await clinic.anna.taps("2")
    assert clinic.anna.sees("mood 7, pain 2. Thank you.")
    assert len(clinic.anna.heard) == 0, "the question edits itself"


@pytest.mark.parametrize("typed", ["mood 6 pain 3", "6 3", "pain 3, mood 6", "ánimo 6 dolor 3", "six three"])
async def test_typed_answers_are_understood(clinic: Clinic, typed: str) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types(typed)
    assert clinic.anna.sees("mood 6, pain 3")
    assert await clinic.ratings() == {"mood": 6, "pain": 3}


async def test_one_typed_number_answers_the_question_at_hand(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("7")
    assert clinic.anna.sees("Mood: 7", "How strong is your pain today?")
    await clinic.anna.types("2")
    assert await clinic.ratings() == {"mood": 7, "pain": 2}


async def test_an_eleven_is_explained_and_loses_nothing(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("mood 6")
    await clinic.anna.types("11")
    assert clinic.anna.sees("11 is not on the scale. Please type a number from 0 to 10.")
    assert await clinic.ratings() == {"mood": 6}


async def test_four_thousand_emoji_are_answered_politely(clinic: Clinic) -> None:
    await clinic.anna.types("😀" * 2048)
    assert clinic.anna.sees("I am a simple program and did not understand this, but")


async def test_undo_asks_again(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("mood 6 pain 3")
    await clinic.anna.taps("Undo")
    assert clinic.anna.sees("How is your mood today?")
    assert await clinic.ratings() == {}
    await clinic.anna.types("5 4")
    assert await clinic.ratings() == {"mood": 5, "pain": 4}


async def test_a_checkin_can_be_asked_for_at_any_time(clinic: Clinic) -> None:
    await clinic.until(hour=22, minute=30)
    await clinic.anna.types("/checkin")
    assert clinic.anna.last.startswith("How is your mood today?")


async def test_an_open_question_is_reminded_of_once(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.advance(hours=3, minutes=1)
    assert clinic.anna.sees("A gentle reminder")
    clinic.anna.forgets()
    await clinic.advance(hours=6)
    assert not clinic.anna.sees("A gentle reminder")


async def test_an_answered_question_is_not_reminded_of(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("6 3")
    await clinic.advance(hours=4)
    assert not clinic.anna.sees("A gentle reminder")


async def test_a_late_tap_counts_for_its_own_day(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    day, button = clinic.today, clinic.anna.button("8")
    await clinic.advance(days=2)
    await clinic.anna.presses(button)
    assert await clinic.ratings(day) == {"mood": 8}
    assert await clinic.ratings() == {}
    assert clinic.anna.sees("This is about")


async def test_after_a_week_an_answer_is_too_late_and_that_is_said(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    button = clinic.anna.button("8")
    await clinic.advance(days=8)
    await clinic.anna.presses(button)
    assert clinic.anna.toast.startswith("This question is from")


async def test_a_double_tap_on_two_devices_is_one_answer(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    button = clinic.anna.button("8")
    await clinic.anna.presses(button)
    await clinic.anna.presses(button)
    assert await clinic.ratings() == {"mood": 8}


async def test_a_patient_in_another_zone_is_asked_on_their_own_clock(clinic: Clinic) -> None:
    bert = await clinic.enrol("Bert", "K-08", zone="America/New_York")
    await clinic.advance(days=1)
    await clinic.until(hour=14, minute=30)  # 08:30 there
    bert.forgets()
    await clinic.advance(minutes=31)
    assert bert.sees("How is your mood today?")


async def test_nobody_answers_for_somebody_else(clinic: Clinic) -> None:
    bert = await clinic.enrol("Bert", "K-08")
    await clinic.until(hour=9, minute=1)
    await bert.sends_tap(clinic.anna.button("8"))
    assert bert.toast == "Please ask your clinic for an invitation link."
    assert await clinic.ratings() == {}


@pytest.mark.parametrize(
    "data", ["v1:rate:1:mood:11", "v1:rate:999999:mood:5", "v9:rate:1:mood:5", "rm -rf", "v1:rate"]
)
async def test_forged_taps_change_nothing(clinic: Clinic, data: str) -> None:
    await clinic.until(hour=9, minute=1)
    await clinic.anna.forges_tap(data)
    assert await clinic.ratings() == {}
    assert clinic.anna.toast


async def test_who_tracks_only_pain_is_asked_only_that(clinic: Clinic) -> None:
    bert = await clinic.enrol("Bert", "K-08", tracks="pain")
    await clinic.until(hour=9, minute=1)
    bert.forgets()
    await clinic.advance(minutes=1)
    await bert.types("/checkin")
    assert bert.last.startswith("How strong is your pain today?")
    await bert.types("mood 5")
    assert bert.sees("You are not asked for this.")


async def test_pictures_and_voices_are_not_ignored(clinic: Clinic) -> None:
    await clinic.anna.sends_voice()
    assert clinic.anna.sees("I can't read this, only text. If you are in danger")


async def test_a_patient_sees_their_own_curve(clinic: Clinic) -> None:
    await clinic.anna.types("6 3")
    await clinic.anna.types("/chart")
    assert clinic.anna.pictures


async def test_who_blocks_us_is_unreachable_and_staff_hear_of_it_once(clinic: Clinic) -> None:
    await clinic.anna.blocks()
    assert clinic.owner.sees("K-07 can no longer be reached here")
    clinic.owner.forgets()
    await clinic.advance(days=1)
    assert not clinic.owner.sees("can no longer be reached")
    await clinic.anna.unblocks()
    await clinic.advance(days=1)
    assert clinic.anna.sees("How is your mood today?")


async def test_an_answer_the_wrong_way_round_is_asked_about_and_turned_with_one_tap(clinic: Clinic) -> None:
    await clinic.anna_is_well()
    await clinic.until(hour=9, minute=1)
    await clinic.anna.types("mood 2 pain 2")
    assert clinic.anna.sees("Saved for", "Is mood 2 right? Lately you mostly answered 8; 10 is best.")
    assert not clinic.anna.sees("Is pain 2 right?")
    assert await clinic.ratings() == {"mood": 2, "pain": 2}
    await clinic.anna.taps("I meant mood 8")
    assert await clinic.ratings() == {"mood": 8, "pain": 2}
    assert clinic.anna.last.startswith("Saved for")
    assert "Is mood" not in clinic.anna.last


async def test_an_answer_that_was_meant_stays_and_is_asked_about_once(clinic: Clinic) -> None:
    await clinic.anna_is_well()
    for number in range(2):
        await clinic.until(hour=9, minute=1)
        clinic.anna.forgets()
        await clinic.anna.types("mood 8 pain 9")
        assert clinic.anna.sees("Is pain 9 right? Lately you mostly answered 2; 10 is worst.") == (number == 0)
    assert await clinic.ratings() == {"mood": 8, "pain": 9}
