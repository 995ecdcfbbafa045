"""The second channel: SMS, e-mail, phone, chat … through Apprise, away from the event loop."""

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog
from pydantic import SecretStr

from bot.errors import SetupError, TidemarkError

log = structlog.get_logger()


class PageFailedError(TidemarkError):
    """The second channel did not take a message."""


class Pager:
    """Sends short texts without a patient's data (case number, code, kind) to every address of the settings."""

    def __init__(self, urls: Sequence[SecretStr]) -> None:
        self._apprise: Any = None
        if not urls:
            return
        import apprise  # noqa: PLC0415 -- several megabytes that a bot without a second channel does not need

        self._apprise = apprise.Apprise()
        for number, url in enumerate(urls, start=1):
            if not self._apprise.add(url.get_secret_value()):
                raise SetupError(f"TIDEMARK_PAGER_URLS: address {number} is not one that Apprise understands.")

    @property
    def configured(self) -> bool:
        """Whether there is a second channel at all."""
        return self._apprise is not None

    async def page(self, text: str) -> None:
        """Send ``text``.

        Raises:
            PageFailedError: at least one address did not take it.

        """
        if not self.configured:
            log.warning("no second channel: set TIDEMARK_PAGER_URLS")
            return
        if not await asyncio.to_thread(self._apprise.notify, body=text, title="Tidemark"):
            raise PageFailedError
