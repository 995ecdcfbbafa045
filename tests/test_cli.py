"""The operator's front door: each command does its work or says in one line what to put right."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import cli
from tests.shell import RUN, Server, enter, refused, simulated_telegram, tidemark

CLINIC = ["clinic", "add", "--name", "Bay Clinic", "--timezone", "Europe/Madrid", "--country", "ES"]
PATIENCE = 30


@pytest.fixture(scope="module")
def telegram() -> Iterator[Server]:
    with simulated_telegram() as found:
        yield found


@pytest.fixture(autouse=True)
def environment(telegram: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    enter(monkeypatch, tmp_path, telegram)


# -- clinic add ----------------------------------------------------------------------------------------------------


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


# -- the database --------------------------------------------------------------------------------------------------


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


def test_a_key_of_another_database_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tidemark("migrate")
    monkeypatch.setenv("TIDEMARK_ENCRYPTION_KEY_FILE", str(tmp_path / "other"))
    (tmp_path / "other").write_bytes(b"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
    assert "TIDEMARK_ENCRYPTION_KEY_FILE" in refused(tidemark(*CLINIC))


def test_a_setting_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_LISTEN", "everywhere")
    assert "TIDEMARK_LISTEN must be host:port" in refused(tidemark("migrate"))


# -- run -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def running() -> Iterator["subprocess.Popen[str]"]:
    """A bot that runs."""
    with subprocess.Popen([*RUN, "run"], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        try:
            events = (json.loads(line)["event"] for line in process.stderr)
            assert "running" in events
            yield process
        finally:
            process.kill()


def test_while_the_bot_runs_every_other_command_may_be_used(running: "subprocess.Popen[str]") -> None:
    assert tidemark(*CLINIC).exit_code == 0
    assert tidemark("doctor", "--invariants").exit_code == 0
    assert running.poll() is None


def test_a_second_run_on_one_file_is_refused(running: "subprocess.Popen[str]") -> None:
    second = subprocess.run([*RUN, "run"], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert second.returncode == 2
    assert second.stderr == ("tidemark: Another `tidemark run` uses this database. Stop it first, or use PostgreSQL.\n")
    assert running.poll() is None


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_the_bot_stops_cleanly_within_ten_seconds(running: "subprocess.Popen[str]", name: signal.Signals) -> None:
    running.send_signal(name)
    assert running.wait(10) == 0
    assert running.stderr
    assert "Traceback" not in running.stderr.read()


def test_the_bot_says_why_it_does_not_start() -> None:
    wrong = {**os.environ, "TIDEMARK_BOT_TOKEN": "1:wrong"}
    found = subprocess.run([*RUN, "run"], env=wrong, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert found.returncode == 2
    assert found.stderr == (
        "tidemark: Telegram does not know this bot token. Copy it again from @BotFather (TIDEMARK_BOT_TOKEN).\n"
    )


# -- doctor --------------------------------------------------------------------------------------------------------


def test_the_doctor_lists_what_it_found_and_fails_when_something_is_broken(
    monkeypatch: pytest.MonkeyPatch, telegram: Server
) -> None:
    tidemark("migrate")
    found = tidemark("doctor")
    assert found.exit_code == 0, found.output
    assert f"ok     token: belongs to @{telegram.username}\n" in found.stdout
    assert "look   clinic: there is none yet -> Add it: tidemark clinic add --help\n" in found.stdout
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", "1:wrong")
    found = tidemark("doctor")
    assert found.exit_code == 1
    assert "broken token: Telegram does not know it -> Copy the token again from @BotFather.\n" in found.stdout


def test_the_doctor_prints_every_promise_and_whether_it_holds() -> None:
    tidemark("migrate")
    found = tidemark("doctor", "--invariants")
    assert found.exit_code == 0, found.output
    lines = found.stdout.splitlines()
    assert len(lines) >= 10
    assert all(line.startswith("ok ") for line in lines)


def test_promises_cannot_be_checked_without_a_database() -> None:
    assert "The database's schema is empty" in refused(tidemark("doctor", "--invariants"))


# -- screen --------------------------------------------------------------------------------------------------------


def test_messages_are_screened_line_by_line() -> None:
    said = '{"text": "I want to kill myself"}\n\n{"text": "See you on Monday", "language": "en"}\n'
    found = CliRunner().invoke(cli.app, ["screen"], input=said)
    assert [json.loads(line)["tier"] for line in found.stdout.splitlines()] == [1, 0]


def test_a_line_that_is_no_message_is_named() -> None:
    found = CliRunner().invoke(cli.app, ["screen"], input='{"text": "Hello"}\nHello\n')
    assert found.exit_code == 2
    assert found.stderr.startswith("tidemark: Line 2 is not JSON: ")


# -- the command itself --------------------------------------------------------------------------------------------


def test_without_a_command_it_lists_them() -> None:
    found = tidemark()
    assert "Run the bot until Ctrl-C or SIGTERM" in found.output


def test_help_loads_nothing_heavy() -> None:
    heavy = ("telegram", "sqlalchemy", "matplotlib", "numpy", "aiohttp", "pydantic_settings")
    code = f"import sys, bot.cli; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert found.stdout == "[]\n"


def test_ctrl_c_ends_a_command_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(work: Coroutine[object, object, object]) -> None:
        work.close()
        raise KeyboardInterrupt

    monkeypatch.setattr("asyncio.run", interrupted)
    found = tidemark("migrate")
    assert (found.exit_code, found.output) == (130, "")


def test_a_defect_is_logged_without_what_it_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def defective() -> None:
        raise ValueError("Anna typed: I feel low")

    monkeypatch.setattr(cli, "app", defective)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    line = json.loads(capsys.readouterr().err)
    assert line["event"] == "command failed"
    assert line["raised"][0].startswith("builtins.ValueError")
    assert "Anna" not in json.dumps(line)
