"""An alert explains itself in plain words, and says nothing that is not so."""

from datetime import date
from typing import Any

import pytest

from bot.clinical.forecast import AlertKind, Assessment, State
from bot.clinical.scales import Scale
from bot.i18n import Languages
from bot.services.forecasts import as_json
from handlers.render.reasons import explain
from tests.tides import TODAY, UNKNOWN, tide

PLACEHOLDERS = "{}"
WANING = tide(
    last_treatment=date(2026, 3, 14),
    forecast_low=date(2026, 4, 28),
    forecast_date=date(2026, 5, 2),
    forecast_high=date(2026, 5, 9),
)


def explained(found: Assessment, language: str = "en") -> list[str]:
    return explain(Languages()(language), as_json(found))


def test_it_tells_the_fall_what_is_left_and_by_when_half_is_lost() -> None:
    assert " ".join(explained(WANING)) == (
        "Mood fell from 7.2 (best week after the 14 March infusion) to 4.9; before treatment it was 3.1. "
        "About 45 % of the relief is left. At this pace half is lost around 2 May (28 Apr – 9 May). "
        "Based on 31 answers and 3 earlier cycles."
    )


def test_it_speaks_spanish() -> None:
    assert " ".join(explained(WANING, "es")) == (
        "Ánimo: bajó de 7.2 (mejor semana tras la infusión del 14 de marzo) a 4.9; antes del tratamiento era 3.1. "
        "Queda cerca del 45 % del alivio. A este ritmo, la mitad se habrá perdido hacia el 2 de mayo "
        "(28 abr – 9 may). Según 31 respuestas y 3 ciclos anteriores."
    )


@pytest.mark.parametrize(("scale", "levels", "sentence"), [
    (Scale.PAIN, (6.0, 3.0, 8.0), "Pain rose from 3.0 (best week after the 14 February infusion) to 6.0; "),
    (Scale.PAIN, (3.0, 3.0, 8.0), "Pain is at 3.0; it was 3.0 in the best week after the 14 February infusion and"),
    (Scale.PAIN, (2.0, 3.0, 8.0), "Pain is at 2.0; it was 3.0 in the best week"),
    (Scale.MOOD, (8.0, 7.96, 3.0), "Mood is at 8.0; it was 8.0 in the best week"),
    (Scale.MOOD, (8.0, 7.0, 3.0), "Mood is at 8.0; it was 7.0 in the best week"),
    (Scale.MOOD, (5.0, None, 3.0), "Mood is at 5.0; before treatment it was 3.0."),
    (Scale.MOOD, (5.0, None, None), "Mood is at 5.0; what it was before treatment is not known."),
])  # fmt: skip
def test_it_speaks_of_a_fall_or_rise_only_where_there_is_one(
    scale: Scale, levels: tuple[float | None, float | None, float | None], sentence: str
) -> None:
    current, best, baseline = levels
    assert explained(tide(scale=scale, current=current, best=best, baseline=baseline))[0].startswith(sentence)


def test_without_an_infusion_no_best_week_is_spoken_of() -> None:
    untreated = tide(State.COLLECTING, last_treatment=None, days_since_treatment=None, **UNKNOWN)
    assert explained(untreated)[0] == "Mood is at 4.9; before treatment it was 3.1."


def test_before_the_first_answer_it_says_what_it_rests_on() -> None:
    nothing: dict[str, Any] = {"current": None, "best": None, "baseline": None, "n_ratings": 0, "n_cycles": 0}
    assert explained(tide(State.COLLECTING, provisional=True, **nothing, **UNKNOWN)) == [
        "Based on 0 answers and no earlier cycle.",
        "Provisional: there are few answers so far.",
    ]


def test_one_is_not_many() -> None:
    assert explained(tide(n_ratings=1, n_cycles=1))[-1] == "Based on 1 answer and 1 earlier cycle."
    assert explained(tide(n_ratings=1, n_cycles=0), "es")[-1] == "Según 1 respuesta y ningún ciclo anterior."


def test_what_is_lost_already_is_not_foretold() -> None:
    lines = explained(tide(State.RELAPSED, forecast_low=TODAY, forecast_date=TODAY))
    assert "Half of it is probably lost by now." in lines
    assert not any("At this pace" in line for line in lines)


def test_a_missing_response_is_told_as_such() -> None:
    lines = explained(tide(State.NO_RESPONSE, AlertKind.NO_RESPONSE, **UNKNOWN))
    assert "No clear relief 16 days after the 14 February infusion." in lines
    assert not any("relief is left" in line for line in lines)


def test_a_sudden_drop_is_told_as_such() -> None:
    lines = explained(tide(State.HOLDING, AlertKind.SUDDEN_DROP))
    assert "The latest answers are suddenly far worse than the best week." in lines


def test_silence_comes_first() -> None:
    assert explained(tide(State.SILENT, AlertKind.SILENCE, days_silent=5))[0] == "No answer for 5 days."
    assert not any("No answer" in line for line in explained(tide(days_silent=2)))


@pytest.mark.parametrize("language", sorted(Languages().known))
@pytest.mark.parametrize("kind", AlertKind)
def test_no_explanation_is_longer_than_six_lines(kind: AlertKind, language: str) -> None:
    state = State.NO_RESPONSE if kind == AlertKind.NO_RESPONSE else State.HOLDING
    silent = 5 if kind == AlertKind.SILENCE else 0
    unknown = UNKNOWN if kind == AlertKind.NO_RESPONSE else {}
    lines = explained(tide(state, kind, days_silent=silent, provisional=True, **unknown), language)
    assert 3 <= len(lines) <= 6
    assert not set(PLACEHOLDERS) & set("".join(lines))
