"""The first schema."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.types import Instant, Json

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def only(condition: str) -> Any:  # noqa: ANN401 -- options of one database each
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.LargeBinary(), nullable=True),
        sa.Column("seal", sa.LargeBinary(), nullable=True),
    )
    op.create_index("ix_audit_unsealed", "audit", ["id"], **only("seal IS NULL"))
    op.create_table(
        "clinic",
        sa.Column("id", Id, primary_key=True),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("group_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("pending_group_id", sa.BigInteger(), nullable=True),
        sa.Column("group_code", sa.Text(), nullable=True),
        sa.Column("lead_days", sa.SmallInteger(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.UniqueConstraint("group_chat_id", name=op.f("uq_clinic_group_chat_id")),
    )
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("risk", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("received_at", Instant(), nullable=False),
        sa.Column("done_at", Instant(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
    )
    op.create_index("ix_inbox_waiting", "inbox", ["risk", "update_id"], **only("state = 'new'"))
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "patient",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tracks", sa.Text(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("checkin_minute", sa.SmallInteger(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("consented_at", Instant(), nullable=True),
        sa.Column("consent_version", sa.Text(), nullable=True),
        sa.Column("next_checkin_at", Instant(), nullable=True),
        sa.Column("next_safety_at", Instant(), nullable=True),
        sa.Column("assess_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_patient_clinic_id")),
        sa.UniqueConstraint("clinic_id", "code", name=op.f("uq_patient_clinic_id_code")),
        sa.UniqueConstraint("user_id", name=op.f("uq_patient_user_id")),
    )
    op.create_index("ix_patient_assess_at", "patient", ["assess_at"])
    op.create_index("ix_patient_next_checkin_at", "patient", ["next_checkin_at"])
    op.create_index("ix_patient_next_safety_at", "patient", ["next_safety_at"])
    op.create_table(
        "staff",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("duty_order", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_staff_clinic_id")),
        sa.UniqueConstraint("user_id", name=op.f("uq_staff_user_id")),
    )
    op.create_table(
        "assessment",
        sa.Column("id", Id, primary_key=True),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("alert", sa.Text(), nullable=True),
        sa.Column("figures", Json, nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_assessment_patient_id")),
        sa.UniqueConstraint("patient_id", "scale", "on", name=op.f("uq_assessment_patient_id_scale_on")),
    )
    op.create_table(
        "cases",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("patient_id", Id, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("severity", sa.SmallInteger(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("next_action_at", Instant(), nullable=True),
        sa.Column("policy", Json, nullable=False),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("acknowledged_at", Instant(), nullable=True),
        sa.Column("acknowledged_by", Id, nullable=True),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["acknowledged_by"], ["staff.id"], name=op.f("fk_cases_acknowledged_by")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_cases_clinic_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_cases_patient_id")),
        sa.UniqueConstraint("clinic_id", "number", name=op.f("uq_cases_clinic_id_number")),
        sa.UniqueConstraint("trigger", name=op.f("uq_cases_trigger")),
    )
    op.create_index("ix_cases_next_action_at", "cases", ["next_action_at"])
    op.create_index("uq_cases_unclosed", "cases", ["patient_id", "kind"], unique=True, **only("state <> 'closed'"))
    op.create_table(
        "checkin",
        sa.Column("id", Id, primary_key=True),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("remind_at", Instant(), nullable=True),
        sa.Column("close_at", Instant(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_checkin_patient_id")),
        sa.UniqueConstraint("patient_id", "local_date", "slot", name=op.f("uq_checkin_patient_id_local_date_slot")),
    )
    op.create_index("ix_checkin_close_at", "checkin", ["close_at"])
    op.create_index("ix_checkin_remind_at", "checkin", ["remind_at"])
    op.create_table(
        "link",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("patient_id", Id, nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("used_at", Instant(), nullable=True),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_link_clinic_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_link_patient_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_link_token_hash")),
    )
    op.create_table(
        "note",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("read_at", Instant(), nullable=True),
        sa.Column("read_by", Id, nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_note_clinic_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_note_patient_id")),
        sa.ForeignKeyConstraint(["read_by"], ["staff.id"], name=op.f("fk_note_read_by")),
    )
    op.create_index("ix_note_unread", "note", ["clinic_id", "id"], **only("read_at IS NULL"))
    op.create_table(
        "treatment",
        sa.Column("id", Id, primary_key=True),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", sa.BigInteger(), nullable=True),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_treatment_patient_id")),
    )
    op.create_index(
        "uq_treatment_given", "treatment", ["patient_id", "given_on"], unique=True, **only("undone_at IS NULL")
    )
    op.create_table(
        "booking",
        sa.Column("id", Id, primary_key=True),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("booked_by", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["booked_by"], ["staff.id"], name=op.f("fk_booking_booked_by")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_booking_case_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_booking_patient_id")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", Id, primary_key=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("refs", Json, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("doubts", sa.SmallInteger(), nullable=False),
        sa.Column("not_before", Instant(), nullable=False),
        sa.Column("telegram_message_id", sa.BigInteger(), nullable=True),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("done_at", Instant(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_outbox_case_id")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
    )
    op.create_index("ix_outbox_case_id", "outbox", ["case_id"])
    op.create_index("ix_outbox_chat", "outbox", ["chat_id", "state"])
    op.create_index("ix_outbox_waiting", "outbox", ["lane", "id"], **only("state IN ('new', 'sending', 'maybe')"))
    op.create_table(
        "rating",
        sa.Column("id", Id, primary_key=True),
        sa.Column("patient_id", Id, nullable=False),
        sa.Column("checkin_id", Id, nullable=True),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("value", sa.SmallInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.CheckConstraint("value BETWEEN 0 AND 10", name=op.f("ck_rating_in_range")),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkin.id"], name=op.f("fk_rating_checkin_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_rating_patient_id")),
        sa.UniqueConstraint("patient_id", "on", "scale", name=op.f("uq_rating_patient_id_on_scale")),
    )
    op.create_table(
        "risk_event",
        sa.Column("id", Id, primary_key=True),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("patient_id", Id, nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("case_id", Id, nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_risk_event_case_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_risk_event_patient_id")),
        sa.UniqueConstraint("update_id", name=op.f("uq_risk_event_update_id")),
    )
