from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clinical.schedule import day_ends, instant, local_day, next_daily, reminder, waking

ZONES = sorted(available_timezones())
MADRID, NEW_YORK = "Europe/Madrid", "America/New_York"


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


INSTANTS = st.datetimes(
    utc(2025, 1, 1).replace(tzinfo=None), utc(2034, 12, 1).replace(tzinfo=None), timezones=st.just(UTC)
)


def test_an_answer_after_midnight_belongs_to_the_evening() -> None:
    assert local_day(utc(2026, 3, 3, 2, 30), MADRID) == date(2026, 3, 2)
    assert local_day(utc(2026, 3, 3, 3, 30), MADRID) == date(2026, 3, 3)


def test_a_time_that_the_spring_skips_moves_forward_with_the_clock() -> None:
    assert instant(date(2027, 3, 13), 2 * 60 + 30, NEW_YORK) == utc(2027, 3, 14, 7, 30)


def test_a_time_that_the_spring_moves_beyond_the_turn_of_the_day_stays_in_its_day() -> None:
    found = instant(date(2025, 3, 29), 3 * 60, "Europe/Athens")
    assert found == utc(2025, 3, 30, 0, 59)
    assert local_day(found, "Europe/Athens") == date(2025, 3, 29)


def test_a_time_that_the_autumn_repeats_means_the_first() -> None:
    assert instant(date(2026, 10, 31), 60 + 30, NEW_YORK) == utc(2026, 11, 1, 5, 30)


def test_the_next_daily_time_is_later_than_now_even_to_the_second() -> None:
    at = utc(2026, 3, 2, 8, 0)
    assert next_daily(at, 9 * 60, MADRID) == at + timedelta(days=1)
    assert next_daily(at - timedelta(seconds=1), 9 * 60, MADRID) == at


@given(
    zone=st.sampled_from(ZONES),
    minute=st.integers(0, 24 * 60 - 1),
    at=INSTANTS,
)
def test_every_local_day_has_exactly_one_daily_time(zone: str, minute: int, at: datetime) -> None:
    days = []
    for _ in range(40):
        at = next_daily(at, minute, zone)
        days.append(local_day(at, zone))
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(days))


@pytest.mark.parametrize("zone", ZONES[::13])
def test_over_ten_years_no_clock_change_doubles_or_loses_a_day(zone: str) -> None:
    for minute in (0, 30, 2 * 60 + 30, 9 * 60):
        at, last = utc(2025, 1, 1), None
        while at < utc(2035, 1, 1):
            at = next_daily(at, minute, zone)
            day = local_day(at, zone)
            assert last is None or day - last == timedelta(days=1)
            last = day


@given(zone=st.sampled_from(ZONES), at=INSTANTS)
def test_a_day_ends_where_the_next_begins(zone: str, at: datetime) -> None:
    day = local_day(at, zone)
    assert local_day(day_ends(day, zone) - timedelta(seconds=1), zone) == day
    assert local_day(day_ends(day, zone), zone) == day + timedelta(days=1)
    assert day_ends(day, zone) > at


def test_nobody_is_written_to_unasked_in_the_night() -> None:
    assert not waking(utc(2026, 3, 2, 6, 59), MADRID)
    assert waking(utc(2026, 3, 2, 7, 0), MADRID)
    assert not waking(utc(2026, 3, 2, 21, 0), MADRID)


def test_a_reminder_that_would_wake_somebody_is_left_out() -> None:
    evening = utc(2026, 3, 2, 19, 30)
    assert reminder(evening, MADRID, timedelta(hours=1)) == evening + timedelta(hours=1)
    assert reminder(evening, MADRID, timedelta(hours=3)) is None


def test_the_clock_of_a_zone_is_the_one_that_people_there_read() -> None:
    assert instant(date(2026, 7, 1), 9 * 60, "Asia/Kathmandu").astimezone(ZoneInfo("Asia/Kathmandu")).hour == 9
