"""One finding of the doctor: what was looked at, how it stands, and how to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How something was found: well, worth a look, or broken."""

    OK = "ok"
    LOOK = "look"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, what was found, and how to mend it (empty when there is nothing to mend)."""

    name: str
    verdict: Verdict
    found: str
    mend: str = ""


def well(name: str, found: str) -> Check:
    """Return a check that found nothing wrong."""
    return Check(name, Verdict.OK, found)


def look(name: str, found: str, mend: str) -> Check:
    """Return a check that a person should look into."""
    return Check(name, Verdict.LOOK, found, mend)


def broken(name: str, found: str, mend: str) -> Check:
    """Return a check that found something that has to be mended."""
    return Check(name, Verdict.BROKEN, found, mend)
