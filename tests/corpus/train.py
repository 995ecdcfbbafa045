"""`python -m tests.corpus.train`: make the weights of the last net again, from the part of the corpus to build on."""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.clinical import lexicon
from bot.clinical.backstop import SIZE, features
from bot.clinical.lexicon.normalise import tokens
from tests.corpus import Message, messages

WEIGHTS = Path(lexicon.__file__).parent / "backstop.npz"
DANGER = ("explicit", "high", "passive")
RIDGE = 1e-4
FOLDS = 6
ALARMS = 0.008
"""The share of everyday messages, held out in turn, that may be above the threshold."""

Vector = NDArray[np.float64]


def table(corpus: list[Message]) -> csr_matrix:
    """Return one row of features for each message, of length 1."""
    rows = [features(tokens(message.text)) for message in corpus]
    ends = np.cumsum([0, *map(len, rows)])
    values = np.concatenate([np.full(len(row), len(row) ** -0.5) for row in rows])
    return csr_matrix((values, np.concatenate(rows), ends), shape=(len(rows), SIZE))


def fit(rows: csr_matrix, danger: Vector) -> Vector:
    """Return the weights, and the bias last, of a logistic regression with a ridge."""

    def loss(weights: Vector) -> tuple[float, Vector]:
        score = rows @ weights[:-1] + weights[-1]
        off = 1 / (1 + np.exp(-score)) - danger
        value = np.mean(np.logaddexp(0, score) - danger * score) + RIDGE / 2 * weights[:-1] @ weights[:-1]
        return float(value), np.append(rows.T @ off / len(danger) + RIDGE * weights[:-1], off.mean())

    found: Vector = minimize(loss, np.zeros(SIZE + 1), jac=True, method="L-BFGS-B", options={"maxiter": 120}).x
    return found


def threshold(rows: csr_matrix, danger: Vector, everyday: NDArray[np.bool_]) -> float:
    """Return the score that all but ``ALARMS`` of the everyday messages stay below when they are held out."""
    scores = np.zeros(len(danger))
    for fold in range(FOLDS):
        out = np.arange(len(danger)) % FOLDS == fold
        weights = fit(rows[~out], danger[~out])
        scores[out] = rows[out] @ weights[:-1] + weights[-1]
    return float(np.quantile(scores[everyday], 1 - ALARMS))


def main() -> None:
    """Train on every message as it was written, and store the weights in small whole numbers."""
    corpus = [message for message in messages() if not message.sealed and not message.respelt]
    rows = table(corpus)
    danger = np.array([message.kind in DANGER for message in corpus], dtype=float)
    everyday = np.array([message.kind == "ordinary" for message in corpus])
    weights = fit(rows, danger)
    limit = threshold(rows, danger, everyday)
    scale = float(np.abs(weights[:-1]).max()) / 127
    small = np.round(weights[:-1] / scale).astype(np.int8)
    np.savez_compressed(WEIGHTS, weights=small, scale=scale, bias=float(weights[-1]) - limit)
    sys.stdout.write(f"{len(corpus)} messages, threshold {limit:.2f}\n")


if __name__ == "__main__":
    main()
