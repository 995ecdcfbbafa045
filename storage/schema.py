"""The tables. Private to storage: everything else sees the frozen values of ``bot.models``."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    true,
)

from storage.columns import CALLS, IN_HAND, NEW_UPDATES, QUARANTINED_UPDATES, UNFINISHED, Id, only, to, unique_id
from storage.types import Instant, Json

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("body", LargeBinary),
    Column("risk", SmallInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("lease_until", Instant),
    Column("received_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("error", Text),
    Index("ix_inbox_waiting", "risk", "update_id", **only(NEW_UPDATES)),
    Index("ix_inbox_held", "chat_id", **only("lease_until IS NOT NULL")),
    Index("ix_inbox_quarantined", "user_id", **only(QUARANTINED_UPDATES)),
)

outbox = Table(
    "outbox",
    metadata,
    unique_id(),
    Column("key", Text, nullable=False, unique=True),
    Column("channel", Text, nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("refs", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("lease_until", Instant),
    Column("fence", Integer, nullable=False),
    Column("tries", SmallInteger, nullable=False),
    Column("doubts", SmallInteger, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("telegram_message_id", BigInteger),
    Column("case_id", Id, ForeignKey("cases.id")),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("error", Text),
    Index("ix_outbox_waiting", "lane", "id", **only(UNFINISHED)),
    Index("ix_outbox_held", "chat_id", **only(IN_HAND)),
    Index("ix_outbox_chat_id", "chat_id"),
    Index("ix_outbox_case_id", "case_id", **only("case_id IS NOT NULL")),
    Index("ix_outbox_calls", "created_at", **only(CALLS)),
)

clinic = Table(
    "clinic",
    metadata,
    unique_id(),
    Column("name", LargeBinary, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("group_chat_id", BigInteger, unique=True),
    Column("pending_group_id", BigInteger),
    Column("group_code", Text),
    Column("lead_days", SmallInteger, nullable=False),
    Column("tells_seen", Boolean, nullable=False, server_default=true()),
    Column("waits", Json),
    Column("created_at", Instant, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    unique_id(),
    to("clinic"),
    Column("user_id", BigInteger, nullable=False, unique=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("role", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("duty_order", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
)

link = Table(
    "link",
    metadata,
    unique_id(),
    to("clinic"),
    Column("purpose", Text, nullable=False),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    to("patient", null=True),
    Column("role", Text),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("used_by", BigInteger),
)

patient = Table(
    "patient",
    metadata,
    unique_id(),
    to("clinic"),
    Column("code", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("tracks", Text, nullable=False),
    Column("user_id", BigInteger, unique=True),
    Column("chat_id", BigInteger),
    Column("language", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("checkin_minute", SmallInteger, nullable=False),
    Column("step", Text, nullable=False),
    Column("consented_at", Instant),
    Column("consent_version", Text),
    Column("next_checkin_at", Instant),
    Column("next_safety_at", Instant),
    Column("assess_at", Instant),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("clinic_id", "code"),
    Index("ix_patient_next_checkin_at", "next_checkin_at"),
    Index("ix_patient_next_safety_at", "next_safety_at"),
    Index("ix_patient_assess_at", "assess_at"),
)

treatment = Table(
    "treatment",
    metadata,
    unique_id(),
    to("patient"),
    Column("given_on", Date, nullable=False),
    Column("recorded_by", BigInteger),
    Column("recorded_at", Instant, nullable=False),
    Column("undone_at", Instant),
    Index("uq_treatment_given", "patient_id", "given_on", unique=True, **only("undone_at IS NULL")),
)

checkin = Table(
    "checkin",
    metadata,
    unique_id(),
    to("patient"),
    Column("local_date", Date, nullable=False),
    Column("slot", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("remind_at", Instant),
    Column("close_at", Instant),
    Column("message_id", BigInteger),
    UniqueConstraint("patient_id", "local_date", "slot"),
    Index("ix_checkin_asked_at", "asked_at"),
    Index("ix_checkin_remind_at", "remind_at"),
    Index("ix_checkin_close_at", "close_at"),
)

rating = Table(
    "rating",
    metadata,
    unique_id(),
    to("patient"),
    to("checkin", null=True),
    Column("scale", Text, nullable=False),
    Column("on", Date, nullable=False),
    Column("value", SmallInteger, nullable=False),
    Column("source", Text, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    CheckConstraint("value BETWEEN 0 AND 10", name="in_range"),
    UniqueConstraint("patient_id", "on", "scale"),
)

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

cases = Table(
    "cases",
    metadata,
    unique_id(),
    to("clinic"),
    Column("number", Integer, nullable=False),
    to("patient", null=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("trigger", Text, nullable=False, unique=True),
    Column("step", SmallInteger, nullable=False),
    Column("round", Integer, nullable=False),
    Column("next_action_at", Instant),
    Column("policy", Json, nullable=False),
    Column("reasons", Json, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("acknowledged_at", Instant),
    Column("acknowledged_by", Id, ForeignKey("staff.id")),
    Column("closed_at", Instant),
    Column("outcome", Text),
    Column("tell_at", Instant),
    Column("followup_at", Instant),
    UniqueConstraint("clinic_id", "number"),
    Index("ix_cases_next_action_at", "next_action_at"),
    Index("ix_cases_tell_at", "tell_at"),
    Index("ix_cases_followup_at", "followup_at"),
    Index("uq_cases_unclosed", "patient_id", "kind", unique=True, **only("state <> 'closed'")),
)

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

booking = Table(
    "booking",
    metadata,
    unique_id(),
    to("patient"),
    Column("case_id", Id, ForeignKey("cases.id")),
    Column("booked_on", Date, nullable=False),
    Column("state", Text, nullable=False),
    Column("booked_by", Id, ForeignKey("staff.id")),
    Column("created_at", Instant, nullable=False),
)

note = Table(
    "note",
    metadata,
    unique_id(),
    to("clinic"),
    to("patient"),
    Column("text", LargeBinary, nullable=False),
    Column("at", Instant, nullable=False),
    Column("read_at", Instant),
    Column("read_by", Id, ForeignKey("staff.id")),
    Index("ix_note_unread", "clinic_id", "id", **only("read_at IS NULL")),
)

audit = Table(
    "audit",
    metadata,
    unique_id(),
    Column("clinic_id", Id),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", LargeBinary),
    Column("seal", LargeBinary),
    Index("ix_audit_unsealed", "id", **only("seal IS NULL")),
)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
