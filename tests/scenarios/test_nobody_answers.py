"""People are called until one of them acts, staff are bundled when many are in danger, patients are told the truth."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.clinical.escalation import Level
from tests.world import Clinic, World


async def test_who_is_told_at_each_step(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    viewer = await clinic.hire("Vera", "viewer")
    await clinic.anna.types("/crisis")
    assert clinic.owner.sees("CRISIS", "Level: HIGH")
    assert not nurse.sees("CRISIS")
    assert not clinic.pages
    await clinic.advance(minutes=3, seconds=2)
    assert nurse.sees("CRISIS")
    assert not clinic.pages
    await clinic.advance(minutes=3, seconds=2)
    assert clinic.pages
    assert not viewer.sees("CRISIS")


async def test_a_patient_is_told_the_truth_after_a_quarter_of_an_hour(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.advance(minutes=14, seconds=50)
    assert not clinic.anna.sees("So far nobody at your clinic")
    await clinic.advance(seconds=20)
    assert clinic.anna.sees("So far nobody at your clinic has confirmed the alert.", "call 112")


async def test_a_patient_is_told_when_the_clinic_has_seen_it_and_nothing_untrue_later(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    assert clinic.anna.sees("Seen by your clinic at", "do not wait for them")
    await clinic.advance(minutes=20)
    assert not clinic.anna.sees("So far nobody at your clinic")


async def test_a_clinic_may_choose_not_to_say_when_it_has_seen_an_alert(clinic: Clinic) -> None:
    async with clinic.world.app.database.transaction() as tx:
        await tx.clinics.update(clinic.id, tells_seen=False)
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    assert not clinic.anna.sees("Seen by your clinic at")


async def test_contacted_is_not_resolved(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.owner.taps("Contacted", clinic.group)
    clinic.group.forgets()
    await clinic.advance(hours=1, minutes=1)
    assert clinic.group.sees("Repeat – not yet acknowledged.")


@pytest.mark.parametrize("outcome", ["Spoke with the patient", "Emergency services", "No contact", "By mistake"])
async def test_a_crisis_is_closed_with_what_came_of_it(clinic: Clinic, outcome: str) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps(outcome, clinic.group)
    (case,) = await clinic.cases("crisis")
    assert (case.state, case.next_action_at, case.tell_at, case.followup_at) == ("closed", None, None, None)
    assert clinic.group.sees(f"Closed: {outcome}.")


async def test_a_closed_case_asks_nothing_more(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("Spoke with the patient", clinic.group)
    clinic.anna.forgets()
    await clinic.advance(minutes=11)
    assert not clinic.anna.sees("I have not heard from you")


async def test_a_crisis_cannot_be_booked_away(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    (case,) = await clinic.cases("crisis")
    await clinic.owner.forges_tap(f"v1:book:{case.id}:{clinic.today + timedelta(days=2)}")
    assert "is a crisis" in clinic.owner.toast
    assert (await clinic.cases("crisis"))[0].state == "open"


async def test_a_new_sign_opens_a_case_in_somebodys_hands_again(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    clinic.owner.forgets()
    await clinic.anna.types("I want to kill myself tonight")
    assert clinic.owner.sees("CRISIS", "A message of the patient speaks of danger.")
    assert [case.state for case in await clinic.cases("crisis")] == ["open"]


async def test_an_answer_that_is_no_graver_leaves_the_case_with_who_has_it(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.anna.taps("No")
    await clinic.anna.taps("Yes")
    assert [case.state for case in await clinic.cases("crisis")] == ["acknowledged"]
    await clinic.anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)


async def test_without_a_group_people_are_called_directly(clinic: Clinic) -> None:
    await clinic.group.throws_us_out()
    clinic.owner.forgets()
    await clinic.anna.types("/crisis")
    assert clinic.owner.sees("CRISIS", "K-07")


async def test_with_nobody_to_call_the_second_channel_is_told_at_once(clinic: Clinic) -> None:
    async with clinic.world.app.database.transaction() as tx:
        for member in await tx.staff.list(clinic.id):
            await tx.staff.update(member.id, active=False)
    await clinic.anna.types("/crisis")
    assert any("K-07" in page for page in clinic.pages)


@pytest.mark.parametrize("opening", ["sqlite"], indirect=True)
async def test_twenty_people_in_danger_at_once_are_told_of_within_telegrams_limits(clinic: Clinic) -> None:
    others = [await clinic.enrol(f"P{number}", f"P-{number}") for number in range(19)]
    clinic.group.forgets()
    clinic.owner.forgets()
    for person in [clinic.anna, *others]:
        person.person.type("/crisis")
    await clinic.world.app.tick()
    await clinic.advance(seconds=10)
    assert len(clinic.group.heard) <= 20
    bundles = [message for message in clinic.group.heard if "cases need somebody now" in message.text]
    assert all(f"P-{number} " in bundles[-1].text for number in range(19))
    assert clinic.owner.sees("20 cases need somebody now")
    await clinic.owner.taps(bundles[-1].labels[0], clinic.group)
    async with clinic.world.app.database.snapshot() as tx:
        assert len(await tx.cases.list_calling(clinic.id)) == 19
    for person in [clinic.anna, *others]:
        assert person.sees("112", "024")


async def test_an_owner_chooses_shorter_waits_and_no_longer_ones(clinic: Clinic) -> None:
    await clinic.owner.types("/escalation HIGH 1 2 5")
    assert clinic.owner.sees("wait 1 · 2 · 5 minutes")
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna.types("/crisis")
    await clinic.advance(minutes=1, seconds=2)
    assert nurse.sees("CRISIS")
    await clinic.owner.types("/escalation HIGH 6 3 5")
    assert clinic.owner.sees("each at least 1 and at most: 5 5 10")
    await clinic.owner.types("/escalation LOW 5")
    assert clinic.owner.sees("Type /escalation, a level and the minutes")
    await nurse.types("/escalation HIGH 1 1 1")
    assert nurse.sees("Your role (clinician) does not allow this.")


async def test_waits_that_cannot_be_read_are_as_if_none_were_chosen(clinic: Clinic) -> None:
    async with clinic.world.app.database.transaction() as tx:
        await tx.clinics.update(clinic.id, waits={"HIGH": "soon"})
    await clinic.anna.types("/crisis")
    (case,) = await clinic.cases("crisis")
    assert (case.severity, case.next_action_at) == (Level.HIGH, case.opened_at + timedelta(minutes=3))


async def test_everything_about_a_crisis_is_in_the_audit(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.anna.taps("No")
    await clinic.advance(minutes=16)
    await clinic.owner.taps("Acknowledge", clinic.group)
    await clinic.owner.taps("Close case", clinic.group)
    await clinic.owner.taps("No contact", clinic.group)
    actions = await audited(clinic.world)
    for action in (
        "risk_command",
        "case_opened_crisis",
        "triage_answered",
        "triage_silent",
        "case_step_1_0",
        "patient_told_unseen",
        "case_acknowledged",
        "case_closed_no_contact",
        "shown_resources",
        "shown_triage",
        "shown_alert",
    ):
        assert action in actions


async def audited(world: World) -> set[str]:
    """Return every action that the audit knows."""
    async with world.app.database.snapshot() as tx:
        return {row["action"] for row in await tx.rows(text("SELECT action FROM audit"))}
