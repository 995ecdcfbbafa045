"""The crisis lines of a clinic: confirmed by its owner before patients come in, its own number first."""

from datetime import timedelta

import pytest

from tests.world import Clinic, World

OWN = "+34 600 100 200"


async def forget_confirmation(clinic: Clinic) -> None:
    """Make the clinic one from before lines were confirmed."""
    async with clinic.world.app.database.transaction() as tx:
        await tx.clinics.update(clinic.id, lines_confirmed_at=None)


async def test_the_owner_confirms_the_lines_with_the_group_and_sees_them_first(world: World) -> None:
    links = await world.add_clinic()
    owner = world.person("Olga")
    group = world.group("Alerts", owner)
    await owner.opens(links.owner_start)
    await owner.opens_in(group, links.group_start)
    assert owner.sees("Please check every number first", "112", "024", "Looked up on 20")
    await owner.types("/invite K-07 both")
    assert owner.sees("the owner has to confirm", "Nobody at the clinic has confirmed them yet.")
    assert not owner.sees("Invitation for K-07")
    await owner.taps("Confirm")
    await owner.types("/invite K-07 both")
    assert owner.sees("Invitation for K-07")


async def test_no_patient_comes_in_before_the_owner_has_confirmed(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await forget_confirmation(clinic)
    clinic.owner.forgets()
    await nurse.types("/invite K-09 mood")
    assert nurse.sees("the owner has to confirm")
    assert "Confirm lines" not in nurse.labels
    await clinic.owner.taps("Confirm lines")
    assert clinic.owner.sees("The owner confirmed them on")
    await nurse.types("/invite K-09 mood")
    assert nurse.sees("Invitation for K-09")


async def test_a_nurse_cannot_confirm(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await forget_confirmation(clinic)
    await clinic.owner.types("/lines")
    await nurse.sends_tap(clinic.owner.button("Confirm lines"))
    assert "Ask the owner" in nurse.toast
    await nurse.types("/lines phone 123456")
    assert nurse.sees("Ask the owner")


async def test_the_clinics_own_number_comes_first(clinic: Clinic) -> None:
    await clinic.owner.types(f"/lines phone {OWN} Mon-Fri 9:00-18:00")
    assert clinic.owner.sees(f"Your clinic: {OWN} (Mon-Fri 9:00-18:00)")
    await clinic.anna.types("/crisis")
    said = next(message.text for message in clinic.anna.heard if "112" in message.text)
    assert said.index(OWN) < said.index("112") < said.index("024")


async def test_a_number_without_hours_stands_alone_and_can_be_taken_away(clinic: Clinic) -> None:
    await clinic.owner.types("/lines phone 600100200")
    await clinic.anna.types("/crisis")
    assert clinic.anna.sees("Your clinic: 600100200\n")
    await clinic.owner.types("/lines phone -")
    clinic.anna.forgets()
    await clinic.anna.types("/crisis")
    assert clinic.anna.sees("024")
    assert not clinic.anna.sees("Your clinic: ")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("/lines phone call me", "A number has digits"),
        ("/lines phone 12", "A number has digits"),
        ("/lines phone 600100200 see https://evil.example/a", "Hours are up to 60"),
        ("/lines phone", "Type /lines"),
        ("/lines sunshine", "Type /lines"),
    ],
)
async def test_what_cannot_be_shown_to_somebody_in_danger_is_refused(clinic: Clinic, typed: str, says: str) -> None:
    await clinic.owner.types(typed)
    assert clinic.owner.sees(says)
    await clinic.anna.types("/crisis")
    assert not clinic.anna.sees("Your clinic: ")


async def test_after_a_year_the_owner_is_asked_to_look_again_once_a_month_until_it_is_done(clinic: Clinic) -> None:
    app, clock = clinic.world.app, clinic.world.telegram.clock
    assert await app.lines.warn_due() == 0
    clock.advance(timedelta(days=366))
    clinic.owner.forgets()
    assert [await app.lines.warn_due(), await app.lines.warn_due()] == [1, 0]
    await app.settle()
    assert clinic.owner.sees("more than a year ago", "024")
    clock.advance(timedelta(days=31))
    assert await app.lines.warn_due() == 1
    await app.settle()
    await clinic.owner.taps("Confirm lines")
    clock.advance(timedelta(days=31))
    assert await app.lines.warn_due() == 0


async def test_a_stranger_sees_no_clinics_lines(clinic: Clinic) -> None:
    sam = clinic.world.person("Sam")
    await sam.types("/lines")
    assert not sam.sees("Patients in danger see this")
