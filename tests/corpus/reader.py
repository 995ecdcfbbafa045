"""How the convolutional networks of the last net are trained: plain gradients, on every spelling of our messages."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.clinical.convolution import PIECES, REACHES, Floats, Network, Words, gathered, neighbours, pooled, read, signs
from bot.clinical.lexicon.concepts import count
from bot.clinical.lexicon.normalise import tokens
from tests.adam import Adam
from tests.corpus import Message

SIZE, SIGNS = 32, 96
EPOCHS, BATCH, RATE, DECAY = 6, 128, 4e-3, 0.1
FORGOTTEN, BLURRED, OVERLOOKED = 0.3, 0.2, 0.5
"""Shares of words, of what a word is and of what was found that are left out at a step, against learning by heart."""
DOUBT = 0.025
"""How far from certain a text's kind is held to be."""
RESPELT = 0.5
"""What a message in another spelling counts."""


@dataclass(frozen=True, slots=True)
class Slices:
    """Texts as matrices: words by pieces (mean) and by concepts (sum), and where each text begins and ends."""

    spelt: csr_matrix
    meant: csr_matrix
    starts: NDArray[np.intp]
    ends: NDArray[np.intp]

    def of(self, chosen: NDArray[np.intp]) -> tuple[csr_matrix, csr_matrix, Words]:
        """Return the words of some texts in a row."""
        rows = np.concatenate([np.arange(self.starts[one], self.ends[one]) for one in chosen])
        lengths = (self.ends - self.starts)[chosen]
        nothing = np.zeros(0, np.intp)
        words = Words(nothing, np.zeros(len(rows), np.intp), nothing, nothing, np.cumsum([0, *lengths[:-1]]))
        return self.spelt[rows], self.meant[rows], words


def slices(corpus: Sequence[Message]) -> Slices:
    """Return messages as matrices."""
    words = read([(tokens(message.text), message.language) for message in corpus])
    ends = np.append(words.piece_starts[1:], len(words.pieces))
    sizes = ends - words.piece_starts
    values = np.repeat((1 / sizes).astype(np.float32), sizes)
    spelt = csr_matrix((values, words.pieces, [*words.piece_starts, len(words.pieces)]), (words.count, PIECES))
    ones = np.ones(len(words.concepts), np.float32)
    meant = csr_matrix((ones, (words.concept_words, words.concepts)), (words.count, count()))
    return Slices(spelt, meant, words.starts, np.append(words.starts[1:], words.count))


def train(corpus: Sequence[Message], danger: Floats, seed: int) -> Network:
    """Return a network that tells ``danger`` (texts,), 1 or 0, of messages."""
    rng, made = np.random.default_rng(seed), slices(corpus)
    sure = (danger * (1 - 2 * DOUBT) + DOUBT).astype(np.float32)
    weight = np.array([RESPELT if message.respelt else 1.0 for message in corpus], np.float32)
    flat = _fresh(rng)
    batches = len(corpus) // BATCH
    adam = Adam(flat, EPOCHS * batches, RATE, DECAY)
    for _ in range(EPOCHS):
        for chosen in np.array_split(rng.permutation(len(corpus))[: batches * BATCH], batches):
            adam.step(_slopes(rng, flat, made.of(chosen), sure[chosen], weight[chosen]))
    return network(flat)


def network(flat: Sequence[Floats]) -> Network:
    """Return the network whose numbers these are: pieces, concepts, last, then weights and bias of each reach."""
    return Network(flat[0], flat[1], tuple(zip(flat[3::2], flat[4::2], strict=True)), flat[2])


def _fresh(rng: Generator) -> list[Floats]:
    def normal(spread: float, *shape: int) -> Floats:
        return rng.normal(0, spread, shape).astype(np.float32)

    flat = [normal(0.3, PIECES, SIZE), normal(0.3, count(), SIZE), normal(0.03, 2 * len(REACHES) * SIGNS + 1)]
    for reach in REACHES:
        spread = 1 / np.sqrt(3 * len(reach) * 2 * SIZE)
        flat += [normal(float(spread), len(reach), 2 * SIZE, SIGNS), np.zeros(SIGNS, np.float32)]
    return flat


def _slopes(
    rng: Generator, flat: list[Floats], batch: tuple[csr_matrix, csr_matrix, Words], sure: Floats, weight: Floats
) -> list[Floats]:
    """Return the slopes of the loss, in the order of ``flat``, with parts left out at random."""
    spelt, meant, words = batch
    net = network(flat)
    shown = rng.random((words.count, 1), np.float32) > FORGOTTEN
    kept = shown * _left(rng, (words.count, 2 * SIZE), BLURRED)
    meaning = np.asarray(np.concatenate([spelt @ net.pieces, meant @ net.concepts], axis=1) * kept, dtype=np.float32)
    near = neighbours(words)
    found = signs(meaning, near, net.filters)
    looked = _left(rng, (len(sure), len(net.last) - 1), OVERLOOKED)
    seen = pooled(found, words) * looked
    score = seen @ net.last[:-1] + net.last[-1]
    off = ((1 / (1 + np.exp(-score)) - sure) * weight / len(sure)).astype(np.float32)
    last = np.append(off @ seen, off.sum()).astype(np.float32)
    pooled_off = off[:, None] * net.last[:-1] * looked
    meaning_off, filters = np.zeros_like(meaning), list[Floats]()
    for number, (at, (weights, _)) in enumerate(zip(near, net.filters, strict=True)):
        part = pooled_off[:, 2 * number * SIGNS : 2 * (number + 1) * SIGNS]
        back = _unpooled(part, found[number], words)
        filters += [(gathered(meaning, at).T @ back).reshape(weights.shape), back.sum(axis=0)]
        # the reaches are symmetrical: whoever is my neighbour has me as the opposite one
        meaning_off += gathered(back, at[:, ::-1]) @ weights.transpose(0, 2, 1).reshape(-1, 2 * SIZE)
    meaning_off *= kept
    return [spelt.T @ meaning_off[:, :SIZE], meant.T @ meaning_off[:, SIZE:], last, *filters]


def _left(rng: Generator, shape: tuple[int, int], out: float) -> Floats:
    """Return what parts count for when the share ``out`` of them is left out: nothing, or so much more."""
    return np.asarray((rng.random(shape, np.float32) > out) / np.float32(1 - out), dtype=np.float32)


def _unpooled(part: Floats, found: Floats, words: Words) -> Floats:
    """Return the slopes at each word (n, H): of the strongest sign where it was, of the sum everywhere."""
    lengths = np.diff(words.starts, append=words.count)
    best = np.repeat(np.maximum.reduceat(found, words.starts, axis=0), lengths, axis=0)
    strongest = np.repeat(part[:, :SIGNS], lengths, axis=0) * (found == best)
    total = np.repeat(part[:, SIGNS:] / np.sqrt(lengths)[:, None].astype(np.float32), lengths, axis=0)
    return np.asarray((strongest + total) * (found > 0), dtype=np.float32)
