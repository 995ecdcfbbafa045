"""Typed ratings: ``7``, ``seven``, ``mood 6 pain 3``, ``ánimo 6 dolor 3``, ``6/10``."""

import re
import unicodedata
from dataclasses import dataclass

from bot.clinical.scales import Scale
from bot.errors import UserError

LONGEST = 80
"""A longer text is a message to read, not a rating."""
HIGHEST = 10
SCALES = {
    Scale.MOOD: ("mood", "animo", "humor", "stimmung", "humeur", "настроение"),
    Scale.PAIN: ("pain", "dolor", "dor", "schmerz", "schmerzen", "douleur", "боль"),
}
WORDS = {
    word: number
    for number, words in enumerate(
        (
            "zero cero", "one uno una", "two dos", "three tres", "four cuatro", "five cinco", "six seis", "seven siete",
            "eight ocho", "nine nueve", "ten diez",
        )
    )
    for word in words.split()
}  # fmt: skip
_FILLERS = {"my", "is", "and", "mi", "es", "y", "e", "de", "the", "el", "at", "a", "of", "today", "hoy"}
_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)?(?:\s*/\s*10\b)?|[-−]\s*\d+|\S")
_BY_NAME = {name: scale for scale, names in SCALES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Typed:
    """The numbers of a text: those with a scale's name, and those without."""

    named: dict[Scale, int]
    bare: tuple[int, ...]


def parse(text: str) -> Typed | None:
    """Return the ratings in ``text``, None when the text is anything else.

    Raises:
        UserError: it is a rating, but outside 0 to 10 or no whole number.

    """
    if len(text) > LONGEST:
        return None
    tokens = _TOKEN.findall(_plain(text))
    named: dict[Scale, int] = {}
    bare: list[int] = []
    scale: Scale | None = None
    for token in tokens:
        if token in _BY_NAME:
            scale = _BY_NAME[token]
        elif (number := _number(token)) is not None:
            if scale:
                named[scale] = number
                scale = None
            else:
                bare.append(number)
        elif token not in _FILLERS and token not in {":", "=", ",", ";", ".", "!", "/"}:
            return None
    return Typed(named, tuple(bare)) if named or bare else None


def _plain(text: str) -> str:
    """Return text in lower case without accents, with every script's digits as 0-9."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in bare)


def _number(token: str) -> int | None:
    """Return the rating that a token is, None when it is no number."""
    if token in WORDS:
        return WORDS[token]
    digits = token.partition("/")[0].strip()
    if digits.isdigit():
        if int(digits[:6]) > HIGHEST:
            raise UserError("{value} is not on the scale. Please type a number from 0 to 10.", value=digits[:6])
        return int(digits)
    if re.fullmatch(r"\d+[.,]\d+", digits) or re.fullmatch(r"[-−]\s*\d+", digits):
        raise UserError("Please type a whole number from 0 to 10.")
    return None
