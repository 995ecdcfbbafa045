"""What every store is built on: the transaction, and frozen values made from rows."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Column, Select, Table, bindparam, select
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


# Statements are made once, as constants of their module: to make and look up one anew costs more than to execute it.


def where(*columns: Column[Any]) -> Select[Any]:
    """Return the query for the rows of one table in which each of ``columns`` equals the value of its name."""
    return select(columns[0].table).where(*(column == bindparam(column.name) for column in columns))


def inserts(table: Table, finish: Callable[[Any], Any]) -> Mapping[bool, Any]:
    """Return the INSERT of SQLite (False) and of PostgreSQL (True), with the ON CONFLICT that ``finish`` adds."""
    return {False: finish(sqlite.insert(table)), True: finish(postgresql.insert(table))}


class Store:
    """The rows of one noun, within one transaction."""

    def __init__(self, tx: "Transaction") -> None:
        self._tx = tx
