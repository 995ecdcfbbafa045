"""Which updates may speak of danger, told from the update alone, before anything is looked up."""

from bot.clinical.textscreen import screen
from bot.messages import Incoming
from handlers.answers import answer_of
from handlers.taps import decode

TAPS = frozenset({"sos", "safe", "tri"})
"""The SOS button and the answers to questions about danger."""
COMMANDS = ("/crisis", "/sos")


def tier(incoming: Incoming) -> int:
    """Return how plainly a text speaks of danger: 1 plainly, 2 perhaps, 0 not."""
    return screen(incoming.text, incoming.language or None).tier if incoming.text else 0


def calls_for_help(incoming: Incoming) -> bool:
    """Whether the person asked for the crisis lines by command or button."""
    if incoming.data:
        tap = decode(incoming.data)
        return tap is not None and tap.op == "sos"
    return incoming.text.lower().lstrip().startswith(COMMANDS)


def may_hold_risk(incoming: Incoming) -> bool:
    """Whether this update must go before all others."""
    if incoming.data:
        tap = decode(incoming.data)
        return tap is not None and tap.op in TAPS
    answer = answer_of(incoming.text)
    return calls_for_help(incoming) or tier(incoming) > 0 or (answer is not None and answer.counts)
