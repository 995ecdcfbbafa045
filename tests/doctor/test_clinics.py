"""The doctor looks at each clinic: its group, its people, its country."""

from dataclasses import replace

import pytest
from pydantic import SecretStr
from telegram import Bot, ChatMember, ChatPermissions

from bot import resources
from bot.config import Settings
from bot.doctor.check import Verdict
from bot.models import Clinic, Role
from bot.resources import Country
from bot.simulator import Group, Person, Telegram
from storage.database import Database
from tests.doctor.conftest import checks


async def hire(database: Database, clinic: Clinic, *roles: Role) -> None:
    async with database.transaction() as tx:
        for number, role in enumerate(roles, start=1):
            await tx.staff.add(clinic.id, number, number, "Nora", role, "es")


async def bind(database: Database, clinic: Clinic, chat_id: int) -> None:
    async with database.transaction() as tx:
        await tx.clinics.update(clinic.id, group_chat_id=chat_id)


def alerts(telegram: Telegram, *, admitted: bool = True) -> tuple[Person, Group]:
    owner = telegram.person("Olivia")
    group = telegram.group("Alerts", [owner])
    if admitted:
        owner.adds_bot(group)
    return owner, group


async def test_a_whole_installation_is_well(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, alerts(telegram)[1].id)
    await hire(database, clinic, Role.OWNER, Role.CLINICIAN)
    found = await checks(settings)
    odd = {name: check.found for name, check in found.items() if check.verdict != Verdict.OK}
    assert odd == {"clock": "Telegram's answer carried no time"}  # our simulator has a time of its own
    assert list(found) == [
        "settings", "key", "data folder", "disk space", "pager", "crisis lines", "languages", "token", "clock",
        "database", "clinic 1: group", "clinic 1: people", "clinic 1: country",
    ]  # fmt: skip


async def test_no_token_is_broken_and_the_groups_are_not_looked_at(
    settings: Settings, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, -1)
    found = await checks(settings.model_copy(update={"bot_token": None}))
    assert found["token"].verdict == Verdict.BROKEN
    assert "TIDEMARK_BOT_TOKEN" in found["token"].found
    assert found["clinic 1: group"].mend == "Mend the token first."


async def test_a_wrong_token_is_broken_and_never_shown(settings: Settings, database: Database, clinic: Clinic) -> None:
    await bind(database, clinic, -1)
    found = await checks(settings.model_copy(update={"bot_token": SecretStr("1:hunter2")}))
    assert (found["token"].verdict, found["token"].found) == (Verdict.BROKEN, "Telegram does not know it")
    assert "hunter2" not in repr(found)
    assert found["clinic 1: group"].verdict == Verdict.LOOK


async def test_without_a_clinic_it_says_how_to_add_one(settings: Settings) -> None:
    found = (await checks(settings))["clinic"]
    assert (found.verdict, found.mend) == (Verdict.LOOK, "Add it: tidemark clinic add --help")


async def test_a_clinic_without_group_and_people_is_broken(settings: Settings, clinic: Clinic) -> None:
    found = await checks(settings)
    assert found["clinic 1: group"].verdict == Verdict.BROKEN
    assert found["clinic 1: people"].verdict == Verdict.BROKEN


async def test_one_person_alone_is_looked_at_and_a_viewer_does_not_count(
    settings: Settings, database: Database, clinic: Clinic
) -> None:
    await hire(database, clinic, Role.OWNER, Role.VIEWER)
    found = (await checks(settings))["clinic 1: people"]
    assert (found.verdict, found.found) == (Verdict.LOOK, "only one person can take an alert")


async def test_a_group_that_the_bot_was_never_in_is_broken(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    await bind(database, clinic, alerts(telegram, admitted=False)[1].id)
    assert (await checks(settings))["clinic 1: group"].verdict == Verdict.BROKEN


async def test_a_group_that_the_bot_was_thrown_out_of_is_broken(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic
) -> None:
    owner, group = alerts(telegram)
    owner.kicks_bot(group)
    await bind(database, clinic, group.id)
    assert (await checks(settings))["clinic 1: group"].verdict == Verdict.BROKEN


async def test_a_group_that_does_not_let_the_bot_write_is_broken(
    settings: Settings, telegram: Telegram, database: Database, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def restricted(bot: Bot, *_: object) -> ChatMember:
        about = {"user": bot.bot.to_dict(), "status": "restricted", "is_member": True, "until_date": 0}
        return ChatMember.de_json(about | ChatPermissions.no_permissions().to_dict(), bot)

    await bind(database, clinic, alerts(telegram)[1].id)
    monkeypatch.setattr(Bot, "get_chat_member", restricted)
    found = (await checks(settings))["clinic 1: group"]
    assert (found.verdict, found.mend) == (Verdict.BROKEN, "Let the bot send messages there.")


async def test_a_country_without_confirmed_lines_is_told(
    settings: Settings, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = resources.load()["ES"]
    unsure = Country("ES", "112", tuple(replace(line, status="partly") for line in country.lines), country.verified_on)
    monkeypatch.setattr(resources, "load", lambda: {"ES": unsure})
    found = (await checks(settings))["clinic 1: country"]
    assert found.verdict == Verdict.LOOK
    assert "no crisis line of ES is confirmed" in found.found


async def test_a_country_that_is_in_no_catalogue_is_broken(
    settings: Settings, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "load", dict)
    assert (await checks(settings))["clinic 1: country"].verdict == Verdict.BROKEN
