"""What the clinic is told of one patient and scale: the state, the chances, the date, and the reasons as data."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from bot.clinical import parameters as p
from bot.clinical.judge import KINDS, RELAPSE, WANING, AlertKind, Judge, no_response
from bot.clinical.reversal import usual_if_reversed
from bot.clinical.scales import Scale
from bot.clinical.series import History, series
from bot.clinical.tide import Reading

__all__ = ["AlertKind", "Assessment", "Reasons", "State", "assess"]

DAY = timedelta(days=1)
LIKELY_AT = 0.5
"""Probability that half is lost, now or within ``AHEAD`` days, from which that is likely."""
WANED = 0.8
"""Relief kept, at most, that counts as waning: a fifth is lost."""
DROP_DAYS, DROP_POINTS = 3, 3.0
FEW_ANSWERS, FEW_SINCE = 14, 3
"""Fewer answers than these, in all and since the last infusion, leave everything provisional."""
INTERVAL = (0.1, 0.5, 0.9)
"""The quantiles that serve as an 80 % interval, and the middle."""
FARTHEST = 720.0
"""Days from the infusion beyond which no date is named."""
REMEMBERED = 512
"""Replays kept, so that a day more costs a day only: 25 kB each."""
LOOK_BACK = 8


class State(StrEnum):
    """Where a patient stands on one scale."""

    COLLECTING = "collecting"
    BUILDING = "building"
    HOLDING = "holding"
    WANING = "waning"
    RELAPSE_LIKELY = "relapse_likely"
    RELAPSED = "relapsed"
    NO_RESPONSE = "no_response"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Reasons:
    """What an assessment rests on; levels are on the patient's own scale (0-10)."""

    current: float | None
    best: float | None
    baseline: float | None
    last_treatment: date | None
    days_since_treatment: int | None
    days_silent: int
    adherence: float
    n_ratings: int
    n_cycles: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """What is known of one patient and scale at the end of a day; shares and probabilities from 0 to 1."""

    scale: Scale
    on: date
    state: State
    alert: AlertKind | None
    relief_kept: float | None
    relief_low: float | None
    relief_high: float | None
    lost_now: float | None
    lost_7: float | None
    lost_14: float | None
    forecast_low: date | None
    forecast_date: date | None
    forecast_high: date | None
    provisional: bool
    reasons: Reasons
    watch: bool = False
    """Whether relief may be fading, so that it is worth asking the patient, while nothing is told to the clinic."""


def assess(history: History, on: date) -> Assessment:
    """Return where a patient stands at the end of ``on``; nothing dated later is looked at."""
    known = history.until(on)
    judge = _replay(known, on)
    reading = judge.tide.read()
    state = _state(judge, reading)
    held = state not in {State.COLLECTING, State.NO_RESPONSE} and judge.tide.answers[0] >= FEW_SINCE
    kept = [float(share) for share in reading.relief(INTERVAL)[0]] if held else [None] * 3
    # what may have come already is said to be due today
    dates = [max(on, day) for day in half_loss(reading, 0, known.treatments[-1])] if held else [None] * 3
    alert = KINDS[judge.open[0]]
    answered = known.ratings[-1:] and known.ratings[-1].on == on and usual_if_reversed(known.ratings, on) is None
    watch = bool(held and alert is None and answered and reading.lost[p.AHEAD][0] >= p.WATCH_AT)
    if alert is None and state in {State.HOLDING, State.WANING, State.RELAPSE_LIKELY} and _dropped(known, reading):
        alert = AlertKind.SUDDEN_DROP
    return Assessment(
        scale=known.scale,
        on=on,
        state=state,
        alert=alert,
        relief_low=kept[0],
        relief_kept=kept[1],
        relief_high=kept[2],
        lost_now=float(reading.lost[0][0]) if held else None,
        lost_7=float(reading.lost[7][0]) if held else None,
        lost_14=float(reading.lost[14][0]) if held else None,
        forecast_low=dates[0],
        forecast_date=dates[1],
        forecast_high=dates[2],
        provisional=bool(len(known.ratings) < FEW_ANSWERS or judge.tide.answers[0] < FEW_SINCE),
        reasons=reasons(known, levels(reading, 0), on),
        watch=watch,
    )


