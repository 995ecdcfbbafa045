"""Kill -9 at sixty random moments under load: nothing lost, nothing doubled."""

import asyncio
import base64
import random
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.models import CaseKind
from storage.database import Database
from storage.invariants import audit
from tests.conftest import KEY
from tests.faults.process import PATIENCE, Bot, Ward, admit, open_bot

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("kill")]
PATIENTS = 8
STILLBORN = 0.25
"""So many are killed before they have begun to work; the others work for a moment of up to ``LONGEST_WORK``."""
LONGEST_START = 1.0
LONGEST_WORK = 0.6


class Load:
    """Patients who rate, some who call for help, and an owner who takes what comes."""

    def __init__(self, ward: Ward, seed: int) -> None:
        self._ward = ward
        self._random = random.Random(seed)  # noqa: S311 -- moments, not secrets
        self.last: dict[int, tuple[int, int]] = {}
        self.rated = 0
        self.cries: Counter[int] = Counter()

    def step(self) -> None:
        """Have somebody do something."""
        person = self._random.choice(self._ward.patients)
        chance = self._random.random()
        if chance < 0.96:
            mood, pain = self._random.randint(4, 10), self._random.randint(0, 8)
            person.type(f"mood {mood} pain {pain}")
            self.last[person.id] = (mood, pain)
            self.rated += 1
        elif chance < 0.98:
            person.type("/crisis")
            self.cries[person.id] += 1
        else:
            found = [m for m in self._ward.group.from_bot if "Acknowledge" in m.labels and "CRISIS" in m.text]
            if found:
                self._ward.owner.tap("Acknowledge", self._ward.group, message_id=self._random.choice(found).id)


async def test_killed_at_random_moments_it_loses_and_doubles_nothing(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(base64.b64encode(KEY))
    kills = 60 if database_url.startswith("sqlite") else 12
    moments = random.Random(20261125)  # noqa: S311 -- moments, not secrets
    async with open_bot(database_url, tmp_path) as bot:
        await bot.start()
        ward = await admit(bot, PATIENTS)
        load = Load(ward, seed=7)
        for _ in range(kills):
            if moments.random() >= STILLBORN:
                await _until_it_works(bot, load)
                await _live(load, moments.uniform(0, LONGEST_WORK))
            else:
                await _live(load, moments.uniform(0, LONGEST_START))
            await bot.kill()
            await bot.start()
        await bot.drained()
        assert await bot.stop() == 0
        await _look(bot, load)


async def _until_it_works(bot: Bot, load: Load) -> None:
    """Go on until the process has said something, however slow the machine is."""
    said = bot.telegram.state.sent.total
    async with asyncio.timeout(PATIENCE):
        while bot.telegram.state.sent.total == said:
            await _live(load, 0.01)


async def _live(load: Load, seconds: float) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while loop.time() < end:
        load.step()
        await asyncio.sleep(0.01)


async def _look(bot: Bot, load: Load) -> None:
    database = bot.open_database()
    try:
        async with database.transaction() as tx:
            await tx.audit.seal(100_000)
        async with database.snapshot() as tx:
            assert [finding for finding in await audit(tx) if not finding.holds] == []
        await _nothing_lost(database, load)
        await _nobody_unheard(database, bot, load)
    finally:
        await database.close()


async def _nothing_lost(database: Database, load: Load) -> None:
    async with database.snapshot() as tx:
        (row,) = await tx.rows(text("SELECT count(*) AS n FROM audit WHERE action = 'rated'"))
        assert row["n"] == load.rated, "each typed rating was saved once"
        for user_id, (mood, pain) in load.last.items():
            patient = await tx.patients.find_by_user(user_id)
            assert patient
            saved = [(r.scale, r.value) for r in await tx.ratings.list(patient.id)]
            assert sorted(saved) == [("mood", mood), ("pain", pain)]


async def _nobody_unheard(database: Database, bot: Bot, load: Load) -> None:
    async with database.snapshot() as tx:
        for user_id, cries in load.cries.items():
            patient = await tx.patients.find_by_user(user_id)
            assert patient
            cases = [c for c in await tx.cases.list_of_patient(patient.id) if c.kind == CaseKind.CRISIS]
            assert len(cases) == 1, "one unclosed crisis, one case"
            shown = [c for c in bot.telegram.state.sent.to(user_id, "sendMessage") if "Your clinic is being" in c.text]
            assert len(shown) >= cries, "each cry was answered with the crisis lines"
            calls = [c for c in bot.telegram.state.sent if patient.code in c.text and "CRISIS" in c.text]
            assert calls, "the clinic was called"
