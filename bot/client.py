"""A small HTTP/1.1 client for one server: what the Bot API needs of HTTP and no more, at a fraction of the usual cost.

Every message of every patient passes through here, so a request is one write and an answer one parse in C. Two kinds
of failure are told apart, since they decide whether a message may be sent again: ``NotSent`` (nothing reached the
server) and ``Doubt`` (it may have).
"""

import asyncio
import ssl
from collections import deque
from typing import cast
from urllib.parse import urlsplit

import aiohappyeyeballs
import httptools

KEPT_SECONDS = 15.0
"""A connection that was idle for longer is not used again: the server may be closing it in this very moment."""
LARGEST_ANSWER = 64 << 20
Answer = tuple[int, bytes]


class NotSentError(Exception):
    """The request surely never reached the server."""


class DoubtError(Exception):
    """The request may have reached the server; its answer did not reach us."""


class _Connection(asyncio.Protocol):
    """One connection, with at most one request on its way; the parser calls the methods that begin with ``on_``."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[Answer] | None = None
        self._body: list[bytes] = []
        self._sized = False
        self._started = False
        self.idle_since = 0.0

    @property
    def usable(self) -> bool:
        """Whether another request may be written."""
        return self._transport is not None and not self._transport.is_closing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail("the answer is not HTTP")
            self.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if exc is None and self._started and not self._sized:
            self.on_message_complete()  # such an answer ends where the connection does
        self._fail("the connection was lost")

    def on_message_begin(self) -> None:
        self._started, self._sized, self._body = True, False, []

    def on_header(self, name: bytes, _value: bytes) -> None:
        self._sized = self._sized or name.lower() in {b"content-length", b"transfer-encoding"}

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        self._started = False
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result((self._parser.get_status_code(), b"".join(self._body)))
        if not self._parser.should_keep_alive():
            self.close()

    def _fail(self, why: str) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(DoubtError(why))

    async def exchange(self, request: bytes) -> Answer:
        """Write a request and wait for its answer; whoever stops waiting closes the connection."""
        assert self._transport is not None  # noqa: S101 -- the pool hands out usable connections only
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            self._transport.write(request)
            return await self._waiter
        except BaseException:
            self.close()
            raise
        finally:
            self._waiter = None

    def close(self) -> None:
        """Close the connection."""
        if self._transport is not None:
            self._transport.abort()


class Client:
    """Keeps connections to the server of ``root`` open, at most ``most`` at a time."""

    def __init__(self, root: str, most: int, connect_seconds: float) -> None:
        parts = urlsplit(root)
        self._host = parts.hostname or ""
        self._secure = parts.scheme == "https"
        self._port = parts.port or (443 if self._secure else 80)
        self._head = f"HTTP/1.1\r\nHost: {parts.netloc.rpartition('@')[2]}\r\nAccept: application/json\r\n".encode()
        self._connect_seconds = connect_seconds
        self._places = asyncio.Semaphore(most)
        self._idle: deque[_Connection] = deque()
        self._all: set[_Connection] = set()
        self._context = ssl.create_default_context() if self._secure else None

    async def post(self, path: str, kind: str, body: bytes, seconds: float) -> Answer:
        """Send ``body`` and return status and body of the answer.

        Raises:
            NotSentError: the server could not be reached, or no connection fell free in time.
            DoubtError: the connection broke, or the answer did not come within ``seconds``.

        """
        request = b"POST %b %bContent-Type: %b\r\nContent-Length: %d\r\n\r\n%b" % (
            path.encode(),
            self._head,
            kind.encode(),
            len(body),
            body,
        )
        sent = False
        try:
            async with asyncio.timeout(seconds), self._places:
                connection = await self._connection()
                sent = True
                answer = await connection.exchange(request)
        except TimeoutError:
            if sent:
                raise DoubtError("no answer in time") from None
            raise NotSentError("no connection in time") from None
        connection.idle_since = asyncio.get_running_loop().time()
        self._idle.append(connection)
        return answer

    async def _connection(self) -> _Connection:
        """Return a connection that is free, the latest used first, or a new one."""
        oldest = asyncio.get_running_loop().time() - KEPT_SECONDS
        while self._idle:
            found = self._idle.pop()
            if found.usable and found.idle_since > oldest:
                return found
            found.close()
        self._all = {known for known in self._all if known.usable}
        found = await self._connect()
        self._all.add(found)
        return found

    async def _connect(self) -> _Connection:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._connect_seconds):
                places = await loop.getaddrinfo(self._host, self._port, type=1)
                plug = await aiohappyeyeballs.start_connection(places, happy_eyeballs_delay=0.25)
                name = self._host if self._secure else None
                _, found = await loop.create_connection(_Connection, sock=plug, ssl=self._context, server_hostname=name)
        except (OSError, TimeoutError) as error:
            raise NotSentError(type(error).__name__) from None
        return found

    async def close(self) -> None:
        """Close every connection."""
        for connection in self._all:
            connection.close()
        self._all.clear()
        self._idle.clear()
        await asyncio.sleep(0)  # transports close at the loop's next turn
