"""Screen a patient's own words for danger: tier 1 pages at once, tier 2 asks, tier 0 is neither.

Words become symbols for the classes they belong to, idioms ("dying to see it") are blanked, and patterns of classes
in six languages tell concepts. Where none is found a small learned model (``bot.clinical.backstop``) may ask. What
stands around a match (not, used to, he said) can weaken tier 1 to tier 2, never to nothing. See ``docs/safety.md``
for the figures.
"""

import re
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from bot.clinical.backstop import resembles_an_ordinary_day, resembles_danger
from bot.clinical.lexicon import LANGUAGES, Lexicon, Rule, lexicon
from bot.clinical.lexicon.normalise import tokens, without_quotations

Tier = Literal[0, 1, 2]
_PLAIN, _PERHAPS, _NONE = 1, 2, 3
_DEEDS = frozenset({"intent", "plan", "means", "attempt", "self_harm", "preparation"})
"""What can be denied, told of another or be long ago. A goodbye cannot."""
_STRONG = frozenset({"intent"})
"""What pages even in a text that otherwise reads like an ordinary day."""
_SURE, _CHANCE = 2, 2
"""A text with this many everyday words of one language is in it; a match of so few words of another is chance."""
_LONG = 200
"""A text of so many words that is plainly tier 1 is not searched for what is less plain."""
_ENOUGH = 4
"""Matches of one rule that are looked at; the rest of a text that repeats itself says nothing new."""


@dataclass(frozen=True)
class Screening:
    """What a message was found to say: ``tier`` 1 pages at once, 2 asks first, 0 is neither."""

    tier: Tier
    concepts: tuple[str, ...]
    language: str


def screen(text: str, language: str | None = None) -> Screening:
    """Return what ``text`` says about danger to the person who wrote it.

    Every language is always searched. ``language`` (a code such as "es-MX") only settles what language a text is in
    that does not show it.
    """
    lexica = lexicon()
    words = tokens(text)
    symbols = _symbols(words, lexica)
    counts = _counts(symbols, lexica)
    found = _search(symbols, counts, lexica)
    spoken = _language(symbols, counts, language, lexica)
    if _PLAIN in found.values():
        unquoted = without_quotations(text)
        if unquoted != text and _PLAIN not in _search(_symbols(tokens(unquoted), lexica), counts, lexica).values():
            found = dict.fromkeys(found, _PERHAPS) | {"quoted": _PERHAPS}
    if not found and resembles_danger(words, spoken):
        found = {"resembles": _PERHAPS}
    if not found:
        return Screening(0, (), spoken)
    if len(found) == 1 and _PLAIN in found.values() and not _STRONG & found.keys():
        found = _doubted(found, words, spoken)
    return Screening(1 if _PLAIN in found.values() else 2, tuple(sorted(found)), spoken)


def _doubted(found: dict[str, int], words: list[str], language: str) -> dict[str, int]:
    """Ask instead of paging where the only sign is a weak one in what reads like an ordinary day."""
    return dict.fromkeys(found, _PERHAPS) | {"weak": _PERHAPS} if resembles_an_ordinary_day(words, language) else found


def _symbols(words: list[str], lexica: Lexicon) -> str:
    """Return one symbol for each of ``words``, idioms blanked."""
    vocabulary = lexica.vocabulary
    symbols = "".join([vocabulary[word] for word in words])
    for idiom in lexica.idioms.possible(symbols):
        symbols = idiom.regex.sub(_blank, symbols)
    return symbols


def _blank(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _search(symbols: str, counts: dict[str, int], lexica: Lexicon) -> dict[str, int]:
    """Return each concept that ``symbols`` tell with its tier; what weakened one is a concept too."""
    found: dict[str, int] = {}
    most = max(counts.values())
    for rule in lexica.rules.possible(symbols):
        if found.get(rule.concept, _NONE) <= rule.tier:
            continue
        if rule.tier != _PLAIN and len(symbols) > _LONG and _PLAIN in found.values():
            break
        foreign = most >= _SURE and counts.get(rule.language, 1) == 0
        verdicts = [
            _weakened(rule, match, lexica)
            for match in islice(rule.regex.finditer(symbols), _ENOUGH)
            if not foreign or len(match.group()) > _CHANCE
        ]
        if not verdicts:
            continue
        tier = rule.tier if "" in verdicts else _PERHAPS
        found[rule.concept] = min(found.get(rule.concept, _NONE), tier)
        if tier != rule.tier:
            found[verdicts[0]] = _PERHAPS
    return found


def _weakened(rule: Rule, match: re.Match[str], lexica: Lexicon) -> str:
    """Return what makes a plain statement less plain, or an empty string."""
    if rule.tier != _PLAIN:
        return ""
    context = lexica.contexts[rule.language]
    start = match.string.rfind(".", 0, match.start()) + 1
    before = match.string[start : match.start()]
    if rule.concept in _DEEDS:
        if rule.negatable and (context.inside.search(match.group()) or context.negated.search(before)):
            return "negated"
        if context.third.search(before):
            return "third_person"
        end = match.string.find(".", match.end())
        sentence = match.string[start : end if end >= 0 else None]
        if context.past.search(sentence) and not context.now.search(match.string):
            return "past"
    return "quoted" if context.said.search(before) else ""


def _counts(symbols: str, lexica: Lexicon) -> dict[str, int]:
    """Return how many everyday words of each language ``symbols`` have."""
    return {name: len(lexica.common_words[name].findall(symbols)) for name in LANGUAGES}


def _language(symbols: str, counts: dict[str, int], hint: str | None, lexica: Lexicon) -> str:
    """Return the language most words are of; the hint decides between equals."""
    known = {name: counts[name] * 2 + lexica.vocabulary.of_language(name, symbols) for name in LANGUAGES}
    most = max(known.values())
    likely = [name for name in LANGUAGES if known[name] == most]
    code = (hint or "").casefold()[:2]
    return code if code in likely else likely[0]
