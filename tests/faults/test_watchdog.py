"""A process whose event loop is stuck ends itself, and one that is only busy or frozen does not."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process

import pytest

from bot.watch import MOST_MISSED, STUCK

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("processes")]
LOOK_SECONDS = 0.02
SCRIPT = f"""
import asyncio, sys, time
from bot.watch import Watchdog

async def main():
    watchdog = Watchdog({LOOK_SECONDS})
    watchdog.start()
    print("up", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    {{then}}

asyncio.run(main())
"""


async def process(then: str) -> Process:
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SCRIPT.format(then=then), stdin=PIPE, stdout=PIPE
    )
    assert started.stdout
    assert await started.stdout.readline() == b"up\n"
    return started


async def test_a_stuck_loop_ends_the_process() -> None:
    stuck = await process("time.sleep(3600)")
    await stuck.communicate(b"\n")
    assert stuck.returncode == STUCK


async def test_a_process_that_was_frozen_goes_on() -> None:
    frozen = await process("watchdog.stop()")
    frozen.send_signal(signal.SIGSTOP)
    await asyncio.sleep(3 * MOST_MISSED * LOOK_SECONDS)
    frozen.send_signal(signal.SIGCONT)
    await frozen.communicate(b"\n")
    assert frozen.returncode == 0
