"""A safety plan as it reads: to write in calm, and first of all things in a crisis."""

from bot.clinical.safety_plan import SHOWN_FIRST, Part, next_part
from bot.i18n import Words
from bot.models import Plan
from bot.phones import tappable
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.patients import sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

TITLES = {
    Part.WARNING: "Signs that a crisis may be coming",
    Part.COPING: "What I can do by myself",
    Part.PLACES: "People and places that take my mind off it",
    Part.PEOPLE: "People I can ask for help",
    Part.PROFESSIONALS: "Professionals I can call",
    Part.SAFE: "How I make things around me safe",
    Part.CONTACT: "Whom my clinic may call",
}
ASKED = {
    Part.WARNING: "Which thoughts, feelings or moments tell you that a crisis may be coming?",
    Part.COPING: "What can you do by yourself that helps you through a hard hour?",
    Part.PLACES: "Which people and places take your mind off it?",
    Part.PEOPLE: "Whom can you ask for help? Write names and phone numbers.",
    Part.PROFESSIONALS: "Which professionals can you call? Write names and phone numbers.",
    Part.SAFE: "How can you make things around you safe, alone or with somebody's help?",
    Part.CONTACT: "Whom may your clinic call if it cannot reach you? Write a name and a phone number. "
    "Only your clinic's staff see it, in private.",
}


async def _plan(reading: Reading) -> tuple[Plan, Words, str]:
    views = reading.sources.views
    view = await views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    return await views.plan(view.patient.id), words, view.patient.country


def _written(words: Words, plan: Plan, country: str, parts: tuple[Part, ...]) -> str:
    return "\n\n".join(
        f"{words(TITLES[part])}:\n{tappable(plan.parts[part], country)}" for part in parts if part in plan.parts
    )


async def plan(reading: Reading) -> Outgoing | None:
    """Render a plan with a button for each part."""
    found, words, country = await _plan(reading)
    if reading.refs.get("closed"):
        return Outgoing(words("All right. /plan is here whenever you like."), (), reading.edit)
    head = words("Your safety plan, in your own words. It comes first when you ask for help.")
    lines = [words("Saved.")] if reading.refs.get("saved") else []
    lines += [head, _written(words, found, country, tuple(Part)) or words("Nothing is written yet.")]
    return Outgoing("\n\n".join(lines), _rows(words, found), reading.edit)


def _rows(words: Words, found: Plan) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if (following := next_part(found.parts)) is not None:
        rows.append((Button(words("Next: {part}", part=words(TITLES[following])), encode("part", following)),))
    rows += [
        (Button(words("Change: {part}", part=words(TITLES[part])), encode("part", part)),)
        for part in Part
        if part in found.parts
    ]
    if found.parts:
        rows.append((Button(words("Remove the whole plan"), encode("unplan")),))
    return (*rows, (Button(words("Enough for today"), encode("later")),))


async def plan_ask(reading: Reading) -> Outgoing | None:
    """Render the question for one part."""
    found, words, country = await _plan(reading)
    part = Part(reading.refs["part"])
    lines = [words(TITLES[part]), words(ASKED[part])]
    rows: list[tuple[Button, ...]] = []
    if part in found.parts:
        lines.append(words("So far: {text}", text=tappable(found.parts[part], country)))
        rows.append((Button(words("Remove this part"), encode("unplan", part)),))
    lines.append(words("Write it in one message, in your own words. The rest can wait for another day."))
    rows.append((Button(words("Back"), encode("plan")), Button(words("Enough for today"), encode("later"))))
    return Outgoing("\n\n".join(lines), tuple(rows), reading.edit)


async def plan_offer(reading: Reading) -> Outgoing | None:
    """Offer the plan in calm."""
    found, words, _ = await _plan(reading)
    if next_part(found.parts) is None:
        return None
    text = words(
        "Many people find it helps to write down, on a calm day, what helps on a hard one. It takes a few minutes, "
        "one part at a time. Only you see it here. Would you like to start?"
    )
    if found.parts:
        text = words("Your safety plan has parts that are not written yet. Would you like to write the next one?")
    start, later = Button(words("Start"), encode("part")), Button(words("Not now"), encode("later"))
    return Outgoing(text, ((start, later),))


async def plan_crisis(reading: Reading) -> Outgoing | None:
    """Render a plan for a person in danger: whom to call first, nothing else to read."""
    found, words, country = await _plan(reading)
    text = _written(words, found, country, SHOWN_FIRST)
    return Outgoing(words("Your own plan:") + "\n\n" + text, (sos(words),)) if text else None


async def plan_contact(reading: Reading) -> Outgoing | None:
    """Render a patient's trusted contact for one member of staff in private."""
    views = reading.sources.views
    view = await views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(await views.staff_language(reading.message.chat_id))
    found = (await views.plan(view.patient.id)).parts.get(Part.CONTACT)
    if found is None:
        return Outgoing(words("{code} has named nobody to call.", code=view.patient.code))
    text = words("{code} wrote that you may call:", code=view.patient.code)
    return Outgoing(f"{text}\n{tappable(found, view.patient.country)}", protect=True)


PLAN: dict[str, Render] = {
    "plan": plan,
    "plan_ask": plan_ask,
    "plan_offer": plan_offer,
    "plan_crisis": plan_crisis,
    "plan_contact": plan_contact,
}
