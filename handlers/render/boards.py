"""Lists for staff. Codes, states and cases may be read anywhere; values in private only, and cannot be forwarded."""

from functools import wraps

from bot.i18n import Words
from bot.models import PatientState, Role
from bot.services.boards import Figures, Line, Need, PatientBoard, PatientsBoard
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.cases import TITLES
from handlers.render.curves import chart, own_chart
from handlers.render.patients import scale_name
from handlers.render.reading import Reading, Render
from handlers.render.reasons import explain
from handlers.taps import encode

STATES = {
    "collecting": "collecting answers",
    "building": "relief is building",
    "holding": "relief holds",
    "waning": "relief is waning",
    "relapse_likely": "relapse is likely",
    "relapsed": "relief is lost",
    "no_response": "no response",
    "silent": "no answers",
}
ENROLMENTS = {
    PatientState.INVITED: "invited",
    PatientState.ENROLLING: "is enrolling",
    PatientState.STOPPED: "has stopped",
    PatientState.UNREACHABLE: "cannot be reached",
}
ROLES = {Role.OWNER: "owner", Role.CLINICIAN: "clinician", Role.COORDINATOR: "coordinator", Role.VIEWER: "viewer"}
CASE_STATES = {
    "open": "not yet acknowledged",
    "acknowledged": "acknowledged",
    "contacted": "contacted",
    "booked": "booster booked",
}
MOST_STAFF, LONGEST_NAME = 50, 40
MOST_CASE_BUTTONS = 12
INFUSIONS_SHOWN = 3


async def _words(reading: Reading) -> Words:
    return reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))


def _in_private(render: Render) -> Render:
    """Keep values out of groups, whatever asked for them."""

    @wraps(render)
    async def guarded(reading: Reading) -> Outgoing | None:
        if reading.message.chat_id < 0:
            words = await _words(reading)
            return Outgoing(words("I show this in private only. Please ask me there."))
        return await render(reading)

    return guarded


async def patients(reading: Reading) -> Outgoing | None:
    """Render a page of the clinic's patients."""
    words = await _words(reading)
    refs = reading.refs
    board = await reading.sources.boards.patients(refs["clinic_id"], refs.get("search", ""), refs.get("page", 0))
    if not board.lines:
        text = (
            words("No code begins with {search}. /patients shows everyone.", search=board.search)
            if board.search
            else words("No patients here yet. /invite CODE both brings one in.")
        )
        return Outgoing(text, (), reading.edit)
    lines = [
        words("Patients, those who need somebody first ({page} of {pages}):", page=board.page + 1, pages=board.pages)
    ]
    lines += [_line(words, line) for line in board.lines]
    return Outgoing("\n".join(lines), _page_rows(board), reading.edit, protect=True)


def _page_rows(board: PatientsBoard) -> Rows:
    buttons = [Button(line.patient.code, encode("open", line.patient.code)) for line in board.lines]
    rows = [tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4)]
    search = [board.search] if board.search else []
    turn = [
        Button(label, encode("page", page, *search))
        for label, page in (("◀", board.page - 1), ("▶", board.page + 1))
        if 0 <= page < board.pages
    ]
    return (*rows, tuple(turn)) if turn else tuple(rows)


def _line(words: Words, line: Line) -> str:
    """Return a patient in one line: code, what each clock says, days since the infusion, last answer."""
    parts = [f"{'‼ ' if line.crisis else ''}{line.patient.code}"]
    if line.patient.state in ENROLMENTS:
        parts.append(words(ENROLMENTS[line.patient.state]))
    parts += [f"{scale_name(words, scale)}: {_state(words, found)}" for scale, found in line.figures.items()]
    if line.treated_on:
        days = (line.today - line.treated_on).days
        parts.append(words.count(days, "infusion {count} day ago", "infusion {count} days ago"))
    if line.answered_on == line.today:
        parts.append(words("answered today"))
    elif line.answered_on:
        parts.append(words("last answer {day}", day=words.short_day(line.answered_on)))
    return " · ".join(parts)


