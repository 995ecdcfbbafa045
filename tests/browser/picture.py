"""`python -m tests.browser.picture`: takes docs/demo.png from the running demo, for the README."""

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

from bot.demo import open_demo
from tests.browser.conftest import FLAGS, MORNING, phone, play

PICTURE = Path(__file__).parents[2] / "docs" / "demo.png"


async def take() -> None:
    """Play the story and take the picture."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            open_demo(Path(folder), start=MORNING) as demo,
            demo.answering(),
            async_playwright() as playwright,
        ):
            browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
            page = await browser.new_page(viewport={"width": 1440, "height": 1060}, color_scheme="light")
            await page.goto(demo.telegram.url)
            await play(page)
            await phone(page, "Nora").get_by_role("img").last.evaluate("(image) => image.decode()")
            PICTURE.parent.mkdir(exist_ok=True)
            await page.screenshot(path=PICTURE)
            await browser.close()


if __name__ == "__main__":
    asyncio.run(take())
