"""How much of the patient's own gain is left, as a distribution: never a point that pretends to be sure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.clinical.baseline import Level, better, level
from bot.clinical.scales import Scale
from bot.clinical.series import Rating

BLANK = timedelta(days=3)
"""Nothing is judged so soon after an infusion: mood peaks after 24-48 h."""
BEST_DAYS = 7
BUILDING = timedelta(days=21)
"""The best week is looked for within this time after the last infusion."""
RECENT_DAYS, RECENT_ANSWERS = 7, 3
RESPONSE = 1.5
"""Points between baseline and plateau that a responder gains at least."""
Z80 = 1.2816
"""Normal quantile of an 80 % interval."""


@dataclass(frozen=True, slots=True)
class Relief:
    """Baseline, best week and now (higher is better), with the chances that matter."""

    baseline: Level
    best: Level
    now: Level

    @property
    def gain(self) -> float:
        """Points gained at best."""
        return self.best.mean - self.baseline.mean

    @property
    def responded(self) -> float:
        """The probability that the gain is one at all."""
        return _above(self.gain - RESPONSE, self.best.variance + self.baseline.variance)

    def lost(self, share: float) -> float:
        """Return the probability that more than ``share`` of the gain is lost now.

        ``now - (1 - share) best - share baseline`` is a sum of three uncertain levels, and so is its variance.
        """
        gap = self.now.mean - (1 - share) * self.best.mean - share * self.baseline.mean
        variance = self.now.variance + (1 - share) ** 2 * self.best.variance + share**2 * self.baseline.variance
        return 1.0 - _above(gap, variance)

    @property
    def kept(self) -> tuple[float, float, float]:
        """The share of the gain that is left, low, middle and high (80 %), each from 0 to 1."""
        gain = max(self.gain, 0.5)
        middle = (self.now.mean - self.baseline.mean) / gain
        variance = (
            self.now.variance + middle**2 * self.best.variance + (1 - middle) ** 2 * self.baseline.variance
        ) / gain**2
        wide = Z80 * math.sqrt(variance)
        return _share(middle - wide), _share(middle), _share(middle + wide)


def relief(scale: Scale, ratings: Sequence[Rating], baseline: Level, last: date, spread: float) -> Relief | None:
    """Return the relief since the infusion of ``last``, None while there are too few answers to say."""
    after = [rating for rating in ratings if rating.on >= last + BLANK]
    recent = [better(scale, rating.value) for rating in after[-RECENT_DAYS:]]
    if len(recent) < RECENT_ANSWERS:
        return None
    early = [rating for rating in after if rating.on < last + BLANK + BUILDING]
    best = max((level(window, spread) for window in _weeks(scale, early)), key=lambda found: found.mean, default=None)
    now = level(recent, spread)
    return Relief(baseline, best or now, now)


def _weeks(scale: Scale, ratings: Sequence[Rating]) -> list[list[float]]:
    """Return the answers of every stretch of a week that holds enough of them."""
    found = []
    for start in ratings:
        week = [r for r in ratings if start.on <= r.on < start.on + timedelta(days=BEST_DAYS)]
        if len(week) >= RECENT_ANSWERS:
            found.append([better(scale, r.value) for r in week])
    return found


def _above(mean: float, variance: float) -> float:
    return 0.5 * math.erfc(-mean / math.sqrt(2 * max(variance, 1e-9)))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
