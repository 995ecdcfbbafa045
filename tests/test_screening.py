"""`tidemark screen`: JSON lines in, JSON lines out."""

import json

import pytest

from bot.errors import UserError
from bot.screening import run


def answers(*lines: str) -> list[dict[str, object]]:
    written: list[str] = []
    run(lines, written.append)
    return [json.loads(line) for line in written]


def test_every_line_gets_one_answer_in_its_order() -> None:
    assert answers('{"text": "I want to kill myself"}', '{"text": "slept well", "language": "en"}', "", "  \n") == [
        {"tier": 1, "concepts": ["intent"], "language": "en"},
        {"tier": 0, "concepts": [], "language": "en"},
    ]


@pytest.mark.parametrize("language", ['"xx"', '"klingon"', "null", '""'])
def test_an_unknown_language_is_accepted(language: str) -> None:
    assert answers(f'{{"text": "quiero morir", "language": {language}}}')[0]["tier"] == 1


@pytest.mark.parametrize(
    "line",
    ["{", "nonsense", "[]", "7", '{"language": "en"}', '{"text": 7}', '{"text": "a", "language": 7}', "[" * 100_000],
)
def test_a_line_that_is_not_a_message_is_named(line: str) -> None:
    with pytest.raises(UserError, match=r"^Line 2 "):
        answers('{"text": "hi"}', line)
