"""The wire to Telegram: python-telegram-bot's methods over aiohttp, with "surely not sent" told from "maybe sent"."""

import json
from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.config import Settings

CONNECTIONS = 64
TIMEOUT_SECONDS = 8.0
CONNECT_SECONDS = 3.0


class NotSentError(NetworkError):
    """The request surely never reached Telegram."""


class AiohttpRequest(BaseRequest):
    """A transport for python-telegram-bot that costs a fraction of its default one."""

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer unless a call says otherwise."""
        return TIMEOUT_SECONDS

    async def initialize(self) -> None:
        """Open the connection pool."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=60),
                auto_decompress=True,
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close the connection pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: D102 -- the signature and its description are python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 -- python-telegram-bot's private sentinel
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSentError("the connection to Telegram is closed")
        total = read_timeout if isinstance(read_timeout, int | float) else TIMEOUT_SECONDS
        timeout = aiohttp.ClientTimeout(total=total, connect=CONNECT_SECONDS)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSentError(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            # the address carries the token, so the text of the error is not passed on
            raise NetworkError(type(error).__name__) from None


def _body(request: RequestData | None) -> Any:  # noqa: ANN401 -- aiohttp takes several kinds
    if request is None:
        return None
    if not request.contains_files:
        return request.json_parameters
    form = aiohttp.FormData()
    for name, text in request.json_parameters.items():
        form.add_field(name, text)
    for name, (filename, content, mime) in (request.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


class Wire(Bot):
    """A bot that also receives Telegram's own JSON, for an update of any kind must be stored as it came."""

    def __init__(self, token: str, root: str) -> None:
        self._receiver = AiohttpRequest(connections=2)
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=self._receiver,
        )

    async def receive(self, offset: int | None, wait: int, kinds: list[str]) -> list[dict[str, Any]]:
        """Long-poll for updates up to ``wait`` seconds.

        Raises:
            TelegramError: Telegram could not be asked, or answered with an error.

        """
        asked: dict[str, Any] = {"timeout": wait, "limit": 100, "allowed_updates": json.dumps(kinds)}
        if offset is not None:
            asked["offset"] = offset
        found = await self._receiver.post(
            f"{self.base_url}/getUpdates?{urlencode(asked)}", read_timeout=wait + TIMEOUT_SECONDS
        )
        if not isinstance(found, list):
            raise TelegramError("getUpdates answered with something that is no list")
        return found


def make_bot(settings: Settings) -> Wire:
    """Return a bot that talks to the server of the settings, with a connection of its own for receiving."""
    return Wire(settings.token, settings.telegram_api_url.rstrip("/"))
