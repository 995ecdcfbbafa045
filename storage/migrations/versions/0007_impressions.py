"""What patients say of their relief when it may be fading."""

import sqlalchemy as sa
from alembic import op

from storage.types import Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "impression",
        sa.Column("id", _id(), autoincrement=True, nullable=False),
        sa.Column("patient_id", _id(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("lost", sa.SmallInteger(), nullable=True),
        sa.Column("lasting", sa.SmallInteger(), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_impression_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_impression")),
        sa.UniqueConstraint("patient_id", "on", name=op.f("uq_impression_patient_id_on")),
    )
