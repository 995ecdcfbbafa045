import asyncio
import os
import re
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import structlog

from bot.demo import Demo, open_demo, opening, serve
from bot.errors import SetupError
from bot.story import DAYS, EBBS_FROM, INFUSION_DAY, ZONE, answers

MORNING = datetime(2026, 3, 2, 9, 5, tzinfo=ZoneInfo(ZONE))


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    """Give the other tests back what the command changed."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    async with open_demo(tmp_path, start=MORNING) as demo:
        demo.telegram.clock.rate = 0
        yield demo


async def test_the_clinic_is_set_up_by_taps_and_typing_alone(demo: Demo) -> None:
    cast = demo.story.cast
    assert cast.alerts.sees("Acknowledged by Nora")
    assert cast.nora.sees("Invitation for K-07")
    assert cast.anna.sees("Saved for Mon 2 March: mood 3, pain 7.")
    assert [phone.label for phone in demo.telegram.stage.phones] == ["patient K-07", "nurse", "owner"]


async def test_sixty_days_end_with_an_explained_alert_that_can_be_acknowledged_and_booked(demo: Demo) -> None:
    cast = demo.story.cast
    await demo.story.play()
    assert demo.telegram.clock.now().astimezone(ZoneInfo(ZONE)).date() == MORNING.date() + timedelta(days=DAYS - 1)
    alert = cast.alerts.find("Relief is waning")
    assert "K-07" in alert.text
    assert re.search(r"before treatment it was [23]\.\d", alert.text)
    assert cast.nora.last.picture is not None
    assert cast.nora.toasts == [], "no button is tapped that is spent"
    assert "the patient said: A little is gone. For how long: A few days." in alert.text

    cast.nora.tap("Acknowledge", cast.alerts, message_id=alert.id)
    await demo.tick()
    assert "Acknowledged by Nora" in cast.alerts.look_up(alert.id).body["text"]
    cast.nora.tap("Book booster", cast.alerts, message_id=alert.id)
    await demo.tick()
    day = next(label for label in cast.alerts.find("Acknowledged by Nora").labels if re.match(r"\w{3} \d", label))
    cast.nora.tap(day, cast.alerts, message_id=alert.id)
    await demo.tick()
    assert cast.alerts.sees(f"Booster booked for {day}")
    await demo.advance(timedelta(minutes=1))
    assert cast.anna.sees("has booked a treatment for you")


async def test_the_sos_button_brings_resources_and_calls_the_clinic(demo: Demo) -> None:
    cast = demo.story.cast
    cast.anna.tap("SOS – I need help now")
    await demo.tick()
    assert cast.anna.sees("Emergency: call 999")
    assert "CRISIS" in cast.alerts.last.text
    await demo.advance(timedelta(minutes=4))
    assert cast.alerts.last.text.startswith("Repeat")
    await demo.story._see_to_crises()
    await demo.advance(timedelta(hours=2))
    assert "Closed: Spoke with the patient." in cast.alerts.last.text


async def test_visitors_are_answered_as_they_type(demo: Demo) -> None:
    anna = demo.story.cast.anna
    async with demo.answering():
        anna.type("mood 6 pain 3")
        assert await anna.waits_for("mood 6, pain 3")


async def test_the_clock_of_the_page_lets_everything_happen_in_its_time(demo: Demo) -> None:
    anna = demo.story.cast.anna
    assert demo.telegram.stage.advance is not None
    await demo.telegram.stage.advance(timedelta(days=1))
    assert "How is your mood today?" in anna.last.text
    assert demo.telegram.clock.now() >= MORNING + timedelta(days=1)


async def test_a_tap_while_time_is_pushed_is_answered_before_it_expires(demo: Demo) -> None:
    anna = demo.story.cast.anna
    tapped = list[timedelta]()

    def tap(gone: timedelta) -> None:
        if not tapped and "8" in anna.last.labels:
            anna.tap("8")
            tapped.append(gone)

    await demo.advance(timedelta(days=1), tap)
    assert tapped
    assert anna.sees("Mood: 8\nHow strong is your pain today?")


def test_the_story_ends_about_now() -> None:
    now = datetime(2026, 6, 15, 13, 0, tzinfo=UTC)
    first = opening(now).astimezone(ZoneInfo(ZONE))
    assert (first.hour, first.minute) == (9, 5)
    assert (now.date() - first.date()).days == DAYS - 1


def test_the_patients_answers_are_ratings_that_rise_and_fall() -> None:
    moods = {day: answers(day)[0] for day in range(1, DAYS + 1)}
    assert all(0 <= value <= 10 for day in moods for value in answers(day))
    before = [moods[day] for day in range(1, INFUSION_DAY + 1)]
    best = [moods[day] for day in range(INFUSION_DAY + 1, EBBS_FROM)]
    assert max(before) < min(best)
    assert moods[DAYS] < min(best)


async def test_it_opens_the_browser_and_ends_on_ctrl_c(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []

    def open_page(url: str) -> bool:
        opened.append(url)
        asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGINT)
        return True

    monkeypatch.setattr(webbrowser, "open", open_page)
    await asyncio.wait_for(serve(0, browser=True), 60)
    assert f"The demo is at {opened[0]}" in capsys.readouterr().out


async def test_a_port_that_is_taken_is_named(demo: Demo, tmp_path: Path) -> None:
    port = int(demo.telegram.url.rpartition(":")[2])
    with pytest.raises(SetupError, match=f"cannot use port {port} .* Choose another with --port"):
        async with open_demo(tmp_path / "second", start=MORNING, port=port):
            pass


async def test_a_bot_that_fails_ends_the_demo_with_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(_: Demo) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(Demo, "_follow", fail)
    with pytest.raises(RuntimeError, match="broken"):
        await asyncio.wait_for(serve(0, browser=False), 60)


async def test_the_command_ends_on_ctrl_c_without_a_traceback() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "demo", "--port", "0", "--no-browser"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    )
    assert process.stdout is not None
    async with asyncio.timeout(60):
        while "http://127.0.0.1:" not in (line := (await process.stdout.readline()).decode()):
            assert line, (await process.communicate())[1].decode()
        process.send_signal(signal.SIGINT)
        _, errors = await process.communicate()
    assert process.returncode == 0
    assert errors == b""
