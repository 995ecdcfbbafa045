"""The reasons of an assessment in plain words: what fell from where, how much is left, by when half is lost."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.i18n import Words
from handlers.render.patients import scale_name

SILENT_DAYS = 3
"""Days without an answer that are worth a sentence."""


def explain(words: Words, found: Mapping[str, Any]) -> list[str]:
    """Return the sentences that explain an assessment (as saved: JSON values), at most six."""
    reasons = found.get("reasons") or {}
    lines = [_silence(words, reasons), _course(words, str(found["scale"]), reasons), _surprise(words, found, reasons)]
    if found.get("relief_kept") is not None:
        lines.append(words("About {share} % of the relief is left.", share=round(100 * found["relief_kept"])))
    lines += [_forecast(words, found), _basis(words, reasons)]
    if found.get("provisional"):
        lines.append(words("Provisional: there are few answers so far."))
    return [line for line in lines if line]


def _silence(words: Words, reasons: Mapping[str, Any]) -> str:
    days = reasons.get("days_silent") or 0
    return words.count(days, "No answer for {count} day.", "No answer for {count} days.") if days >= SILENT_DAYS else ""


def _course(words: Words, scale: str, reasons: Mapping[str, Any]) -> str:
    levels = {name: f"{reasons[name]:.1f}" for name in ("current", "best", "baseline") if reasons.get(name) is not None}
    name = scale_name(words, scale).capitalize()
    treated = reasons.get("last_treatment")
    if "current" not in levels:
        return ""
    if "baseline" not in levels:
        return words("{scale} is at {current}; what it was before treatment is not known.", scale=name, **levels)
    if "best" not in levels or treated is None:
        return words("{scale} is at {current}; before treatment it was {baseline}.", scale=name, **levels)
    change = float(levels["current"]) - float(levels["best"])
    if scale == "mood" and change < 0:
        sentence = (
            "{scale} fell from {best} (best week after the {treated} infusion) to {current}; "
            "before treatment it was {baseline}."
        )
    elif scale == "pain" and change > 0:
        sentence = (
            "{scale} rose from {best} (best week after the {treated} infusion) to {current}; "
            "before treatment it was {baseline}."
        )
    else:
        sentence = (
            "{scale} is at {current}; it was {best} in the best week after the {treated} infusion "
            "and {baseline} before treatment."
        )
    return words(sentence, scale=name, treated=date.fromisoformat(treated), **levels)


def _surprise(words: Words, found: Mapping[str, Any], reasons: Mapping[str, Any]) -> str:
    """Return what is unlike the usual ebb: no relief came at all, or it went within days."""
    if found["alert"] == "sudden_drop":
        return words("The latest answers are suddenly far worse than the best week.")
    if found["state"] == "no_response" and reasons.get("last_treatment"):
        return words.count(
            reasons["days_since_treatment"],
            "No clear relief {count} day after the {treated} infusion.",
            "No clear relief {count} days after the {treated} infusion.",
            treated=date.fromisoformat(reasons["last_treatment"]),
        )
    return ""


def _forecast(words: Words, found: Mapping[str, Any]) -> str:
    when, low, high = (found.get(name) for name in ("forecast_date", "forecast_low", "forecast_high"))
    if not (when and low and high):
        return ""
    ends = words.ends(date.fromisoformat(low), date.fromisoformat(high))
    if when <= found["on"]:
        return words("Half of it is probably lost by now.")
    return words("At this pace half is lost around {when} ({low} – {high}).", when=date.fromisoformat(when), **ends)


def _basis(words: Words, reasons: Mapping[str, Any]) -> str:
    answers, cycles = reasons.get("n_ratings") or 0, reasons.get("n_cycles") or 0
    return words(
        "Based on {answers} and {cycles}.",
        answers=words.count(answers, "{count} answer", "{count} answers"),
        cycles=words.count(cycles, "{count} earlier cycle", "{count} earlier cycles")
        if cycles
        else words("no earlier cycle"),
    )
