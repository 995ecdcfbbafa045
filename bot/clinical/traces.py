"""What the answers themselves looked like lately, beside what the relief model makes of them.

Shapes: ``N`` rows (patient and scale), as in ``bot.clinical.tide``; answers are 0-10, higher is better, NaN for none.
"""

import numpy as np
from numpy.typing import NDArray

from bot.clinical import parameters as p
from bot.clinical.tide import Array, Flags

WINDOW = 14
"""Days of answers that are kept as they are."""
WEEK = 7
RATES = (0.1, 0.2, 0.4)
"""Weights of a new answer in the three moving averages."""
ANSWERS = 11


class Traces:
    """Moving averages, the latest answers, and how long earlier cycles were, of ``N`` rows, day by day."""

    def __init__(self, count: int) -> None:
        self.recent = np.full((count, WINDOW), np.nan)
        """The latest days (N, WINDOW), today last."""
        self.averages = np.full((len(RATES), count), np.nan)
        self.best = np.full(count, np.nan)
        """The best mean of a week since the last infusion (N,)."""
        self.ended = np.full(count, np.nan)
        """The mean of the last week before the last infusion (N,)."""
        self.counts = np.zeros((count, ANSWERS))
        """How often each answer was given (N, 11)."""
        self.cycles = np.zeros(count)
        self.length = np.zeros(count)
        """Days of the last finished cycle (N,)."""
        self.lengths = np.zeros(count)
        """Days of all finished cycles (N,)."""

    def day(self, treated: Flags, answers: Array, before: Array, age: Array) -> None:
        """Move on by one day; ``before`` and ``age`` are the days (N,) since the infusion without and with today's."""
        if treated.any():
            self._renew(treated, before)
        self.recent = np.concatenate([self.recent[:, 1:], answers[:, None]], axis=1)
        given = np.flatnonzero(~np.isnan(answers))
        self.counts[given, answers[given].astype(int)] += 1
        for average, rate in zip(self.averages, RATES, strict=True):
            known = np.where(np.isnan(average[given]), answers[given], average[given])
            average[given] = known + rate * (answers[given] - known)
        settled = given[age[given] >= p.BLANK - 1]
        self.best[settled] = np.fmax(self.best[settled], self.mean(settled, WEEK, age))

    def mean(self, rows: NDArray[np.intp], days: int, age: Array) -> Array:
        """Return the mean answer of the last ``days`` (rows,), nothing before relief had set in; NaN for none."""
        latest = self.recent[rows, -days:]
        old = np.arange(days)[::-1][None, :] > (age[rows] - p.BLANK + 1)[:, None]
        known = ~np.isnan(latest) & ~old
        return _mean(latest, known)

    def _renew(self, treated: Flags, before: Array) -> None:
        finished = treated & (before + 1 >= p.SHORTEST_CYCLE)
        self.length[finished] = before[finished] + 1
        self.lengths[finished] += before[finished] + 1
        self.cycles[finished] += 1
        latest = self.recent[finished, -WEEK:]
        self.ended[finished] = _mean(latest, ~np.isnan(latest))
        self.best[treated] = np.nan


def _mean(answers: Array, known: Flags) -> Array:
    count = known.sum(axis=1)
    return np.asarray(np.where(count > 0, np.where(known, answers, 0.0).sum(axis=1) / np.maximum(count, 1), np.nan))
