"""When the clinic is told: rules over the relief model, day by day, the same for one patient now and a thousand then.

Shapes: ``N`` rows (patient and scale), as in ``bot.clinical.tide``. Only a day with an answer can raise an alert about
relief, so a gap counts neither as improvement nor as decline; silence is a finding of its own.
"""

from enum import StrEnum
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.clinical import parameters as p
from bot.clinical.stopping import worth_telling
from bot.clinical.tide import Array, Flags, Reading, Tide
from bot.clinical.traces import Traces

OPEN_DAYS = 14
"""An alert stays open for so many days, unless an infusion or better answers end it."""


class AlertKind(StrEnum):
    """What the clinic may be told."""

    WANING = "waning"
    RELAPSE = "relapse"
    NO_RESPONSE = "no_response"
    SUDDEN_DROP = "sudden_drop"
    SILENCE = "silence"


KINDS = (None, AlertKind.WANING, AlertKind.RELAPSE, AlertKind.NO_RESPONSE, AlertKind.SILENCE)
NONE, WANING, RELAPSE, NO_RESPONSE, SILENCE = range(len(KINDS))
"""Kinds by number, as arrays hold them."""


class Judge:
    """The relief model of ``N`` rows, and what was told of each."""

    def __init__(self, count: int) -> None:
        self.tide = Tide(count)
        self.traces = Traces(count)
        self.rest = np.full(count, np.inf)
        """Days since the last answer (N,), infinite before the first."""
        self.open = np.full(count, NONE)
        """The kind of the last alert (N,) while it is open."""
        self._open_days = np.zeros(count)
        self._armed = np.ones(count, dtype=bool)
        self._judged_none = np.zeros(count, dtype=bool)

    def copy(self) -> Self:
        """Return a judge that goes on from here by itself."""
        new = type(self)(0)
        vars(new).update(_copied(self))
        new.tide, new.traces = Tide(0), Traces(0)
        vars(new.tide).update(_copied(self.tide))
        vars(new.traces).update(_copied(self.traces))
        return new

    def day(self, treated: Flags, answers: Array) -> NDArray[np.intp]:
        """Move on by one day: who was treated (N,), and answers (N,), higher is better, NaN for none.

        Returns the kinds (N,) of alerts that are raised on this day.
        """
        before = self.tide.age.copy()
        self.tide.day(treated, answers)
        self.traces.day(treated, answers, before, self.tide.age)
        given = ~np.isnan(answers)
        self._forget(treated, given)
        raised = np.where(self.rest == p.SILENT_DAYS, SILENCE, NONE)
        judged = given & self.tide.treated & (self.tide.age >= p.BLANK)
        if judged.any():
            raised = self._judge(self.tide.read(), judged, raised)
        told = raised != NONE
        self.open[told] = raised[told]
        self._open_days[told] = 0
        return raised

    def _forget(self, treated: Flags, given: Flags) -> None:
        """Begin anew after an infusion; end silence with an answer, and an alert with time."""
        self.rest = np.where(given, 0, self.rest + 1)
        self._armed |= treated
        self._judged_none &= ~treated
        self._open_days += 1
        ended = treated | (given & (self.open == SILENCE)) | (self._open_days >= OPEN_DAYS)
        self.open[ended] = NONE

    def _judge(self, reading: Reading, judged: Flags, raised: NDArray[np.intp]) -> NDArray[np.intp]:
        alert = self._worth_telling(judged & self._armed)
        raised = np.where(alert, np.where(reading.lost[0] >= p.RELAPSED_AT, RELAPSE, WANING), raised)
        better = judged & (reading.lost[p.AHEAD] < p.REARM_AT)
        self.open[better & np.isin(self.open, (WANING, RELAPSE))] = NONE
        self._armed = (self._armed & ~alert) | better
        none = judged & ~self._judged_none & no_response(self.tide, reading)
        self._judged_none |= none
        return np.where(none, NO_RESPONSE, raised)

    def _worth_telling(self, asked: Flags) -> Flags:
        """Return for which of the rows that are ``asked`` about (N,) telling today is better than waiting."""
        found, rows = np.zeros(self.tide.count, dtype=bool), np.flatnonzero(asked)
        if len(rows):
            found[rows] = worth_telling(self.tide, self.traces, rows) > 0
        return found


def no_response(tide: Tide, reading: Reading) -> Flags:
    """Return for which rows (N,) it is plain by now that the infusion did not help."""
    late = (tide.age >= p.NO_RESPONSE_DAYS) & (tide.answers >= p.NO_RESPONSE_ANSWERS)
    return np.asarray(tide.treated & late & (1 - reading.responded >= p.NO_RESPONSE_AT))


def _copied(of: object) -> dict[str, object]:
    return {name: value.copy() if isinstance(value, np.ndarray) else value for name, value in vars(of).items()}
