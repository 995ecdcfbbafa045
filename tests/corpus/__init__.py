"""Our own corpus: short messages in six languages, of five kinds, split into a part to build on and a sealed part.

``messages/`` and ``seen/`` are what the lexicon was tuned on. ``sealed/`` was written after the last tuning that it is
measured against: nobody looks at which of its messages fail. When somebody does look, they belong in ``seen/``, and
new ones are to be written. Every message stands as written and in two other spellings, as people really type it.
"""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")
KINDS = ("explicit", "high", "passive", "ordinary", "lookalike")
HERE = Path(__file__).parent
_OPENINGS = {
    "en": ("hi. ", "ok so ", "Hello, it's me again. ", "sorry to write so late. ", "good evening, "),
    "es": ("hola. ", "bueno, ", "Buenas, soy yo otra vez. ", "perdón por la hora. ", "buenas noches, "),
    "de": ("hallo. ", "also, ", "Guten Abend, ich bin es wieder. ", "sorry dass ich so spät schreibe. ", "hi, "),
    "fr": ("bonjour. ", "bon, ", "Bonsoir, c'est encore moi. ", "désolé d'écrire si tard. ", "salut, "),
    "pt": ("oi. ", "bom, ", "Boa noite, sou eu de novo. ", "desculpa escrever tão tarde. ", "olá, "),
    "ru": ("привет. ", "ну, ", "Добрый вечер, это снова я. ", "извините, что так поздно. ", "здравствуйте, "),
}


@dataclass(frozen=True)
class Message:
    """One message of the corpus: what kind it is, its language, whether it is sealed, and as written or respelt."""

    kind: str
    language: str
    text: str
    sealed: bool
    respelt: bool


def messages() -> list[Message]:
    """Return the whole corpus, always the same."""
    return [
        message
        for folder in ("messages", "seen", "sealed")
        for language in LANGUAGES
        for kind, text in _read(HERE / folder / f"{language}.txt")
        for message in _spellings(kind, language, text, sealed=folder == "sealed")
    ]


def _read(path: Path) -> Iterator[tuple[str, str]]:
    kind = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line:
            yield kind, line


def _spellings(kind: str, language: str, text: str, *, sealed: bool) -> Iterator[Message]:
    chance = random.Random(text)  # noqa: S311 - a seed, so that the corpus is always the same
    yield Message(kind, language, text, sealed, respelt=False)
    yield Message(kind, language, chance.choice(_OPENINGS[language]) + text, sealed, respelt=True)
    yield Message(kind, language, chance.choice((_hurried, _shouted, _slipped))(text, chance), sealed, respelt=True)


def _hurried(text: str, _chance: random.Random) -> str:
    """Small letters, no accents, no punctuation."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return "".join(c for c in unicodedata.normalize("NFC", bare) if c not in ".,;:!?¿¡")


def _shouted(text: str, chance: random.Random) -> str:
    """Capitals, and a sign or two after them."""
    return text.upper() + chance.choice(("!!!", "...", " 😔", "!", " 🙏"))


def _slipped(text: str, chance: random.Random) -> str:
    """One letter of the longest word typed twice or two of them swapped."""
    word = max(text.split(), key=len)
    at = chance.randrange(1, max(2, len(word) - 2))
    swapped, doubled = word[:at] + word[at : at + 2][::-1] + word[at + 2 :], word[:at] + word[at - 1 :]
    return text.replace(word, chance.choice((swapped, doubled)), 1)
