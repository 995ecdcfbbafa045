"""``tidemark doctor``: looks at everything that Tidemark needs, and says how to mend what is not well.

It changes nothing and makes nothing, so it may run at any time, beside the bot too.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from telegram import Bot
from telegram.error import TelegramError

from bot import resources
from bot.clock import Clock
from bot.config import Settings
from bot.doctor.check import Check, Verdict, broken, look, well
from bot.doctor.machine import examine_machine
from bot.doctor.wire import examine_group, examine_telegram
from bot.errors import SetupError, StorageUnavailableError
from bot.models import Clinic
from bot.services.access import MATRIX, Action
from bot.telegram import make_bot
from storage.database import Database
from storage.invariants import audit
from storage.migrate import state

ENOUGH_PEOPLE = 2
SCHEMA_MENDS = {
    "empty": "Nothing to do: the first `tidemark run` makes it.",
    "old": "Stop the bot, make a backup, then run `tidemark migrate`.",
    "newer": "Install the version of Tidemark that made this database, or a newer one.",
}


async def examine(settings: Settings, clock: Clock) -> AsyncIterator[Check]:
    """Look at everything, in the order in which an operator would mend it."""
    for check in examine_machine(settings, clock):
        yield check
    for check in await examine_telegram(settings, clock):
        yield check
    async for check in _database(settings, clock):
        yield check


async def examine_invariants(settings: Settings, clock: Clock) -> AsyncIterator[Check]:
    """Check every promise that must hold at any moment.

    Raises:
        SetupError: there is no database of this version to look at.

    """
    if (found := await _schema(settings)) != "current":
        raise SetupError(f"The database's schema is {found}. {SCHEMA_MENDS[found]}")
    async with _opened(settings, clock) as database, database.snapshot() as tx:
        for finding in await audit(tx):
            yield (
                well(finding.name, finding.detail or "holds")
                if finding.holds
                else broken(finding.name, finding.detail, "Keep the logs and the database, and report it.")
            )


async def _schema(settings: Settings) -> str:
    """Return how the database stands against this version, without making a file that is not there."""
    url = make_url(settings.database)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():  # noqa: ASYNC240 -- one look at a local file
        return "empty"
    return await state(settings.database, settings.encryption_key())


async def _database(settings: Settings, clock: Clock) -> AsyncIterator[Check]:
    try:
        found = await _schema(settings)
        if found != "current":
            verdict = Verdict.LOOK if found == "empty" else Verdict.BROKEN
            yield Check("database", verdict, f"its schema is {found}", SCHEMA_MENDS[found])
            return
        yield well("database", "has this version's schema")
        async with _opened(settings, clock) as database:
            async for check in _clinics(settings, database):
                yield check
    except (ArgumentError, SetupError, StorageUnavailableError) as error:
        yield broken("database", str(error), "Check TIDEMARK_DATABASE_URL, the key file, and that the database runs.")


async def _clinics(settings: Settings, database: Database) -> AsyncIterator[Check]:
    async with database.snapshot() as tx:
        clinics = await tx.clinics.list()
        people = {clinic.id: await tx.staff.list(clinic.id) for clinic in clinics}
    if not clinics:
        yield look("clinic", "there is none yet", "Add it: tidemark clinic add --help")
        return
    catalogue = resources.load()
    async with _bot(settings) as bot:
        for clinic in clinics:
            yield await _group(bot, clinic)
            able = [one for one in people[clinic.id] if one.active and one.role in MATRIX[Action.ACKNOWLEDGE]]
            yield _people(clinic, len(able))
            yield _country(clinic, catalogue.get(clinic.country))


async def _group(bot: Bot | None, clinic: Clinic) -> Check:
    name = f"clinic {clinic.id}: group"
    if clinic.group_chat_id is None:
        return broken(name, "no alerts group is bound", "Open the clinic's group link in the group, then confirm it.")
    if bot is None:
        return look(name, "could not be looked at without Telegram", "Mend the token first.")
    return await examine_group(bot, name, clinic.group_chat_id)


def _people(clinic: Clinic, able: int) -> Check:
    name = f"clinic {clinic.id}: people"
    if not able:
        return broken(name, "nobody can take an alert", "Have the owner open the clinic's owner link.")
    if able < ENOUGH_PEOPLE:
        return look(name, "only one person can take an alert", "Invite a second one in the bot: /staff invite")
    return well(name, f"{able} people can take an alert")


def _country(clinic: Clinic, country: resources.Country | None) -> Check:
    name = f"clinic {clinic.id}: country"
    if country is None:
        return broken(name, f"there are no crisis lines for {clinic.country}", "Install a newer version of Tidemark.")
    confirmed = [line for line in country.lines if line.confirmed]
    if not confirmed:
        return look(
            name,
            f"no crisis line of {clinic.country} is confirmed; patients see {country.emergency}",
            "Call the numbers of your country and tell the project what you found.",
        )
    return well(name, f"{clinic.country}: {country.emergency} and {len(confirmed)} confirmed crisis line(s)")


@asynccontextmanager
async def _opened(settings: Settings, clock: Clock) -> AsyncIterator[Database]:
    database = Database.open(settings.database, settings.encryption_key(), clock)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[Bot | None]:
    """Hand out a connected bot, or None when Telegram cannot be used now."""
    try:
        bot = make_bot(settings)
    except SetupError:
        yield None
        return
    try:
        await bot.initialize()
    except TelegramError:
        yield None
    else:
        yield bot
    finally:
        await bot.shutdown()
