"""Figures of the text screen on the corpus."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.clinical.textscreen import screen
from tests.corpus import Message


@dataclass(frozen=True)
class Figure:
    """How many messages there are, and how many were flagged at all and at tier 1."""

    count: int
    flagged: int
    tier_1: int

    @property
    def share(self) -> float:
        """The flagged share, 0 to 1."""
        return self.flagged / self.count

    @property
    def share_1(self) -> float:
        """The share at tier 1, 0 to 1."""
        return self.tier_1 / self.count


def measure(messages: Iterable[Message]) -> Figure:
    """Screen ``messages`` with a hint of their language."""
    tiers = Counter(screen(message.text, message.language).tier for message in messages)
    return Figure(tiers.total(), tiers[1] + tiers[2], tiers[1])


def concepts(messages: Iterable[Message]) -> Counter[str]:
    """Count in how many messages each concept was found."""
    return Counter(name for message in messages for name in screen(message.text, message.language).concepts)
