"""When telling the clinic is worth it: optimal stopping over what the relief model believes.

An alert is worth 1 if half of the relief is lost within the next two weeks or was within the last three days, and
costs ``parameters.FALSE_ALERT`` if it is not. Waiting a day brings more answers, but may come too late. What is better
is a matter of the whole future, and was learned from made-up clinics by least-squares Monte Carlo (Longstaff and
Schwartz 2001): a small network estimates, from ``features``, what telling today is worth beyond waiting. The weights
are the same for everybody; ``python -m tests.clinical.train`` makes them again.

Shapes: ``n`` rows of the model, ``F`` features.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from bot.clinical.tide import GRID, RESPONDS, Array, K, Tide, enough, kept
from bot.clinical.traces import RATES, Traces

AHEAD = (-3, 0, 3, 5, 7, 10, 14, 21)
"""Days, from today, within which half may be lost."""
QUANTILES = (0.2, 0.5, 0.8)
_LOGS = np.log(GRID.times)
_LASTING = float(_LOGS[-1])
_COARSE = (0, 5, 10)


def features(tide: Tide, traces: Traces, rows: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return what the rule looks at (n, F): the model's beliefs, and the latest answers on the patient's own scale."""
    weight, age = tide.weight[rows], tide.age[rows]
    found = [*_beliefs(tide, rows, weight, age), *_answers(tide, traces, rows, weight, age)]
    return np.nan_to_num(np.stack(found, axis=1)).astype(np.float32)


def _beliefs(tide: Tide, rows: NDArray[np.intp], weight: Array, age: Array) -> list[Array]:
    enough_gain = enough(tide, rows) * weight
    by_time = _by_time(enough_gain)
    lost = [(by_time * (GRID.times <= (age + days)[:, None])).sum(axis=1) for days in AHEAD]
    responds = weight * RESPONDS
    total = np.maximum(responds.sum(axis=1), 1e-9)
    halves = _halves(_by_time(weight), weight[:, K - 2])
    left = kept(age)
    share = responds / total[:, None]
    middle = (share * left).sum(axis=1)
    spread = np.sqrt(np.maximum((share * left**2).sum(axis=1) - middle**2, 0.0))
    days = np.log1p(age)
    return [
        *map(_logit, lost),
        _logit((enough_gain * RESPONDS).sum(axis=1)),
        _logit(responds.sum(axis=1)),
        days - 3,
        *(half - 3 for half in halves),
        halves[1] - days,
        halves[2] - halves[0],
        middle,
        spread,
        *_levels(tide, rows, share),
    ]


def _levels(tide: Tide, rows: NDArray[np.intp], share: Array) -> list[Array]:
    noise = tide.noise[rows]
    gain, gain_spread = _moments(tide, rows, share, 1)
    _, base_spread = _moments(tide, rows, share, 0)
    swing = (share * tide.mean[2, rows]).sum(axis=1)
    return [noise - 1.3, gain - 3, gain_spread, base_spread, gain / noise / 3, swing / noise]


