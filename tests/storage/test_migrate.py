"""The schema's history: what it ends in, and that the rows of every earlier revision survive it."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from bot.errors import SetupError
from bot.messages import Lane
from bot.models import PatientState
from storage.database import Database, Transaction
from storage.migrate import FOLDER, prepare, state, upgrade
from storage.schema import metadata
from storage.types import Vault
from tests.conftest import KEY, MONDAY, FakeClock
from tests.storage import second_revision

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""The rows of a revision, by table, as they lie in the database."""
SETPRIV = shutil.which("setpriv") or ""
VAULT = Vault(KEY)
AT = int(MONDAY.timestamp()) * 1_000_000


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'tidemark.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


async def fill(url: str, rows: Rows) -> None:
    """Put rows into a database of an older revision, past the stores of this one."""
    database = Database.open(url, KEY, FakeClock())
    async with database.transaction() as tx:
        for table, of_table in rows.items():
            for row in of_table:
                names, places = (", ".join(form.format(name) for name in row) for form in ('"{}"', ":{}"))
                await tx.run(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), dict(row))  # noqa: S608 -- our own names
    await database.close()


FIRST: Rows = {
    "clinic": [
        {
            "id": 1,
            "name": VAULT.seal("clinic.name", "Harbour Clinic"),
            "timezone": "Europe/London",
            "country": "GB",
            "language": "en",
            "lead_days": 7,
            "created_at": AT,
        }
    ],
    "patient": [
        {
            "id": 1,
            "clinic_id": 1,
            "code": "A-1",
            "state": "active",
            "tracks": "both",
            "user_id": 21,
            "chat_id": 21,
            "language": "en",
            "country": "GB",
            "timezone": "Europe/London",
            "checkin_minute": 540,
            "step": "done",
            "created_at": AT,
        }
    ],
    "checkin": [
        {"id": 1, "patient_id": 1, "local_date": date(2026, 3, 2), "slot": "daily", "state": "answered", "asked_at": AT}
    ],
    "rating": [
        {
            "patient_id": 1,
            "checkin_id": 1,
            "scale": "mood",
            "on": date(2026, 3, 2),
            "value": 6,
            "source": "tap",
            "recorded_at": AT,
        }
    ],
    "inbox": [
        {
            "update_id": number,
            "kind": "message",
            "chat_id": 21,
            "user_id": 21,
            "body": VAULT.seal_json("inbox.body", {"update_id": number}) if number > 1 else None,
            "risk": 1,
            "state": "new" if number > 1 else "done",
            "attempts": 0,
            "received_at": AT,
        }
        for number in (1, 2, 3)
    ],
    "outbox": [
        {
            "key": f"reply:{number}",
            "channel": "telegram",
            "lane": 3,
            "chat_id": 21,
            "kind": "help",
            "refs": '{"n": 1}',
            "state": "new",
            "fence": 0,
            "tries": 0,
            "doubts": 0,
            "not_before": AT,
            "created_at": AT,
        }
        for number in (1, 2)
    ],
    "audit": [
        {"at": AT, "actor": "patient:1", "action": "rated", "subject": f"checkin:{number}", "seal": b"of an older kind"}
        for number in (1, 2)
    ],
}


async def first_survives(tx: Transaction) -> None:
    patient = await tx.patients.get(1)
    assert (patient.code, patient.state) == ("A-1", PatientState.ACTIVE)
    assert (await tx.clinics.get(1)).name == "Harbour Clinic"
    assert await tx.ratings.of_day(1, date(2026, 3, 2)) == {"mood": 6}
    claimed = await tx.inbox.claim(9, timedelta(seconds=9))
    assert [(row.update_id, row.body) for row in claimed] == [(2, {"update_id": 2}), (3, {"update_id": 3})]
    messages = await tx.outbox.claim(list(Lane), 9, timedelta(seconds=9))
    assert [(message.key, message.refs) for message in messages] == [("reply:1", {"n": 1}), ("reply:2", {"n": 1})]
    assert await tx.audit.seal() == 2
    assert await tx.audit.first_broken() is None


async def third_survives(tx: Transaction) -> None:
    """A clinic of that time has confirmed no crisis lines, and is asked to before the next patient comes in."""
    clinic = await tx.clinics.get(1)
    assert (clinic.phone, clinic.lines_confirmed_at) == (None, None)


async def fourth_survives(tx: Transaction) -> None:
    """A clinic of that time has never had a drill; its first is dated when its group is bound."""
    assert (await tx.clinics.get(1)).next_drill_at is None
    await tx.clinics.update(1, group_chat_id=-9)
    assert [clinic.id for clinic in await tx.clinics.claim_drills()] == [1]


async def fifth_survives(tx: Transaction) -> None:
    """A drill that was under way then is not missed."""
    assert await tx.clinics.claim_cries() == []
    assert (await tx.clinics.get(1)).next_drill_at == MONDAY


async def sixth_survives(tx: Transaction) -> None:
    """A cry that was under way then is still missed when nothing answers it."""
    assert [clinic.drill_cry for clinic in await tx.clinics.claim_cries()] == [7]


