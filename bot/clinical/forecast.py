"""What the clinic is told of one patient and scale: the state, the chances, the date, and the reasons as data."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from bot.clinical import parameters as p
from bot.clinical.judge import KINDS, AlertKind, Judge, no_response
from bot.clinical.scales import Scale
from bot.clinical.series import History, series
from bot.clinical.tide import Reading

__all__ = ["AlertKind", "Assessment", "Reasons", "State", "assess"]

DAY = timedelta(days=1)
LIKELY_AT = 0.5
"""Probability that half is lost now from which that is likely."""
WANED = 0.8
"""Relief kept, at most, that counts as waning: a fifth is lost."""
DROP_DAYS, DROP_POINTS = 3, 3.0
FEW_ANSWERS, FEW_SINCE = 14, 3
"""Fewer answers than these, in all and since the last infusion, leave everything provisional."""
INTERVAL = (0.1, 0.5, 0.9)
"""The quantiles of an 80 % interval and its middle."""
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


def assess(history: History, on: date) -> Assessment:
    """Return where a patient stands at the end of ``on``; nothing dated later is looked at."""
    known = history.until(on)
    judge = _replay(known, on)
    reading = judge.tide.read()
    state = _state(judge, reading)
    held = state not in {State.COLLECTING, State.NO_RESPONSE} and judge.tide.answers[0] >= FEW_SINCE
    kept = [float(share) for share in reading.relief(INTERVAL)[0]] if held else [None] * 3
    dates = _dates(known, reading, on) if held else [None] * 3
    alert = KINDS[judge.open[0]]
    if alert is None and state in {State.HOLDING, State.WANING} and _dropped(known, reading):
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
        reasons=_reasons(known, reading, on),
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
    if tide.age[0] < p.BLANK or tide.answers[0] < FEW_SINCE or reading.responded[0] < p.SURE_RESPONDER:
        return State.BUILDING
    return _course(reading)


def _course(reading: Reading) -> State:
    """Return the state of a responder by how likely half of the relief is lost now, and soon."""
    lost = reading.lost[0][0]
    if lost >= p.RELAPSED_AT:
        return State.RELAPSED
    if lost >= LIKELY_AT or reading.lost[p.AHEAD][0] >= p.ALERT_AT:
        return State.RELAPSE_LIKELY
    return State.WANING if reading.relief((0.5,))[0, 0] <= WANED else State.HOLDING


def _dropped(known: History, reading: Reading) -> bool:
    """Whether each of the last days lies far below the best level: too sudden for the model to be sure yet."""
    last = [known.scale.upright(rating.value) for rating in known.ratings[-DROP_DAYS:]]
    return len(last) == DROP_DAYS and max(last) <= reading.levels()[1][0] - DROP_POINTS


def _dates(known: History, reading: Reading, on: date) -> list[date]:
    """Return low, middle and high date of half-loss; what may have come already is said to be due today."""
    days = reading.half_loss(INTERVAL)[0]
    return [max(on, known.treatments[-1] + timedelta(days=round(min(day, FARTHEST)))) for day in days]


def _reasons(known: History, reading: Reading, on: date) -> Reasons:
    ratings, last = known.ratings, known.treatments[-1] if known.treatments else None
    days = max((on - ratings[0].on).days + 1, 1) if ratings else 1
    baseline, best, current = (
        round(known.scale.upright(min(10.0, max(0.0, float(level[0])))), 2) for level in reading.levels()
    )
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
