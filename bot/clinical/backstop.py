"""The last net under the text screen: a linear model over pieces of words and concepts, and networks over words.

It asks (tier 2) about texts in which no pattern was found, and it can lower a single weak sign from paging to asking.
It is trained on our own corpus; ``python -m tests.corpus.train`` makes its weights again, always the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.clinical.convolution import REACHES, Network, numbers, pieces_of, resemblance, words_of
from bot.clinical.lexicon.concepts import spoken_of

PIECES = 1 << 15
"""Pieces of words are hashed into this many weights; those of the concepts follow."""
PIECEWISE = 0.35
"""What the linear model counts beside the mean of the networks."""
_FEWEST_WORDS = 2
"""A single word says too little to be judged by what it resembles; patterns may still know it."""
_MOST_TOKENS = 120
"""Words of a text that are looked at; a longer text is not one thing that is said."""


def features(tokens: Sequence[str], language: str) -> tuple[list[int], list[int]]:
    """Return the numbers of the words, pairs of words and pieces of words in ``tokens``, and those of the concepts."""
    words = words_of(tokens)[:_MOST_TOKENS]
    found = {f"{first}_{second}" for first, second in pairwise(words)}.union(*map(pieces_of, words))
    return numbers(found, PIECES), sorted(PIECES + number for number in spoken_of(words, language))


def resembles_danger(tokens: Sequence[str], language: str) -> bool:
    """Whether a text resembles what people in danger write more than it resembles everyday messages.

    Of a text without a single known word (a command, a name, a language that we do not speak) nothing can be told. A
    text that the linear model finds harmless is left at that: of our messages of danger the networks found none there,
    and ten thousand waiting ratings are read in half the time.
    """
    if sum(len(token) > 1 for token in tokens) < _FEWEST_WORDS:
        return False
    pieces, concepts = features(tokens, language)
    linear = _linear(pieces, concepts)
    return bool(concepts) and linear > 0 and linear + _read(tokens, language) > _weights().danger


def resembles_an_ordinary_day(tokens: Sequence[str], language: str) -> bool:
    """Whether a text resembles everyday messages so much that a single weak sign in it may be chance."""
    return _linear(*features(tokens, language)) + _read(tokens, language) < _weights().everyday


def _linear(*groups: list[int]) -> float:
    weights = _weights()
    found = sum(int(weights.small[group].sum(dtype=np.int64)) / max(1, len(group)) ** 0.5 for group in groups)
    return float(PIECEWISE * found * weights.scale)


def _read(tokens: Sequence[str], language: str) -> float:
    return float(resemblance(_weights().networks, [(tokens, language)])[0])


@dataclass(frozen=True)
class _Weights:
    small: NDArray[np.int8]
    scale: float
    networks: tuple[Network, ...]
    danger: float
    everyday: float


@cache
def _weights() -> _Weights:
    with (files("bot.clinical.lexicon") / "backstop.npz").open("rb") as file, np.load(file) as stored:
        nets = tuple(_network(stored, number) for number in range(int(stored["networks"])))
        return _Weights(
            stored["weights"], float(stored["scale"]), nets, float(stored["danger"]), float(stored["everyday"])
        )


def _network(stored: Mapping[str, NDArray[Any]], number: int) -> Network:
    def array(name: str) -> NDArray[np.float32]:
        return stored[f"{name}_{number}"].astype(np.float32)

    filters = tuple((array(f"filter{place}"), array(f"bias{place}")) for place in range(len(REACHES)))
    return Network(array("pieces") * array("scale"), array("concepts"), filters, array("last"))


def store(path: Path, weights: NDArray[np.float64], nets: Sequence[Network], *, danger: float, everyday: float) -> None:
    """Write weights and thresholds in small numbers to where they are read from."""
    small, scale = _rounded(weights)
    arrays: dict[str, Any] = {"weights": small, "scale": scale, "networks": len(nets)}
    for number, net in enumerate(nets):
        pieces, unit = _rounded(net.pieces)
        arrays |= {f"pieces_{number}": pieces, f"scale_{number}": np.float32(unit)}
        arrays |= {f"concepts_{number}": net.concepts.astype(np.float16), f"last_{number}": net.last.astype(np.float16)}
        for place, (filters, bias) in enumerate(net.filters):
            arrays |= {f"filter{place}_{number}": filters.astype(np.float16)}
            arrays |= {f"bias{place}_{number}": bias.astype(np.float16)}
    np.savez_compressed(path, **arrays, danger=danger, everyday=everyday)


def _rounded(values: NDArray[Any]) -> tuple[NDArray[np.int8], float]:
    scale = float(np.abs(values).max()) / 127
    return np.round(values / scale).astype(np.int8), scale
