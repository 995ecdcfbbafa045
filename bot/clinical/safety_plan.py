"""The parts of a safety plan: Stanley and Brown's six (2012, Cognitive and Behavioral Practice 19:256), and a contact.

When the plan is offered in calm, and which part comes next, are decided here.
"""

from collections.abc import Collection, Sequence
from enum import StrEnum
from statistics import fmean

FEWEST_ANSWERS = 4
GOOD_MOOD, GOOD_PAIN = 6.0, 4.0
NO_BAD_DAY_MOOD = 4
MOST_OFFERS = 4
LONGEST = 1000
"""Characters of one part."""


class Part(StrEnum):
    """One part of a plan, in the order in which they are asked; ``contact`` is whom the clinic may call."""

    WARNING = "warning"
    COPING = "coping"
    PLACES = "places"
    PEOPLE = "people"
    PROFESSIONALS = "professionals"
    SAFE = "safe"
    CONTACT = "contact"


SHOWN_FIRST = (Part.PEOPLE, Part.PROFESSIONALS, Part.COPING, Part.PLACES, Part.SAFE, Part.WARNING)
"""In a crisis, whom to call comes first; the clinic's contact is the clinic's matter."""


def next_part(written: Collection[str]) -> Part | None:
    """Return the first part that is not written yet, None when the plan is whole."""
    return next((part for part in Part if part not in written), None)


def calm(mood: Sequence[int], pain: Sequence[int]) -> bool:
    """Whether a week's ratings speak of a good week: enough answers, a good mean, no bad day.

    Who rates mood is judged by it, others by their pain.
    """
    if mood:
        return len(mood) >= FEWEST_ANSWERS and fmean(mood) >= GOOD_MOOD and min(mood) >= NO_BAD_DAY_MOOD
    return len(pain) >= FEWEST_ANSWERS and fmean(pain) <= GOOD_PAIN
