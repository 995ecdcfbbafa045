"""Lists and charts for staff, and a patient's own curve. Values are shown in private only, and cannot be forwarded."""

from datetime import date

from bot.charts import ChartData, Panel, describe
from bot.i18n import Words
from bot.models import PatientState, Role
from bot.services.boards import Course, Figures, Line, Need, PatientBoard
from handlers.outgoing import Button, Outgoing, Rows
from handlers.render.cases import TITLES
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
LONGEST_LIST = 30


async def _words(reading: Reading) -> Words:
    return reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))


async def patients(reading: Reading) -> Outgoing | None:
    """Render a page of the clinic's patients."""
    words = await _words(reading)
    refs = reading.refs
    board = await reading.sources.boards.patients(refs["clinic_id"], refs.get("search", ""), refs.get("page", 0))
    if not board.lines:
        return Outgoing(words("No patients here yet. /invite CODE both brings one in."), (), reading.edit)
    lines = [
        words("Patients, those who need somebody first ({page} of {pages}):", page=board.page + 1, pages=board.pages)
    ]
    lines += [_line(words, line) for line in board.lines]
    buttons = [Button(line.patient.code, encode("open", line.patient.code)) for line in board.lines]
    rows = [tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4)]
    turn = []
    if board.page:
        turn.append(Button("◀", encode("page", board.page - 1, *([board.search] if board.search else []))))
    if board.page + 1 < board.pages:
        turn.append(Button("▶", encode("page", board.page + 1, *([board.search] if board.search else []))))
    return Outgoing("\n".join(lines), (*rows, *((tuple(turn),) if turn else ())), reading.edit, protect=True)


def _line(words: Words, line: Line) -> str:
    parts = [f"{'‼ ' if line.crisis else ''}{line.patient.code}"]
    if line.patient.state in ENROLMENTS:
        parts.append(words(ENROLMENTS[line.patient.state]))
    parts += [f"{scale_name(words, scale)}: {_state(words, found)}" for scale, found in line.figures.items()]
    return " · ".join(parts)


def _state(words: Words, found: Figures) -> str:
    text = words(STATES[found["state"]])
    kept = found.get("relief_kept")
    return text if kept is None else f"{text} ({round(100 * kept)} %)"


async def patient(reading: Reading) -> Outgoing | None:
    """Render one patient at a glance."""
    words = await _words(reading)
    board = await reading.sources.boards.patient(reading.refs["patient_id"])
    return Outgoing("\n".join(_at_a_glance(words, board)), _patient_rows(words, board), protect=True)


def _at_a_glance(words: Words, board: PatientBoard) -> list[str]:
    lines = [_line(words, board.line), ""]
    for scale, found in board.line.figures.items():
        lines += [f"{scale_name(words, scale).capitalize()}: {_state(words, found)}", *explain(words, found), ""]
    if not board.line.figures:
        lines += [words("Nothing to judge yet."), ""]
    if board.treatments:
        latest = board.treatments[-1]
        days = (board.line.today - latest.given_on).days
        lines.append(
            words(
                "Infusion {number} on {day}, {days} days ago.",
                number=latest.series_index,
                day=latest.given_on,
                days=days,
            )
        )
    else:
        lines.append(words("No infusion recorded. /infusion {code} records one.", code=board.line.patient.code))
    if board.booking:
        lines.append(words("Booster booked for {day}.", day=words.day(board.booking.booked_on, weekday=True)))
    lines += [
        words("Case {number}", number=case.number) + f" · {words(TITLES[case.kind])} · {words(CASE_STATES[case.state])}"
        for case in board.cases
    ]
    return lines


def _patient_rows(words: Words, board: PatientBoard) -> Rows:
    opened = tuple(
        (Button(words("Case {number}", number=case.number), encode("case", case.id)),) for case in board.cases[:5]
    )
    return ((Button(words("Chart"), encode("curve", board.line.patient.code)),), *opened)


async def chart(reading: Reading) -> Outgoing | None:
    """Render a patient's curve for staff."""
    course = await reading.sources.boards.course(reading.refs["patient_id"])
    return _chart(await _words(reading), course, course.patient.code)


async def own_chart(reading: Reading) -> Outgoing | None:
    """Render a patient's own curve."""
    course = await reading.sources.boards.course(reading.refs["patient_id"])
    words = reading.sources.languages(course.patient.language)
    return _chart(words, course, words("Your curve"))


