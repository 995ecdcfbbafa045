"""Real processes that are told to stop, frozen, locked out, or run beside another."""

import asyncio
import base64
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from bot.models import CaseKind
from bot.simulator.people import Person
from storage.invariants import audit
from storage.types import derive
from tests.conftest import KEY
from tests.faults.process import Bot, Ward, admit, open_bot

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("processes")]
RESOURCES = "024"
"""What is in the crisis lines of Spain, whether the clinic is called or not."""


@pytest.fixture
async def bot(database_url: str, tmp_path: Path) -> AsyncIterator[Bot]:
    """A bot that runs."""
    (tmp_path / "key").write_bytes(base64.b64encode(KEY))
    async with open_bot(database_url, tmp_path) as found:
        await found.start()
        yield found


async def rate(ward: Ward, times: int) -> dict[int, int]:
    """Have everyone rate again and again; return what each said last."""
    last = {}
    for number in range(times):
        for person in ward.patients:
            mood = 4 + (number + person.id) % 6
            person.type(f"mood {mood} pain 2")
            last[person.id] = mood
        await asyncio.sleep(0.01)
    return last


async def look(bot: Bot, last: dict[int, int]) -> None:
    """Make sure that every promise holds and that nobody's last answer is lost."""
    database = bot.open_database()
    try:
        async with database.transaction() as tx:
            await tx.audit.seal(100_000)
            assert [finding for finding in await audit(tx) if not finding.holds] == []
            for user_id, mood in last.items():
                patient = await tx.patients.find_by_user(user_id)
                assert patient
                assert [r.value for r in await tx.ratings.list(patient.id) if r.scale == "mood"] == [mood]
    finally:
        await database.close()


async def crises(bot: Bot, person: Person) -> int:
    database = bot.open_database()
    try:
        async with database.snapshot() as tx:
            patient = await tx.patients.find_by_user(person.id)
            assert patient
            return sum(case.kind == CaseKind.CRISIS for case in await tx.cases.list_of_patient(patient.id))
    finally:
        await database.close()


async def test_told_to_stop_under_load_it_ends_in_ten_seconds_and_loses_nothing(bot: Bot) -> None:
    ward = await admit(bot, 3)
    first = asyncio.get_running_loop().create_task(rate(ward, 40))
    await ward.patients[0].waits_for("Saved")
    assert await bot.stop() == 0
    last = await first
    await bot.start()
    await bot.drained()
    await look(bot, last)


async def test_after_a_kill_it_works_again_within_five_seconds(bot: Bot) -> None:
    ward = await admit(bot, 3)
    clock = bot.telegram.clock
    took = []
    for person in ward.patients:  # the best of three, since the machine may be busy with other tests
        await bot.kill()
        person.type("mood 6 pain 3")
        began = clock.real()
        await bot.start()
        await person.waits_for("mood 6, pain 3", patience=30)
        took.append(clock.real() - began)
    assert min(took) <= 5.0


async def test_frozen_and_woken_it_takes_up_where_it_was(bot: Bot) -> None:
    ward = await admit(bot, 2)
    bot.send_signal(signal.SIGSTOP)
    last = await rate(ward, 5)
    ward.patients[0].type("/crisis")
    bot.send_signal(signal.SIGCONT)
    await ward.patients[0].waits_for(RESOURCES)
    await bot.drained()
    assert await crises(bot, ward.patients[0]) == 1
    await look(bot, last)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_while_another_program_locks_the_file_crisis_lines_come_within_two_seconds(bot: Bot) -> None:
    ward = await admit(bot, 1)
    person = ward.patients[0]
    path = bot.database_url.removeprefix("sqlite:///")
    lock = sqlcipher3.dbapi2.connect(path, isolation_level=None)
    lock.execute(f"PRAGMA key = \"x'{derive(KEY, 'sqlite').hex()}'\"")
    lock.execute("BEGIN IMMEDIATE")
    person.type("/crisis")
    await person.waits_for("Emergency", patience=2)
    lock.rollback()
    lock.close()
    await ward.group.waits_for("CRISIS", patience=15)
    assert await crises(bot, person) == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_when_the_replica_that_polls_dies_another_takes_over_within_ten_seconds(bot: Bot) -> None:
    ward = await admit(bot, 2)
    polling = bot.process
    await bot.start()
    await asyncio.gather(*(person.waits_for("mood today") for person in ward.patients))
    polling.kill()
    await polling.wait()
    ward.patients[0].type("mood 6 pain 3")
    await ward.patients[0].waits_for("mood 6, pain 3", patience=10)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_three_replicas_that_race_do_everything_once(bot: Bot) -> None:
    await bot.start()
    await bot.start()
    ward = await admit(bot, 4)
    last = await rate(ward, 30)
    for person in ward.patients:
        person.type("/crisis")
    await bot.drained()
    for person in ward.patients:
        assert await crises(bot, person) == 1
        calls = bot.telegram.state.sent.to(person.id, "sendMessage")
        assert sum("Your clinic is being alerted." in call.text for call in calls) == 1
        assert sum("Saved for" in call.text for call in calls) == 30
    await look(bot, last)
