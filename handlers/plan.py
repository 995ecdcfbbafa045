"""A patient's safety plan: look at it, write a part, leave it for another day, remove it."""

from bot.clinical.safety_plan import Part
from bot.errors import UserError
from handlers.context import Context
from handlers.taps import OLD_BUTTON, Tap


def _part(tap: Tap) -> Part | None:
    """Return the part that a tap means, None for any or all."""
    word = tap.word(0)
    if word and word not in set(Part):
        raise UserError(OLD_BUTTON)
    return Part(word) if word else None


async def plan(context: Context) -> None:
    """``/plan``: show the plan."""
    await context.services.plans.show(context.by, context.incoming.update_id)


async def on_plan(context: Context, tap: Tap) -> None:  # noqa: ARG001 -- every tap handler has this shape
    """Show the plan in place of the tapped message."""
    await context.services.plans.show(context.by, context.incoming.update_id, context.incoming.message_id)


async def on_part(context: Context, tap: Tap) -> None:
    """Ask for one part, or for the next that is not written yet."""
    incoming = context.incoming
    await context.services.plans.ask(context.by, incoming.update_id, _part(tap), incoming.message_id)


async def on_later(context: Context, tap: Tap) -> None:  # noqa: ARG001 -- every tap handler has this shape
    """Leave it for another day."""
    await context.services.plans.stop(context.by, context.incoming.update_id, context.incoming.message_id)


async def on_remove(context: Context, tap: Tap) -> None:
    """Remove a part, or the whole plan."""
    incoming = context.incoming
    await context.services.plans.remove(context.by, incoming.update_id, _part(tap), incoming.message_id)


async def typed(context: Context) -> bool:
    """Save a text as the part that was asked for; False when none was."""
    incoming = context.incoming
    return await context.services.plans.write(context.by, incoming.update_id, incoming.text)