def _state(words: Words, found: Figures) -> str:
    text, kept = words(STATES[found["state"]]), found["relief_kept"]
    return text if kept is None else words("{state}, {share} % left", state=text, share=round(100 * kept))


async def patient(reading: Reading) -> Outgoing | None:
    """Render one patient at a glance."""
    words = await _words(reading)
    board = await reading.sources.boards.patient(reading.refs["patient_id"], reading.message.chat_id)
    return Outgoing("\n".join(_at_a_glance(words, board)), _patient_rows(words, board), protect=True)


def _at_a_glance(words: Words, board: PatientBoard) -> list[str]:
    line = board.line
    heading = [f"{'‼ ' if line.crisis else ''}{line.patient.code}"]
    if line.patient.state in ENROLMENTS:
        heading.append(words(ENROLMENTS[line.patient.state]))
    lines = [" · ".join(heading)]
    for scale, found in line.figures.items():
        lines += ["", f"{scale_name(words, scale).capitalize()}: {_range(words, found)}", *explain(words, found)]
        lines.append(words("Answers on {share} % of the days.", share=round(100 * found["reasons"]["adherence"])))
    lines += ["" if line.figures else words("Nothing to judge yet."), _infusions(words, board)]
    if board.booking:
        lines.append(words("Booster booked for {day}.", day=words.day(board.booking.booked_on, weekday=True)))
    return lines + [
        words("Case {number}", number=case.number) + f" · {words(TITLES[case.kind])} · {words(CASE_STATES[case.state])}"
        for case in board.cases
    ]


def _range(words: Words, found: Figures) -> str:
    """Return the state with the interval of what is left."""
    text, low, high = words(STATES[found["state"]]), found["relief_low"], found["relief_high"]
    if low is None or high is None:
        return text
    return words("{state}, {low}–{high} % left", state=text, low=round(100 * low), high=round(100 * high))


def _infusions(words: Words, board: PatientBoard) -> str:
    if not board.treatments:
        return words("No infusion recorded. /infusion {code} records one.", code=board.line.patient.code)
    days = ", ".join(words.short_day(treatment.given_on) for treatment in board.treatments[-INFUSIONS_SHOWN:])
    return words.count(
        len(board.treatments),
        "{count} infusion, on {days}; {ago}.",
        "{count} infusions, the latest on {days}; {ago}.",
        days=days,
        ago=words.count((board.line.today - board.treatments[-1].given_on).days, "{count} day ago", "{count} days ago"),
    )


def _patient_rows(words: Words, board: PatientBoard) -> Rows:
    code = board.line.patient.code
    first = [Button(words("Chart"), encode("curve", code))]
    if board.may_treat:
        first.append(Button(words("Infusion today"), encode("infuse", code)))
    opened = [(Button(words("Case {number}", number=case.number), encode("case", case.id)),) for case in board.cases]
    return (tuple(first), *opened)


async def cases(reading: Reading) -> Outgoing | None:
    """Render the open cases: number, code, kind and state, never a value."""
    words = await _words(reading)
    board = await reading.sources.boards.cases(reading.refs["clinic_id"])
    if not board.cases:
        return Outgoing(words("No open cases."))
    lines = [words("Open cases, the gravest first:")]
    for item in board.cases:
        about = f" · {item.code}" if item.code else ""
        kind, state = words(TITLES[item.case.kind]), words(CASE_STATES[item.case.state])
        lines.append(words("Case {number}", number=item.case.number) + f"{about} · {kind} · {state}")
    buttons = [
        Button(words("Case {number}", number=item.case.number), encode("case", item.case.id))
        for item in board.cases[:MOST_CASE_BUTTONS]
    ]
    rows = tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))
    return Outgoing("\n".join([*lines, *_more(words, board.more)]), rows)


def _more(words: Words, count: int) -> list[str]:
    return [words("… and {number} more", number=count)] if count > 0 else []


