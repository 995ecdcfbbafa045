"""`python -m tests.corpus.train`: make the weights of the last net again, from the part to build on (5 minutes)."""

import sys
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.clinical import lexicon
from bot.clinical.backstop import PIECES, PIECEWISE, features, store
from bot.clinical.convolution import Network, resemblance
from bot.clinical.lexicon.concepts import size
from bot.clinical.lexicon.normalise import tokens
from tests.corpus import Message, messages
from tests.corpus.reader import train

WEIGHTS = Path(lexicon.__file__).parent / "backstop.npz"
DANGER = ("explicit", "high", "passive")
RIDGE = 2e-7
FOLDS, NETWORKS = 4, 3
ALARMS = 0.06
"""The share of everyday messages, held out in turn, that may be above the threshold. Nearly all of ours use the very
words of the dangerous ones; of plain ones, which are what patients write on most days, a third as many are.
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


def score(corpus: list[Message], weights: Vector, nets: list[Network]) -> Vector:
    """Return how much each message resembles danger, as the last net does."""
    texts = [(tokens(message.text), message.language) for message in corpus]
    return np.asarray(PIECEWISE * (table(corpus) @ weights[:-1]) + resemblance(nets, texts))


def learn(corpus: list[Message]) -> tuple[Vector, list[Network]]:
    """Return the weights of the linear model and the networks: the one as written, the others in every spelling."""
    written = [message for message in corpus if not message.respelt]
    spelt = _dangerous(corpus).astype(np.float32)
    return fit(table(written), _dangerous(written)), [train(corpus, spelt, seed) for seed in range(NETWORKS)]


def held_out(corpus: list[Message], folds: NDArray[np.int64]) -> Vector:
    """Return the score of each message by weights that were made without it and without its other spellings."""
    scores = np.zeros(len(corpus))
    for fold in range(FOLDS):
        out = np.flatnonzero(folds == fold)
        weights, nets = learn([message for message, where in zip(corpus, folds, strict=True) if where != fold])
        scores[out] = score([corpus[one] for one in out], weights, nets)
    return scores


def _dangerous(corpus: list[Message]) -> Vector:
    return np.array([message.kind in DANGER for message in corpus], dtype=float)


def _folds(corpus: list[Message]) -> NDArray[np.int64]:
    """Return the fold (messages,) of each message, the same for all spellings, which follow each other."""
    found, fold = list[int](), 0
    for message in corpus:
        fold = fold if message.respelt else crc32(message.text.encode()) % FOLDS
        found.append(fold)
    return np.array(found)


def main() -> None:
    """Train on everything that is not sealed, and store the weights in small numbers."""
    corpus = [message for message in messages() if not message.sealed]
    scores = held_out(corpus, _folds(corpus))
    written = np.array([not message.respelt for message in corpus])
    danger = written & (_dangerous(corpus) == 1)
    everyday = written & np.array([message.kind == "ordinary" for message in corpus])
    limit, low = np.quantile(scores[everyday], 1 - ALARMS), np.quantile(scores[danger], DOUBTED)
    weights, nets = learn(corpus)
    store(WEIGHTS, weights[:-1], nets, danger=float(limit), everyday=float(low))
    caught = float(np.mean(scores[danger] > limit))
    sys.stdout.write(
        f"{written.sum()} messages; held out, {caught:.0%} of danger is above {limit:.2f}; low {low:.2f}\n"
    )


if __name__ == "__main__":
    main()
