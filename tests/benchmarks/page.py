"""Makes the table and the pictures of docs/detection.md."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from bot.clinical.forecast import Assessment, assess
from tests.clinical.courses import TREATED, course, day

DOCS = Path(__file__).parents[2] / "docs"
BEGIN, END = "<!-- figures: python -m tests.benchmarks.detection --docs -->\n", "<!-- end of figures -->\n"
PAPER, INK, MOOD, RELIEF, OTHER = "#fbfaf7", "#22313f", "#0072b2", "#009e73", "#b8bec4"
DAYS, HALF = 60, 25

Measured = Mapping[str, Mapping[str, tuple[float, float]]]
"""By kind of clinic and watcher: share in time, and false alerts a patient-year."""


def write(found: Measured) -> None:
    """Write the table into the page, and its pictures beside it."""
    page = DOCS / "detection.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(before + BEGIN + _table(found) + END + after, encoding="utf-8")
    _course().savefig(DOCS / "tide.png", facecolor=PAPER, metadata={"Software": None})
    _bars(found).savefig(DOCS / "detection.png", facecolor=PAPER, metadata={"Software": None})


def _table(found: Measured) -> str:
    kinds = list(found)
    lines = ["| | " + " | ".join(kinds) + " |", "|---|" + "---|" * len(kinds)]
    for name in found[kinds[0]]:
        cells = ["{:.0%} ({:.1f})".format(*found[kind][name]) for kind in kinds]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n" + "\n".join(lines) + "\n\n"


def _course() -> Figure:
    """Draw one made-up patient: the answers above, what is made of them day by day below."""
    history = course(3, noise=0.9)
    found = {number: assess(history, day(number)) for number in range(TREATED + 4, DAYS)}
    figure = Figure(figsize=(8, 5.6), dpi=110, facecolor=PAPER, layout="constrained")
    answers, relief = figure.subplots(2, 1, sharex=True)
    answers.plot(
        [(one.on - day(0)).days for one in history.ratings], [one.value for one in history.ratings], "o", color=MOOD
    )
    answers.set(ylabel="mood, 0-10", ylim=(-0.5, 10.5), title="What the patient answers")
    shares = np.array([_share(one) for one in found.values()])
    relief.fill_between(list(found), shares[:, 0], shares[:, 2], color=RELIEF, alpha=0.25, label="80 % interval")
    relief.plot(list(found), shares[:, 1], color=RELIEF, linewidth=2, label="relief kept")
    relief.plot(
        list(found), [one.lost_7 or 0.0 for one in found.values()], "--", color=INK, label="half lost within 7 days"
    )
    relief.set(ylabel="share or probability", ylim=(-0.03, 1.03), xlabel="day", title="What the tide makes of it")
    first = next((number for number, one in found.items() if one.alert), None)
    for axis in (answers, relief):
        axis.set_facecolor(PAPER)
        axis.axvline(TREATED, color=OTHER)
        axis.axvline(TREATED + HALF, color=OTHER, linestyle=":")
        if first is not None:
            axis.axvline(first, color="#d55e00")
    answers.annotate("infusion", (TREATED, 0), rotation=90, color=INK)
    answers.annotate("half is lost", (TREATED + HALF, 0), rotation=90, color=INK)
    relief.legend(loc="center left", frameon=False)
    return figure


def _share(found: Assessment) -> list[float]:
    shares = found.relief_low, found.relief_kept, found.relief_high
    return [np.nan if share is None else share for share in shares]


def _bars(found: Measured) -> Figure:
    """Draw how often each watcher is in time."""
    figure = Figure(figsize=(8, 0.9 + 1.7 * len(found)), dpi=110, facecolor=PAPER, layout="constrained")
    axes = np.atleast_1d(figure.subplots(len(found), 1, sharex=True))
    for axis, (kind, of) in zip(axes, found.items(), strict=True):
        names = list(of)[::-1]
        shares = [of[name][0] for name in names]
        axis.barh(names, shares, color=[RELIEF if name == "tide" else OTHER for name in names])
        axis.set(title=kind, xlim=(0, 1))
        axis.set_facecolor(PAPER)
        axis.tick_params(labelsize=7)
    axes[-1].set_xlabel("share of half-losses told from 14 days before to 3 days after")
    return figure
