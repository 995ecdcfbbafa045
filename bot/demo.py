"""`tidemark demo`: the real application on a simulated Telegram, with a page to try it on. It needs nothing."""

import asyncio
import contextlib
import logging
import signal
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from pydantic import SecretStr

from bot.app import App, build
from bot.clock import SystemClock
from bot.config import Settings
from bot.errors import SetupError
from bot.simulator import Telegram, VirtualClock
from bot.story import CLINIC, COUNTRY, DAYS, ZONE, Story

PULSE_SECONDS = 1.0
"""How often the clock's own course is looked at while nobody does anything."""
SHORTEST_STEP = timedelta(seconds=1)


class Demo:
    """A running demo: a Telegram, the application on it, and the hand that moves both through time."""

    def __init__(self, telegram: Telegram, app: App) -> None:
        self.telegram = telegram
        self.app = app
        self.story = Story(telegram, self.settle, self.advance)
        self._turn = asyncio.Lock()

    async def settle(self) -> None:
        """Let the bot answer what it was told."""
        async with self._turn:
            await self.app.settle()

    async def tick(self) -> None:
        """Let the bot answer, and do what is due at this time."""
        async with self._turn:
            await self.app.tick()

    async def advance(self, step: timedelta, passed: Callable[[timedelta], None] = lambda _: None) -> None:
        """Let time pass, and everything happen when it is due; ``passed`` hears how much time is through."""
        clock, start = self.telegram.clock, self.telegram.clock.now()
        rate, clock.rate = clock.rate, 0.0
        try:
            until = clock.now() + step
            await self.tick()
            while (due := await self.app.next_due()) is not None and due <= until:
                await self._move_to(max(due, clock.now() + SHORTEST_STEP))
                await self.tick()
                passed(clock.now() - start)
            await self._move_to(max(until, clock.now()))
            await self.tick()
        finally:
            clock.rate = rate

    async def _move_to(self, instant: datetime) -> None:
        """Push the clock when everything that people did is answered: a tap would expire on the way, unheard."""
        while len(self.telegram.state.updates):
            await self.tick()
        self.telegram.clock.move_to(instant)

    async def push(self, step: timedelta) -> None:
        """Let time pass for a visitor, who sees how far it is."""
        minutes = int(step.total_seconds() // 60)
        await self.advance(
            step, lambda gone: self.telegram.report(int(gone.total_seconds() // 60), minutes, "Time passes …")
        )
        self.telegram.report(0, 0)

    async def open(self) -> None:
        """Set the clinic up, then let time run and visitors in."""
        links = await self.app.enrolment.add_clinic(CLINIC, ZONE, COUNTRY, "en")
        await self.story.open_clinic(links.owner_start, links.group_start)
        self.story.set_stage()
        self.telegram.stage.advance = self.push
        self.telegram.clock.rate = 1.0

    @asynccontextmanager
    async def answering(self) -> AsyncIterator[asyncio.Task[None]]:
        """Answer visitors as they tap and type, in the task that is yielded; it ends only by a failure."""
        # Not through the application, which waits for its own tasks whenever it settles.
        task = asyncio.get_running_loop().create_task(self._follow())
        try:
            yield task
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def _follow(self) -> None:
        while True:
            change = self.telegram.state.events.next_change()
            # Whatever plays lets the bot answer by itself.
            if not self.telegram.stage.playing:
                await self.tick()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(change), PULSE_SECONDS)


def opening(now: datetime) -> datetime:
    """Return the instant at which the demo begins: a morning so long ago that the story ends about now."""
    day = now.astimezone(ZoneInfo(ZONE)).date() - timedelta(days=DAYS - 1)
    return datetime.combine(day, time(9, 5), ZoneInfo(ZONE)).astimezone(UTC)


@asynccontextmanager
async def open_demo(folder: Path, *, start: datetime, port: int = 0) -> AsyncIterator[Demo]:
    """Yield a demo whose clinic is set up, with its data in ``folder``; it moves on only by its own methods.

    Raises:
        SetupError: the port is taken.

    """
    # The clock stands still while the clinic is set up; then it runs along with the machine.
    telegram = Telegram(clock=VirtualClock(start), port=port, username="tidemark_demo_bot", name="Tidemark")
    try:
        await telegram.start()
    except OSError as error:
        raise SetupError(f"The page cannot use port {port} ({error.strerror}). Choose another with --port.") from error
    try:
        app = await build(_settings(telegram, folder), telegram.clock)
        try:
            demo = Demo(telegram, app)
            await demo.open()
            yield demo
        finally:
            await app.close()
    finally:
        await telegram.stop()


def _settings(telegram: Telegram, folder: Path) -> Settings:
    return Settings(
        bot_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        data_dir=folder,
        database_url=SecretStr(f"sqlite:///{folder / 'demo.db'}"),
        encryption_key_file=folder / "demo.key",
    )


async def serve(port: int, *, browser: bool) -> None:
    """Run the demo until Ctrl-C."""
    # The terminal is the visitor's: it shows what fails, not what goes on.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    stopping = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    with tempfile.TemporaryDirectory(prefix="tidemark-demo-") as folder:
        print("Setting up a clinic with a nurse and a patient …", flush=True)  # noqa: T201 -- this is a command's output
        async with open_demo(Path(folder), start=opening(SystemClock().now()), port=port) as demo:
            print(f"The demo is at {demo.telegram.url}\nPress Ctrl-C to end it.", flush=True)  # noqa: T201 -- as above
            if browser:
                webbrowser.open(demo.telegram.url)
            async with demo.answering() as task:
                task.add_done_callback(lambda _: stopping.set())
                await stopping.wait()
                if task.done():
                    task.result()
