"""The notation of the lexicon: classes of words, and patterns of classes.

A language has its words in ``xx.lex`` and its rules in ``xx-1.lex`` and ``xx-2.lex``. ``[classes]`` names sets of words
(``WANT = want wanna wish*``, where ``*`` ends a stem); ``[phrases]`` names patterns for use in others; ``[idioms]``
lists what is blanked before anything is searched; ``[rules]`` lists ``concept tier: pattern``. A line that begins with
a space goes on with the one before.

In a pattern a capital name is a class or a phrase, a small word is itself, ``a|b`` chooses, ``( )`` groups, ``?``
makes the item before it optional, ``..`` lets up to 4 other words in, ``...`` up to 8, ``_`` is any one word,
``!x`` says that the next word is not x, ``^`` and ``$`` are the ends of a sentence, ``&`` lets up to 25 words in and a
sentence end too.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

_ITEM = re.compile(r"\.\.\.|\.\.|[()|?!^$&_]|[^\s()|?!^$&]+")
GAPS = {"..": "[^.]{0,4}?", "...": "[^.]{0,8}?", "&": ".{0,25}?", "_": "[^.,]"}
_JOIN = ",?"


@dataclass
class Source:
    """One language's lexicon as written."""

    language: str
    classes: dict[str, list[str]] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    idioms: list[str] = field(default_factory=list)
    rules: list[tuple[str, int, str]] = field(default_factory=list)


def read(language: str, text: str) -> Source:
    """Parse a ``.lex`` file."""
    source, section = Source(language), ""
    for line in _lines(text):
        if line.startswith("["):
            section = line.strip("[]")
        elif section == "idioms":
            source.idioms.append(line)
        elif section == "rules":
            head, _, pattern = line.partition(":")
            concept, tier = head.split()
            source.rules.append((concept, int(tier), pattern))
        else:
            name, _, value = line.partition("=")
            if section == "classes":
                source.classes.setdefault(name.strip(), []).extend(value.split())
            else:
                source.phrases[name.strip()] = value
    return source


def _lines(text: str) -> Iterator[str]:
    whole = re.sub(r"\n[ \t]+", " ", re.sub(r"(?m)^#.*\n", "", text))
    return (line.strip() for line in whole.splitlines() if line.strip())


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern: ``regex`` over symbols, and ``needs``: sets of symbols of which each must be met."""

    regex: str
    needs: tuple[frozenset[str], ...]
    names: frozenset[str]


Needs = tuple[frozenset[str], ...]


class Parser:
    """Reads one pattern; ``symbols`` gives the characters that stand for a class or word."""

    def __init__(self, source: Source, symbols: Callable[[str], frozenset[str]]) -> None:
        self._source = source
        self._symbols = symbols

    def parse(self, pattern: str) -> Pattern:
        """Compile ``pattern``; raises ``ValueError`` naming what it cannot read."""
        items = _ITEM.findall(pattern)
        regex, needs, rest = self._choice(items)
        if rest:
            raise ValueError(f"{self._source.language}: {pattern!r} does not end at {rest[0]!r}")
        return Pattern(regex, tuple(sorted(needs, key=len)[:4]), frozenset(items))

    def _choice(self, items: list[str]) -> tuple[str, Needs, list[str]]:
        branches: list[tuple[str, Needs]] = []
        while True:
            regex, needs, items = self._sequence(items)
            branches.append((regex, needs))
            if not items or items[0] != "|":
                break
            items = items[1:]
        if len(branches) == 1:
            return (*branches[0], items)
        wanted: Needs = ()
        if all(needs for _, needs in branches):
            wanted = (frozenset().union(*(min(needs, key=len) for _, needs in branches)),)
        return f"(?:{'|'.join(regex for regex, _ in branches)})", wanted, items

    def _sequence(self, items: list[str]) -> tuple[str, Needs, list[str]]:
        parts: list[str] = []
        needs: list[frozenset[str]] = []
        joined = True
        while items and items[0] not in "|)":
            item, items = items[0], items[1:]
            regex, wanted, items = self._item(item, items)
            plain = item not in GAPS and item not in "!^$"
            if items and items[0] == "?":
                # The pause that joins belongs inside, or an absent item would leave two of them.
                regex, wanted, items = f"(?:{'' if joined else _JOIN}{regex})?", (), items[1:]
            elif plain and not joined:
                regex = _JOIN + regex
            parts.append(regex)
            needs.extend(wanted)
            joined = item in ("..", "...", "&", "^") or (joined and not plain)
        return "".join(parts), tuple(needs), items

    def _item(self, item: str, items: list[str]) -> tuple[str, Needs, list[str]]:
        if item in GAPS:
            return GAPS[item], (), items
        if item == "(":
            regex, needs, items = self._choice(items)
            if not items or items[0] != ")":
                raise ValueError(f"{self._source.language}: a ( without ) before {regex!r}")
            return f"(?:{regex})", needs, items[1:]
        if item == "!":
            regex, _, items = self._item(items[0], items[1:])
            return f"(?!,?{regex})", (), items
        if item in "^$":
            return {"^": "(?:(?<![^.]),?)", "$": "(?=,?(?:\\.|$))"}[item], (), items
        if item in self._source.phrases:
            regex, needs, _ = self._choice(_ITEM.findall(self._source.phrases[item]))
            return f"(?:{regex})", needs, items
        symbols = self._symbols(item)
        if not symbols:
            raise ValueError(f"{self._source.language}: nothing is called {item!r}")
        return _charset(symbols), (symbols,), items


def _charset(symbols: frozenset[str]) -> str:
    return next(iter(symbols)) if len(symbols) == 1 else f"[{''.join(sorted(symbols))}]"


def words_of(source: Source) -> Iterator[tuple[str, str]]:
    """Yield each (class name, word or stem*) that ``source`` uses; a word in a pattern is a class of its own."""
    for name, words in source.classes.items():
        for word in words:
            yield name, word
    patterns = [*source.phrases.values(), *source.idioms, *(pattern for _, _, pattern in source.rules)]
    for pattern in patterns:
        for item in _ITEM.findall(pattern):
            if item[0].isalnum() and not item.isupper():
                yield item, item
