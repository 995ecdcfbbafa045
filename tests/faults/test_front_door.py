"""The whole main job through a real process and a real wire, as an operator, an owner and a patient would do it."""

import base64
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clinical.schedule import local_day
from bot.clock import SystemClock
from tests.conftest import KEY
from tests.faults.process import Bot, Ward, admit, open_bot

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("front_door")]
WOBBLE = (0, 1, 0, -1, 0, 0, 1, -1, 0, 0)
BASELINE, PLATEAU, EBB = 21, 16, 10


def write_past(folder: Path) -> list[str]:
    """Write a past that ends yesterday, in which relief came and ebbs; return the words of the import command."""
    today = local_day(SystemClock().now(), "Europe/Madrid")
    levels = [3.0] * BASELINE + [8.0] * PLATEAU + [8.0 - day * 0.4 for day in range(EBB)]
    first = today - timedelta(days=len(levels))
    rows = ["patient,date,mood,pain"]
    for number, level in enumerate(levels):
        mood = min(10, max(0, round(level) + WOBBLE[number % len(WOBBLE)]))
        rows.append(f"P-0,{first + timedelta(days=number)},{mood},{10 - mood}")
    (folder / "ratings.csv").write_text("\n".join(rows))
    (folder / "infusions.csv").write_text(f"patient,date\nP-0,{first + timedelta(days=BASELINE)}\n")
    (folder / "patients.csv").write_text("patient,tracks\nP-0,both\n")
    files = ((f"--{name}", str(folder / f"{name}.csv")) for name in ("patients", "infusions", "ratings"))
    return ["import", *(word for pair in files for word in pair)]


async def waning_is_told(bot: Bot, ward: Ward) -> None:
    patient, group, owner = ward.patients[0], ward.group, ward.owner
    patient.type("mood 3 pain 8")
    await patient.waits_for("mood 3, pain 8")
    alert = await group.waits_for("% of the relief is left", patience=10)
    assert "P-0" in alert.text
    owner.tap("Acknowledge", group)
    await group.waits_for("Acknowledged by Olga")
    owner.tap("Book booster", group, message_id=alert.id)
    await bot.until(lambda: "Back" in group.find("P-0").labels)
    owner.tap(group.find("P-0").labels[0], group, message_id=alert.id)
    await group.waits_for("Booster booked for")
    await patient.waits_for("has booked a treatment for you on")


async def test_from_the_first_link_to_a_booked_booster_and_an_answered_cry(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(base64.b64encode(KEY))
    async with open_bot(database_url, tmp_path) as bot:
        await bot.start()
        ward = await admit(bot, patients=1)
        await bot.command(*write_past(tmp_path))
        await waning_is_told(bot, ward)
        ward.patients[0].type("/crisis")
        await ward.patients[0].waits_for("024", patience=2)
        await ward.group.waits_for("CRISIS", patience=10)
        assert "holds" in await bot.command("doctor", "--invariants")
        assert await bot.stop() == 0
