"""Local days and the instants at which things are due in them.

A patient's day turns at 04:00 local time, so an answer after midnight still belongs to the evening. Instants are
aware UTC; a wall time that a clock change skips moves forward with it, one that it repeats means the first.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY_TURNS = timedelta(hours=4)
WAKING_MINUTES = (8 * 60, 22 * 60)
"""Between these minutes after local midnight a person may be written to unasked."""
MORNING_MINUTE = 9 * 60
SATURDAY = 5


def local_day(at: datetime, zone: str) -> date:
    """Return the local date that ``at`` belongs to."""
    return (at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - DAY_TURNS).date()


def instant(day: date, minute: int, zone: str) -> datetime:
    """Return the instant at which the wall clock of ``zone`` shows ``minute`` after midnight on ``day``.

    A minute before the turn of the day (04:00) is one of the following calendar date. One that a clock change moves
    beyond that turn comes a minute before it, since every day has its own.
    """
    calendar = day + timedelta(days=1) if minute < DAY_TURNS.total_seconds() / 60 else day
    wall = datetime.combine(calendar, time(minute // 60, minute % 60), tzinfo=ZoneInfo(zone))
    return min(wall.astimezone(UTC), day_ends(day, zone) - timedelta(minutes=1))


def next_daily(after: datetime, minute: int, zone: str) -> datetime:
    """Return the first instant later than ``after`` at which the wall clock shows ``minute``: one a local day."""
    day = local_day(after, zone) - timedelta(days=1)
    while (found := instant(day, minute, zone)) <= after:
        day += timedelta(days=1)
    return found


def day_ends(day: date, zone: str) -> datetime:
    """Return the instant at which a local day turns into the next."""
    wall = datetime.combine(day + timedelta(days=1), time(4), tzinfo=ZoneInfo(zone))
    return wall.astimezone(UTC)


def waking(at: datetime, zone: str) -> bool:
    """Whether a person in ``zone`` may be written to unasked at ``at``."""
    local = at.astimezone(ZoneInfo(zone))
    return WAKING_MINUTES[0] <= local.hour * 60 + local.minute < WAKING_MINUTES[1]


def reminder(asked: datetime, zone: str, wait: timedelta) -> datetime | None:
    """Return when to remind of a question asked at ``asked``, None when that would be outside waking hours."""
    at = asked + wait
    return at if waking(at, zone) and local_day(at, zone) == local_day(asked, zone) else None


def next_working_morning(at: datetime, zone: str) -> datetime:
    """Return the first 09:00 local time after ``at`` that is on a day from Monday to Friday."""
    found = next_daily(at, MORNING_MINUTE, zone)
    while found.astimezone(ZoneInfo(zone)).weekday() >= SATURDAY:
        found = next_daily(found, MORNING_MINUTE, zone)
    return found


def safety_minute(checkin_minute: int) -> int:
    """Return the minute of the weekly safety question: by day, and never the daily check-in's."""
    return (checkin_minute + 6 * 60) % (12 * 60) + 8 * 60
