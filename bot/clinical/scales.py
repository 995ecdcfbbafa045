"""The two scales that patients rate, 0 to 10, and which of them a patient tracks."""

from enum import StrEnum


class Scale(StrEnum):
    """One rated scale; mood 10 is best, pain 10 is worst."""

    MOOD = "mood"
    PAIN = "pain"

    @property
    def better_is_high(self) -> bool:
        """Whether a higher value is a better one."""
        return self is Scale.MOOD


class Tracks(StrEnum):
    """What a patient is asked for."""

    MOOD = "mood"
    PAIN = "pain"
    BOTH = "both"

    @property
    def scales(self) -> tuple[Scale, ...]:
        """The scales asked, in the order in which they are asked."""
        return (Scale.MOOD, Scale.PAIN) if self is Tracks.BOTH else (Scale(self.value),)
