"""Every setting of Tidemark, read once from the environment into one frozen object."""

import base64
import contextlib
import os
import secrets
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SetupError

KEY_BYTES = 32


def _user_config_folder() -> Path:
    """Return the folder for this user's configuration (the XDG base directory rule)."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "tidemark"


def _split(value: object) -> object:
    """Turn a typed list, parted by commas or spaces, into its parts."""
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


Urls = Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """What the operator decided. Names in the environment carry the prefix ``TIDEMARK_``."""

    model_config = SettingsConfigDict(env_prefix="TIDEMARK_", frozen=True, extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = Field(None, description="The bot's token from @BotFather.")
    bot_token_file: Path | None = Field(None, description="A file that holds the token, instead of the variable.")
    telegram_api_url: str = Field(
        "https://api.telegram.org",
        description="The root in front of `/bot<token>/`: Telegram's own or another server.",
    )
    data_dir: Path = Field(Path("tidemark-data"), description="Folder for the data, made with mode 0700.")
    database_url: SecretStr | None = Field(
        None,
        description="`sqlite:///path` or `postgresql://…`; without it an SQLite file in the data folder.",
    )
    encryption_key_file: Path = Field(
        default_factory=lambda: _user_config_folder() / "encryption.key",
        description="The key that encrypts the data, made with mode 0600 on first start; keep it apart from the data.",
    )
    webhook_url: str | None = Field(None, description="Public HTTPS address; with it Telegram calls us (webhook).")
    webhook_secret: SecretStr | None = Field(None, description="What Telegram must send along with each webhook call.")
    listen: str = Field("127.0.0.1:8080", description="`host:port` that the webhook and `/health` listen on.")
    safety_questionnaire: Path | None = Field(
        None,
        description="The clinic's own validated wording of the safety questions: a FHIR R4 `Questionnaire` in JSON.",
    )
    pager_urls: Urls = Field((), description="Second channel: Apprise addresses, parted by spaces or commas.")
    deadman_url: SecretStr | None = Field(
        None,
        description="Address that is called every minute while every invariant holds; its silence is the alarm.",
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if urlsplit(self.telegram_api_url).scheme not in {"http", "https"}:
            message = "TIDEMARK_TELEGRAM_API_URL must start with http:// or https://"
            raise ValueError(message)
        if self.webhook_url and not self.webhook_secret:
            message = "TIDEMARK_WEBHOOK_SECRET is needed with TIDEMARK_WEBHOOK_URL: 1-256 of A-Z a-z 0-9 _ -"
            raise ValueError(message)
        host, _, port = self.listen.rpartition(":")
        if not host or not port.isdigit():
            message = "TIDEMARK_LISTEN must be host:port, for example 127.0.0.1:8080"
            raise ValueError(message)
        return self

    @property
    def token(self) -> str:
        """The bot's token.

        Raises:
            SetupError: there is none, or its file cannot be read.

        """
        if self.bot_token and (token := self.bot_token.get_secret_value().strip()):
            return token
        if self.bot_token_file:
            return _read(self.bot_token_file, "TIDEMARK_BOT_TOKEN_FILE").decode().strip()
        raise SetupError("No bot token: set TIDEMARK_BOT_TOKEN, or TIDEMARK_BOT_TOKEN_FILE to a file that holds it.")

    @property
    def database(self) -> str:
        """The database's address, ``sqlite:///…`` or ``postgresql://…``."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'tidemark.db'}"

    def make_data_dir(self) -> Path:
        """Make the data folder, readable by its owner alone, and return it."""
        try:
            self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise SetupError(f"Cannot make the data folder {self.data_dir}: {error.strerror}.") from error
        return self.data_dir

    def encryption_key(self) -> bytes:
        """Return the 32-byte key, making its file (mode 0600) on the first start.

        Raises:
            SetupError: the file is missing although there is data, cannot be made or read, or holds no key.

        """
        path = self.encryption_key_file
        if not path.exists():
            self._make_key(path)
        try:
            key = base64.b64decode(_read(path, "TIDEMARK_ENCRYPTION_KEY_FILE"), validate=False)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise SetupError(f"{path} is not a Tidemark key (32 bytes in base64). Put the right key file back.")
        return key

    def _make_key(self, path: Path) -> None:
        """Make the key whole and on disk before it gets its name: a half-written key would lose everything."""
        data = Path(self.database.removeprefix("sqlite:///"))
        if self.database.startswith("sqlite:") and data.is_file() and data.stat().st_size:
            raise SetupError(f"{data} was encrypted with a key that is not at {path} any more. Put the key file back.")
        half = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(base64.b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n")
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):  # another command made one in this very moment
                path.hardlink_to(half)
            half.unlink()
        except OSError as error:
            raise SetupError(f"Cannot make the key file {path}: {error.strerror}.") from error


def _read(path: Path, variable: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SetupError(f"Cannot read {path} ({variable}): {error.strerror}.") from error


def load() -> Settings:
    """Read the settings from the environment.

    Raises:
        SetupError: a setting cannot be used; the text names the variable and never shows a value.

    """
    try:
        return Settings()
    except ValidationError as error:
        found = (
            f"TIDEMARK_{'_'.join(map(str, item['loc'])).upper()}: {item['msg']}" if item["loc"] else item["msg"]
            for item in error.errors(include_input=False, include_url=False)
        )
        raise SetupError("Settings: " + "; ".join(found).replace("Value error, ", "")) from None
