"""The patient's own impression of the relief: two questions, asked on a day on which it may be fading.

A global impression of change is what trials of pain and mood ask patients beside their ratings (Guy 1976, Dworkin
2005). The answers are the patient's: they may call the clinic sooner than the model would, and never later.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum


class Lost(IntEnum):
    """How much of the relief of the best days is gone."""

    NOTHING = 0
    LITTLE = 1
    HALF = 2
    NEARLY_ALL = 3


class Lasting(IntEnum):
    """For how long it has been like this."""

    TODAY = 0
    DAYS = 1
    WEEK = 2
    LONGER = 3


@dataclass(frozen=True, slots=True)
class Impression:
    """What a patient says of their relief on a day; None is not answered."""

    id: int
    patient_id: int
    scale: str
    on: date
    asked_at: datetime
    lost: Lost | None
    lasting: Lasting | None

    @property
    def complete(self) -> bool:
        """Whether nothing is left to ask: who has lost nothing is not asked for how long."""
        return self.lost == Lost.NOTHING or (self.lost is not None and self.lasting is not None)

    @property
    def tells_waning(self) -> bool:
        """Whether the answers alone say that relief is fading: half of it is gone, and not only today."""
        return (self.lost or Lost.NOTHING) >= Lost.HALF and (self.lasting or Lasting.TODAY) > Lasting.TODAY
