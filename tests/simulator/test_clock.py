import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.simulator import VirtualClock
from tests.conftest import MONDAY


class Machine:
    """The machine's own seconds, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_it_stands_still_until_it_is_pushed() -> None:
    machine = Machine()
    clock = VirtualClock(MONDAY, real=machine)
    machine.seconds += 50
    assert clock.now() == MONDAY
    clock.advance(timedelta(hours=1))
    assert clock.now() == MONDAY + timedelta(hours=1)
    assert clock.monotonic() == 3600
    assert clock.real() == 150


def test_it_runs_along_at_its_rate() -> None:
    machine = Machine()
    clock = VirtualClock(MONDAY, rate=60, real=machine)
    machine.seconds += 2
    assert clock.now() == MONDAY + timedelta(minutes=2)
    clock.rate = 1
    machine.seconds += 5
    assert clock.monotonic() == 125
    assert clock.rate == 1


def test_it_starts_now_when_no_start_is_given() -> None:
    assert VirtualClock().now() > datetime(2026, 1, 1, tzinfo=UTC)


def test_it_never_goes_back() -> None:
    clock = VirtualClock(MONDAY)
    with pytest.raises(ValueError, match="only goes forward"):
        clock.advance(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="only goes forward"):
        clock.move_to(MONDAY - timedelta(days=1))
    with pytest.raises(ValueError, match="0 or more"):
        VirtualClock(MONDAY, rate=-1)
    with pytest.raises(ValueError, match="aware"):
        VirtualClock(MONDAY.replace(tzinfo=None))


async def test_a_sleeper_wakes_when_the_clock_passes_its_time_and_not_before() -> None:
    clock = VirtualClock(MONDAY)
    sleeper = asyncio.ensure_future(clock.sleep(60))
    await asyncio.sleep(0)
    clock.advance(timedelta(seconds=59))
    await asyncio.sleep(0)
    assert not sleeper.done()
    clock.advance(timedelta(seconds=1))
    await asyncio.wait_for(sleeper, 1)


async def test_a_sleeper_wakes_by_itself_while_the_clock_runs() -> None:
    clock = VirtualClock(MONDAY, rate=1e6)
    await asyncio.wait_for(clock.sleep(60), 1)
    await clock.sleep(0)


async def test_two_sleepers_that_wake_together_do_not_disturb_each_other() -> None:
    clock = VirtualClock(MONDAY)
    sleepers = [asyncio.ensure_future(clock.sleep(5)) for _ in range(2)]
    await asyncio.sleep(0)
    clock.advance(timedelta(seconds=5))
    clock.advance(timedelta(seconds=5))
    await asyncio.wait_for(asyncio.gather(*sleepers), 1)


def test_listeners_hear_of_every_push_until_they_end_it() -> None:
    clock = VirtualClock(MONDAY)
    heard: list[datetime] = []
    end = clock.on_change(lambda: heard.append(clock.now()))
    clock.move_to(MONDAY + timedelta(days=1))
    end()
    end()
    clock.advance(timedelta(days=1))
    assert heard == [MONDAY + timedelta(days=1)]