def _chart(words: Words, course: Course, title: str) -> Outgoing:
    panels = []
    for scale in ("mood", "pain"):
        ratings = tuple((row.on, row.value) for row in course.ratings if row.scale == scale)
        if ratings or scale in course.figures:
            panels.append(_panel(words, scale, ratings, course.figures.get(scale, {})))
    if not panels:
        return Outgoing(words("There are no answers to draw yet."), protect=True)
    ends = [panel.forecast[2] for panel in panels if panel.forecast]
    room = max((course.today - course.first).days, 14) // 2
    last = min(max([course.today, *ends]), date.fromordinal(course.today.toordinal() + room))
    labels = {
        "baseline": words("before treatment"),
        "best": words("best week"),
        "infusion": words("infusion"),
        "half": words("half of the relief lost"),
    }
    data = ChartData(title, course.first, last, course.treatments, tuple(panels), labels)
    return Outgoing(describe(words, data), protect=True, chart=data)


def _panel(words: Words, scale: str, ratings: tuple[tuple[date, int], ...], found: Figures) -> Panel:
    reasons = found.get("reasons") or {}
    dates = [found.get(name) for name in ("forecast_low", "forecast_date", "forecast_high")]
    low, middle, high = (date.fromisoformat(day) if day else None for day in dates)
    forecast = (low, middle, high) if low and middle and high else None
    title = scale_name(words, scale).capitalize()
    return Panel(title, scale, ratings, reasons.get("baseline"), reasons.get("best"), forecast)


async def cases(reading: Reading) -> Outgoing | None:
    """Render the open cases: number, code, kind and state, never a value."""
    words = await _words(reading)
    found = await reading.sources.boards.cases(reading.refs["clinic_id"])
    if not found:
        return Outgoing(words("No open cases."))
    lines = [words("Open cases, the gravest first:")]
    for item in found[:LONGEST_LIST]:
        about = f" · {item.code}" if item.code else ""
        kind, state = words(TITLES[item.case.kind]), words(CASE_STATES[item.case.state])
        lines.append(words("Case {number}", number=item.case.number) + f"{about} · {kind} · {state}")
    buttons = [
        Button(words("Case {number}", number=item.case.number), encode("case", item.case.id)) for item in found[:12]
    ]
    return Outgoing("\n".join(lines), tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3)))


async def forecast(reading: Reading) -> Outgoing | None:
    """Render the forecast calendar."""
    words = await _words(reading)
    needs = await reading.sources.boards.needs(reading.refs["clinic_id"])
    if not needs:
        return Outgoing(words("No forecasts yet. They come once an infusion and some answers after it are recorded."))
    lines = [words("Who will likely need a booster, the soonest first:")]
    lines += [_need(words, need) for need in needs[:LONGEST_LIST]]
    return Outgoing("\n".join(lines), protect=True)


def _need(words: Words, need: Need) -> str:
    text = words(
        "{code} ({scale}): around {when} ({low} – {high})",
        code=need.code,
        scale=scale_name(words, need.scale),
        when=need.when,
        low=need.low,
        high=need.high,
    )
    if need.booked_on:
        text += " · " + words("booked for {day}", day=need.booked_on)
    else:
        text += " · " + words("book by {day}", day=need.book_by)
    return text + (" · " + words("provisional") if need.provisional else "")


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
    lines = [words("Called in this order:"), *(f"{number}. {m.name}" for number, m in enumerate(staff, start=1))]
    return Outgoing("\n".join(lines), ((Button(words("I am on duty"), encode("duty")),),), reading.edit)


async def roster(reading: Reading) -> Outgoing | None:
    """Render who works here, with a way for the owner to remove somebody."""
    words = await _words(reading)
    staff = await reading.sources.boards.staff(reading.refs["clinic_id"])
    lines = [words("Staff of the clinic:"), *(f"{member.name} – {words(ROLES[member.role])}" for member in staff)]
    reader = next((member for member in staff if member.chat_id == reading.message.chat_id), None)
    if reader is None or reader.role != Role.OWNER:
        return Outgoing("\n".join(lines))
    removable = [member for member in staff if member.id != reader.id]
    rows = tuple((Button(words("Remove {name}", name=m.name[:30]), encode("unstaff", m.id)),) for m in removable[:50])
    return Outgoing("\n".join(lines), rows)


BOARDS: dict[str, Render] = {
    "patients": patients,
    "patient": patient,
    "chart": chart,
    "own_chart": own_chart,
    "cases": cases,
    "forecast": forecast,
    "infusion": infusion,
    "oncall": oncall,
    "roster": roster,
}
