"""A chart in words: the caption of its picture, for screen readers and for whoever wants the figures."""

from bot.charts.data import ChartData, Panel
from bot.i18n import Words

LONGEST = 1024
"""Characters of a caption that Telegram takes."""
RECENT = 7
"""Answers whose mean is told."""


def describe(words: Words, data: ChartData) -> str:
    """Return the chart in words, at most 1,024 characters."""
    lines = [f"{data.title} · {words.day(data.first)} – {words.day(data.today)}"]
    lines += [line for panel in data.panels for line in _panel(words, panel, data)]
    shown = [day for day in data.treatments if data.first <= day <= data.today]
    if shown:
        lines.append(
            words.count(len(shown), "{count} infusion: {day}.", "{count} infusions, the latest: {day}.", day=shown[-1])
        )
    return "\n".join(lines)[:LONGEST]


def _panel(words: Words, panel: Panel, data: ChartData) -> list[str]:
    if not panel.ratings:
        return [words("{scale}: no answers yet.", scale=panel.title)]
    recent = [value for _, value in panel.ratings[-RECENT:]]
    day, latest = panel.ratings[-1]
    lines = [
        words.count(
            len(recent),
            "{scale}: {latest} on {day}, the only answer.",
            "{scale}: {latest} on {day}; mean of the last {count} answers {mean}.",
            scale=panel.title,
            latest=latest,
            day=day,
            mean=f"{sum(recent) / len(recent):.1f}",
        )
    ]
    if panel.baseline is not None and panel.best is not None:
        levels = {"baseline": f"{panel.baseline:.1f}", "best": f"{panel.best:.1f}"}
        lines.append(words("Before treatment {baseline}, best week {best}.", **levels))
    if panel.kept:
        lines.append(words("Relief: {kept}.", kept=panel.kept))
    return lines + _forecast(words, panel, data)


def _forecast(words: Words, panel: Panel, data: ChartData) -> list[str]:
    if panel.forecast is None:
        return []
    if panel.forecast.middle <= data.today:
        return [words("Half of it is probably lost by now.")]
    low, high = words.short_day(panel.forecast.low), words.short_day(panel.forecast.high)
    when = panel.forecast.middle
    return [words("Half of it is likely to be lost around {when} ({low} – {high}).", when=when, low=low, high=high)]
