"""Made-up patients of every kind that we could think of, wilder than the published facts, to train and test on.

Every patient has habits of his own: how long and in which shape relief lasts, how noisy, drifting and patchy the
answers are, and how the clinic times its infusions. Higher is better; days are numbers from 0.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from bot.cohorts import LN81

Array = NDArray[np.float64]
DAYS = 365
HALF = 0.5
EXPONENTIAL = 0.0
WIDTHS = (1.0, 2.0, 4.0, 7.0, 14.0, 28.0, 42.0, EXPONENTIAL)
LONGEST = 500.0


@dataclass(frozen=True, slots=True)
class Cycle:
    """What is true of one cycle, by day number; ``half_lost`` may lie beyond ``end``, None when it never comes."""

    start: int
    end: int
    half_lost: int | None


@dataclass(frozen=True, slots=True)
class Patient:
    """Answers (DAYS,) with NaN for none, infusions, cycles, and whether relief comes at all."""

    answers: Array
    treated: NDArray[np.bool_]
    cycles: tuple[Cycle, ...]
    responds: bool
    end: int
    """The day on which the patient leaves."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a patient is like."""

    baseline: float
    gain: float
    """Points; below 1.5 there is no response."""
    half: Callable[[float], float]
    """Draws a half-loss day, infinite for one that never comes, given by how much they have lengthened."""
    lengthens: float
    widths: tuple[float, ...]
    noise: float
    memory: float
    """Correlation of the noise from day to day."""
    heavy: bool
    """Whether the noise has heavy tails."""
    wander: tuple[float, float]
    """Standard deviation and memory of slow drifts."""
    season: float
    uneven: bool
    """Whether some weeks are noisier than others."""
    dips: bool
    missing: tuple[float, float]
    """Chance of no answer after an answer, and after none."""
    leaves: float
    delay: tuple[int, int]
    """Days from half-loss to the booster."""
    fixed: float
    """Share of boosters by the calendar."""
    every: int
    early: float
    """Share of boosters before half is lost."""
    first: int
    series: int
    style: float


def patient(rng: Generator, *, responds: bool | None = None, lasts: bool = False) -> Patient:
    """Draw a patient; ``lasts`` when relief never fades."""
    habits = _habits(rng, responds=responds, lasts=lasts)
    level, infusions, cycles = _course(rng, habits)
    end = DAYS
    if rng.random() < HALF and habits.leaves:
        end = min(DAYS, 25 + int(rng.exponential(1 / habits.leaves)))
    answers = np.where(_missing(rng, habits, level), np.nan, _answered(rng, habits, level))
    answers[end:] = np.nan
    treated = np.zeros(DAYS, dtype=bool)
    treated[[day for day in infusions if day < end]] = True
    kept = tuple(Cycle(one.start, min(one.end, end), one.half_lost) for one in cycles if one.start < end)
    return Patient(answers, treated, kept, habits.gain >= 1.5, end)


def _habits(rng: Generator, *, responds: bool | None, lasts: bool) -> Habits:
    baseline = float(np.clip(rng.normal(rng.uniform(2.8, 4.4), 1.2), 0.5, 6.5))
    gain = float(np.clip(rng.normal(rng.uniform(2.6, 4.2), 1.3), 1.5, max(1.6, min(7.0, 9.9 - baseline))))
    if not (rng.random() < 0.65 if responds is None else responds):
        gain = float(np.clip(rng.normal(0.1, 0.45), -1.5, 1.0))
    start = rng.uniform(0.05, 0.15) if rng.random() < 0.65 else rng.uniform(0.15, 0.4)
    widths = WIDTHS if rng.random() < 0.5 else tuple(rng.choice(WIDTHS, int(rng.integers(1, 4))))
    delay = int(rng.integers(2, 9)), int(rng.integers(12, 40))
    return Habits(
        baseline,
        gain,
        half=(lambda _: np.inf) if lasts else _half(rng),
        lengthens=float(np.exp(rng.normal(np.log(1.1), 0.12))),
        widths=widths,
        noise=float(np.clip(np.exp(rng.normal(np.log(rng.choice([1.0, 1.25, 1.25, 1.9])), 0.38)), 0.3, 2.8)),
        memory=float(rng.uniform(0, 0.5)),
        heavy=rng.random() < 0.3,
        wander=(float(rng.uniform(0.1, 0.9)), float(rng.uniform(0.85, 0.98))) if rng.random() < 0.45 else (0.0, 0.0),
        season=float(rng.uniform(0, 0.7)) if rng.random() < 0.3 else 0.0,
        uneven=rng.random() < 0.25,
        dips=rng.random() < 0.8,
        missing=(float(start), float(min(0.82, start + rng.uniform(0.15, 0.5)))),
        leaves=float(rng.uniform(0.0005, 0.006)),
        delay=delay,
        fixed=float(rng.choice([0.0, 0.0, 0.3, 1.0], p=[0.45, 0.2, 0.2, 0.15])),
        every=int(rng.integers(21, 75)),
        early=float(rng.choice([0.0, 0.15, 0.6], p=[0.5, 0.35, 0.15])),
        first=int(rng.integers(0, 30)),
        series=int(rng.choice([1, 4, 6], p=[0.5, 0.15, 0.35])),
        style=float(rng.random()),
    )


