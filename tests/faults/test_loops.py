"""The loops that receive, work and send: they go on whatever happens, and end when they are told to."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import text

from bot import delivery, worker
from bot.errors import StorageUnavailableError
from bot.models import CaseKind
from handlers.outgoing import Outgoing
from storage.inbox import InboxStore
from storage.outbox import OutboxStore
from tests.world import Clinic

PATIENCE = 10


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look again soon."""
    monkeypatch.setattr(worker, "IDLE_SECONDS", 0.01)
    monkeypatch.setattr(delivery, "IDLE_SECONDS", 0.01)


@asynccontextmanager
async def going(clinic: Clinic) -> AsyncIterator[None]:
    """Have everything run as in a process of its own."""
    app, stopping = clinic.world.app, asyncio.Event()
    clinic.world.telegram.clock.rate = 50.0
    polling = app.start(app.ingest.poll(app.bot, stopping))
    loops = [app.start(app.worker.run(stopping)), app.start(app.delivery.run(stopping))]
    try:
        yield
    finally:
        stopping.set()
        polling.cancel()
        app.worker.wake()
        app.delivery.wake()
        done, late = await asyncio.wait(loops, timeout=PATIENCE)
        clinic.world.telegram.clock.rate = 0.0
    assert not late
    assert [task.exception() for task in done] == [None, None]


def failing(monkeypatch: pytest.MonkeyPatch, owner: type, name: str, errors: list[Exception]) -> Callable[..., Any]:
    """Have a method raise one error after another, and then work again."""
    real = getattr(owner, name)

    async def method(*arguments: object, **named: object) -> object:
        if errors:
            raise errors.pop(0)
        return await real(*arguments, **named)

    monkeypatch.setattr(owner, name, method)
    return method


async def answered(clinic: Clinic, text: str) -> None:
    clinic.anna.person.type(text)
    await clinic.anna.person.waits_for("mood 6, pain 2", patience=PATIENCE)


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (InboxStore, "add_all"),
        (InboxStore, "claim"),
        (OutboxStore, "claim"),
        (OutboxStore, "mark_sent"),
        (OutboxStore, "doubt_expired"),
    ],
)
@pytest.mark.parametrize("error", [StorageUnavailableError, RuntimeError])
async def test_a_loop_that_stumbles_goes_on(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, error: type[Exception]
) -> None:
    failing(monkeypatch, owner, name, [error("made up") for _ in range(3)])
    async with going(clinic):
        await answered(clinic, "mood 6 pain 2")
    assert await clinic.ratings() == {"mood": 6, "pain": 2}


async def test_what_cannot_be_noted_holds_up_nobody_else(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, OutboxStore, "postpone", [RuntimeError("made up")])
    clinic.world.telegram.fault("html", "sendMessage", chat_id=clinic.owner.person.id, status=502)
    await clinic.owner.types("/help")
    await clinic.anna.types("mood 6 pain 2")
    assert clinic.anna.sees("mood 6, pain 2")


