"""What a clinic could use instead of the tide: each watcher gives every patient and day a score, higher is worse.

Scores are (patients, days), NaN where a watcher has no opinion. None looks at a day before it has come.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from river.drift import PageHinkley
from statsmodels.tsa.statespace.exponential_smoothing import ExponentialSmoothing

from bot.cohorts import EXPONENTIAL, LN81, RESPONSE, Course, Cycle

Array = NDArray[np.float64]
BLANK = 3
"""Days after an infusion on which nothing is judged."""
PLATEAU = slice(3, 10)
"""Days of a cycle from which a watcher learns what relief is like."""
LEAST = 1.0
"""Points of gain at least, so that a share of it can be taken."""
USUAL_DAYS = 30.0
"""A clinic's interval between infusions while a patient has none of their own."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """Made-up patients of one kind."""

    kind: str
    courses: Sequence[Course]

    @property
    def answers(self) -> Array:
        """Answers (patients, days), NaN for none."""
        return np.array([course.answers for course in self.courses])


@dataclass(frozen=True, slots=True)
class Span:
    """One cycle of one patient as a watcher sees it; the answers are those of its own days."""

    row: int
    course: Course
    cycle: Cycle
    answers: Array
    before: float
    """Mean answer before any treatment."""

    @property
    def anchor(self) -> tuple[float, float]:
        """Mean and standard deviation of the answers on the plateau."""
        seen = self.answers[PLATEAU][~np.isnan(self.answers[PLATEAU])]
        if len(seen) < 2:
            return np.nan, np.nan
        return float(seen.mean()), max(float(seen.std(ddof=1)), 0.5)


def spans(clinic: Clinic) -> Iterator[Span]:
    """Yield every cycle of every patient."""
    for row, course in enumerate(clinic.courses):
        early = course.answers[: course.infusions[0]]
        before = float(np.nanmean(early)) if not np.isnan(early).all() else 4.0
        for cycle in course.cycles:
            yield Span(row, course, cycle, course.answers[cycle.start : cycle.end], before)


def scored(clinic: Clinic) -> Array:
    """Return scores without any opinion."""
    return np.full(clinic.answers.shape, np.nan)


def helped(clinic: Clinic, scores: Array) -> Array:
    """Return ``scores`` without the cycles in which nobody would see a gain: no response, no relapse.

    Charts and calendars know nothing of response; without this gate all of them alert about everybody who has none.
    """
    gated = scores.copy()
    for span in spans(clinic):
        mean, _ = span.anchor
        if not mean - span.before >= RESPONSE:
            gated[span.row, span.cycle.start : span.cycle.end] = np.nan
    return gated


def cut_off(clinic: Clinic) -> Array:
    """Score how low the mean of three days is: one line for everybody."""
    answers, scores = clinic.answers, scored(clinic)
    for day in range(2, answers.shape[1]):
        last = answers[:, day - 2 : day + 1]
        given = (~np.isnan(last)).sum(axis=1)
        mean = np.nansum(last, axis=1) / np.maximum(given, 1)
        scores[:, day] = np.where(given >= 2, 10 - mean, np.nan)
    return scores


def ewma(clinic: Clinic, weight: float = 0.2) -> Array:
    """Score an EWMA chart of answers, in standard deviations below the patient's own plateau."""
    scores = scored(clinic)
    for span in spans(clinic):
        mean, spread = span.anchor
        level = 0.0
        for age in range(PLATEAU.stop, len(span.answers)):
            if not np.isnan(span.answers[age]):
                level += weight * ((mean - span.answers[age]) / spread - level)
                scores[span.row, span.cycle.start + age] = level
    return scores


def cusum(clinic: Clinic, slack: float = 0.5) -> Array:
    """Score a CUSUM chart of falls below the patient's own plateau."""
    scores = scored(clinic)
    for span in spans(clinic):
        mean, spread = span.anchor
        level = 0.0
        for age in range(PLATEAU.stop, len(span.answers)):
            if not np.isnan(span.answers[age]):
                level = max(0.0, level + (mean - span.answers[age]) / spread - slack)
                scores[span.row, span.cycle.start + age] = level
    return scores


def page_hinkley(clinic: Clinic) -> Array:
    """Score the highest threshold at which river's Page-Hinkley test has found a fall in this cycle."""
    scores = scored(clinic)
    for span in spans(clinic):
        tests = {
            height: PageHinkley(min_instances=5, delta=0.25, threshold=height, alpha=1.0, mode="down")
            for height in (1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 18.0, 26.0)
        }
        highest = 0.0
        for age in range(BLANK, len(span.answers)):
            if not np.isnan(span.answers[age]):
                for height, test in tests.items():
                    test.update(float(span.answers[age]))  # type: ignore[no-untyped-call] # river has no types here
                    highest = max(highest, height if test.drift_detected else 0.0)
                scores[span.row, span.cycle.start + age] = highest
    return scores


