"""The last net under the text screen: a small linear model over pieces of words and over what is spoken of.

It asks (tier 2) about texts in which no pattern was found, and it can lower a single weak sign from paging to asking.
It is trained on our own corpus; ``python -m tests.corpus.train`` makes its weights again, always the same.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.clinical.lexicon.concepts import spoken_of

PIECES = 1 << 15
"""Pieces of words are hashed into this many weights; those of the concepts follow."""
_LENGTHS = (3, 4, 5)
_FEWEST_WORDS = 2
"""A single word says too little to be judged by what it resembles; patterns may still know it."""
_MOST_TOKENS = 120
"""Words of a text that are looked at; a longer text is not one thing that is said."""


def features(tokens: Sequence[str], language: str) -> tuple[list[int], list[int]]:
    """Return the numbers of the words, pairs of words and pieces of words in ``tokens``, and those of the concepts."""
    words = [token for token in tokens if token not in {".", ","}][:_MOST_TOKENS]
    found = {f"{first}_{second}" for first, second in pairwise(words)}
    for word in set(words):
        edged = f"<{word[:24]}>"
        found.add(edged)
        found.update(edged[i : i + n] for n in _LENGTHS for i in range(len(edged) - n + 1))
    pieces = {zlib.crc32(feature.encode("utf-8", "replace")) % PIECES for feature in found}
    return sorted(pieces), sorted(PIECES + number for number in spoken_of(words, language))


def resembles_danger(tokens: Sequence[str], language: str) -> bool:
    """Whether a text resembles what people in danger write more than it resembles everyday messages."""
    enough = sum(len(token) > 1 for token in tokens) >= _FEWEST_WORDS
    return enough and _score(tokens, language) > _weights().danger


def resembles_an_ordinary_day(tokens: Sequence[str], language: str) -> bool:
    """Whether a text resembles everyday messages so much that a single weak sign in it may be chance."""
    return _score(tokens, language) < _weights().everyday


def _score(tokens: Sequence[str], language: str) -> float:
    weights = _weights()
    score = 0.0
    for group in features(tokens, language):
        score += int(weights.small[group].sum(dtype=np.int64)) / max(1, len(group)) ** 0.5
    return score * weights.scale


@dataclass(frozen=True)
class _Weights:
    small: NDArray[np.int8]
    scale: float
    danger: float
    everyday: float


@cache
def _weights() -> _Weights:
    with (files("bot.clinical.lexicon") / "backstop.npz").open("rb") as file, np.load(file) as stored:
        return _Weights(stored["weights"], float(stored["scale"]), float(stored["danger"]), float(stored["everyday"]))
