"""Courses of relief for tests: a level before treatment, a gain at the infusion, and the day half of it is lost."""

from datetime import date, timedelta

import numpy as np

from bot.clinical.scales import Scale
from bot.clinical.series import History, Rating

FIRST = date(2026, 1, 1)
TREATED = 14


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def course(
    seed: int = 1,
    *,
    gain: float = 4.0,
    half: float = 25.0,
    days: int = 60,
    missing: float = 0.1,
    scale: Scale = Scale.MOOD,
    level: float = 3.0,
    noise: float = 0.8,
) -> History:
    """Return a history with one infusion on day ``TREATED``."""
    rng = np.random.default_rng(seed)
    ratings = []
    for number in range(days):
        age = number - TREATED
        kept = 1 / (1 + np.exp((age - half) / 2)) if age >= 0 else 0.0
        value = round(float(np.clip(level + gain * kept + rng.normal(0, noise), 0, 10)))
        if rng.random() >= missing:
            ratings.append(Rating(day(number), round(scale.upright(value))))
    return History(scale, tuple(ratings), (day(TREATED),))
