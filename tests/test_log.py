"""Logs: events and ids; no token, no name, no free text, whoever writes the line."""

import ast
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from telegram.error import InvalidToken

from bot import log

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
SOURCES = [file for part in ("bot", "handlers", "storage") for file in (Path(__file__).parents[1] / part).rglob("*.py")]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.fixture
def stream() -> io.StringIO:
    found = io.StringIO()
    log.configure(found)
    return found


def refused() -> InvalidToken:
    """A real error of python-telegram-bot, which quotes the token."""
    return InvalidToken(f"The token `{TOKEN}` was rejected by the server.")


def test_an_event_is_one_json_line_with_its_ids(stream: io.StringIO) -> None:
    structlog.get_logger().info("update failed", update_id=7, updates=[1, 2], error="TimedOut")
    (line,) = lines(stream)
    assert {name: line[name] for name in ("event", "level", "update_id", "updates", "error")} == {
        "event": "update failed",
        "level": "info",
        "update_id": 7,
        "updates": [1, 2],
        "error": "TimedOut",
    }


def test_what_is_not_on_the_list_is_left_out(stream: io.StringIO) -> None:
    structlog.get_logger().info("update failed", name="Anna", text="I feel low")
    assert "Anna" not in stream.getvalue()
    assert "low" not in stream.getvalue()


def test_free_text_in_a_known_place_is_withheld(stream: io.StringIO) -> None:
    structlog.get_logger().info("update failed", error="Anna said: I feel low")
    assert lines(stream)[0]["error"] == "(withheld)"


@pytest.mark.parametrize("reason", ["database is locked", "database or disk is full", "[Errno 111]"])
def test_the_database_may_say_why_it_cannot_work(stream: io.StringIO, reason: str) -> None:
    structlog.get_logger().warning("inbox not reachable", error=f"{reason} (while saving 'I feel low')")
    assert lines(stream)[0]["error"] == reason


def test_an_exception_is_told_by_kind_and_place_with_its_causes(stream: io.StringIO) -> None:
    try:
        try:
            raise refused()
        except InvalidToken as error:
            raise ValueError("Anna typed something") from error
    except ValueError:
        structlog.get_logger().exception("job failed", job="assess")
    raised = lines(stream)[0]["raised"]
    assert raised[0].startswith("builtins.ValueError tests/test_log.py:")
    assert raised[1].startswith("telegram.error.InvalidToken tests/test_log.py:")
    assert TOKEN not in stream.getvalue()
    assert "Anna" not in stream.getvalue()


def test_a_cause_that_was_hidden_on_purpose_stays_hidden() -> None:
    def hide() -> None:
        try:
            raise refused()
        except InvalidToken:
            raise ValueError("hidden") from None

    with pytest.raises(ValueError, match="hidden") as caught:
        hide()
    assert len(log.describe(caught.value)) == 1


def test_exceptions_that_cause_each_other_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert len(log.describe(first)) == 2


def test_a_library_cannot_log_a_token_even_in_a_traceback(stream: io.StringIO) -> None:
    try:
        raise refused()
    except InvalidToken:
        logging.getLogger("telegram.ext").exception("POST https://api.telegram.org/bot%s/getMe of Anna", TOKEN)
        logging.getLogger("httpx").exception(f"POST https://api.telegram.org/bot{TOKEN}/getMe")  # noqa: G004 -- as careless libraries do
    assert TOKEN not in stream.getvalue()
    assert "[token]" in stream.getvalue()
    assert lines(stream)[0]["logger"] == "telegram.ext"
    assert lines(stream)[0]["raised"][0].startswith("telegram.error.InvalidToken")


def test_of_a_librarys_message_only_the_fixed_first_line_is_kept(stream: io.StringIO) -> None:
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: ValueError('Anna')")
    logging.getLogger("else").error("hello %s", "Anna")
    logging.getLogger("else").error(ValueError("Anna"))
    logging.getLogger("else").error("")
    assert [line["event"] for line in lines(stream)] == [
        "Task exception was never retrieved",
        "hello %s",
        "ValueError",
        "",
    ]


@pytest.mark.parametrize("name", ["httpx", "aiohttp.access", "telegram.ext", "apscheduler.scheduler"])
def test_libraries_say_nothing_below_a_warning(stream: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", TOKEN)
    assert stream.getvalue() == ""


def test_on_a_terminal_it_is_written_for_people() -> None:
    stream = Terminal()
    log.configure(stream)
    structlog.get_logger().info("running", webhook=False)
    assert "running" in stream.getvalue()
    with pytest.raises(json.JSONDecodeError):
        json.loads(stream.getvalue())


def test_the_last_set_up_counts(stream: io.StringIO) -> None:
    second = io.StringIO()
    log.configure(second)
    structlog.get_logger().info("running")
    logging.getLogger("else").error("late")
    assert stream.getvalue() == ""
    assert len(lines(second)) == 2


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if (
                isinstance(owner, ast.Name)
                and owner.id == "log"
                and node.func.attr in {"info", "warning", "error", "exception"}
            ):
                yield node


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.name))
def test_every_line_of_ours_is_a_fixed_phrase_with_names_on_the_list(file: Path) -> None:
    for call in calls(ast.parse(file.read_text())):
        assert len(call.args) == 1
        assert isinstance(call.args[0], ast.Constant), f"{file}:{call.lineno}: the event is not a fixed phrase"
        assert {word.arg for word in call.keywords} <= log.ALLOWED, f"{file}:{call.lineno}: would be left out"
