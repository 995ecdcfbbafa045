import pytest

from bot.clinical.safety_plan import SHOWN_FIRST, Part, calm, next_part


def test_parts_come_in_their_order() -> None:
    written: list[str] = []
    while part := next_part(written):
        written.append(part)
    assert written == list(Part)


def test_the_clinics_contact_is_no_part_of_what_a_person_in_danger_reads() -> None:
    assert set(SHOWN_FIRST) == set(Part) - {Part.CONTACT}


@pytest.mark.parametrize(
    ("mood", "pain", "good"),
    [
        ([6, 6, 6, 6], [], True),
        ([6, 6, 6], [], False),
        ([9, 9, 9, 3], [], False),
        ([8, 8, 4, 4], [], True),
        ([6, 6, 6, 5], [], False),
        ([5, 6, 6, 6], [0, 0, 0, 0], False),
        ([], [4, 4, 4, 4], True),
        ([], [4, 4, 4, 5], False),
        ([], [1, 1, 1], False),
        ([], [], False),
    ],
)
def test_a_good_week_has_answers_a_good_mean_and_no_bad_day(mood: list[int], pain: list[int], *, good: bool) -> None:
    assert calm(mood, pain) is good
