"""When we were away, when the database is, and when we start again."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from bot.errors import StorageUnavailableError
from bot.models import Slot
from storage.types import derive
from tests.conftest import KEY
from tests.world import Clinic


async def test_a_restart_in_the_middle_loses_nothing(clinic: Clinic) -> None:
    await clinic.until(hour=9, minute=1)
    clinic.anna.person.type("mood 6 pain 3")
    await clinic.world.restart()
    assert clinic.anna.sees("mood 6, pain 3")
    assert await clinic.ratings() == {"mood": 6, "pain": 3}


async def test_after_a_gap_open_questions_are_asked_again_and_the_gap_is_owned_up_to(clinic: Clinic) -> None:
    await clinic.anna.types("mood 0 pain 5")
    await clinic.world.app.presence.note()
    clinic.anna.forgets()
    await clinic.advance(minutes=10)
    await clinic.world.app.presence.note()
    await clinic.world.app.tick()
    assert clinic.anna.sees("I could not receive messages from", "Have you had thoughts of ending your life?")


async def test_a_short_gap_is_nothing_to_speak_of(clinic: Clinic) -> None:
    await clinic.anna.types("mood 0 pain 5")
    await clinic.world.app.presence.note()
    clinic.anna.forgets()
    await clinic.advance(minutes=1)
    await clinic.world.app.presence.note()
    await clinic.world.app.tick()
    assert not clinic.anna.sees("I could not receive messages")


async def test_days_on_which_we_were_down_are_never_the_patients_silence(clinic: Clinic) -> None:
    clinic.world.telegram.clock.move_to(clinic.world.now.replace(day=6, hour=12))
    await clinic.world.app.tick()
    async with clinic.world.app.database.snapshot() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        days = [clinic.today - timedelta(days=back) for back in (1, 2, 3)]
        asked = [await tx.checkins.find(patient.id, day, Slot.DAILY) for day in days]
    assert [checkin and checkin.state for checkin in asked] == ["missed_system"] * 3
    assert len([message for message in clinic.anna.heard if "How is your mood today?" in message.text]) <= 2


@pytest.mark.parametrize("opening", ["sqlite"], indirect=True)
async def test_a_locked_database_does_not_stop_the_crisis_lines(clinic: Clinic) -> None:
    await clinic.world.app.fallback.refresh()
    path = clinic.world.settings.database.removeprefix("sqlite:///")
    lock = _lock(Path(path))
    clinic.anna.person.type("/crisis")
    with pytest.raises(StorageUnavailableError):
        await clinic.world.app.ingest.poll_once(clinic.world.app.bot, 0)
    assert clinic.anna.sees("112", "024")
    assert clinic.pages
    lock.rollback()
    lock.close()
    clinic.anna.forgets()
    await clinic.world.app.tick()
    assert clinic.anna.sees("Your clinic is being alerted.")
    assert clinic.group.sees("CRISIS")


def _lock(path: Path) -> sqlcipher3.dbapi2.Connection:
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{derive(KEY, 'sqlite').hex()}'\"")
    connection.execute("BEGIN IMMEDIATE")
    return connection
