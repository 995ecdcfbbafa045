"""Draws a chart. Imported by the worker process alone, since matplotlib is large.

Sizes are for a phone, which shows the picture about 390 points wide: one point of the figure is about 0.75 of the
phone's, so no text is below 15.
"""

import io
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke

from bot.charts.data import ChartData, Panel

WIDTH, DPI = 7.2, 150
"""Inches and dots an inch: 1,080 pixels wide, which a phone shows without scaling."""
HEAD, TITLE, PANEL, DAYS, LEGEND = 0.5, 0.68, 3.2, 0.5, 0.95
"""Inches of height: the heading, a panel's title, a panel, the days below, the legend."""
LEFT, RIGHT = 0.6, 0.25
PAPER, LATER, INK, FAINT, GRID = "#fbfaf7", "#f1efe8", "#22313f", "#56626e", "#e3e0d7"
"""The picture has a paper of its own, so it reads alike in light and dark chats."""
COLOURS = {"mood": "#0072b2", "pain": "#d55e00"}
RELIEF, BEST, INFUSION = "#009e73", "#00755a", "#b0528b"
"""Okabe and Ito's colours (text and marks darker), told apart by the colour-blind; shapes differ too."""
LOWEST, HIGHEST = -0.7, 10.7
TOP = 1.085
"""Where a panel's title stands, in heights of the panel: above the marks of the infusions."""
WEEK, MEAN_OF = timedelta(days=7), 3
"""The line is the mean of the answers of a week, of at least so many."""
NEAR = 1.1
"""Points from an end of the scale at which a label would leave the panel."""
HALO = [withStroke(linewidth=4, foreground=PAPER)]


def draw(data: ChartData) -> bytes:
    """Return the chart as PNG, always the same for the same data."""
    height = HEAD + len(data.panels) * (TITLE + PANEL) + DAYS + LEGEND
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    figure.text(LEFT / WIDTH / 2, 1 - 0.5 * HEAD / height, data.title, color=INK, size=24, weight="bold", va="center")
    foretold = False
    for number, panel in enumerate(data.panels, start=1):
        bottom = height - HEAD - number * (TITLE + PANEL)
        box = (LEFT / WIDTH, bottom / height, 1 - (LEFT + RIGHT) / WIDTH, PANEL / height)
        axis = figure.add_axes(box)
        _frame(axis, panel, data, last=number == len(data.panels))
        _relief(axis, panel, data)
        _infusions(axis, data)
        _answers(axis, panel, data)
        foretold |= _forecast(axis, panel, data)
    _legend(figure, data, LEGEND / height, foretold=foretold)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", facecolor=PAPER, metadata={"Software": None})
    return picture.getvalue()


def _frame(axis: Axes, panel: Panel, data: ChartData, *, last: bool) -> None:
    axis.set_facecolor("none")
    axis.set_ylim(LOWEST, HIGHEST)
    axis.set_xlim(_x(data.first) - 1, _x(data.last) + 1)
    axis.set_yticks([0, 2, 4, 6, 8, 10])
    axis.tick_params(colors=FAINT, labelsize=16, length=0, pad=6)
    axis.grid(axis="y", color=GRID, linewidth=1)
    axis.set_axisbelow(True)
    for side in axis.spines.values():
        side.set_visible(False)
    axis.set_xticks([_x(day) for day, _ in data.ticks], [text for _, text in data.ticks] if last else [])
    colour = COLOURS[panel.scale]
    title = axis.text(0, TOP, panel.title, transform=axis.transAxes, color=colour, size=20, weight="bold")
    axis.annotate(panel.hint, (1, 0), xycoords=title, xytext=(10, 3), textcoords="offset points", color=FAINT, size=15)
    axis.text(1, TOP, panel.kept, transform=axis.transAxes, color=colour, size=16, weight="bold", ha="right")
    axis.axvspan(_x(data.today) + 0.5, _x(data.last) + 1, color=LATER, linewidth=0, zorder=0)
    axis.axvline(_x(data.today) + 0.5, color=FAINT, linewidth=1, zorder=1)
    axis.annotate(
        data.labels.today,
        (_x(data.today) + 0.5, 1),
        xycoords=("data", "axes fraction"),
        xytext=(6, -2),
        textcoords="offset points",
        color=FAINT,
        size=15,
        va="top",
    )


def _relief(axis: Axes, panel: Panel, data: ChartData) -> None:
    """Shade what lies between the level before treatment and the best week, each with its name outside of the band."""
    if panel.band is None:
        return
    baseline, best = panel.band
    axis.axhspan(min(panel.band), max(panel.band), color=RELIEF, alpha=0.13, linewidth=0, zorder=0.5)
    axis.axhline(best, color=BEST, linewidth=2, linestyle=(0, (5, 2)), zorder=1)
    axis.axhline(baseline, color=FAINT, linewidth=2, linestyle=(0, (1, 1.5)), zorder=1)
    higher = best >= baseline
    _level(axis, f"{data.labels.best} {best:.1f}", best, BEST, above=higher)
    _level(axis, f"{data.labels.baseline} {baseline:.1f}", baseline, FAINT, above=not higher)