async def test_an_update_that_cannot_even_be_read_stops_nobody(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(_: object) -> None:
        raise OverflowError

    clinic.world.telegram.state.updates.inject({"message": {}})
    with monkeypatch.context() as patch:
        patch.setattr("bot.ingest.decode", unreadable)
        assert await clinic.world.app.ingest.poll_once(clinic.world.app.bot, 0) == 1
    await clinic.anna.types("mood 6 pain 2")
    assert clinic.anna.sees("mood 6, pain 2")


async def test_what_has_no_number_is_no_update(clinic: Clinic) -> None:
    await clinic.world.app.ingest.store([{"message": {}}, {"update_id": True}, {"update_id": "7"}])
    async with clinic.world.app.database.snapshot() as tx:
        assert await tx.inbox.count_waiting() == 0


async def test_a_batch_whose_commit_fails_is_handled_one_by_one(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = OutboxStore.enqueue
    errors = [RuntimeError("made up")]

    def enqueue(store: OutboxStore, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 -- passed on as they came
        real(store, *arguments, **named)
        if errors:
            store._tx.later(text("INSERT INTO meta (name) VALUES (:name)"), {"name": str(errors.pop())})

    ben = await clinic.enrol("Ben", "K-08")
    monkeypatch.setattr(OutboxStore, "enqueue", enqueue)
    clinic.anna.person.type("mood 6 pain 2")
    ben.person.type("mood 5 pain 5")
    await clinic.world.app.tick()
    await clinic.advance(seconds=1)
    assert clinic.anna.sees("mood 6, pain 2")
    assert ben.sees("mood 5, pain 5")


async def test_a_database_that_fails_in_the_middle_counts_no_attempt(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app
    failing(monkeypatch, type(app.worker._router), "handle", [StorageUnavailableError("gone") for _ in range(5)])
    clinic.anna.person.type("mood 6 pain 2")
    await app.ingest.poll_once(app.bot, 0)
    for _ in range(5):
        clinic.world.telegram.clock.advance(worker.LEASE)
        with pytest.raises(StorageUnavailableError):
            await app.worker.round()
    await clinic.advance(seconds=1)
    assert clinic.anna.sees("mood 6, pain 2")


async def test_an_answer_does_not_overtake_an_earlier_one_that_failed(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = await clinic.enrol("Ben", "K-08")
    failing(monkeypatch, type(clinic.world.app.worker._router), "handle", [RuntimeError("made up")])
    clinic.anna.person.type("mood 3 pain 7")
    clinic.anna.person.type("mood 6 pain 2")
    ben.person.type("mood 5 pain 5")
    await clinic.world.app.tick()
    assert ben.sees("mood 5, pain 5"), "nobody else waits"
    assert not clinic.anna.sees("mood 6, pain 2")
    await clinic.advance(seconds=3)
    assert clinic.anna.sees("mood 6, pain 2")
    assert await clinic.ratings() == {"mood": 6, "pain": 2}


async def test_a_message_that_cannot_be_rendered_holds_up_no_other(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app
    real = app.delivery._render

    async def render(message: Any) -> Outgoing | None:  # noqa: ANN401 -- as it comes
        if message.chat_id == clinic.owner.person.id:
            raise LookupError
        return await real(message)

    monkeypatch.setattr(app.delivery, "_render", render)
    clinic.owner.person.type("/help")
    await clinic.anna.types("mood 6 pain 2")
    assert clinic.anna.sees("mood 6, pain 2")
    assert clinic.owner.heard == []
    async with app.database.snapshot() as tx:
        assert await tx.outbox.count_waiting() == 0


async def test_a_chart_reaches_staff_as_a_picture_and_a_page_that_fails_is_tried_again(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    await clinic.anna_is_well()
    await clinic.owner.types("/chart K-07")
    assert clinic.owner.pictures
    failing(monkeypatch, type(clinic.world.app.pager), "page", [RuntimeError("made up")])
    await clinic.anna.types("/crisis")
    await clinic.advance(minutes=20)
    assert any("CRISIS" in page for page in clinic.pages)
    assert len(await clinic.cases(CaseKind.CRISIS)) == 1


async def test_news_that_is_hours_old_is_not_sent_any_more(clinic: Clinic) -> None:
    clinic.world.telegram.fault("flood", "sendMessage", chat_id=clinic.anna.person.id, retry_after=2 * 3600)
    await clinic.anna.types("/help")
    await clinic.advance(hours=3)
    assert not any("/privacy" in message.text for message in clinic.anna.heard)


async def test_a_busy_group_gets_its_twenty_a_minute(clinic: Clinic) -> None:
    await clinic.advance(minutes=1)  # what the group got when it was made is forgotten
    for _ in range(25):
        clinic.owner.person.type("/help@" + clinic.world.telegram.username, clinic.group.group)
    await clinic.world.app.tick()
    assert len(clinic.group.heard) == 16
    await clinic.anna.types("/crisis")
    assert clinic.group.sees("CRISIS")
    await clinic.advance(minutes=2)
    assert len([message for message in clinic.group.heard if "/privacy" in message.text]) == 25
