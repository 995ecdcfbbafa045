"""The doctor finds what is wrong, says how to mend it, and changes nothing."""

import base64
import os
from collections import namedtuple
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot import resources
from bot.clock import SystemClock
from bot.config import Settings
from bot.doctor import examine, examine_invariants
from bot.doctor.check import Check, Verdict
from bot.errors import SetupError
from bot.models import Clinic, Role
from bot.resources import Country
from bot.simulator import Group, Person, Telegram
from storage.database import Database
from storage.invariants import Finding
from tests.conftest import KEY, FakeClock

Disk = namedtuple("Disk", "total used free")  # noqa: PYI024 -- the shape of shutil.disk_usage


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("TIDEMARK_"):
            monkeypatch.delenv(name)


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as found:
        yield found


@pytest.fixture
def settings(telegram: Telegram, sqlite_url: str, tmp_path: Path) -> Settings:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    key = tmp_path / "key"
    key.touch(0o600)
    key.write_bytes(base64.b64encode(KEY))
    return Settings(
        bot_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        data_dir=data,
        database_url=SecretStr(sqlite_url),
        encryption_key_file=key,
        pager_urls=(SecretStr("json://127.0.0.1:9/"),),
    )


@pytest.fixture
async def database(settings: Settings, clock: FakeClock) -> AsyncIterator[Database]:
    found = Database.open(settings.database, KEY, clock)
    yield found
    await found.close()


@pytest.fixture
async def clinic(database: Database) -> Clinic:
    async with database.transaction() as tx:
        return await tx.clinics.add("Bay Clinic", "Europe/Madrid", "ES", "es", 3)


async def checks(settings: Settings) -> dict[str, Check]:
    return {check.name: check async for check in examine(settings, SystemClock())}


async def hire(database: Database, clinic: Clinic, *roles: Role) -> None:
    async with database.transaction() as tx:
        for number, role in enumerate(roles, start=1):
            await tx.staff.add(clinic.id, number, number, "Nora", role, "es")


async def bind(database: Database, clinic: Clinic, chat_id: int) -> None:
    async with database.transaction() as tx:
        await tx.clinics.update(clinic.id, group_chat_id=chat_id)


def alerts(telegram: Telegram, *, admitted: bool = True) -> tuple[Person, Group]:
    owner = telegram.person("Olivia")
    group = telegram.group("Alerts", [owner])
    if admitted:
        owner.adds_bot(group)
    return owner, group


async def test_a_whole_installation_is_well(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, alerts(telegram)[1].id)
    await hire(database, clinic, Role.OWNER, Role.CLINICIAN)
    found = await checks(settings)
    odd = {name: check.found for name, check in found.items() if check.verdict != Verdict.OK}
    assert odd == {"clock": "Telegram's answer carried no time"}  # our simulator has a time of its own
    assert list(found) == [
        "settings", "key", "data folder", "disk space", "pager", "crisis lines", "languages", "token", "clock",
        "database", "clinic 1: group", "clinic 1: people", "clinic 1: country",
    ]  # fmt: skip


async def test_before_the_first_start_nothing_is_broken_and_nothing_is_made(settings: Settings, tmp_path: Path) -> None:
    fresh = settings.model_copy(
        update={
            "data_dir": tmp_path / "none",
            "database_url": SecretStr(f"sqlite:///{tmp_path}/none/tidemark.db"),
            "encryption_key_file": tmp_path / "none.key",
        }
    )
    found = await checks(fresh)
    assert {found[name].verdict for name in ("key", "data folder", "database")} == {Verdict.LOOK}
    assert Verdict.BROKEN not in {check.verdict for check in found.values()}
    assert not (tmp_path / "none").exists()
    assert not (tmp_path / "none.key").exists()


async def test_a_misspelt_setting_is_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_BOT_TOKKEN", "123")
    found = (await checks(settings))["settings"]
    assert (found.verdict, found.found) == (Verdict.LOOK, "not a setting: TIDEMARK_BOT_TOKKEN")


async def test_a_key_that_others_may_read_is_broken(settings: Settings) -> None:
    settings.encryption_key_file.chmod(0o644)
    found = (await checks(settings))["key"]
    assert found.verdict == Verdict.BROKEN
    assert found.mend == f"chmod 600 {settings.encryption_key_file}"


