"""Drills: a made-up emergency on the real path, so that a broken one is noticed before somebody needs it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.models import CaseKind
from handlers.render import RENDERERS
from storage.invariants import audit
from tests.world import Clinic

DRILL = "DRILL – no patient is in danger"


async def drills(clinic: Clinic) -> int:
    """Return how many drills are under way."""
    async with clinic.world.app.database.snapshot() as tx:
        return len(await tx.cases.list_of_kind(CaseKind.DRILL))


async def to_the_drill(clinic: Clinic) -> None:
    """Have the weekly drill come now."""
    clinic.group.forgets()
    clinic.owner.forgets()
    async with clinic.world.app.database.transaction() as tx:
        await tx.clinics.update(1, next_drill_at=tx.now + timedelta(seconds=30))
    await clinic.advance(minutes=1)


async def test_the_first_drill_comes_on_a_tuesday_morning_a_week_after_the_group_was_bound(clinic: Clinic) -> None:
    await clinic.advance(minutes=1)
    async with clinic.world.app.database.snapshot() as tx:
        found = await tx.clinics.get(1)
    assert found.next_drill_at is not None
    assert found.next_drill_at.astimezone(ZoneInfo(found.timezone)) == datetime(
        2026, 3, 10, 10, 0, tzinfo=ZoneInfo(found.timezone)
    )


async def test_the_weekly_drill_calls_the_group_and_who_is_on_duty(clinic: Clinic) -> None:
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
    assert clinic.owner.sees(
        "passed: the crisis lines were sent after 0 s, the first call came after 0 s, and Nina acknowledged after"
    )
    assert clinic.group.sees("Acknowledged by Nina", "Drill acknowledged")
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


async def test_owners_are_shown_what_a_patient_in_danger_would_have_been_sent(clinic: Clinic) -> None:
    await clinic.owner.types("/drill")
    await clinic.advance(seconds=1)
    assert clinic.owner.sees("DRILL – no patient is in danger", "112", "024")
    assert not clinic.anna.sees("DRILL")
    await clinic.owner.types("/patients")
    assert clinic.owner.sees("1 of 1")


async def test_a_worker_that_cannot_answer_a_cry_is_noticed_by_the_drill(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("bot.services.safety.rehearse", broken)
        await clinic.owner.types("/drill")
        await clinic.advance(minutes=4)
        assert not clinic.group.sees("A drill is stuck")
        await clinic.advance(minutes=2)
    assert clinic.group.sees("A drill is stuck", "Please call who runs the system")
    assert clinic.owner.sees("A drill is stuck")
    await clinic.advance(minutes=7)
    assert any("could not be read" in page for page in clinic.pages)
    async with clinic.world.app.database.snapshot() as tx:
        assert len(await tx.cases.list_of_kind(CaseKind.UNPROCESSED)) == 1
    assert await drills(clinic) == 0


async def test_a_bot_that_hears_no_cry_is_noticed_by_the_drill(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.router.calls_for_help", lambda _: False)
    monkeypatch.setattr("handlers.router.tier", lambda _: 0)
    await clinic.owner.types("/drill")
    await clinic.advance(minutes=6)
    assert clinic.group.sees("A drill is stuck")
    assert await drills(clinic) == 0
    await clinic.owner.taps("Acknowledge")
    await clinic.advance(minutes=30)
    async with clinic.world.app.database.snapshot() as tx:
        assert len(await tx.cases.list_of_kind(CaseKind.UNPROCESSED)) == 1


async def test_a_drill_fails_whose_crisis_lines_were_never_sent(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(_: object) -> None:
        return None

    monkeypatch.setitem(RENDERERS, "resources", nothing)
    await clinic.owner.types("/drill")
    await clinic.advance(minutes=1)
    await clinic.owner.taps("Acknowledge")
    assert clinic.owner.sees("failed: Olga acknowledged, but the crisis lines", "were not sent")
    assert not clinic.owner.sees("passed:")


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
    clinic.owner.person.type("/drill")
    await clinic.advance(seconds=2)
    clinic.owner.person.type("/drill")
    await clinic.world.app.tick()
    assert clinic.owner.sees("A drill or a real emergency is open")
    assert await drills(clinic) == 1


async def test_a_cry_that_comes_after_a_real_one_calls_nobody(clinic: Clinic) -> None:
    app = clinic.world.app
    clinic.anna.person.type("/crisis")
    await app.ingest.poll_once(app.bot, 0)
    await app.drills.start(clinic.owner.person.id)
    await app.tick()
    assert clinic.group.sees("CRISIS")
    assert not clinic.group.sees(DRILL)


async def test_without_a_group_nobody_is_drilled(clinic: Clinic) -> None:
    await clinic.group.throws_us_out()
    await to_the_drill(clinic)
    assert not clinic.owner.sees(DRILL)


async def test_patients_and_onlookers_start_no_drill(clinic: Clinic) -> None:
    viewer = await clinic.hire("Vera", "viewer")
    await viewer.types("/drill")
    assert viewer.sees("Your role")
    await clinic.anna.types("/drill")
    assert await drills(clinic) == 0