HISTORY: dict[str, tuple[Rows, Callable[[Transaction], Awaitable[None]]]] = {
    "0001": (FIRST, first_survives),
    "0002": (second_revision.rows(FIRST), second_revision.survives),
    "0003": ({"clinic": FIRST["clinic"]}, third_survives),
    "0004": ({"clinic": FIRST["clinic"]}, fourth_survives),
    "0005": ({"clinic": [{**FIRST["clinic"][0], "next_drill_at": AT}]}, fifth_survives),
    "0006": ({"clinic": [{**FIRST["clinic"][0], "drill_cry": 7}]}, sixth_survives),
}
"""For every revision but the newest: rows of that time, and what must have become of them today."""


@pytest.mark.parametrize("revision", HISTORY)
async def test_the_rows_of_an_older_revision_survive(empty_url: str, revision: str, clock: FakeClock) -> None:
    rows, survive = HISTORY[revision]
    await upgrade(empty_url, KEY, revision)
    await fill(empty_url, rows)
    assert await state(empty_url, KEY) == "old"
    with pytest.raises(SetupError, match="Make a backup, then run `tidemark migrate`"):
        await prepare(empty_url, KEY)
    await upgrade(empty_url, KEY)
    assert await state(empty_url, KEY) == "current"
    database = Database.open(empty_url, KEY, clock)
    async with database.transaction() as tx:
        await survive(tx)
    await database.close()


def test_every_older_revision_has_rows_of_its_time() -> None:
    revisions = sorted(path.name[:4] for path in (FOLDER / "versions").glob("0*.py"))
    assert list(HISTORY) == revisions[:-1]


async def test_the_history_ends_in_the_tables_that_the_stores_use(database: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.transaction() as tx:
        assert await tx.connection.run_sync(differences) == []


async def test_an_empty_database_is_set_up_by_the_first_run(empty_url: str) -> None:
    assert await state(empty_url, KEY) == "empty"
    await prepare(empty_url, KEY)
    assert await state(empty_url, KEY) == "current"
    await prepare(empty_url, KEY)


async def test_replicas_that_start_at_once_set_the_database_up_once(empty_postgres_url: str) -> None:
    await asyncio.gather(*(prepare(empty_postgres_url, KEY) for _ in range(3)))
    assert await state(empty_postgres_url, KEY) == "current"


async def test_a_failed_upgrade_leaves_nothing_behind(empty_url: str) -> None:
    with pytest.raises(Exception, match="9999"):
        await upgrade(empty_url, KEY, "9999")
    assert await state(empty_url, KEY) == "empty"


async def test_tables_without_a_history_are_not_taken_for_an_empty_database(database_url: str) -> None:
    await statement(database_url, "DROP TABLE alembic_version")
    assert await state(database_url, KEY) == "old"


async def test_a_newer_database_is_left_alone(database_url: str) -> None:
    await statement(database_url, "UPDATE alembic_version SET version_num = '9999'")
    assert await state(database_url, KEY) == "newer"
    for door in (prepare, upgrade):
        with pytest.raises(SetupError, match="newer Tidemark"):
            await door(database_url, KEY)


async def statement(url: str, sql: str) -> None:
    database = Database.open(url, KEY, FakeClock())
    async with database.transaction() as tx:
        await tx.run(text(sql))
    await database.close()


async def test_another_key_says_that_the_key_does_not_fit(sqlite_url: str) -> None:
    with pytest.raises(SetupError, match=r"damaged, or the key file is another one.*restore a backup"):
        await prepare(sqlite_url, b"x" * 32)


async def test_a_missing_folder_asks_for_it(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="Does its folder exist, and may you write there"):
        await prepare(f"sqlite:///{tmp_path / 'nowhere' / 't.db'}", KEY)


async def test_a_server_that_is_not_there_asks_whether_it_runs(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="Is it running, and is TIDEMARK_DATABASE_URL right"):
        await prepare(f"postgresql://nobody@/none?host={tmp_path}", KEY)


async def test_a_locked_file_asks_to_wait(sqlite_url: str, clock: FakeClock) -> None:
    database = Database.open(sqlite_url, KEY, clock)
    async with database.transaction():
        with pytest.raises(SetupError, match="locked by another program"):
            await prepare(sqlite_url, KEY)
    await database.close()


@pytest.mark.skipif(not SETPRIV or os.geteuid() != 0, reason="only root can become somebody else")
def test_a_file_that_may_not_be_written_says_so(sqlite_template: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sqlite_template.parent, tmp_path / "theirs"))
    script = "import asyncio; from storage.migrate import upgrade; asyncio.run(upgrade({!r}, {!r}))"
    for path in (folder, *folder.iterdir()):
        path.chmod(0o755)
    found = subprocess.run(
        [SETPRIV, "--reuid=65534", sys.executable, "-c", script.format(f"sqlite:///{folder}/migrated.db", KEY)],
        capture_output=True,
        text=True,
        check=False,
        cwd=FOLDER.parents[1],
    )
    assert "SetupError" in found.stderr
    assert "may you write there" in found.stderr


def test_the_running_bot_never_loads_alembic(sqlite_url: str) -> None:
    script = "import asyncio, sys; from storage.migrate import prepare; asyncio.run(prepare({!r}, {!r}))"
    code = script.format(sqlite_url, KEY) + "; sys.exit('alembic' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=FOLDER.parents[1])
