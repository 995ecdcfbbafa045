"""What danger sounds like in six languages: word classes and patterns, compiled once."""

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

from bot.clinical.lexicon.grammar import Parser, Pattern, Source, read, words_of
from bot.clinical.lexicon.normalise import plain
from bot.clinical.lexicon.vocabulary import Classes, Vocabulary

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")
_COMMON = "common"
Value = TypeVar("Value", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that tells a concept. ``needs`` are symbols: a message without one of each cannot match."""

    concept: str
    tier: int
    language: str
    regex: re.Pattern[str]
    needs: tuple[str, ...]
    negatable: bool

    def fits(self, present: set[str]) -> bool:
        """Whether a message with the symbols ``present`` has one of each that the rule needs."""
        return not any(map(present.isdisjoint, self.needs))


class Rules:
    """Rules in the order of their tiers, found by the symbols that a message has."""

    def __init__(self, rules: list[tuple[Rule, frozenset[str]]]) -> None:
        """Take each rule with the set of symbols of which a message must have one."""
        rules = sorted(rules, key=lambda pair: pair[0].tier)
        self._rules = [rule for rule, _ in rules]
        by_symbol: dict[str, list[int]] = {}
        for number, (_, triggers) in enumerate(rules):
            for symbol in triggers:
                by_symbol.setdefault(symbol, []).append(number)
        self._by_symbol = {symbol: _shared(tuple(numbers)) for symbol, numbers in by_symbol.items()}

    def possible(self, symbols: str) -> list[Rule]:
        """Return the rules that may match ``symbols``."""
        present = set(symbols)
        numbers = set().union(*[self._by_symbol[symbol] for symbol in present if symbol in self._by_symbol])
        return [rule for rule in map(self._rules.__getitem__, sorted(numbers)) if rule.fits(present)]


@dataclass(frozen=True)
class Context:
    """What around a match weakens it in one language."""

    negated: re.Pattern[str]
    inside: re.Pattern[str]
    past: re.Pattern[str]
    now: re.Pattern[str]
    said: re.Pattern[str]
    third: re.Pattern[str]


@dataclass(frozen=True)
class Lexicon:
    """All languages, compiled over one alphabet of symbols."""

    vocabulary: Vocabulary
    idioms: Rules
    rules: Rules
    contexts: dict[str, Context]
    common_words: dict[str, re.Pattern[str]]


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read from the package at the first call."""
    sources = {name: _source(name) for name in (_COMMON, *LANGUAGES)}
    common = sources[_COMMON]
    classes = Classes(
        (f"{source.language}.{name}", word) for source in sources.values() for name, word in words_of(source)
    )
    vocabulary = Vocabulary(classes)
    idioms: list[tuple[Rule, frozenset[str]]] = []
    rules: list[tuple[Rule, frozenset[str]]] = []
    contexts, spoken = {}, {}
    for source in sources.values():
        source.phrases = common.phrases | source.phrases
        parser = Parser(source, _finder(classes, source))
        idioms += [_rule("idiom", 0, source, parser.parse(text), classes) for text in source.idioms]
        rules += [_rule(concept, tier, source, parser.parse(text), classes) for concept, tier, text in source.rules]
        contexts[source.language] = _context(parser)
        spoken[source.language] = re.compile(parser.parse("SPOKEN").regex)
    _shared.cache_clear()
    return Lexicon(vocabulary, Rules(idioms), Rules(rules), contexts, spoken)


def _source(name: str) -> Source:
    """Read a language's words and idioms, and its rules of each tier."""
    parts = [files(__name__) / f"{name}{part}.lex" for part in ("", "-1", "-2")]
    return read(name, "\n".join(_plain_words(part.read_text("utf-8")) for part in parts if part.is_file()))


def _plain_words(text: str) -> str:
    """Spell the small words of a lexicon as messages are spelt; names of classes keep their capitals."""
    return re.sub(r"[^\W\d_]+", lambda m: m.group() if m.group().isupper() else plain(m.group()), text)


def _finder(classes: Classes, source: Source) -> Callable[[str], frozenset[str]]:
    def find(name: str) -> frozenset[str]:
        return classes.symbols(f"{source.language}.{name}") | classes.symbols(f"{_COMMON}.{name}")

    return find


def _rule(concept: str, tier: int, source: Source, pattern: Pattern, classes: Classes) -> tuple[Rule, frozenset[str]]:
    """Compile a rule and choose what triggers it: the need that everyday words meet least."""
    if not pattern.needs:
        raise ValueError(f"{source.language}: a pattern for {concept} needs no word at all")
    negatable = not pattern.names & {"NEG", *source.classes.get("NEG", ())}
    triggers = min(pattern.needs, key=lambda need: sum(1 + 30 * classes.everyday(symbol) for symbol in need))
    needs = tuple(_shared("".join(sorted(need))) for need in pattern.needs if need != triggers)
    return Rule(concept, tier, source.language, re.compile(pattern.regex), needs, negatable), triggers


@cache
def _shared(value: Value) -> Value:
    """Return the one of all values equal to ``value`` that is kept."""
    return value


def _context(parser: Parser) -> Context:
    return Context(
        negated=re.compile(f"(?:{parser.parse('NEGBEFORE').regex})$"),
        inside=re.compile(parser.parse("NEG").regex),
        past=re.compile(parser.parse("PAST").regex),
        now=re.compile(parser.parse("NOW").regex),
        said=re.compile(parser.parse("SAID").regex),
        third=re.compile(f"(?:{parser.parse('THIRDBEFORE').regex})$"),
    )
