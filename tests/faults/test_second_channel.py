"""The second channel, and the answers that come from memory when the database is gone."""

import pytest
from pydantic import SecretStr

from bot import fallback
from bot.errors import SetupError, StorageUnavailableError
from bot.pager import PageFailedError, Pager
from storage.inbox import NewUpdate
from tests.world import Clinic


def cry(number: int, clinic: Clinic) -> NewUpdate:
    who = clinic.anna.person.id
    message = {"message_id": 1, "from": {"id": who}, "chat": {"id": who, "type": "private"}, "text": "/crisis"}
    return NewUpdate(number, "message", who, who, {"update_id": number, "message": message}, 0)


async def test_an_address_that_nobody_understands_is_refused_without_being_shown() -> None:
    with pytest.raises(SetupError) as found:
        Pager((SecretStr("json://localhost"), SecretStr("nonsense-secret")))
    assert "address 2" in str(found.value)
    assert "nonsense" not in str(found.value)


async def test_without_a_second_channel_a_page_goes_nowhere_quietly() -> None:
    pager = Pager(())
    assert not pager.configured
    await pager.page("Case 1")


async def test_a_page_that_no_address_takes_is_a_failure() -> None:
    pager = Pager((SecretStr("json://127.0.0.1:9/"),))
    assert pager.configured
    with pytest.raises(PageFailedError):
        await pager.page("Case 1")


async def test_memory_answers_once_an_update_although_both_channels_fail(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app
    await app.fallback.refresh()

    async def fails(_: object) -> None:
        raise PageFailedError

    monkeypatch.setattr(app.pager, "page", fails)
    clinic.world.telegram.fault("html", "sendMessage", status=502)
    await app.fallback.answer([cry(1, clinic)])
    await app.fallback.answer([cry(1, clinic), cry(2, clinic)])
    assert sum("024" in message.text for message in clinic.anna.heard) == 1


async def test_memory_is_bounded(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback, "REMEMBERED", 1)
    for number in (1, 2, 1):
        await clinic.world.app.fallback.answer([cry(number, clinic)])
    assert len(clinic.anna.heard) == 3


async def test_what_was_learned_stays_while_the_database_is_gone(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = clinic.world.app
    assert await app.fallback.refresh() == 1

    def gone(_: object) -> None:
        raise StorageUnavailableError("gone")

    monkeypatch.setattr(type(app.database), "snapshot", gone)
    assert await app.fallback.refresh() == 0
    await app.fallback.answer([cry(1, clinic)])
    assert clinic.anna.sees("024")