async def test_a_key_file_without_a_key_is_broken(settings: Settings) -> None:
    settings.encryption_key_file.write_text("nonsense")
    found = await checks(settings)
    assert found["key"].verdict == Verdict.BROKEN
    assert "backup" in found["key"].mend


async def test_a_key_beside_the_data_is_looked_at(settings: Settings) -> None:
    beside = settings.data_dir / "key"
    settings.encryption_key_file.rename(beside)
    found = (await checks(settings.model_copy(update={"encryption_key_file": beside})))["key"]
    assert found.verdict == Verdict.LOOK
    assert "TIDEMARK_ENCRYPTION_KEY_FILE" in found.mend


async def test_a_data_folder_that_others_may_read_is_broken(settings: Settings) -> None:
    settings.data_dir.chmod(0o755)
    found = (await checks(settings))["data folder"]
    assert (found.verdict, found.mend) == (Verdict.BROKEN, f"chmod 700 {settings.data_dir}")


@pytest.mark.parametrize(("free", "verdict"), [(100 << 20, Verdict.BROKEN), (500 << 20, Verdict.LOOK)])
async def test_a_disk_that_fills_up_is_told(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, free: int, verdict: Verdict
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: Disk(10 << 30, 0, free))
    found = (await checks(settings))["disk space"]
    assert found.verdict == verdict
    assert "TIDEMARK_DATA_DIR" in found.mend


async def test_without_a_second_channel_it_says_why_there_should_be_one(settings: Settings) -> None:
    found = (await checks(settings.model_copy(update={"pager_urls": ()})))["pager"]
    assert found.verdict == Verdict.LOOK
    assert "TIDEMARK_PAGER_URLS" in found.mend


async def test_a_second_channel_that_apprise_does_not_know_is_broken(settings: Settings) -> None:
    found = (await checks(settings.model_copy(update={"pager_urls": (SecretStr("nonsense://hunter2"),)})))["pager"]
    assert found.verdict == Verdict.BROKEN
    assert "hunter2" not in found.found


async def test_crisis_lines_are_to_be_called_again_after_a_year(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "VERIFIED_ON", SystemClock().now().date() - timedelta(days=366))
    found = (await checks(settings))["crisis lines"]
    assert (found.verdict, found.found) == (Verdict.LOOK, "looked up 366 days ago")


@pytest.mark.parametrize(
    ("name", "what"), [("crisis lines", "bot.resources.load"), ("languages", "bot.doctor.machine.Languages")]
)
async def test_a_catalogue_that_cannot_be_read_is_broken(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str, what: str
) -> None:
    def damaged() -> None:
        raise SetupError("row 3 is damaged")

    monkeypatch.setattr(what, damaged)
    found = (await checks(settings))[name]
    assert (found.verdict, found.found) == (Verdict.BROKEN, "row 3 is damaged")


async def test_no_token_is_broken_and_the_groups_are_not_looked_at(
    settings: Settings, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, -1)
    found = await checks(settings.model_copy(update={"bot_token": None}))
    assert found["token"].verdict == Verdict.BROKEN
    assert "TIDEMARK_BOT_TOKEN" in found["token"].found
    assert found["clinic 1: group"].mend == "Mend the token first."


async def test_a_wrong_token_is_broken_and_never_shown(settings: Settings, database: Database, clinic: Clinic) -> None:
    await bind(database, clinic, -1)
    found = await checks(settings.model_copy(update={"bot_token": SecretStr("1:hunter2")}))
    assert (found["token"].verdict, found["token"].found) == (Verdict.BROKEN, "Telegram does not know it")
    assert "hunter2" not in repr(found)
    assert found["clinic 1: group"].verdict == Verdict.LOOK


async def test_a_telegram_out_of_reach_is_told_with_what_to_check(settings: Settings) -> None:
    found = (await checks(settings.model_copy(update={"telegram_api_url": "http://127.0.0.1:9"})))["token"]
    assert found.verdict == Verdict.BROKEN
    assert "TIDEMARK_TELEGRAM_API_URL" in found.mend


