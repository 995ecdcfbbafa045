"""What is known of one patient and scale: ratings by day, and the infusions between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.clinical.scales import Scale

SERIES_GAP = timedelta(days=14)
"""Infusions at most this far apart belong to one series; relief is judged from its last one."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One answer, 0-10, of one local day."""

    on: date
    value: int


@dataclass(frozen=True, slots=True)
class History:
    """One patient's ratings of one scale, and the days of the infusions; in any order."""

    scale: Scale
    ratings: tuple[Rating, ...]
    treatments: tuple[date, ...]

    def until(self, on: date) -> "History":
        """Return what was known at the end of ``on``, in order of date."""
        ratings = sorted((rating for rating in self.ratings if rating.on <= on), key=lambda rating: rating.on)
        return History(self.scale, tuple(ratings), tuple(sorted({day for day in self.treatments if day <= on})))


@dataclass(frozen=True, slots=True)
class Series:
    """Infusions that belong together: ``first`` to ``last``, ``count`` of them."""

    first: date
    last: date
    count: int


def series(treatments: Sequence[date]) -> list[Series]:
    """Return ordered infusion days as series."""
    found: list[Series] = []
    for day in treatments:
        if found and day - found[-1].last <= SERIES_GAP:
            found[-1] = Series(found[-1].first, day, found[-1].count + 1)
        else:
            found.append(Series(day, day, 1))
    return found
