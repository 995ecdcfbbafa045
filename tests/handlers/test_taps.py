import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.taps import LIMIT_BYTES, Tap, decode, encode

WORDS = st.from_regex(r"[A-Za-z0-9_/+\-]{1,14}", fullmatch=True)


@given(st.lists(WORDS, max_size=3))
def test_what_a_button_says_is_read_back(args: list[str]) -> None:
    assert decode(encode("rate", *args)) == Tap("rate", tuple(args))


@given(st.text(max_size=80))
def test_forged_data_never_breaks_the_reader(data: str) -> None:
    found = decode(data)
    assert found is None or encode(found.op, *found.args) == data


def test_a_button_is_never_longer_than_telegram_takes() -> None:
    with pytest.raises(ValueError, match="v1:book"):
        encode("book", "x" * LIMIT_BYTES)


def test_a_missing_or_odd_number_is_minus_one() -> None:
    tap = Tap("rate", ("12", "x", "٣", "9" * 20))
    assert [tap.number(index) for index in range(5)] == [12, -1, -1, -1, -1]
    assert (tap.word(1), tap.word(9)) == ("x", "")
