"""What the doctor found, as a table for people or as plain lines for a log or a script."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bot.doctor.check import Check, Verdict

COLOURS = {Verdict.OK: "green", Verdict.LOOK: "yellow", Verdict.BROKEN: "bold red"}


def show(checks: Sequence[Check], console: Console) -> None:
    """Print every check."""
    if not console.is_terminal:
        for check in checks:
            mend = f" -> {check.mend}" if check.mend else ""
            console.out(f"{check.verdict:<7}{check.name}: {check.found}{mend}", highlight=False)
        return
    table = Table("", "", "found", "how to mend it")
    for check in checks:
        table.add_row(f"[{COLOURS[check.verdict]}]{check.verdict}[/]", check.name, check.found, check.mend)
    console.print(table)
