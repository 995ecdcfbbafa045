"""`python -m tests.corpus`: measure the text screen on the corpus and write the figures into docs/safety.md."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.corpus import KINDS, LANGUAGES, Message, messages
from tests.corpus.figures import concepts, measure

PAGE = Path(__file__).parents[2] / "docs" / "safety.md"
BEGIN, END = "<!-- figures: python -m tests.corpus -->\n", "<!-- end of figures -->\n"


def figures() -> str:
    """Return the tables of figures, in Markdown."""
    corpus = messages()
    sealed = [message for message in corpus if message.sealed]
    built = [message for message in corpus if not message.sealed]
    unlike = len({message.text for message in corpus if not message.respelt})
    summary = (
        f"{len(corpus):,} messages: {unlike:,} as written, each in two other spellings as well; "
        f"{len(sealed):,} of them are sealed. Each cell: flagged at all / at tier 1."
    )
    lines = [
        summary,
        "",
        "### The sealed part",
        "",
        *_by_language(sealed),
        "",
        "### The part that the lexicon was built on",
        "",
        *_by_language(built),
        "",
        "### Concepts found in the sealed part",
        "",
        *_by_concept(sealed),
        "",
    ]
    return "\n".join(lines)


def _by_language(corpus: list[Message]) -> Iterator[str]:
    yield "| kind | " + " | ".join(LANGUAGES) + " | all |"
    yield "|---|" + "---|" * (len(LANGUAGES) + 1)
    for kind in KINDS:
        of_kind = [message for message in corpus if message.kind == kind]
        cells = [_cell(message for message in of_kind if message.language == language) for language in LANGUAGES]
        yield f"| {kind} | " + " | ".join([*cells, _cell(of_kind)]) + " |"


def _by_concept(corpus: list[Message]) -> Iterator[str]:
    counted = {kind: concepts(message for message in corpus if message.kind == kind) for kind in KINDS}
    yield "| concept | " + " | ".join(KINDS) + " |"
    yield "|---|" + "---|" * len(KINDS)
    for name in sorted(set().union(*counted.values())):
        yield f"| {name} | " + " | ".join(str(counted[kind][name]) for kind in KINDS) + " |"


def _cell(corpus: Iterable[Message]) -> str:
    figure = measure(corpus)
    return f"{figure.share:.1%} / {figure.share_1:.1%} of {figure.count}"


def main() -> None:
    """Print the figures and put them in their place on the page."""
    text = figures()
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + "\n" + text + END + rest.partition(END)[2], "utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
