"""A first look at every text: does it speak of danger, how plainly, and about whom? No text is ever sent anywhere.

Tier 1 is plain intent, a plan, an attempt, or harm being done now; tier 2 is ambiguous, passive, negated, past or
about somebody else; 0 is neither. A language is not trusted to be known: every text is read in all of them.
"""

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Screening:
    """What a text was found to say: tier 1, 2 or 0, the concepts, and the language they were found in."""

    tier: int
    concepts: tuple[str, ...]
    language: str


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


INTENT = {
    "en": _any(
        r"\b(kill|hang|shoot|drown|off|unalive|harm|hurt)(ing)? (myself|my self|me self)\b",
        r"\b(end|ending|take|taking) (my|my own) life\b",
        r"\bend it all\b|\bkms\b|\bctb\b|\bcommit(ting)? suicide\b|\bsuicidal\b",
        r"\bi (want|wanna|wish|need|would like|am going|m going|am ready|m ready|plan|intend|decided) (to )?(die|be dead|be gone forever)\b",
        r"\b(overdosed|took (all|too many|the whole)|swallowed (all|too many|the whole)|cut(ting)? (myself|my wrists?))\b",
        r"\bsaved up (my |the |enough )?(pills|meds|tablets)\b|\bgoodbye (forever|everyone|all)\b|\bsuicide (note|plan)\b",
    ),
    "es": _any(
        r"\b(matarme|suicidarme|quitarme la vida|ahorcarme|me (voy a|quiero) (matar|morir|suicidar))\b",
        r"\bquiero (morir|morirme|estar muert[oa])\b|\bacabar con (todo|mi vida)\b|\bme tome todas las pastillas\b",
    ),
    "de": _any(
        r"\b(mich (selbst )?umbringen|bringe? mich um|mich (zu )?toten|mir das leben nehmen|selbstmord|suizid)\b",
        r"\bich (will|mochte|werde) (nur noch )?sterben\b|\bmeinem leben ein ende\b",
    ),
    "fr": _any(
        r"\b(me (tuer|suicider|pendre)|en finir( avec la vie)?|mettre fin a mes jours|je (veux|vais) mourir)\b",
    ),
    "pt": _any(r"\b(me matar|matar-me|suicidar-me|tirar a minha vida|acabar com a minha vida|quero morrer)\b"),
    "ru": _any(
        r"(покончить с собои|покончу с собои|убить себя|убью себя|хочу умереть|хочу сдохнуть|суицид|самоубииств)"
    ),
}
PASSIVE = {
    "en": _any(
        r"\bbetter off without me\b|\b(no|not any) (reason|point) (to|in|of) (live|living|go on|going on)\b",
        r"\b(never|not) wak(e|ing) up\b|\bwish i (was|were) (dead|never born|not here)\b|\bcan ?t go on( like this| any ?more)?\b",
        r"\b(tired|sick) of (living|life|being alive)\b|\bwant (it|everything) to (stop|end|be over)\b|\bdon ?t want to (live|be here|exist)\b",
        r"\bsuicid(e|al)\b|\bself.?harm\b",
    ),
    "es": _any(
        r"\b(no quiero (vivir|seguir|despertar)|sin mi estarian mejor|mejor sin mi|no vale la pena vivir|suicid\w+)\b"
    ),
    "de": _any(r"\b(nicht mehr (leben|aufwachen|da sein)|ohne mich besser|keinen sinn mehr)\b"),
    "fr": _any(r"\b(plus envie de vivre|mieux sans moi|ne plus me reveiller|ne plus etre la)\b"),
    "pt": _any(r"\b(nao quero (mais )?viver|melhor sem mim|nao acordar mais)\b"),
    "ru": _any(r"(не хочу жить|без меня (будет )?лучше|не просыпаться|нет смысла жить)"),
}
DOUBT = _any(
    r"\b(not|never|no|don ?t|won ?t|didn ?t|nunca|nicht|kein|pas|jamais|nao|не)\b",
    r"\b(my (friend|sister|brother|mother|father|son|daughter|neighbou?r|cousin)|she|he|they|movie|film|book|song|news)\b",
    r"\b(used to|years ago|last year|once|back then|prevention)\b",
)


def screen(text: str, language: str | None = None) -> Screening:
    """Return what ``text`` says; ``language`` is the reader's guess and is only given back when nothing was found."""
    plain = _plain(text[:LONGEST])
    for code, pattern in INTENT.items():
        if pattern.search(plain):
            doubted = DOUBT.search(plain) is not None
            return Screening(2 if doubted else 1, ("intent_doubted",) if doubted else ("intent",), code)
    for code, pattern in PASSIVE.items():
        if pattern.search(plain):
            return Screening(2, ("passive",), code)
    return Screening(0, (), language or "en")


def _plain(text: str) -> str:
    """Return text in lower case, without accents, with apostrophes and runs of white space as one blank."""
    bare = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(" " if c in "'’`" else c for c in bare).split())
