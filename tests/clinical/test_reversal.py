"""An answer on the scale turned round is noticed, and little else is."""

from datetime import date, timedelta

import pytest

from bot.clinical.reversal import LATELY, usual_if_reversed
from bot.clinical.series import Rating

TODAY = date(2026, 3, 30)


def usual(answer: int, earlier: list[int], ago: timedelta = timedelta(0)) -> int | None:
    days = [TODAY - ago - timedelta(days=number) for number in range(len(earlier), 0, -1)]
    ratings = [Rating(day, value) for day, value in zip(days, earlier, strict=True)]
    return usual_if_reversed([*ratings, Rating(TODAY, answer)], TODAY)


@pytest.mark.parametrize(
    ("answer", "earlier", "expected"),
    [
        (1, [8, 9, 8, 8, 9], 8),
        (9, [2, 1, 2, 2, 1, 2, 1], 2),
        (2, [3, 3, 8, 8, 9, 8, 8, 8, 8], 8),
        (0, [10, 10, 9, 10, 10], 10),
    ],
)
def test_a_mirrored_answer_is_noticed(answer: int, earlier: list[int], expected: int) -> None:
    assert usual(answer, earlier) == expected


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        (1, [8, 9, 8, 8]),  # too few answers to know
        (5, [8, 9, 8, 8, 9]),  # a bad day
        (4, [6, 6, 6, 6, 6]),  # near the middle every answer has its like
        (2, [8, 9, 8, 8, 2]),  # asked yesterday
        (8, [8, 8, 8, 8, 8]),
        (9, [8, 8, 7, 8, 8]),
    ],
)
def test_what_may_well_be_meant_is_not_asked_about(answer: int, earlier: list[int]) -> None:
    assert usual(answer, earlier) is None


def test_answers_of_long_ago_are_not_usual_and_a_day_without_an_answer_is_not_asked_about() -> None:
    assert usual(1, [8, 8, 8, 8, 8], LATELY) is None
    assert usual_if_reversed([Rating(TODAY - timedelta(days=number), 8) for number in range(9, 0, -1)], TODAY) is None
