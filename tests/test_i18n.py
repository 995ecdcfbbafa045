"""Every sentence that a person may read exists in every language, with the same placeholders."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import resources
from pathlib import Path
from typing import TypeGuard

import pytest
from babel.messages.pofile import read_po

from bot.i18n import Languages

ROOT = Path(__file__).parent.parent
SAID_BY = {"words", "UserError", "__init__"}
"""Calls whose first argument is a sentence."""
SAID_IN = re.compile(r"^[A-Z][A-Z_]*$")
"""Module constants that hold sentences are dictionaries in the renderers, such as TITLES."""
PLACEHOLDER = re.compile(r"\{\w+\}")
LANGUAGES = sorted(Languages().known - {"en"})


def sentences() -> set[str]:
    """Return every sentence in the code, found where it is said."""
    paths = [path for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py")]
    trees = {path: ast.parse(path.read_text("utf-8")) for path in paths if "simulator" not in path.parts}
    said = [node.args[0] for tree in trees.values() for node in ast.walk(tree) if _says(node)]
    found = {text for argument in said for text in _texts(argument)}
    named = {argument.id for argument in said if isinstance(argument, ast.Name)}
    for path, tree in trees.items():
        for node in ast.walk(tree):
            target, value = _assigned(node)
            if value is not None and target in named:
                found.update(_texts(value))
            if isinstance(value, ast.Dict) and "render" in path.parts and SAID_IN.match(target):
                found.update(text for item in value.values for text in _texts(item))
    return found


def _says(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and _name(node.func) in SAID_BY and bool(node.args)


def _assigned(node: ast.AST) -> tuple[str, ast.expr | None]:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id, node.value
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id, node.value
    return "", None


def _name(function: ast.expr) -> str:
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def catalogue(language: str) -> dict[str, str]:
    path = resources.files("bot").joinpath("locales", language, "messages.po")
    found = read_po(path.read_text("utf-8").splitlines(keepends=True), locale=language, abort_invalid=True)
    return {str(message.id): str(message.string) for message in found if message.id}


def test_there_is_spanish() -> None:
    assert "es" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_nothing_else(language: str) -> None:
    translated = {sentence for sentence, text in catalogue(language).items() if text}
    assert sentences() - translated == set()
    assert translated - sentences() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_placeholder(language: str) -> None:
    for sentence, text in catalogue(language).items():
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(sentence)), sentence


def test_a_language_that_we_lack_falls_back_to_english() -> None:
    assert Languages()("xx")("mood") == "mood"
    assert Languages()("es-MX").language == "es"


def test_dates_and_times_read_as_people_write_them() -> None:
    english, spanish = Languages()("en"), Languages()("es")
    assert english.day(date(2026, 3, 14)) == "14 March"
    assert spanish.day(date(2026, 3, 14)) == "14 de marzo"
    assert english.day(date(2026, 3, 14), weekday=True).startswith("Sat")
    assert english.time(datetime(2026, 3, 14, 13, 5, tzinfo=UTC), "Europe/Madrid") == "14:05"
