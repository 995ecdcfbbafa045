"""What a tap says: ``v1:<op>:<numbers>`` in at most 64 bytes, decoded into a frozen value and never trusted."""

import re
from dataclasses import dataclass

VERSION = "v1"
_SHAPE = re.compile(r"v1:([a-z_]{1,16})((?::[A-Za-z0-9_/+\-]{1,40}){0,3})", re.ASCII)
LIMIT_BYTES = 64
OLD_BUTTON = "This button is from an older version. /help shows what you can do."


@dataclass(frozen=True, slots=True)
class Tap:
    """One decoded tap: the operation and its arguments, as text."""

    op: str
    args: tuple[str, ...]

    def number(self, index: int) -> int:
        """Return an argument as a whole number, -1 when it is missing or is none."""
        text = self.args[index] if index < len(self.args) else ""
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else -1  # noqa: PLR2004 -- 64-bit ids

    def word(self, index: int) -> str:
        """Return an argument as text, empty when it is missing."""
        return self.args[index] if index < len(self.args) else ""


def encode(op: str, *args: object) -> str:
    """Return the data of a button.

    Raises:
        ValueError: it would be longer than Telegram allows.

    """
    data = ":".join([VERSION, op, *map(str, args)])
    if len(data.encode()) > LIMIT_BYTES:
        raise ValueError(data)
    return data


def decode(data: str) -> Tap | None:
    """Return what a tap says, None when it is nothing that we ever wrote on a button."""
    found = _SHAPE.fullmatch(data)
    return Tap(found[1], tuple(found[2].split(":")[1:])) if found else None
