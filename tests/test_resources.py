"""The catalogue of crisis lines: every country in every language, and rows that cannot be used."""

from datetime import date

import pytest

from bot.errors import SetupError
from bot.i18n import Languages
from bot.resources import DIRECTORY, UNKNOWN, load, parse
from handlers.render.crisis import LONGEST, resources_text

CATALOGUE, LANGUAGES = load(), Languages()
ROW = {
    "country": "NO",
    "service": "Mental Helse",
    "call": "116 123",
    "text_or_chat": "",
    "hours": "24/7",
    "emergency": "113",
    "status": "confirmed_official",
    "source_found": "helsenorge.no",
    "verified_on": "2026-11-25",
}


@pytest.mark.parametrize("language", sorted(LANGUAGES.known))
@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_country_is_rendered_in_every_language(code: str, language: str) -> None:
    country, words = CATALOGUE[code], LANGUAGES(language)
    text = resources_text(words, country, clinic_knows=True)
    assert words("Emergency: call {number}", number=country.emergency) in text.splitlines()
    for line in country.lines[:3]:
        assert line.call in text
        assert line.text_or_chat in text
        shown = next(shown for shown in text.splitlines() if shown.startswith(line.service))
        assert shown.endswith(words("(not confirmed)")) is not line.confirmed
    assert text.endswith(
        words("Your clinic is being alerted. I will not tell you that somebody is coming: call if you are in danger.")
    )
    assert len(text) < LONGEST, "what is cut off at the end may be a number"


@pytest.mark.parametrize("language", sorted(LANGUAGES.known))
def test_an_unknown_country_gets_an_emergency_number_and_the_directory(language: str) -> None:
    text = resources_text(LANGUAGES(language), UNKNOWN, clinic_knows=False)
    assert "112" in text
    assert DIRECTORY in text


def test_the_same_number_means_what_it_means_in_its_country() -> None:
    assert CATALOGUE["NO"].emergency.startswith("113")
    assert CATALOGUE["NL"].emergency == "112"
    assert "113" in CATALOGUE["NL"].lines[0].call


def test_a_row_that_was_not_confirmed_is_never_shown() -> None:
    assert parse([ROW | {"status": "not_confirmed"}])["NO"].lines == ()
    assert parse([ROW | {"call": ""}])["NO"].lines == ()


def test_a_countrys_age_is_that_of_its_oldest_row() -> None:
    found = parse([ROW, ROW | {"verified_on": "2025-01-31"}, ROW])["NO"]
    assert found.verified_on == date(2025, 1, 31)
    assert found.stale(date(2026, 2, 1))
    assert not found.stale(date(2026, 1, 31))
    assert not UNKNOWN.stale(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"country": " "}, "crisis_resources.csv:2: a row needs a country"),
        ({"emergency": ""}, "and an emergency number"),
        ({"verified_on": "last week"}, "crisis_resources.csv:2: verified_on is a day"),
    ],
)
def test_a_row_that_cannot_be_used_is_named(change: dict[str, str], told: str) -> None:
    with pytest.raises(SetupError, match=told):
        parse([ROW | change])
