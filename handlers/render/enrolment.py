"""Coming in, as it reads: links, consent, zone, hour, and the alerts group."""

import io

import segno

from bot.i18n import Words
from bot.models import EnrolStep
from bot.services.views import PatientView
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.lines import as_patients_see
from handlers.render.patients import sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

HOURS = range(7, 22)
ACROSS = 5


async def enrol(reading: Reading) -> Outgoing | None:
    """Render the question that an enrolling patient has before them."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    if view.patient.step == EnrolStep.CONSENT:
        return Outgoing(_consent(words, view), _consent_rows(words), reading.edit)
    if view.patient.step == EnrolStep.ZONE:
        text = words("Which time zone are you in? Tap it, or type a large city near you.")
        return Outgoing(text, _zone_rows(view), reading.edit)
    if view.patient.step == EnrolStep.HOUR:
        return Outgoing(words("At what hour shall I ask you each day? Tap it or type it."), _hour_rows(), reading.edit)
    return None


def _consent(words: Words, view: PatientView) -> str:
    return "\n\n".join(
        (
            words("Welcome. {clinic} uses Tidemark to follow how long your relief lasts.", clinic=view.clinic.name),
            words("Once a day I ask you for one or two numbers. Your clinic sees them and is told when relief fades."),
            words(
                "This is not an emergency service and nobody watches it round the clock. Staff read it in working "
                "hours. Signs of danger alert the clinic at once."
            ),
            words(
                "Messages pass through Telegram, which is a company of its own and can read them. We keep your answers "
                "encrypted under a code, not your name. /privacy says more, and you can stop at any time."
            ),
            words("Do you agree?"),
        )
    )


def _consent_rows(words: Words) -> Rows:
    return ((Button(words("I agree"), encode("consent", "yes")), Button(words("No, thanks"), encode("consent", "no"))),)


def _zone_rows(view: PatientView) -> Rows:
    return ((Button(view.patient.timezone, encode("zone", view.patient.timezone)),),)


def _hour_rows() -> Rows:
    buttons = [Button(f"{hour:02d}:00", encode("hour", hour)) for hour in HOURS]
    return tuple(tuple(buttons[start : start + ACROSS]) for start in range(0, len(buttons), ACROSS))


async def enrolled(reading: Reading) -> Outgoing | None:
    """Render the end of enrolment."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    text = words(
        "You are set. I will ask you every day at {time} ({zone}). /checkin works at any time, /help shows the rest.",
        time=f"{view.patient.checkin_minute // 60:02d}:{view.patient.checkin_minute % 60:02d}",
        zone=view.patient.timezone,
    )
    return Outgoing(text, (sos(words),), reading.edit)


async def declined(reading: Reading) -> Outgoing | None:
    """Render the goodbye to somebody who did not consent."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    text = words("That is all right. Nothing has been kept. Your clinic can send you a new link at any time.")
    return Outgoing(text, (), reading.edit)


async def invite(reading: Reading) -> Outgoing | None:
    """Render a patient's link with its QR picture."""
    views = reading.sources.views
    view = await views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(await views.staff_language(reading.message.chat_id))
    link = await _link(reading, "start")
    text = words(
        "Invitation for {code}. It works once and for 14 days. Show the picture or send the link:",
        code=view.patient.code,
    )
    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=8, border=4)
    return Outgoing(f"{text}\n{link}", photo=picture.getvalue())


async def invite_staff(reading: Reading) -> Outgoing | None:
    """Render a colleague's link."""
    words = reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))
    text = words(
        "Link for a new {role}. It works once and for 7 days. Send it to your colleague:",
        role=words(reading.refs["role"]),
    )
    return Outgoing(f"{text}\n{await _link(reading, 'start')}")


async def _link(reading: Reading, parameter: str) -> str:
    token = await reading.sources.views.open_token(reading.refs["token"])
    return f"https://t.me/{reading.sources.bot_username}?{parameter}={token}"


async def welcome_staff(reading: Reading) -> Outgoing | None:
    """Render the first words to a member of staff."""
    words = reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))
    return Outgoing(
        words(
            "Welcome to Tidemark. /invite CODE both brings in a patient, /infusion CODE records an infusion, "
            "/patients shows everyone. /help lists the rest."
        )
    )


async def group_code(reading: Reading) -> Outgoing | None:
    """Render the code that a new alerts group shows."""
    clinic = await reading.sources.views.clinic(reading.refs["clinic_id"])
    if clinic.group_code is None:
        return None
    words = reading.sources.languages(clinic.language)
    text = words(
        "This group asks to receive the alerts of {clinic}. The owner confirms it in private with the code {code}.",
        clinic=clinic.name,
        code=clinic.group_code,
    )
    return Outgoing(text)


async def group_confirm(reading: Reading) -> Outgoing | None:
    """Ask the owner whether the code in the group is this one."""
    clinic = await reading.sources.views.clinic(reading.refs["clinic_id"])
    if clinic.group_code is None:
        return None
    words = reading.sources.languages(clinic.language)
    text = words(
        "A group asks to receive alerts. Does it show the code {code}? Then tap Confirm. Everyone in that group will "
        "see case numbers and patient codes.",
        code=clinic.group_code,
    )
    lines = words("With the same tap you confirm what patients in danger see. Please check every number first:")
    text = f"{text}\n\n{lines}\n\n{as_patients_see(words, reading.sources, clinic)}"
    return Outgoing(text, ((Button(words("Confirm"), encode("group", clinic.group_code)),),))


async def group_bound(reading: Reading) -> Outgoing | None:
    """Tell the owner that the group is bound."""
    clinic = await reading.sources.views.clinic(reading.refs["clinic_id"])
    words = reading.sources.languages(clinic.language)
    return Outgoing(words("The alerts group is bound. I have sent a test alert: somebody please acknowledge it."))


async def leave(_reading: Reading) -> Outgoing | None:
    """Render nothing: we leave a group that is no clinic's."""
    return Outgoing("", leave=True)


ENROLMENT: dict[str, Render] = {
    "enrol": enrol,
    "enrolled": enrolled,
    "declined": declined,
    "invite": invite,
    "invite_staff": invite_staff,
    "welcome_staff": welcome_staff,
    "group_code": group_code,
    "group_confirm": group_confirm,
    "group_bound": group_bound,
    "leave": leave,
}
