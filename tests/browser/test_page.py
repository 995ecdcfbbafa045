import re

import pytest
from playwright.async_api import Page, expect

from bot.demo import Demo
from bot.simulator.people import DOT
from tests.browser.conftest import phone

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


async def test_typed_text_is_shown_as_text_and_answered(page: Page) -> None:
    anna = phone(page, "Anna")
    attack = "<img src=x onerror=alert(1)>"
    await anna.get_by_label("Message from Anna").fill(attack)
    await anna.get_by_role("button", name="Send").click()
    await expect(anna.get_by_text(attack)).to_be_visible()
    await expect(anna.locator(".log img")).to_have_count(0)
    await anna.get_by_label("Message from Anna").fill("mood 6 pain 3")
    await anna.get_by_label("Message from Anna").press("Enter")
    await expect(anna.get_by_text(re.compile("mood 6, pain 3")).last).to_be_visible()


async def test_pushing_the_clock_brings_the_next_question(page: Page) -> None:
    anna = phone(page, "Anna")
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator("#day")).to_have_text("Tuesday, 3 March 2026")
    await expect(anna.get_by_text("How is your mood today?").last).to_be_visible()
    await anna.get_by_role("button", name="8", exact=True).last.click()
    await expect(anna.get_by_text("How strong is your pain today?").last).to_be_visible()


async def test_a_button_stays_the_same_when_messages_come_or_a_finger_on_it_would_lose_the_tap(page: Page) -> None:
    anna = phone(page, "Anna")
    button = await anna.get_by_role("button", name="SOS").first.element_handle()
    assert button
    await anna.get_by_label("Message from Anna").fill("Is it warm outside?")
    await anna.get_by_label("Message from Anna").press("Enter")
    await expect(anna.get_by_text("Is it warm outside?")).to_be_visible()
    assert await button.evaluate("button => button.isConnected")


async def test_a_stranger_can_be_added_and_opens_an_invitation(page: Page) -> None:
    nora = phone(page, "Nora")
    await page.get_by_role("button", name="Add a phone").click()
    await page.get_by_label("Name").fill("Ben")
    await page.get_by_role("button", name="Add", exact=True).click()
    ben = phone(page, "Ben")
    await ben.get_by_role("button", name="Start").click()
    await expect(ben.get_by_role("article")).to_have_count(2)

    await nora.get_by_label("Message from Nora").fill("/invite K-08 mood")
    await nora.get_by_role("button", name="Send", exact=True).click()
    invitation = nora.get_by_role("article").filter(has_text="Invitation for K-08")
    await invitation.get_by_role("button", name="https://t.me/tidemark_demo_bot?start=").click()
    await page.get_by_role("button", name=re.compile("^Ben")).click()
    await ben.get_by_role("button", name="I agree").click()
    await expect(ben.get_by_text("Which time zone are you in?")).to_be_visible()


async def test_a_picture_can_be_sent_and_enlarged(page: Page) -> None:
    anna = phone(page, "Anna")
    await anna.get_by_label("Photo from Anna").set_input_files(
        {"name": "dot.png", "mimeType": "image/png", "buffer": DOT}
    )
    picture = anna.get_by_role("img", name="Picture")
    await picture.click()
    await expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    await page.get_by_role("button", name="Close").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_toast_says_what_was_wrong_with_a_tap(page: Page, demo: Demo) -> None:
    demo.story.cast.anna.tap(data="v0:gone")
    await expect(phone(page, "Anna").get_by_text("This button is from an older version")).to_be_visible()


async def test_a_chat_in_the_background_counts_what_came(page: Page) -> None:
    nora = phone(page, "Nora")
    await phone(page, "Anna").get_by_role("button", name="SOS").last.click()
    tab = nora.get_by_role("tab", name=re.compile("Alerts"))
    await expect(tab).to_contain_text(re.compile(r"[1-9]"))
    await tab.click()
    await expect(nora.get_by_text("CRISIS")).to_be_visible()
    await expect(tab).not_to_contain_text(re.compile(r"\d"))


@pytest.mark.parametrize("width", [320, 390, 768])
async def test_narrow_screens_wrap_instead_of_scrolling_sideways(page: Page, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 844})
    assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def test_light_and_dark_can_be_chosen(page: Page) -> None:
    ground = "getComputedStyle(document.documentElement).getPropertyValue('--paper')"
    light = await page.evaluate(ground)
    await page.get_by_role("button", name="Dark").click()
    assert await page.evaluate(ground) != light
    await page.reload()
    await expect(page.get_by_role("button", name="Light")).to_be_visible()


async def test_everything_can_be_reached_by_name(page: Page) -> None:
    unnamed = await page.evaluate(
        "[...document.querySelectorAll('button, input, textarea')].filter((e) => !e.textContent.trim()"
        " && !e.ariaLabel && !e.labels?.length && !e.querySelector('img[alt]')).length"
    )
    assert unnamed == 0
