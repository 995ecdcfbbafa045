"""What the doctor prints, what the text screen answers, and how the command itself behaves."""

import json
import subprocess
import sys
from collections.abc import Coroutine

import pytest
from typer.testing import CliRunner

from bot import cli
from tests.shell import PATIENCE, Server, refused, tidemark


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


def test_on_a_terminal_the_doctor_prints_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    tidemark("migrate")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    found = tidemark("doctor").stdout
    assert "how to mend it" in found
    assert "Add it: tidemark clinic add --help" in found


def test_promises_cannot_be_checked_without_a_database() -> None:
    assert "The database's schema is empty" in refused(tidemark("doctor", "--invariants"))


def test_messages_are_screened_line_by_line() -> None:
    said = '{"text": "I want to kill myself"}\n\n{"text": "See you on Monday", "language": "en"}\n'
    found = CliRunner().invoke(cli.app, ["screen"], input=said)
    assert [json.loads(line)["tier"] for line in found.stdout.splitlines()] == [1, 0]


def test_a_line_that_is_no_message_is_named() -> None:
    found = CliRunner().invoke(cli.app, ["screen"], input='{"text": "Hello"}\nHello\n')
    assert found.exit_code == 2
    assert found.stderr.startswith("tidemark: Line 2 is not JSON: ")


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
