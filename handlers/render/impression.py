"""The two questions about how much relief is left, and what staff read of the answers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.clinical.impression import Lasting, Lost
from bot.i18n import Words
from handlers.outgoing import Button, Outgoing
from handlers.render.patients import scale_name, sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

LOST = {
    Lost.NOTHING: "All of it is there",
    Lost.LITTLE: "A little is gone",
    Lost.HALF: "About half is gone",
    Lost.NEARLY_ALL: "Nearly all is gone",
}
LASTING = {
    Lasting.TODAY: "Just today",
    Lasting.DAYS: "A few days",
    Lasting.WEEK: "About a week",
    Lasting.LONGER: "Longer",
}


async def impression(reading: Reading) -> Outgoing | None:
    """Render the question that is open, or the thanks."""
    found, patient = await reading.sources.views.impression(reading.refs["impression_id"])
    words = reading.sources.languages(patient.language)
    if found.complete:
        return Outgoing(words("Thank you. Your clinic can see what you said."), (sos(words),), reading.edit)
    if found.lost is None:
        text = words(
            "Two more questions today, about your {scale}. Think of your best days since the last treatment: "
            "how much of that relief is there today?",
            scale=scale_name(words, found.scale),
        )
        question, answers = "lost", [(int(answer), said) for answer, said in LOST.items()]
    else:
        text = words("For how long has it been like this?")
        question, answers = "lasting", [(int(answer), said) for answer, said in LASTING.items()]
    rows = [(Button(words(said), encode("left", found.id, question, answer)),) for answer, said in answers]
    return Outgoing(text, (*rows, sos(words)), reading.edit)


def said(words: Words, found: Mapping[str, Any]) -> str:
    """Return what a patient said, in one sentence for staff."""
    day, scale, lost = date.fromisoformat(found["on"]), scale_name(words, found["scale"]), words(LOST[found["lost"]])
    if found["lasting"] is None:
        return words("Asked on {day} about {scale}, the patient said: {lost}.", day=day, scale=scale, lost=lost)
    return words(
        "Asked on {day} about {scale}, the patient said: {lost}. For how long: {lasting}.",
        day=day,
        scale=scale,
        lost=lost,
        lasting=words(LASTING[found["lasting"]]),
    )


IMPRESSION: dict[str, Render] = {"impression": impression}
