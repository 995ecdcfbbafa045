"""`tidemark screen`: JSON lines in, JSON lines out."""

import json
from collections.abc import Callable, Iterable

from bot.clinical.textscreen import screen
from bot.errors import UserError


def run(lines: Iterable[str], write: Callable[[str], None]) -> None:
    """Screen each line ``{"text": …, "language": …?}`` and write one line of tier, concepts and language for it.

    Empty lines are passed over. Raises ``UserError`` naming the first line that is not such an object.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            text, language = _message(line, number)
            found = screen(text, language)
            answer = {"tier": found.tier, "concepts": list(found.concepts), "language": found.language}
            write(json.dumps(answer, ensure_ascii=False) + "\n")


def _message(line: str, number: int) -> tuple[str, str | None]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UserError("Line {number} is not JSON: {reason}.", number=number, reason=error) from error
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise UserError('Line {number} must be an object with a "text" that is a string.', number=number)
    language = value.get("language")
    if language is not None and not isinstance(language, str):
        raise UserError('Line {number} has a "language" that is not a string.', number=number)
    return value["text"], language
