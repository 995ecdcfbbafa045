"""A clinic replays its past, or a made-up one, and reads what the bot would have said."""

import csv
import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import backtest
from tests.shell import refused, tidemark

FILES = ("ratings", "infusions", "patients")


def make(folder: str = "made", **options: object) -> Path:
    """Make up a clinic."""
    given = {"patients": 12, "days": 150, "seed": 3, "kind": "mixed"} | options
    found = tidemark(
        "simulate", "--out", folder, *(part for name, value in given.items() for part in (f"--{name}", str(value)))
    )
    assert found.exit_code == 0, found.output
    return Path(folder)


def replay(folder: Path, out: str = "alerts.csv") -> list[dict[str, str]]:
    """Replay a folder's files and return the lines."""
    found = tidemark(
        "backtest", *(part for name in FILES for part in (f"--{name}", str(folder / f"{name}.csv"))), "--out", out
    )
    assert found.exit_code == 0, found.output
    return lines(Path(out))


def lines(path: Path) -> list[dict[str, str]]:
    with path.open() as file:
        return list(csv.DictReader(file))


def cut(folder: Path, last: date) -> Path:
    """Return a folder with what was known at the end of a day."""
    known = Path(f"until-{last}")
    known.mkdir()
    for name in FILES:
        head, *rest = (folder / f"{name}.csv").read_text().splitlines(keepends=True)
        kept = [line for line in rest if name == "patients" or line.split(",")[1].strip() <= last.isoformat()]
        (known / f"{name}.csv").write_text(head + "".join(kept))
    return known


def of(alerts: Iterable[dict[str, str]], *kinds: str) -> list[dict[str, str]]:
    return [alert for alert in alerts if alert["kind"] in kinds]


