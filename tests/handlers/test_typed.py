import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clinical.scales import Scale
from bot.errors import UserError
from handlers.typed import Typed, parse

MOOD, PAIN = Scale.MOOD, Scale.PAIN


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("7", (7,)),
        (" 10 ", (10,)),
        ("seven", (7,)),
        ("SIETE", (7,)),
        ("6/10", (6,)),
        ("6 / 10", (6,)),
        ("\N{ARABIC-INDIC DIGIT SEVEN}", (7,)),
        ("\N{FULLWIDTH DIGIT SEVEN}", (7,)),
        ("6 3", (6, 3)),
        ("6, 3.", (6, 3)),
        ("today a 4!", (4,)),
    ],
)
def test_plain_numbers_are_read(text: str, bare: tuple[int, ...]) -> None:
    assert parse(text) == Typed({}, bare)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("mood 6 pain 3", {MOOD: 6, PAIN: 3}),
        ("Pain: 3, mood = 6", {MOOD: 6, PAIN: 3}),
        ("ánimo 6 dolor 3", {MOOD: 6, PAIN: 3}),
        ("my mood is seven and my pain is two", {MOOD: 7, PAIN: 2}),
        ("Stimmung 4", {MOOD: 4}),
        ("боль 9", {PAIN: 9}),
        ("mood 6/10", {MOOD: 6}),
    ],
)
def test_numbers_with_a_scales_name_are_read(text: str, named: dict[Scale, int]) -> None:
    assert parse(text) == Typed(named, ())


@pytest.mark.parametrize("text", ["11", "mood 12", "pain 100", "99999999999999"])
def test_a_number_off_the_scale_is_explained(text: str) -> None:
    with pytest.raises(UserError, match="is not on the scale"):
        parse(text)


@pytest.mark.parametrize("text", ["6.5", "mood 6,5", "-3", "mood -1"])
def test_a_number_that_is_not_whole_is_explained(text: str) -> None:
    with pytest.raises(UserError, match="whole number"):
        parse(text)


@pytest.mark.parametrize("text", ["", "hello", "see you at 5 tomorrow", "mood", "😀" * 4096, "7" + " a" * 60])
def test_anything_else_is_no_rating(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=100))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        found = parse(text)
    except UserError:
        return
    assert found is None or all(0 <= number <= 10 for number in (*found.named.values(), *found.bare))
