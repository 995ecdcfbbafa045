"""The world of a scenario: people with phones, a Telegram, our application, and a clock that a test moves."""

import base64
import re
import shutil
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from pydantic import SecretStr

from bot.app import App, build
from bot.clinical.schedule import instant, local_day
from bot.config import Settings
from bot.models import Case, PatientState
from bot.services.enrolment import StartLinks
from bot.simulator import Telegram
from tests.conftest import KEY, MONDAY, make_copy
from tests.people import AlertsGroup, Pressable, Somebody

__all__ = ["AlertsGroup", "Clinic", "Pressable", "Somebody", "World", "open_world"]

MADRID = "Europe/Madrid"
BASELINE_DAYS, PLATEAU_DAYS, EBB_DAYS = 21, 14, 12
Levels = tuple[int, int]
"""A mood and a pain."""
BEFORE, AFTER = (3, 7), (8, 2)
WOBBLE = (0, 1, 0, -1, 0, 0, 1, -1, 0, 0)


@dataclass
class World:
    """Everything outside of us, and us."""

    telegram: Telegram
    settings: Settings
    app: App
    pages: list[str] = field(default_factory=list)
    """What the second channel received."""

    def person(self, name: str) -> Somebody:
        """Return somebody new with a phone."""
        return Somebody(self, self.telegram.person(name))

    def group(self, title: str, *people: Somebody) -> AlertsGroup:
        """Return a new group of these people; the first made it."""
        group = self.telegram.group(title, [somebody.person for somebody in people])
        return AlertsGroup(self, group, people[0].person)

    @property
    def now(self) -> datetime:
        """The present instant."""
        return self.telegram.clock.now()

    async def advance(self, **delta: float) -> None:
        """Push the clock forward, doing everything at the time at which it is due."""
        await self.move_to(self.now + timedelta(**delta))

    async def move_to(self, until: datetime) -> None:
        """Push the clock forward to an instant."""
        await self.app.tick()
        while (due := await self.app.next_due()) is not None and due <= until:
            self.telegram.clock.move_to(max(due, self.now + timedelta(seconds=1)))
            await self.app.tick()
        self.telegram.clock.move_to(max(until, self.now))
        await self.app.tick()

    async def restart(self) -> None:
        """End the application and start it again on the same data."""
        await self.app.close()
        self.app = await build(self.settings, self.telegram.clock)
        await self.app.recover()
        await self.app.tick()

    async def add_clinic(self, name: str = "Tide clinic") -> StartLinks:
        """Add a clinic as the operator does."""
        return await self.app.enrolment.add_clinic(name, MADRID, "ES", "en")

    async def open_clinic(self, name: str = "Tide clinic", owner: str = "Olga") -> "Clinic":
        """Return a clinic whose owner and alerts group are in place."""
        links = await self.add_clinic(name)
        chief = self.person(owner)
        group = self.group("Alerts", chief)
        await chief.opens(links.owner_start)
        await chief.opens_in(group, links.group_start)
        await chief.taps("Confirm")
        await chief.taps("Acknowledge", group)
        return Clinic(self, links.clinic.id, chief, group)