@pytest.mark.parametrize(("ahead", "verdict"), [(0, Verdict.OK), (3, Verdict.BROKEN), (-3, Verdict.BROKEN)])
async def test_our_clock_is_compared_with_telegrams(settings: Settings, ahead: int, verdict: Verdict) -> None:
    async def get_me(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": {"username": "tide_bot"}})  # aiohttp adds the time

    site = web.Application()
    site.router.add_get("/bot1:token/getMe", get_me)
    async with TestServer(site) as server:
        asked = settings.model_copy(
            update={"bot_token": SecretStr("1:token"), "telegram_api_url": str(server.make_url("/"))}
        )
        clock = SystemClock(timedelta(minutes=ahead))
        found = {check.name: check async for check in examine(asked, clock)}["clock"]
    assert found.verdict == verdict
    assert ("NTP" in found.mend) == (verdict == Verdict.BROKEN)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "Could not parse"),
        ("mysql://host/db", "must start with sqlite:/// or postgresql://"),
        ("postgresql://nobody@127.0.0.1:9/none", "Cannot reach the PostgreSQL database"),
    ],
)
async def test_a_database_that_cannot_be_used_is_broken(settings: Settings, url: str, said: str) -> None:
    found = (await checks(settings.model_copy(update={"database_url": SecretStr(url)})))["database"]
    assert found.verdict == Verdict.BROKEN
    assert said in found.found


@pytest.mark.parametrize("schema", ["old", "newer"])
async def test_a_schema_of_another_version_is_broken(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, schema: str
) -> None:
    async def stands(*_: object) -> str:
        return schema

    monkeypatch.setattr("bot.doctor.state", stands)
    found = (await checks(settings))["database"]
    assert (found.verdict, found.found) == (Verdict.BROKEN, f"its schema is {schema}")
    with pytest.raises(SetupError, match=f"schema is {schema}"):
        await anext(examine_invariants(settings, SystemClock()))


async def test_a_broken_promise_is_broken(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def audit(_: object) -> list[Finding]:
        return [Finding("one case", holds=True, detail=""), Finding("none lost", holds=False, detail="update 7")]

    monkeypatch.setattr("bot.doctor.audit", audit)
    first, second = [check async for check in examine_invariants(settings, SystemClock())]
    assert (first.verdict, first.found) == (Verdict.OK, "holds")
    assert (second.name, second.verdict, second.found) == ("none lost", Verdict.BROKEN, "update 7")


async def test_without_a_clinic_it_says_how_to_add_one(settings: Settings) -> None:
    found = (await checks(settings))["clinic"]
    assert (found.verdict, found.mend) == (Verdict.LOOK, "Add it: tidemark clinic add --help")


async def test_a_clinic_without_group_and_people_is_broken(settings: Settings, clinic: Clinic) -> None:
    found = await checks(settings)
    assert found["clinic 1: group"].verdict == Verdict.BROKEN
    assert found["clinic 1: people"].verdict == Verdict.BROKEN


async def test_one_person_alone_is_looked_at_and_a_viewer_does_not_count(
    settings: Settings, database: Database, clinic: Clinic
) -> None:
    await hire(database, clinic, Role.OWNER, Role.VIEWER)
    found = (await checks(settings))["clinic 1: people"]
    assert (found.verdict, found.found) == (Verdict.LOOK, "only one person can take an alert")


async def test_a_group_that_the_bot_was_never_in_is_broken(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, alerts(telegram, admitted=False)[1].id)
    assert (await checks(settings))["clinic 1: group"].verdict == Verdict.BROKEN


async def test_a_group_that_the_bot_was_thrown_out_of_is_broken(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    owner, group = alerts(telegram)
    owner.kicks_bot(group)
    await bind(database, clinic, group.id)
    assert (await checks(settings))["clinic 1: group"].verdict == Verdict.BROKEN


async def test_a_country_without_confirmed_lines_is_told(
    settings: Settings, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = resources.load()["ES"]
    unsure = Country("ES", "112", tuple(replace(line, status="partly") for line in country.lines))
    monkeypatch.setattr(resources, "load", lambda: {"ES": unsure})
    found = (await checks(settings))["clinic 1: country"]
    assert found.verdict == Verdict.LOOK
    assert "no crisis line of ES is confirmed" in found.found


async def test_a_country_that_is_in_no_catalogue_is_broken(
    settings: Settings, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "load", dict)
    assert (await checks(settings))["clinic 1: country"].verdict == Verdict.BROKEN
