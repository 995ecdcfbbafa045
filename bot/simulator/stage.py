"""What the web page shows besides the phones: a title, who stands side by side, and buttons that play a story.

The simulator knows no story; whoever runs it may put one on the stage.
"""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from datetime import timedelta

from bot.simulator.refusal import Json

Play = Callable[[], Awaitable[None]]
Advance = Callable[[timedelta], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Room:
    """One chat on a phone: its name, and texts that may be tried in it."""

    chat_id: int
    title: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One phone on the page: whose it is, what part this person plays, and the chats on it, the first in front."""

    person_id: int
    label: str
    rooms: tuple[Room, ...]


@dataclass(slots=True)
class Act:
    """A button above the phones that plays a piece of a story."""

    name: str
    label: str
    play: Play


@dataclass(slots=True)
class Stage:
    """What the page shows; ``advance`` moves the clock in the director's own way when there is one."""

    title: str = "A simulated Telegram"
    subtitle: str = "Several phones, one bot, and a clock that you push."
    timezone: str = "UTC"
    phones: list[Shown] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    advance: Advance | None = None
    playing: str = ""
    done: int = 0
    total: int = 0
    note: str = ""

    def view(self) -> Json:
        """Return the stage as JSON."""
        return {
            "title": self.title,
            "subtitle": self.subtitle,
            "timezone": self.timezone,
            "phones": [asdict(phone) for phone in self.phones],
            "acts": [{"name": act.name, "label": act.label} for act in self.acts],
            **self.progress(),
        }

    def progress(self) -> Json:
        """Return how far the running act is."""
        return {"playing": self.playing, "done": self.done, "total": self.total, "note": self.note}

    def act(self, name: str) -> Act:
        """Return an act. Raises LookupError for a name that is none."""
        for act in self.acts:
            if act.name == name:
                return act
        raise LookupError(f"There is no act {name!r}.")
