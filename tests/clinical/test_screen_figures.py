"""The figures of the text screen on the corpus, held where they are, and the work it does."""

from collections.abc import Callable
from functools import cache

import pytest

from bot.clinical.lexicon import lexicon
from bot.clinical.lexicon.normalise import tokens
from tests.corpus import LANGUAGES, Message, messages
from tests.corpus.figures import Figure, measure


@cache
def figure(kind: str, language: str = "", *, sealed: bool) -> Figure:
    def wanted(message: Message) -> bool:
        """Whether a message counts; of those that the screen was built on one spelling is enough here."""
        counts = sealed or not message.respelt
        return counts and message.kind == kind and message.sealed is sealed and language in ("", message.language)

    return measure(filter(wanted, messages()))


def test_the_corpus_is_large_and_no_message_is_in_both_parts() -> None:
    corpus = messages()
    assert len({message.text for message in corpus}) >= 3000
    assert not {m.text for m in corpus if m.sealed} & {m.text for m in corpus if not m.sealed}


def test_danger_is_found_in_words_that_nobody_tuned_for() -> None:
    assert figure("explicit", sealed=True).share_1 == 1
    assert figure("high", sealed=True).share >= 0.88
    assert figure("passive", sealed=True).share >= 0.85


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_found_in_every_language(language: str) -> None:
    assert figure("explicit", language, sealed=False).share >= 0.98
    assert figure("high", language, sealed=False).share >= 0.88
    assert figure("passive", language, sealed=False).share >= 0.9


@pytest.mark.parametrize("sealed", [True, False])
def test_everyday_messages_and_look_alikes_are_left_alone(*, sealed: bool) -> None:
    assert figure("ordinary", sealed=sealed).share <= 0.03
    assert figure("ordinary", sealed=sealed).share_1 <= 0.002
    assert figure("lookalike", sealed=sealed).share <= 0.4
    assert figure("lookalike", sealed=sealed).share_1 <= 0.05


@pytest.mark.parametrize(
    "text",
    ["\U0001f480" * 4096, "\U0001f52a\U0001f48a" * 2048, "a b " * 1024, "k i l l " * 512, "want " * 819, ". " * 2048],
)
def test_the_longest_message_costs_no_more_than_a_page(text: str) -> None:
    words = tokens(text)
    assert len(words) <= 1201
    assert len(lexicon().rules.possible("".join(lexicon().vocabulary[word] for word in words))) <= 400


@pytest.mark.parametrize("noise", [lambda n: f"zq{n}", lambda n: f"d{n}ie"])
def test_noise_does_not_fill_the_memory(noise: Callable[[int], str]) -> None:
    vocabulary = lexicon().vocabulary
    for number in range(60_000):
        _ = vocabulary[noise(number)]
    assert len(vocabulary) <= 50_000
