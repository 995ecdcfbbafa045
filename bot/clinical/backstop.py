"""The last net under the text screen: a small linear model over pieces of words, trained on our own corpus.

It only ever asks (tier 2), and only about texts in which no pattern was found. ``python -m tests.corpus.train`` makes
its weights again, always the same.
"""

import zlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SIZE = 1 << 14
"""Features are hashed into this many weights."""
_PIECES = (3, 4, 5)
_MOST_TOKENS = 160
"""Words of a text that are looked at; a longer text is not one thing that is said."""


def features(tokens: Sequence[str]) -> list[int]:
    """Return the numbers, below ``SIZE``, of the words, pairs of words and pieces of words in ``tokens``."""
    words = [token for token in tokens if token not in {".", ","}][:_MOST_TOKENS]
    found = {f"{first}_{second}" for first, second in pairwise(words)}
    for word in set(words):
        edged = f"<{word[:24]}>"
        found.add(edged)
        found.update(edged[i : i + n] for n in _PIECES for i in range(len(edged) - n + 1))
    return sorted({zlib.crc32(feature.encode("utf-8", "replace")) % SIZE for feature in found})


def resembles_danger(tokens: Sequence[str]) -> bool:
    """Whether a text resembles what people in danger write more than it resembles everyday messages."""
    numbers = features(tokens)
    weights, bias = _weights()
    return bool(numbers) and float(weights[numbers].sum()) / len(numbers) ** 0.5 + bias > 0


@cache
def _weights() -> tuple[NDArray[np.float32], float]:
    with (files("bot.clinical.lexicon") / "backstop.npz").open("rb") as file, np.load(file) as stored:
        return stored["weights"].astype(np.float32) * float(stored["scale"]), float(stored["bias"])
