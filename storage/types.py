"""Column types and field encryption: instants, local dates, and text that only the key can read."""

import hmac
import json
import os
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import JSON, BigInteger, Dialect, TypeDecorator
from sqlalchemy.dialects.postgresql import JSONB

from bot.errors import SetupError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
NONCE_BYTES = 12
KEY_ID = b"\x01"


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, stored as whole microseconds since 1970 so that both databases order it alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else EPOCH + timedelta(microseconds=value)


def derive(key: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose, so that no key serves two."""
    return HKDF(hashes.SHA256(), 32, salt=None, info=f"tidemark:{purpose}".encode()).derive(key)


class Vault:
    """Encrypts single fields with AES-256-GCM; the field's name is bound in, so no value can move to another column."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(derive(key, "fields"))
        self._mark_key = derive(key, "audit")

    def mark(self, data: bytes) -> bytes:
        """Return the 32 bytes that only who has the key can compute of ``data`` (HMAC-SHA-256)."""
        return hmac.digest(self._mark_key, data, "sha256")

    def seal(self, field: str, text: str) -> bytes:
        """Encrypt ``text`` for the column ``field`` (``table.column``)."""
        nonce = os.urandom(NONCE_BYTES)
        return KEY_ID + nonce + self._cipher.encrypt(nonce, text.encode(), field.encode())

    def open(self, field: str, sealed: bytes) -> str:
        """Decrypt what ``seal`` made.

        Raises:
            SetupError: the key is not the one that this field was encrypted with.

        """
        start = len(KEY_ID)
        nonce, body = sealed[start : start + NONCE_BYTES], sealed[start + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, body, field.encode()).decode()
        except InvalidTag:
            raise SetupError(
                "The encryption key does not fit this database. Put back the key file that was used with it "
                "(TIDEMARK_ENCRYPTION_KEY_FILE)."
            ) from None

    def seal_json(self, field: str, value: Any) -> bytes:  # noqa: ANN401 -- any JSON value
        """Encrypt a JSON value."""
        return self.seal(field, json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    def open_json(self, field: str, sealed: bytes) -> Any:  # noqa: ANN401 -- any JSON value
        """Decrypt a JSON value."""
        return json.loads(self.open(field, sealed))
