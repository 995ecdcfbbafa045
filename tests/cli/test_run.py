"""The bot runs, alone on its file, beside every other command, until it is told to stop."""

import os
import signal
import subprocess

import pytest

from bot.app import App
from bot.errors import StorageUnavailableError
from tests.shell import CLINIC, PATIENCE, RUN, refused, tidemark


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


def test_run_builds_the_application_and_runs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    async def run(app: App) -> None:
        done.append(app.bot.username)
        await app.close()

    monkeypatch.setattr(App, "run", run)
    monkeypatch.setattr("bot.log.configure", lambda: done.append("logs"))
    assert tidemark("run").exit_code == 0
    assert done == ["logs", "clinic_sim_bot"]


def test_demo_serves_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[tuple[int, bool]] = []

    async def serve(port: int, *, browser: bool) -> None:
        done.append((port, browser))

    monkeypatch.setattr("bot.demo.serve", serve)
    monkeypatch.setattr("bot.log.configure", lambda: None)
    assert tidemark("demo", "--port", "0").exit_code == 0
    assert done == [(0, False)]


def test_a_database_that_fails_on_the_way_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise StorageUnavailableError("database is locked")

    monkeypatch.setattr("bot.clinics.add", locked)
    assert refused(tidemark(*CLINIC)).startswith("The database cannot be used (database is locked).")
