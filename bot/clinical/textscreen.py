"""Screen a patient's own words for danger: tier 1 pages at once, tier 2 asks, tier 0 is neither."""

import re
from dataclasses import dataclass
from typing import Literal

_EXPLICIT = re.compile(
    r"\b(kill(ing)? my ?self|suicid|want to die|wanna die|end (my life|it all)|quiero morir|matarme|quitarme la vida"
    r"|umbringen|nicht mehr leben|das leben nehmen|me tuer|envie de mourir|mettre fin a mes jours|me matar"
    r"|quero morrer|tirar a minha vida|покончить с собой|убить себя|хочу умереть|не хочу жить)",
)


@dataclass(frozen=True)
class Screening:
    """What a message was found to say: ``tier`` 1 pages at once, 2 asks first, 0 is neither."""

    tier: Literal[0, 1, 2]
    concepts: tuple[str, ...]
    language: str


def screen(text: str, language: str | None = None) -> Screening:
    """Return what ``text`` says about danger to the person who wrote it."""
    found = _EXPLICIT.search(text.casefold()) is not None
    return Screening(1 if found else 0, ("intent",) if found else (), language or "en")
