"""What patients tap and command: check-ins and undo."""

from bot.clinical.impression import Lasting, Lost
from bot.clinical.scales import Scale
from bot.errors import UserError
from handlers.context import Context
from handlers.taps import OLD_BUTTON, Tap


async def checkin(context: Context) -> None:
    """Ask today's questions now."""
    await context.services.checkins.begin(context.by, context.incoming.update_id)


async def on_rate(context: Context, tap: Tap) -> None:
    """Save a tapped rating."""
    incoming = context.incoming
    scale, value = tap.word(1), tap.number(2)
    if scale not in set(Scale) or not 0 <= value <= 10:  # noqa: PLR2004 -- the scale
        raise UserError(OLD_BUTTON)
    await context.services.checkins.rate(
        context.by, incoming.update_id, tap.number(0), Scale(scale), value, incoming.message_id
    )


async def on_undo(context: Context, tap: Tap) -> None:
    """Take back the answers of a check-in."""
    incoming = context.incoming
    await context.services.checkins.undo(context.by, incoming.update_id, tap.number(0), incoming.message_id)


async def on_impression(context: Context, tap: Tap) -> None:
    """Save what a patient says of how much relief is left, or for how long it has been so."""
    incoming, question, answer = context.incoming, tap.word(1), tap.number(2)
    known = {"lost": len(Lost), "lasting": len(Lasting)}.get(question, 0)
    if not 0 <= answer < known:
        raise UserError(OLD_BUTTON)
    await context.services.impressions.answer(
        context.by, incoming.update_id, tap.number(0), question, answer, incoming.message_id
    )
