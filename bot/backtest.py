"""What the bot would have said: a clinic's past replayed day by day, knowing on each day what was known on it."""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import numpy as np
from rich.table import Table

from bot.clinical import parameters as p
from bot.clinical.forecast import half_loss, levels, reasons
from bot.clinical.judge import KINDS, NO_RESPONSE, OPEN_DAYS, RELAPSE, WANING, AlertKind, Judge
from bot.clinical.series import History
from bot.clinical.tide import Array, Flags, Reading
from bot.errors import UserError
from bot.history import Past

COLUMNS = (
    "patient",
    "date",
    "kind",
    "scale",
    "probability",
    "relief_kept",
    "forecast_low",
    "forecast_date",
    "forecast_high",
    "reasons",
)
TOGETHER = 24
"""Patients replayed at once: enough for numpy to pay, few enough for the processor's cache."""
PROCESSES = 2
TOLD = tuple(kind for kind in KINDS if kind)
YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Alert:
    """One line of the result; figures are None where they mean nothing."""

    patient: str
    on: date
    kind: AlertKind
    scale: str
    probability: float | None
    relief_kept: float | None
    forecast: tuple[date, date, date] | None
    reasons: str
    """What it rests on, as JSON."""

    def cells(self) -> list[str]:
        """Return the line's cells in the order of ``COLUMNS``."""
        shares = ["" if share is None else f"{share:.3f}" for share in (self.probability, self.relief_kept)]
        dates = [day.isoformat() for day in self.forecast] if self.forecast else [""] * 3
        return [self.patient, self.on.isoformat(), self.kind, self.scale, *shares, *dates, self.reasons]


def run(pasts: Sequence[Past], out: Path, step: Callable[[], None]) -> Table:
    """Replay ``pasts``, write the alerts to ``out``, and return a summary; ``step`` is called for each patient.

    Raises:
        UserError: ``out`` cannot be written; nothing half-written is left behind.

    """
    told: list[Alert] = []
    with _written(out) as write:
        for alerts in replay(pasts):
            write(alert.cells() for alert in alerts)
            told += alerts
            step()
    return _summary(pasts, told)


def replay(pasts: Sequence[Past]) -> Iterator[list[Alert]]:
    """Yield each patient's alerts in order of date, patient by patient; the files' last day is today."""
    days = [day for past in pasts for day in _days(past)]
    if not days:
        yield from ([] for _ in pasts)
        return
    parts = [list(pasts[start : start + TOGETHER]) for start in range(0, len(pasts), TOGETHER)]
    if len(parts) == 1:
        yield from alerts_of(parts[0], max(days))
        return
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        try:
            yield from chain.from_iterable(pool.map(alerts_of, parts, [max(days)] * len(parts)))
        finally:
            pool.shutdown(cancel_futures=True)


def alerts_of(pasts: Sequence[Past], today: date) -> list[list[Alert]]:
    """Return the alerts of each patient up to ``today``."""
    rows = [Row(past.code, history) for past in pasts for history in past.histories() if history.ratings]
    raised: dict[str, list[Alert]] = {past.code: [] for past in pasts}
    for alert in _raised(rows, today) if rows else ():
        raised[alert.patient].append(alert)
    return [_told(raised[past.code], past.treatments) for past in pasts]


@dataclass(frozen=True, slots=True)
class Row:
    """One scale of one patient, whose days are in order."""

    code: str
    history: History

    @property
    def first(self) -> date:
        """The day of the first line about it."""
        return min([self.history.ratings[0].on, *self.history.treatments[:1]])

    @property
    def last(self) -> date:
        """The day after which nothing can be said any more: silence has been told."""
        return max([self.history.ratings[-1].on, *self.history.treatments[-1:]]) + timedelta(days=p.SILENT_DAYS)


