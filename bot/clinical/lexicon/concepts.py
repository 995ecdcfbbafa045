"""What a text speaks of: ninety or so concepts, the same in six languages, and which of them stand near each other.

They let the last net carry what it learned in one language over to the others.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from bot.clinical.lexicon.normalise import plain

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")
_NEAR = 6
"""Words within which two concepts are together."""
_SHORTEST_STEM = 2
Numbers = tuple[int, ...]


@cache
def _table() -> tuple[int, dict[str, dict[str, Numbers]]]:
    """Return how many concepts there are, and those of each word or stem* of each language."""
    text = (files(__package__) / "concepts.txt").read_text("utf-8")
    lines = [line.split("|")[1:] for line in text.splitlines() if not line.startswith("#")]
    words: dict[str, dict[str, Numbers]] = {language: {} for language in LANGUAGES}
    for number, columns in enumerate(lines):
        for language, column in zip(LANGUAGES, columns, strict=True):
            for word in plain(column).split():
                words[language][word] = (*words[language].get(word, ()), number)
    return len(lines), words


def spoken_of(tokens: Sequence[str], language: str) -> set[int]:
    """Return the numbers, below ``size()``, of the concepts in ``tokens`` and of the pairs that are together."""
    many, words = _table()
    row = [frozenset(_concepts(token, words[language])) for token in tokens]
    found: set[int] = set().union(*row)
    for at, these in enumerate(row):
        if these:
            near = frozenset().union(*row[at + 1 : at + 1 + _NEAR])
            found.update(many + first * many + second for first in these for second in near if first != second)
    return found


def of_word(token: str, language: str) -> set[int]:
    """Return the numbers, below ``count()``, of the concepts of one word."""
    return set(_concepts(token, _table()[1][language]))


def count() -> int:
    """Return how many concepts there are."""
    return _table()[0]


def size() -> int:
    """Return how many numbers there are for concepts and their pairs."""
    return count() * (count() + 1)


def _concepts(token: str, words: dict[str, Numbers]) -> Iterator[int]:
    yield from words.get(token, ())
    for end in range(_SHORTEST_STEM, len(token) + 1):
        yield from words.get(token[:end] + "*", ())
