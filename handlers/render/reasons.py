"""The reasons of an assessment in plain words: what fell from where, how much is left, by when half is lost."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.i18n import Words
from handlers.render.patients import scale_name


def explain(words: Words, found: Mapping[str, Any]) -> list[str]:
    """Return the sentences that explain an assessment (as saved: JSON values), at most six."""
    reasons = found.get("reasons") or {}
    lines = [_course(words, str(found["scale"]), reasons)]
    if found.get("relief_kept") is not None:
        lines.append(words("About {share} % of the relief is left.", share=round(100 * found["relief_kept"])))
    lines += _forecast(words, found)
    lines.append(_basis(words, reasons))
    if found.get("provisional"):
        lines.append(words("Provisional: there are few answers so far."))
    return [line for line in lines if line]


def _course(words: Words, scale: str, reasons: Mapping[str, Any]) -> str:
    current, best, baseline = reasons.get("current"), reasons.get("best"), reasons.get("baseline")
    if (silent := reasons.get("days_silent") or 0) >= 3 and current is None:  # noqa: PLR2004 -- the days after which silence counts
        return words("No answer for {days} days.", days=silent)
    if current is None or baseline is None:
        return ""
    name = scale_name(words, scale).capitalize()
    treated = reasons.get("last_treatment")
    if best is None or treated is None:
        return words(
            "{scale} is at {current}; before treatment it was {baseline}.",
            scale=name,
            current=_level(current),
            baseline=_level(baseline),
        )
    sentence = (
        "{scale} fell from {best} (best week after the {treated} infusion) to {current}; "
        "before treatment it was {baseline}."
        if scale == "mood"
        else "{scale} rose from {best} (best week after the {treated} infusion) to {current}; "
        "before treatment it was {baseline}."
    )
    return words(
        sentence,
        scale=name,
        best=_level(best),
        treated=date.fromisoformat(treated),
        current=_level(current),
        baseline=_level(baseline),
    )


def _level(value: float) -> str:
    return f"{value:.1f}"


def _forecast(words: Words, found: Mapping[str, Any]) -> list[str]:
    when, low, high = (found.get(name) for name in ("forecast_date", "forecast_low", "forecast_high"))
    if not (when and low and high):
        return []
    dates = {name: date.fromisoformat(day) for name, day in (("when", when), ("low", low), ("high", high))}
    return [words("At this pace half is lost around {when} ({low} – {high}).", **dates)]


def _basis(words: Words, reasons: Mapping[str, Any]) -> str:
    count, cycles = reasons.get("n_ratings") or 0, reasons.get("n_cycles") or 0
    return words("Based on {count} answers and {cycles} earlier cycles.", count=count, cycles=cycles)
