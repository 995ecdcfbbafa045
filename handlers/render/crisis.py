"""What a person in danger reads: numbers first, honest words, nothing that they typed, no parse mode."""

from bot.i18n import Words
from bot.models import CheckinState
from bot.resources import DIRECTORY, UNKNOWN, Country
from handlers.outgoing import Button, Outgoing
from handlers.render.patients import away, sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

LONGEST = 1000
"""Characters of a crisis message; a person in danger reads no more."""


def resources_text(words: Words, country: Country, *, clinic_knows: bool) -> str:
    """Return the crisis message for a country; at most 1,000 characters."""
    lines = [
        words("I am an automatic service and not watched round the clock. Please reach a person now:"),
        words("Emergency: call {number}", number=country.emergency),
    ]
    for line in country.lines[:3]:
        ways = " · ".join(part for part in (line.call, line.text_or_chat) if part)
        doubt = "" if line.confirmed else " " + words("(not confirmed)")
        lines.append(f"{line.service}: {ways}{doubt}")
    if not country.code:
        lines.append(words("Crisis lines in every country: {directory}", directory=DIRECTORY))
    if clinic_knows:
        lines.append(
            words(
                "Your clinic is being alerted. I will not tell you that somebody is coming: call if you are in danger."
            )
        )
    return "\n".join(lines)[:LONGEST]


async def resources(reading: Reading) -> Outgoing | None:
    """Render the crisis lines of the person's country, with whether a person has seen the alert yet."""
    patient_id = reading.refs.get("patient_id")
    views = reading.sources.views
    if patient_id is None:
        language, _ = await views.language(reading.refs["user_id"], "")
        return Outgoing(resources_text(reading.sources.languages(language), UNKNOWN, clinic_knows=False))
    view = await views.patient(patient_id)
    words = reading.sources.languages(view.patient.language)
    country = reading.sources.catalogue.get(view.patient.country, UNKNOWN)
    return Outgoing(resources_text(words, country, clinic_knows=True))


def safety_rows(words: Words, checkin_id: int) -> tuple[tuple[Button, ...], ...]:
    """Return the answers to the safety question."""
    return (
        (
            Button(words("Yes"), encode("safe", checkin_id, "yes")),
            Button(words("No"), encode("safe", checkin_id, "no")),
        ),
        (Button(words("I'd rather not say"), encode("safe", checkin_id, "unsure")),),
        sos(words),
    )


async def safety(reading: Reading) -> Outgoing | None:
    """Render the safety question."""
    view = await reading.sources.views.checkin(reading.refs["checkin_id"])
    words = reading.sources.languages(view.patient.language)
    if view.checkin.state != CheckinState.OPEN:
        return None
    question = words(
        "We ask everyone this now and then. Have you had thoughts of ending your life? "
        "Whatever you answer, nothing is decided without you."
    )
    lines = [*away(words, reading.refs, view.patient.timezone), question]
    return Outgoing("\n".join(lines), safety_rows(words, view.checkin.id))


async def safety_no(reading: Reading) -> Outgoing | None:
    """Render the thanks for a plain no."""
    view = await reading.sources.views.checkin(reading.refs["checkin_id"])
    words = reading.sources.languages(view.patient.language)
    return Outgoing(
        words("Thank you for telling us. If that changes, /crisis or the SOS button is always here."),
        (sos(words),),
        reading.edit,
    )


CRISIS: dict[str, Render] = {"resources": resources, "safety": safety, "safety_no": safety_no}
