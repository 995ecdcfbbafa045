"""Triage, safety plans, and what patients are told about a case."""

import sqlalchemy as sa
from alembic import op

from storage.types import Instant, Json

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("clinic", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tells_seen", sa.Boolean(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("waits", Json, nullable=True))
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tell_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("followup_at", Instant(), nullable=True))
        batch_op.create_index("ix_cases_tell_at", ["tell_at"], unique=False)
        batch_op.create_index("ix_cases_followup_at", ["followup_at"], unique=False)
    # a crisis was 0, an alert 1 and a case to be read 2 before the levels were told apart
    op.execute("UPDATE cases SET severity = CASE severity WHEN 0 THEN 1 WHEN 1 THEN 4 ELSE 6 END")
    op.create_table(
        "triage",
        sa.Column("id", _id(), autoincrement=True, nullable=False),
        sa.Column("patient_id", _id(), nullable=False),
        sa.Column("case_id", _id(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("known", sa.SmallInteger(), nullable=False),
        sa.Column("thoughts", sa.Boolean(), nullable=False),
        sa.Column("full", sa.Boolean(), nullable=False),
        sa.Column("tapped", sa.Boolean(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("asking", sa.Text(), nullable=True),
        sa.Column("due_at", Instant(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("began_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_triage_case_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_triage_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_triage")),
        sa.UniqueConstraint("update_id", name=op.f("uq_triage_update_id")),
    )
    with op.batch_alter_table("triage", schema=None) as batch_op:
        batch_op.create_index("ix_triage_due_at", ["due_at"], unique=False)
        batch_op.create_index("ix_triage_case_id", ["case_id"], unique=False)
        batch_op.create_index(
            "uq_triage_asking",
            ["patient_id"],
            unique=True,
            sqlite_where=sa.text("asking IS NOT NULL"),
            postgresql_where=sa.text("asking IS NOT NULL"),
        )
    op.create_table(
        "plan",
        sa.Column("patient_id", _id(), autoincrement=False, nullable=False),
        sa.Column("asking", sa.Text(), nullable=True),
        sa.Column("asked_at", Instant(), nullable=True),
        sa.Column("offer_at", Instant(), nullable=True),
        sa.Column("offers", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_plan_patient_id")),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_plan")),
    )
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.create_index("ix_plan_offer_at", ["offer_at"], unique=False)
    op.create_table(
        "plan_part",
        sa.Column("id", _id(), autoincrement=True, nullable=False),
        sa.Column("patient_id", _id(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("written_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_plan_part_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_part")),
        sa.UniqueConstraint("patient_id", "part", name=op.f("uq_plan_part_patient_id_part")),
    )
