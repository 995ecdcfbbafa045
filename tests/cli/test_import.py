"""A clinic's past is brought in through the front door."""

import subprocess
from pathlib import Path

import pytest
from typer.testing import Result

from tests.shell import CLINIC, refused, tidemark

FILES = {
    "patients": "patient,tracks\nK-07,both\nk-08,pain\n",
    "infusions": "patient,date\nK-07,2026-01-12\n",
    "ratings": "patient,date,mood,pain\nK-07,2026-01-10,3,7\nK-07,2026-01-14,7.0,\nk-08,2026-01-14,,6\n",
}


def bring_in(*more: str, **changed: str) -> Result:
    """Write the files of a clinic and import them."""
    options = []
    for name, content in (FILES | changed).items():
        Path(f"{name}.csv").write_text(content)
        options += [f"--{name}", f"{name}.csv"]
    return tidemark("import", *options, *more)


def test_a_clinics_past_is_brought_in_and_may_be_brought_in_again() -> None:
    tidemark(*CLINIC)
    assert bring_in().stdout == (
        "2 patients, 2 of them new; 4 answers and 1 infusions were added; 0 answers were known already.\n"
    )
    assert bring_in().stdout == (
        "2 patients, 0 of them new; 0 answers and 0 infusions were added; 4 answers were known already.\n"
    )
    changed = FILES["ratings"].replace(",3,7", ",4,7")
    assert "1 answers that patients gave differ from the files; theirs stand." in bring_in(ratings=changed).stdout


def test_people_on_a_terminal_see_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    tidemark(*CLINIC)
    assert bring_in().stderr == ""
    monkeypatch.setenv("FORCE_COLOR", "1")
    found = bring_in().stderr
    assert "Saving" in found
    assert "Assessing" in found


def test_a_past_is_brought_in_while_the_bot_runs(running: "subprocess.Popen[str]") -> None:
    tidemark(*CLINIC)
    assert bring_in().exit_code == 0
    assert running.poll() is None


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("ratings", "patient,date,mood,pain\nK-07,2026-01-10,3,7\nK-07,2026-01-11,11,7\n", "ratings.csv, line 3: mood"),
        ("infusions", "patient,date\nK-07,12.01.2026\n", "infusions.csv, line 2: “12.01.2026” is no date"),
        ("patients", "patient,tracks\nAnna Smith,both\n", "patients.csv, line 2: the code “Anna Smith” cannot be used"),
        ("infusions", "patient,date\nK-07,2999-01-12\n", "infusions.csv, line 2: 2999-01-12 lies in the future"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line_and_nothing_is_added(
    file: str, content: str, said: str
) -> None:
    tidemark(*CLINIC)
    assert refused(bring_in(**{file: content})).startswith(said)
    assert "2 of them new; 4 answers" in bring_in().stdout


def test_a_file_that_is_not_there_is_named() -> None:
    tidemark(*CLINIC)
    found = tidemark("import", "--ratings", "none.csv", "--infusions", "none.csv")
    assert refused(found) == "none.csv cannot be read: No such file or directory."


def test_a_past_needs_a_clinic_and_among_several_its_number() -> None:
    assert "There is no clinic yet" in refused(bring_in())
    tidemark(*CLINIC)
    tidemark(*CLINIC)
    assert "--clinic" in refused(bring_in())
    assert bring_in("--clinic", "2").exit_code == 0