def _level(axis: Axes, text: str, level: float, colour: str, *, above: bool) -> None:
    """Write beside a level; inside the band where there is no room outside."""
    if level > HIGHEST - NEAR:
        above = False
    elif level < LOWEST + NEAR:
        above = True
    axis.annotate(
        text,
        (1, level),
        xycoords=("axes fraction", "data"),
        xytext=(-8, 4 if above else -5),
        textcoords="offset points",
        color=colour,
        size=15,
        ha="right",
        va="bottom" if above else "top",
        path_effects=HALO,
        zorder=6,
    )


def _infusions(axis: Axes, data: ChartData) -> None:
    days = [_x(day) for day in data.treatments if data.first <= day <= data.today]
    axis.vlines(days, LOWEST, HIGHEST, color=INFUSION, linewidth=1.5, alpha=0.55, zorder=2)
    tops = [HIGHEST] * len(days)
    axis.plot(days, tops, marker="v", markersize=12, color=INFUSION, linestyle="none", clip_on=False, zorder=7)


def _answers(axis: Axes, panel: Panel, data: ChartData) -> None:
    """Draw each answer as a dot, and the mean of a week as a line that a week without answers breaks."""
    colour = COLOURS[panel.scale]
    days = [_x(day) for day, _ in panel.ratings]
    axis.scatter(days, [value for _, value in panel.ratings], s=42, color=colour, alpha=0.4, linewidths=0, zorder=3)
    for stretch in weekly(panel.ratings, data.treatments):
        axis.plot(
            [_x(day) for day, _ in stretch],
            [mean for _, mean in stretch],
            color=colour,
            linewidth=3.4,
            solid_capstyle="round",
            zorder=4,
        )


def weekly(ratings: tuple[tuple[date, int], ...], treatments: tuple[date, ...]) -> list[list[tuple[date, float]]]:
    """Return the mean of the last seven days at each answer, in stretches that an infusion or an empty week ends.

    A mean needs three answers, and the answer of an infusion's own day counts to the time before it.
    """
    stretches: list[list[tuple[date, float]]] = []
    latest: tuple[date, date] | None = None
    for day, _ in ratings:
        cycle = max((treated for treated in treatments if treated < day), default=date.min)
        week = [value for other, value in ratings if max(cycle, day - WEEK) < other <= day]
        if len(week) < MEAN_OF:
            continue
        if latest is None or latest[0] != cycle or day - latest[1] > WEEK:
            stretches.append([])
        stretches[-1].append((day, sum(week) / len(week)))
        latest = (cycle, day)
    return stretches


def _forecast(axis: Axes, panel: Panel, data: ChartData) -> bool:
    """Draw when half of the relief is lost: a fan from today's level to the interval on the half-way line.

    Returns whether a forecast reaches into the chart.
    """
    forecast = panel.forecast
    if panel.band is None or forecast is None or forecast.low > data.last:
        return False
    half = sum(panel.band) / 2
    low, middle, high = (_x(min(day, data.last)) for day in (forecast.low, forecast.middle, forecast.high))
    colour = COLOURS[panel.scale]
    if panel.now is not None and forecast.middle > data.today:
        start = _x(data.today) + 0.5
        axis.fill([start, low, high], [panel.now, half, half], color=colour, alpha=0.28, linewidth=0, zorder=2)
        axis.plot([start, middle], [panel.now, half], color=colour, linewidth=2, linestyle=(0, (2, 2)), zorder=4)
    axis.plot([low, high], [half, half], color=colour, linewidth=6, solid_capstyle="butt", zorder=5)
    if forecast.middle <= data.last:
        axis.plot(middle, half, marker="D", markersize=12, color=colour, markeredgecolor=PAPER, zorder=6)
    return True


def _legend(figure: Figure, data: ChartData, height: float, *, foretold: bool) -> None:
    words, colour = data.labels, COLOURS[data.panels[0].scale]
    handles = [
        Line2D([], [], color=colour, marker="o", markersize=8, alpha=0.5, linestyle="none", label=words.answer),
        Line2D([], [], color=colour, linewidth=3.4, label=words.mean),
    ]
    if any(data.first <= day <= data.today for day in data.treatments):
        handles.append(
            Line2D([], [], color=INFUSION, marker="v", markersize=12, linestyle="none", label=words.infusion)
        )
    if foretold:
        handles.append(
            Line2D(
                [], [], color=colour, marker="D", markersize=10, markeredgecolor=PAPER, linewidth=6, label=words.half
            )
        )
    figure.legend(
        handles=handles,
        loc="center",
        bbox_to_anchor=(0.5, height / 2),
        ncols=2,
        frameon=False,
        fontsize=15,
        labelcolor=INK,
        handlelength=1.6,
        columnspacing=1.4,
    )


def _x(day: date) -> float:
    """Return a day as a number."""
    return float(day.toordinal())
