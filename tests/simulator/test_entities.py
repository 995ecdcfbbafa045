import pytest

from bot.simulator import entities
from bot.simulator.content import message_text
from bot.simulator.params import Params
from bot.simulator.refusal import RefusalError


def kinds(found: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [(entity["type"], entity["offset"], entity["length"]) for entity in found]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("<i>a</i><u>b</u>", "ab", [("italic", 0, 1), ("underline", 1, 1)]),
        ("🙂<s>x</s>", "🙂x", [("strikethrough", 2, 1)]),
        ("<b><i>x</i></b>", "x", [("italic", 0, 1), ("bold", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<pre><code>x</code></pre>", "x", [("pre", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ('<tg-emoji emoji-id="5">x</tg-emoji>', "x", [("custom_emoji", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1)]),
        ("<a>x</a>", "x", []),
        ("<b></b>x", "x", []),
        ("&lt;&#65;&unknown;", "<A&unknown;", []),
        ("<b>x</>", "x", [("bold", 0, 1)]),
    ],
)
def test_html_is_read_as_telegram_reads_it(source: str, text: str, expected: list[tuple[object, ...]]) -> None:
    plain, found = entities.parse_html(source)
    assert plain == text
    assert kinds(found) == expected


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("<x>", 'Unsupported start tag "x"'),
        ("<span>x</span>", 'Unsupported start tag "span"'),
        ("< >", 'Unsupported start tag ""'),
        ("x</b>", "Unexpected end tag"),
        ("<b>x</i>", 'Unmatched end tag, expected "</b>", found "</i>"'),
        ("<b>x", "Can't find end tag"),
    ],
)
def test_broken_html_is_refused_with_its_place(source: str, refusal: str) -> None:
    with pytest.raises(RefusalError, match="can't parse entities") as error:
        entities.parse_html(source)
    assert refusal in error.value.description


def test_links_commands_and_names_are_found() -> None:
    text = "🙂 /help@a_bot see https://x.org/a?b, a@b.org @annameer #hope </b>"
    assert kinds(entities.automatic(text, [])) == [
        ("bot_command", 3, 11),
        ("url", 19, 17),
        ("email", 38, 7),
        ("mention", 46, 9),
        ("hashtag", 56, 5),
    ]


def test_what_is_marked_already_is_not_marked_again() -> None:
    known = [{"type": "code", "offset": 0, "length": 5}]
    assert entities.automatic("/help", known) == known


def test_white_space_around_a_text_goes_and_its_entities_move() -> None:
    found = [{"type": "bold", "offset": 0, "length": 4}, {"type": "italic", "offset": 6, "length": 2}]
    text, moved = entities.trimmed("  abcd  ", found)
    assert text == "abcd"
    assert kinds(moved) == [("bold", 0, 2)]


@pytest.mark.parametrize(
    "given",
    ["{}", '[{"type":"shout","offset":0,"length":1}]', '[{"type":"bold","offset":"0","length":1}]', "[5]"],
)
def test_entities_of_a_caller_are_checked(given: str) -> None:
    with pytest.raises(RefusalError, match="can't parse entities"):
        message_text(Params({"text": "x", "entities": given}))


def test_entities_of_a_caller_are_kept() -> None:
    given = [{"type": "bold", "offset": 0, "length": 1}]
    assert message_text(Params({"text": "x", "entities": given})) == ("x", given)
