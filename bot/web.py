"""The HTTP side: Telegram's webhook and ``/health``."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.errors import StorageUnavailableError

SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 -- the header's name
LARGEST_BODY = 1 << 20
Store = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


def make_site(store: Store, secret: str | None, health: Callable[[], Awaitable[dict[str, object]]]) -> Starlette:
    """Return the site; without ``secret`` there is no webhook."""

    async def webhook(request: Request) -> Response:
        if not _from_telegram(request, secret or ""):
            return Response(status_code=403)
        if int(request.headers.get("content-length") or 0) > LARGEST_BODY:
            return Response(status_code=413)
        body = _object(await request.body())
        if body is None:
            return Response(status_code=400)
        try:
            await store([body])
        except StorageUnavailableError:
            return Response(status_code=503, headers={"Retry-After": "1"})  # Telegram keeps it and comes again
        return Response(status_code=200)

    async def show_health(_request: Request) -> Response:
        found = await health()
        return JSONResponse(found, status_code=200 if found["ok"] else 503)

    routes = [Route("/health", show_health)]
    if secret:
        routes.append(Route("/webhook", webhook, methods=["POST"]))
    return Starlette(routes=routes)


def _from_telegram(request: Request, secret: str) -> bool:
    """Whether a call carries the webhook's secret, compared in constant time."""
    return hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode())


def _object(content: bytes) -> dict[str, Any] | None:
    """Return the JSON object in ``content``, None when it is anything else."""
    try:
        found = json.loads(content)
    except (ValueError, UnicodeDecodeError):
        return None
    return found if isinstance(found, dict) else None


class Site(uvicorn.Server):
    """A uvicorn server inside our own event loop, which leaves signals to us."""

    def __init__(self, app: Starlette, listen: str) -> None:
        host, _, port = listen.rpartition(":")
        super().__init__(
            uvicorn.Config(app, host=host, port=int(port), log_level="warning", access_log=False, lifespan="off")
        )

    def install_signal_handlers(self) -> None:
        """Leave signals alone: the application handles them."""
