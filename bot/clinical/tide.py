"""The relief model: an online Bayesian filter over many patients and scales at once.

For each patient and scale the answer of day ``t`` (higher is better) is::

    answer = baseline + gain * kept(age) + swing + noise

``kept`` falls from 1 to 0 in a way that nobody knows beforehand. Each hypothesis ``k`` of a grid says when half of the
relief is lost and how fast it goes; one says that it lasts, and one that there never was any. Given a hypothesis the
levels are Gaussian, so each carries a small Kalman filter (baseline, gain, swing) whose predictive densities weigh the
hypotheses against each other; Student's t keeps a bad day from counting as a tide. At an infusion the posterior of the
finished cycle becomes the prior of the next: half-loss times lengthen a little and stay the patient's own.

Shapes: ``N`` rows (patient and scale), ``K`` hypotheses. Everything is known at the end of a day from that day on.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.clinical import parameters as p

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
RAMP = 4.394
"""ln(81): a logistic goes from 90 to 10 % in ``width`` days with the slope ``RAMP / width``."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The hypotheses: half-loss day (infinite for lasting relief), width (0: exponential), and prior weight."""

    half: Array
    width: Array
    prior: Array
    times: Array
    """The distinct half-loss days, which the first ``times * shapes`` hypotheses are made of."""
    lengthen: Array
    """Transition of the half-loss day from one cycle to the next, rows sum to 1."""


def _grid() -> Grid:
    low, high = np.log(p.HALF_LOSS_RANGE)
    logs = np.linspace(low, high, p.HALF_LOSS_STEPS)
    median, sigma = p.HALF_LOSS
    weights = np.exp(-0.5 * ((logs - np.log(median)) / sigma) ** 2)
    weights /= weights.sum()
    shapes = np.array(p.SHAPES)
    prior = np.outer(weights, shapes[:, 1]).ravel() * p.RESPONDERS * (1 - p.DURABLE)
    half = np.repeat(np.exp(logs), len(shapes))
    width = np.tile(shapes[:, 0], len(logs))
    ratio, spread = p.LENGTHENING
    step = logs[None, :] - logs[:, None] - np.log(ratio)
    lengthen = np.exp(-0.5 * (step / spread) ** 2)
    lengthen /= lengthen.sum(axis=1, keepdims=True)
    last = [p.RESPONDERS * p.DURABLE, 1 - p.RESPONDERS]
    return Grid(
        np.concatenate([half, [np.inf, np.inf]]),
        np.concatenate([width, [1.0, 1.0]]),
        np.concatenate([prior, last]),
        np.exp(logs),
        (1 - p.SURPRISE) * lengthen + p.SURPRISE * weights[None, :],
    )


GRID = _grid()
K = len(GRID.half)
RESPONDS = np.arange(K) < K - 1
"""Every hypothesis but the last, which says that there was no relief."""
FADES = np.arange(K) < K - 2


def kept(age: Array) -> Array:
    """Return the share of the gain that each hypothesis says is left: ages ``(N,)`` in days to ``(N, K)``."""
    days = age[:, None]
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        slope = RAMP / np.where(GRID.width > 0, GRID.width, 1.0)
        start = 1.0 / (1.0 + np.exp(-GRID.half * slope))
        ramp = 1.0 / (1.0 + np.exp(np.clip((days - GRID.half) * slope, -60, 60))) / start
        fading = np.where(GRID.width > 0, ramp, np.exp2(-days / GRID.half))
    fading[:, K - 2] = 1.0
    fading[:, K - 1] = 0.0
    return np.asarray(np.minimum(fading, 1.0))


