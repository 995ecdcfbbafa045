"""What the README says is so: settings, commands, links, and the two lines that a newcomer types."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import app
from bot.config import Settings
from handlers.risk import COMMANDS as HELP_COMMANDS
from handlers.router import COMMANDS
from tests.shell import enter, simulated_telegram, tidemark

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()
FENCED = re.findall(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)
FENCES = {kind: [block for found, name, block in FENCED if found == kind and not name] for kind, _, _ in FENCED}
FENCED_FILES = {name: block for _, name, block in FENCED if name}
PAGES = [README, *((page.read_text()) for page in (ROOT / "docs").glob("*.md"))]


def table(heading: str) -> list[list[str]]:
    """Return the rows of the first table after a column called ``heading``."""
    lines = README.partition(f"| {heading} |")[2].splitlines()[2:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def shell_commands(group: object = None, prefix: str = "tidemark") -> set[str]:
    """Return every command of the shell, in full."""
    found = set()
    commands = getattr(group or get_command(app), "commands", {})
    for name, command in commands.items():
        inner = shell_commands(command, f"{prefix} {name}") if hasattr(command, "commands") else set()
        found |= inner or {f"{prefix} {name}"}
    return found


def test_it_starts_with_what_this_is_a_picture_and_two_commands() -> None:
    first, picture, commands = README.index("Telegram bot for clinics"), README.index("!["), README.index("make demo")
    assert first < picture < commands
    assert commands < 1500
    assert "make test" in README[commands : commands + 200]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.splitlines()[0])
def test_every_link_leads_somewhere(page: str) -> None:
    folder = ROOT if page == README else ROOT / "docs"
    links = [link for link in re.findall(r"\]\(([^)#]+)", page) if "://" not in link]
    assert [link for link in links if not (folder / link).exists()] == []


def test_every_setting_is_in_the_table_in_its_own_words() -> None:
    rows = {cells[0].strip("`"): (cells[1].strip("`"), cells[2]) for cells in table("Variable")}
    assert list(rows) == [f"TIDEMARK_{name}".upper() for name in Settings.model_fields]
    for name, field in Settings.model_fields.items():
        default, said = rows[f"TIDEMARK_{name}".upper()]
        assert said == field.description
        if isinstance(field.default, str | Path):
            assert default == str(field.default)


def test_every_command_of_the_chat_is_in_the_table() -> None:
    first = {re.findall(r"/([a-z]+)", cells[0])[0] for cells in table("Command")}
    told = {name for cells in table("Command") for name in re.findall(r"`/([a-z]+)", cells[0])}
    assert told == set(COMMANDS) | {command.strip("/") for command in HELP_COMMANDS}
    assert first <= told


def test_every_command_of_the_shell_is_in_the_table() -> None:
    lines = README.partition("In the operator's shell")[2]
    told = set(re.findall(r"^\| `(tidemark [a-z ]+)`", lines, flags=re.MULTILINE))
    assert told == shell_commands()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"(?:`|^)make ([a-z]+)\b", README, flags=re.MULTILINE))))
def test_every_make_target_that_it_names_exists(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, flags=re.MULTILINE)


def test_what_it_tells_the_operator_to_type_works(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = [line for block in FENCES["sh"] for line in block.splitlines() if line.startswith("tidemark ")]
    with simulated_telegram() as telegram:
        enter(monkeypatch, tmp_path, telegram)
        for name, block in FENCED_FILES.items():
            (tmp_path / name).write_text(block)
        for line in lines:
            if line != "tidemark run":  # tests/cli/test_run.py runs the bot
                found = tidemark(*shlex.split(line)[1:])
                assert found.exit_code == (1 if line == "tidemark doctor" else 0), found.output
    assert {line.split()[1] for line in lines} == {"clinic", "doctor", "run", "import"}
