"""Message text as Telegram reads it: HTML into entities, commands and links found, lengths in UTF-16 units."""

import html
import re
from dataclasses import dataclass, field

from bot.simulator.refusal import Json, RefusalError, bad_request

MAX_ENTITIES = 100
_MARKUP = re.compile(r"<(/?)([^<>]*)>|&(#x?[0-9a-fA-F]+|\w+);|<")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
_AUTOMATIC = re.compile(
    r"(?P<url>(?:https?://|tg://|(?<![\w@])t\.me/)[^\s<>\"]+[^\s<>\".,;:!?)\]])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z0-9_]{4,32})"
    r"|(?P<hashtag>(?<![\w&#])#\w*[^\W\d]\w*)"
)
_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_KNOWN_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_KINDS = frozenset(_SIMPLE.values()) | {
    "expandable_blockquote",
    "text_link",
    "text_mention",
    "custom_emoji",
    "url",
    "email",
    "phone_number",
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "date_time",
}


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    kind: str
    start: int
    extra: Json = field(default_factory=dict)


@dataclass(slots=True)
class _Reader:
    """Collects plain text and entities while the tags go by."""

    source: str
    pieces: list[str] = field(default_factory=list)
    units: int = 0
    open: list[_Open] = field(default_factory=list)
    found: list[Json] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.units += utf16_length(text)

    def refuse(self, words: str, at: int) -> RefusalError:
        return bad_request(f"can't parse entities: {words} at byte offset {len(self.source[:at].encode())}")

    def start(self, content: str, at: int) -> None:
        tag = content.split(None, 1)[0].lower() if content.strip() else ""
        attributes = {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(content)}
        kind, extra = _opened(tag, attributes, content)
        if kind is None:
            raise self.refuse(f'Unsupported start tag "{tag}"', at)
        self.open.append(_Open(tag, kind, self.units, extra))

    def end(self, content: str, at: int) -> None:
        tag = content.strip().lower()
        if not self.open:
            raise self.refuse("Unexpected end tag", at)
        opened = self.open.pop()
        if tag not in {"", opened.tag}:
            raise self.refuse(f'Unmatched end tag, expected "</{opened.tag}>", found "</{tag}>"', at)
        if self.units > opened.start and opened.kind != "nothing":
            entity = {"type": opened.kind, "offset": opened.start, "length": self.units - opened.start}
            self.found.append({**entity, **opened.extra})


def _opened(tag: str, attributes: dict[str, str], content: str) -> tuple[str | None, Json]:
    """Return the entity that a start tag opens and its further fields."""
    if tag == "a":
        url = attributes.get("href", "")
        return ("text_link", {"url": url}) if url else ("nothing", {})
    if tag == "span":
        return ("spoiler" if attributes.get("class") == "tg-spoiler" else None), {}
    if tag == "tg-emoji":
        return "custom_emoji", {"custom_emoji_id": attributes.get("emoji-id", "")}
    if tag == "blockquote" and "expandable" in content.lower():
        return "expandable_blockquote", {}
    if tag == "code" and attributes.get("class", "").startswith("language-"):
        return "code", {"language": attributes["class"].removeprefix("language-")}
    return _SIMPLE.get(tag), {}


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return plain text and its entities. Raises RefusalError "can't parse entities: …"."""
    reader = _Reader(source)
    position = 0
    for match in _MARKUP.finditer(source):
        reader.add(source[position : match.start()])
        position = match.end()
        _read(reader, match)
    reader.add(source[position:])
    if reader.open:
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{reader.open[-1].tag}\""
        )
    return "".join(reader.pieces), _without_nested_code(reader.found)


def _read(reader: _Reader, match: re.Match[str]) -> None:
    if match[3]:
        reader.add(_character(match[3], match[0]))
    elif match[2] is None:
        raise reader.refuse("Unclosed start tag", match.start())
    elif match[1]:
        reader.end(match[2], match.start())
    else:
        reader.start(match[2], match.start())


def _character(name: str, written: str) -> str:
    if name.startswith("#"):
        return html.unescape(written)
    return _KNOWN_CHARACTERS.get(name, written)


def _without_nested_code(found: list[Json]) -> list[Json]:
    """Turn ``pre`` around ``code language`` into one entity, as Telegram does, and sort."""
    entities = []
    for entity in found:
        around = next((e for e in found if e["type"] == "pre" and _same_span(e, entity)), None)
        if entity["type"] != "code" or around is None:
            entities.append(entity)
        if entity["type"] == "code" and (language := entity.pop("language", None)) and around is not None:
            around["language"] = language
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _same_span(one: Json, other: Json) -> bool:
    return bool(one["offset"] == other["offset"] and one["length"] == other["length"])


def checked_entities(given: object) -> list[Json]:
    """Return the entities a caller sent. Raises RefusalError for what is none."""
    if not isinstance(given, list):
        raise bad_request("can't parse entities: Expected an Array of MessageEntity")
    for entity in given:
        if not isinstance(entity, dict) or entity.get("type") not in _KINDS:
            raise bad_request("can't parse entities: Unsupported type specified")
        if not (isinstance(entity.get("offset"), int) and isinstance(entity.get("length"), int)):
            raise bad_request("can't parse entities: Field offset and length must be of type Number")
    return [dict(entity) for entity in given[:MAX_ENTITIES]]


def automatic(text: str, known: list[Json]) -> list[Json]:
    """Return ``known`` with the links, commands and mentions that Telegram finds by itself."""
    if not any(sign in text for sign in ("/", "@", "#", "t.me")):
        return known
    found = list(known)
    for match in _AUTOMATIC.finditer(text):
        start = utf16_length(text[: match.start()])
        length = utf16_length(match[0])
        if not any(e["offset"] < start + length and start < e["offset"] + e["length"] for e in known):
            found.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Return the text without white space around it, its entities moved and cut to fit."""
    plain = text.strip()
    if plain == text:
        return text, entities
    lead = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(plain)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        stop = min(end, entity["offset"] + entity["length"] - lead)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return plain, kept