class Tide:
    """The state of ``N`` patients and scales, moved on day by day."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.log = np.tile(np.log(GRID.prior), (count, 1))
        self.mean = np.zeros((3, count, K))
        self.cov = np.zeros((3, 3, count, K))
        self.age = np.full(count, -1.0)
        self.treated = np.zeros(count, dtype=bool)
        self.answers = np.zeros(count)
        """Answers since the last infusion, from the end of the blank days on."""
        self._steps = np.zeros(count)
        self._square = np.zeros(count)
        self._last = np.full(count, np.nan)
        self._rest = np.zeros(count)
        self._begin()

    def _begin(self) -> None:
        self.mean[0], self.cov[0, 0] = p.BASELINE[0], p.BASELINE[1] ** 2
        self.cov[2, 2] = (p.SWING * p.NOISE) ** 2
        self.mean[1], self.cov[1, 1] = p.GAIN[0], p.GAIN[1] ** 2
        self.mean[1, :, K - 1], self.cov[1, 1, :, K - 1] = 0.0, p.NO_GAIN**2

    @property
    def noise(self) -> Array:
        """Each row's noise (N,), points: its own from successive answers, shrunk to the published one."""
        own = self._square + p.NOISE_ANSWERS * p.NOISE**2
        return np.asarray(np.clip(np.sqrt(own / (self._steps + p.NOISE_ANSWERS)), *p.NOISE_RANGE))

    @property
    def weight(self) -> Array:
        """The probability of each hypothesis (N, K)."""
        found = np.exp(self.log - self.log.max(axis=1, keepdims=True))
        return np.asarray(found / found.sum(axis=1, keepdims=True))

    def day(self, treated: Flags, answers: Array) -> None:
        """Move on by one day: who was treated on it (N,), and the answers (N,), NaN where there is none."""
        self.age[self.treated] += 1
        self._drift()
        if treated.any():
            self._renew(np.flatnonzero(treated))
        given = ~np.isnan(answers)
        judged = given & (~self.treated | (self.age >= p.BLANK))
        if judged.any():
            rows = np.flatnonzero(judged)
            self._learn(rows, answers[rows])
        if given.any():
            self._note(np.flatnonzero(given), answers)
        self._rest += 1

    def _drift(self) -> None:
        """Let swings die away and new ones come."""
        keep = np.exp(-1.0 / p.SWING_DAYS)
        self.mean[2] *= keep
        self.cov[2, :2] *= keep
        self.cov[:2, 2] *= keep
        spread = (p.SWING * self.noise) ** 2
        self.cov[2, 2] = keep**2 * self.cov[2, 2] + (1 - keep**2) * spread[:, None]

    def _learn(self, rows: NDArray[np.intp], answers: Array) -> None:
        """Weigh the hypotheses by an answer and move each one's levels."""
        level = kept(self.age[rows])
        level[~self.treated[rows]] = 0.0
        mean, cov = self.mean[:, rows], self.cov[:, :, rows]
        gains = [cov[i, 0] + cov[i, 1] * level + cov[i, 2] for i in range(3)]
        noise = self.noise[rows][:, None] ** 2 + 1.0 / 12.0
        spread = gains[0] + gains[1] * level + gains[2] + noise
        off = answers[:, None] - (mean[0] + mean[1] * level + mean[2])
        far = off**2 / spread
        self.log[rows] += -0.5 * (p.TAILS + 1) * np.log1p(far / p.TAILS) - 0.5 * np.log(spread)
        self.log[rows] -= self.log[rows].max(axis=1, keepdims=True)
        # an answer that is far off counts as a noisier one
        trusted = (p.TAILS + 1) / (p.TAILS + far)
        spread += noise * (1.0 / np.minimum(trusted, 1.0) - 1.0)
        for i in range(3):
            step = gains[i] / spread
            mean[i] += step * off
            for j in range(3):
                cov[i, j] -= step * gains[j]
        self.mean[:, rows], self.cov[:, :, rows] = mean, cov
        self.answers[rows] += 1

    def _note(self, rows: NDArray[np.intp], answers: Array) -> None:
        """Learn the noise from the step since the last answer, if that was lately; a leap counts as a small one."""
        step = answers[rows] - self._last[rows]
        near = ~np.isnan(step) & (self._rest[rows] <= 3)  # noqa: PLR2004 -- days between two answers
        rough = np.minimum(np.abs(step), 2.5 * self.noise[rows]) ** 2 / 2
        self._square[rows[near]] += rough[near]
        self._steps[rows[near]] += 1
        self._last[rows] = answers[rows]
        self._rest[rows] = 0

    def _renew(self, rows: NDArray[np.intp]) -> None:
        """Begin a new cycle: what was learned of the old one is the prior of the new."""
        old = self.weight[rows]
        taught = self.treated[rows] & (self.age[rows] >= p.SHORTEST_CYCLE)
        self._blend(rows, old)
        shapes = len(p.SHAPES)
        fading = old[:, : K - 2].reshape(len(rows), len(GRID.times), shapes)
        halves, widths = fading.sum(axis=2), fading.sum(axis=1)
        total = np.maximum(halves.sum(axis=1, keepdims=True), 1e-12)
        halves = np.where(taught[:, None], halves @ GRID.lengthen, halves)
        prior_widths = np.array(p.SHAPES)[:, 1]
        widths = 0.7 * widths / total + 0.3 * prior_widths
        durable = 0.8 * old[:, K - 2] + 0.2 * p.DURABLE * (1 - old[:, K - 1])
        none = old[:, K - 1]
        stay = np.where(taught, none * p.CLASS_KEPT + (1 - none) * (1 - p.CLASS_KEPT), none)
        rest = 1 - stay
        responding = np.maximum(total[:, 0] + durable, 1e-12)
        new = np.empty_like(old)
        scale = (rest * (total[:, 0] / responding) / np.maximum(halves.sum(axis=1), 1e-12))[:, None, None]
        new[:, : K - 2] = (halves[:, :, None] * widths[:, None, :] * scale).reshape(len(rows), K - 2)
        new[:, K - 2] = rest * durable / responding
        new[:, K - 1] = stay
        self.log[rows] = np.log(np.maximum(new, 1e-300))
        self.age[rows] = 0.0
        self.treated[rows] = True
        self.answers[rows] = 0.0

    def _blend(self, rows: NDArray[np.intp], weight: Array) -> None:
        """Give the hypotheses of a response the levels of their mixture: a new cycle's half-loss day is open again.

        The hypothesis that there was none keeps its own. Were all to share one baseline, who is once taken for
        somebody whom nothing helps would be so for ever: that hypothesis calls the middle of the tide the baseline.
        """
        share = weight * RESPONDS
        share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-12)
        base, gain, swing = (self._moments(rows, which, share) for which in range(3))
        step = np.where(self.treated[rows], p.GAIN_STEP**2, 0.0)[:, None]
        last = (self.mean[:, rows, K - 1].copy(), self.cov[:, :, rows, K - 1].copy())
        self.cov[:, :, rows] = 0.0
        self.mean[0, rows], self.cov[0, 0, rows] = base[0], base[1] + p.BASELINE_STEP**2
        self.mean[1, rows], self.cov[1, 1, rows] = gain[0], gain[1] + step
        self.mean[2, rows], self.cov[2, 2, rows] = swing
        self.mean[:, rows, K - 1], self.cov[:, :, rows, K - 1] = last
        self.cov[0, 0, rows, K - 1] += p.BASELINE_STEP**2

    def _moments(self, rows: NDArray[np.intp], which: int, weight: Array) -> tuple[Array, Array]:
        """Return mean and variance (each rows x 1) of one level over the hypotheses."""
        mean = (weight * self.mean[which, rows]).sum(axis=1, keepdims=True)
        off = (self.mean[which, rows] - mean) ** 2
        return mean, (weight * (self.cov[which, which, rows] + off)).sum(axis=1, keepdims=True)

    def read(self) -> "Reading":
        """Return what is believed now."""
        found = enough(self, np.arange(self.count)) * self.weight
        responded = (found * RESPONDS).sum(axis=1)
        fading = found * FADES
        half = np.where(np.isinf(GRID.half), 1e9, GRID.half)
        lost = {ahead: (fading * (half <= (self.age + ahead)[:, None])).sum(axis=1) for ahead in (0, p.AHEAD, 7, 14)}
        return Reading(responded, lost, self)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is believed at the end of a day; arrays are (N,)."""

    responded: Array
    lost: dict[int, Array]
    """Probability that there was a response and half of it is lost within so many days (0, AHEAD, 7, 14)."""
    tide: Tide

    def levels(self) -> tuple[Array, Array, Array]:
        """Return baseline, best and present level, each (N,), points with higher better."""
        weight = self.tide.weight
        responds = weight * RESPONDS
        share = responds / np.maximum(responds.sum(axis=1, keepdims=True), 1e-12)
        base = (weight * self.tide.mean[0]).sum(axis=1)
        gain = (share * self.tide.mean[1]).sum(axis=1)
        now = (share * (self.tide.mean[0] + self.tide.mean[1] * kept(self.tide.age))).sum(axis=1)
        return base, base + gain, now

    def relief(self, levels: tuple[float, ...]) -> Array:
        """Return quantiles (N, len(levels)) of the share of the gain that is left, 0 to 1."""
        left = kept(self.tide.age)
        weight = self.tide.weight * RESPONDS
        return _quantiles(left, weight, levels)

    def half_loss(self, levels: tuple[float, ...]) -> Array:
        """Return quantiles (N, len(levels)) of the days from the infusion to half-loss, infinite where it lasts."""
        weight = self.tide.weight * RESPONDS
        half = np.broadcast_to(np.where(np.isinf(GRID.half), 1e9, GRID.half), weight.shape)
        found = _quantiles(half, weight, levels)
        return np.where(found > 1e6, np.inf, found)  # noqa: PLR2004 -- nothing lasts so many days


def _quantiles(values: Any, weight: Array, levels: tuple[float, ...]) -> Array:  # noqa: ANN401 -- numpy's broadcast view
    """Return weighted quantiles along the last axis, between the values of neighbouring hypotheses."""
    order = np.argsort(values, axis=1, kind="stable")
    value = np.take_along_axis(values, order, axis=1)
    mass = np.take_along_axis(weight, order, axis=1)
    total = np.maximum(mass.sum(axis=1, keepdims=True), 1e-12)
    middle = (np.cumsum(mass, axis=1) - mass / 2) / total
    found = np.empty((len(weight), len(levels)))
    for row in range(len(weight)):
        found[row] = np.interp(levels, middle[row], value[row])
    return found


def enough(tide: Tide, rows: NDArray[np.intp]) -> Array:
    """Return the probability (rows, K) that each hypothesis' gain is one that a patient notices."""
    return _above((tide.mean[1, rows] - p.RESPONSE) / np.sqrt(tide.cov[1, 1, rows]))


def _above(z: Array) -> Array:
    """Return the normal probability below ``z``, close enough (error < 0.0002) and quick."""
    return np.asarray(1.0 / (1.0 + np.exp(np.clip(-1.5976 * z - 0.07056 * z**3, -50, 50))))
