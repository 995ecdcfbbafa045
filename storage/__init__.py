"""The database: schema, types, one store per noun, inbox, outbox, audit and migrations."""
