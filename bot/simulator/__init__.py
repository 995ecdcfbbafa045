"""A Telegram Bot API that lives here, over HTTP; it knows nothing of Tidemark."""

from bot.simulator.clock import VirtualClock
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.people import Group, Person
from bot.simulator.phones import Seen
from bot.simulator.telegram import TOKEN, Telegram

__all__ = ["TOKEN", "Fault", "FaultKind", "Group", "Person", "Seen", "Telegram", "VirtualClock"]
