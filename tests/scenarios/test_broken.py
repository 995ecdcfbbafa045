"""When things are broken: crisis lines go out all the same, somebody is told, and what happened is recorded."""

import asyncio
from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import text

from bot import resources
from bot.errors import SetupError, StorageUnavailableError
from storage.types import derive
from tests.conftest import KEY
from tests.world import Clinic

SQLITE = pytest.mark.parametrize("opening", ["sqlite"], indirect=True)


@pytest.fixture
def lock(clinic: Clinic) -> sqlcipher3.dbapi2.Connection:
    """A second connection, as another program would have it."""
    path = Path(clinic.world.settings.database.removeprefix("sqlite:///"))
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{derive(KEY, 'sqlite').hex()}'\"")
    return connection


async def receive(clinic: Clinic) -> None:
    """Fetch what waits at Telegram while the database cannot take it."""
    with pytest.raises(StorageUnavailableError):
        await clinic.world.app.ingest.poll_once(clinic.world.app.bot, 0)


async def audited(clinic: Clinic) -> list[str]:
    """Return every action in the audit."""
    async with clinic.world.app.database.snapshot() as tx:
        return [row["action"] for row in await tx.rows(text("SELECT action FROM audit"))]


@SQLITE
async def test_a_locked_database_stops_neither_the_lines_nor_the_record(
    clinic: Clinic, lock: sqlcipher3.dbapi2.Connection
) -> None:
    app = clinic.world.app
    await app.fallback.refresh()
    lock.execute("BEGIN IMMEDIATE")
    began = asyncio.get_running_loop().time()
    clinic.anna.person.type("/crisis")
    await receive(clinic)
    assert asyncio.get_running_loop().time() - began < 2
    assert clinic.anna.sees("112", "024")
    assert len(clinic.pages) == 1
    await receive(clinic)
    assert len([message for message in clinic.anna.heard if "024" in message.text]) == 1, "each update once"
    lock.rollback()
    await app.tick()
    assert "answered_from_memory" in await audited(clinic)
    assert await app.fallback.recover() == 0
    assert len(await clinic.cases("crisis")) == 1
    assert clinic.group.sees("CRISIS", "K-07")


@SQLITE
async def test_a_tap_that_telegram_forgets_in_the_outage_is_handled_from_the_spool(
    clinic: Clinic, lock: sqlcipher3.dbapi2.Connection
) -> None:
    app = clinic.world.app
    lock.execute("BEGIN IMMEDIATE")
    button = clinic.anna.button("SOS – I need help now")
    clinic.anna.person.tap(data=button.data, message_id=button.message_id)
    await receive(clinic)
    app.ingest._offset = 10**9  # Telegram has dropped it
    lock.rollback()
    assert await app.fallback.recover() == 1
    await app.worker.drain()
    assert len(await clinic.cases("crisis")) == 1


async def answered(clinic: Clinic, part: str) -> None:
    """Let the worker or the delivery run until it has had those answered who wait, while the database is away."""
    app, done = clinic.world.app, asyncio.Event()

    async def outage() -> None:
        await app.fallback.outage()
        done.set()

    app.worker._outage = outage
    app.delivery._outage = outage
    running = asyncio.get_running_loop().create_task(
        {"worker": app.worker.run, "delivery": app.delivery.run}[part](asyncio.Event())
    )
    await asyncio.wait_for(done.wait(), 5)
    running.cancel()


@SQLITE
@pytest.mark.parametrize("part", ["worker", "delivery"])
async def test_a_database_that_goes_away_after_the_update_was_stored_is_answered_for_too(
    clinic: Clinic, lock: sqlcipher3.dbapi2.Connection, part: str
) -> None:
    app = clinic.world.app
    clinic.anna.person.type("/crisis")
    await app.ingest.poll_once(app.bot, 0)
    if part == "delivery":
        await app.worker.drain()
    lock.execute("BEGIN IMMEDIATE")
    await answered(clinic, part)
    assert clinic.anna.sees("112")
    assert clinic.pages
    lock.rollback()
    await app.tick()
    assert len(await clinic.cases("crisis")) == 1


@SQLITE
async def test_what_was_sent_is_not_sent_from_memory_again(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    clinic.anna.forgets()
    await clinic.world.app.fallback.outage()
    assert not clinic.anna.sees("024")


@SQLITE
async def test_a_full_disk_for_the_spool_does_not_stop_the_lines(
    clinic: Clinic, lock: sqlcipher3.dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(records: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(clinic.world.app.fallback._spool, "append", full)
    lock.execute("BEGIN IMMEDIATE")
    clinic.anna.person.type("/crisis")
    await receive(clinic)
    assert clinic.anna.sees("112")
    lock.rollback()


async def test_without_a_catalogue_the_emergency_number_is_still_told(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise SetupError("The catalogue of crisis lines cannot be read.")

    monkeypatch.setattr(resources, "load", unreadable)
    await clinic.world.restart()
    await clinic.anna.types("/crisis")
    assert clinic.anna.sees("112", "findahelpline.com")
    assert clinic.group.sees("CRISIS")


async def test_clinic_settings_that_cannot_be_read_do_not_stop_the_lines(clinic: Clinic) -> None:
    async with clinic.world.app.database.transaction() as tx:
        await tx.clinics.update(clinic.id, name=b"\x01 no cipher text of ours")
    await clinic.anna.types("/crisis")
    assert clinic.anna.sees("112", "024")
    assert any("could not become a case" in page for page in clinic.pages)
    assert "risk_command" in await audited(clinic)


async def test_a_deleted_group_is_told_to_everyone_and_the_second_channel_at_once(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.group.throws_us_out()
    assert nurse.sees("can no longer be reached")
    assert clinic.pages
    await clinic.anna.types("/crisis")
    assert clinic.owner.sees("CRISIS")


async def test_a_person_on_duty_who_blocked_us_is_made_good_by_the_second_channel(clinic: Clinic) -> None:
    clinic.owner.person.block()
    await clinic.anna.types("/crisis")
    assert any("K-07" in page for page in clinic.pages)


async def test_telegram_failing_on_the_staff_side_tells_the_second_channel(clinic: Clinic) -> None:
    clinic.world.telegram.fault("error", "sendMessage", chat_id=clinic.owner.person.id, times=None, status=502)
    await clinic.anna.types("/crisis")
    await clinic.advance(seconds=10)
    assert any("K-07" in page for page in clinic.pages)
    assert clinic.anna.sees("112", "024")