async def forecast(reading: Reading) -> Outgoing | None:
    """Render the forecast calendar."""
    words = await _words(reading)
    board = await reading.sources.boards.needs(reading.refs["clinic_id"])
    if not board.needs:
        return Outgoing(words("No forecasts yet. They come once an infusion and some answers after it are recorded."))
    lines = [
        words("Who will likely need a booster, the soonest first:"),
        *(_need(words, need) for need in board.needs),
        *_more(words, board.more),
        words.count(
            board.lead_days,
            "“Book by” leaves {count} day to arrange it.",
            "“Book by” leaves {count} days to arrange it.",
        ),
    ]
    return Outgoing("\n".join(lines), protect=True)


def _need(words: Words, need: Need) -> str:
    about = f"{need.code} ({scale_name(words, need.scale)}): "
    if need.when <= need.today:
        parts = [about + words("half of the relief is probably lost by now")]
    else:
        ends = words.ends(need.low, need.high)
        parts = [about + words("around {when} ({low} – {high})", when=need.when, **ends)]
    if need.booked_on:
        parts.append(words("booked for {day}", day=need.booked_on))
    elif need.book_by <= need.today:
        parts.append(words("book now"))
    else:
        parts.append(words("book by {day}", day=need.book_by))
    return " · ".join(parts + [words("provisional")] * need.provisional)


async def infusion(reading: Reading) -> Outgoing | None:
    """Render what was recorded, with a way back, or that it was taken back."""
    words = await _words(reading)
    view = await reading.sources.views.treatment(reading.refs["treatment_id"])
    values = {"code": view.patient.code, "day": view.treatment.given_on}
    if view.treatment.undone_at:
        return Outgoing(words("The infusion of {code} on {day} has been taken back.", **values), (), reading.edit)
    text = words("Infusion {number} of {code} recorded for {day}.", number=view.treatment.series_index, **values)
    return Outgoing(text, ((Button(words("Undo"), encode("uninfuse", view.treatment.id)),),), reading.edit)


async def oncall(reading: Reading) -> Outgoing | None:
    """Render who is called first."""
    words = await _words(reading)
    staff = [m for m in await reading.sources.boards.staff(reading.refs["clinic_id"]) if m.role != Role.VIEWER]
    lines = [words("Called in this order:")]
    lines += [f"{number}. {m.name[:LONGEST_NAME]}" for number, m in enumerate(staff[:MOST_STAFF], start=1)]
    lines += _more(words, len(staff) - MOST_STAFF)
    return Outgoing("\n".join(lines), ((Button(words("I am on duty"), encode("duty")),),), reading.edit)


async def roster(reading: Reading) -> Outgoing | None:
    """Render who works here, with a way for the owner to remove somebody."""
    words = await _words(reading)
    staff = await reading.sources.boards.staff(reading.refs["clinic_id"])
    lines = [words("Staff of the clinic:")]
    lines += [f"{member.name[:LONGEST_NAME]} – {words(ROLES[member.role])}" for member in staff[:MOST_STAFF]]
    text = "\n".join([*lines, *_more(words, len(staff) - MOST_STAFF)])
    reader = next((member for member in staff if member.chat_id == reading.message.chat_id), None)
    if reader is None or reader.role != Role.OWNER:
        return Outgoing(text)
    others = [member for member in staff if member.id != reader.id][:MOST_STAFF]
    return Outgoing(
        text,
        tuple((Button(words("Remove {name}", name=m.name[:LONGEST_NAME]), encode("unstaff", m.id)),) for m in others),
    )


BOARDS: dict[str, Render] = {
    "patients": _in_private(patients),
    "patient": _in_private(patient),
    "chart": _in_private(chart),
    "own_chart": _in_private(own_chart),
    "cases": cases,
    "forecast": _in_private(forecast),
    "infusion": infusion,
    "oncall": oncall,
    "roster": roster,
}
