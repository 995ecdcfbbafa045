from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import Incoming
from handlers.incoming import KINDS, decode

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "last_name": "Luz", "language_code": "es-MX"}
PRIVATE = {"id": 7, "type": "private"}


def update(**content: Any) -> dict[str, Any]:  # noqa: ANN401 -- any JSON
    return {"update_id": 5, **content}


def message(**more: Any) -> dict[str, Any]:  # noqa: ANN401 -- any JSON
    return update(message={"message_id": 9, "from": ANNA, "chat": PRIVATE, "date": 1_772_000_000, **more})


def test_a_text_is_read() -> None:
    found = decode(message(text="7"))
    assert (found.update_id, found.kind, found.chat_id, found.user_id, found.text) == (5, "message", 7, 7, "7")
    assert (found.name, found.language, found.message_id, found.private) == ("Anna Luz", "es-MX", 9, True)
    assert found.at is not None
    assert found.at.year == 2026


def test_a_caption_is_a_text_too() -> None:
    found = decode(message(photo=[{}], caption="look"))
    assert (found.text, found.extra) == ("look", {"media": "photo"})


def test_a_tap_knows_where_and_on_what_it_was_made() -> None:
    chat = {"id": -5, "type": "supergroup"}
    tap = {"id": "77", "from": ANNA, "message": {"message_id": 3, "chat": chat, "text": "old"}, "data": "v1:sos"}
    found = decode(update(callback_query=tap))
    assert (found.data, found.callback_id, found.chat_id, found.message_id) == ("v1:sos", "77", -5, 3)
    assert (found.text, found.private) == ("", False)


def test_a_tap_on_a_message_that_is_too_old_to_show_still_names_the_person() -> None:
    found = decode(update(callback_query={"id": "77", "from": ANNA, "data": "v1:sos"}))
    assert (found.chat_id, found.user_id) == (7, 7)


def test_a_group_that_moved_says_where() -> None:
    assert decode(message(migrate_to_chat_id=-100)).extra == {"moved_to": -100}


def test_a_block_is_seen() -> None:
    member = {"chat": PRIVATE, "from": ANNA, "new_chat_member": {"status": "kicked"}}
    assert decode(update(my_chat_member=member)).extra == {"membership": "kicked"}


def test_a_kind_that_nobody_knows_says_nothing() -> None:
    assert decode(update(brand_new_thing={"from": ANNA})).kind == "unknown"


@given(st.dictionaries(st.sampled_from([*KINDS, "update_id", "odd"]), JSON, max_size=4))
def test_no_update_breaks_the_reader(body: dict[str, Any]) -> None:
    assert isinstance(decode(body), Incoming)


@pytest.mark.parametrize("part", ["from", "chat", "date", "text", "message_id"])
@given(value=JSON)
def test_no_part_of_a_message_breaks_the_reader(part: str, value: object) -> None:
    assert isinstance(decode(message(**{"text": "7", part: value})), Incoming)
