"""Taps on an alert: take it, note a contact, book a booster, close it, look at the chart."""

from datetime import date

from bot.errors import UserError
from handlers.context import Context
from handlers.taps import OLD_BUTTON, Tap


async def on_acknowledge(context: Context, tap: Tap) -> None:
    """Take a case; the first tap wins."""
    await context.services.cases.acknowledge(context.by, context.incoming.chat_id, tap.number(0))


async def on_contacted(context: Context, tap: Tap) -> None:
    """Note that staff spoke with the patient."""
    await context.services.cases.contacted(context.by, tap.number(0))


async def on_show(context: Context, tap: Tap) -> None:
    """Show a case's buttons: its dates (``dates``), its outcomes (``closing``) or the usual ones (``case``)."""
    incoming = context.incoming
    await context.services.cases.show(
        context.by, incoming.chat_id, incoming.update_id, tap.number(0), tap.op, incoming.message_id
    )


async def on_close(context: Context, tap: Tap) -> None:
    """Close a case with its outcome."""
    await context.services.cases.close(context.by, tap.number(0), tap.word(1))


async def on_book(context: Context, tap: Tap) -> None:
    """Book a booster for the tapped day."""
    try:
        day = date.fromisoformat(tap.word(1))
    except ValueError:
        raise UserError(OLD_BUTTON) from None
    await context.services.bookings.book(context.by, tap.number(0), day)


async def on_chart(context: Context, tap: Tap) -> None:
    """Send the chart of a case's patient to the person who tapped, in private."""
    await context.services.reports.chart_of_case(context.by, context.key, tap.number(0))
