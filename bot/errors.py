"""The two kinds of error: what a person may be told, and everything else."""


class TidemarkError(Exception):
    """Anything that Tidemark itself finds wrong."""


class UserError(TidemarkError):
    """Something the person who typed or tapped can put right.

    ``message`` is an English sentence that is looked up in the reader's language where it is shown; ``values``
    fill its ``{placeholders}``. It may be shown as it is, so it never carries a secret or another person's data.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message.format(**values))
        self.message = message
        self.values = values


class NotFoundError(TidemarkError):
    """A row that should be there is not."""


class SetupError(TidemarkError):
    """The operator has to change something before Tidemark can start; the text says what."""


class StorageUnavailableError(TidemarkError):
    """The database cannot take the work now (locked, full, read-only, gone); trying again may succeed."""
