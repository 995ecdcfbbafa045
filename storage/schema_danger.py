"""The tables of what happens after a sign of danger; private to storage like ``storage.schema``."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from storage.columns import Id, only, to, unique_id
from storage.schema import metadata
from storage.types import Instant

risk_event = Table(
    "risk_event",
    metadata,
    unique_id(),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("user_id", BigInteger, nullable=False),
    to("patient", null=True),
    Column("source", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("case_id", Id, ForeignKey("cases.id")),
)

triage = Table(
    "triage",
    metadata,
    unique_id(),
    to("patient"),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("known", SmallInteger, nullable=False),
    Column("thoughts", Boolean, nullable=False),
    Column("full", Boolean, nullable=False),
    Column("tapped", Boolean, nullable=False),
    Column("answers", LargeBinary, nullable=False),
    Column("asking", Text),
    Column("due_at", Instant),
    Column("fence", Integer, nullable=False),
    Column("began_at", Instant, nullable=False),
    Index("ix_triage_due_at", "due_at"),
    Index("ix_triage_case_id", "case_id"),
    Index("uq_triage_asking", "patient_id", unique=True, **only("asking IS NOT NULL")),
)

plan = Table(
    "plan",
    metadata,
    Column("patient_id", Id, ForeignKey("patient.id"), primary_key=True, autoincrement=False),
    Column("asking", Text),
    Column("asked_at", Instant),
    Column("offer_at", Instant),
    Column("offers", SmallInteger, nullable=False),
    Index("ix_plan_offer_at", "offer_at"),
)

plan_part = Table(
    "plan_part",
    metadata,
    unique_id(),
    to("patient"),
    Column("part", Text, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("written_at", Instant, nullable=False),
    UniqueConstraint("patient_id", "part"),
)
