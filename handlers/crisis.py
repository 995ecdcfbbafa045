"""What people in danger tap and type: the safety question, the questions after a sign, a tap by mistake."""

from bot.clinical.escalation import LONGEST, Level
from bot.clinical.triage import Answer, Question
from bot.errors import UserError
from handlers.answers import answer_of
from handlers.context import Context
from handlers.taps import OLD_BUTTON, Tap

SAID = {Answer.YES, Answer.NO, Answer.UNSURE, Answer.UNSAID}
MOST_DIGITS = 4


def _answer(word: str) -> Answer:
    """Return a tapped answer; whatever is not one of ours counts as not wanting to say."""
    return Answer(word) if word in SAID else Answer.UNSAID


async def on_safety_answer(context: Context, tap: Tap) -> None:
    """Save the answer to the safety question; whatever is not a plain no counts as yes."""
    incoming = context.incoming
    await context.services.safety.answer(
        context.by, incoming.chat_id, incoming.update_id, tap.number(0), _answer(tap.word(1)), incoming.message_id
    )


async def on_triage_answer(context: Context, tap: Tap) -> None:
    """Save the answer to a question of the triage."""
    incoming, question = context.incoming, tap.word(1)
    if question not in set(Question):
        raise UserError(OLD_BUTTON)
    await context.services.triage.answer(
        context.by,
        incoming.chat_id,
        incoming.update_id,
        tap.number(0),
        Question(question),
        _answer(tap.word(2)),
        incoming.message_id,
    )


async def on_mistake(context: Context, tap: Tap) -> None:
    """Note that a tap was a mistake."""
    incoming = context.incoming
    await context.services.triage.mistake(
        context.by, incoming.chat_id, incoming.update_id, tap.number(0), incoming.message_id
    )


async def on_contact(context: Context, tap: Tap) -> None:
    """Show staff the person whom a patient trusts, in private."""
    await context.services.plans.contact_of_case(context.by, context.key, tap.number(0))


async def drill(context: Context) -> None:
    """``/drill``: call everybody as in an emergency, to see whether they answer."""
    await context.services.drills.start(context.by)


async def typed(context: Context) -> bool:
    """Read a text as the answer to the open question about danger, the latest; False when it answers none."""
    answer = answer_of(context.incoming.text)
    if answer is None:
        return False
    incoming, services = context.incoming, context.services
    if found := await services.triage.open_question(context.by):
        await services.triage.answer(context.by, incoming.chat_id, incoming.update_id, *found, answer, None)
        return True
    if checkin := await services.safety.open_question(context.by):
        await services.safety.answer(context.by, incoming.chat_id, incoming.update_id, checkin, answer, None)
        return True
    return False


async def escalation(context: Context) -> None:
    """``/escalation HIGH 3 3 5``: how many minutes each step of a level waits before the next people are called."""
    name, *waits = context.argument.upper().split()[:8] or [""]
    levels = {level.name: level for level in LONGEST}
    if name not in levels or not all(wait.isascii() and wait.isdigit() and len(wait) <= MOST_DIGITS for wait in waits):
        raise UserError("Type /escalation, a level and the minutes of each step, for example: /escalation HIGH 3 3 5")
    await context.services.cases.set_waits(context.by, Level[name], [int(wait) for wait in waits])
    await context.services.people.say(context.incoming.chat_id, context.key, "waits", {"level": name, "waits": waits})
