"""What happened while the database was away: a small file of encrypted records, read back when it answers again."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from storage.types import Vault

FIELD = "spool.record"
LENGTH_BYTES = 4


class Spool:
    """An append-only file. A record that was cut off by a power failure ends it; the ones before are whole."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._vault = Vault(key)

    def append(self, records: Sequence[Mapping[str, Any]]) -> None:
        """Add records and flush them to disk.

        Raises:
            OSError: the disk does not take them.

        """
        sealed = [self._vault.seal_json(FIELD, dict(record)) for record in records]
        content = b"".join(len(one).to_bytes(LENGTH_BYTES, "big") + one for one in sealed)
        with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def read(self) -> list[dict[str, Any]]:
        """Return every whole record in order.

        Raises:
            SetupError: the key is not the one that they were written with.

        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return []
        found, at = [], 0
        while (start := at + LENGTH_BYTES) <= len(content):
            at = start + int.from_bytes(content[at:start], "big")
            if at > len(content):
                break
            found.append(self._vault.open_json(FIELD, content[start:at]))
        return found

    def forget(self) -> None:
        """Remove every record, once it is in the database."""
        self._path.unlink(missing_ok=True)