def _half(rng: Generator) -> Callable[[float], float]:
    """Return how a patient's half-loss days are drawn: his own with a spread, or as published cohorts have them."""
    own = float(np.exp(rng.normal(0, 0.25)))
    lasting = float(rng.choice([0.0, 0.0, 0.1, 0.25]))
    spread = float(rng.uniform(0.15, 0.5))
    median = float(np.exp(rng.normal(np.log(rng.uniform(14, 30)), 0.6)))
    draws: list[Callable[[], float]] = [
        lambda: median * float(np.exp(rng.normal(0, spread))),
        lambda: 19 * own * float(rng.weibull(1.2)),  # Salloum 2019
        lambda: 15 * own * float(np.exp(rng.normal(0, 0.5))),  # Murrough 2013
        lambda: 67 * own * float(rng.weibull(1.31)),  # community clinics
    ]
    draw = draws[int(rng.choice(4, p=[0.55, 0.12, 0.18, 0.15]))]

    def half(lengthened: float) -> float:
        return np.inf if rng.random() < lasting else float(np.clip(draw() * lengthened, 3, LONGEST))

    return half


def _course(rng: Generator, habits: Habits) -> tuple[Array, list[int], list[Cycle]]:
    """Return the level without noise (DAYS,), the infusions and the cycles."""
    level, infusions, cycles = np.full(DAYS, habits.baseline), list[int](), list[Cycle]()
    day, lengthened, count = habits.first, 1.0, habits.series
    while day < DAYS:
        infusions += [day + 2 * number for number in range(count) if day + 2 * number < DAYS]
        start = infusions[-1]
        half = habits.half(lengthened) if habits.gain >= 1.5 else np.inf
        lost = _lost(rng, habits, half, DAYS - start)
        gone = np.flatnonzero(lost >= HALF)
        half_lost = start + int(gone[0]) if len(gone) else None
        end = max(start + 1, _next(rng, habits, start, half_lost))
        gain = habits.gain * (rng.uniform(0.85, 1.0) if cycles else 1.0)
        for built in range(day, start):
            level[built] = habits.baseline + gain * (built - day + 1) / (start - day + 1)
        onset = np.minimum(1.0, (np.arange(DAYS - start) + 1) / 2)
        level[start:end] = (habits.baseline + gain * (1 - lost) * onset)[: end - start]
        cycles.append(Cycle(start, min(end, DAYS), half_lost))
        day, lengthened, count = end, lengthened * habits.lengthens, 1
    return level, infusions, cycles


def _lost(rng: Generator, habits: Habits, half: float, length: int) -> Array:
    """Return the share of the gain that is lost on each day since the infusion."""
    if np.isinf(half):
        return np.zeros(length)
    age, width = np.arange(length, dtype=float), float(rng.choice(habits.widths))
    if width == EXPONENTIAL:
        return np.asarray(1 - np.exp2(-age / half))
    ramp = 1 / (1 + np.exp(-np.clip((age - half) * LN81 / min(width, 1.8 * half), -50, 50)))
    return np.asarray((ramp - ramp[0]) / (1 - ramp[0])) if ramp[0] < 0.9 else ramp


def _next(rng: Generator, habits: Habits, start: int, half_lost: int | None) -> int:
    """Return the day of the next infusion."""
    if habits.fixed and rng.random() < habits.fixed:
        return start + max(7, habits.every + int(rng.integers(-4, 5)))
    if habits.gain < 1.5:
        return start + int(rng.integers(20, 75))
    if half_lost is None:
        return start + int(rng.integers(60, 220))
    if rng.random() < habits.early:
        return max(start + 7, half_lost - int(rng.integers(0, 12)))
    return half_lost + int(rng.integers(*habits.delay))


def _missing(rng: Generator, habits: Habits, level: Array) -> NDArray[np.bool_]:
    found, missing = np.zeros(DAYS, dtype=bool), False
    unwell = level < habits.baseline + 0.3 * habits.gain
    for day in range(DAYS):
        missing = rng.random() < habits.missing[missing] * (1.3 if unwell[day] else 1.0)
        found[day] = missing
    return found


def _answered(rng: Generator, habits: Habits, level: Array) -> Array:
    """Return whole answers 0-10 to the level: noise, drifts, dips, weeks, and styles of answering."""
    days = np.arange(DAYS)
    noise = _noise(rng, habits.noise, habits.memory, heavy=habits.heavy)
    if habits.uneven:
        noise *= np.exp(_noise(rng, 0.4, 0.97, heavy=False))
    seen = level + noise + rng.uniform(0.05, 0.3) * np.sin(2 * np.pi * (days / 7 + rng.random()))
    if habits.wander[0]:
        seen += _noise(rng, *habits.wander, heavy=False)
    seen += habits.season * np.sin(2 * np.pi * (days / rng.uniform(60, 365) + rng.random()))
    day = int(rng.exponential(40)) if habits.dips else DAYS
    while day < DAYS:
        seen[day : day + int(rng.integers(1, 5))] -= rng.uniform(1, 3) * (1 if rng.random() < 0.85 else -1)
        day += 1 + int(rng.exponential(40))
    seen = np.clip(np.round(seen), 0, 10)
    if habits.style < 0.05:
        seen = 5 * np.round(seen / 5)
    elif habits.style < 0.10:
        seen = np.clip(np.round(np.median(seen) + 0.15 * (seen - np.median(seen))), 0, 10)
    return np.where(rng.random(DAYS) < 0.012, 10 - seen, seen)


def _noise(rng: Generator, spread: float, memory: float, *, heavy: bool) -> Array:
    steps = (rng.standard_t(4, DAYS) / np.sqrt(2) if heavy else rng.normal(0, 1, DAYS)) * spread
    found = np.empty(DAYS)
    found[0] = steps[0]
    for day in range(1, DAYS):
        found[day] = memory * found[day - 1] + np.sqrt(1 - memory**2) * steps[day]
    return found
