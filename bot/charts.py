"""A patient's curve as a picture for a phone, and as text for those who do not see it.

matplotlib lives in one worker process, so that the bot stays small and no drawing holds up an answer.
"""

import asyncio
import io
import multiprocessing
from collections.abc import Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from bot.i18n import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, PANEL_HEIGHT, DPI = 7.2, 4.0, 150
"""Inches and dots an inch: 1,080 pixels wide, which a phone shows without scaling."""
PAPER, INK, FAINT = "#fbfaf7", "#22313f", "#8a97a3"
BLUE, ORANGE, GREEN, PURPLE = "#0072b2", "#d55e00", "#009e73", "#cc79a7"
"""Okabe and Ito's colours, told apart by the colour-blind; shapes differ too."""
SMOOTHED_DAYS = 7


@dataclass(frozen=True, slots=True)
class Panel:
    """One scale: ratings by day, and the levels and forecast of its latest assessment where there is one."""

    title: str
    scale: str
    ratings: tuple[tuple[date, int], ...]
    baseline: float | None
    best: float | None
    forecast: tuple[date, date, date] | None
    """Low, middle and high of the day on which half of the relief is lost."""


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows: panels under one another, over the same days, and the words on it."""

    title: str
    first: date
    last: date
    treatments: tuple[date, ...]
    panels: tuple[Panel, ...]
    labels: Mapping[str, str]
    """``baseline``, ``best``, ``infusion``, ``half``: the words of the legend."""


class ChartWorker:
    """Draws charts in a process of its own, started with the first chart and again when it should die."""

    def __init__(self) -> None:
        self._pool: Executor | None = None

    async def draw(self, data: ChartData) -> bytes:
        """Return the chart as PNG."""
        try:
            return await self._draw(data)
        except BrokenProcessPool:
            self.close()
            return await self._draw(data)

    async def _draw(self, data: ChartData) -> bytes:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        return await asyncio.get_running_loop().run_in_executor(self._pool, draw, data)

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def describe(words: Words, data: ChartData) -> str:
    """Return the chart in words."""
    lines = [data.title]
    for panel in data.panels:
        if not panel.ratings:
            lines.append(words("{scale}: no answers yet.", scale=panel.title))
            continue
        recent = panel.ratings[-SMOOTHED_DAYS:]
        mean = sum(value for _, value in recent) / len(recent)
        lines.append(
            words(
                "{scale}: {latest} on {day}; mean of the last {count} answers {mean}.",
                scale=panel.title,
                latest=panel.ratings[-1][1],
                day=panel.ratings[-1][0],
                count=len(recent),
                mean=f"{mean:.1f}",
            )
        )
        if panel.baseline is not None and panel.best is not None:
            lines.append(
                words(
                    "Before treatment {baseline}, best week {best}.",
                    baseline=f"{panel.baseline:.1f}",
                    best=f"{panel.best:.1f}",
                )
            )
    if data.treatments:
        lines.append(words("Latest infusion: {day}.", day=data.treatments[-1]))
    return "\n".join(lines)


def draw(data: ChartData) -> bytes:
    """Return the chart as PNG; runs in the worker process."""
    from matplotlib.figure import Figure  # noqa: PLC0415 -- the bot's own process never needs it

    figure = Figure(figsize=(WIDTH, PANEL_HEIGHT * len(data.panels)), dpi=DPI, facecolor=PAPER, layout="constrained")
    figure.suptitle(data.title, color=INK, fontsize=17, fontweight="bold", x=0.02, ha="left")
    axes: list[Axes] = list(figure.subplots(len(data.panels), sharex=True, squeeze=False)[:, 0])
    for panel, axis in zip(data.panels, axes, strict=True):
        _panel(axis, panel, data)
    _dates(axes[-1], data)
    handles, labels = _legend(axes)
    if handles:
        figure.legend(handles, labels, loc="outside lower left", ncols=4, frameon=False, fontsize=11, labelcolor=INK)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", facecolor=PAPER)
    return picture.getvalue()


def _panel(axis: "Axes", panel: Panel, data: ChartData) -> None:
    colour = BLUE if panel.scale == "mood" else ORANGE
    axis.set_facecolor(PAPER)
    axis.set_ylim(-0.4, 10.4)
    axis.set_yticks([0, 2, 4, 6, 8, 10])
    axis.tick_params(colors=FAINT, labelsize=12, length=0)
    axis.grid(axis="y", color="#e6e3da", linewidth=0.8)
    for side in axis.spines.values():
        side.set_visible(False)
    axis.set_title(panel.title, color=colour, fontsize=14, loc="left", pad=6)
    if panel.baseline is not None and panel.best is not None:
        axis.axhspan(*sorted((panel.baseline, panel.best)), color=GREEN, alpha=0.10, linewidth=0)
        axis.axhline(panel.best, color=GREEN, linewidth=1.4, linestyle="--", label=data.labels["best"])
        axis.axhline(panel.baseline, color=FAINT, linewidth=1.4, linestyle=":", label=data.labels["baseline"])
    for number, day in enumerate(day for day in data.treatments if data.first <= day <= data.last):
        label = None if number else data.labels["infusion"]
        axis.axvline(_x(day), color=PURPLE, linewidth=2, label=label)
    if panel.forecast:
        low, middle, high = (_x(day) for day in panel.forecast)
        axis.axvspan(low, high, color=colour, alpha=0.12, linewidth=0, label=data.labels["half"])
        axis.axvline(middle, color=colour, linewidth=1.4, linestyle="-.")
    days = [_x(day) for day, _ in panel.ratings]
    values = [value for _, value in panel.ratings]
    axis.scatter(days, values, s=26, color=colour, alpha=0.5, linewidths=0, zorder=3)
    axis.plot(days, _smoothed(panel), color=colour, linewidth=2.6, zorder=4)


def _smoothed(panel: Panel) -> list[float]:
    """Return the mean of the last week at each answer."""
    found = []
    for day, _ in panel.ratings:
        week = [value for other, value in panel.ratings if day - timedelta(days=SMOOTHED_DAYS) < other <= day]
        found.append(sum(week) / len(week))
    return found


def _dates(axis: "Axes", data: ChartData) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter  # noqa: PLC0415 -- see draw

    locator = AutoDateLocator(minticks=3, maxticks=6)  # type: ignore[no-untyped-call]  # matplotlib gives it no types
    axis.xaxis.set_major_locator(locator)
    axis.xaxis.set_major_formatter(ConciseDateFormatter(locator, show_offset=False))  # type: ignore[no-untyped-call]  # as above
    axis.set_xlim(_x(data.first) - 1, _x(data.last) + 1)


def _legend(axes: "list[Axes]") -> tuple[list[Any], list[str]]:
    found: dict[str, Any] = {}
    for axis in axes:
        for handle, label in zip(*axis.get_legend_handles_labels(), strict=True):
            found.setdefault(label, handle)
    return list(found.values()), list(found)


def _x(day: date) -> float:
    """Return a day as matplotlib counts them: since 1970."""
    return float((day - date(1970, 1, 1)).days)
