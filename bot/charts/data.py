"""What a chart shows, as frozen values that travel to the process which draws."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Forecast:
    """When half of the relief is likely lost: the middle, and the ends of the 80 % interval."""

    low: date
    middle: date
    high: date


@dataclass(frozen=True, slots=True)
class Panel:
    """One scale: ratings in order of day, and the levels and forecast of its latest assessment where there is one."""

    title: str
    hint: str
    """Which way is better, in words."""
    kept: str
    """How much of the relief is left, in words; may be empty."""
    scale: str
    ratings: tuple[tuple[date, int], ...]
    baseline: float | None
    best: float | None
    now: float | None
    forecast: Forecast | None

    @property
    def band(self) -> tuple[float, float] | None:
        """The level before treatment and the best week, between which relief lies; None while either is unknown."""
        return None if self.baseline is None or self.best is None else (self.baseline, self.best)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words on a chart."""

    baseline: str
    best: str
    today: str
    answer: str
    mean: str
    infusion: str
    half: str


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows: panels under one another over the same days, and the words on it."""

    title: str
    first: date
    today: date
    last: date
    treatments: tuple[date, ...]
    panels: tuple[Panel, ...]
    ticks: tuple[tuple[date, str], ...]
    """Days under the chart, as they read."""
    labels: Labels
