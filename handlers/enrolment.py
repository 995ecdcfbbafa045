"""Coming in: start links, consent, time zone and hour; and the owner's word for the alerts group."""

from bot.models import EnrolStep, PatientState
from handlers import text
from handlers.context import Context
from handlers.taps import Tap


async def start(context: Context) -> None:
    """Take up the link that a person opened, or say who we are."""
    incoming = context.incoming
    if context.argument:
        await context.services.enrolment.take_up(
            context.by, incoming.chat_id, incoming.update_id, context.argument, incoming.name, private=incoming.private
        )
    elif incoming.private:
        await text.help_(context)


async def on_consent(context: Context, tap: Tap) -> None:
    """Record the patient's choice."""
    incoming = context.incoming
    await context.services.enrolment.consent(
        context.by, incoming.update_id, incoming.message_id, agreed=tap.word(0) == "yes"
    )


async def on_zone(context: Context, tap: Tap) -> None:
    """Save the tapped time zone."""
    incoming = context.incoming
    await context.services.enrolment.choose_zone(context.by, incoming.update_id, tap.word(0), incoming.message_id)


async def on_hour(context: Context, tap: Tap) -> None:
    """Save the tapped hour and finish."""
    incoming = context.incoming
    await context.services.enrolment.choose_hour(context.by, incoming.update_id, tap.number(0), incoming.message_id)


async def on_group(context: Context, tap: Tap) -> None:
    """Bind the alerts group whose code the owner confirms."""
    await context.services.groups.confirm(context.by, context.incoming.update_id, tap.word(0))


async def typed(context: Context, step: EnrolStep, state: PatientState) -> bool:
    """Read a text as the answer to the enrolment question at hand; False when there is none."""
    if state != PatientState.ENROLLING:
        return False
    incoming, enrolment = context.incoming, context.services.enrolment
    if step == EnrolStep.ZONE:
        await enrolment.choose_zone(context.by, incoming.update_id, incoming.text, None)
    elif step == EnrolStep.HOUR and (hour := text.hour_of(incoming.text)) is not None:
        await enrolment.choose_hour(context.by, incoming.update_id, hour, None)
    elif step == EnrolStep.CONSENT and (agreed := text.yes_or_no(incoming.text)) is not None:
        await enrolment.consent(context.by, incoming.update_id, None, agreed=agreed)
    else:
        await context.services.enrolment.show(context.by, incoming.update_id)
    return True
