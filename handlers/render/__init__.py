"""From a promised message's intent to what a person reads, in the language and the state of now."""

from bot.messages import OutboxMessage
from handlers.outgoing import Outgoing
from handlers.render.boards import BOARDS
from handlers.render.cases import CASES
from handlers.render.crisis import CRISIS
from handlers.render.enrolment import ENROLMENT
from handlers.render.impression import IMPRESSION
from handlers.render.lines import LINES
from handlers.render.notes import NOTES
from handlers.render.patients import PATIENTS
from handlers.render.plan import PLAN
from handlers.render.reading import Reading, Render, Sources
from handlers.render.texts import TEXTS
from handlers.render.triage import TRIAGE

RENDERERS: dict[str, Render] = {
    **ENROLMENT,
    **PATIENTS,
    **IMPRESSION,
    **CRISIS,
    **TRIAGE,
    **PLAN,
    **CASES,
    **BOARDS,
    **LINES,
    **NOTES,
    **TEXTS,
}


class Renderer:
    """Renders promised messages; called inside a snapshot of the database."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def __call__(self, message: OutboxMessage) -> Outgoing | None:
        """Return how ``message`` reads now, or None when it is no longer wanted."""
        return await RENDERERS[message.kind](Reading(message, self._sources))
