"""A clinic's own number, and who confirmed its country's crisis lines when."""

import sqlalchemy as sa
from alembic import op

from storage.types import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("clinic", schema=None) as batch_op:
        batch_op.add_column(sa.Column("phone", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("phone_hours", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("lines_confirmed_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("lines_warned_at", Instant(), nullable=True))
