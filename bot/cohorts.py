"""Made-up clinics whose truth is known: what published figures say patients are like, drawn with a seed.

Levels are points on a 0-10 scale on which higher is better; pain is mirrored when it is written.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.clinical.scales import Scale, Tracks
from bot.errors import UserError

Array = NDArray[np.float64]
FIRST_DAY = date(2025, 1, 1)
HALF = 0.5
RESPONSE = 1.5
"""Points that a responder gains at least."""
LN81 = 4.394
"""A logistic goes from 90 to 10 % in ``width`` days with the slope ``LN81 / width``."""
EXPONENTIAL = 0.0
SERIES, EVERY = 6, 2  # Murrough 2013
COME_BACK = (3, 25)
"""Days from half-loss to the booster: clinics are slower than relapse."""
UNHELPED = (25, 70)
"""Days from an infusion that did not help to the next try."""
LASTING = (60, 200)
"""The same after relief that lasts."""
EARLY, EARLY_DAYS, LEAVES = 0.15, 10, 0.0045
"""Share of boosters given before half is lost, by how many days at most; chance a day of leaving, for half of all."""
DIP_EVERY, DIP_DAYS, DIP_POINTS = 40, (1, 5), (1.0, 3.0)
"""Life events: one in so many days, lasting and costing so much."""
WEEKLY = 0.15
RESPOND = {Scale.MOOD: 0.65, Scale.PAIN: 0.54}
"""Share who respond (54-70 %; about 46 % have no benefit on pain)."""
COARSE, FLAT, REVERSED = 0.05, 0.05, 0.015
"""Shares of patients who use only 0, 5 and 10, who hardly move, and of answers with the scale reversed."""
LENGTHENS = (1.1, 0.15)
"""Median and log-deviation of successive half-loss times within a patient."""


class Kind(StrEnum):
    """What a cohort is like."""

    TYPICAL = "typical"
    SMOOTH = "smooth"
    ABRUPT = "abrupt"
    NOISY = "noisy"
    SPARSE = "sparse"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Habits:
    """How relief fades and answers come in one kind of cohort."""

    widths: tuple[float, ...] = (4.0, 7.0, 14.0, 28.0, 42.0, EXPONENTIAL, 1.0)
    """Days from 90 to 10 % of the relief."""
    noise: float = 1.2
    """Median standard deviation of a day's answer."""
    missing: tuple[float, float] = (0.08, 0.53)
    """Chance of no answer after an answer, and after none."""


HABITS = {
    Kind.TYPICAL: Habits(),
    Kind.SMOOTH: Habits(widths=(14.0, 28.0, 42.0, EXPONENTIAL), noise=1.0),
    Kind.ABRUPT: Habits(widths=(1.0, 4.0)),
    Kind.NOISY: Habits(noise=1.8),
    Kind.SPARSE: Habits(missing=(0.35, 0.7)),
}


@dataclass(frozen=True, slots=True)
class Cycle:
    """The truth of one cycle, by day number: infusion, the next one (or the end), when half was lost.

    ``expected`` is the patient's usual half-loss time; ``width`` the days from 90 to 10 %, infinite where it lasts.
    """

    start: int
    end: int
    half_lost: int | None
    responded: bool
    expected: float
    width: float


