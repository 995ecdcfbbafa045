"""The crisis lines of a clinic: shown to staff, confirmed by the owner, with the clinic's own number first."""

from itertools import takewhile

from bot.errors import UserError
from handlers.context import Context
from handlers.taps import Tap

NOTHING = "-"
DIALLED = frozenset("+0123456789()-")


async def lines(context: Context) -> None:
    """``/lines``: show what patients in danger see; ``/lines phone NUMBER [HOURS]`` puts the clinic's own first."""
    incoming = context.incoming
    if not context.argument:
        await context.services.lines.show(context.by, incoming.chat_id, incoming.update_id)
        return
    what, _, rest = context.argument.partition(" ")
    if what.lower() != "phone" or not rest.strip():
        raise UserError("Type /lines, /lines phone 600100200 Mon-Fri 9-18, or /lines phone - to take the number away.")
    phone, hours = _split(rest.strip())
    await context.services.lines.set_phone(context.by, incoming.chat_id, incoming.update_id, phone, hours)


def _split(text: str) -> tuple[str, str]:
    """Return number and hours: the number is what digits and their punctuation the text begins with."""
    if text == NOTHING:
        return "", ""
    number = list(takewhile(lambda word: set(word) <= DIALLED, text.split()))
    return " ".join(number) or text, " ".join(text.split()[len(number) :]) if number else ""


async def on_lines(context: Context, _tap: Tap) -> None:
    """Confirm the lines."""
    incoming = context.incoming
    await context.services.lines.confirm(context.by, incoming.chat_id, incoming.update_id)
