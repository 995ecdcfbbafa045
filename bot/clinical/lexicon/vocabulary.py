"""Give every token the symbol that stands for the set of word classes it belongs to, in all languages at once."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import islice, product
from operator import and_
from zlib import crc32

UNKNOWN = "x"
FIRST = 0x4E00
_FIRST = chr(FIRST)
_WIDTH = 21
"""Bits of a symbol's number."""
_ROOM = 50_000
_LEET = [str.maketrans("013457@$!|", "oieastas" + letters) for letters in ("il", "il", "ii")]
_LEET.append(str.maketrans("013457@$!|", "oleastasll"))
_SIGN = re.compile(r"[0-9@$!|]")
_RUN = re.compile(r"(.)\1{2,}")
_DOUBLE = re.compile(r"(.)\1+")
_MIN_STEM, _MAX_STEM = 2, 16
_MIN_FUZZY, _MIN_SEGMENTED, _MAX_WORD = 6, 8, 40
_MIN_SWAPPED, _SHORTEST = 4, 2
_SHORT = frozenset(
    [
        "i",
        "a",
        "to",
        "me",
        "my",
        "im",
        "no",
        "be",
        "in",
        "se",
        "mi",
        "te",
        "je",
        "de",
        "di",
        "am",
        "mr",
        "so",
        "us",
        "it",
        "do",
        "on",
        "of",
        "is",
    ]
) | frozenset("\u044f\u0432")


class Classes:
    """Which words are in which classes, and the symbol of each set of classes that some word has."""

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        """Take (class, word or stem*) pairs; a class is a name with its language in front, such as ``en.WANT``."""
        exact: dict[str, set[str]] = {}
        stems: dict[str, set[str]] = {}
        for name, word in words:
            (stems if word.endswith("*") else exact).setdefault(word.rstrip("*"), set()).add(name)
        sets = {stem: tuple(sorted(_along(stems, stem))) for stem in stems}
        known = {word: tuple(sorted(names | _along(stems, word))) for word, names in exact.items()}
        numbers: dict[tuple[str, ...], str] = {}
        for found in (*sets.values(), *known.values()):
            numbers.setdefault(found, chr(FIRST + len(numbers)))
        self.names = {symbol: names for names, symbol in numbers.items()}
        self.stems = {stem: numbers[names] for stem, names in sets.items()}
        self.known = {word: numbers[names] for word, names in known.items()}
        self._by_class: dict[str, str] = {}
        for symbol, names in self.names.items():
            for name in names:
                self._by_class[name] = self._by_class.get(name, "") + symbol

    def symbols(self, name: str) -> frozenset[str]:
        """Return the symbols of all words in class ``name``."""
        return frozenset(self._by_class.get(name, ""))

    def everyday(self, symbol: str) -> bool:
        """Whether ``symbol`` stands for one of the commonest words of a language."""
        return any(name.endswith(".SPOKEN") for name in self.names[symbol])


