import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import phone, play

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


async def test_relief_wanes_and_the_clinic_acts(page: Page) -> None:
    await play(page)
    group, patient = phone(page, "Olivia"), phone(page, "Anna")
    alert = group.get_by_role("article").filter(has_text="Relief is waning").last
    await expect(alert).to_contain_text("K-07")
    await expect(alert).to_contain_text(re.compile(r"About \d+ % of the relief is left"))

    await alert.get_by_role("button", name="Acknowledge").click()
    await expect(alert).to_contain_text("Acknowledged by Olivia")
    await expect(alert.get_by_role("button", name="Acknowledge")).to_have_count(0)

    await alert.get_by_role("button", name="Book booster").click()
    day = alert.get_by_role("button").filter(has_text=re.compile(r"^\w{3} \d+ \w+$")).first
    chosen = await day.inner_text()
    await day.click()
    await expect(alert).to_contain_text(f"Booster booked for {chosen}")
    await expect(patient.get_by_role("article").filter(has_text="has booked a treatment")).to_be_visible()


async def test_the_sos_button_brings_help_and_calls_the_clinic(page: Page) -> None:
    group, patient = phone(page, "Olivia"), phone(page, "Anna")
    await patient.get_by_role("button", name="SOS").last.click()
    await expect(patient.get_by_role("article").filter(has_text="Emergency: call 999")).to_be_visible()
    crisis = group.get_by_role("article").filter(has_text="CRISIS")
    await expect(crisis).to_contain_text("The patient pressed the SOS button.")
    await expect(crisis.get_by_role("button", name="Acknowledge")).to_be_visible()
