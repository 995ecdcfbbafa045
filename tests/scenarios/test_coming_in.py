"""A clinic opens, its group is bound, and a patient comes in by a link."""

from tests.world import World


async def test_the_owner_opens_the_first_link_and_is_welcomed(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    await owner.opens(links.owner_start)
    assert owner.sees("Welcome to Tidemark")


async def test_a_link_works_once(world: World) -> None:
    links = await world.add_clinic()
    await world.person("Olga").opens(links.owner_start)
    other = world.person("Otto")
    await other.opens(links.owner_start)
    assert other.sees("has been used already")


async def test_a_link_that_we_never_made_is_refused(world: World) -> None:
    await world.add_clinic()
    somebody = world.person("Otto")
    await somebody.opens("A" * 22)
    assert somebody.sees("not one of ours")


async def test_an_old_link_has_run_out(world: World) -> None:
    links = await world.add_clinic()
    await world.advance(days=8)
    owner = world.person("Olga")
    await owner.opens(links.owner_start)
    assert owner.sees("has run out")


async def test_each_link_belongs_in_its_own_kind_of_chat(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    group = world.group("Alerts", owner)
    await owner.opens(links.group_start)
    assert owner.sees("Open this link in the alerts group.")
    await owner.opens_in(group, links.owner_start)
    assert group.sees("Open this link in a private chat with me.")


async def test_the_group_is_bound_by_the_code_that_the_owner_confirms(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    group = world.group("Alerts", owner)
    await owner.opens(links.owner_start)
    await owner.opens_in(group, links.group_start)
    await owner.types("000000")
    assert owner.sees("not the code that the group shows")
    await owner.types(group.code)
    assert owner.sees("The alerts group is bound.")
    assert group.sees("Test alert")
    await owner.taps("Acknowledge", group)
    assert group.sees("Test alert", "Acknowledged by Olga")


async def test_the_owner_may_tap_instead_of_type(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    group = world.group("Alerts", owner)
    await owner.opens_in(group, links.group_start)
    await owner.opens(links.owner_start)
    await owner.taps("Confirm")
    assert owner.sees("The alerts group is bound.")


async def test_an_unanswered_test_alert_is_repeated(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    group = world.group("Alerts", owner)
    await owner.opens(links.owner_start)
    await owner.opens_in(group, links.group_start)
    await owner.taps("Confirm")
    await world.advance(hours=1, minutes=1)
    assert group.sees("Repeat – not yet acknowledged.", "Test alert")


async def test_one_group_cannot_serve_two_clinics(world: World) -> None:
    clinic = await world.open_clinic()
    other = await world.add_clinic("Other clinic")
    await clinic.owner.opens_in(clinic.group, other.group_start)
    assert clinic.group.sees("another clinic")


async def test_a_patient_comes_in_and_rates_at_once(world: World) -> None:
    clinic = await world.open_clinic()
    token = await clinic.invite("K-07", "both")
    anna = world.person("Anna")
    await anna.opens(token)
    assert anna.sees("This is not an emergency service", "Do you agree?")
    await anna.taps("I agree")
    await anna.types("Madrid")
    await anna.taps("09:00")
    assert anna.sees("You are set. I will ask you every day at 09:00 (Europe/Madrid).")
    await anna.taps("6")
    await anna.taps("3")
    assert anna.sees("mood 6, pain 3")


async def test_the_invitation_carries_a_picture_to_scan(world: World) -> None:
    clinic = await world.open_clinic()
    await clinic.invite("K-07", "mood")
    assert clinic.owner.pictures


async def test_everything_in_enrolment_can_be_typed(world: World) -> None:
    clinic = await world.open_clinic()
    anna = world.person("Anna")
    await anna.opens(await clinic.invite("K-07", "mood"))
    await anna.types("hmm")
    await anna.types("yes")
    await anna.types("Nowhere at all")
    assert anna.sees("I know no time zone")
    await anna.types("new york")
    await anna.types("25")
    assert anna.sees("An hour is a number from 0 to 23.")
    await anna.types("8 pm")
    assert anna.sees("every day at 20:00 (America/New_York)")


async def test_who_does_not_agree_is_let_go(world: World) -> None:
    clinic = await world.open_clinic()
    token = await clinic.invite("K-07", "mood")
    anna = world.person("Anna")
    await anna.opens(token)
    await anna.taps("No, thanks")
    assert anna.sees("Nothing has been kept.")
    await anna.types("7")
    assert anna.sees("ask your clinic for an invitation link")


async def test_an_answered_question_of_enrolment_is_not_asked_twice(world: World) -> None:
    clinic = await world.open_clinic()
    anna = world.person("Anna")
    await anna.opens(await clinic.invite("K-07", "mood"))
    consent = anna.button("I agree")
    await anna.presses(consent)
    await anna.presses(consent)
    assert anna.toast == "This question has been answered already."


async def test_a_second_invitation_ends_the_first(world: World) -> None:
    clinic = await world.open_clinic()
    first = await clinic.invite("K-07", "mood")
    await clinic.invite("K-07", "both")
    anna = world.person("Anna")
    await anna.opens(first)
    assert anna.sees("has run out")


async def test_a_patient_cannot_be_invited_twice_nor_enrol_under_two_codes(world: World) -> None:
    clinic = await world.open_clinic()
    anna = await clinic.enrol("Anna", "K-07")
    await clinic.owner.types("/invite K-07 both")
    assert clinic.owner.sees("K-07 has enrolled already.")
    await anna.opens(await clinic.invite("K-08", "mood"))
    assert anna.sees("You are enrolled already.")


async def test_a_bad_invitation_is_explained(world: World) -> None:
    clinic = await world.open_clinic()
    for typed in ("/invite", "/invite K-07", "/invite K-07 knee"):
        await clinic.owner.types(typed)
        assert clinic.owner.sees("Type /invite CODE mood")
    await clinic.owner.types("/invite Ünlü! both")
    assert clinic.owner.sees("A code has 1 to 16 letters")


async def test_a_colleague_joins_by_a_link_and_loses_all_rights_when_removed(world: World) -> None:
    clinic = await world.open_clinic()
    nurse = await clinic.hire("Nina", "coordinator")
    await nurse.types("/patients")
    await clinic.owner.types("/staff")
    assert clinic.owner.sees("Nina")
    await clinic.owner.taps("Remove Nina")
    await nurse.types("/patients")
    assert nurse.sees("ask your clinic for an invitation link")
