"""Whether an answer may have been given on the scale turned round: 1 for 9. One or two in a hundred are."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median

from bot.clinical.series import Rating

LATELY = timedelta(days=21)
LOOKED_AT = 7
"""Answers before this one, of those days, that tell what is usual."""
FEWEST = 5
FAR, NEAR = 2.5, 1.5
"""Points from the middle that the usual answer lies at least, and from the mirror image this one at most."""
STEADY = 2
"""Points between the usual answer and the latest one before, at most: after a fall nobody is asked day after day."""
MIDDLE = 5


def usual_if_reversed(ratings: Sequence[Rating], on: date) -> int | None:
    """Return what was usual (0-10) if the answer of ``on`` is the mirror image of it, otherwise None.

    ``ratings`` are of one scale, oldest first, as they were given. The answer may as well be meant: it is asked about,
    and never changed by itself.
    """
    answer = next((rating.value for rating in reversed(ratings) if rating.on == on), None)
    lately = [rating.value for rating in ratings if on - LATELY <= rating.on < on][-LOOKED_AT:]
    if answer is None or len(lately) < FEWEST:
        return None
    usual = median(lately)
    mirrored = abs(answer - (2 * MIDDLE - usual)) <= NEAR
    found = abs(usual - MIDDLE) >= FAR and mirrored and abs(lately[-1] - usual) <= STEADY
    return round(usual) if found else None
