"""The wire: what surely did not reach Telegram is told from what may have, over real sockets."""

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from telegram.error import Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

import bot.telegram
from bot import client
from bot.clock import SystemClock
from bot.telegram import NotSentError, Wire, asked_to_wait

TOKEN = "1:token"


class Server:
    """Answers every request with the same bytes, and notes what was asked."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.requests: list[bytes] = []
        self.connections = 0
        self.closes = False
        self.tasks: set[asyncio.Task[Any] | None] = set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.tasks.add(asyncio.current_task())
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"Content-Length:"))
                self.requests.append(head + await reader.readexactly(length))
                writer.write(self.answer)
                await writer.drain()
                if self.closes:
                    break
        writer.close()
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()


def answer(body: object, status: str = "200 OK", head: str = "") -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return f"HTTP/1.1 {status}\r\n{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


@asynccontextmanager
async def wired(serve: Server, context: ssl.SSLContext | None = None) -> AsyncIterator[Wire]:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    wire = Wire(TOKEN, f"http{'s' if context else ''}://localhost:{port}")
    for request in (wire._sender, wire._receiver):
        await request.initialize()
    try:
        yield wire
    finally:
        for request in (wire._sender, wire._receiver):
            await request.shutdown()
        server.close()
        await server.wait_closed()
        await asyncio.gather(*(task for task in serve.tasks if task))


async def test_a_call_sends_its_values_and_returns_telegrams_own_json() -> None:
    server = Server(answer({"ok": True, "result": {"message_id": 5}}))
    async with wired(server) as wire:
        found = await wire.call("sendMessage", chat_id=7, text="a&b=ü", reply_markup={"x": [1]}, silent=None)
        assert found == {"message_id": 5}
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /bot1:token/sendMessage HTTP/1.1\r\nHost: localhost:")
    assert body == b"chat_id=7&text=a%26b%3D%C3%BC&reply_markup=%7B%22x%22%3A+%5B1%5D%7D"


async def test_one_connection_serves_many_calls() -> None:
    server = Server(answer({"ok": True, "result": True}))
    async with wired(server) as wire:
        for _ in range(5):
            await wire.call("getMe")
    assert (len(server.requests), server.connections) == (5, 1)


async def test_calls_at_the_same_time_have_connections_of_their_own() -> None:
    server = Server(answer({"ok": True, "result": True}))
    async with wired(server) as wire:
        assert await asyncio.gather(*(wire.call("getMe") for _ in range(200))) == [True] * 200
    assert 1 < server.connections <= bot.telegram.CONNECTIONS


async def test_a_connection_that_was_idle_for_long_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "KEPT_SECONDS", -1.0)
    server = Server(answer({"ok": True, "result": True}))
    async with wired(server) as wire:
        await wire.call("getMe")
        await wire.call("getMe")
    assert server.connections == 2


async def test_a_picture_travels_whole() -> None:
    chat = {"id": 7, "type": "private"}
    server = Server(answer({"ok": True, "result": {"message_id": 5, "date": 1, "chat": chat}}))
    picture = b"\x89PNG\r\n\x00\xff" * 1000
    async with wired(server) as wire:
        assert (await wire.send_photo(7, picture, caption="ü")).message_id == 5
    assert picture in server.requests[0]
    assert 'name="caption"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nü\r\n'.encode() in server.requests[0]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (answer({"ok": False, "description": "blocked"}, "403 Forbidden"), Forbidden),
        (answer({"ok": False, "description": "Unauthorized"}, "401 Unauthorized"), InvalidToken),
        (answer(b"<html>", "502 Bad Gateway"), NetworkError),
        (answer(b"<html>", "500 Oops"), NetworkError),
        (answer(b'{"ok": true, "resu'), TelegramError),
        (b"this is not HTTP\r\n\r\n", NetworkError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", NetworkError),
        (b"", NetworkError),
    ],
)
async def test_what_may_have_been_sent_is_never_taken_for_unsent(given: bytes, error: type[TelegramError]) -> None:
    server = Server(given)
    server.closes = True
    async with wired(server) as wire:
        with pytest.raises(error) as found:
            await wire.call("sendMessage")
    assert not isinstance(found.value, NotSentError)
    assert TOKEN not in str(found.value)


async def test_the_pause_that_telegram_asks_for_is_read() -> None:
    body = {"ok": False, "description": "Too Many Requests", "parameters": {"retry_after": 6}}
    async with wired(Server(answer(body, "429 Too Many Requests"))) as wire:
        with pytest.raises(RetryAfter) as found:
            await wire.call("sendMessage")
    assert asked_to_wait(found.value) == 6.0


async def test_an_answer_that_ends_with_its_connection_is_read() -> None:
    server = Server(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"ok": true, "result": 1}')
    server.closes = True
    async with wired(server) as wire:
        assert await wire.call("getMe") == 1
        assert await wire.call("getMe") == 1


async def test_an_answer_in_chunks_is_read() -> None:
    chunks = b'5\r\n{"ok"\r\n13\r\n: true, "result":1}\r\n0\r\n\r\n'
    async with wired(Server(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)) as wire:
        assert await wire.call("getMe") == 1


async def test_a_server_that_says_nothing_leaves_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram, "TIMEOUT_SECONDS", 0.1)
    async with wired(Server(b"")) as wire:
        with pytest.raises(NetworkError) as found:
            await wire.call("sendMessage")
    assert not isinstance(found.value, NotSentError)


async def test_when_every_connection_is_taken_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram, "CONNECTIONS", 1)
    async with wired(Server(b"")) as wire:
        holding = asyncio.ensure_future(wire.call("first"))
        await asyncio.sleep(0)  # it begins, with all the time in the world
        monkeypatch.setattr(bot.telegram, "TIMEOUT_SECONDS", 0.1)
        with pytest.raises(NotSentError):
            await wire.call("second")
        holding.cancel()
        await asyncio.wait([holding])


async def test_a_server_that_refuses_surely_got_nothing() -> None:
    async with wired(Server(b"")) as wire:
        address = wire.base_url
    gone = Wire(TOKEN, address.partition("/bot")[0])
    with pytest.raises(NotSentError):
        await gone.call("sendMessage")
    await gone._sender.initialize()
    with pytest.raises(NotSentError):
        await gone.call("sendMessage")
    await gone._sender.shutdown()


async def test_updates_come_as_telegram_wrote_them_or_not_at_all() -> None:
    updates = [{"update_id": 1, "new_kind": {"a": None}}]
    server = Server(answer({"ok": True, "result": updates}))
    async with wired(server) as wire:
        assert await wire.receive(None, 0, ["message"]) == updates
        assert b"offset" not in server.requests[0]
        server.answer = answer({"ok": True, "result": {"not": "a list"}})
        with pytest.raises(TelegramError):
            await wire.receive(2, 0, ["message"])
    assert b"offset=2" in server.requests[1]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of localhost and its key, in one file; nobody has signed it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = SystemClock().now()
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    path = tmp_path / "certificate.pem"
    path.write_bytes(
        builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
        + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return path


async def test_nobody_else_can_pass_for_telegram(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = Server(answer({"ok": True, "result": True}))
    async with wired(server, context) as wire:
        with pytest.raises(NotSentError):
            await wire.call("getMe")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    async with wired(server, context) as wire:
        assert await wire.call("getMe") is True
