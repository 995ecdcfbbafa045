"""`python -m tests.benchmarks.detection`: the tide beside what a clinic could use instead, on made-up clinics.

The tide is run as it is shipped. Every other watcher is given, on these very patients, the threshold that serves it
best at no more than one false alert a patient-year; that favours them. With `--docs` the table and the pictures of
docs/detection.md are made again.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from time import perf_counter

import numpy as np

from bot.backtest import TOGETHER, Alert, alerts_of
from bot.clinical.scales import Scale, Tracks
from bot.cohorts import HABITS, Kind, together
from bot.history import Past
from tests.benchmarks import page
from tests.benchmarks.watchers import BLANK, WATCHERS, Array, Clinic, helped

PATIENTS, DAYS, SEED = 120, 365, 20_261
EARLY, LATE = 14, 3
"""An alert is timely from so many days before half-loss to so many after it."""
OPEN_DAYS = 14
MOST_FALSE = 1.0
"""False alerts a patient-year that a clinic will bear."""
FIRST = date(2025, 1, 1)
YEAR = 365.25
OURS = "tide"
ALONE = {"near-oracle", "chance"}
"""Watchers that need no gate against alerts about those whom nothing helps."""

Days = list[list[int]]
"""The days on which each patient's clinic was alerted."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How well one watcher did: shares, false alerts a patient-year, median days of warning."""

    timely: float
    false_alerts: float
    lead: float
    by_half: float
    wrong: float
    """Share of patients without any response who were ever called relapsing."""


def clinic(kind: Kind, patients: int = PATIENTS) -> Clinic:
    """Make up a clinic whose patients track mood."""
    rngs = [np.random.default_rng((SEED, list(Kind).index(kind), number)) for number in range(patients)]
    return Clinic(kind, [together(rng, HABITS[kind], DAYS, Tracks.MOOD)[Scale.MOOD] for rng in rngs])


def tide(made: Clinic) -> tuple[Days, list[Alert], float]:
    """Return the alert days of each patient, the alerts about relief, and milliseconds a patient-day."""
    pasts = []
    for number, course in enumerate(made.courses):
        given = np.flatnonzero(~np.isnan(course.answers)).tolist()
        answers = {(Scale.MOOD, _day(day)): int(course.answers[day]) for day in given}
        pasts.append(Past(str(number), Tracks.MOOD, answers, {_day(day) for day in course.infusions}))
    start, found = perf_counter(), list[list[Alert]]()
    for first in range(0, len(pasts), TOGETHER):
        found += alerts_of(pasts[first : first + TOGETHER], _day(DAYS - 1))
    taken = 1000 * (perf_counter() - start) / (len(pasts) * DAYS)
    about = [[alert for alert in alerts if alert.kind in {"waning", "relapse"}] for alerts in found]
    return (
        [[(alert.on - FIRST).days for alert in alerts] for alerts in about],
        [alert for alerts in about for alert in alerts],
        taken,
    )


def alert_days(made: Clinic, scores: Array, threshold: float) -> Days:
    """Return on which days a watcher alerts: once a cycle, which favours those that would say the same again."""
    found: Days = []
    for row, course in enumerate(made.courses):
        above = [
            (cycle.start + BLANK, np.flatnonzero(scores[row, cycle.start + BLANK : cycle.end] >= threshold))
            for cycle in course.cycles
        ]
        found.append([start + int(ages[0]) for start, ages in above if len(ages)])
    return found


