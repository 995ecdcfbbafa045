"""Every sentence that a person may read exists in every language, with the same placeholders."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.i18n import Languages
from tests.sentences import Sentence, catalogues, forms, read, refresh, sentences

PLACEHOLDER = re.compile(r"\{\w+\}")
LANGUAGES = sorted(Languages().known - {"en"})


def translations(language: str) -> Iterator[tuple[Sentence, str, str]]:
    """Yield each sentence of a catalogue with every translation beside the English that it stands for."""
    for message in read(catalogues()[language]):
        names = (message.id, message.id) if isinstance(message.id, str) else message.id
        for number, text in enumerate(forms(message.string) if message.id else []):
            yield message.id if isinstance(message.id, str) else (names[0], names[1]), names[min(number, 1)], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_nothing_else(language: str) -> None:
    known = list(translations(language))
    translated = {sentence for sentence, _, _ in known} - {sentence for sentence, _, text in known if not text}
    assert sentences() - translated == set()
    assert translated - sentences() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_placeholder(language: str) -> None:
    for _, sentence, text in translations(language):
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(sentence)), sentence


def test_new_sentences_come_to_a_catalogue_and_old_ones_go(tmp_path: Path) -> None:
    path = tmp_path / "es" / "messages.po"
    path.parent.mkdir()
    head = catalogues()["es"].read_text("utf-8").partition("\n\n")[0]
    path.write_text(f'{head}\n\nmsgid "mood"\nmsgstr "ánimo"\n\nmsgid "gone"\nmsgstr "ido"\n', "utf-8")
    assert refresh(path) == len(sentences()) - 1
    found = read(path)
    assert {message.id for message in found if message.id} == sentences()
    assert found["mood"].string == "ánimo"


def test_a_number_takes_the_form_that_the_language_has_for_it() -> None:
    english, spanish = Languages()("en"), Languages()("es")
    forms = ("{count} answer", "{count} answers")
    assert [english.count(number, *forms) for number in (0, 1, 2)] == ["0 answers", "1 answer", "2 answers"]
    assert [spanish.count(number, *forms) for number in (0, 1, 2)] == ["0 respuestas", "1 respuesta", "2 respuestas"]


def test_a_language_that_we_lack_falls_back_to_english() -> None:
    assert Languages()("xx")("mood") == "mood"
    assert Languages()("es-MX").language == "es"


def test_dates_and_times_read_as_people_write_them() -> None:
    english, spanish = Languages()("en"), Languages()("es")
    assert english.day(date(2026, 3, 14)) == "14 March"
    assert spanish.day(date(2026, 3, 14)) == "14 de marzo"
    assert english.day(date(2026, 3, 14), weekday=True).startswith("Sat")
    assert english.time(datetime(2026, 3, 14, 13, 5, tzinfo=UTC), "Europe/Madrid") == "14:05"
    assert english.short_day(date(2026, 4, 28)) == "28 Apr"
    assert spanish.short_day(date(2026, 4, 28)) == "28 abr"
    assert english.ends(date(2026, 4, 28), date(2026, 5, 9)) == {"low": "28 Apr", "high": "9 May"}
    assert spanish.ends(date(2026, 11, 25), date(2027, 9, 30)) == {"low": "25 nov 2026", "high": "30 sept 2027"}
