"""Logging: an allow-list, so that no token, no name and no free text can get into a log.

An event is a fixed phrase of ours; beside it stand only ids, counts and names that the code itself made up. Of an
exception the log keeps its kind and where it happened, never its text, which may quote what somebody typed.
"""

import logging
import re
import sys
from collections.abc import MutableMapping, Sequence
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.types import Processor

TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{20,}")
"""What a bot token looks like, with some room: Telegram promises no exact length."""
WORD = re.compile(r"[\w.:@/-]{1,64}")
REASONS = re.compile(
    r"database is locked|database or disk is full|attempt to write a readonly database|disk I/O error"
    r"|unable to open database file|file is not a database|database disk image is malformed|\[Errno \d+\]"
)
"""The phrases by which a database says why it cannot work; nothing around them is kept."""
ALLOWED = frozenset(
    {
        "attempts", "case_id", "channel", "clinic_id", "error", "event", "failures", "invariant", "job", "kind",
        "level", "logger", "message", "messages", "raised", "reason", "seconds", "state", "timestamp", "tries",
        "update_id", "updates", "webhook",
    }
)  # fmt: skip
QUIET = ("httpx", "httpcore", "aiohttp", "telegram", "apscheduler", "apprise", "asyncio", "uvicorn", "matplotlib")
Event = MutableMapping[str, Any]


def configure(stream: TextIO | None = None) -> None:
    """Send every log, ours and the libraries', to ``stream`` (standard error): JSON lines, or for people on a terminal.

    May be called again; the last call counts.
    """
    out = stream or sys.stderr
    last: Processor = structlog.processors.JSONRenderer()
    if out.isatty():
        last = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    chain: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        keep_allowed,
        last,
        _redact,
    ]
    structlog.configure(
        processors=chain,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(_Foreign(chain))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)


class _Foreign(logging.Formatter):
    """Sends the records of libraries through our chain.

    Only the fixed part of a message is kept: its arguments and further lines may quote anything.
    """

    def __init__(self, chain: Sequence[Processor]) -> None:
        super().__init__()
        self._chain = chain

    def format(self, record: logging.LogRecord) -> str:
        template = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        line: Any = {
            "event": (template.splitlines() or [""])[0][:200],
            "logger": record.name,
            "exc_info": record.exc_info,
        }
        for process in self._chain:
            line = process(None, record.levelname.lower(), line)
        return str(line)


def redact(text: str) -> str:
    """Return ``text`` with whatever looks like a bot token taken out."""
    return TOKEN.sub("[token]", text)


def keep_allowed(_logger: object, _method: str, event: Event) -> Event:
    """Keep what is on the list; of an exception its kind and place."""
    raised = event.pop("exc_info", None)
    error = sys.exc_info()[1] if raised is True else raised[1] if isinstance(raised, tuple) else raised
    kept = {name: _safe(value, phrase=name == "event") for name, value in event.items() if name in ALLOWED}
    if isinstance(error, BaseException):
        kept["raised"] = describe(error)
    return kept


def _safe(value: object, *, phrase: bool = False) -> object:
    """Return a value that may be logged as it is, otherwise only what is known to be harmless in it."""
    if phrase or value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_safe(item) for item in value]
    text = str(value)
    if WORD.fullmatch(text):
        return text
    found = REASONS.search(text)
    return found.group() if found else "(withheld)"


def describe(error: BaseException) -> list[str]:
    """Return an exception and its causes, each as its kind and the places it came through, without its text."""
    found: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        reason = REASONS.search(str(current))
        kind = f"{type(current).__module__}.{type(current).__qualname__}"
        found.append(" ".join([kind, *([reason.group()] if reason else []), *_places(current.__traceback__)]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return found


def _places(traceback: TracebackType | None) -> list[str]:
    places = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        file = "/".join(code.co_filename.rsplit("/", 2)[-2:])
        places.append(f"{file}:{traceback.tb_lineno}:{code.co_name}")
        traceback = traceback.tb_next
    return places


def _redact(_logger: object, _method: str, line: Any) -> str:  # noqa: ANN401 -- the chain hands on whatever the renderer made
    return redact(str(line))
