"""How fast Tidemark is beside two echo bots that store nothing, on one fake server, in one run.

The server and the people have one core, the bot has the other. Tidemark runs as `tidemark run` does, on SQLite: every
rating is on disk before it is acknowledged, every reply before it is sent.
"""

import asyncio
import base64
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import uvloop

from bot.clock import SystemClock
from bot.messages import InboxState
from bot.models import EnrolStep, PatientState
from storage.database import Database
from storage.migrate import prepare
from tests.benchmarks.people import FIRST_ID, People
from tests.benchmarks.wire import TOKEN, Connection

ROOT = Path(__file__).parents[2]
USERS = 64
WARM_UP, UPDATES = 1_000, 6_000
OPEN_PER_SECOND, OPEN_UPDATES = 50.0, 1_000
PATIENCE = 300.0
KEY = b"b" * 32
TIDEMARK, AIOGRAM, PTB = "Tidemark (SQLite, durable)", "aiogram echo", "python-telegram-bot echo"


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one bot: updates a second, a CPU second; milliseconds to the reply; resident MB."""

    per_second: float
    per_cpu_second: float
    closed: tuple[float, float]
    open: tuple[float, float]
    resident: float


def environment(folder: Path, url: str) -> dict[str, str]:
    """Return the environment of a Tidemark whose data are in ``folder``."""
    key = folder / "key"
    key.write_bytes(base64.b64encode(KEY))
    return {
        **{name: found for name, found in os.environ.items() if not name.startswith("TIDEMARK_")},
        "TIDEMARK_BOT_TOKEN": TOKEN,
        "TIDEMARK_TELEGRAM_API_URL": url,
        "TIDEMARK_DATA_DIR": str(folder / "data"),
        "TIDEMARK_ENCRYPTION_KEY_FILE": str(key),
    }


async def enrol(folder: Path) -> None:
    """Make a database with one clinic, whose patients are the people of the benchmark."""
    (folder / "data").mkdir()
    url = f"sqlite:///{folder / 'data' / 'tidemark.db'}"
    await prepare(url, KEY)
    database = Database.open(url, KEY, SystemClock())
    async with database.transaction() as tx:
        clinic = await tx.clinics.add("Bench", "Europe/Madrid", "ES", "en", 3)
        for index in range(USERS):
            patient = await tx.patients.add(clinic.id, f"B-{index}", "both", "en", "ES", "Europe/Madrid")
            await tx.patients.update(
                patient.id,
                user_id=FIRST_ID + index,
                chat_id=FIRST_ID + index,
                state=PatientState.ACTIVE,
                step=EnrolStep.DONE,
                consented_at=tx.now,
            )
    await database.close()


@contextmanager
def running(name: str, url: str, folder: Path) -> Iterator[psutil.Process]:
    """Yield the process of a bot, on the other core than ours."""
    command = [sys.executable, "-m", "tests.benchmarks.echoes", "ptb" if name == PTB else "aiogram", url]
    if name == TIDEMARK:
        command = [sys.executable, "-m", "bot", "run"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment(folder, url), stdout=log, stderr=log)
        os.sched_setaffinity(process.pid, {(os.cpu_count() or 1) - 1})
        try:
            yield psutil.Process(process.pid)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:  # python-telegram-bot may take long
                process.kill()


def quantiles(waits: list[float]) -> tuple[float, float]:
    """Return the median and the 99th percentile in milliseconds."""
    cuts = statistics.quantiles(waits, n=100)
    return cuts[49] * 1000, cuts[98] * 1000


async def measure(name: str) -> Figures:
    """Measure one bot on a server of its own."""
    people = People(USERS)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(people.bench), "127.0.0.1", 0)
    url = "http://{}:{}".format(*server.sockets[0].getsockname()[:2])
    with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as place:
        folder = Path(place)
        if name == TIDEMARK:
            await enrol(folder)
        with running(name, url, folder) as process:
            await people.closed_loop(WARM_UP, PATIENCE)
            before = process.cpu_times()
            seconds = await people.closed_loop(UPDATES, PATIENCE)
            after = process.cpu_times()
            closed = quantiles(people.waits)
            await people.open_loop(OPEN_PER_SECOND, OPEN_UPDATES, PATIENCE)
            figures = Figures(
                UPDATES / seconds,
                UPDATES / (after.user + after.system - before.user - before.system),
                closed,
                quantiles(people.waits),
                process.memory_info().rss / 1e6,
            )
        if name == TIDEMARK:
            await check(folder, people)
    server.close()
    return figures


async def check(folder: Path, people: People) -> None:
    """Make sure that every update was stored and handled, and that every reply was marked as sent."""
    database = Database.open(f"sqlite:///{folder / 'data' / 'tidemark.db'}", KEY, SystemClock())
    async with database.snapshot() as tx:
        done, unsent = await tx.inbox.count(InboxState.DONE), await tx.outbox.count_waiting()
    await database.close()
    sys.stdout.write(f"Tidemark stored and handled {done} of {people.asked} updates; {unsent} replies are not sent.\n")
    if done != people.asked or unsent:
        raise SystemExit("Tidemark lost something.")


def show(found: dict[str, Figures]) -> None:
    """Print the figures of every bot, and how Tidemark compares."""
    row = "{:<28}{:>10}{:>14}{:>18}{:>18}{:>10}\n"
    out = sys.stdout
    out.write(row.format("", "updates/s", "per CPU-second", "p50/p99 ms, 64 wait", "p50/p99 ms, 50/s", "MB"))
    for name, figures in found.items():
        closed, slow = ("{:.1f} / {:.1f}".format(*pair) for pair in (figures.closed, figures.open))
        per = f"{figures.per_second:,.0f}", f"{figures.per_cpu_second:,.0f}"
        out.write(row.format(name, *per, closed, slow, f"{figures.resident:.0f}"))
    ours = found[TIDEMARK]
    for name, goal in ((AIOGRAM, 1.0), (PTB, 2.0)):
        other = found[name]
        speed, work = ours.per_second / other.per_second, ours.per_cpu_second / other.per_cpu_second
        out.write(f"Tidemark / {name}: {speed:.2f} x the updates/s, {work:.2f} x per CPU-second (goal {goal:.1f})\n")
    out.write(f"p99 at 50 updates/s: {ours.open[1]:.1f} ms (goal 100); resident: {ours.resident:.0f} MB (goal 150)\n")


def main() -> None:
    """Measure every bot in turn."""
    os.sched_setaffinity(0, {0})
    show({name: uvloop.run(measure(name)) for name in (TIDEMARK, AIOGRAM, PTB)})


if __name__ == "__main__":
    main()
