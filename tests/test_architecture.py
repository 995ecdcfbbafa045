"""The shape of the tree: what may import what, how large a file may grow, which names say nothing."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOP = {
    "bot", "handlers", "storage", "tests", "docs", "deploy",
    "pyproject.toml", "requirements.lock", "README.md", "CHANGELOG.md", "LICENSE", "Makefile",
}  # fmt: skip
MOST_LINES = 300
EMPTY_NAMES = re.compile(r"(?i)(^|_)(utils?|helpers?|common|misc|managers?)(_|$)|(Manager|Helper|Impl)$|^Abstract")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


def tracked() -> list[Path]:
    """Return every file of the tree that version control knows, or every file that is no by-product."""
    found = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 -- whichever git the machine has
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    names = found.stdout.decode().split("\0") if found.returncode == 0 else []
    paths = [ROOT / name for name in names if name] or [
        path for part in ("bot", "handlers", "storage", "tests") for path in (ROOT / part).rglob("*")
    ]
    return [path for path in paths if path.is_file() and "__pycache__" not in path.parts]


FILES = tracked()
PYTHON = [path for path in FILES if path.suffix == ".py"]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def definitions(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def test_the_import_contracts_hold() -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    found = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr


def test_nothing_grows_beside_the_fixed_top_level() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in FILES if not named(path).startswith(".")} == TOP


@pytest.mark.parametrize("path", [path for path in PYTHON if "versions" not in path.parts], ids=named)
def test_no_file_outgrows_three_hundred_lines(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", PYTHON, ids=named)
def test_every_name_says_something(path: Path) -> None:
    assert [name for name in [path.stem, *definitions(path)] if EMPTY_NAMES.search(name)] == []


@pytest.mark.parametrize("path", [path for path in PYTHON if path != Path(__file__)], ids=named)
def test_nothing_is_left_unfinished(path: Path) -> None:
    assert UNFINISHED.search(path.read_text()) is None


# tests/faults waits for real processes to start and to die, tests/benchmarks measures real time
IN_NO_TIME = [path for path in PYTHON if "tests" in path.parts and not {"faults", "benchmarks"} & set(path.parts)]


@pytest.mark.parametrize("path", IN_NO_TIME, ids=named)
def test_no_test_sleeps_for_real(path: Path) -> None:
    slept = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "sleep"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"time", "asyncio"}
        and not (node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0)
    ]
    assert slept == []
