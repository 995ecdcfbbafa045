"""What a renderer is given: the promised message, the present state behind it, and the reader's words."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.clinical.questionnaire import Questionnaire
from bot.i18n import Languages
from bot.messages import OutboxMessage, Refs
from bot.resources import Country
from bot.services.boards import BoardService
from bot.services.views import ViewService
from handlers.outgoing import Outgoing


@dataclass(frozen=True, slots=True)
class Sources:
    """Where renderers read: wired once by ``bot.app``."""

    views: ViewService
    boards: BoardService
    languages: Languages
    catalogue: Mapping[str, Country]
    bot_username: str
    questionnaire: Questionnaire | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One message about to be rendered."""

    message: OutboxMessage
    sources: Sources

    @property
    def refs(self) -> Refs:
        """What the message is about."""
        return self.message.refs

    @property
    def edit(self) -> int | None:
        """The number of the message whose place this one takes, or None."""
        found = self.refs.get("edit")
        return found if isinstance(found, int) else None


Render = Callable[[Reading], Awaitable[Outgoing | None]]
"""Returns how a message reads now, or None when it is no longer wanted."""
