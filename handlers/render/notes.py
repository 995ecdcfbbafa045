"""What patients wrote, as staff read it in private."""

from bot.models import Note
from handlers.outgoing import Button, Outgoing
from handlers.render.reading import Reading, Render
from handlers.taps import encode

LONGEST = 600
"""Characters of one note in the list; five of them fit into one message."""


async def notes(reading: Reading) -> Outgoing | None:
    """Render the oldest unread notes."""
    sources = reading.sources
    words = sources.languages(await sources.views.staff_language(reading.message.chat_id))
    view = await sources.views.notes(reading.refs["clinic_id"])
    if not view.unread:
        return Outgoing(words("No unread messages from patients."))
    parts = [words("Messages from patients, the oldest first:")]
    parts += [
        f"{note.code} · {words.day(note.at.date())} {words.time(note.at, view.timezone)}\n{_short(note)}"
        for note in view.unread
    ]
    if view.more:
        parts.append(words.count(view.more, "{count} more is waiting.", "{count} more are waiting."))
    read = Button(words("Mark as read"), encode("read", view.unread[-1].id))
    return Outgoing("\n\n".join(parts), ((read,),), protect=True)


def _short(note: Note) -> str:
    return note.text if len(note.text) <= LONGEST else note.text[: LONGEST - 1] + "…"


async def notes_waiting(reading: Reading) -> Outgoing | None:
    """Render that patients have written, unless all has been read in the meantime."""
    sources = reading.sources
    words = sources.languages(await sources.views.staff_language(reading.message.chat_id))
    view = await sources.views.notes(reading.refs["clinic_id"])
    if not view.unread:
        return None
    return Outgoing(words("A patient has written a message. /messages shows what nobody has read yet."))


NOTES: dict[str, Render] = {"notes": notes, "notes_waiting": notes_waiting}