class Clinic:
    """One clinic of the world; ``anna`` is its first patient, K-07."""

    def __init__(self, world: World, clinic_id: int, owner: Somebody, group: AlertsGroup) -> None:
        self.world = world
        self.id = clinic_id
        self.owner = owner
        self.group = group
        self.anna = owner

    @property
    def pages(self) -> list[str]:
        """What the second channel received."""
        return self.world.pages

    @property
    def today(self) -> date:
        """The clinic's local day."""
        return local_day(self.world.now, MADRID)

    async def advance(self, **delta: float) -> None:
        """Push the clock forward."""
        await self.world.advance(**delta)

    async def until(self, *, hour: int, minute: int) -> None:
        """Push the clock forward to the next time at which the clinic's wall clock shows this."""
        at = instant(self.today, hour * 60 + minute, MADRID)
        await self.world.move_to(at if at > self.world.now else at + timedelta(days=1))

    async def invite(self, code: str, tracks: str) -> str:
        """Return the payload of a patient's link."""
        await self.owner.types(f"/invite {code} {tracks}")
        found = re.search(r"start=([\w-]+)", self.owner.screen.find(f"Invitation for {code}").text)
        assert found
        return found[1]

    async def enrol(self, name: str, code: str, tracks: str = "both", zone: str = MADRID) -> Somebody:
        """Return a patient who has come in by a link."""
        somebody = self.world.person(name)
        await somebody.opens(await self.invite(code, tracks))
        await somebody.taps("I agree")
        await somebody.types(zone)
        await somebody.taps("09:00")
        return somebody

    async def hire(self, name: str, role: str) -> Somebody:
        """Return a colleague who has joined by the owner's link and is in the group."""
        await self.owner.types(f"/staff invite {role}")
        found = re.search(r"start=([\w-]+)", self.owner.screen.find("Link for a new").text)
        assert found
        somebody = self.world.person(name)
        await somebody.opens(found[1])
        self.group.admits(somebody)
        return somebody

    async def anna_rates(self, mood: int, pain: int) -> None:
        """Have Anna answer today."""
        await self.anna.types(f"mood {mood} pain {pain}")

    async def anna_is_well(self) -> None:
        """Give Anna a past in which an infusion two weeks ago helped and still does."""
        await self._remember([BEFORE] * BASELINE_DAYS, [AFTER] * PLATEAU_DAYS)

    async def anna_wanes(self) -> None:
        """Give Anna a past in which relief came and ebbs away, and have her rate today, which tips it."""
        mood, pain = AFTER
        ebb = [(round(mood - day * 4.5 / EBB_DAYS), round(pain + day * 4.5 / EBB_DAYS)) for day in range(EBB_DAYS)]
        await self._remember([BEFORE] * BASELINE_DAYS, [AFTER] * PLATEAU_DAYS + ebb)
        for person in (self.owner, self.group, self.anna):
            person.forgets()
        for _ in range(3):
            await self.anna_rates(*BEFORE)
            if await self.cases("waning", "relapse"):
                return
            await self.advance(days=1)

    async def _remember(self, before: Iterable[Levels], after: Iterable[Levels]) -> None:
        earlier, later = list(before), list(after)
        infusion = self.today - timedelta(days=len(later))
        first = infusion - timedelta(days=len(earlier))
        async with self.world.app.database.transaction() as tx:
            patient = await tx.patients.find_by_user(self.anna.person.id)
            assert patient
            assert patient.state == PatientState.ACTIVE
            rows = []
            for number, levels in enumerate([*earlier, *later]):
                for scale, level in zip(("mood", "pain"), levels, strict=True):
                    value = min(10, max(0, level + WOBBLE[number % len(WOBBLE)]))
                    rows.append((scale, first + timedelta(days=number), value))
            await tx.ratings.add_missing(patient.id, rows)
            await tx.treatments.add(patient.id, infusion, None)

    async def ratings(self, day: date | None = None) -> dict[str, int]:
        """Return what is stored of Anna's answers of a day, by scale."""
        async with self.world.app.database.snapshot() as tx:
            patient = await tx.patients.find_by_user(self.anna.person.id)
            assert patient
            return await tx.ratings.of_day(patient.id, day or self.today)

    async def treatments(self) -> list[date]:
        """Return the dates of Anna's infusions."""
        async with self.world.app.database.snapshot() as tx:
            patient = await tx.patients.find_by_user(self.anna.person.id)
            assert patient
            return [treatment.given_on for treatment in await tx.treatments.list(patient.id)]

    async def cases(self, *kinds: str) -> list[Case]:
        """Return Anna's cases of these kinds."""
        async with self.world.app.database.snapshot() as tx:
            patient = await tx.patients.find_by_user(self.anna.person.id)
            assert patient
            return [case for case in await tx.cases.list_of_patient(patient.id) if case.kind in kinds]


@dataclass(frozen=True)
class Opening:
    """A clinic that has just opened, as files and a Telegram, so that not every test has to open one tap by tap."""

    clinic_id: int
    database_url: str
    telegram: dict[str, Any]
    data: Path
    """The folder beside the database."""


async def open_once(template: str, folder: Path) -> Opening:
    """Open a clinic with an owner, an alerts group and one patient, Anna (K-07), and keep what came of it."""
    database_url = await make_copy(template, folder)
    async with open_world(database_url, folder) as world:
        clinic = await world.open_clinic()
        await clinic.enrol("Anna", "K-07")
        return Opening(clinic.id, database_url, world.telegram.state.save(), folder / "data")


@asynccontextmanager
async def reopen(opening: Opening, database_url: str, folder: Path) -> AsyncIterator[Clinic]:
    """Yield that clinic on a copy of its database."""
    shutil.copytree(opening.data, folder / "data")
    async with open_world(database_url, folder, opening.telegram) as world:
        owner, anna = (Somebody(world, person) for person in world.telegram.people)
        (group,) = world.telegram.groups
        clinic = Clinic(world, opening.clinic_id, owner, AlertsGroup(world, group, owner.person))
        clinic.anna = anna
        yield clinic


@asynccontextmanager
async def open_world(database_url: str, folder: Path, earlier: dict[str, Any] | None = None) -> AsyncIterator[World]:
    """Yield a world with a running application on a migrated database, going on from an earlier Telegram if given."""
    pages: list[str] = []
    (folder / "key").write_bytes(base64.b64encode(KEY))
    async with _second_channel(pages) as address, Telegram(start=MONDAY) as telegram:
        if earlier:
            telegram.restore(earlier)
        settings = Settings(
            bot_token=SecretStr(telegram.token),
            telegram_api_url=telegram.url,
            data_dir=folder / "data",
            database_url=SecretStr(database_url),
            encryption_key_file=folder / "key",
            pager_urls=(SecretStr(address),),
        )
        world = World(telegram, settings, await build(settings, telegram.clock), pages)
        try:
            await world.app.tick()
            yield world
        finally:
            await world.app.close()


@asynccontextmanager
async def _second_channel(pages: list[str]) -> AsyncIterator[str]:
    """Yield the Apprise address of a receiver that notes every message."""

    async def receive(request: web.Request) -> web.Response:
        pages.append((await request.json())["message"])
        return web.Response()

    site = web.Application()
    site.router.add_post("/", receive)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"json://{host}:{port}/"
    finally:
        await runner.cleanup()