def _answers(tide: Tide, traces: Traces, rows: NDArray[np.intp], weight: Array, age: Array) -> list[Array]:
    responds = weight * RESPONDS
    share = responds / np.maximum(responds.sum(axis=1), 1e-9)[:, None]
    base, gain = ((share * tide.mean[which, rows]).sum(axis=1) for which in range(2))
    noise, recent, counts = tide.noise[rows], traces.recent[rows], traces.counts[rows]

    def on_scale(level: Array) -> Array:
        return np.asarray(np.clip((level - base) / np.maximum(gain, 1.0), -1.5, 2.5))

    means = [traces.mean(rows, days, tide.age) for days in (1, 3, 5, 7, 14)]
    lowest = np.fmin.reduce(recent[:, -3:], axis=1)
    total = np.maximum(counts.sum(axis=1), 1)
    usual = counts @ np.arange(counts.shape[1]) / total
    spread = np.sqrt(np.maximum(counts @ np.arange(counts.shape[1]) ** 2 / total - usual**2, 0))
    cycles, length = traces.cycles[rows], traces.length[rows]
    typical = np.where(cycles > 0, traces.lengths[rows] / np.maximum(cycles, 1), 30.0)
    levels = [*means, lowest, traces.best[rows], traces.ended[rows], usual, *traces.averages[: len(RATES), rows]]
    return [
        *map(on_scale, levels),
        np.clip((means[1] - means[4]) / noise, -3, 3),
        np.clip((means[3] - traces.best[rows]) / noise, -3, 3),
        np.isnan(traces.ended[rows]).astype(float),
        np.log1p(tide.answers[rows]) - 2,
        np.log1p(total) - 4,
        (~np.isnan(recent[:, -7:])).mean(axis=1),
        (~np.isnan(recent)).mean(axis=1),
        np.minimum(cycles, 5) / 3,
        np.log1p(length) / 2,
        np.log(typical) - 3,
        np.clip(age / typical, 0, 3),
        spread - 1.5,
        counts[:, _COARSE].sum(axis=1) / total,
        counts.max(axis=1) / total,
    ]


def _by_time(weight: Array) -> Array:
    """Return the weight (n, times) of each half-loss day, whatever the shape of the fading."""
    return np.asarray(weight[:, : K - 2].reshape(len(weight), len(GRID.times), -1).sum(axis=2))


def _halves(by_time: Array, lasting: Array) -> list[Array]:
    """Return the logarithms (n,) of quantiles of the half-loss day, given that there is relief."""
    total = np.maximum(by_time.sum(axis=1) + lasting, 1e-9)
    below = by_time.cumsum(axis=1) / total[:, None]
    found = []
    for level in QUANTILES:
        place = np.minimum((below < level).sum(axis=1), len(_LOGS) - 1)
        rows = np.arange(len(place))
        before = np.where(place > 0, below[rows, place - 1], 0.0)
        part = np.clip((level - before) / np.maximum(below[rows, place] - before, 1e-9), 0, 1)
        step = _LOGS[1] - _LOGS[0]
        found.append(np.minimum(_LOGS[place] + (part - 1) * step, _LASTING))
    return found


def _moments(tide: Tide, rows: NDArray[np.intp], share: Array, which: int) -> tuple[Array, Array]:
    mean = (share * tide.mean[which, rows]).sum(axis=1)
    off = (tide.mean[which, rows] - mean[:, None]) ** 2
    return mean, np.sqrt((share * (tide.cov[which, which, rows] + off)).sum(axis=1))


def _logit(probability: Array) -> Array:
    kept_in = np.clip(probability, 1e-3, 1 - 1e-3)
    return np.asarray(np.log(kept_in / (1 - kept_in)) / 3)


@dataclass(frozen=True, slots=True)
class Network:
    """Two hidden layers of rectified units; ``scale`` makes features alike (F,)."""

    middle: NDArray[np.float32]
    scale: NDArray[np.float32]
    layers: tuple[tuple[NDArray[np.float32], NDArray[np.float32]], ...]

    def __call__(self, found: NDArray[np.float32]) -> Array:
        """Return what telling is worth beyond waiting (n,), for features (n, F)."""
        state = np.clip((found - self.middle) / self.scale, -5, 5)
        for number, (weights, bias) in enumerate(self.layers):
            state = state @ weights + bias
            if number + 1 < len(self.layers):
                state = np.maximum(state, 0)
        return np.asarray(state[:, 0], dtype=float)


@cache
def network() -> Network:
    """Return the network as it was trained."""
    with (files("bot.clinical") / "stopping.npz").open("rb") as file, np.load(file) as stored:
        layers = tuple((stored[f"weights{number}"], stored[f"bias{number}"]) for number in range(3))
        return Network(stored["middle"], stored["scale"], layers)


def worth_telling(tide: Tide, traces: Traces, rows: NDArray[np.intp]) -> Array:
    """Return what telling the clinic today is worth beyond waiting (n,): above 0, it is told."""
    return network()(features(tide, traces, rows))
