"""`python -m tests.corpus.train`: make the weights of the last net again, from the part of the corpus to build on."""

import sys
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.clinical import lexicon
from bot.clinical.backstop import PIECES, features
from bot.clinical.lexicon.concepts import size
from bot.clinical.lexicon.normalise import tokens
from tests.corpus import Message, messages

WEIGHTS = Path(lexicon.__file__).parent / "backstop.npz"
DANGER = ("explicit", "high", "passive")
RIDGE = 2e-7
FOLDS = 6
ALARMS = 0.03
"""The share of everyday messages, held out in turn, that may be above the threshold. Most of ours use the very words of
the dangerous ones; of plain ones, which are what patients write on most days, far fewer are.
"""
DOUBTED = 0.1
"""The share of messages of danger, held out in turn, that may read like an ordinary day."""

Vector = NDArray[np.float64]


def table(corpus: list[Message]) -> csr_matrix:
    """Return one row of features for each message, its pieces and its concepts each of length 1."""
    rows = [features(tokens(message.text), message.language) for message in corpus]
    groups = [group for row in rows for group in row]
    ends = np.cumsum([0, *(len(pieces) + len(concepts) for pieces, concepts in rows)])
    values = np.concatenate([np.full(len(group), max(1, len(group)) ** -0.5) for group in groups])
    numbers = np.concatenate([np.array(group, dtype=int) for group in groups])
    return csr_matrix((values, numbers, ends), shape=(len(rows), PIECES + size()))


def fit(rows: csr_matrix, danger: Vector) -> Vector:
    """Return the weights, and the bias last, of a logistic regression with a ridge."""

    def loss(weights: Vector) -> tuple[float, Vector]:
        score = rows @ weights[:-1] + weights[-1]
        off = 1 / (1 + np.exp(-score)) - danger
        value = np.mean(np.logaddexp(0, score) - danger * score) + RIDGE / 2 * weights[:-1] @ weights[:-1]
        return float(value), np.append(rows.T @ off / len(danger) + RIDGE * weights[:-1], off.mean())

    found: Vector = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 250}).x
    return found


def held_out(rows: csr_matrix, danger: Vector, folds: NDArray[np.int64]) -> Vector:
    """Return the score of each message by weights that were made without it."""
    scores = np.zeros(len(danger))
    for fold in range(FOLDS):
        out = folds == fold
        weights = fit(rows[~out], danger[~out])
        scores[out] = rows[out] @ weights[:-1]
    return scores


def main() -> None:
    """Train on every message as it was written, and store the weights in small whole numbers."""
    corpus = [message for message in messages() if not message.sealed and not message.respelt]
    rows = table(corpus)
    danger = np.array([message.kind in DANGER for message in corpus], dtype=float)
    everyday = np.array([message.kind == "ordinary" for message in corpus])
    folds = np.array([crc32(message.text.encode()) % FOLDS for message in corpus])
    scores = held_out(rows, danger, folds)
    limit, low = np.quantile(scores[everyday], 1 - ALARMS), np.quantile(scores[danger == 1], DOUBTED)
    weights = fit(rows, danger)[:-1]
    scale = float(np.abs(weights).max()) / 127
    small = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(WEIGHTS, weights=small, scale=scale, danger=limit, everyday=low)
    caught = float(np.mean(scores[danger == 1] > limit))
    sys.stdout.write(f"{len(corpus)} messages; held out, {caught:.0%} of danger is above {limit:.2f}; low {low:.2f}\n")


if __name__ == "__main__":
    main()
