"""The questions after a sign of danger, as they read. The wording is our own; a clinic may load a validated one."""

from bot.clinical.escalation import Level
from bot.clinical.triage import Answer, Question, may_be_mistake
from bot.i18n import Words
from bot.models import CaseState
from bot.resources import UNKNOWN
from bot.services.questions import level_of
from bot.services.views import TriageView
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.patients import away, sos
from handlers.render.reading import Reading, Render
from handlers.taps import encode

QUESTIONS = {
    Question.DONE: "Have you already taken something or hurt yourself?",
    Question.NOW: "Are you thinking about killing yourself right now?",
    Question.METHOD: "Have you been thinking about how you might do it?",
    Question.INTENT: "Do you mean to act on these thoughts?",
    Question.PLAN: "Have you started to work out a plan?",
    Question.RECENT: "In the past three months, have you tried to end your life, or got ready to?",
    Question.EARLIER: "Earlier in your life, have you tried to end your life, or got ready to?",
}
ANSWERS = {
    Answer.YES: "Yes",
    Answer.NO: "No",
    Answer.UNSURE: "Not sure",
    Answer.UNSAID: "I'd rather not say",
    Answer.SILENT: "No answer",
}


def wording(reading: Reading, words: Words, question: Question) -> str:
    """Return a question in the clinic's own wording, or in ours."""
    own = reading.sources.questionnaire
    return (own.text(question, words.language) if own else None) or words(QUESTIONS[question])


async def _view(reading: Reading) -> tuple[TriageView, Words]:
    view = await reading.sources.views.triage(reading.refs["triage_id"])
    return view, reading.sources.languages(view.patient.language)


def _rows(words: Words, view: TriageView, question: Question) -> Rows:
    def button(answer: Answer) -> Button:
        return Button(words(ANSWERS[answer]), encode("tri", view.triage.id, question, answer))

    rows: Rows = (
        (button(Answer.YES), button(Answer.NO)),
        (button(Answer.UNSURE), button(Answer.UNSAID)),
    )
    if may_be_mistake(view.triage.answers, tapped=view.triage.tapped):
        rows = (*rows, (Button(words("I tapped by mistake"), encode("oops", view.triage.id)),))
    return rows


async def triage(reading: Reading) -> Outgoing | None:
    """Render a question, if it still is the open one."""
    view, words = await _view(reading)
    question = Question(reading.refs["question"])
    if view.triage.asking != question:
        return None
    lines = away(words, reading.refs, view.patient.timezone)
    if question is Question.DONE:
        lines.append(
            words("A few short questions tell your clinic how fast to act. After 10 minutes of silence it is called.")
        )
    lines.append(wording(reading, words, question))
    lines.append(words("Tap an answer or type it."))
    return Outgoing("\n".join(lines), _rows(words, view, question))


async def triage_answered(reading: Reading) -> Outgoing | None:
    """Render an answered question in its old place, without buttons."""
    if reading.edit is None:
        return None
    _, words = await _view(reading)
    question, answer = Question(reading.refs["question"]), Answer(reading.refs["answer"])
    return Outgoing(f"{wording(reading, words, question)}\n✓ {words(ANSWERS[answer])}", (), reading.edit)


async def triage_silent(reading: Reading) -> Outgoing | None:
    """Render that silence has called the clinic, with the question once more."""
    view, words = await _view(reading)
    if view.triage.asking is None:
        return None
    text = words(
        "I have not heard from you, so I am calling your clinic. If you are in danger, call {number}.",
        number=_emergency(reading, view),
    )
    question = f"{text}\n{wording(reading, words, view.triage.asking)}"
    return Outgoing(question, (*_rows(words, view, view.triage.asking), sos(words)))


def _emergency(reading: Reading, view: TriageView) -> str:
    return reading.sources.catalogue.get(view.patient.country, UNKNOWN).emergency


async def triage_end(reading: Reading) -> Outgoing | None:
    """Render what happens now: honest words, nothing promised that nobody has done yet."""
    view, words = await _view(reading)
    level = level_of(view.triage)
    number = _emergency(reading, view)
    if level is Level.EMERGENCY:
        text = words(
            "Please call {number} now, or ask somebody near you to call. Your clinic is being called too, but I cannot "
            "send anybody.",
            number=number,
        )
    elif level is Level.HIGH:
        text = words(
            "Thank you for telling me. Your clinic is being called. If you are in danger, do not wait: call {number}.",
            number=number,
        )
    elif level is Level.MODERATE:
        text = words(
            "Thank you for telling me. I have asked your clinic to look at this within {hours} hours. "
            "If it gets worse, call {number} or tap SOS.",
            hours=4,
            number=number,
        )
    else:
        text = words(
            "Thank you for telling me. A person at your clinic reads this by the next working day, and I will ask how "
            "you are tomorrow morning. If it gets worse, call {number} or tap SOS.",
            number=number,
        )
    return Outgoing(f"{text}\n{_seen(words, view)}", (sos(words),))


def _seen(words: Words, view: TriageView) -> str:
    """Return whether a person has seen the alert yet."""
    at = view.case.acknowledged_at
    if view.case.state == CaseState.OPEN or at is None or not view.clinic.tells_seen:
        return words("Nobody at the clinic has confirmed the alert so far.")
    return words("Seen by your clinic at {time}.", time=words.time(at, view.patient.timezone))


TRIAGE: dict[str, Render] = {
    "triage": triage,
    "triage_answered": triage_answered,
    "triage_silent": triage_silent,
    "triage_end": triage_end,
}
