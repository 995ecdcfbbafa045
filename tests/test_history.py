"""A clinic's spreadsheets are read whole, or the first line that cannot be is named."""

import re
from datetime import date
from pathlib import Path

import pytest

from bot.clinical.scales import Scale, Tracks
from bot.clinical.series import History, Rating
from bot.errors import UserError
from bot.history import Limits, Past, read

PATIENTS = "patient,tracks\nK-07,mood\nK-09,\n"
INFUSIONS = "patient,date\nK-08,2026-02-01\nK-07,2026-02-03\n"
RATINGS = "patient,date,mood,pain\nK-07,2026-02-02,3,\nK-08,2026-02-01,0,10\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read_from(limits: Limits | None = None, **files: str | bytes) -> list[Past]:
    """Write files and read them."""
    for name, content in files.items():
        Path(f"{name}.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
    patients = Path("patients.csv") if "patients" in files else None
    return read(Path("ratings.csv"), Path("infusions.csv"), patients, limits)


def test_every_patient_that_a_file_names_is_read_in_order() -> None:
    assert read_from(ratings=RATINGS, infusions=INFUSIONS, patients=PATIENTS) == [
        Past("K-07", Tracks.MOOD, {(Scale.MOOD, date(2026, 2, 2)): 3}, {date(2026, 2, 3)}),
        Past(
            "K-08",
            Tracks.BOTH,
            {(Scale.MOOD, date(2026, 2, 1)): 0, (Scale.PAIN, date(2026, 2, 1)): 10},
            {date(2026, 2, 1)},
        ),
        Past("K-09", Tracks.BOTH),
    ]


def test_without_a_file_of_patients_both_scales_are_tracked() -> None:
    assert {past.tracks for past in read_from(ratings=RATINGS, infusions=INFUSIONS)} == {Tracks.BOTH}


def test_a_past_is_one_history_for_each_scale_in_order_of_date() -> None:
    ratings = "patient,date,mood,pain\nK-07,2026-02-02,3,4\nK-07,2026-02-01,2,\n"
    (past,) = read_from(ratings=ratings, infusions="patient,date\n")
    assert past.histories() == [
        History(Scale.MOOD, (Rating(date(2026, 2, 1), 2), Rating(date(2026, 2, 2), 3)), ()),
        History(Scale.PAIN, (Rating(date(2026, 2, 2), 4),), ()),
    ]


@pytest.mark.parametrize(
    "ratings",
    [
        "date,pain,mood,patient\n2026-02-02,,3,K-07\n",
        "\ufeffPatient, Date ,MOOD,pain\r\nK-07 , 2026-02-02,3.0,\r\n\r\n",
        'patient,date,mood,pain\n"K-07","2026-02-02","3",""\n,,,\n',
    ],
)
def test_it_forgives_what_spreadsheets_do(ratings: str) -> None:
    (past,) = read_from(ratings=ratings, infusions="patient,date\n")
    assert past == Past("K-07", Tracks.BOTH, {(Scale.MOOD, date(2026, 2, 2)): 3})


CORRECT = {"ratings": RATINGS, "infusions": INFUSIONS, "patients": PATIENTS}
LIMITS = Limits(re.compile(r"[\w-]{1,16}"), date(2026, 2, 5))


def said_of(**changed: str | bytes) -> str:
    """Return why files with this change are refused."""
    files: dict[str, str | bytes] = {**CORRECT, **changed}
    with pytest.raises(UserError) as refused:
        read_from(LIMITS, **files)
    return str(refused.value)


@pytest.mark.parametrize(
    ("file", "line", "said"),
    [
        ("ratings", "K-07,2026-02-04,11,3", "mood “11” is no whole number from 0 to 10"),
        ("ratings", "K-07,2026-02-04,3,-1", "pain “-1” is no whole number from 0 to 10"),
        ("ratings", "K-07,2026-02-04,3.5,1", "mood “3.5” is no whole number from 0 to 10"),
        ("ratings", "K-07,2026-02-04,٣,1", "mood “٣” is no whole number from 0 to 10"),
        ("ratings", "K-07,2026-02-02,3,1", "K-07 has two lines for 2026-02-02"),
        ("ratings", "K-07,2026-02-30,3,1", "“2026-02-30” is no date; write it as 2026-03-14"),
        ("ratings", "K-07,20260204,3,1", "“20260204” is no date; write it as 2026-03-14"),
        ("ratings", "K-07,2026-02-06,3,1", "2026-02-06 lies in the future"),
        ("ratings", "K-07,2026-02-04,3", "there are 3 cells instead of 4"),
        ("ratings", "K-07,2026-02-04,3,1,", "there are 5 cells instead of 4"),
        ("ratings", ",2026-02-04,3,1", "the patient's code is missing"),
        ("ratings", "A {x},2026-02-04,3,1", "the code “A {x}” cannot be used; use 1 to 16 letters, digits, - or _"),
        ("ratings", '"K-07,2026-02-04,3,1', "unexpected end of data"),
        ("infusions", "K-08,2026-02-01", "K-08 has two infusions on 2026-02-01"),
        ("patients", "K-07,pain", "patient K-07 comes twice"),
        ("patients", "K-10,sleep", "tracks “sleep” is none of mood, pain, both"),
    ],
)
def test_the_first_line_that_cannot_be_used_is_named(file: str, line: str, said: str) -> None:
    assert said_of(**{file: f"{CORRECT[file]}{line}\n"}) == f"{file}.csv, line 4: {said}."


@pytest.mark.parametrize(
    ("file", "columns", "wanted"),
    [
        ("ratings", "", "patient,date,mood,pain"),
        ("ratings", "patient,date,mood", "patient,date,mood,pain"),
        ("infusions", "patient,date,dose", "patient,date"),
    ],
)
def test_other_columns_are_refused(file: str, columns: str, wanted: str) -> None:
    said = said_of(**{file: f"{columns}\n"})
    assert said == f"{file}.csv, line 1: the columns must be {wanted}, not {columns or 'none'}."


def test_a_file_that_is_no_text_is_refused() -> None:
    said = said_of(ratings=RATINGS.encode() + b"K-07,\xff\n")
    assert said.startswith("ratings.csv: this is not UTF-8 text, soon after line ")


def test_a_file_that_cannot_be_opened_is_named() -> None:
    with pytest.raises(UserError, match=r"^none\.csv cannot be read: No such file or directory\.$"):
        read(Path("none.csv"), Path("none.csv"))
