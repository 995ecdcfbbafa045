"""Alerts: a number, a code, the reasons in plain words, and what can be done about it in one tap."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.clinical.escalation import Level
from bot.clinical.triage import Question
from bot.i18n import Words
from bot.messages import Channel
from bot.models import CaseKind, CaseState
from bot.services.cases import OUTCOMES, REHEARSALS
from bot.services.views import CaseView
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.impression import said
from handlers.render.reading import Reading, Render
from handlers.render.reasons import explain
from handlers.render.triage import ANSWERS
from handlers.taps import encode

TITLES: dict[CaseKind, str] = {
    CaseKind.CRISIS: "CRISIS – a patient may be in danger",
    CaseKind.WANING: "Relief is waning",
    CaseKind.RELAPSE: "Relapse is likely",
    CaseKind.NO_RESPONSE: "No response to the treatment so far",
    CaseKind.SUDDEN_DROP: "A sudden drop",
    CaseKind.SILENCE: "No answers any more",
    CaseKind.TEST: "Test alert",
    CaseKind.DRILL: "DRILL – no patient is in danger",
    CaseKind.UNPROCESSED: "A message could not be read by the system",
}
SHORT = {
    Question.DONE: "Took something or hurt themselves",
    Question.NOW: "Thoughts right now",
    Question.METHOD: "Thought about how",
    Question.INTENT: "Means to act",
    Question.PLAN: "Plan",
    Question.RECENT: "Prepared or tried, past 3 months",
    Question.EARLIER: "Prepared or tried, earlier",
}
OUTCOME_NAMES = {
    "spoke": "Spoke with the patient",
    "emergency": "Emergency services",
    "no_contact": "No contact",
    "mistake": "By mistake",
    "right": "Alert was right",
    "too_early": "Too early",
    "wrong": "Alert was wrong",
    "treated": "Infusion given",
    "test": "Test passed",
    "drill": "Drill acknowledged",
    "missed": "Nobody acknowledged the drill",
}
SOURCES = {
    "command": "The patient asked for the crisis lines.",
    "sos": "The patient pressed the SOS button.",
    "answer": "The patient answered yes to the safety question, or would rather not say.",
    "followup": "On the morning after, the patient answered yes to the safety question, or would rather not say.",
    "item": "An answer in a questionnaire of the patient speaks of danger.",
    "text": "A message of the patient speaks of danger.",
    "hint": "A message of the patient may speak of danger. Please read it.",
    "mistake": "The patient says that it was a tap by mistake. Please ask today.",
    "unprocessed": "A message of the patient could not be read by the system. Please ask how they are.",
    "drill_stuck": "A drill is stuck: a cry for help would not have been answered. Please call who runs the system.",
    "drill": "This is how a real emergency would reach you. Please act just as if it were one.",
}


LEVELS = {
    Level.EMERGENCY: "Level: EMERGENCY",
    Level.HIGH: "Level: HIGH",
    Level.TRIAGE: "Level: not known yet, questions under way",
    Level.MODERATE: "Level: MODERATE",
    Level.LOW: "Level: LOW",
    Level.REVIEW: "Level: to be read",
}
MOST_BUNDLED = 30


async def alert(reading: Reading) -> Outgoing | None:
    """Render a call about a case, if nobody has taken it in the meantime."""
    refs = reading.refs
    views = reading.sources.views
    if refs.get("bundled"):
        return None  # one message lists every case that calls
    if not await views.still_calls(refs["case_id"], refs["step"], refs["round"]):
        return None
    view = await views.case(refs["case_id"])
    words = await _words(reading, view)
    private = reading.message.chat_id > 0
    text = _text(words, view, private=private)
    if refs["step"] or refs["round"] or reading.message.doubts:
        text = words("Repeat – not yet acknowledged.") + "\n" + text
    if reading.message.channel == Channel.PAGER:
        return Outgoing(_headline(words, view))
    quiet = view.case.severity >= Level.LOW and not refs["step"]
    return Outgoing(text, _rows(words, view), protect=private, silent=quiet)


async def bundle(reading: Reading) -> Outgoing | None:
    """Render every case that calls in one message, with a button to take each."""
    view = await reading.sources.views.calling(reading.refs["clinic_id"])
    chat = reading.message.chat_id
    language = await reading.sources.views.staff_language(chat) if chat > 0 else view.clinic.language
    words = reading.sources.languages(language)
    if not view.cases:
        return None
    lines = [words("{count} cases need somebody now:", count=len(view.cases))]
    for found, code in view.cases[:MOST_BUNDLED]:
        minutes = int((view.now - found.opened_at).total_seconds() // 60)
        lines.append(
            words("Case {number}", number=found.number)
            + (f" · {code} · " if code else " · ")
            + words(TITLES[found.kind])
            + " · "
            + words("open for {minutes} min", minutes=minutes)
        )
    buttons = [
        Button(words("Acknowledge") + f" {found.number}", encode("ack", found.id))
        for found, _ in view.cases[:MOST_BUNDLED]
    ]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return Outgoing("\n".join(lines), rows, protect=chat > 0)


async def case(reading: Reading) -> Outgoing | None:
    """Render a case's message again as the case stands now, or with another set of buttons."""
    view = await reading.sources.views.case(reading.refs["case_id"])
    words = await _words(reading, view)
    show: Callable[[Words, CaseView], Rows] = _SHOWN.get(reading.refs.get("show", ""), _rows)
    text = _text(words, view, private=reading.message.chat_id > 0)
    return Outgoing(text, show(words, view), reading.edit)


