import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clinical.escalation import (
    LONGEST,
    MOST_WAIT,
    POLICIES,
    Call,
    Level,
    Policy,
    Step,
    Target,
    after,
    call,
    policy,
)
from bot.clinical.schedule import next_working_morning, safety_minute

MADRID = "Europe/Madrid"
FRIDAY = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
MINUTE, HOUR = 60, 3600


def walk(level: Level, steps: int) -> list[tuple[int, frozenset[Target]]]:
    """Return at which second who is called, when nobody ever acknowledges; a graver level starts its own policy."""
    found, at, now, where = [], 0, call(policy(level), 0, 0), policy(level)
    for _ in range(steps):
        found.append((at, frozenset(now.targets)))
        at += int(now.wait.total_seconds())
        following = after(where, now.step, now.round)
        if isinstance(following, Level):
            where = policy(following)
            following = call(where, 0, now.round + 1)
        now = following
    return found


@pytest.mark.parametrize("level", [Level.EMERGENCY, Level.HIGH])
def test_a_crisis_calls_at_0_3_and_6_minutes_and_then_every_5(level: Level) -> None:
    called = walk(level, 6)
    assert [at // MINUTE for at, _ in called] == [0, 3, 6, 11, 16, 21]
    assert called[0][1] == {Target.GROUP, Target.ON_DUTY}
    assert called[1][1] == {Target.GROUP, Target.BACKUP}
    for _, targets in called[2:]:
        assert targets == {Target.GROUP, Target.EVERYONE, Target.PAGER}


def test_a_moderate_case_calls_at_once_again_after_4_hours_and_is_high_after_12() -> None:
    called = walk(Level.MODERATE, 4)
    assert [at // HOUR for at, _ in called][:3] == [0, 4, 12]
    assert called[2][1] == {Target.GROUP, Target.ON_DUTY}
    assert called[3][0] - called[2][0] == 3 * MINUTE


def test_a_triage_that_nobody_took_is_high_after_a_quarter_of_an_hour() -> None:
    assert after(policy(Level.TRIAGE), 0, 0) == Level.HIGH
    assert call(policy(Level.TRIAGE), 0, 0).wait == timedelta(minutes=15)


@pytest.mark.parametrize("level", [Level.LOW, Level.REVIEW])
def test_what_can_wait_is_in_the_list_at_once_and_calls_on_the_next_working_morning(level: Level) -> None:
    first = call(policy(level), 0, 0)
    assert first.targets == (Target.GROUP,)
    assert first.ends(FRIDAY, MADRID) == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    second = after(policy(level), 0, 0)
    assert isinstance(second, Call)
    assert second.targets == (Target.GROUP, Target.ON_DUTY)
    assert second.ends(FRIDAY, MADRID) == FRIDAY + timedelta(hours=8)
    third = after(policy(level), 1, 0)
    assert isinstance(third, Call)
    assert (third.working, third.targets) == (True, (Target.GROUP, Target.EVERYONE))


@pytest.mark.parametrize("level", Level)
def test_every_policy_survives_being_kept_as_json(level: Level) -> None:
    assert Policy.restore(json.loads(json.dumps(policy(level).snapshot()))) == policy(level)


def test_a_policy_of_an_older_snapshot_is_understood() -> None:
    old = {"steps": [{"targets": ["group"], "wait": 60}], "reopen": 0}
    assert Policy.restore(old) == Policy((Step((Target.GROUP,), 60),), 0)


@given(st.sampled_from(Level), st.integers(0, 400))
def test_no_escalation_ever_ends(level: Level, steps: int) -> None:
    assert len(walk(level, steps)) == steps


@given(st.sampled_from(Level), st.integers(0, 50))
def test_nobody_is_left_alone_with_a_case_for_more_than_a_day(level: Level, step: int) -> None:
    found = call(policy(level), step, 0)
    assert timedelta(minutes=1) <= found.wait <= MOST_WAIT


def test_a_step_that_waits_too_long_is_cut_short() -> None:
    assert call(Policy((Step((Target.GROUP,), 48 * HOUR),), 0), 0, 0).wait == MOST_WAIT


@pytest.mark.parametrize("level", list(LONGEST))
def test_a_clinic_may_choose_shorter_waits_and_the_longest(level: Level) -> None:
    shortest = [MINUTE] * len(LONGEST[level])
    assert [step.wait for step in policy(level, shortest).steps] == shortest
    assert [step.wait for step in policy(level, LONGEST[level]).steps] == list(LONGEST[level])
    assert policy(level, shortest).becomes == POLICIES[level].becomes
    assert policy(level, shortest).steps[-1].targets == POLICIES[level].steps[-1].targets


@pytest.mark.parametrize("level", list(LONGEST))
def test_no_clinic_may_choose_longer_ones_or_none_at_all(level: Level) -> None:
    longest = LONGEST[level]
    for waits in ([*longest[:-1], longest[-1] + 1], longest[:-1], [0] * len(longest), [MINUTE - 1] * len(longest), []):
        with pytest.raises(ValueError, match=str(int(level))):
            policy(level, waits)


@pytest.mark.parametrize("level", [Level.TRIAGE, Level.ROUTINE, Level.LOW, Level.REVIEW])
def test_the_other_levels_cannot_be_changed(level: Level) -> None:
    with pytest.raises(ValueError, match=str(int(level))):
        policy(level, [MINUTE])


def test_only_the_gravest_levels_page() -> None:
    assert [level for level in Level if level.pages] == [Level.EMERGENCY, Level.HIGH]


def test_a_working_morning_is_never_at_the_weekend() -> None:
    for days in range(14):
        found = next_working_morning(FRIDAY + timedelta(days=days), MADRID)
        assert found.weekday() < 5
        assert found > FRIDAY + timedelta(days=days)


@given(st.integers(0, 24 * 60 - 1))
def test_the_safety_question_comes_by_day_and_never_with_the_checkin(minute: int) -> None:
    assert 8 * 60 <= safety_minute(minute) < 20 * 60
    assert abs(safety_minute(minute) - minute) >= 2 * 60


@pytest.mark.parametrize("level", Level)
def test_no_call_has_the_step_and_the_round_of_an_earlier_one(level: Level) -> None:
    now = call(policy(level), 0, 4)
    seen = [(now.round, now.step)]
    while isinstance(following := after(policy(level), now.step, now.round), Call) and len(seen) < 20:
        now = following
        seen.append((now.round, now.step))
    assert seen == sorted(set(seen)), "rounds only grow"
    assert seen[-1][0] - 4 == max(0, len(seen) - len(policy(level).steps)), "by one, after the last step"
