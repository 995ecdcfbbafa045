"""A patient's curve: what staff see of it, and what the patient does."""

from datetime import date, timedelta

from bot.charts import ChartData, Forecast, Labels, Panel, describe
from bot.i18n import Words
from bot.services.boards import Course, Figures
from handlers.outgoing import Outgoing
from handlers.render.patients import scale_name
from handlers.render.reading import Reading

TICKS = 5
"""Days under a chart, about."""


async def chart(reading: Reading) -> Outgoing | None:
    """Render a patient's curve for staff."""
    sources = reading.sources
    course = await sources.boards.course(reading.refs["patient_id"])
    words = sources.languages(await sources.views.staff_language(reading.message.chat_id))
    return _chart(words, course, course.patient.code, foretold=True)


async def own_chart(reading: Reading) -> Outgoing | None:
    """Render a patient's own curve, without a forecast: a date of relapse is for the clinic to talk about."""
    sources = reading.sources
    course = await sources.boards.course(reading.refs["patient_id"])
    words = sources.languages(course.patient.language)
    return _chart(words, course, words("Your curve"), foretold=False)


def _chart(words: Words, course: Course, title: str, *, foretold: bool) -> Outgoing:
    panels = tuple(
        _panel(words, scale, ratings, course.figures.get(scale), foretold=foretold)
        for scale in ("mood", "pain")
        if (ratings := tuple((row.on, row.value) for row in course.ratings if row.scale == scale))
    )
    if not panels:
        return Outgoing(words("There are no answers to draw yet."), protect=True)
    last = _last(course, panels)
    data = ChartData(
        title, course.first, course.today, last, course.treatments, panels, _ticks(words, course, last), _labels(words)
    )
    return Outgoing(describe(words, data), protect=True, chart=data)


def _panel(
    words: Words, scale: str, ratings: tuple[tuple[date, int], ...], found: Figures | None, *, foretold: bool
) -> Panel:
    title = scale_name(words, scale).capitalize()
    hint = words("higher is better") if scale == "mood" else words("lower is better")
    if found is None:
        return Panel(title, hint, "", scale, ratings, None, None, None, None)
    reasons, kept = found["reasons"], found["relief_kept"]
    return Panel(
        title=title,
        hint=hint,
        kept=words("about {share} % left", share=round(100 * kept)) if foretold and kept is not None else "",
        scale=scale,
        ratings=ratings,
        baseline=reasons["baseline"],
        best=reasons["best"],
        now=reasons["current"],
        forecast=_forecast(found) if foretold else None,
    )


def _forecast(found: Figures) -> Forecast | None:
    if not found["forecast_date"]:
        return None
    return Forecast(*(date.fromisoformat(found[name]) for name in ("forecast_low", "forecast_date", "forecast_high")))


def _last(course: Course, panels: tuple[Panel, ...]) -> date:
    """Return where a chart ends: behind the forecasts, which take a quarter to a third of its width."""
    past = course.today - course.first
    ends = [panel.forecast.high - course.today for panel in panels if panel.forecast]
    return course.today + max(past // 3, min(past // 2, max(ends, default=timedelta()) + timedelta(days=2)))


def _ticks(words: Words, course: Course, last: date) -> tuple[tuple[date, str], ...]:
    """Return whole weeks apart, centred under the chart."""
    span = (last - course.first).days
    step = 7 * max(1, -(-span // (7 * TICKS)))
    count = max(1, (span - 1) // step)
    begin = course.first + timedelta(days=(span - count * step + step) // 2)
    days = [begin + timedelta(days=step * number) for number in range(count)]
    return tuple((day, words.short_day(day)) for day in days)


def _labels(words: Words) -> Labels:
    return Labels(
        baseline=words("before treatment"),
        best=words("best week"),
        today=words("today"),
        answer=words("one answer"),
        mean=words("mean of 7 days"),
        infusion=words("infusion"),
        half=words("half of the relief lost"),
    )
