"""What a patient is asked and told each day."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.i18n import Words
from bot.models import CheckinState
from bot.services.views import CheckinView
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.reading import Reading, Render
from handlers.taps import encode

ACROSS = 4


def scale_name(words: Words, scale: str) -> str:
    """Return the name of a scale."""
    return {"mood": words("mood"), "pain": words("pain")}[scale]


def sos(words: Words) -> tuple[Button, ...]:
    """Return the row with the button that always calls for help."""
    return (Button(words("SOS – I need help now"), encode("sos")),)


def numbers(checkin_id: int, scale: str) -> Rows:
    """Return the buttons 0 to 10 of one question."""
    buttons = [Button(str(value), encode("rate", checkin_id, scale, value)) for value in range(11)]
    return tuple(tuple(buttons[start : start + ACROSS]) for start in range(0, 11, ACROSS))


async def checkin(reading: Reading) -> Outgoing | None:
    """Render a check-in: its next open question, or what was answered."""
    view = await reading.sources.views.checkin(reading.refs["checkin_id"])
    words = reading.sources.languages(view.patient.language)
    missing = [scale for scale in view.scales if scale not in view.answered]
    if missing:
        if reading.refs.get("reminder") and view.checkin.state != CheckinState.OPEN:
            return None
        rows = (*numbers(view.checkin.id, missing[0]), sos(words))
        return Outgoing(_question(words, view, missing[0], reading.refs), rows, reading.edit)
    if reading.refs.get("reminder") or "away_since" in reading.refs:
        return None
    undo = Button(words("Undo"), encode("undo", view.checkin.id))
    turned = tuple(_turned(words, view, scale) for scale in view.scales if scale in view.reversed)
    text = "\n\n".join([_saved(words, view), *(_doubt(words, view, scale) for scale in view.reversed)])
    return Outgoing(text, (*((turned,) if turned else ()), (undo,), sos(words)), reading.edit)


def _doubt(words: Words, view: CheckinView, scale: str) -> str:
    """Return the question whether an answer was given on the scale turned round."""
    value, usual = view.answered[scale], view.reversed[scale]
    if scale == "mood":
        return words("Is mood {value} right? Lately you mostly answered {usual}; 10 is best.", value=value, usual=usual)
    return words("Is pain {value} right? Lately you mostly answered {usual}; 10 is worst.", value=value, usual=usual)


def _turned(words: Words, view: CheckinView, scale: str) -> Button:
    """Return the button that gives the answer the other way round."""
    meant = 10 - view.answered[scale]
    text = words("I meant {scale} {value}", scale=scale_name(words, scale), value=meant)
    return Button(text, encode("rate", view.checkin.id, scale, meant))


def away(words: Words, refs: Mapping[str, Any], zone: str) -> list[str]:
    """Return the sentence that owns up to a gap in receiving, if that is why a question comes again."""
    if "away_since" not in refs:
        return []
    since, until = (words.time(datetime.fromisoformat(refs[name]), zone) for name in ("away_since", "away_until"))
    return [
        words(
            "I could not receive messages from {since} to {until}. I am sorry. So I ask again:",
            since=since,
            until=until,
        )
    ]


def _question(words: Words, view: CheckinView, scale: str, refs: Mapping[str, Any]) -> str:
    lines = away(words, refs, view.patient.timezone)
    if refs.get("reminder"):
        lines.append(words("A gentle reminder – whenever you are ready."))
    if view.checkin.local_date != view.today:
        lines.append(words("This is about {day}.", day=view.checkin.local_date))
    lines += [_answer(words, name, view.answered[name]) for name in view.scales if name in view.answered]
    if scale == "mood":
        lines.append(words("How is your mood today? 0 is the worst, 10 the best."))
    else:
        lines.append(words("How strong is your pain today? 0 is none, 10 the worst."))
    lines.append(words("Tap a number or type it."))
    return "\n".join(lines)


def _answer(words: Words, scale: str, value: int) -> str:
    return f"{scale_name(words, scale).capitalize()}: {value}"


def _saved(words: Words, view: CheckinView) -> str:
    answers = ", ".join(f"{scale_name(words, scale)} {view.answered[scale]}" for scale in view.scales)
    return words(
        "Saved for {day}: {answers}. Thank you.", day=words.day(view.checkin.local_date, weekday=True), answers=answers
    )


async def booked(reading: Reading) -> Outgoing | None:
    """Render the news that the clinic has booked a booster."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(view.patient.language)
    day = words.day(date.fromisoformat(reading.refs["day"]), weekday=True)
    text = words(
        "{clinic} has booked a treatment for you on {day}. If that day does not suit you, please call the clinic.",
        clinic=view.clinic.name,
        day=day,
    )
    return Outgoing(text)


PATIENTS: dict[str, Render] = {"checkin": checkin, "booked": booked}
