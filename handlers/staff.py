"""What staff type: invitations, infusions, and what they read."""

from datetime import date

from bot.clinical.scales import Tracks
from bot.errors import UserError
from bot.models import Role
from handlers.context import Context
from handlers.taps import Tap


async def invite(context: Context) -> None:
    """``/invite CODE mood|pain|both``: make a patient's link."""
    code, _, tracks = context.argument.partition(" ")
    tracks = tracks.strip().lower()
    if not code or tracks not in set(Tracks):
        raise UserError(
            "Type /invite CODE mood, /invite CODE pain or /invite CODE both, for example: /invite K-07 both"
        )
    incoming = context.incoming
    await context.services.enrolment.invite(
        context.by, incoming.chat_id, incoming.update_id, code.upper(), Tracks(tracks)
    )


async def infusion(context: Context) -> None:
    """``/infusion CODE [YYYY-MM-DD]``: record an infusion."""
    code, _, typed = context.argument.partition(" ")
    if not code:
        raise UserError("Type /infusion CODE for today, or /infusion CODE 2026-03-14 for another day.")
    try:
        given_on = date.fromisoformat(typed.strip()) if typed.strip() else None
    except ValueError:
        raise UserError("{day} is no date that I can read. Type it as 2026-03-14.", day=typed.strip()[:20]) from None
    incoming = context.incoming
    await context.services.treatments.record(context.by, incoming.chat_id, incoming.update_id, code.upper(), given_on)


async def on_undo_infusion(context: Context, tap: Tap) -> None:
    """Take an infusion back."""
    incoming = context.incoming
    await context.services.treatments.undo(
        context.by, incoming.chat_id, incoming.update_id, tap.number(0), incoming.message_id
    )


async def patients(context: Context) -> None:
    """``/patients [text]``: all patients, those who are losing relief first."""
    await context.services.reports.clinic(
        context.by, context.incoming.chat_id, context.key, "patients", {"search": context.argument[:16].upper()}
    )


async def on_page(context: Context, tap: Tap) -> None:
    """Turn the page of the list of patients."""
    incoming = context.incoming
    refs = {"page": max(tap.number(0), 0), "search": tap.word(1), "edit": incoming.message_id}
    await context.services.reports.clinic(context.by, incoming.chat_id, context.key, "patients", refs)


async def patient(context: Context) -> None:
    """``/patient CODE``: one patient."""
    await _about(context, "patient", context.argument)


async def on_open_patient(context: Context, tap: Tap) -> None:
    """Open a patient from the list."""
    await _about(context, "patient", tap.word(0))


async def on_open_chart(context: Context, tap: Tap) -> None:
    """Open a patient's chart."""
    await _about(context, "chart", tap.word(0))


async def chart(context: Context) -> None:
    """``/chart CODE`` for staff; ``/chart`` alone is a patient's own."""
    if context.argument:
        await _about(context, "chart", context.argument)
    else:
        person = await context.services.people.who(context.by)
        if person.staff:
            raise UserError("Type {command} and a code, for example: {command} K-07", command="/chart")
        await context.services.reports.own_chart(context.by, context.incoming.chat_id, context.key)


async def _about(context: Context, kind: str, code: str) -> None:
    if not code:
        raise UserError("Type {command} and a code, for example: {command} K-07", command=f"/{kind}")
    await context.services.reports.patient(
        context.by, context.incoming.chat_id, context.key, kind, code.strip().upper()
    )


async def cases(context: Context) -> None:
    """``/cases``: what is open, the gravest first."""
    await context.services.reports.clinic(context.by, context.incoming.chat_id, context.key, "cases")


async def forecast(context: Context) -> None:
    """``/forecast``: who will likely need a booster, and by when."""
    await context.services.reports.clinic(context.by, context.incoming.chat_id, context.key, "forecast")


async def messages(context: Context) -> None:
    """``/messages``: what patients wrote and nobody has read yet."""
    await context.services.notes.show(context.by, context.incoming.chat_id, context.key)


async def on_read(context: Context, tap: Tap) -> None:
    """Note that the messages up to one have been read."""
    await context.services.notes.mark_read(context.by, context.incoming.chat_id, context.key, tap.number(0))


async def staff(context: Context) -> None:
    """``/staff``: who works here; ``/staff invite clinician|coordinator|viewer``: a colleague's link."""
    words = context.argument.lower().split()
    incoming = context.incoming
    if words[:1] == ["invite"] and words[1:] and words[1] in set(Role) - {Role.OWNER}:
        await context.services.enrolment.invite_staff(context.by, incoming.chat_id, incoming.update_id, Role(words[1]))
    elif words:
        raise UserError("Type /staff to see who works here, or /staff invite clinician (coordinator, viewer).")
    else:
        await context.services.people.roster(context.by, incoming.chat_id, context.key)


async def on_remove_staff(context: Context, tap: Tap) -> None:
    """Take a colleague's rights away."""
    await context.services.people.remove_staff(context.by, context.incoming.chat_id, context.key, tap.number(0))


async def oncall(context: Context) -> None:
    """``/oncall``: who is called first."""
    await context.services.people.oncall(context.by, context.incoming.chat_id, context.key)


async def on_duty(context: Context, tap: Tap) -> None:  # noqa: ARG001 -- every tap handler has this shape
    """Put the person who tapped first."""
    incoming = context.incoming
    await context.services.people.take_duty(context.by, incoming.chat_id, context.key, incoming.message_id)
