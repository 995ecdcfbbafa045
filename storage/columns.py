"""What the tables share: numbers, references, and the conditions of indexes that hold only some of the rows."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, text

# SQLite counts rows by itself only for a column of the very type INTEGER.
Id = BigInteger().with_variant(Integer(), "sqlite")

# Conditions of partial indexes. A query is served by such an index on SQLite only when it contains the very words,
# so the stores repeat these (``sql``) instead of binding values.
NEW_UPDATES = "state = 'new'"
QUARANTINED_UPDATES = "state = 'quarantined'"
UNFINISHED = "state IN ('new', 'sending', 'maybe')"
IN_HAND = "state = 'sending'"
CALLS = "kind = 'alert'"


def unique_id() -> Column[int]:
    """Return the number that the database gives each row."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def only(condition: str) -> dict[str, Any]:
    """Return the options of an index over some of the rows, for both databases."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def to(table: str, *, null: bool = False) -> Column[int]:
    """Return a reference to a row of ``table``."""
    return Column(f"{table}_id", Id, ForeignKey(f"{table}.id"), nullable=null)
