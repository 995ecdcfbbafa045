"""An answer on the scale turned round is noticed, and little else is."""

import pytest

from bot.clinical.reversal import perhaps_reversed


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [(1, [8, 9, 8, 8, 9]), (9, [2, 1, 2, 2, 1, 2, 1]), (2, [3, 3, 8, 8, 9, 8, 8, 8, 8]), (0, [10, 10, 9, 10, 10])],
)
def test_a_mirrored_answer_is_noticed(answer: int, earlier: list[int]) -> None:
    assert perhaps_reversed(answer, earlier)


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
    assert not perhaps_reversed(answer, earlier)
