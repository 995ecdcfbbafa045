"""The doctor finds what is wrong on this machine, says how to mend it, and changes nothing."""

from collections import namedtuple
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
from bot.doctor.check import Verdict
from bot.errors import SetupError
from storage.invariants import Finding
from tests.doctor.conftest import checks

Disk = namedtuple("Disk", "total used free")  # noqa: PYI024 -- the shape of shutil.disk_usage


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
    today = SystemClock().now().date()
    young, old = (
        resources.Country(code, "112", (), today - timedelta(days=age)) for code, age in (("NL", 365), ("NO", 366))
    )
    monkeypatch.setattr(resources, "load", lambda: {"NL": young, "NO": old})
    found = (await checks(settings))["crisis lines"]
    assert (found.verdict, found.found) == (Verdict.LOOK, "looked up more than a year ago: NO")


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
