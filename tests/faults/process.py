"""A real `tidemark run` in a process of its own, against a Telegram in ours, to be killed and started again."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import SystemClock
from bot.simulator import Telegram
from bot.simulator.clock import VirtualClock
from bot.simulator.people import Group, Person
from bot.simulator.phones import wait_until
from storage.database import Database
from tests.conftest import KEY

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30.0


@dataclass
class Bot:
    """The bot's process, or processes, with what they are told through the environment."""

    telegram: Telegram
    environment: dict[str, str]
    database_url: str
    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    @property
    def process(self) -> asyncio.subprocess.Process:
        """The process started last."""
        return self.processes[-1]

    async def start(self) -> None:
        """Start another process."""
        self.processes.append(
            await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                env=self.environment,
                cwd=ROOT,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
        )

    async def kill(self) -> None:
        """Kill the process, as a power cut does."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """Ask the process to stop, and return its exit code once it has."""
        self.process.terminate()
        async with asyncio.timeout(10):
            return await self.process.wait()

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal to the process."""
        self.process.send_signal(number)

    async def command(self, *words: str) -> str:
        """Run an operator's command beside the bot and return what it prints."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *words,
            env=self.environment,
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        assert process.returncode == 0, said.decode()
        return said.decode()

    async def until(self, holds: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Wait until something holds of what people see."""
        await wait_until(self.telegram.state, lambda: holds() or None, patience)

    def open_database(self) -> Database:
        """Return the bot's database, to be looked at beside it or after it."""
        return Database.open(self.database_url, KEY, SystemClock())

    async def drained(self) -> None:
        """Wait until everything received is handled and everything promised is sent."""
        database = self.open_database()
        try:
            async with asyncio.timeout(PATIENCE * 5):  # a group takes twenty messages a minute
                while await self._left(database):
                    change = self.telegram.state.events.next_change()
                    await asyncio.wait([change], timeout=0.1)
        finally:
            await database.close()

    async def _left(self, database: Database) -> int:
        if len(self.telegram.state.updates):
            return len(self.telegram.state.updates)
        async with database.snapshot() as tx:
            return await tx.inbox.count_waiting() + await tx.outbox.count_waiting()


@asynccontextmanager
async def open_bot(database_url: str, folder: Path, **more: str) -> AsyncIterator[Bot]:
    """Yield a bot whose process is not started yet; whatever runs at the end is killed."""
    async with Telegram(clock=VirtualClock(rate=1.0)) as telegram:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("TIDEMARK_", "COV"))},
            "TIDEMARK_BOT_TOKEN": telegram.token,
            "TIDEMARK_TELEGRAM_API_URL": telegram.url,
            "TIDEMARK_DATA_DIR": str(folder / "data"),
            "TIDEMARK_DATABASE_URL": database_url,
            "TIDEMARK_ENCRYPTION_KEY_FILE": str(folder / "key"),
            **more,
        }
        bot = Bot(telegram, environment, database_url)
        try:
            yield bot
        finally:
            for process in bot.processes:
                if process.returncode is None:
                    process.kill()
                    await process.wait()


@dataclass
class Ward:
    """A clinic that has come in through a running bot."""

    owner: Person
    group: Group
    patients: list[Person]


async def admit(bot: Bot, patients: int) -> Ward:
    """Open a clinic and enrol patients, by taps and typed lines."""
    added = await bot.command(
        "clinic", "add", "--name", "Tide", "--timezone", "Europe/Madrid", "--country", "ES", "--json"
    )
    links = json.loads(added[added.index("{") :])
    owner = bot.telegram.person("Olga")
    group = bot.telegram.group("Alerts", [owner])
    owner.start(links["owner_start"])
    await owner.waits_for("Welcome to Tidemark")
    owner.adds_bot(group, links["group_start"])
    await owner.waits_for("A group asks to receive alerts")
    owner.tap("Confirm")
    await group.waits_for("Test alert")
    owner.tap("Acknowledge", group)
    await group.waits_for("Acknowledged by Olga")
    return Ward(owner, group, [await _enrol(bot, owner, f"P-{number}") for number in range(patients)])


async def _enrol(bot: Bot, owner: Person, code: str) -> Person:
    owner.type(f"/invite {code} both")
    invitation = await owner.waits_for(f"Invitation for {code}.")
    found = re.search(r"start=([\w-]+)", invitation.text)
    assert found
    person = bot.telegram.person(code)
    person.start(found[1])
    for question, answer in (("Do you agree?", "yes"), ("time zone", "Europe/Madrid"), ("At what hour", "9")):
        await person.waits_for(question)
        person.type(answer)
    await person.waits_for("How is your mood today?")
    return person
