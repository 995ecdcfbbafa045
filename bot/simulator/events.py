"""What happens in the simulator, for pages and tests that watch."""

import asyncio
from collections.abc import AsyncIterator, Callable

from bot.simulator.refusal import Json

BACKLOG = 1000


class Events:
    """A stream of happenings; nothing is built while nobody watches."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Queue[Json | None]] = set()
        self._change: asyncio.Future[None] | None = None

    @property
    def watched(self) -> bool:
        """Whether a stream is open."""
        return bool(self._watchers)

    def publish(self, kind: str, build: Callable[[], Json] | None = None) -> None:
        """Tell everyone that something of this kind happened; ``build`` gives the details when somebody watches."""
        if self._change is not None and not self._change.done():
            self._change.set_result(None)
        if not self._watchers:
            return
        event = {"type": kind, **(build() if build else {})}
        for queue in tuple(self._watchers):
            if queue.qsize() < BACKLOG:
                queue.put_nowait(event)
            else:
                # A watcher that fell this far behind starts afresh instead of seeing a torn picture.
                self._watchers.discard(queue)
                queue.put_nowait(None)

    def next_change(self) -> asyncio.Future[None]:
        """Return a future that is done at the next happening."""
        if self._change is None or self._change.done():
            self._change = asyncio.get_running_loop().create_future()
        return self._change

    async def stream(self) -> AsyncIterator[Json]:
        """Yield every happening from now on until ``close`` or until the watcher falls too far behind."""
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._watchers.add(queue)
        try:
            while (event := await queue.get()) is not None:
                yield event
        finally:
            self._watchers.discard(queue)

    def close(self) -> None:
        """End every stream."""
        for queue in tuple(self._watchers):
            queue.put_nowait(None)
        self._watchers.clear()
