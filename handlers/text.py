"""Plain texts and the commands that everyone has."""

import re

from bot.errors import UserError
from handlers import crisis, enrolment, plan, typed
from handlers.context import Context

YES = {
    "yes",
    "y",
    "yeah",
    "yep",
    "i agree",
    "agree",
    "ok",
    "sí",
    "si",
    "acepto",
    "de acuerdo",
    "ja",
    "oui",
    "sim",
    "да",
}
NO = {"no", "nope", "nein", "non", "não", "nao", "нет", "no thanks", "no, thanks"}
_GROUP_CODE = re.compile(r"\d{6}")
_HOUR = re.compile(r"(\d{1,2})(?:[:.h]?(?:00)?)?\s*(am|pm)?", re.IGNORECASE)
NOON = 12


async def help_(context: Context) -> None:
    """Say what this person can do."""
    incoming = context.incoming
    refs: dict[str, object] = {"user_id": incoming.user_id, "language": incoming.language}
    await context.services.people.say(incoming.chat_id, context.key, "help", refs)


async def privacy(context: Context) -> None:
    """Say what is kept, who sees it and how to have it erased."""
    incoming = context.incoming
    refs: dict[str, object] = {"user_id": incoming.user_id, "language": incoming.language}
    await context.services.people.say(incoming.chat_id, context.key, "privacy", refs)


async def unknown(context: Context) -> None:
    """Answer a command that does not exist, or not for this person: the two look alike, and a group hears nothing."""
    if not context.incoming.private:
        return
    person = await context.services.people.who(context.by)
    if not person.known:
        await context.services.people.greet_stranger(context.by, context.incoming.chat_id, context.incoming.language)
        return
    raise UserError("I do not know this command. /help shows what you can do.")


async def on_text(context: Context) -> None:
    """Read a private text: a rating, the answer to an open question, or a message that a person should read."""
    incoming, services = context.incoming, context.services
    if "media" in incoming.extra and not incoming.text:
        await services.people.say_seldom(incoming.user_id, "unreadable")
        return
    person = await services.people.who(context.by)
    if person.patient is None:
        if person.staff and _GROUP_CODE.fullmatch(incoming.text.strip()):
            await services.groups.confirm(context.by, incoming.update_id, incoming.text.strip())
        elif person.staff:
            raise UserError("I did not understand this. /help shows what you can do.")
        else:
            await services.people.greet_stranger(context.by, incoming.chat_id, incoming.language)
        return
    if await crisis.typed(context) or await enrolment.typed(context, person.patient.step, person.patient.state):
        return
    if found := await _rating(context):
        await services.checkins.rate_typed(context.by, incoming.update_id, found.named, found.bare)
    elif not await plan.typed(context):
        await services.notes.leave(context.by, incoming.text)
        await services.people.say_seldom(incoming.user_id, "not_understood")


async def _rating(context: Context) -> typed.Typed | None:
    """Return the ratings in a text, None when it has none; a telephone number in a safety plan is no wrong rating."""
    try:
        return typed.parse(context.incoming.text)
    except UserError:
        if await context.services.plans.asked(context.by):
            return None
        raise


def yes_or_no(text: str) -> bool | None:
    """Return whether a short text means yes or no, None when it is neither."""
    plain = text.strip().strip(".!¡ ").casefold()
    return True if plain in YES else False if plain in NO else None


def hour_of(text: str) -> int | None:
    """Return the hour that a person typed (``9``, ``9:00``, ``9 pm``), None when it is none."""
    found = _HOUR.fullmatch(text.strip())
    if not found:
        return None
    hour, half = int(found[1]), (found[2] or "").lower()
    if half and 1 <= hour <= NOON:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    return hour
