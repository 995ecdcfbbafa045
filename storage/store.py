"""What every store is built on: the transaction, and frozen values made from rows."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from storage.transaction import Transaction

T = TypeVar("T")


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast("Any", kind)))


def value(kind: Callable[..., T], row: Mapping[Any, Any], /, **changed: object) -> T:
    """Return a frozen ``kind`` filled from ``row`` by name, with ``changed`` in place of its own columns."""
    return kind(**{name: changed[name] if name in changed else row[name] for name in _names(kind)})


class Store:
    """The rows of one noun, within one transaction."""

    def __init__(self, tx: "Transaction") -> None:
        self._tx = tx

    def _insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """Return this database's INSERT, which knows ON CONFLICT."""
        return _insert(table, postgres=self._tx.postgres)


@cache
def _insert(table: Table, *, postgres: bool) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if postgres else sqlite.insert(table)
