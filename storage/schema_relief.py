"""The tables of the tide: what the model found, and what patients say of it; private like ``storage.schema``."""

from sqlalchemy import Column, Date, SmallInteger, Table, Text, UniqueConstraint

from storage.columns import to, unique_id
from storage.schema import metadata
from storage.types import Instant, Json

assessment = Table(
    "assessment",
    metadata,
    unique_id(),
    to("patient"),
    Column("scale", Text, nullable=False),
    Column("on", Date, nullable=False),
    Column("state", Text, nullable=False),
    Column("alert", Text),
    Column("figures", Json, nullable=False),
    Column("made_at", Instant, nullable=False),
    UniqueConstraint("patient_id", "scale", "on"),
)

impression = Table(
    "impression",
    metadata,
    unique_id(),
    to("patient"),
    Column("scale", Text, nullable=False),
    Column("on", Date, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("lost", SmallInteger),
    Column("lasting", SmallInteger),
    UniqueConstraint("patient_id", "on"),
)
