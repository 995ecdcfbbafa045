"""A shell of its own for every test, a Telegram for all of them, and a bot that runs for those who ask."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shell import RUN, Server, enter, simulated_telegram


@pytest.fixture(scope="package")
def telegram() -> Iterator[Server]:
    with simulated_telegram() as found:
        yield found


@pytest.fixture(autouse=True)
def environment(telegram: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    enter(monkeypatch, tmp_path, telegram)


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
