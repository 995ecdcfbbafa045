"""An operator's shell: commands typed in this process, a simulated Telegram in another."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app

ROOT = Path(__file__).parents[1]
CLINIC = ["clinic", "add", "--name", "Bay Clinic", "--timezone", "Europe/Madrid", "--country", "ES"]
PATIENCE = 30
"""Seconds after which a process that should have ended is given up."""
RUN = [sys.executable, "-m", "bot"]


@dataclass(frozen=True, slots=True)
class Server:
    """A simulated Telegram in a process of its own."""

    url: str
    token: str
    username: str


@contextmanager
def simulated_telegram() -> Iterator[Server]:
    """Yield a Telegram that runs beside us."""
    with subprocess.Popen([*RUN[:2], "bot.simulator"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield Server(**json.loads(process.stdout.readline()))
        finally:
            process.terminate()


def enter(monkeypatch: pytest.MonkeyPatch, folder: Path, telegram: Server) -> None:
    """Work in an empty folder, with nothing set but how to reach Telegram."""
    for name in list(os.environ):
        if name.startswith("TIDEMARK_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", telegram.token)
    monkeypatch.setenv("TIDEMARK_TELEGRAM_API_URL", telegram.url)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def tidemark(*arguments: str) -> Result:
    """Type a command."""
    return CliRunner().invoke(app, arguments)


def refused(found: Result) -> str:
    """Return the one line that a command gave up with."""
    assert found.exit_code == 2, found.output
    assert found.stdout == ""
    assert "Traceback" not in found.stderr
    (line,) = found.stderr.splitlines()
    assert line.startswith("tidemark: ")
    return line.removeprefix("tidemark: ")
