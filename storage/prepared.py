"""Statements that are made ready for SQLite's driver once and executed there directly.

On a local file the statement itself takes microseconds, and SQLAlchemy's way to it and back takes several times as
long. What SQLAlchemy knows about a statement (its text, and how values go in and come out) does not change from one
execution to the next, so for the statements that are constants of their modules it is asked once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast
from weakref import WeakKeyDictionary

import sqlcipher3.dbapi2
from sqlalchemy import Dialect, Executable, TextClause
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

Values = Mapping[str, Any]
Process = Callable[[Any], Any]
_NONE = object()


class Prepared:
    """One statement, ready for the driver: its text, its parameters in order, its columns."""

    def __init__(self, compiled: SQLCompiler, dialect: Dialect) -> None:
        self.text = str(compiled)
        self._binds: list[tuple[str, object, Process | None]] = []
        for name in compiled.positiontup or ():
            bind = compiled.binds[name]
            given = _NONE if bind.required else bind.effective_value
            self._binds.append((bind.key if bind.required else name, given, _into(bind.type, dialect)))
        self._columns = [(entry.keyname, _out_of(entry.type, dialect)) for entry in compiled._result_columns]  # noqa: SLF001 -- the only place that knows them

    def parameters(self, values: Values) -> list[Any]:
        """Return what goes into the statement, in order."""
        found = []
        for name, given, process in self._binds:
            value = values[name] if given is _NONE else values.get(name, given)
            found.append(value if process is None else process(value))
        return found

    def read(self, rows: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        """Return what came out of the statement, by name."""
        return [
            {
                name: value if process is None else process(value)
                for (name, process), value in zip(self._columns, row, strict=True)
            }
            for row in rows
        ]

    def execute(self, connection: Any, values: Values | Sequence[Values]) -> Any:  # noqa: ANN401 -- DBAPI objects have no type
        """Execute it and return the driver's cursor.

        Raises:
            DBAPIError: as SQLAlchemy would raise it.

        """
        try:
            if isinstance(values, Mapping):
                return connection.execute(self.text, self.parameters(values))
            return connection.executemany(self.text, [self.parameters(row) for row in values])
        except sqlcipher3.dbapi2.Error as error:
            raise DBAPIError.instance(self.text, None, error, sqlcipher3.dbapi2.Error, hide_parameters=True) from error


class Preparer:
    """Finds out which statements are constants: those that come a second time as the very same object."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Executable, dict[tuple[str, ...], Prepared | None]] = WeakKeyDictionary()

    def find(self, statement: Executable, values: Values | Sequence[Values], dialect: Dialect) -> Prepared | None:
        """Return the statement made ready, or None while it must take SQLAlchemy's way."""
        known = self._known.get(statement)
        if known is None:
            self._known[statement] = {}
            return None
        names = tuple(values if isinstance(values, Mapping) else values[0])
        if names not in known:
            known[names] = _prepare(statement, names, dialect)
        return known[names]


def _prepare(statement: Executable, names: tuple[str, ...], dialect: Dialect) -> Prepared | None:
    """Return a statement made ready, None where its text depends on its values or SQLAlchemy adds some of its own."""
    if isinstance(statement, TextClause):
        return None  # nobody knows its columns beforehand
    compiled = cast("ClauseElement", statement).compile(dialect=dialect, column_keys=list(names))
    if not isinstance(compiled, SQLCompiler):
        return None
    if compiled.post_compile_params or compiled.literal_execute_params:
        return None
    if compiled.insert_prefetch or compiled.update_prefetch:
        return None
    return Prepared(compiled, dialect)


def _into(kind: TypeEngine[Any], dialect: Dialect) -> Process | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _out_of(kind: TypeEngine[Any], dialect: Dialect) -> Process | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
