"""A safety plan: written in calm, part by part, shown first in a crisis, removed when its owner says so."""

from datetime import timedelta

from tests.world import Clinic

OFFER = "Would you like to start?"


async def test_the_plan_is_offered_in_calm_after_enrolment(clinic: Clinic) -> None:
    assert not clinic.anna.sees(OFFER)
    await clinic.advance(days=2)
    assert clinic.anna.sees(OFFER)
    await clinic.anna.taps("Start")
    assert clinic.anna.sees("Which thoughts, feelings or moments tell you that a crisis may be coming?")


async def test_it_is_offered_again_only_after_a_good_week(clinic: Clinic) -> None:
    await clinic.advance(days=2)
    await clinic.anna.taps("Not now")
    assert clinic.anna.sees("/plan is here whenever you like.")
    clinic.anna.forgets()
    await clinic.advance(days=12)
    assert not clinic.anna.sees(OFFER)
    for _ in range(6):
        await clinic.anna.types("mood 7 pain 3")
        await clinic.advance(days=1)
    clinic.anna.forgets()
    await clinic.advance(days=7)
    assert clinic.anna.sees(OFFER)


async def test_parts_are_written_over_days_in_ones_own_words(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    assert clinic.anna.sees("Nothing is written yet.")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("I stop answering {my} phone")
    assert clinic.anna.sees("Saved.", "I stop answering {my} phone")
    await clinic.advance(days=3)
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: What I can do by myself")
    await clinic.anna.types("Swim. Call the dog. 7")
    assert clinic.anna.sees("I stop answering {my} phone", "Swim. Call the dog. 7")


async def test_a_part_is_changed_and_removed(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("no sleep")
    await clinic.anna.taps("Change: Signs that a crisis may be coming")
    assert clinic.anna.sees("So far: no sleep")
    await clinic.anna.types("no sleep for two nights")
    assert clinic.anna.sees("no sleep for two nights")
    await clinic.anna.taps("Change: Signs that a crisis may be coming")
    await clinic.anna.taps("Remove this part")
    assert clinic.anna.sees("Nothing is written yet.")


async def test_the_whole_plan_is_removed(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("no sleep")
    await clinic.anna.taps("Remove the whole plan")
    assert clinic.anna.sees("Nothing is written yet.")
    clinic.anna.forgets()
    await clinic.anna.types("/crisis")
    assert not clinic.anna.sees("Your own plan:")


async def test_in_a_crisis_whom_to_call_comes_first_and_can_be_tapped(clinic: Clinic) -> None:
    for part, words in (
        ("Signs that a crisis may be coming", "no sleep"),
        ("What I can do by myself", "swim"),
        ("People and places that take my mind off it", "the beach"),
        ("People I can ask for help", "Mum 612 345 678"),
    ):
        await clinic.anna.types("/plan")
        await clinic.anna.taps(f"Next: {part}")
        await clinic.anna.types(words)
    clinic.anna.forgets()
    await clinic.anna.types("/crisis")
    said = [message.text for message in clinic.anna.heard]
    assert "112" in said[0]
    assert said[1].startswith("Your own plan:")
    assert "+34612345678" in said[1]
    assert said[1].index("Mum") < said[1].index("swim") < said[1].index("no sleep")
    assert "Have you already taken something" in said[2]


async def test_a_telephone_number_alone_is_no_wrong_rating(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("612345678")
    assert clinic.anna.sees("Saved.", "+34612345678")


async def test_a_rating_stays_a_rating_while_a_part_is_asked_for(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("mood 6 pain 3")
    assert await clinic.ratings() == {"mood": 6, "pain": 3}


async def test_a_day_later_a_text_is_no_part_of_the_plan(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.advance(days=1, minutes=5)
    await clinic.anna.types("hello there")
    await clinic.anna.types("/plan")
    assert clinic.anna.sees("Nothing is written yet.")


async def test_words_of_a_plan_that_speak_of_danger_are_kept_and_are_a_sign(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("I want to kill myself")
    assert clinic.group.sees("CRISIS")
    assert clinic.anna.sees("112", "024")
    await clinic.anna.types("/plan")
    assert clinic.anna.sees("Your safety plan", "I want to kill myself")


async def test_a_part_that_is_too_long_is_explained(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.types("very " * 300)
    assert clinic.anna.sees("This is too long.")


async def test_enough_for_today_stops_asking(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.taps("Next: Signs that a crisis may be coming")
    await clinic.anna.taps("Enough for today")
    await clinic.anna.types("hello there")
    await clinic.anna.types("/plan")
    assert clinic.anna.sees("Nothing is written yet.")


async def test_only_staff_see_the_trusted_contact_and_only_in_private(clinic: Clinic) -> None:
    await clinic.anna.types("/plan")
    await clinic.anna.forges_tap("v1:part:contact")
    await clinic.anna.types("My sister Eva 699 111 222")
    await clinic.anna.types("/crisis")
    assert not clinic.anna.sees("Your own plan:")
    await clinic.owner.taps("Trusted contact", clinic.group)
    assert clinic.owner.sees("K-07 wrote that you may call:", "My sister Eva +34699111222")
    assert not clinic.group.sees("Eva")
    stranger = clinic.world.person("Sam")
    await stranger.types("hello")
    await stranger.forges_tap(f"v1:contact:{(await clinic.cases('crisis'))[0].id}")
    assert not stranger.sees("Eva")


async def test_a_contact_that_was_removed_is_not_shown(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.forges_tap(f"v1:contact:{(await clinic.cases('crisis'))[0].id}")
    assert clinic.owner.sees("K-07 has named nobody to call.")


async def test_nobody_else_writes_or_reads_a_plan(clinic: Clinic) -> None:
    stranger = clinic.world.person("Sam")
    await stranger.types("/plan")
    assert not stranger.sees("Your safety plan")
    await clinic.anna.forges_tap("v1:part:nonsense")
    assert clinic.anna.toast.startswith("This button is from an older version.")


async def test_a_whole_plan_is_offered_to_nobody(clinic: Clinic) -> None:
    for part in ("warning", "coping", "places", "people", "professionals", "safe", "contact"):
        await clinic.anna.forges_tap(f"v1:part:{part}")
        await clinic.anna.types(f"words of {part}")
    await clinic.anna.forges_tap("v1:part")
    assert clinic.anna.sees("Your safety plan", "words of safe")
    clinic.anna.forgets()
    await clinic.advance(days=3)
    assert not clinic.anna.sees("safety plan")


async def test_a_plan_is_encrypted_where_it_is_kept(clinic: Clinic) -> None:
    await clinic.anna.forges_tap("v1:part:warning")
    await clinic.anna.types("the blue suitcase")
    async with clinic.world.app.database.snapshot() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        plan = await tx.plans.find(patient.id)
        assert plan.parts == {"warning": "the blue suitcase"}
        assert plan.offer_at is not None
        assert plan.offer_at - clinic.world.now > timedelta(hours=20)
