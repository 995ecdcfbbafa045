"""The Bot API over HTTP: `/bot<token>/METHOD` and `/file/bot<token>/PATH`; other paths are another application's."""

import asyncio
import secrets
import socket
import struct
from collections.abc import MutableMapping
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.simulator.api import RESET, Api, Reply, refused
from bot.simulator.media import MAX_UPLOAD_BYTES
from bot.simulator.params import decode
from bot.simulator.refusal import RefusalError

_ROOM = 2**20
"""What a request may hold beside its file."""
_RST = struct.pack("ii", 1, 0)


class BotApi:
    """The ASGI application. It reads requests by itself: thousands a second pass through here."""

    def __init__(self, api: Api, token: str, rest: ASGIApp) -> None:
        self._api = api
        self._token = token
        self._rest = rest
        self.server: uvicorn.Server | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path: str = scope.get("path", "")
        if path.startswith("/bot"):
            reply = await self._method(path, scope, receive)
        elif path.startswith("/file/bot"):
            reply = self._file(path.removeprefix("/file/bot"))
        else:
            await self._rest(scope, receive, send)
            return
        if reply is RESET:
            await self._reset(scope)
            return
        headers = [(b"content-type", reply.kind), (b"content-length", str(len(reply.body)).encode())]
        if reply.retry_after:
            headers.append((b"retry-after", str(reply.retry_after).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})

    async def _method(self, path: str, scope: Scope, receive: Receive) -> Reply:
        token, slash, name = path.removeprefix("/bot").partition("/")
        if not slash or not name:
            return refused(RefusalError(404))
        if not secrets.compare_digest(token.encode(), self._token.encode()):
            return refused(RefusalError(401))
        try:
            body = await _body(receive)
            params = decode(scope["query_string"], _content_type(scope), body)
        except RefusalError as refusal:
            return refused(refusal)
        return await self._api.reply(name, params)

    def _file(self, path: str) -> Reply:
        token, _, where = path.partition("/")
        kept = self._api.state.files.at(where)
        if not secrets.compare_digest(token.encode(), self._token.encode()) or kept is None:
            return refused(RefusalError(404))
        return Reply(body=kept.content, kind=b"application/octet-stream")

    async def _reset(self, scope: Scope) -> None:
        """Break the connection of this request, as a failing network does."""
        found = [] if self.server is None else list(self.server.server_state.connections)
        for connection in found:
            if getattr(connection, "client", None) == scope["client"]:
                _abort(connection)
                # The protocol hears of it at the loop's next turn; until then it would complain about our silence.
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                return
        raise ConnectionResetError("The simulated Telegram dropped this connection.")


def _abort(connection: Any) -> None:  # noqa: ANN401 -- uvicorn has several protocol classes without a common one
    transport: asyncio.Transport | None = connection.transport
    if transport is not None:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST)
        transport.abort()


async def _body(receive: Receive) -> bytes:
    message: MutableMapping[str, Any] = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    pieces = [body]
    size = len(body)
    while message.get("more_body"):
        message = await receive()
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > MAX_UPLOAD_BYTES + _ROOM:
            raise RefusalError(413, "Request Entity Too Large")
    return b"".join(pieces)


def _content_type(scope: Scope) -> bytes:
    for name, value in scope["headers"]:
        if name == b"content-type":
            found: bytes = value
            return found
    return b""


class Listener:
    """A uvicorn server in the running event loop; it leaves signals and logging alone."""

    def __init__(self, app: BotApi, host: str = "127.0.0.1", port: int = 0) -> None:
        # asyncio switches Nagle's delay off only on sockets that were made as TCP by name.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
        except OSError:
            self._socket.close()
            raise
        config = uvicorn.Config(app, log_config=None, log_level="critical", access_log=False, lifespan="off", ws="none")
        self._server = uvicorn.Server(config)
        app.server = self._server
        self.host = host
        self.port: int = self._socket.getsockname()[1]

    async def start(self) -> None:
        """Begin to answer."""
        config = self._server.config
        config.load()
        self._server.lifespan = config.lifespan_class(config)
        await self._server.startup(sockets=[self._socket])

    async def stop(self) -> None:
        """Stop answering; connections that are open are dropped."""
        for connection in list(self._server.server_state.connections):
            _abort(connection)
        await self._server.shutdown(sockets=[self._socket])
