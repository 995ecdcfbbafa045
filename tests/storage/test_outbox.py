from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.messages import Lane, OutboxMessage, OutboxState
from storage.database import Database
from tests.conftest import FakeClock
from tests.storage.rows import open_case, store_rows

LEASE = timedelta(seconds=10)
EVERY = tuple(Lane)


async def promise(database: Database, key: str, *, chat: int = 1, lane: Lane = Lane.REST) -> None:
    async with database.transaction() as tx:
        tx.outbox.enqueue(key, "help", chat, lane, {"n": 1})


async def claim(database: Database, lanes: Sequence[Lane] = EVERY, most: int = 10) -> list[OutboxMessage]:
    async with database.transaction() as tx:
        return await tx.outbox.claim(lanes, most, LEASE)


def keys(messages: list[OutboxMessage]) -> list[str]:
    return [message.key for message in messages]


async def test_the_same_promise_twice_is_one_message(database: Database) -> None:
    await promise(database, "prompt:1")
    await promise(database, "prompt:1")
    async with database.transaction() as tx:
        tx.outbox.enqueue("prompt:1", "help", 1)
        tx.outbox.enqueue("prompt:2", "help", 2)
    assert keys(await claim(database)) == ["prompt:1", "prompt:2"]


async def test_the_urgent_lane_goes_first(database: Database) -> None:
    await promise(database, "chat", chat=1)
    await promise(database, "prompt", chat=2, lane=Lane.PROMPT)
    await promise(database, "crisis", chat=3, lane=Lane.CRISIS)
    assert keys(await claim(database)) == ["crisis", "prompt", "chat"]


async def test_only_the_asked_lanes_are_claimed(database: Database) -> None:
    await promise(database, "prompt", lane=Lane.PROMPT)
    assert await claim(database, (Lane.CRISIS, Lane.REST)) == []


async def test_a_crisis_answer_does_not_wait_for_a_slow_message_of_the_same_chat(database: Database) -> None:
    await promise(database, "slow", chat=5)
    assert keys(await claim(database)) == ["slow"]
    await promise(database, "later", chat=5)
    await promise(database, "crisis", chat=5, lane=Lane.CRISIS)
    assert keys(await claim(database)) == ["crisis"]


async def test_what_was_sent_is_never_claimed_again(database: Database, clock: FakeClock) -> None:
    await promise(database, "a")
    (message,) = await claim(database)
    async with database.transaction() as tx:
        await tx.outbox.mark_sent([(message, 77)])
    clock.advance(LEASE * 2)
    async with database.transaction() as tx:
        assert await tx.outbox.doubt_expired() == 0
        assert await tx.outbox.claim(EVERY, 10, LEASE) == []
        found = await tx.outbox.find("a")
    assert found is not None
    assert (found.state, found.telegram_message_id) == (OutboxState.SENT, 77)


async def test_a_claim_that_ran_out_is_in_doubt(database: Database, clock: FakeClock) -> None:
    await promise(database, "a")
    await claim(database)
    clock.advance(LEASE * 2)
    async with database.transaction() as tx:
        assert await tx.outbox.doubt_expired() == 1
    (again,) = await claim(database)
    assert (again.doubts, again.tries, again.fence) == (1, 2, 2)


async def test_after_a_crash_every_claim_is_in_doubt_at_once(database: Database) -> None:
    await promise(database, "a")
    await claim(database)
    async with database.transaction() as tx:
        assert await tx.outbox.doubt_expired(everything=True) == 1
    assert keys(await claim(database)) == ["a"]


async def test_who_comes_back_with_an_old_fence_changes_nothing(database: Database, clock: FakeClock) -> None:
    await promise(database, "a")
    (zombies,) = await claim(database)
    clock.advance(LEASE * 2)
    async with database.transaction() as tx:
        await tx.outbox.doubt_expired()
    (ours,) = await claim(database)
    async with database.transaction() as tx:
        await tx.outbox.mark_sent([(zombies, 1)])
        await tx.outbox.mark_dead(zombies, "zombie")
        await tx.outbox.mark_sent([(ours, 2)])
    async with database.snapshot() as tx:
        found = await tx.outbox.find("a")
    assert found is not None
    assert (found.state, found.telegram_message_id) == (OutboxState.SENT, 2)


async def test_one_chats_pause_holds_back_that_chat_alone(database: Database, clock: FakeClock) -> None:
    for key, chat in (("a", 1), ("b", 1), ("c", 2)):
        await promise(database, key, chat=chat)
    (first, *_) = await claim(database, most=1)
    async with database.transaction() as tx:
        await tx.outbox.postpone(first, tx.now + timedelta(seconds=6), "429")
        await tx.outbox.pause_chat(1, tx.now + timedelta(seconds=6))
    assert keys(await claim(database)) == ["c"]
    async with database.snapshot() as tx:
        assert await tx.outbox.next_at() == clock.now() + timedelta(seconds=6)
    clock.advance(timedelta(seconds=7))
    assert keys(await claim(database)) == ["a", "b"]


@pytest.mark.parametrize(("doubt", "state"), [(False, OutboxState.NEW), (True, OutboxState.MAYBE)])
async def test_a_postponed_message_remembers_whether_it_may_have_gone_out(
    database: Database, *, doubt: bool, state: OutboxState
) -> None:
    await promise(database, "a")
    (message,) = await claim(database)
    async with database.transaction() as tx:
        await tx.outbox.postpone(message, tx.now, "lost", doubt=doubt)
        found = await tx.outbox.find("a")
    assert found is not None
    assert (found.state, found.doubts) == (state, int(doubt))


async def test_a_dead_message_stays_dead(database: Database) -> None:
    await promise(database, "a")
    (message,) = await claim(database)
    async with database.transaction() as tx:
        await tx.outbox.mark_dead(message, "blocked")
    assert await claim(database) == []
    async with database.snapshot() as tx:
        assert await tx.outbox.find("nothing") is None
        assert await tx.outbox.next_at() is None


async def test_what_waits_for_a_group_follows_it_to_its_supergroup(database: Database) -> None:
    await promise(database, "a", chat=-5)
    async with database.transaction() as tx:
        await tx.outbox.move_chat(-5, -100)
    (message,) = await claim(database)
    assert message.chat_id == -100
    async with database.snapshot() as tx:
        assert await tx.outbox.of_case(1) == []


async def test_what_waits_is_counted_now_or_later(database: Database) -> None:
    for key in ("sent", "held", "dead", "waiting"):
        await promise(database, key, chat=len(key))
    async with database.transaction() as tx:
        tx.outbox.enqueue("later", "help", 9, not_before=tx.now + timedelta(days=1))
        messages = await tx.outbox.claim(EVERY, 3, LEASE)
        await tx.outbox.mark_sent([(messages[0], 1)])
        await tx.outbox.mark_dead(messages[1], "blocked")
    async with database.snapshot() as tx:
        assert await tx.outbox.count_waiting() == 3


async def test_what_went_out_about_a_case_is_found_again(database: Database) -> None:
    rows = await store_rows(database)
    async with database.transaction() as tx:
        case, _ = await open_case(tx, rows)
        for number in range(3):
            tx.outbox.enqueue(f"alert:{number}", "alert", number, Lane.ALERT, case_id=case.id)
        await tx.flush()
        first, second, _ = await tx.outbox.claim(EVERY, 3, LEASE)
        await tx.outbox.mark_sent([(first, 71), (second, None)])  # the second channel numbers nothing
        assert [message.telegram_message_id for message in await tx.outbox.of_case(case.id)] == [71]
