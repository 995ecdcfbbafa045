"""What the clinic is told of one patient and scale: the state, the chances, the date, and the reasons as data."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.clinical.baseline import better, noise, untreated
from bot.clinical.relief import BLANK, Relief, relief
from bot.clinical.scales import Scale
from bot.clinical.series import History, Rating, Series, series

HALF, FIFTH = 0.5, 0.2
RELAPSED_AT, LIKELY_AT, WANING_AT = 0.9, 0.7, 0.85
"""Probabilities from which half is held to be lost, likely to be lost, and from which a fifth is."""
NO_RESPONSE_AFTER, NO_RESPONSE_BELOW = timedelta(days=14), 0.15
SILENT_DAYS = 4
DROP_DAYS, DROP_POINTS = 3, 3.0
FEW_ANSWERS = 14
MEDIAN_DAYS, SIGMA = 30.0, 0.8
"""Half-loss time of an unknown patient: lognormal, between single infusions and whole series (see docs)."""
Z80 = 1.2816


class AlertKind(StrEnum):
    """What the clinic may be told."""

    WANING = "waning"
    RELAPSE = "relapse"
    NO_RESPONSE = "no_response"
    SUDDEN_DROP = "sudden_drop"
    SILENCE = "silence"


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
    cycles = series(known.treatments)
    values = [better(known.scale, rating.value) for rating in known.ratings]
    spread = noise(values)
    found = _relief(known, cycles, spread) if cycles else None
    state, alert = _judge(known, cycles, found, on)
    half = _half_loss(found, cycles[-1].last, on) if found and state != State.NO_RESPONSE else None
    kept = found.kept if found and state != State.NO_RESPONSE else (None, None, None)
    judged = found is not None and state != State.NO_RESPONSE
    return Assessment(
        scale=known.scale,
        on=on,
        state=state,
        alert=alert,
        relief_low=kept[0],
        relief_kept=kept[1],
        relief_high=kept[2],
        lost_now=found.lost(HALF) if found and judged else None,
        lost_7=half.within(7) if half else None,
        lost_14=half.within(14) if half else None,
        forecast_low=half.quantile(-Z80) if half else None,
        forecast_date=half.quantile(0.0) if half else None,
        forecast_high=half.quantile(Z80) if half else None,
        provisional=len(known.ratings) < FEW_ANSWERS or (found is not None and found.baseline.count < RECENT_FEW),
        reasons=_reasons(known, cycles, found, on),
    )


RECENT_FEW = 3


def _relief(known: History, cycles: Sequence[Series], spread: float) -> Relief | None:
    baseline = untreated(known.scale, known.ratings, cycles[0].first, spread)
    return relief(known.scale, known.ratings, baseline, cycles[-1].last, spread)


def _judge(known: History, cycles: Sequence[Series], found: Relief | None, on: date) -> tuple[State, AlertKind | None]:
    if known.ratings and (on - known.ratings[-1].on).days >= SILENT_DAYS:
        return State.SILENT, AlertKind.SILENCE
    if not cycles:
        return State.COLLECTING, None
    since = on - cycles[-1].last
    if since < BLANK or found is None:
        return State.BUILDING, None
    if found.responded < NO_RESPONSE_BELOW:
        judged = since >= NO_RESPONSE_AFTER
        return (State.NO_RESPONSE, AlertKind.NO_RESPONSE) if judged else (State.BUILDING, None)
    if found.responded < HALF:
        return State.BUILDING, None
    return _tide(known, found)


def _tide(known: History, found: Relief) -> tuple[State, AlertKind | None]:
    lost = found.lost(HALF)
    if lost >= RELAPSED_AT:
        return State.RELAPSED, AlertKind.RELAPSE
    if lost >= LIKELY_AT:
        return State.RELAPSE_LIKELY, AlertKind.RELAPSE
    if found.lost(FIFTH) >= WANING_AT and lost >= FIFTH:
        return State.WANING, AlertKind.WANING
    return State.HOLDING, AlertKind.SUDDEN_DROP if _dropped(known.scale, known.ratings, found) else None


def _dropped(scale: Scale, ratings: Sequence[Rating], found: Relief) -> bool:
    """Whether each of the last days lies far below the best week: too sudden for a weekly mean to show yet."""
    last = [better(scale, rating.value) for rating in ratings[-DROP_DAYS:]]
    return len(last) == DROP_DAYS and max(last) <= found.best.mean - DROP_POINTS


@dataclass(frozen=True, slots=True)
class HalfLoss:
    """The day on which half of the relief is lost: lognormal in days since the infusion, and not before today."""

    infusion: date
    today: date
    median: float
    sigma: float

    def quantile(self, z: float) -> date:
        """Return the date at a normal quantile."""
        days = self.median * math.exp(self.sigma * z)
        return max(self.today, self.infusion + timedelta(days=min(days, 720.0)))

    def within(self, days: int) -> float:
        """Return the probability that it comes within so many days."""
        until = (self.today - self.infusion).days + days
        return 0.5 * math.erfc(-(math.log(max(until, 1)) - math.log(self.median)) / (self.sigma * math.sqrt(2)))


def _half_loss(found: Relief, infusion: date, today: date) -> HalfLoss:
    """Return the half-loss date: what is usual, drawn to where this patient's own course points.

    Relief that fades exponentially from its best to the share kept today is half gone at
    ``days * ln 2 / -ln(kept)``. How far that is believed depends on how sure the share is.
    """
    days = max((today - infusion).days, 1)
    low, middle, high = found.kept
    own = days * math.log(2) / -math.log(min(max(middle, 0.03), 0.97))
    sure = 1.0 / (0.15 + (high - low)) ** 2
    prior = 1.0 / SIGMA**2
    log_median = (prior * math.log(max(MEDIAN_DAYS, days)) + sure * math.log(own)) / (prior + sure)
    return HalfLoss(infusion, today, math.exp(log_median), 1.0 / math.sqrt(prior + sure))


def _reasons(known: History, cycles: Sequence[Series], found: Relief | None, on: date) -> Reasons:
    last = cycles[-1].last if cycles else None
    first = known.ratings[0].on if known.ratings else on
    days = max((on - first).days + 1, 1)

    def own(value: float | None) -> float | None:
        return None if value is None else round(better(known.scale, value), 2)

    return Reasons(
        current=own(found.now.mean if found else None),
        best=own(found.best.mean if found else None),
        baseline=own(found.baseline.mean if found else None),
        last_treatment=last,
        days_since_treatment=(on - last).days if last else None,
        days_silent=(on - known.ratings[-1].on).days if known.ratings else 0,
        adherence=round(min(1.0, len(known.ratings) / days), 2),
        n_ratings=len(known.ratings),
        n_cycles=max(len(cycles) - 1, 0),
    )
