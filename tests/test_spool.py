"""The spool: what happened during an outage is kept, encrypted, and survives a power failure in the middle."""

from pathlib import Path

import pytest

from bot.errors import SetupError
from bot.spool import Spool
from tests.conftest import KEY


def test_records_come_back_in_order(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool", KEY)
    spool.append([{"n": 1}, {"n": 2}])
    spool.append([{"n": 3, "text": "día"}])
    assert spool.read() == [{"n": 1}, {"n": 2}, {"n": 3, "text": "día"}]


def test_an_empty_spool_holds_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool", KEY)
    assert spool.read() == []
    spool.append([{"n": 1}])
    spool.forget()
    spool.forget()
    assert spool.read() == []


def test_a_record_that_was_cut_off_takes_no_other_with_it(tmp_path: Path) -> None:
    path = tmp_path / "spool"
    Spool(path, KEY).append([{"n": 1}, {"n": 2}])
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert Spool(path, KEY).read() in ([], [{"n": 1}])


def test_nothing_can_be_read_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "spool"
    Spool(path, KEY).append([{"text": "secret words"}])
    assert b"secret" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(SetupError):
        Spool(path, b"x" * 32).read()