def _raised(rows: Sequence[Row], today: date) -> Iterator[Alert]:
    """Yield what the rules raise, day by day of each row's own days."""
    length = max((row.last - row.first).days for row in rows) + 1
    treated, answers = _laid_out(rows, length)
    judge = Judge(len(rows))
    for number in range(length):
        kinds = judge.day(treated[:, number], answers[:, number])
        reading = judge.tide.read() if kinds.any() else None
        for index in np.flatnonzero(kinds).tolist():
            on = rows[index].first + timedelta(days=number)
            if on <= today and reading:
                yield _alert(rows[index], reading, index, int(kinds[index]), on)


def _laid_out(rows: Sequence[Row], length: int) -> tuple[Flags, Array]:
    """Return who was treated, and answers with NaN for none: (rows, days of each row's own)."""
    treated = np.zeros((len(rows), length), dtype=bool)
    answers = np.full((len(rows), length), np.nan)
    for index, row in enumerate(rows):
        treated[index, [(day - row.first).days for day in row.history.treatments]] = True
        for rating in row.history.ratings:
            answers[index, (rating.on - row.first).days] = row.history.scale.upright(rating.value)
    return treated, answers


def _alert(row: Row, reading: Reading, index: int, kind: int, on: date) -> Alert:
    known = row.history.until(on)
    about_relief = kind in {WANING, RELAPSE}
    likely = {WANING: reading.lost[14], RELAPSE: reading.lost[0], NO_RESPONSE: 1 - reading.responded}
    return Alert(
        patient=row.code,
        on=on,
        kind=TOLD[kind - 1],
        scale=known.scale,
        probability=float(likely[kind][index]) if kind in likely else None,
        relief_kept=float(reading.relief((0.5,))[index, 0]) if about_relief else None,
        forecast=half_loss(reading, index, known.treatments[-1]) if about_relief else None,
        reasons=json.dumps(asdict(reasons(known, levels(reading, index), on)), default=str),
    )


def _told(raised: Sequence[Alert], treatments: Iterable[date]) -> list[Alert]:
    """Return what the clinic is told: of a kind nothing more for two weeks, unless an infusion came between."""
    told: dict[AlertKind, date] = {}
    alerts = []
    for alert in sorted(raised, key=lambda one: (one.on, -(one.probability or 0.0))):
        before = told.get(alert.kind)
        renewed = before is not None and any(before < day <= alert.on for day in treatments)
        if before is None or renewed or (alert.on - before).days >= OPEN_DAYS:
            told[alert.kind] = alert.on
            alerts.append(alert)
    return alerts


def _days(past: Past) -> Iterator[date]:
    yield from past.treatments
    yield from (on for _, on in past.answers)


Write = Callable[[Iterable[Sequence[str]]], None]


@contextmanager
def _written(out: Path) -> Iterator[Write]:
    """Yield what writes lines; they are in ``out`` when all went well, and nowhere otherwise."""
    draft = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            lines = csv.writer(file, lineterminator="\n")
            lines.writerow(COLUMNS)
            yield lines.writerows
        draft.replace(out)
    except OSError as error:
        raise UserError("{path} cannot be written: {reason}.", path=out, reason=error.strerror) from error
    finally:
        draft.unlink(missing_ok=True)


def _summary(pasts: Sequence[Past], alerts: Sequence[Alert]) -> Table:
    years = sum((max(days) - min(days)).days + 1 for past in pasts if (days := list(_days(past)))) / YEAR
    table = Table(title=f"{len(pasts)} patients, {years:.1f} patient-years")
    for heading in ("Alert", "Times", "Patients", "A patient-year", "Relief kept, median"):
        table.add_column(heading, justify="left" if heading == "Alert" else "right")
    for kind in TOLD:
        of = [alert for alert in alerts if alert.kind == kind]
        kept = [alert.relief_kept for alert in of if alert.relief_kept is not None]
        patients = len({alert.patient for alert in of})
        share = f"{median(kept):.0%}" if kept else "–"
        table.add_row(kind, str(len(of)), str(patients), f"{len(of) / years:.2f}" if years else "–", share)
    return table
