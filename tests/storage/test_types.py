from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from bot.errors import SetupError
from storage.types import Instant, Vault
from tests.conftest import KEY

VAULT = Vault(KEY)
INSTANT = Instant()


@given(st.datetimes(timezones=st.just(UTC)))
def test_an_instant_comes_back_to_the_microsecond(at: datetime) -> None:
    dialect = sqlite.dialect()
    assert INSTANT.process_result_value(INSTANT.process_bind_param(at, dialect), dialect) == at


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_instants_are_stored_in_their_own_order(one: datetime, other: datetime) -> None:
    dialect = sqlite.dialect()
    first, second = (INSTANT.process_bind_param(at, dialect) for at in (one, other))
    assert first is not None
    assert second is not None
    assert (first < second) == (one < other)


def test_an_instant_of_another_zone_is_stored_as_the_same_moment() -> None:
    dialect = sqlite.dialect()
    berlin = datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1)))
    assert INSTANT.process_bind_param(berlin, dialect) == 1_772_442_000_000_000
    assert INSTANT.process_bind_param(None, dialect) is None
    assert INSTANT.process_result_value(None, dialect) is None


@given(st.text())
def test_what_is_sealed_comes_back(secret: str) -> None:
    sealed = VAULT.seal("note.text", secret)
    assert VAULT.open("note.text", sealed) == secret
    assert VAULT.seal("note.text", secret) != sealed


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_json_comes_back(facts: object) -> None:
    assert VAULT.open_json("audit.detail", VAULT.seal_json("audit.detail", facts)) == facts


def test_a_value_that_was_moved_to_another_column_does_not_open() -> None:
    with pytest.raises(SetupError):
        VAULT.open("staff.name", VAULT.seal("note.text", "secret"))


def test_another_key_opens_nothing_and_says_what_to_do() -> None:
    with pytest.raises(SetupError, match="TIDEMARK_ENCRYPTION_KEY_FILE"):
        Vault(b"x" * 32).open("note.text", VAULT.seal("note.text", "secret"))


def test_a_value_that_was_changed_does_not_open() -> None:
    sealed = bytearray(VAULT.seal("note.text", "secret"))
    sealed[-1] ^= 1
    with pytest.raises(SetupError):
        VAULT.open("note.text", bytes(sealed))


def test_a_mark_needs_the_key() -> None:
    assert VAULT.mark(b"entry") == Vault(KEY).mark(b"entry")
    assert VAULT.mark(b"entry") != Vault(b"x" * 32).mark(b"entry")
    assert VAULT.mark(b"entry") != VAULT.mark(b"other")