async def _words(reading: Reading, view: CaseView) -> Words:
    chat = reading.message.chat_id
    language = await reading.sources.views.staff_language(chat) if chat > 0 else view.clinic.language
    return reading.sources.languages(language)


def _headline(words: Words, view: CaseView) -> str:
    about = f" · {view.code}" if view.code else ""
    return words("Case {number}", number=view.case.number) + f"{about} · " + words(TITLES[view.case.kind])


def _text(words: Words, view: CaseView, *, private: bool) -> str:
    lines = [_headline(words, view)]
    if view.case.kind == CaseKind.CRISIS:
        lines.append(words(LEVELS[Level(view.case.severity)]))
    lines += _reasons(words, view)
    if private:  # a group sees no answers
        lines += _answers(words, view)
    if view.case.kind in REHEARSALS and view.case.state == CaseState.OPEN:
        lines.append(words("Please tap Acknowledge to show that alerts arrive here."))
    if view.taken_by or view.case.acknowledged_at:
        at = words.time(view.case.acknowledged_at, view.taken_clock) if view.case.acknowledged_at else ""
        lines.append(
            words("Acknowledged by {name} at {time}.", name=view.taken_by or words("a member of the group"), time=at)
        )
    if view.case.state == CaseState.CONTACTED:
        lines.append(words("The patient has been contacted."))
    if view.booked_on:
        lines.append(words("Booster booked for {day}.", day=words.day(view.booked_on, weekday=True)))
    if view.case.state == CaseState.CLOSED and view.case.outcome:
        lines.append(words("Closed: {outcome}.", outcome=words(OUTCOME_NAMES[view.case.outcome])))
    return "\n".join(lines)


def _reasons(words: Words, view: CaseView) -> list[str]:
    reasons = view.case.reasons
    if "source" in reasons:
        return [words(SOURCES[reasons["source"]])]
    lines = [said(words, reasons["said"])] if "said" in reasons else []
    return lines + (explain(words, reasons["assessment"]) if "assessment" in reasons else [])


def _answers(words: Words, view: CaseView) -> list[str]:
    """Return what the patient answered to the latest questions, in our own short names for them."""
    if not view.triages:
        return []
    latest = view.triages[0]
    lines = [f"{words(SHORT[question])}: {words(ANSWERS[answer])}" for question, answer in latest.answers]
    return [*lines, words("Questions are still under way.")] if latest.asking else lines


