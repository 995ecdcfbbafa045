"""How the operator's wish to stop reaches the event loop."""

import asyncio
import contextlib
import signal
from collections.abc import Iterator


@contextlib.contextmanager
def caught(stopping: asyncio.Event) -> Iterator[None]:
    """Set ``stopping`` at SIGTERM or SIGINT while the block runs."""
    loop = asyncio.get_running_loop()
    names = (signal.SIGTERM, signal.SIGINT)
    for name in names:
        loop.add_signal_handler(name, stopping.set)
    try:
        yield
    finally:
        for name in names:
            loop.remove_signal_handler(name)
