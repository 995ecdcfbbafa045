"""Levels with their uncertainty: how a stretch of noisy 0-10 answers becomes a mean that knows how sure it is.

Levels are on a common scale on which higher is better, so mirrored pain equals mood.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from bot.clinical.scales import Scale
from bot.clinical.series import Rating

NOISE = 1.35
"""Median within-person standard deviation of one daily rating, points (public daily-rating data)."""
NOISE_ANSWERS = 10
"""The published noise weighs as much as so many answers of the patient's own."""
CORRELATION = 0.2
"""Lag-1 autocorrelation of daily ratings (same source)."""
UNTREATED, UNTREATED_SD = 3.5, 2.0
"""Where a patient is likely to be before treatment when nothing was asked then, points, higher is better."""
ROUNDING = 1 / 12
"""Variance of rounding to whole points."""


@dataclass(frozen=True, slots=True)
class Level:
    """A mean and its variance, from ``count`` answers."""

    mean: float
    variance: float
    count: int


def better(scale: Scale, value: float) -> float:
    """Return a rating so that higher is better; the same function leads back."""
    return value if scale.better_is_high else 10.0 - value


def noise(values: Sequence[float]) -> float:
    """Return the standard deviation of one day's answer: the patient's own, shrunk to the published one.

    Successive differences are used, since a slow tide must not count as noise; their median, since a bad day must not.
    """
    if len(values) < 3:  # noqa: PLR2004 -- two differences say nothing
        return NOISE
    steps = np.abs(np.diff(np.asarray(values, dtype=float)))
    own = float(np.mean(np.minimum(steps, 3 * np.median(steps) + 1.0)) * math.sqrt(math.pi) / 2)
    weight = len(steps) / (len(steps) + NOISE_ANSWERS)
    return math.sqrt(weight * max(own, 0.3) ** 2 + (1 - weight) * NOISE**2 + ROUNDING)


def level(values: Sequence[float], spread: float) -> Level:
    """Return the level of a stretch of answers with noise ``spread``; far-off days weigh less (Huber)."""
    found = np.asarray(values, dtype=float)
    centre = float(np.median(found))
    for _ in range(5):
        distance = np.abs(found - centre) / (1.5 * spread)
        weights = 1.0 / np.maximum(distance, 1.0)
        centre = float(np.average(found, weights=weights))
    effective = max(float(weights.sum()) * (1 - CORRELATION) / (1 + CORRELATION), 0.5)
    return Level(centre, spread**2 / effective, len(found))


def untreated(scale: Scale, ratings: Sequence[Rating], before: date, spread: float) -> Level:
    """Return the level before treatment: the answers before it, combined with what is likely when there are few."""
    own = [better(scale, rating.value) for rating in ratings if rating.on < before]
    if not own:
        return Level(UNTREATED, UNTREATED_SD**2, 0)
    found = level(own[-28:], spread)
    weight = UNTREATED_SD**2 / (UNTREATED_SD**2 + found.variance)
    return Level(weight * found.mean + (1 - weight) * UNTREATED, weight * found.variance, found.count)
