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

    def upright(self, value: float) -> float:
        """Return a rating so that higher is better, as the relief model has it; the same function leads back."""
        return value if self.better_is_high else 10.0 - value


class Tracks(StrEnum):
    """What a patient is asked for."""

    MOOD = "mood"
    PAIN = "pain"
    BOTH = "both"

    @property
    def scales(self) -> tuple[Scale, ...]:
        """The scales asked, in the order in which they are asked."""
        return (Scale.MOOD, Scale.PAIN) if self is Tracks.BOTH else (Scale(self.value),)