@pytest.fixture
def few_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Split even a small clinic between the processes."""
    monkeypatch.setattr(backtest, "TOGETHER", 5)


def test_every_alert_has_its_day_its_figures_and_its_reasons(few_together: None) -> None:
    alerts = replay(make())
    assert tuple(alerts[0]) == backtest.COLUMNS
    assert {alert["kind"] for alert in alerts} <= {"waning", "relapse", "no_response", "silence"}
    for alert in of(alerts, "waning", "relapse"):
        assert 0.1 <= float(alert["probability"]) <= 1
        assert 0 <= float(alert["relief_kept"]) <= 1
        assert alert["forecast_low"] <= alert["forecast_date"] <= alert["forecast_high"]
        reasons = json.loads(alert["reasons"])
        assert date.fromisoformat(reasons["last_treatment"]) < date.fromisoformat(alert["date"])
        assert reasons["n_ratings"] > 0
    for alert in of(alerts, "no_response", "silence"):
        assert alert["forecast_date"] == ""
    assert of(alerts, "waning", "relapse")
    assert of(alerts, "no_response")
    assert of(alerts, "silence")


def test_cutting_the_files_at_any_day_gives_the_same_alerts_up_to_it() -> None:
    made = make(days=100)
    whole = replay(made)
    for number in range(8, 100, 7):
        last = date(2025, 1, 1) + timedelta(days=number)
        assert replay(cut(made, last)) == [alert for alert in whole if alert["date"] <= last.isoformat()], last


def test_two_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(patients=6, days=80)
    alone = replay(made)
    monkeypatch.setattr(backtest, "TOGETHER", 2)
    assert replay(made, "split.csv") == alone


def test_of_a_kind_nothing_more_is_said_for_two_weeks_unless_an_infusion_comes_between() -> None:
    made = make(patients=10)
    infusions = {(line["patient"], line["date"]) for line in lines(made / "infusions.csv")}
    told: dict[tuple[str, str], str] = {}
    for alert in replay(made):
        key = alert["patient"], alert["kind"]
        if before := told.get(key):
            apart = date.fromisoformat(alert["date"]) - date.fromisoformat(before)
            between = any(of == key[0] and before < on <= alert["date"] for of, on in infusions)
            assert between or apart >= timedelta(days=14)
        told[key] = alert["date"]


def test_it_sees_most_relapses_in_time_and_hardly_any_where_there_was_no_relief() -> None:
    made = make(patients=60, days=200, kind="abrupt")
    alerts = of(replay(made), "waning", "relapse")
    truth = lines(made / "truth.csv")
    lost = [line for line in truth if line["half_lost"] and line["scale"] == "mood"]
    in_time = 0
    for line in lost:
        half = date.fromisoformat(line["half_lost"])
        span = (half - timedelta(days=14)).isoformat(), (half + timedelta(days=3)).isoformat()
        in_time += any(alert["patient"] == line["patient"] and span[0] <= alert["date"] <= span[1] for alert in alerts)
    assert in_time / len(lost) > 0.5
    none = {(line["patient"], line["scale"]) for line in truth if line["responded"] == "no"}
    wrong = {(alert["patient"], alert["scale"]) for alert in alerts} & none
    assert len(wrong) <= 0.1 * len(none)


@pytest.mark.parametrize("kind", ["typical", "smooth", "abrupt", "noisy", "sparse", "mixed"])
def test_the_same_seed_makes_up_the_same_clinic_and_another_one_another(kind: str) -> None:
    one, same = make("one", kind=kind, patients=4), make("same", kind=kind, patients=4)
    other = make("other", kind=kind, patients=4, seed=4)
    for name in (*FILES, "truth"):
        assert (one / f"{name}.csv").read_bytes() == (same / f"{name}.csv").read_bytes()
    assert (one / "ratings.csv").read_bytes() != (other / "ratings.csv").read_bytes()
    for line in lines(one / "ratings.csv"):
        assert all(cell == "" or 0 <= int(cell) <= 10 for cell in (line["mood"], line["pain"]))


def test_sparse_patients_answer_less_often() -> None:
    often, seldom = make("often", kind="smooth"), make("seldom", kind="sparse")
    assert len(lines(seldom / "ratings.csv")) < 0.8 * len(lines(often / "ratings.csv"))


def test_files_without_lines_give_a_result_without_lines() -> None:
    Path("r.csv").write_text("patient,date,mood,pain\n")
    Path("i.csv").write_text("patient,date\n")
    Path("p.csv").write_text("patient,tracks\nK-07,mood\n")
    given = ["--ratings", "r.csv", "--infusions", "i.csv"]
    assert tidemark("backtest", *given, "--out", "a.csv").exit_code == 0
    assert tidemark("backtest", *given, "--patients", "p.csv", "--out", "a.csv").exit_code == 0
    assert Path("a.csv").read_text() == ",".join(backtest.COLUMNS) + "\n"
    Path("i.csv").write_text("patient,date\nK-07,2026-01-01\n")
    assert "1 patients" in tidemark("backtest", *given, "--out", "a.csv").stdout


@pytest.mark.parametrize(
    ("ratings", "reason"),
    [
        ("patient,date,mood,pain\nK,2026-01-01,11,\n", "ratings.csv, line 2: mood “11” is no whole number"),
        ("patient,date,mood,pain\nK,01/02/2026,1,\n", "ratings.csv, line 2: “01/02/2026” is no date"),
        ("patient,date,mood,pain\nK,2026-01-01,1,\nK,2026-01-01,2,\n", "ratings.csv, line 3: K has two lines"),
        ("patient,date,joy,pain\n", "ratings.csv, line 1: the columns must be"),
    ],
)
def test_bad_input_is_named_by_file_line_and_reason_and_nothing_is_written(ratings: str, reason: str) -> None:
    Path("ratings.csv").write_text(ratings)
    Path("infusions.csv").write_text("patient,date\n")
    found = tidemark("backtest", "--ratings", "ratings.csv", "--infusions", "infusions.csv", "--out", "a.csv")
    assert found.exit_code == 2
    assert reason in found.stderr
    assert not Path("a.csv").exists()


def test_what_cannot_be_written_is_said_and_leaves_nothing_behind() -> None:
    made = make(patients=2, days=60)
    given = ["--ratings", str(made / "ratings.csv"), "--infusions", str(made / "infusions.csv")]
    assert "cannot be written" in refused(tidemark("backtest", *given, "--out", "nowhere/a.csv"))
    Path("taken").mkdir()
    assert "cannot be written" in refused(tidemark("backtest", *given, "--out", "taken"))
    assert "cannot be written" in refused(tidemark("simulate", "--out", str(made / "ratings.csv")))
    assert sorted(path.name for path in Path().iterdir()) == ["made", "taken"]
