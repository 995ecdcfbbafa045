"""Small convolutional networks over the words of a text: what is said by several words near each other.

Every word is what its pieces and its concepts are, so that misspelt words and other languages have a meaning too. Each
network looks at single words, at three in a row and at every second of nine, and keeps of everything it looks for the
strongest sign and the sum (Kim 2014, Yu and Koltun 2016). Several networks differ in what chance gave them and decide
by their mean.

Shapes: ``n`` words of one or more texts in a row, ``E`` numbers a word, ``H`` signs looked for.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.clinical.lexicon.concepts import of_word

Floats = NDArray[np.float32]
PIECES = 1 << 13
"""Pieces of words are hashed into so many rows of the table."""
LENGTHS = (3, 4, 5)
LONGEST_WORD = 24
MOST_WORDS = 60
REACHES = ((0,), (-1, 0, 1), (-4, -2, 0, 2, 4))
"""Where each kind of sign looks, in words from the one in the middle."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of texts in a row: numbers of pieces and of concepts, and where each word's and text's begin."""

    pieces: NDArray[np.intp]
    piece_starts: NDArray[np.intp]
    concepts: NDArray[np.intp]
    concept_words: NDArray[np.intp]
    """The word that each of ``concepts`` is of."""
    starts: NDArray[np.intp]
    """The first word of each text."""

    @property
    def count(self) -> int:
        """How many words there are."""
        return len(self.piece_starts)


def words_of(tokens: Sequence[str]) -> list[str]:
    """Return ``tokens`` without the ends of sentences and the pauses."""
    return [token for token in tokens if token not in {".", ","}]


def pieces_of(word: str) -> set[str]:
    """Return a word's pieces: itself, and every three, four or five letters of it, its ends marked."""
    edged = f"<{word[:LONGEST_WORD]}>"
    return {edged, *(edged[i : i + n] for n in LENGTHS for i in range(len(edged) - n + 1))}


def numbers(pieces: Iterable[str], most: int) -> list[int]:
    """Return the numbers below ``most`` that pieces are hashed to, in order."""
    return sorted({zlib.crc32(piece.encode("utf-8", "replace")) % most for piece in pieces})


def read(texts: Sequence[tuple[Sequence[str], str]]) -> Words:
    """Return the words of texts, each given as tokens and language; a text without words has an empty one."""
    pieces, piece_starts, concepts, concept_words, starts = (list[int]() for _ in range(5))
    for tokens, language in texts:
        starts.append(len(piece_starts))
        for word in words_of(tokens)[:MOST_WORDS] or [""]:
            for concept in of_word(word, language):
                concepts.append(concept)
                concept_words.append(len(piece_starts))
            piece_starts.append(len(pieces))
            pieces += numbers(pieces_of(word), PIECES)
    return Words(*(np.array(one, dtype=np.intp) for one in (pieces, piece_starts, concepts, concept_words, starts)))


@dataclass(frozen=True, slots=True)
class Network:
    """The weights of one network.

    ``pieces`` (PIECES, E) and ``concepts`` (concepts, E) say what a word is; ``filters`` holds for each of ``REACHES``
    weights (places, 2E, H) and a bias (H,); ``last`` (6H + 1,) weighs what was found, its own bias last.
    """

    pieces: NDArray[np.float32]
    concepts: Floats
    filters: tuple[tuple[Floats, Floats], ...]
    last: Floats

    def __call__(self, words: Words, near: Sequence[NDArray[np.intp]]) -> Floats:
        """Return how much each text resembles danger (texts,), above 0 for more than not."""
        found = pooled(signs(self.meaning(words), near, self.filters), words)
        return np.asarray(found @ self.last[:-1] + self.last[-1], dtype=np.float32)

    def meaning(self, words: Words) -> Floats:
        """Return what each word is (n, 2E)."""
        sizes = np.diff(words.piece_starts, append=len(words.pieces))
        spelt = np.add.reduceat(self.pieces[words.pieces], words.piece_starts, axis=0) / sizes[:, None]
        meant = np.zeros((words.count, self.concepts.shape[1]), np.float32)
        np.add.at(meant, words.concept_words, self.concepts[words.concepts])
        return np.concatenate([spelt, meant], axis=1).astype(np.float32)


def neighbours(words: Words) -> list[NDArray[np.intp]]:
    """Return for each of ``REACHES`` where each word's neighbours are (n, places); ``n`` stands for nothing there."""
    text = np.repeat(np.arange(len(words.starts)), np.diff(words.starts, append=words.count))
    text = np.append(text, -1)
    found = []
    for reach in REACHES:
        at = np.arange(words.count)[:, None] + np.array(reach)
        at = np.where((at >= 0) & (at < words.count), at, words.count)
        found.append(np.where(text[at] == text[:-1, None], at, words.count))
    return found


def signs(meaning: Floats, near: Sequence[NDArray[np.intp]], filters: Sequence[tuple[Floats, Floats]]) -> list[Floats]:
    """Return how strong each sign is at each word, for each of ``REACHES`` (n, H)."""
    return [
        np.maximum(gathered(meaning, at) @ weights.reshape(-1, weights.shape[2]) + bias, 0)
        for at, (weights, bias) in zip(near, filters, strict=True)
    ]


def gathered(rows: Floats, at: NDArray[np.intp]) -> Floats:
    """Return the rows (n, places * ...) that lie where ``at`` says (n, places), side by side; zeros for nothing."""
    padded = np.concatenate([rows, np.zeros((1, rows.shape[1]), np.float32)])
    return padded[at].reshape(len(at), -1)


def pooled(found: Sequence[Floats], words: Words) -> Floats:
    """Return the strongest of each sign in each text, and their sum by the root of the length (texts, 6H)."""
    lengths = np.diff(words.starts, append=words.count)[:, None].astype(np.float32)
    parts = [
        part
        for one in found
        for part in (
            np.maximum.reduceat(one, words.starts, axis=0),
            np.add.reduceat(one, words.starts, axis=0) / np.sqrt(lengths),
        )
    ]
    return np.concatenate(parts, axis=1).astype(np.float32)


def resemblance(networks: Sequence[Network], texts: Sequence[tuple[Sequence[str], str]]) -> Floats:
    """Return how much texts, each given as tokens and language, resemble danger (texts,): the networks' mean."""
    words = read(texts)
    near = neighbours(words)
    return np.asarray(sum(net(words, near) for net in networks) / len(networks), dtype=np.float32)