def kalman(clinic: Clinic, ahead: int = 3) -> Array:
    """Score the share of the gain that statsmodels' damped trend expects to be lost some days ahead."""
    scores = scored(clinic)
    reach = sum(0.9**step for step in range(1, ahead + 1))
    for span in spans(clinic):
        mean, _ = span.anchor
        rest = span.answers[PLATEAU.stop :]
        if np.isnan(mean) or np.isnan(rest).all() or len(rest) < 5:
            continue
        model = ExponentialSmoothing(
            rest, trend=True, damped_trend=True, initialization_method="known", initial_level=mean, initial_trend=0.0
        )
        found = model.filter([0.2, 0.03, 0.9])
        level = found.filtered_state[1] + reach * found.filtered_state[2]
        share = (mean - level) / max(mean - span.before, LEAST)
        start = span.cycle.start + PLATEAU.stop
        scores[span.row, start : span.cycle.end] = np.where(np.isnan(rest), np.nan, share)
    return scores


def calendar(clinic: Clinic) -> Array:
    """Score the days since the infusion as a share of the patient's own interval so far."""
    scores = scored(clinic)
    for row, course in enumerate(clinic.courses):
        for number, cycle in enumerate(course.cycles):
            own = [earlier.end - earlier.start for earlier in course.cycles[:number]]
            interval = float(np.median(own)) if own else USUAL_DAYS
            scores[row, cycle.start : cycle.end] = np.arange(cycle.end - cycle.start) / interval
    return scores


def questionnaire(clinic: Clinic) -> Array:
    """Score a PHQ-9 every two weeks, whose 27 points follow the true level with a spread of 2.5."""
    scores, rng = scored(clinic), np.random.default_rng(9)
    for span in spans(clinic):

        def asked(day: int, level: Array = span.course.level) -> float:
            return float(np.clip(2.7 * (10 - level[day]) + rng.normal(0, 2.5), 0, 27))

        if len(span.answers) <= BLANK:
            continue
        worst, best = asked(max(span.course.infusions[0] - 1, 0)), asked(span.cycle.start + BLANK)
        for age in range(14, len(span.answers), 14):
            share = (asked(span.cycle.start + age) - best) / max(worst - best, 5.0)
            scores[span.row, span.cycle.start + age] = share
    return scores


def chance(clinic: Clinic) -> Array:
    """Score nothing at all."""
    return np.random.default_rng(0).random(clinic.answers.shape)


HALF = np.exp(np.linspace(np.log(3), np.log(400), 70))


def near_oracle(clinic: Clinic, ahead: int = 5) -> Array:
    """Score the chance that half is lost by one who knows everything of a patient but the day: levels, noise, shape."""
    scores = scored(clinic)
    for span in spans(clinic):
        if span.course.person.responds:
            start, end = span.cycle.start, span.cycle.end
            scores[span.row, start:end] = _known(span, ahead)
    return scores


def _known(span: Span, ahead: int) -> Array:
    person, cycle = span.course.person, span.cycle
    expected = np.exp(-0.5 * (np.log(HALF / cycle.expected) / 0.25) ** 2)
    log = np.log(np.append((1 - person.durable) * expected / expected.sum(), person.durable) + 1e-300)
    kept = _kept(len(span.answers), cycle.width)
    off = span.course.answers - span.course.level
    spread, memory = _noise(off[~np.isnan(off)])
    found, before, rest = np.empty(len(span.answers)), np.zeros(len(log)), 999
    for age, answer in enumerate(span.answers):
        rest += 1
        if age >= BLANK and not np.isnan(answer):
            gone = answer - person.baseline - person.gain * kept[age]
            again = memory**rest
            log -= 2.5 * np.log1p((gone - again * before) ** 2 / (4 * (spread**2 * (1 - again**2) + 1 / 12)))
            before, rest = gone, 0
        weight = np.exp(log - log.max())
        found[age] = weight[:-1][age + ahead >= HALF].sum() / weight.sum()
    return found


def _kept(days: int, width: float) -> Array:
    """Return the share kept, (days, half-loss days and one more for relief that lasts)."""
    age = np.arange(days)[:, None]
    if width == EXPONENTIAL:
        kept = np.exp2(-age / HALF)
    else:
        lost = 1 / (1 + np.exp(-np.clip((age - HALF) * LN81 / (width if np.isfinite(width) else 14.0), -50, 50)))
        first = np.minimum(lost[:1], 0.9)
        kept = 1 - np.maximum(lost - first, 0) / (1 - first)
    return np.hstack([kept, np.ones((days, 1))])


def _noise(off: Array) -> tuple[float, float]:
    """Return standard deviation and memory from one answer to the next of what is no tide."""
    spread = max(float(off.std()), 0.3) if len(off) else 1.0
    memory = float(np.clip((off[1:] * off[:-1]).mean() / spread**2, 0, 0.7)) if len(off) > 9 else 0.0
    return spread, memory


WATCHERS = {
    "cut-off, 3-day mean": cut_off,
    "EWMA (0.2)": ewma,
    "CUSUM": cusum,
    "Page-Hinkley (river)": page_hinkley,
    "Kalman damped trend": kalman,
    "own calendar": calendar,
    "PHQ-9 each fortnight": questionnaire,
    "near-oracle": near_oracle,
    "chance": chance,
}
