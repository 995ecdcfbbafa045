"""Crisis resources by country: numbers that were looked up, each with its status and source, checked at start.

The catalogue is ``bot/data/crisis_resources.csv``. A row without a number, or whose status is ``not_confirmed``, is
never shown to a patient; a ``partly`` confirmed one is shown after the emergency number and marked.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources

import structlog

from bot.errors import SetupError

DIRECTORY = "findahelpline.com"
"""International directory, for a country that we do not know."""
ANYWHERE = "112"
"""The emergency number that mobile networks connect in most of the world (GSM standard, 3GPP TS 22.101)."""
REVERIFY_AFTER = timedelta(days=365)
"""After this time every number is to be called anew: a wrong number costs a life."""
SHOWN = {"confirmed_official", "confirmed_secondary", "partly"}


@dataclass(frozen=True, slots=True)
class Line:
    """One crisis line."""

    service: str
    call: str
    text_or_chat: str
    hours: str
    status: str
    source: str
    verified_on: date

    @property
    def confirmed(self) -> bool:
        """Whether the number was confirmed when it was looked up."""
        return self.status.startswith("confirmed")


@dataclass(frozen=True, slots=True)
class Country:
    """A country's emergency number and crisis lines."""

    code: str
    emergency: str
    lines: tuple[Line, ...]
    verified_on: date | None
    """When the oldest of its rows was looked up, or None for a country that we do not know."""

    def stale(self, today: date) -> bool:
        """Whether the numbers of this country are to be called anew."""
        return self.verified_on is not None and today - self.verified_on > REVERIFY_AFTER


log = structlog.get_logger()
UNKNOWN = Country("", ANYWHERE, (), None)


def load() -> Mapping[str, Country]:
    """Return the catalogue by country code.

    Raises:
        SetupError: the catalogue is missing or a row of it cannot be used; the text names the row.

    """
    try:
        text = resources.files("bot").joinpath("data/crisis_resources.csv").read_text(encoding="utf-8")
        return parse(csv.DictReader(text.splitlines()))
    except (OSError, KeyError, csv.Error, UnicodeDecodeError) as error:
        raise SetupError(f"The catalogue of crisis lines cannot be read: {error!r}. Install Tidemark again.") from error


def load_or_none() -> Mapping[str, Country]:
    """Return the catalogue; of one that cannot be read nothing is left but the constants, which still save a life."""
    try:
        return load()
    except SetupError as error:
        log.error("crisis lines not readable, only the emergency number is told", error=str(error))  # noqa: TRY400 -- the text says all
        return {}


def parse(rows: Iterable[Mapping[str, str]]) -> dict[str, Country]:
    """Return countries by code from rows of the catalogue.

    Raises:
        SetupError: a row has no country, no emergency number, or no day on which it was looked up.

    """
    found: dict[str, Country] = {}
    for number, row in enumerate(rows, start=2):
        code, emergency = row["country"].strip(), row["emergency"].strip()
        if not code or not emergency:
            raise SetupError(f"crisis_resources.csv:{number}: a row needs a country and an emergency number.")
        verified_on = _day(row["verified_on"], number)
        lines = found[code].lines if code in found else ()
        if row["status"].strip() in SHOWN and (row["call"].strip() or row["text_or_chat"].strip()):
            lines += (
                Line(
                    row["service"].strip(),
                    row["call"].strip(),
                    row["text_or_chat"].strip(),
                    row["hours"].strip(),
                    row["status"].strip(),
                    row["source_found"].strip(),
                    verified_on,
                ),
            )
        before = found[code].verified_on if code in found else None
        found[code] = Country(code, emergency, lines, min(before or verified_on, verified_on))
    return found


def _day(text: str, number: int) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise SetupError(f"crisis_resources.csv:{number}: verified_on is a day such as 2026-11-25.") from error
