"""Drills: a made-up emergency on the real path, so that a broken one is noticed before somebody needs it."""

from datetime import date

from bot.models import CaseKind
from storage.invariants import audit
from tests.world import Clinic

FIRST_DRILL = date(2026, 3, 10)
DRILL = "DRILL – no patient is in danger"


async def drills(clinic: Clinic) -> int:
    """Return how many drills are under way."""
    async with clinic.world.app.database.snapshot() as tx:
        return len(await tx.cases.list_of_kind(CaseKind.DRILL))


async def to_the_drill(clinic: Clinic) -> None:
    """Let time pass to just after the first weekly drill has begun."""
    clinic.group.forgets()
    clinic.owner.forgets()
    while clinic.today < FIRST_DRILL:
        await clinic.until(hour=9, minute=55)
    assert not clinic.group.sees(DRILL)
    await clinic.until(hour=10, minute=1)


async def test_a_week_after_the_group_was_bound_a_drill_calls_group_and_who_is_on_duty(clinic: Clinic) -> None:
    await to_the_drill(clinic)
    assert clinic.group.sees(DRILL, "act just as if it were one")
    assert clinic.owner.sees(DRILL)
    assert not clinic.group.sees("K-07")


async def test_who_acknowledges_ends_it_and_the_owner_hears_how_long_it_took(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.owner.types("/drill")
    await clinic.advance(minutes=4)
    await nurse.taps("Acknowledge")
    assert await drills(clinic) == 0
    assert clinic.owner.sees("passed: Nina acknowledged after 4 min.")
    assert clinic.group.sees("Acknowledged by Nina", "Drill passed")
    clinic.group.forgets()
    await clinic.advance(hours=3)
    assert not clinic.group.sees(DRILL)


async def test_a_drill_that_nobody_takes_calls_everyone_and_the_second_channel_and_fails(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.owner.types("/drill")
    await clinic.advance(minutes=7)
    assert nurse.sees(DRILL)
    assert any("DRILL" in page for page in clinic.pages)
    await clinic.advance(minutes=24)
    assert clinic.owner.sees("failed", "nobody tapped Acknowledge")
    assert await drills(clinic) == 0
    calls = len(clinic.pages)
    await clinic.advance(hours=1)
    assert len(clinic.pages) == calls
    async with clinic.world.app.database.snapshot() as tx:
        assert [finding for finding in await audit(tx) if not finding.holds] == []


async def test_a_drill_never_speaks_while_somebody_is_in_danger(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.types("/drill")
    assert clinic.owner.sees("a real emergency is open")
    await to_the_drill(clinic)
    assert not clinic.group.sees(DRILL)
    await clinic.owner.taps("Acknowledge")
    await clinic.owner.taps("Close case")
    await clinic.owner.taps("Spoke with the patient")
    await clinic.advance(hours=1)
    assert clinic.group.sees(DRILL)


async def test_one_drill_at_a_time(clinic: Clinic) -> None:
    await clinic.owner.types("/drill")
    await clinic.owner.types("/drill")
    assert clinic.owner.sees("A drill or a real emergency is open")
    assert await drills(clinic) == 1


async def test_drills_come_each_week_and_not_without_a_group(clinic: Clinic) -> None:
    await to_the_drill(clinic)
    await clinic.owner.taps("Acknowledge")
    await clinic.group.throws_us_out()
    clinic.owner.forgets()
    await clinic.advance(days=7)
    assert not clinic.owner.sees(DRILL)


async def test_patients_and_onlookers_start_no_drill(clinic: Clinic) -> None:
    viewer = await clinic.hire("Vera", "viewer")
    await viewer.types("/drill")
    assert viewer.sees("Your role")
    await clinic.anna.types("/drill")
    assert await drills(clinic) == 0