@dataclass(frozen=True, slots=True)
class Course:
    """One made-up patient and scale: level without noise, answers (NaN for none) and cycles, by day number."""

    person: "Person"
    level: Array
    answers: Array
    infusions: tuple[int, ...]
    cycles: tuple[Cycle, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """What a patient is like on one scale."""

    baseline: float
    gain: float
    durable: float
    half: float
    """Half-loss time of the first cycle, days."""

    @property
    def responds(self) -> bool:
        """Whether an infusion helps at all."""
        return self.gain >= RESPONSE


def simulate(folder: Path, patients: int, days: int, seed: int, kind: Kind, step: Callable[[], None]) -> None:
    """Write ratings.csv, infusions.csv, patients.csv and truth.csv; ``step`` is called for each patient.

    Raises:
        UserError: the folder cannot be written.

    """
    ratings, infusions, tracks, truth = (list[Sequence[object]]() for _ in range(4))
    kinds = list(HABITS)
    for number in range(patients):
        rng = np.random.default_rng((seed, number))
        habits = HABITS[kinds[number % len(kinds)] if kind == Kind.MIXED else kind]
        code, tracked = f"P{number + 1:04d}", list(Tracks)[int(rng.integers(3))]
        courses = together(rng, habits, days, tracked)
        tracks.append((code, tracked))
        infusions += [(code, _day(day)) for day in next(iter(courses.values())).infusions]
        ratings += _ratings(code, courses, days)
        truth += [line for scale, course in courses.items() for line in _truth(code, scale, course)]
        step()
    _write(folder / "ratings.csv", ("patient", "date", "mood", "pain"), ratings)
    _write(folder / "infusions.csv", ("patient", "date"), infusions)
    _write(folder / "patients.csv", ("patient", "tracks"), tracks)
    _write(folder / "truth.csv", ("patient", "scale", "start", "end", "half_lost", "responded"), truth)


def together(rng: np.random.Generator, habits: Habits, days: int, tracked: Tracks) -> dict[Scale, Course]:
    """Return the courses of what a patient tracks: two clocks, one chair; the first scale leads to boosters."""
    answered = _answered(rng, habits, days)
    courses: dict[Scale, Course] = {}
    plan: list[int] | None = None
    for scale in tracked.scales:
        courses[scale], plan = course(rng, _person(rng, scale), habits, answered, plan)
    return courses


def course(
    rng: np.random.Generator, person: Person, habits: Habits, answered: NDArray[np.bool_], plan: list[int] | None
) -> tuple[Course, list[int]]:
    """Return one course and the infusions it was given, which are ``plan`` where another scale led to them."""
    days = len(answered)
    given = list(plan) if plan is not None else []
    level, cycles, half = np.full(days, person.baseline), [], person.half
    first = int(rng.integers(7, 28))
    last = _series_end(given) if plan is not None else first + EVERY * (SERIES - 1) * int(rng.random() < HALF)
    if plan is None:
        given = [day for day in range(first, last + 1, EVERY) if day < days]
    _build(level, given, last, person)
    while last < days:
        lost, width = _lost(rng, person, habits, half, days - last)
        until = next((day for day in given if day > last), days) if plan is not None else _next(rng, person, lost, last)
        end = min(until, days)
        level[last:end] = person.baseline + person.gain * (1 - lost[: end - last])
        level[last] = (level[last - 1] + level[last]) / 2  # relief is whole after 24-48 h
        cycles.append(Cycle(last, end, _half_lost(person, lost, last, end), person.responds, half, width))
        if plan is None and end < days:
            given.append(end)
        half, last = half * float(np.exp(rng.normal(np.log(LENGTHENS[0]), LENGTHENS[1]))), until
    answers = np.where(answered, _answers(rng, level, habits, person), np.nan)
    return Course(person, level, answers, tuple(given), tuple(cycles)), given


def _series_end(given: Sequence[int]) -> int:
    """Return the last infusion of the first series."""
    return next(day for day in given if day + EVERY not in given)


def _build(level: Array, given: Sequence[int], last: int, person: Person) -> None:
    """Let relief build up over the infusions of a series, before its last one."""
    if given:
        span = last - given[0] + 1
        for day in range(given[0], min(last, len(level))):
            level[day] = person.baseline + person.gain * (day - given[0] + 1) / span


def _person(rng: np.random.Generator, scale: Scale) -> Person:
    """Draw a patient; pain gains less and for a shorter time."""
    mood = scale == Scale.MOOD
    baseline = float(np.clip(rng.normal(3.3, 1.1), 1.0, 6.0))
    gain = np.clip(rng.normal(3.8 if mood else 2.8, 1.2), 1.6, min(6.5, 9.8 - baseline))
    if rng.random() >= RESPOND[scale]:
        gain = np.clip(rng.normal(0.2, 0.4), -1.0, 0.9)
    half = np.exp(rng.normal(np.log(24.0 if mood else 14.0), 0.7))
    return Person(baseline, float(gain), 0.2 if mood else 0.1, float(half))


def _lost(rng: np.random.Generator, person: Person, habits: Habits, half: float, days: int) -> tuple[Array, float]:
    """Return the share of the relief that is lost on each day after an infusion, and its width."""
    age = np.arange(days, dtype=float)
    if rng.random() < person.durable:
        return np.zeros(days), np.inf
    own = float(np.clip(half * np.exp(rng.normal(0, 0.25)), 4, 400))
    width = float(rng.choice(habits.widths))
    if width == EXPONENTIAL:
        return np.asarray(1 - np.exp2(-age / own)), width
    ramp = 1 / (1 + np.exp(-np.clip((age - own) * LN81 / width, -50, 50)))
    return np.asarray((ramp - ramp[0]) / (1 - ramp[0])), width


def _next(rng: np.random.Generator, person: Person, lost: Array, last: int) -> int:
    """Return the day of the next infusion."""
    gone = np.flatnonzero(lost >= HALF)
    if not person.responds:
        return last + int(rng.integers(*UNHELPED))
    if not len(gone):
        return last + int(rng.integers(*LASTING))
    half = last + int(gone[0])
    if rng.random() < EARLY:
        return max(last + 5, half - int(rng.integers(EARLY_DAYS)))
    return half + int(rng.integers(*COME_BACK))


def _half_lost(person: Person, lost: Array, last: int, end: int) -> int | None:
    """Return the day on which half was lost, if that was in the cycle."""
    gone = lost[: end - last] >= HALF
    return last + int(gone.argmax()) if person.responds and gone.any() else None


def _answered(rng: np.random.Generator, habits: Habits, days: int) -> NDArray[np.bool_]:
    """Return on which days a patient answers: gaps come in bursts, and half would leave some day."""
    found, missing = np.ones(days, dtype=bool), False
    for day in range(days):
        missing = rng.random() < habits.missing[missing]
        found[day] = not missing
    if rng.random() < HALF:
        found[30 + int(rng.exponential(1 / LEAVES)) :] = False
    return found


def _answers(rng: np.random.Generator, level: Array, habits: Habits, person: Person) -> Array:
    """Return whole answers 0-10: noise with a memory of a day, dips, weeks, and styles of answering."""
    days = len(level)
    spread = float(np.clip(np.exp(rng.normal(np.log(habits.noise), 0.35)), 0.3, 2.6))
    memory = rng.uniform(0.05, 0.4)
    noise = rng.normal(0, spread, days)
    for day in range(1, days):
        noise[day] = memory * noise[day - 1] + np.sqrt(1 - memory**2) * noise[day]
    seen = level + noise + WEEKLY * np.sin(2 * np.pi * (np.arange(days) / 7 + rng.random()))
    day = int(rng.exponential(DIP_EVERY))
    while day < days:
        seen[day : day + int(rng.integers(*DIP_DAYS))] -= rng.uniform(*DIP_POINTS)
        day += 1 + int(rng.exponential(DIP_EVERY))
    style = rng.random()
    if style < COARSE:
        seen = 5 * np.round(seen / 5)
    elif style < COARSE + FLAT:
        seen = person.baseline + 0.1 * (seen - person.baseline)
    seen = np.clip(np.round(seen), 0, 10)
    return np.where(rng.random(days) < REVERSED, 10 - seen, seen)


def _ratings(code: str, courses: dict[Scale, Course], days: int) -> Iterable[Sequence[object]]:
    for day in range(days):
        cells = [_cell(scale, courses.get(scale), day) for scale in Scale]
        if any(cell != "" for cell in cells):
            yield (code, _day(day), *cells)


def _cell(scale: Scale, found: Course | None, day: int) -> str:
    return "" if found is None or np.isnan(found.answers[day]) else str(int(scale.upright(found.answers[day])))


def _truth(code: str, scale: Scale, found: Course) -> Iterable[Sequence[object]]:
    for cycle in found.cycles:
        lost = "" if cycle.half_lost is None else _day(cycle.half_lost)
        yield code, scale, _day(cycle.start), _day(cycle.end), lost, "yes" if cycle.responded else "no"


def _day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def _write(path: Path, columns: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(lines)
    except OSError as error:
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error
