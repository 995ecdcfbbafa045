"""Which updates may speak of danger, told from the update alone, before anything is looked up."""

from bot.clinical.textscreen import screen
from bot.messages import Incoming
from handlers.taps import decode

TAPS = frozenset({"sos", "safe"})
"""The SOS button and the answers to a safety question."""
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
    return calls_for_help(incoming) or tier(incoming) > 0
