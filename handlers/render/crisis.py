"""What a person in danger reads: numbers first, honest words, nothing that they typed, no parse mode."""

from datetime import datetime

import structlog

from bot.clinical.triage import Answer, Source
from bot.errors import StorageUnavailableError
from bot.i18n import Words
from bot.messages import Channel
from bot.models import CaseState, CheckinState, Clinic, Patient, Slot
from bot.resources import DIRECTORY, UNKNOWN, Country
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.patients import away, sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

LONGEST = 1000
"""Characters of a crisis message; a person in danger reads no more."""
ASKED = {
    Slot.SAFETY: "We ask everyone this now and then. Have you had thoughts of ending your life? "
    "Whatever you answer, nothing is decided without you.",
    Slot.FOLLOWUP: "Good morning. Since we last spoke, have you had thoughts of ending your life?",
}
log = structlog.get_logger()
ONLY_A_DRILL = "DRILL – no patient is in danger. A patient in danger would have been sent this just now:"


def resources_text(
    words: Words, country: Country, *, clinic_knows: bool, only_read: bool = False, phone: str = "", hours: str = ""
) -> str:
    """Return the crisis message for a country; at most 1,000 characters.

    ``clinic_knows`` adds that the clinic is being alerted, ``only_read`` that it can read the message; ``phone`` and
    ``hours`` are the clinic's own, which come first.
    """
    lines = [words("I am an automatic service and not watched round the clock. Please reach a person now:")]
    if phone:
        lines.append(words("Your clinic: {number}", number=f"{phone} ({hours})" if hours else phone))
    lines.append(words("Emergency: call {number}", number=country.emergency))
    for line in country.lines[:3]:
        ways = " · ".join(part for part in (line.call, line.text_or_chat) if part)
        doubt = "" if line.confirmed else " " + words("(not confirmed)")
        lines.append(f"{line.service}: {ways}{doubt}")
    if not country.code:
        lines.append(words("Crisis lines in every country: {directory}", directory=DIRECTORY))
    if clinic_knows and only_read:
        lines.append(words("Your clinic can read this. If you are in danger, tap SOS or call: do not wait for them."))
    elif clinic_knows:
        lines.append(
            words(
                "Your clinic is being alerted. I will not tell you that somebody is coming: call if you are in danger."
            )
        )
    return "\n".join(lines)[:LONGEST]


async def resources(reading: Reading) -> Outgoing | None:
    """Render the crisis lines of the person's country; whatever cannot be read is left out, the lines never are."""
    language, country, known, own = "", "", False, ("", "")
    try:
        if whose := await _whose(reading):
            language, country, known = whose.language, whose.country, True
            clinic = whose if isinstance(whose, Clinic) else await reading.sources.views.clinic(whose.clinic_id)
            own = clinic.phone or "", clinic.phone_hours or ""
        else:
            language, _ = await reading.sources.views.language(reading.refs["user_id"], "")
    except StorageUnavailableError:
        raise
    except Exception:
        log.exception("crisis lines without the person's country", message=reading.message.id)
    words = reading.sources.languages(language)
    found = reading.sources.catalogue.get(country, UNKNOWN)
    hint = reading.refs.get("source") == Source.HINT
    text = resources_text(words, found, clinic_knows=known, only_read=hint, phone=own[0], hours=own[1])
    return Outgoing(f"{words(ONLY_A_DRILL)}\n\n{text}" if "drill" in reading.refs else text)


async def _whose(reading: Reading) -> Patient | Clinic | None:
    """Return the patient in danger, or for a drill the clinic; None for a stranger."""
    if "drill" in reading.refs:
        return await reading.sources.views.clinic(reading.refs["drill"])
    return await reading.sources.views.person(reading.refs["user_id"])


def safety_rows(words: Words, checkin_id: int) -> Rows:
    """Return the answers to the safety question."""

    def button(text: str, answer: Answer) -> Button:
        return Button(text, encode("safe", checkin_id, answer))

    return (
        (button(words("Yes"), Answer.YES), button(words("No"), Answer.NO)),
        (button(words("Not sure"), Answer.UNSURE), button(words("I'd rather not say"), Answer.UNSAID)),
        sos(words),
    )


async def safety(reading: Reading) -> Outgoing | None:
    """Render the safety question."""
    return await _asked(reading, Slot.SAFETY)


async def followup(reading: Reading) -> Outgoing | None:
    """Render the question of the morning after."""
    return await _asked(reading, Slot.FOLLOWUP)


async def _asked(reading: Reading, slot: Slot) -> Outgoing | None:
    view = await reading.sources.views.checkin(reading.refs["checkin_id"])
    words = reading.sources.languages(view.patient.language)
    if view.checkin.state != CheckinState.OPEN:
        return None
    lines = [*away(words, reading.refs, view.patient.timezone), words(ASKED[slot])]
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


async def safety_yes(reading: Reading) -> Outgoing | None:
    """Render an answered safety question in its old place, without its buttons."""
    view = await reading.sources.views.checkin(reading.refs["checkin_id"])
    words = reading.sources.languages(view.patient.language)
    return Outgoing(words("Thank you for telling me."), (sos(words),), reading.edit)


async def mistake(reading: Reading) -> Outgoing | None:
    """Render that a tap was by mistake."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    text = words(
        "That is all right. I call nobody any more. Your clinic still hears of it today. If you do need help, tap SOS."
    )
    return Outgoing(text, (sos(words),), reading.edit)


async def unseen(reading: Reading) -> Outgoing | None:
    """Render the truth when nobody has acknowledged the alert, unless somebody just has."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    case = view.now_open
    if case is None or case.id != reading.refs["case_id"] or case.state != CaseState.OPEN:
        return None
    words = reading.sources.languages(view.patient.language)
    country = reading.sources.catalogue.get(view.patient.country, UNKNOWN)
    text = words(
        "So far nobody at your clinic has confirmed the alert. I keep calling them. "
        "Please do not wait for them: call {number}, or a crisis line.",
        number=country.emergency,
    )
    return Outgoing(text, (sos(words),))


async def seen(reading: Reading) -> Outgoing | None:
    """Render when a person of the clinic saw the alert, which promises nothing more."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    time = words.time(datetime.fromisoformat(reading.refs["at"]), view.patient.timezone)
    text = words("Seen by your clinic at {time}.", time=time)
    return Outgoing(f"{text} {words('If you are in danger, call: do not wait for them.')}", (sos(words),))


async def broken(reading: Reading) -> Outgoing | None:
    """Render for the second channel that a sign of danger could not become a case."""
    if reading.message.channel != Channel.PAGER:
        return None
    return Outgoing(
        f"Tidemark: message {reading.refs['update_id']} may hold risk and could not become a case "
        f"({reading.refs['error']}). Crisis lines were sent. Look at the server now."
    )


CRISIS: dict[str, Render] = {
    "resources": resources,
    "safety": safety,
    "followup": followup,
    "safety_no": safety_no,
    "safety_yes": safety_yes,
    "mistake": mistake,
    "unseen": unseen,
    "seen": seen,
    "broken": broken,
}
