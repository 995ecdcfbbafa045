"""What staff see of the crisis lines of their clinic: what a patient in danger would read, and where it is from."""

from datetime import date

from bot.i18n import Words
from bot.models import Clinic, Role
from bot.resources import UNKNOWN
from handlers.outgoing import Button, Outgoing
from handlers.render.crisis import resources_text
from handlers.render.reading import Reading, Render, Sources
from handlers.taps import encode

WHY = {
    "enrolment": "Before patients come in, the owner has to confirm the crisis lines that they will see.",
    "year": "You confirmed these crisis lines more than a year ago. Please check every number again.",
}


def as_patients_see(words: Words, sources: Sources, clinic: Clinic) -> str:
    """Return the lines of a clinic with the day on which they were looked up."""
    country = sources.catalogue.get(clinic.country, UNKNOWN)
    text = resources_text(words, country, clinic_knows=True, phone=clinic.phone or "", hours=clinic.phone_hours or "")
    looked_up = country.verified_on.isoformat() if country.verified_on else "–"
    places = ", ".join(sorted({line.source for line in country.lines[:3]}))
    return f"{text}\n\n" + words("Looked up on {day}: {places}", day=looked_up, places=places or "–")


async def lines(reading: Reading) -> Outgoing | None:
    """Render the lines of a clinic, with the button by which an owner confirms them."""
    clinic = await reading.sources.views.clinic(reading.refs["clinic_id"])
    role, language = await reading.sources.views.role(reading.message.chat_id)
    words = reading.sources.languages(language or clinic.language)
    said = [words(WHY[reading.refs["why"]])] if reading.refs.get("why") in WHY else []
    said.append(words("Patients in danger see this:") + "\n\n" + as_patients_see(words, reading.sources, clinic))
    said.append(_state(words, clinic.lines_confirmed_at.date() if clinic.lines_confirmed_at else None))
    if role != Role.OWNER:
        return Outgoing("\n\n".join(said))
    said.append(words("Call each number once. Then tap Confirm lines. Your own number: /lines phone NUMBER HOURS"))
    return Outgoing("\n\n".join(said), ((Button(words("Confirm lines"), encode("lines")),),))


def _state(words: Words, day: date | None) -> str:
    if day is None:
        return words("Nobody at the clinic has confirmed them yet.")
    return words("The owner confirmed them on {day}.", day=day.isoformat())


LINES: dict[str, Render] = {"lines": lines}
