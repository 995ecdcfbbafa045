"""The simulated server's own time: frozen, pushed forward by hand, or running along with the machine."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Listener = Callable[[], None]


class VirtualClock:
    """A clock that tests and the demo move.

    ``start`` is the first instant (aware; the machine's own time when left out). ``rate`` is how many virtual
    seconds pass in one real second: 0 freezes the clock, 1 runs along with the machine, 60 is a minute a second.
    It has ``now``, ``monotonic`` and ``sleep``, so an application that takes its time from one object can take
    it from here.
    """

    def __init__(
        self,
        start: datetime | None = None,
        *,
        rate: float = 0.0,
        real: Callable[[], float] = time.monotonic,  # noqa: TID251 -- the default of this seam
    ) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError("A virtual clock starts at an aware instant.")
        begin = start if start is not None else datetime.now(UTC)  # noqa: TID251 -- this is the simulator's own seam
        self._epoch = begin.astimezone(UTC).timestamp()
        self._elapsed = 0.0
        self._rate = _checked(rate)
        self._real = real
        self._anchor = real()
        self._listeners: list[Listener] = []
        self._sleepers: set[asyncio.Future[None]] = set()

    def now(self) -> datetime:
        """Return the virtual instant, aware and in UTC."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def timestamp(self) -> float:
        """Return the virtual instant in seconds since 1970."""
        # Rounded, since 08:59:59.9999999 would show as a minute too early.
        return round(self._epoch + self.monotonic(), 6)

    def monotonic(self) -> float:
        """Return the virtual seconds since this clock began; they never go back."""
        if not self._rate:
            return self._elapsed
        return self._elapsed + (self._real() - self._anchor) * self._rate

    def real(self) -> float:
        """Return the machine's own seconds, for measurements."""
        return self._real()

    @property
    def rate(self) -> float:
        """Virtual seconds in one real second."""
        return self._rate

    @rate.setter
    def rate(self, rate: float) -> None:
        wanted = _checked(rate)
        self._settle()
        self._rate = wanted
        self._changed()

    def advance(self, by: timedelta) -> None:
        """Push the clock forward; raises ValueError for a step back."""
        if by < timedelta(0):
            raise ValueError("A virtual clock only goes forward.")
        self._settle()
        self._elapsed += by.total_seconds()
        self._changed()

    def move_to(self, instant: datetime) -> None:
        """Push the clock forward to an instant; raises ValueError when that has passed."""
        self.advance(instant - self.now())

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every push and change of rate; returns a function that ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    async def sleep(self, seconds: float) -> None:
        """Wait until so many virtual seconds have passed."""
        due = self.monotonic() + seconds
        if seconds <= 0:
            await asyncio.sleep(0)
        while (left := due - self.monotonic()) > 0:
            await self._wait_for_change(left)

    async def _wait_for_change(self, left: float) -> None:
        loop = asyncio.get_running_loop()
        woken: asyncio.Future[None] = loop.create_future()
        self._sleepers.add(woken)
        timer = loop.call_later(left / self._rate, _wake, woken) if self._rate else None
        try:
            await woken
        finally:
            self._sleepers.discard(woken)
            if timer is not None:
                timer.cancel()

    def _settle(self) -> None:
        self._elapsed = self.monotonic()
        self._anchor = self._real()

    def _changed(self) -> None:
        for sleeper in tuple(self._sleepers):
            _wake(sleeper)
        for listener in tuple(self._listeners):
            listener()


def _checked(rate: float) -> float:
    if rate < 0:
        raise ValueError("A virtual clock only goes forward: its rate is 0 or more.")
    return rate


def _wake(sleeper: asyncio.Future[None]) -> None:
    if not sleeper.done():
        sleeper.set_result(None)
