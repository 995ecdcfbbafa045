"""Index what is asked often, let SQLite find an update by its number, and give every audit entry a place."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def only(condition: str) -> Any:  # noqa: ANN401 -- options of one database each
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.drop_index("ix_inbox_waiting")
        with op.batch_alter_table("inbox") as inbox:
            inbox.alter_column("update_id", type_=sa.Integer())
        op.create_index("ix_inbox_waiting", "inbox", ["risk", "update_id"], **only("state = 'new'"))
    op.create_index("ix_inbox_held", "inbox", ["chat_id"], **only("lease_until IS NOT NULL"))
    op.create_index("ix_inbox_quarantined", "inbox", ["user_id"], **only("state = 'quarantined'"))
    op.drop_index("ix_outbox_chat")
    op.drop_index("ix_outbox_case_id")
    op.create_index("ix_outbox_held", "outbox", ["chat_id"], **only("state = 'sending'"))
    op.create_index("ix_outbox_chat_id", "outbox", ["chat_id"])
    op.create_index("ix_outbox_case_id", "outbox", ["case_id"], **only("case_id IS NOT NULL"))
    op.create_index("ix_outbox_calls", "outbox", ["created_at"], **only("kind = 'alert'"))
    op.create_index("ix_checkin_asked_at", "checkin", ["asked_at"])
    op.add_column("audit", sa.Column("place", sa.BigInteger().with_variant(sa.Integer(), "sqlite")))
    op.create_index("uq_audit_place", "audit", ["place"], unique=True)
    op.execute("UPDATE audit SET seal = NULL")  # sealed anew, in order of place and with the key
