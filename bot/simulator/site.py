"""The web page with the phones, the events that keep it alive, and the control API beside it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.simulator import control
from bot.simulator.refusal import RefusalError

if TYPE_CHECKING:
    from bot.simulator.telegram import Telegram

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_PAGE = {
    "/": ("index.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/phone.js": ("phone.js", "text/javascript"),
    "/message.js": ("message.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
    "/phone.css": ("phone.css", "text/css"),
}
_HEARTBEAT_SECONDS = 15.0


def make_site(telegram: "Telegram") -> Starlette:
    """Return the page and the control API of one simulated Telegram."""

    async def events(_: Request) -> Response:
        return StreamingResponse(_stream(telegram), headers=HEADERS, media_type="text/event-stream")

    async def stored(request: Request) -> Response:
        try:
            kept = telegram.state.files.get(str(request.path_params["file_id"]))
        except RefusalError:
            return Response(status_code=404)
        # A document may be anything, so only pictures are shown in place.
        shown = kept.mime in {"image/png", "image/jpeg"}
        disposition = {} if shown else {"Content-Disposition": "attachment"}
        return Response(kept.content, headers={**HEADERS, **disposition}, media_type=kept.mime if shown else None)

    pages = [Route(path, _static(name, mime)) for path, (name, mime) in _PAGE.items()]
    more = [Route("/control/events", events), Route("/control/files/{file_id}", stored)]
    return Starlette(routes=[*pages, *more, *control.routes(telegram)])


def _static(name: str, mime: str) -> Callable[[Request], Awaitable[Response]]:
    content = files("bot.simulator").joinpath("page", name).read_bytes()

    async def show(_: Request) -> Response:
        return Response(content, headers=HEADERS, media_type=mime)

    return show


async def _stream(telegram: "Telegram") -> AsyncIterator[bytes]:
    """Yield every happening as a server-sent event."""
    yield b"event: hello\ndata: {}\n\n"
    async for event in telegram.state.events.stream():
        yield f"data: {json.dumps(event)}\n\n".encode()
