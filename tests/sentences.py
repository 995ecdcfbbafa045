"""Every sentence that a person may read; ``python -m tests.sentences`` brings them to the catalogues."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeGuard

from babel.messages.catalog import Catalog
from babel.messages.pofile import normalize, read_po

ROOT = Path(__file__).parent.parent
SAID_BY = {"words", "UserError", "__init__"}
"""Calls whose first argument is a sentence."""
SAID_IN = re.compile(r"^[A-Z][A-Z_]*$")
"""Module constants that hold sentences are dictionaries in the renderers, such as TITLES."""


Sentence = str | tuple[str, str]
"""A sentence, or the two of a number: of one and of many."""


def sentences() -> set[Sentence]:
    """Return every sentence in the code, found where it is said."""
    paths = [path for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py")]
    trees = {path: ast.parse(path.read_text("utf-8")) for path in paths if "simulator" not in path.parts}
    said = [node.args[0] for tree in trees.values() for node in ast.walk(tree) if _says(node)]
    found: set[Sentence] = {text for argument in said for text in _texts(argument)}
    found |= {pair for tree in trees.values() for node in ast.walk(tree) for pair in _counted(node)}
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


def _counted(node: ast.AST) -> Iterator[Sentence]:
    """Yield what ``words.count(number, one, many)`` says."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "count":
        texts = [text for argument in node.args[1:] for text in _texts(argument)]
        if len(texts) == 2:
            yield texts[0], texts[1]


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


def catalogues() -> dict[str, Path]:
    """Return the file of every language."""
    return {path.parent.name: path for path in sorted((ROOT / "bot" / "locales").glob("*/messages.po"))}


def read(path: Path) -> Catalog:
    """Return a catalogue.

    Raises:
        ValueError: it is none.

    """
    return read_po(path.read_text("utf-8").splitlines(keepends=True), locale=path.parent.name, abort_invalid=True)


def refresh(path: Path) -> int:
    """Add missing sentences as empty entries, drop obsolete ones, sort; return how many have no translation."""
    head = path.read_text("utf-8").partition("\n\n")[0]
    known = read(path)
    entries, empty = [head], 0
    for sentence in sorted(sentences(), key=lambda item: item if isinstance(item, str) else item[0]):
        message = known.get(sentence)
        texts = forms(message.string) if message else [""] * (1 if isinstance(sentence, str) else known.num_plurals)
        empty += not all(texts)
        entries.append(_entry(sentence, texts))
    path.write_text("\n\n".join(entries) + "\n", "utf-8")
    return empty


def forms(text: str | Sequence[str] | None) -> list[str]:
    """Return a translation as a list: one text, or one for each form of the number."""
    return [text or ""] if text is None or isinstance(text, str) else list(text)


def _entry(sentence: Sentence, texts: Sequence[str]) -> str:
    if isinstance(sentence, str):
        return f"msgid {_quoted(sentence)}\nmsgstr {_quoted(texts[0])}"
    lines = [f"msgid {_quoted(sentence[0])}", f"msgid_plural {_quoted(sentence[1])}"]
    return "\n".join([*lines, *(f"msgstr[{number}] {_quoted(text)}" for number, text in enumerate(texts))])


def _quoted(text: str) -> str:
    return normalize(text, width=0)


if __name__ == "__main__":
    for language, file in catalogues().items():
        print(f"{language}: {refresh(file)} sentences to translate")  # noqa: T201 -- a command that people run
