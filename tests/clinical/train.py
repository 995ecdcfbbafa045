"""`python -m tests.clinical.train`: make the weights of the stopping rule again, from made-up patients (15 minutes).

Least-squares Monte Carlo: one network learns what telling is worth on a day, then, again and again, another what
waiting is worth if everybody goes on to follow the rule so far; a last one learns the difference, which is the rule.
"""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot import clinical
from bot.clinical import parameters as p
from bot.clinical.stopping import Network, features
from bot.clinical.tide import Tide
from bot.clinical.traces import Traces
from tests.adam import Adam, Floats
from tests.clinical.wild import DAYS, Patient, patient

WEIGHTS = Path(clinical.__file__).parent / "stopping.npz"
MIXED, UNHELPED, LASTING = 12_000, 1_800, 1_500
"""Patients of every kind, whom nothing helps, and whose relief lasts."""
UNHELPED_COST, LASTING_COST = 3.0, 1.6
"""How much dearer a false alert is about them: few of either are seen, and each may be alarmed about."""
BLOCK = 50
ROUNDS, EPOCHS, BATCH, RATE = 3, 10, 2048, 2e-3
WIDTHS = (64, 32)
EARLY, LATE = 14, 3
"""An alert so many days before half-loss, or after it, is in time."""


@dataclass(frozen=True, slots=True)
class Days:
    """Every day of every cycle on which the clinic could be told, in order."""

    features: Floats
    worth: Floats
    """What telling on the day was worth (days,)."""
    cycle: NDArray[np.int64]
    """The number of the cycle (days,)."""


def learn(found: Floats, wanted: Floats, seed: int) -> Network:
    """Return a network that gives ``wanted`` (days,) for scaled features (days, F), by least squares."""
    rng = np.random.default_rng(seed)
    sizes = (found.shape[1], *WIDTHS, 1)
    flat = [rng.normal(0, np.sqrt(2 / one), (one, other)).astype(np.float32) for one, other in pairwise(sizes)]
    flat[-1] *= 0.1
    flat += [np.zeros(size, np.float32) for size in sizes[1:]]
    batches = len(found) // BATCH
    adam = Adam(flat, EPOCHS * batches, RATE)
    for _ in range(EPOCHS):
        for chosen in np.array_split(rng.permutation(len(found))[: batches * BATCH], batches):
            adam.step(slopes(flat, found[chosen], wanted[chosen]))
    half = len(WIDTHS) + 1
    layers = tuple(zip(flat[:half], flat[half:], strict=True))
    return Network(np.zeros(sizes[0], np.float32), np.ones(sizes[0], np.float32), layers)


def slopes(flat: Sequence[Floats], found: Floats, wanted: Floats) -> list[Floats]:
    """Return the slope of half the mean squared error along each of the weights and then each of the biases."""
    half = len(flat) // 2
    states = [found]
    for number in range(half):
        state = states[-1] @ flat[number] + flat[half + number]
        states.append(np.maximum(state, 0) if number + 1 < half else state)
    off = (states[-1] - wanted[:, None]) / len(wanted)
    weights, biases = list[Floats](), list[Floats]()
    for number in reversed(range(half)):
        weights.insert(0, states[number].T @ off + 1e-4 * flat[number])
        biases.insert(0, off.sum(axis=0))
        off = (off @ flat[number].T) * (states[number] > 0)
    return [*weights, *biases]


