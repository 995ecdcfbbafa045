"""The one place that asks the machine what time it is."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where every part of Tidemark gets its time from."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""

    def monotonic(self) -> float:
        """Return seconds that only ever go forward; only differences mean anything."""

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds of this clock."""


class SystemClock:
    """The machine's clock, moved by ``offset`` so that several replicas agree on the database's time."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset  # noqa: TID251 -- this is the seam itself

    def monotonic(self) -> float:
        return time.monotonic()  # noqa: TID251 -- this is the seam itself

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