_remembered: OrderedDict[tuple[History, date], Judge] = OrderedDict()
"""Judges by what they know and the end of which day they stand at; what is found never depends on it."""


def _replay(known: History, on: date) -> Judge:
    """Return what is believed at the end of ``on``, going on from where an earlier replay of the same days ended."""
    judge, start = Judge(1), min([rating.on for rating in known.ratings[:1]] + [*known.treatments[:1], on])
    for back in range(1, LOOK_BACK):
        earlier = on - back * DAY
        if found := _remembered.get((known.until(earlier), earlier)):
            judge, start = found.copy(), earlier + DAY
            break
    answers = {rating.on: known.scale.upright(rating.value) for rating in known.ratings}
    for day in (start + number * DAY for number in range((on - start).days + 1)):
        if day == on:
            _remember(known.until(on - DAY), on - DAY, judge.copy())
        judge.day(np.array([day in known.treatments]), np.array([answers.get(day, np.nan)]))
    return judge


def _remember(known: History, on: date, judge: Judge) -> None:
    _remembered[known, on] = judge
    while len(_remembered) > REMEMBERED:
        _remembered.popitem(last=False)


def _state(judge: Judge, reading: Reading) -> State:
    """Return the state of the one row."""
    tide = judge.tide
    if p.SILENT_DAYS <= judge.rest[0] < np.inf:
        return State.SILENT
    if not tide.treated[0]:
        return State.COLLECTING
    if no_response(tide, reading)[0]:
        return State.NO_RESPONSE
    if judge.open[0] in {WANING, RELAPSE}:
        return _course(reading, told=True)
    if tide.age[0] < p.BLANK or tide.answers[0] < FEW_SINCE or reading.responded[0] < p.SURE_RESPONDER:
        return State.BUILDING
    return _course(reading, told=False)


def _course(reading: Reading, *, told: bool) -> State:
    """Return the state by how likely half of the relief is lost, now and soon; once ``told``, it is waning at least."""
    lost = reading.lost[0][0]
    if lost >= p.RELAPSED_AT:
        return State.RELAPSED
    if lost >= LIKELY_AT or reading.lost[p.AHEAD][0] >= LIKELY_AT:
        return State.RELAPSE_LIKELY
    return State.WANING if told or reading.relief((0.5,))[0, 0] <= WANED else State.HOLDING


def _dropped(known: History, reading: Reading) -> bool:
    """Whether just the last days lie far below the best level: too sudden for the model to be sure yet."""
    far = levels(reading, 0)[1] - DROP_POINTS
    low = [known.scale.upright(rating.value) <= far for rating in known.ratings[-DROP_DAYS - 1 :]]
    return low == [False] + [True] * DROP_DAYS


def reasons(known: History, levels: tuple[float, float, float], on: date) -> Reasons:
    """Return what a finding rests on: what was known at the end of ``on``; baseline, best and present level."""
    ratings, last = known.ratings, known.treatments[-1] if known.treatments else None
    days = max((on - ratings[0].on).days + 1, 1) if ratings else 1
    baseline, best, current = (round(known.scale.upright(min(10.0, max(0.0, level))), 2) for level in levels)
    return Reasons(
        current=current if ratings else None,
        best=best if ratings and last else None,
        baseline=baseline if ratings else None,
        last_treatment=last,
        days_since_treatment=(on - last).days if last else None,
        days_silent=(on - ratings[-1].on).days if ratings else 0,
        adherence=round(min(1.0, len(ratings) / days), 2),
        n_ratings=len(ratings),
        n_cycles=max(len(series(known.treatments)) - 1, 0),
    )


def half_loss(reading: Reading, row: int, infusion: date) -> tuple[date, date, date]:
    """Return low, middle and high date (80 %) on which half of the relief is lost, which may be past."""
    low, middle, high = reading.half_loss(INTERVAL)[row]
    return _after(infusion, low), _after(infusion, middle), _after(infusion, high)


def levels(reading: Reading, row: int) -> tuple[float, float, float]:
    """Return baseline, best and present level of one row, higher is better."""
    baseline, best, current = reading.levels()
    return float(baseline[row]), float(best[row]), float(current[row])


def _after(infusion: date, days: float) -> date:
    return infusion + timedelta(days=round(min(days, FARTHEST)))
