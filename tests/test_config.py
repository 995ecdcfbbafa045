"""Settings: read once, checked whole, never shown."""

import base64
import stat
from pathlib import Path

import pytest

from bot.config import Settings, load
from bot.errors import SetupError

TOKEN = "123456:AAHsecretsecretsecretsecretsecretse"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"TIDEMARK_{name}".upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_without_anything_set_it_talks_to_telegram_and_keeps_a_file_in_its_own_folder() -> None:
    settings = load()
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database == "sqlite:///tidemark-data/tidemark.db"
    assert settings.webhook_url is None


def test_the_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert stat.S_IMODE(load().make_data_dir().stat().st_mode) == 0o700


def test_a_data_folder_that_cannot_be_made_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TIDEMARK_DATA_DIR", str(tmp_path / "file" / "data"))
    with pytest.raises(SetupError, match=r"Cannot make the data folder .*file/data"):
        load().make_data_dir()


def test_the_token_comes_from_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", f" {TOKEN}\n")
    assert load().token == TOKEN


def test_the_token_comes_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN_FILE", str(tmp_path / "token"))
    assert load().token == TOKEN


def test_a_missing_token_is_said_with_both_ways_to_give_it() -> None:
    with pytest.raises(SetupError, match="TIDEMARK_BOT_TOKEN, or TIDEMARK_BOT_TOKEN_FILE"):
        _ = load().token


def test_a_token_file_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(SetupError, match=r"Cannot read .*none \(TIDEMARK_BOT_TOKEN_FILE\): No such file"):
        _ = load().token


def test_no_secret_shows_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDEMARK_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TIDEMARK_DATABASE_URL", "postgresql://me:hunter2@host/db")
    monkeypatch.setenv("TIDEMARK_PAGER_URLS", "mailto://me:hunter2@host")
    monkeypatch.setenv("TIDEMARK_WEBHOOK_SECRET", "hunter2")
    monkeypatch.setenv("TIDEMARK_DEADMAN_URL", "https://host/hunter2")
    shown = repr(load()) + str(load())
    assert TOKEN not in shown
    assert "hunter2" not in shown


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().listen = "0.0.0.0:1"  # type: ignore[misc]


@pytest.mark.parametrize("typed", ["mailto://a@b.c json://d", "mailto://a@b.c, json://d", "mailto://a@b.c,json://d"])
def test_pager_addresses_are_parted_by_spaces_or_commas(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setenv("TIDEMARK_PAGER_URLS", typed)
    assert [url.get_secret_value() for url in load().pager_urls] == ["mailto://a@b.c", "json://d"]


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("TELEGRAM_API_URL", "telegram.org", "TIDEMARK_TELEGRAM_API_URL must start with http:// or https://"),
        ("WEBHOOK_URL", "https://me.example", "TIDEMARK_WEBHOOK_SECRET is needed with TIDEMARK_WEBHOOK_URL"),
        ("LISTEN", "8080", "TIDEMARK_LISTEN must be host:port"),
        ("LISTEN", "localhost:http", "TIDEMARK_LISTEN must be host:port"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(f"TIDEMARK_{variable}", value)
    with pytest.raises(SetupError, match=said):
        load()


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    key = load().encryption_key()
    path = tmp_path / "config" / "tidemark" / "encryption.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert base64.b64decode(path.read_bytes()) == key
    assert load().encryption_key() == key
    assert list(path.parent.iterdir()) == [path]


def test_a_key_that_another_command_made_in_this_moment_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "config" / "tidemark" / "encryption.key"
    exists = Path.exists

    def too_early(self: Path) -> bool:
        found = exists(self)
        if self == path and not found:
            path.parent.mkdir(parents=True)
            path.write_bytes(base64.b64encode(b"o" * 32))
        return found

    monkeypatch.setattr(Path, "exists", too_early)
    assert load().encryption_key() == b"o" * 32
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_no_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "config" / "tidemark" / "encryption.key"
    path.parent.mkdir(parents=True)
    for content in (b"", b"c2hvcnQ=", b"***", b"x"):
        path.write_bytes(content)
        with pytest.raises(SetupError, match="is not a Tidemark key"):
            load().encryption_key()


def test_no_new_key_is_made_for_data_that_an_old_one_encrypted(tmp_path: Path) -> None:
    load().make_data_dir().joinpath("tidemark.db").write_bytes(b"encrypted")
    with pytest.raises(SetupError, match="Put the key file back"):
        load().encryption_key()
    assert not (tmp_path / "config").exists()


def test_a_key_file_that_cannot_be_made_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TIDEMARK_ENCRYPTION_KEY_FILE", str(tmp_path / "file" / "key"))
    with pytest.raises(SetupError, match=r"Cannot make the key file .*file/key"):
        load().encryption_key()
