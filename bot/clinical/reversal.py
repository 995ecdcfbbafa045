"""Whether an answer may have been given on the scale turned round: 1 for 9. One or two in a hundred are."""

from collections.abc import Sequence
from statistics import median

LOOKED_AT = 7
"""Answers before this one that tell what is usual."""
FEWEST = 5
FAR, NEAR = 2.5, 1.5
"""Points from the middle that the usual answer lies at least, and from the mirror image this one at most."""
STEADY = 2
"""Points between the usual answer and the latest one before, at most: after a fall nobody is asked day after day."""
MIDDLE = 5


def perhaps_reversed(answer: int, earlier: Sequence[int]) -> bool:
    """Whether ``answer`` (0-10) is the mirror image of what was usual in the ``earlier`` answers, oldest first.

    The answer may as well be meant: it is asked about, and never changed by itself.
    """
    lately = earlier[-LOOKED_AT:]
    if len(lately) < FEWEST:
        return False
    usual = median(lately)
    mirrored = abs(answer - (2 * MIDDLE - usual)) <= NEAR
    return abs(usual - MIDDLE) >= FAR and mirrored and abs(lately[-1] - usual) <= STEADY
