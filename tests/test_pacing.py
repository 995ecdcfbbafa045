"""Prompts wait for their turn; a crisis waits for nothing but a group's own limit."""

import pytest

from bot.pacing import BURST, GROUP_PER_MINUTE, GROUP_SPARE, PER_SECOND, Pacing
from tests.conftest import FakeClock

GROUP, PERSON = -100, 100


@pytest.fixture
def pacing(clock: FakeClock) -> Pacing:
    return Pacing(clock)


async def test_prompts_leave_at_twenty_a_second_and_the_rest_is_kept_for_a_crisis(
    pacing: Pacing, clock: FakeClock
) -> None:
    assert pacing.tokens() == BURST
    pacing.spend(int(BURST))
    assert pacing.tokens() == 0
    sent = 0
    for _ in range(100):
        await clock.sleep(0.1)
        sent += pacing.tokens()
        pacing.spend(pacing.tokens())
    assert sent == pytest.approx(10 * PER_SECOND, abs=1)


async def test_many_answers_hold_prompts_back_for_a_second_at_most(pacing: Pacing, clock: FakeClock) -> None:
    pacing.spend(10_000)
    assert pacing.tokens() == 0
    await clock.sleep(1.2)
    assert pacing.tokens() > 0


def test_what_was_saved_up_is_a_short_burst(pacing: Pacing, clock: FakeClock) -> None:
    clock.at = clock.at.replace(year=clock.at.year + 1)
    assert pacing.tokens() == BURST


async def test_a_group_takes_twenty_a_minute_and_a_crisis_finds_room(pacing: Pacing, clock: FakeClock) -> None:
    for _ in range(GROUP_PER_MINUTE - GROUP_SPARE):
        assert pacing.group_wait(GROUP, crisis=False) == 0
    assert pacing.group_wait(GROUP, crisis=False) == 60
    for _ in range(GROUP_SPARE):
        assert pacing.group_wait(GROUP, crisis=True) == 0
    assert pacing.group_wait(GROUP, crisis=True) == 60
    await clock.sleep(59)
    assert pacing.group_wait(GROUP, crisis=True) == 1
    await clock.sleep(1)
    assert pacing.group_wait(GROUP, crisis=False) == 0


def test_groups_do_not_share_their_minute_and_people_have_none(pacing: Pacing) -> None:
    for _ in range(GROUP_PER_MINUTE):
        pacing.group_wait(GROUP, crisis=True)
    assert pacing.group_wait(GROUP - 1, crisis=False) == 0
    assert all(pacing.group_wait(PERSON, crisis=False) == 0 for _ in range(100))
