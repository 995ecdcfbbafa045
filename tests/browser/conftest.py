"""The running demo, and a page of Debian's Chromium on it."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from bot.demo import Demo, open_demo
from bot.story import ZONE

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MORNING = datetime(2026, 3, 2, 9, 5, tzinfo=ZoneInfo(ZONE))
PATIENCE_MILLISECONDS = 15_000.0
expect.set_options(timeout=PATIENCE_MILLISECONDS)


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """A demo whose bot answers by itself."""
    async with open_demo(tmp_path, start=MORNING) as demo, demo.answering():
        yield demo


@pytest.fixture
async def page(demo: Demo) -> AsyncIterator[Page]:
    """The demo's page, loaded; an error in its scripts fails the test."""
    errors: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
        page = await browser.new_page(viewport={"width": 1440, "height": 900}, color_scheme="light")
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        await page.goto(demo.telegram.url)
        await page.get_by_role("region", name="Anna's phone").wait_for()
        yield page
        await browser.close()
    assert errors == []


def phone(page: Page, name: str) -> Locator:
    """Return somebody's phone on the page."""
    return page.get_by_role("region", name=f"{name}'s phone")


async def play(page: Page) -> None:
    """Play the sixty days to their end."""
    await page.get_by_role("button", name="Play 60 days").click()
    await page.get_by_text(re.compile(r"Day \d+ of 60")).wait_for()
    await page.get_by_text("Sixty days have passed").wait_for(timeout=120_000)
