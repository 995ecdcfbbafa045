"""Alembic's door to the database: the connection is the caller's, already open and inside a transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True, transactional_ddl=True)
context.run_migrations()
