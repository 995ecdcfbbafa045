"""Turn what people really type into plain tokens: case, accents, look-alike letters, spaced letters, emoji."""

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+")
_SPACED = re.compile(r"(?<![^\W_])[^\W_]([ .\-_*~/|])[^\W_](?:\1[^\W_])+(?![^\W_])")
_TOKEN = re.compile(
    r"[$@]?[^\W_](?:[^\W_]|['@$*!|](?=[^\W_*@$]))*"  # a word, perhaps with signs for letters inside
    r"|(?P<pause>\.{2,}|[,:;()/\u2026\u2013\u2014]|\s-+\s)"
    r"|(?P<stop>[.!?\n]+)",
)
_LATIN = "aceopxyikmtbhnrsvjdgluzwqf"
_CYRILLIC_LIKE = dict(
    zip(
        "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u043a\u043c\u0442\u0432\u043d\u0433\u0455\u0458\u0501\u0438",
        "aceopxyikmtbhrsjdu",
        strict=True,
    ),
)
"""Cyrillic letters that look like Latin ones; where two readings exist the Latin word decides."""
_TO_LATIN = str.maketrans(_CYRILLIC_LIKE)
_TO_CYRILLIC = str.maketrans(
    {latin: cyrillic for cyrillic, latin in _CYRILLIC_LIKE.items()}
    | {"3": "\u0437", "0": "\u043e", "4": "\u0447", "6": "\u0431"},
)
_GREEK = str.maketrans("\u03b1\u03b2\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7", "abeikvoptux")
_HAS_LATIN = re.compile("[a-z]")
_HAS_CYRILLIC = re.compile("[\u0400-\u04ff\u0501]")
_HAS_GREEK = re.compile("[\u0370-\u03ff]")
_ELIDED = frozenset(["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu"])
_ENGLISH_ENDINGS = frozenset(["m", "s", "t", "d", "ll", "re", "ve", "n"])
_SIGNS = {
    "knifeemoji": "\U0001f52a\U0001fa92\U0001f5e1",
    "pillemoji": "\U0001f48a",
    "gunemoji": "\U0001f52b",
    "graveemoji": "\u26b0\u26b1\U0001faa6",
    "bloodemoji": "\U0001fa78",
    "skullemoji": "\U0001f480\u2620",
    "byeemoji": "\U0001f44b\U0001f54a\U0001f47c\U0001f607",
    "sademoji": "\U0001f62d\U0001f622\U0001f494\U0001f614\U0001f61e\U0001f625\U0001f97a\U0001f5a4",
    "laughemoji": "\U0001f602\U0001f923\U0001f606\U0001f605\U0001f604\U0001f601\U0001f61c\U0001f61d",
}
_EMOJI = {ord(sign): f" {name} " for name, signs in _SIGNS.items() for sign in signs}
_REPEATED = re.compile(r"([^\w\s]{1,4}?)\1{2,}")
_FEWEST_LETTERS = 3
_MOST = 600
"""Half of the tokens that are looked at. A text of 4,096 letters in real words has fewer than 1,200."""
_QUOTED = re.compile('["\u201c\u201d\u201e\u00ab][^"\u201c\u201d\u201e\u00ab\u00bb]{6,}["\u201c\u201d\u00bb]')


def tokens(text: str) -> list[str]:
    """Return the words of ``text`` in plain lower case, with "." for the end of a sentence and "," for a pause.

    Runs of the same token are cut to two, so that ten thousand equal emoji cost no more than two, and of more than
    1,200 tokens some in the middle are left out.
    """
    found: list[str] = ["", ""]
    for match in _TOKEN.finditer(_SPACED.sub(_joined, _plain(text))):
        kind, word = match.lastgroup, match.group()
        parts = (",."[kind == "stop"],) if kind else (word,) if word.isascii() and "'" not in word else _words(word)
        for part in parts:
            if found[-1] != part or found[-2] != part:
                found.append(part)
        if len(found) > 2 * _MOST:  # words of one or two letters, or emoji, without end
            del found[_MOST:-1]
    return found[2:]


def without_quotations(text: str) -> str:
    """Return ``text`` without what stands between quotation marks."""
    return _QUOTED.sub(" , ", text)


def plain(word: str) -> str:
    """Return ``word`` as ``tokens`` would spell it."""
    return _plain(word)


def _plain(text: str) -> str:
    text = text.casefold().replace("\u2019", "'").replace("\u2018", "'").replace("`", "'")
    if text.isascii():
        return text
    text = _REPEATED.sub(r"\1\1", text).translate(_EMOJI).replace("\u2026", "..")
    return _INVISIBLE.sub("", unicodedata.normalize("NFKD", text)).casefold()


def _joined(match: re.Match[str]) -> str:
    """Return spaced letters as a word, digits among them too; a date or a telephone number stays as it is."""
    found = match.group()
    return found.replace(match.group(1), "") if sum(map(str.isalpha, found)) >= _FEWEST_LETTERS else found


def _words(word: str) -> list[str]:
    if not word.isascii():
        word = _one_script(word)
    if "'" not in word:
        return [word]
    head, _, tail = word.partition("'")
    if tail in _ENGLISH_ENDINGS or head not in _ELIDED:
        return [word.replace("'", "")]
    return [head, tail.replace("'", "")]


def _one_script(word: str) -> str:
    """Spell a word that mixes Latin with Cyrillic or Greek in the script that most of its letters have."""
    if _HAS_GREEK.search(word):
        word = word.translate(_GREEK)
    latin, cyrillic = len(_HAS_LATIN.findall(word)), len(_HAS_CYRILLIC.findall(word))
    if latin and cyrillic:
        return word.translate(_TO_LATIN if latin >= cyrillic else _TO_CYRILLIC)
    return word.translate(_TO_CYRILLIC) if cyrillic and not word.isalpha() else word
