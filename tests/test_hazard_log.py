"""The hazard log names tests that exist, and for every hazard a control, a test and the risk that stays."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (TESTS.parent / "docs/hazard-log.md").read_text().splitlines()
    if re.match(r"\| \d", line)
]


def ours() -> set[str]:
    """Return the name of every test there is."""
    trees = (ast.parse(path.read_text()) for path in TESTS.rglob("test_*.py"))
    functions = (node for tree in trees for node in ast.walk(tree))
    return {node.name for node in functions if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_test_that_the_hazard_log_names_exists() -> None:
    named = {name for row in ROWS for name in re.findall(r"`(test_\w+)`", row[4])}
    assert named - ours() == set()


def test_every_hazard_has_causes_controls_tests_and_a_risk_that_stays() -> None:
    assert [row[0] for row in ROWS] == [str(number) for number in range(1, len(ROWS) + 1)]
    assert len(ROWS) > 10
    assert [row for row in ROWS if len(row) != 6 or not all(row) or "`test_" not in row[4]] == []
