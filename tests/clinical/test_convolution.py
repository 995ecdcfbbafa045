"""The networks of the last net: what they see, and that they can be taught."""

import numpy as np
import pytest

from bot.clinical.convolution import MOST_WORDS, REACHES, Network, neighbours, read, resemblance
from bot.clinical.lexicon.normalise import tokens
from tests.corpus import Message
from tests.corpus.reader import train

TEXTS = ("the tablets are counted", "", "goodbye my dog and thank you all for everything you did", "ok")


@pytest.fixture(scope="module")
def taught() -> Network:
    """A network that was shown that whoever counts is in danger, and whoever cooks is not."""
    corpus, danger = list[Message](), list[float]()
    for number in range(600):
        verb = ("counted", "cooked")[number % 2]
        text = f"i have {verb} the {('beans', 'rice', 'pills', 'eggs')[number % 4]} {number % 7} times"
        corpus.append(Message("high", "en", text, sealed=False, respelt=number % 3 == 0))
        danger.append(1.0 - number % 2)
    return train(corpus, np.array(danger, np.float32), 0)


def score(network: Network, *texts: str) -> list[float]:
    return [float(one) for one in resemblance([network], [(tokens(text), "en") for text in texts])]


def test_it_tells_what_it_was_taught_and_knows_a_misspelt_word(taught: Network) -> None:
    counted, cooked, misspelt = score(taught, "we counted them", "we cooked them", "we countted them")
    assert counted > cooked + 0.3
    assert misspelt > cooked + 0.3


def test_texts_in_a_row_are_read_as_each_alone(taught: Network) -> None:
    alone = [score(taught, text)[0] for text in TEXTS]
    assert score(taught, *TEXTS) == pytest.approx(alone, abs=1e-4)


def test_no_word_has_a_neighbour_in_another_text() -> None:
    words = read([(tokens(text), "en") for text in TEXTS])
    text_of = np.searchsorted(words.starts, np.arange(words.count), side="right")
    for reach, near in zip(REACHES, neighbours(words), strict=True):
        assert near.shape == (words.count, len(reach))
        for word, others in enumerate(near):
            assert all(text_of[other] == text_of[word] for other in others if other < words.count)


def test_of_a_long_text_the_beginning_is_read() -> None:
    assert read([(["word"] * 500, "en")]).count == MOST_WORDS


def test_training_is_the_same_every_time(taught: Network) -> None:
    messages = [Message("high", "en", f"text {number}", sealed=False, respelt=False) for number in range(130)]
    danger = np.arange(130, dtype=np.float32) % 2
    first, second = (score(train(messages, danger, 3), *TEXTS) for _ in range(2))
    assert first == second
    assert first != score(taught, *TEXTS)
