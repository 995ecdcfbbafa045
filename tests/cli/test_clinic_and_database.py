"""A clinic is added, a database is made, or one line says what to put right."""

import asyncio
import json
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.clock import SystemClock
from bot.config import load
from storage.database import Database
from tests.shell import CLINIC, Server, refused, tidemark


def test_a_new_clinic_gets_two_start_links_for_scripts(telegram: Server) -> None:
    found = json.loads(tidemark(*CLINIC, "--json").stdout)
    assert found["clinic"] == 1
    assert found["name"] == "Bay Clinic"
    assert found["owner_start"] != found["group_start"]
    assert {len(found["owner_start"]), len(found["group_start"])} == {22}
    assert found["owner_link"] == f"https://t.me/{telegram.username}?start={found['owner_start']}"
    assert found["group_link"] == f"https://t.me/{telegram.username}?startgroup={found['group_start']}"


def test_a_new_clinic_gets_two_start_links_for_people(telegram: Server) -> None:
    found = tidemark(*CLINIC, "--language", "en")
    assert found.exit_code == 0, found.output
    assert f"https://t.me/{telegram.username}?start=" in found.stdout
    assert f"https://t.me/{telegram.username}?startgroup=" in found.stdout


def test_while_telegram_is_out_of_reach_a_clinic_gets_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_TELEGRAM_API_URL", "http://127.0.0.1:9")
    assert "send the bot in private: /start " in tidemark(*CLINIC).stdout
    found = json.loads(tidemark(*CLINIC, "--json").stdout)
    assert len(found["owner_start"]) == 22
    assert found["owner_link"] is None


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--timezone", "Madrid", "There is no time zone Madrid. Use an IANA name such as Europe/Madrid."),
        ("--country", "XX", "Tidemark has no crisis lines for the country XX. It knows: "),
        ("--language", "tlh", "Tidemark does not speak tlh yet. It speaks: "),
        ("--name", " ", "A clinic needs a name."),
    ],
)
def test_a_clinic_that_cannot_be_is_refused_with_the_reason(option: str, value: str, said: str) -> None:
    assert refused(tidemark(*CLINIC, option, value)).startswith(said)


def test_a_wrong_token_is_told_and_no_clinic_is_added(monkeypatch: pytest.MonkeyPatch, telegram: Server) -> None:
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", "1:wrong")
    assert "Telegram does not know this bot token" in refused(tidemark(*CLINIC))
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", telegram.token)
    assert json.loads(tidemark(*CLINIC, "--json").stdout)["clinic"] == 1


def test_no_token_at_all_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIDEMARK_BOT_TOKEN")
    assert "set TIDEMARK_BOT_TOKEN" in refused(tidemark(*CLINIC))


def test_migrate_makes_the_database_and_may_be_repeated() -> None:
    for _ in range(2):
        found = tidemark("migrate")
        assert (found.exit_code, found.stdout) == (0, "The database has the schema of this version.\n")


@pytest.mark.parametrize("command", [["migrate"], CLINIC])
def test_a_database_that_cannot_be_reached_is_told(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setenv("TIDEMARK_DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")
    assert "Cannot reach the PostgreSQL database" in refused(tidemark(*command))


@pytest.mark.parametrize("url", ["mysql://host/db", "nonsense", "sqlite://"])
def test_an_address_of_no_database_is_told(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TIDEMARK_DATABASE_URL", url)
    assert "TIDEMARK_DATABASE_URL" in refused(tidemark("migrate"))


async def _written_by_a_newer_version() -> None:
    settings = load()
    database = Database.open(settings.database, settings.encryption_key(), SystemClock())
    async with database.transaction() as tx:
        await tx.run(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["migrate"], "This database was written by a newer Tidemark."),
        (["run"], "This database was written by a newer Tidemark."),
        (CLINIC, "This database was written by a newer Tidemark."),
        (["doctor", "--invariants"], "The database's schema is newer."),
    ],
)
def test_a_database_of_a_newer_version_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, command: list[str], said: str
) -> None:
    monkeypatch.setattr("bot.log.configure", lambda: None)
    tidemark("migrate")
    asyncio.run(_written_by_a_newer_version())
    assert refused(tidemark(*command)).startswith(said)


def test_a_key_of_another_database_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tidemark("migrate")
    monkeypatch.setenv("TIDEMARK_ENCRYPTION_KEY_FILE", str(tmp_path / "other"))
    (tmp_path / "other").write_bytes(b"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
    assert "TIDEMARK_ENCRYPTION_KEY_FILE" in refused(tidemark(*CLINIC))


def test_a_setting_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_LISTEN", "everywhere")
    assert "TIDEMARK_LISTEN must be host:port" in refused(tidemark("migrate"))