def apply(network: Network, found: Floats) -> Floats:
    """Return what a network gives for many days, part by part."""
    parts = np.array_split(found, max(1, len(found) // 100_000))
    return np.concatenate([network(part) for part in parts]).astype(np.float32)


def waiting(days: Days, tells: NDArray[np.bool_]) -> Floats:
    """Return what waiting on each day led to (days,) if the clinic is told on the next day of the cycle that tells."""
    found = np.zeros(len(tells), np.float32)
    later = np.float32(0)
    for day in range(len(tells) - 2, -1, -1):
        if days.cycle[day + 1] != days.cycle[day]:
            later = np.float32(0)
        elif tells[day + 1]:
            later = days.worth[day + 1]
        found[day] = later
    return found


def cohort(which: int, numbers: Sequence[int]) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """Return the days of some patients of a kind (0 mixed, 1 unhelped, 2 lasting)."""
    patients = []
    for number in numbers:
        rng = np.random.default_rng((which, number))
        patients.append(patient(rng, responds=(None, False, True)[which], lasts=which == 2))
    rows, on, found = replay(patients)
    order = np.lexsort((on, rows))
    rows, on, found = rows[order], on[order], found[order]
    cost = p.FALSE_ALERT * (1.0, UNHELPED_COST, LASTING_COST)[which]
    worth, cycle = np.full(len(rows), np.nan, np.float32), np.zeros(len(rows), np.int64)
    for row, one in enumerate(patients):
        dear = cost if one.responds else p.FALSE_ALERT * UNHELPED_COST
        for number, period in enumerate(one.cycles):
            here = (rows == row) & (on >= period.start) & (on < period.end)
            worth[here] = value(on[here], period.half_lost if one.responds else None, period.end, dear)
            cycle[here] = (which * 1_000_000 + numbers[row]) * 1000 + number
    counts = ~np.isnan(worth)
    return found[counts], worth[counts], cycle[counts]


def value(on: NDArray[np.int64], half_lost: int | None, end: int, cost: float) -> Floats:
    """Return what telling on each of some days is worth, given when half was lost and when the cycle ended."""
    if half_lost is None or half_lost >= end:
        return np.full(len(on), -cost, np.float32)
    false = on < half_lost - EARLY
    timely = ~false & (on <= half_lost + LATE)
    return (timely - cost * false).astype(np.float32)


def replay(patients: Sequence[Patient]) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """Return row, day and features of every day on which something could be told."""
    tide, traces = Tide(len(patients)), Traces(len(patients))
    answers, treated = np.array([one.answers for one in patients]), np.array([one.treated for one in patients])
    rows, on, found = [], [], []
    for day in range(DAYS):
        before = tide.age.copy()
        tide.day(treated[:, day], answers[:, day])
        traces.day(treated[:, day], answers[:, day], before, tide.age)
        here = np.flatnonzero(~np.isnan(answers[:, day]) & tide.treated & (tide.age >= p.BLANK))
        if not len(here):
            continue
        rows.append(here)
        on.append(np.full(len(here), day))
        found.append(features(tide, traces, here))
    return np.concatenate(rows), np.concatenate(on), np.concatenate(found)


def gather() -> Days:
    """Return the days of all patients, made in two processes."""
    kinds = [(which, range(count)) for which, count in enumerate((MIXED, UNHELPED, LASTING))]
    blocks = [(which, whole[start : start + BLOCK]) for which, whole in kinds for start in range(0, len(whole), BLOCK)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        parts = list(pool.map(cohort, *zip(*blocks, strict=True)))
    return Days(*(np.concatenate([part[which] for part in parts]) for which in range(3)))


def main() -> None:
    """Train and store the rule."""
    days = gather()
    middle, scale = days.features.mean(axis=0), days.features.std(axis=0) + 1e-3
    found = np.clip((days.features - middle) / scale, -5, 5)
    now = apply(learn(found, days.worth, 0), found)
    tells = now >= 0
    later = np.zeros_like(now)
    for number in range(ROUNDS):
        later = np.maximum(apply(learn(found, waiting(days, tells), number + 1), found), 0)
        tells = now >= later
    rule = learn(found, now - later, ROUNDS + 1)
    weights, biases = zip(*rule.layers, strict=True)
    np.savez_compressed(
        WEIGHTS,
        middle=middle,
        scale=scale,
        weights0=weights[0],
        weights1=weights[1],
        weights2=weights[2],
        bias0=biases[0],
        bias1=biases[1],
        bias2=biases[2],
    )
    sys.stdout.write(f"{len(found)} days, told on {tells.mean():.1%}\n")


if __name__ == "__main__":
    main()
