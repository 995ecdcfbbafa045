"""What comes in twice, in another order, by thousands, or kills whoever touches it."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot import worker
from bot.clinical.escalation import Level
from bot.errors import StorageUnavailableError
from bot.messages import InboxRow, InboxState
from bot.models import CaseKind
from bot.simulator.phones import wait_until
from handlers.router import Router
from storage.invariants import audit
from tests.world import Clinic

Handle = Callable[[Router, InboxRow], Any]


def poison(monkeypatch: pytest.MonkeyPatch, word: str, error: BaseException) -> list[int]:
    """Have every update that holds ``word`` raise; return the list of its attempts."""
    tried: list[int] = []
    real = Router.handle

    async def handle(router: Router, row: InboxRow) -> None:
        if word in str(row.body):
            tried.append(row.attempts)
            raise error
        await real(router, row)

    monkeypatch.setattr(Router, "handle", handle)
    return tried


async def quarantined(clinic: Clinic) -> int:
    async with clinic.world.app.database.snapshot() as tx:
        return await tx.inbox.count(InboxState.QUARANTINED)


async def tries_again(clinic: Clinic) -> None:
    """Let the pauses between attempts go by."""
    for _ in range(worker.MOST_ATTEMPTS):
        await clinic.advance(seconds=5)


async def broken(clinic: Clinic) -> list[str]:
    async with clinic.world.app.database.snapshot() as tx:
        return [finding.name for finding in await audit(tx) if not finding.holds]


async def test_doubled_and_reordered_updates_are_handled_once_and_in_order(clinic: Clinic) -> None:
    telegram = clinic.world.telegram
    telegram.fault("reorder", "getUpdates", times=1)
    telegram.fault("duplicate", "getUpdates", times=None)
    for mood in (3, 4, 5, 9, 7):
        clinic.anna.person.type(f"mood {mood} pain 2")
    await clinic.world.app.tick()
    await clinic.world.app.tick()
    assert await clinic.ratings() == {"mood": 7, "pain": 2}
    saved = [message.text for message in clinic.anna.heard if "Saved" in message.text]
    assert len(saved) == 5


async def test_a_jump_in_the_numbers_of_updates_is_no_gap(clinic: Clinic) -> None:
    clinic.world.telegram.state.updates.skip_ids(5_000_000)
    await clinic.anna.types("mood 6 pain 2")
    assert await clinic.ratings() == {"mood": 6, "pain": 2}


@pytest.mark.parametrize("body", [{"message": "nonsense"}, {"callback_query": {"from": 3}}, {"new_kind": {"a": 1}}, {}])
async def test_an_update_of_no_known_shape_stops_nobody(clinic: Clinic, body: dict[str, object]) -> None:
    clinic.world.telegram.state.updates.inject(body)
    await clinic.anna.types("mood 6 pain 2")
    assert clinic.anna.sees("mood 6, pain 2")
    assert await quarantined(clinic) == 0


async def test_a_poison_update_is_set_aside_after_three_attempts_and_the_rest_goes_on(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = poison(monkeypatch, "mood 2", ValueError("made up"))
    ben = await clinic.enrol("Ben", "K-08")
    await clinic.anna.types("mood 2 pain 2")
    await clinic.anna.types("mood 6 pain 2")
    await ben.types("mood 5 pain 5")
    assert ben.sees("mood 5, pain 5")
    await tries_again(clinic)
    assert clinic.anna.sees("mood 6, pain 2")
    assert tried == [1, 2, 3]
    assert await quarantined(clinic) == 1
    assert len(await clinic.cases(CaseKind.UNPROCESSED)) == 1
    assert await broken(clinic) == []


async def test_a_poison_cry_for_help_opens_a_case_at_once(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    poison(monkeypatch, "/crisis", ValueError("made up"))
    await clinic.anna.types("/crisis")
    await tries_again(clinic)
    (case,) = await clinic.cases(CaseKind.UNPROCESSED)
    assert case.severity == Level.HIGH
    assert clinic.group.sees("A message could not be read by the system")
    assert clinic.anna.sees("Your clinic is being alerted")


async def test_a_stranger_whose_cry_is_poison_is_shown_the_lines(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison(monkeypatch, "/crisis", ValueError("made up"))
    stranger = clinic.world.person("Sam")
    await stranger.types("/crisis")
    await tries_again(clinic)
    assert stranger.sees("Please reach a person now")
    assert await clinic.cases(CaseKind.UNPROCESSED) == []


async def test_an_update_that_kills_the_process_is_set_aside_by_the_fifth(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = poison(monkeypatch, "mood 2", KeyboardInterrupt())
    clinic.anna.person.type("mood 2 pain 2")
    clinic.anna.person.type("mood 6 pain 2")
    for _ in range(worker.MOST_DEATHS):
        with pytest.raises(KeyboardInterrupt):
            await clinic.world.app.tick()
        clinic.world.telegram.clock.advance(worker.LEASE * 2)
    await clinic.world.restart()
    assert tried == [1, 2, 3, 4]
    assert await quarantined(clinic) == 1
    assert clinic.anna.sees("mood 6, pain 2")


async def test_ten_thousand_waiting_updates_are_stored_at_once_and_the_cry_among_them_is_answered_first(
    clinic: Clinic,
) -> None:
    app, telegram = clinic.world.app, clinic.world.telegram
    chat = {"id": clinic.anna.person.id, "type": "private", "first_name": "Anna"}
    person = {"id": clinic.anna.person.id, "is_bot": False, "first_name": "Anna"}
    for number in range(10_000):
        text = "/crisis" if number == 9_000 else f"mood {number % 7 + 3} pain 2"
        telegram.state.updates.inject(
            {"message": {"message_id": 10_000 + number, "date": 1772442000, "chat": chat, "from": person, "text": text}}
        )
    began = telegram.clock.real()
    while await app.ingest.poll_once(app.bot, 0):
        pass
    stored = telegram.clock.real() - began
    await app.worker.round()
    await app.delivery.round()
    await clinic.anna.person.waits_for("Your clinic is being alerted.")
    answered = telegram.clock.real() - began
    assert stored <= 10.0
    assert answered <= 15.0
    async with app.database.snapshot() as tx:
        assert await tx.inbox.count_waiting() == 10_000 - worker.MOST


async def test_a_second_poller_is_sat_out(clinic: Clinic) -> None:
    app, telegram = clinic.world.app, clinic.world.telegram
    for status in (409, 401, 500):
        telegram.fault("error", "getUpdates", status=status, description="made up")
    telegram.fault("flood", "getUpdates", retry_after=2)
    telegram.fault("html", "getUpdates", status=502)
    clinic.anna.person.type("mood 6 pain 2")
    stopping = asyncio.Event()
    telegram.clock.rate = 1000.0
    polling = asyncio.get_running_loop().create_task(app.ingest.poll(app.bot, stopping))
    await wait_until(telegram.state, lambda: app.ingest.receiving or None, 20)
    telegram.clock.rate = 0.0
    polling.cancel()
    await asyncio.wait([polling])
    await app.tick()
    assert await clinic.ratings() == {"mood": 6, "pain": 2}


async def test_what_could_not_be_stored_is_not_confirmed_to_telegram(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app

    async def full(*_: object) -> None:
        raise StorageUnavailableError("database or disk is full")

    clinic.anna.person.type("mood 6 pain 2")
    with monkeypatch.context() as patch:
        patch.setattr("storage.inbox.InboxStore.add_all", full)
        with pytest.raises(StorageUnavailableError):
            await app.ingest.poll_once(app.bot, 0)
    assert len(clinic.world.telegram.state.updates) == 1
    await app.tick()
    assert await clinic.ratings() == {"mood": 6, "pain": 2}


async def test_a_cry_is_answered_from_memory_once_while_nothing_can_be_stored(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app
    await app.fallback.refresh()

    async def read_only(*_: object) -> None:
        raise StorageUnavailableError("attempt to write a readonly database")

    clinic.anna.person.type("/crisis")
    with monkeypatch.context() as patch:
        patch.setattr("storage.inbox.InboxStore.add_all", read_only)
        for _ in range(3):
            with pytest.raises(StorageUnavailableError):
                await app.ingest.poll_once(app.bot, 0)
    assert sum("024" in message.text for message in clinic.anna.heard) == 1
    assert len(clinic.pages) == 1
    await app.tick()
    assert clinic.anna.sees("Your clinic is being alerted.")
    assert len(await clinic.cases(CaseKind.CRISIS)) == 1