def figures(made: Clinic, alerts: Days) -> Figures:
    """Judge alert days against the truth."""
    lost = timely = by_half = 0
    leads, false_alerts, years, none, wrong = list[int](), 0, 0.0, 0, 0
    for course, days in zip(made.courses, alerts, strict=True):
        answered = np.flatnonzero(~np.isnan(course.answers))
        end = int(answered[-1]) + 1 if len(answered) else 1
        years += end / YEAR
        none += not course.person.responds
        wrong += not course.person.responds and bool(days)
        early: list[int] = []
        for cycle in course.cycles:
            half = cycle.half_lost
            told = [day for day in days if cycle.start <= day < cycle.end]
            early += [day for day in told if half is None or day < half - EARLY]
            if half is not None and half < end:
                lost += 1
                if told:
                    leads.append(half - told[0])
                    timely += -LATE <= half - told[0] <= EARLY
                    by_half += told[0] <= half
        false_alerts += _episodes(early)
    lead = float(median(leads)) if leads else np.nan
    return Figures(timely / max(lost, 1), false_alerts / years, lead, by_half / max(lost, 1), wrong / max(none, 1))


def _episodes(days: Sequence[int]) -> int:
    count, last = 0, -OPEN_DAYS
    for day in days:
        if day - last >= OPEN_DAYS:
            count, last = count + 1, day
    return count


def at_best(made: Clinic, scores: Array, most_false: float = MOST_FALSE) -> Figures:
    """Return the figures at the threshold that is most often in time and keeps false alerts rare enough."""
    known = scores[~np.isnan(scores)]
    steps = np.unique(np.quantile(known, 1 - np.geomspace(0.0005, 0.6, 40)))
    found = [figures(made, alert_days(made, scores, threshold)) for threshold in [*steps.tolist(), np.inf]]
    return max((one for one in found if one.false_alerts <= most_false), key=lambda one: one.timely)


def coverage(made: Clinic, alerts: Sequence[Alert]) -> float:
    """Return the share of half-loss dates that the alerts' 80 % intervals hold."""
    held = []
    for alert in alerts:
        day = (alert.on - FIRST).days
        cycles = made.courses[int(alert.patient)].cycles
        half = next((cycle.half_lost for cycle in cycles if cycle.start <= day < cycle.end), None)
        if half is not None and alert.forecast:
            held.append(alert.forecast[0] <= _day(half) <= alert.forecast[2])
    return float(np.mean(held)) if held else np.nan


def _day(number: int) -> date:
    return FIRST + timedelta(days=number)


def measure(kind: Kind, show: Callable[[str], object], patients: int = PATIENTS) -> dict[str, Figures]:
    """Measure every watcher on one kind of clinic and show a table of it."""
    made = clinic(kind, patients)
    days, alerts, taken = tide(made)
    found = {OURS: figures(made, days)}
    rate = found[OURS].false_alerts
    for name, watch in WATCHERS.items():
        scores = watch(made) if name in ALONE else helped(made, watch(made))
        found[name] = at_best(made, scores, max(rate, 0.01) if name == "chance" else MOST_FALSE)
    count = sum(cycle.half_lost is not None for course in made.courses for cycle in course.cycles)
    show(f"\n{kind}: {patients} patients, {count} times half was lost\n")
    row = "{:<24}{:>8}{:>16}{:>12}{:>14}{:>20}\n"
    show(row.format("", "timely", "false a year", "lead, days", "by half-loss", "unhelped alerted"))
    for name, one in found.items():
        cells = f"{one.timely:.2f}", f"{one.false_alerts:.2f}", f"{one.lead:.0f}", f"{one.by_half:.2f}"
        show(row.format(name, *cells, f"{one.wrong:.0%}"))
    show(f"the tide's 80 % intervals hold {coverage(made, alerts):.0%}; {taken:.2f} ms a patient-day\n")
    return found


def main(arguments: Sequence[str]) -> None:
    """Measure on every kind of clinic; write the page if asked to."""
    patients = next((int(word) for word in arguments if word.isdigit()), PATIENTS)
    found = {kind.value: measure(kind, sys.stdout.write, patients) for kind in HABITS}
    if "--docs" in arguments:
        page.write(
            {kind: {name: (one.timely, one.false_alerts) for name, one in of.items()} for kind, of in found.items()}
        )


if __name__ == "__main__":
    main(sys.argv[1:])
