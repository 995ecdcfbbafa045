"""A Bot API that costs next to nothing, so that what is measured is the bot: one process, raw sockets, no storage.

It speaks as much as an echo bot and Tidemark use. Whoever plays the people is told of every reply at once.
"""

import asyncio
import json
from collections.abc import Callable
from itertools import count
from typing import Any, cast
from urllib.parse import parse_qsl

import httptools

TOKEN = "600000001:a-token-for-benchmarks-only-0123456789"
ME = {"id": 600000001, "is_bot": True, "first_name": "Bench", "username": "bench_sim_bot"}
BATCH = 100
Reply = Callable[[int, int, dict[str, str]], None]
"""Told of every message: chat, the message's number, and the call's parameters."""


class Bench:
    """What the server knows: updates that wait, and who is told of replies."""

    def __init__(self, on_reply: Reply) -> None:
        self._on_reply = on_reply
        self._waiting: dict[int, bytes] = {}
        self._polling: list[tuple[Connection, asyncio.TimerHandle]] = []
        self._updates = count(1)
        self._messages = count(1)
        self._soon: asyncio.Handle | None = None

    def queue(self, update: dict[str, Any]) -> int:
        """Have an update wait for the bot."""
        number = next(self._updates)
        self._waiting[number] = json.dumps({"update_id": number, **update}).encode()
        if self._polling and self._soon is None:
            self._soon = asyncio.get_running_loop().call_soon(self._serve)
        return number

    def _serve(self) -> None:
        self._soon = None
        while self._polling:
            connection, timer = self._polling.pop()
            timer.cancel()
            connection.answer(self._batch())

    def _batch(self) -> bytes:
        found = [body for body, _ in zip(self._waiting.values(), range(BATCH), strict=False)]
        return b'{"ok":true,"result":[' + b",".join(found) + b"]}"

    def call(self, connection: "Connection", method: str, values: dict[str, str]) -> None:
        """Answer one call."""
        if method == "getUpdates":
            self._poll(connection, int(values.get("offset") or 0), float(values.get("timeout") or 0))
        elif method in {"sendMessage", "editMessageText"}:
            chat = int(values["chat_id"])
            number = int(values.get("message_id") or 0) or next(self._messages)
            message = {
                "message_id": number,
                "date": 1772442000,
                "chat": {"id": chat, "type": "private", "first_name": "User"},
                "from": ME,
                "text": values["text"],
            }
            if "reply_markup" in values:
                message["reply_markup"] = json.loads(values["reply_markup"])
            connection.answer(json.dumps({"ok": True, "result": message}).encode())
            self._on_reply(chat, number, values)
        else:
            result: object = {"getMe": ME, "getWebhookInfo": {"url": ""}}.get(method, True)
            connection.answer(json.dumps({"ok": True, "result": result}).encode())

    def _poll(self, connection: "Connection", offset: int, wait: float) -> None:
        for number in [known for known in self._waiting if known < offset]:
            del self._waiting[number]
        if self._waiting or not wait:
            connection.answer(self._batch())
            return
        timer = asyncio.get_running_loop().call_later(wait, self._give_up, connection)
        self._polling.append((connection, timer))

    def _give_up(self, connection: "Connection") -> None:
        self._polling = [found for found in self._polling if found[0] is not connection]
        connection.answer(self._batch())

    def gone(self, connection: "Connection") -> None:
        """Forget a poll whose connection has closed."""
        self._polling = [found for found in self._polling if found[0] is not connection]


class Connection(asyncio.Protocol):
    """One connection of the bot; the parser calls the methods that begin with ``on_``."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._url = b""
        self._body: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, _exc: Exception | None) -> None:
        self._bench.gone(self)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self._url = url
        self._body = []

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        path, _, query = self._url.partition(b"?")
        given = b"&".join(part for part in (query, *([b"".join(self._body)] if self._body else [])) if part)
        self._bench.call(self, path.rpartition(b"/")[2].decode(), dict(parse_qsl(given.decode())))

    def answer(self, body: bytes) -> None:
        """Send an answer."""
        if self._transport is not None and not self._transport.is_closing():
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            self._transport.write(head.encode() + body)
