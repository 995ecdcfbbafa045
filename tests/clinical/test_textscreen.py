"""The text screen: what it must find, what it must leave alone, and how it reads what people really type."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clinical.lexicon import LANGUAGES
from bot.clinical.lexicon.concepts import spoken_of
from bot.clinical.lexicon.grammar import Parser, Source, read
from bot.clinical.lexicon.normalise import tokens
from bot.clinical.textscreen import screen


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself",
        "I WANT TO KILL MYSELF!!!",
        "k i l l  m y s e l f",
        "k.i.l.l myself tonight",
        "iwanttodie",
        "i want to diiiiie",
        "gonna k1ll mys3lf",
        "i want to k*ll myself",
        "I want to \u0434ie".replace("\u0434", "d"),
        "I w\u0430nt t\u043e di\u0435",
        "\uff29 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45",
        "I wa\u200bnt to d\u00adie",
        "i wnat to kill myslef",
        "quiero morir",
        "QUIERO MORÍR",
        "ich will mich toeten",
        "ich will mich töten",
        "je veux mourir",
        "j'ai envie d'en finir avec la vie",
        "não quero mais viver",
        "nao quero mais viver",
        "хочу умереть",
        "х о ч у у м е р е т ь",  # noqa: RUF001 - Russian
        "х0чу умереть",  # noqa: RUF001 - Russian
        "kms",
    ],
)
def test_it_reads_what_people_really_type(text: str) -> None:
    assert screen(text).tier == 1


@pytest.mark.parametrize(
    ("concept", "text"),
    [
        ("plan", "I've picked the day and the place"),
        ("means", "I've been saving up my pills for months"),
        ("preparation", "I gave away all my things, I won't need them"),
        ("goodbye", "this is my last message, tell my kids I love them"),
        ("attempt", "I just swallowed the whole bottle of pills"),
        ("self_harm", "I'm cutting myself again"),
        ("euphemism", "I won't be around next week, give my slot to someone who wants to live"),
        ("burden", "they'd all be better off without me"),
        ("calm", "I've made my decision and I'm finally at peace"),
        ("denial", "I put 0 because I don't want the cops"),
    ],
)
def test_it_pages_for_every_concept_of_tier_1(concept: str, text: str) -> None:
    found = screen(text, "en")
    assert found.tier == 1
    assert concept in found.concepts


@pytest.mark.parametrize(
    ("concept", "text"),
    [
        ("negated", "I don't want to kill myself"),
        ("past", "years ago I tried to kill myself"),
        ("quoted", 'she sang "I want to kill myself" and left the stage'),
        ("quoted", "the character says I want to kill myself"),
        ("third_person", "my brother killed himself"),
        ("third_person", "they want to kill themselves"),
        ("passive", "I wish I could sleep and never wake up"),
        ("passive", "no quiero despertar nunca más"),
    ],
)
def test_it_asks_where_it_cannot_be_sure(concept: str, text: str) -> None:
    found = screen(text)
    assert found.tier == 2
    assert concept in found.concepts


@pytest.mark.parametrize(
    "text",
    [
        "this traffic is killing me",
        "I'm dead tired",
        "shoot me an email",
        "kill the lights please",
        "I'm dying to see it",
        "can't take this medication with food",
        "I had complete ego death",
        "me muero de risa",
        "Ich sterbe vor Hunger",
        "mort de rire",
        "morri de rir",
        "помираю со смеху",  # noqa: RUF001 - Russian
        "Can I move my appointment to Thursday?",
        "7",
        "",
        " \n ",
    ],
)
def test_it_leaves_everyday_words_alone(text: str) -> None:
    assert screen(text).tier == 0


@pytest.mark.parametrize("hint", [None, "", "en", "de-AT", "xx", "klingon", "ru"])
def test_a_wrong_hint_of_the_language_changes_no_finding(hint: str | None) -> None:
    found = screen("quiero quitarme la vida esta noche", hint)
    assert (found.tier, found.language) == (1, "es")


def test_the_hint_settles_a_text_that_shows_no_language() -> None:
    assert screen("7", "fr").language == "fr"


def test_languages_may_be_mixed() -> None:
    assert screen("hola, no puedo dormir, i want to kill myself").tier == 1


def test_danger_is_found_at_the_end_of_a_long_text() -> None:
    assert screen("today was fine and I slept well. " * 120 + "I want to kill myself").tier == 1


@given(st.text(max_size=300), st.one_of(st.none(), st.text(max_size=5)))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_it_fail(text: str, hint: str | None) -> None:
    found = screen(text, hint)
    assert found.tier in (0, 1, 2)
    assert bool(found.concepts) == (found.tier > 0)
    assert list(found.concepts) == sorted(set(found.concepts))
    assert found.language in LANGUAGES


@given(st.text(alphabet="iwantokl md.,!'*\u0430\u043e\U0001f480\U0001f52a", max_size=400))
@settings(max_examples=200, deadline=None)
def test_no_text_near_our_words_makes_it_fail(text: str) -> None:
    assert screen(text) == screen(text)


@pytest.mark.parametrize("text", ["\ud800 i want to kill myself", "i want to kill myself \x00"])
def test_broken_characters_hide_nothing(text: str) -> None:
    assert screen(text).tier == 1


@pytest.mark.parametrize("pattern", ["(want", "want )", "WANTED", "want ,"])
def test_a_pattern_that_cannot_be_read_says_so(pattern: str) -> None:
    with pytest.raises(ValueError, match="xx: "):
        Parser(_source(), {"want": frozenset("a")}.get).parse(pattern)  # type: ignore[arg-type]  # gives None for the unknown


def _source() -> Source:
    return read("xx", "[classes]\nWANT = want\n# a remark\n[rules]\nintent 1: WANT\n  want\n")


@pytest.mark.parametrize(
    "text",
    [
        "posso tomar ibuprofeno junto?",
        "perdón por no ir a la cita, lo siento mucho",
        "estoy en paz con la decisión de empezar el tratamiento",
        "ma mère s'occupe du chien quand je suis à la clinique",
        "j'ai donné mon vieux téléphone à mon fils",
    ],
)
def test_everyday_sentences_that_once_paged_are_left_alone(text: str) -> None:
    assert screen(text).tier == 0


@pytest.mark.parametrize("text", ["note", "note a", "letter", "why"])
def test_a_single_word_is_not_judged_by_what_it_resembles(text: str) -> None:
    assert screen(text).tier == 0


def test_a_single_weak_sign_in_an_everyday_message_asks_instead_of_paging() -> None:
    found = screen("je le ferai demain", "fr")
    assert (found.tier, found.concepts) == (2, ("plan", "weak"))
    assert screen("je vais me tuer demain", "fr").tier == 1


def test_what_is_spoken_of_is_the_same_in_every_language() -> None:
    told = {
        "en": "my sister cat",
        "es": "hermana gata",
        "de": "schwester katze",
        "fr": "frère chat",
        "pt": "irmã gata",
        "ru": "сестра кошка",
    }
    found = [spoken_of(tokens(text), language) for language, text in told.items()]
    assert len(set.intersection(*found)) >= 3
