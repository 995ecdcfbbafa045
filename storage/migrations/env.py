"""Alembic's door to the database: the connection is the caller's, already open and inside a transaction."""

from alembic import context

from storage import schema_danger

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema_danger.triage.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