def _rows(words: Words, view: CaseView) -> Rows:
    """Return what can be done with a case now."""
    number, state = view.case.id, view.case.state
    if state == CaseState.CLOSED:
        return ()
    take = (Button(words("Acknowledge"), encode("ack", number)),) if state == CaseState.OPEN else ()
    if view.case.kind in REHEARSALS:
        return (take,) if take else ()
    if view.case.patient_id is None:
        return tuple(row for row in (take, (Button(words("Close case"), encode("closing", number)),)) if row)
    book = () if view.case.kind == CaseKind.CRISIS else (Button(words("Book booster"), encode("dates", number)),)
    more = (Button(words("Chart"), encode("chart", number)), Button(words("Contacted"), encode("contacted", number)))
    contact = (Button(words("Trusted contact"), encode("contact", number)),) if view.contact else ()
    end = (Button(words("Close case"), encode("closing", number)),)
    return tuple(row for row in (take, book, more, contact, end) if row)


def _date_rows(words: Words, view: CaseView) -> Rows:
    buttons = [
        Button(words.day(day, weekday=True), encode("book", view.case.id, day.isoformat())) for day in view.dates
    ]
    pairs = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    return (*pairs, (_back(words, view),))


def _closing_rows(words: Words, view: CaseView) -> Rows:
    outcomes = OUTCOMES[view.case.kind == CaseKind.CRISIS]
    rows = [(Button(words(OUTCOME_NAMES[name]), encode("close", view.case.id, name)),) for name in outcomes]
    return (*rows, (_back(words, view),))


def _back(words: Words, view: CaseView) -> Button:
    return Button(words("Back"), encode("case", view.case.id))


_SHOWN = {"dates": _date_rows, "closing": _closing_rows}


async def drill_result(reading: Reading) -> Outgoing | None:
    """Render what came of a drill."""
    view = await reading.sources.views.case(reading.refs["case_id"])
    words = await _words(reading, view)
    if view.case.acknowledged_at is None:
        return Outgoing(
            words(
                "Drill {number} failed: everyone was called for 30 minutes and nobody tapped Acknowledge. A real "
                "emergency would have waited too. Please ask why, check /oncall and /staff, and try again: /drill",
                number=view.case.number,
            )
        )
    name = view.taken_by or words("a member of the group")
    began = datetime.fromtimestamp(view.case.reasons["began"], UTC)
    shown, called = await reading.sources.views.drill(view.case)
    if shown is None:
        return Outgoing(
            words(
                "Drill {number} failed: {name} acknowledged, but the crisis lines that a patient in danger needs were "
                "not sent. Please call who runs the system, and try again: /drill",
                number=view.case.number,
                name=name,
            )
        )
    text = words(
        "Drill {number} passed: the crisis lines were sent after {shown} s, the first call came after {called} s, and "
        "{name} acknowledged after {minutes} min.",
        number=view.case.number,
        shown=int((shown - began).total_seconds()),
        called=int(((called or view.case.acknowledged_at) - began).total_seconds()),
        name=name,
        minutes=int((view.case.acknowledged_at - began).total_seconds() // 60),
    )
    return Outgoing(text)


async def unreachable(reading: Reading) -> Outgoing | None:
    """Render the news that a patient has blocked us."""
    view = await reading.sources.views.patient(reading.refs["patient_id"])
    words = reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))
    return Outgoing(
        words(
            "{code} can no longer be reached here (blocked or account closed). Check-ins have stopped. Please call.",
            code=view.patient.code,
        )
    )


async def group_lost(reading: Reading) -> Outgoing | None:
    """Render the news that the alerts group is gone."""
    clinic = await reading.sources.views.clinic(reading.refs["clinic_id"])
    words = reading.sources.languages(clinic.language)
    return Outgoing(
        words(
            "The alerts group of {clinic} can no longer be reached. Alerts now go to people directly. "
            "Bind a new group with a new group link.",
            clinic=clinic.name,
        )
    )


CASES: dict[str, Render] = {
    "alert": alert,
    "bundle": bundle,
    "drill_result": drill_result,
    "case": case,
    "unreachable": unreachable,
    "group_lost": group_lost,
}