class Vocabulary(dict[str, str]):
    """Token → symbols (usually one; several for words run together). Remembers what it has worked out.

    Slips of the finger are kept as sums of their letters in two arrays: as words they would take twenty times the
    memory.
    """

    def __init__(self, classes: Classes) -> None:
        """Take the words and keep of their classes only which languages a symbol is of."""
        super().__init__()
        self._stems, self._known = classes.stems, classes.known
        near = sorted({_sum(word) << _WIDTH | ord(symbol) for word, symbol in _deletions(self._known)})
        self._near_sums = array("I", [pair >> _WIDTH for pair in near])
        self._near_symbols = "".join([chr(pair & (1 << _WIDTH) - 1) for pair in near])
        self._bits: dict[str, int] = {}
        self._languages = bytes(self._bits_of(names) for names in classes.names.values())

    def _bits_of(self, names: tuple[str, ...]) -> int:
        languages = {name.partition(".")[0] for name in names}
        return sum(self._bits.setdefault(language, 1 << len(self._bits)) for language in languages)

    def of_language(self, language: str, symbols: str) -> int:
        """Return how many of ``symbols`` stand for words that ``language`` has."""
        bit = self._bits[language]
        return sum(1 for symbol in symbols if symbol >= _FIRST and self._languages[ord(symbol) - FIRST] & bit)

    def __missing__(self, token: str) -> str:
        """Work out a token that was not met before."""
        found = token if token in {".", ","} else self._symbols_of(token[:_MAX_WORD])
        if len(self) >= _ROOM:  # someone is feeding us noise
            self.clear()
        self[token] = found
        return found

    def _symbols_of(self, token: str) -> str:
        if token.isdigit():
            return self._known.get("qqfew" if len(token) == 1 else "0", UNKNOWN)
        for spelling in _spellings(token):
            found = self._plain(spelling)
            if found:
                return found
        return self._segmented(token) or self._fuzzy(token) or UNKNOWN

    def _plain(self, token: str) -> str | None:
        found = self._known.get(token)
        if found:
            return found
        for end in range(min(len(token), _MAX_STEM), _MIN_STEM - 1, -1):
            found = self._stems.get(token[:end])
            if found:
                return found
        return None

    def _segmented(self, token: str) -> str | None:
        """Split words that were run together ("iwanttodie"), when all parts are words of ours in one language."""
        if len(token) < _MIN_SEGMENTED:
            return None
        best: list[str | None] = ["", *[None] * len(token)]
        for end in range(1, len(token) + 1):
            for start in range(max(0, end - _MAX_STEM), end):
                word, before = token[start:end], best[start]
                if before is not None and (len(word) > _SHORTEST or word in _SHORT) and word in self._known:
                    best[end] = before + self._known[word]
                    break
        found = best[-1]
        if not found:
            return None
        return found if reduce(and_, [self._languages[ord(symbol) - FIRST] for symbol in found]) else None

    def _fuzzy(self, token: str) -> str | None:
        """Find the word of ours with two letters swapped, or one slip away and with the same first letter."""
        if len(token) < _MIN_SWAPPED:
            return None
        for i in range(len(token) - 1):
            swapped = self._known.get(token[:i] + token[i + 1] + token[i] + token[i + 2 :])
            if swapped:
                return swapped
        if len(token) < _MIN_FUZZY - 1:
            return None
        for shorter in (token, *(token[:i] + token[i + 1 :] for i in range(1, len(token)))):
            near = self._slip(shorter) or (self._known.get(shorter) if len(shorter) >= _MIN_FUZZY else None)
            if near:
                return near
        return None

    def _slip(self, shorter: str) -> str | None:
        """Return the symbol of the word of ours that is ``shorter`` with one letter more."""
        number = _sum(shorter)
        at = bisect_left(self._near_sums, number)
        return self._near_symbols[at] if at < len(self._near_sums) and self._near_sums[at] == number else None


def _sum(word: str) -> int:
    return crc32(word.encode("utf-8", "replace"))


def _along(stems: dict[str, set[str]], word: str) -> set[str]:
    """Return the classes of all stems that ``word`` begins with."""
    return set().union(*(stems.get(word[:end], set()) for end in range(1, len(word) + 1)))


def _deletions(known: dict[str, str]) -> Iterator[tuple[str, str]]:
    for word, symbol in known.items():
        if len(word) >= _MIN_FUZZY:
            for i in range(1, len(word)):
                yield word[:i] + word[i + 1 :], symbol


def _spellings(token: str) -> Iterator[str]:
    """Yield ``token`` and what it may stand for: signs for letters, hidden vowels, repeats, ae for a."""
    yield token
    if not token.isalpha():
        yield from _unsigned(token)
    if _RUN.search(token):
        yield _RUN.sub(r"\1", token)
        yield _RUN.sub(r"\1\1", token)
    if _DOUBLE.search(token):
        yield _DOUBLE.sub(r"\1", token)
    for pair in ("ae", "oe", "ue"):
        if pair in token:
            yield token.replace(pair, pair[0])


def _unsigned(token: str) -> Iterator[str]:
    if _SIGN.search(token):
        for table in _LEET:
            yield token.translate(table)
    if 0 < token.count("*") <= 2:  # noqa: PLR2004 - more hidden letters than two say too little
        pieces = token.split("*")
        for vowels in islice(product(("a", "e", "i", "o", "u"), repeat=len(pieces) - 1), 25):
            yield pieces[0] + "".join(vowel + piece for vowel, piece in zip(vowels, pieces[1:], strict=True))
    yield from (part for part in re.split(r"[!|*@$]", token)[:1] if part)
