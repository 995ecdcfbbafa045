"""A clinic's own spreadsheets: patients, infusions and daily ratings as CSV, read whole and checked line by line."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.clinical.scales import Scale, Tracks
from bot.clinical.series import History, Rating
from bot.errors import UserError

RATINGS = ("patient", "date", "mood", "pain")
INFUSIONS = ("patient", "date")
PATIENTS = ("patient", "tracks")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
VALUE = re.compile(r"(?:[0-9]|10)(?:\.0+)?")
"""0 to 10; spreadsheets write a whole number with a decimal point when its column has empty cells."""


@dataclass(slots=True)
class Past:
    """What the files say of one patient: values (0-10) by scale and day, and the days of infusions."""

    code: str
    tracks: Tracks = Tracks.BOTH
    answers: dict[tuple[Scale, date], int] = field(default_factory=dict)
    treatments: set[date] = field(default_factory=set)

    def histories(self) -> list[History]:
        """Return one history for each scale that the patient tracks, in order of date."""
        days = tuple(sorted(self.treatments))
        return [
            History(
                scale,
                tuple(Rating(on, value) for (of, on), value in sorted(self.answers.items()) if of == scale),
                days,
            )
            for scale in self.tracks.scales
        ]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold: codes of this form, and days up to ``latest``."""

    code: re.Pattern[str] = re.compile(".+")
    latest: date = date.max


def read(ratings: Path, infusions: Path, patients: Path | None = None, limits: Limits | None = None) -> list[Past]:
    """Return every patient that the files name, in order of their codes.

    Raises:
        UserError: a file or a line of it cannot be used; the text names file, line and reason.

    """
    found: dict[str, Past] = {}
    within = limits or Limits()
    if patients:
        _read_patients(_lines(patients, PATIENTS, within), found)
    _read_infusions(_lines(infusions, INFUSIONS, within), found)
    _read_ratings(_lines(ratings, RATINGS, within), found)
    return [found[code] for code in sorted(found)]


def _read_patients(lines: Iterable["_Line"], found: dict[str, Past]) -> None:
    for line in lines:
        if line.code in found:
            raise line.error("patient {code} comes twice", code=line.code)
        found[line.code] = Past(line.code, line.tracks())


def _read_infusions(lines: Iterable["_Line"], found: dict[str, Past]) -> None:
    for line in lines:
        past, day = _past(found, line), line.day()
        if day in past.treatments:
            raise line.error("{code} has two infusions on {day}", code=line.code, day=day)
        past.treatments.add(day)


def _read_ratings(lines: Iterable["_Line"], found: dict[str, Past]) -> None:
    seen: set[tuple[str, date]] = set()
    for line in lines:
        past, day = _past(found, line), line.day()
        if (line.code, day) in seen:
            raise line.error("{code} has two lines for {day}", code=line.code, day=day)
        seen.add((line.code, day))
        for scale in Scale:
            if (value := line.value(scale)) is not None:
                past.answers[scale, day] = value


def _past(found: dict[str, Past], line: "_Line") -> Past:
    return found.setdefault(line.code, Past(line.code))


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a file, with where it stands."""

    path: Path
    number: int
    limits: Limits
    columns: int
    cells: Mapping[str, str]

    @property
    def code(self) -> str:
        return self.cells["patient"]

    def error(self, reason: str, **values: object) -> UserError:
        return UserError("{path}, line {number}: " + reason + ".", path=self.path, number=self.number, **values)

    def day(self) -> date:
        text = self.cells["date"]
        try:
            day = date.fromisoformat(text) if DAY.fullmatch(text) else None
        except ValueError:
            day = None  # 2026-02-30 looks like a date
        if day is None:
            raise self.error("“{text}” is no date; write it as 2026-03-14", text=text[:20])
        if day > self.limits.latest:
            raise self.error("{day} lies in the future", day=day)
        return day

    def value(self, scale: Scale) -> int | None:
        text = self.cells[scale]
        if not text:
            return None
        if not VALUE.fullmatch(text):
            raise self.error("{scale} “{text}” is no whole number from 0 to 10", scale=scale.value, text=text[:20])
        return int(text.partition(".")[0])

    def tracks(self) -> Tracks:
        text = self.cells["tracks"].lower() or Tracks.BOTH
        if text not in set(Tracks):
            raise self.error("tracks “{text}” is none of mood, pain, both", text=text[:20])
        return Tracks(text)


def _lines(path: Path, columns: Sequence[str], limits: Limits) -> Iterator[_Line]:
    """Yield the lines of a CSV file that has just these columns, in any order; empty lines are passed over."""
    number = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            names = _header(path, next(reader, []), columns)
            for cells in reader:
                number = reader.line_num
                if any(cell.strip() for cell in cells):
                    yield _line(_Line(path, number, limits, len(names), _cells(names, cells)), len(cells))
    except OSError as error:
        raise UserError("{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise UserError(
            "{path}: this is not UTF-8 text, soon after line {number}.", path=path, number=number
        ) from error
    except csv.Error as error:
        raise UserError("{path}, line {number}: {reason}.", path=path, number=number + 1, reason=error) from error


def _header(path: Path, cells: Sequence[str], columns: Sequence[str]) -> list[str]:
    names = [name.strip().lower() for name in cells]
    if sorted(names) != sorted(columns):
        wanted, found = ",".join(columns), ",".join(names) or "none"
        raise UserError(
            "{path}, line 1: the columns must be {wanted}, not {found}.", path=path, wanted=wanted, found=found
        )
    return names


def _cells(names: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    return dict(zip(names, (cell.strip() for cell in cells), strict=False))


def _line(line: _Line, cells: int) -> _Line:
    """Return ``line``, which has so many cells, once it is known to belong to a patient."""
    if cells != line.columns:
        raise line.error("there are {got} cells instead of {wanted}", got=cells, wanted=line.columns)
    if not line.code:
        raise line.error("the patient's code is missing")
    if not line.limits.code.fullmatch(line.code):
        raise line.error("the code “{code}” cannot be used; use 1 to 16 letters, digits, - or _", code=line.code[:40])
    return line
