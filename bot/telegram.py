"""The wire to Telegram: python-telegram-bot over a client of our own that tells "surely not sent" from "maybe sent"."""

import json
import os
import secrets
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData

from bot import client
from bot.config import Settings

CONNECTIONS = 64
TIMEOUT_SECONDS = 8.0
CONNECT_SECONDS = 3.0
FORM = "application/x-www-form-urlencoded"
os.environ.setdefault("PTB_TIMEDELTA", "true")  # otherwise python-telegram-bot warns of it with every 429


class NotSentError(NetworkError):
    """The request surely never reached Telegram."""


def asked_to_wait(error: RetryAfter) -> float:
    """Return the seconds that Telegram asked us to wait."""
    after = error.retry_after
    return float(after if isinstance(after, int) else after.total_seconds())


class DirectRequest(BaseRequest):
    """A transport for python-telegram-bot that costs a fraction of its default one."""

    def __init__(self, root: str, connections: int) -> None:
        self._root = root
        self._connections = connections
        self._client: client.Client | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer unless a call says otherwise."""
        return TIMEOUT_SECONDS

    async def initialize(self) -> None:
        """Open the connection pool."""
        if self._client is None:
            self._client = client.Client(self._root, self._connections, CONNECT_SECONDS)

    async def shutdown(self) -> None:
        """Close the connection pool."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(  # noqa: D102 -- the signature and its description are python-telegram-bot's
        self,
        url: str,
        method: str,  # noqa: ARG002 -- the Bot API takes POST for everything
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 -- python-telegram-bot's private sentinel
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002 -- as above
    ) -> tuple[int, bytes]:
        if self._client is None:
            raise NotSentError("the connection to Telegram is closed")
        seconds = read_timeout if isinstance(read_timeout, int | float) else TIMEOUT_SECONDS
        parts = urlsplit(url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        kind, body = _body(request_data)
        # the address carries the token, so no error passes it on
        try:
            return await self._client.post(path, kind, body, seconds)
        except client.NotSentError as error:
            raise NotSentError(str(error)) from None
        except client.DoubtError as error:
            raise NetworkError(str(error)) from None


class Fields:
    """The parameters of one call as they travel; what python-telegram-bot calls request data, without the objects."""

    contains_files = False

    def __init__(self, values: Mapping[str, object]) -> None:
        self.json_parameters = {name: _travels(value) for name, value in values.items() if value is not None}


def _travels(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _body(request: RequestData | None) -> tuple[str, bytes]:
    """Return the content type and the content of a request."""
    if request is None:
        return FORM, b""
    if not request.contains_files:
        return FORM, urlencode(request.json_parameters).encode()
    mark = secrets.token_hex(16)
    pieces: list[bytes] = []
    for name, text in request.json_parameters.items():
        pieces += _part(mark, f'name="{name}"', "text/plain; charset=utf-8", text.encode())
    for name, (filename, content, mime) in (request.multipart_data or {}).items():
        found = content if isinstance(content, bytes) else content.read()
        pieces += _part(mark, f'name="{name}"; filename="{filename}"', mime, found)
    return f"multipart/form-data; boundary={mark}", b"".join([*pieces, f"--{mark}--\r\n".encode()])


def _part(mark: str, names: str, kind: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    head = f"--{mark}\r\nContent-Disposition: form-data; {names}\r\nContent-Type: {kind}\r\n\r\n"
    return head.encode(), content, b"\r\n"


class Wire(Bot):
    """A bot that also speaks Telegram's own JSON.

    An update of any kind must be stored as it came; and of the answer to a message only its number matters, so
    building python-telegram-bot's objects from it would be the larger part of sending.
    """

    def __init__(self, token: str, root: str) -> None:
        self._receiver = DirectRequest(root, connections=2)
        self._sender = DirectRequest(root, connections=CONNECTIONS)
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._sender,
            get_updates_request=self._receiver,
        )

    async def call(self, method: str, **values: object) -> Any:  # noqa: ANN401 -- any JSON value
        """Call a method of the Bot API and return its result; values that are None are left out.

        Raises:
            TelegramError: as python-telegram-bot's own methods do.

        """
        data = cast("RequestData", Fields(values))
        return await self._sender.post(f"{self.base_url}/{method}", data)

    async def receive(self, offset: int | None, wait: int, kinds: list[str]) -> list[dict[str, Any]]:
        """Long-poll for updates up to ``wait`` seconds.

        Raises:
            TelegramError: Telegram could not be asked, or answered with an error.

        """
        asked = Fields({"timeout": wait, "limit": 100, "allowed_updates": kinds, "offset": offset})
        data = cast("RequestData", asked)
        found = await self._receiver.post(f"{self.base_url}/getUpdates", data, read_timeout=wait + TIMEOUT_SECONDS)
        if not isinstance(found, list):
            raise TelegramError("getUpdates answered with something that is no list")
        return found


def make_bot(settings: Settings) -> Wire:
    """Return a bot that talks to the server of the settings, with a connection of its own for receiving."""
    return Wire(settings.token, settings.telegram_api_url.rstrip("/"))
