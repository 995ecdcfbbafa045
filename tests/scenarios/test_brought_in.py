"""A past that was brought in is no news; the rating that tips it is."""

from collections.abc import Iterable
from datetime import timedelta

from bot.clinical.scales import Scale, Tracks
from bot.history import Past
from bot.services.forecasts import ForecastService
from bot.services.imports import ImportService
from tests.world import Clinic

BEFORE, BEST, EBBED = (3, 7), (8, 2), (4, 6)
WOBBLE = (0, 1, 0, -1, 0, 0, 1, -1, 0)


async def bring_in(clinic: Clinic, before: Iterable[tuple[int, int]], after: Iterable[tuple[int, int]]) -> None:
    """Import a past of Anna's that ends yesterday."""
    levels, later = [*before, *after], list(after)
    first = clinic.today - timedelta(days=len(levels))
    answers = {
        (scale, first + timedelta(days=number)): min(10, max(0, level + WOBBLE[number % len(WOBBLE)]))
        for number, pair in enumerate(levels)
        for scale, level in zip(Scale, pair, strict=True)
    }
    past = Past("K-07", Tracks.BOTH, answers, {clinic.today - timedelta(days=len(later))})
    database = clinic.world.app.database
    imports = ImportService(database)
    found = await imports.bring_in(await imports.clinic(None), [past])
    await ForecastService(database).assess_imported(list(found.patient_ids))
    await clinic.world.app.tick()


async def alerts(clinic: Clinic) -> list[str]:
    return [str(case.kind) for case in await clinic.cases("waning", "relapse", "sudden_drop", "no_response", "silence")]


async def test_the_rating_that_tips_an_imported_past_alerts_the_group_at_once(clinic: Clinic) -> None:
    ebbing = [(8 - day // 4, 2 + day // 4) for day in range(8)]
    await bring_in(clinic, [BEFORE] * 21, [BEST] * 14 + ebbing)
    assert await alerts(clinic) == []
    clinic.group.forgets()
    for _ in range(6):
        await clinic.anna_rates(*EBBED)
        if found := await alerts(clinic):
            break
        await clinic.advance(days=1)
    assert set(found) <= {"waning", "relapse", "sudden_drop"}
    assert clinic.group.sees("K-07")


async def test_what_has_ebbed_before_the_import_is_told_once_at_the_next_daily_look(clinic: Clinic) -> None:
    await bring_in(clinic, [BEFORE] * 21, [BEST] * 14 + [EBBED] * 8)
    assert await alerts(clinic) == []
    await clinic.advance(days=1)
    told = await alerts(clinic)
    assert told in (["waning"], ["relapse"])
    await clinic.advance(days=1)
    assert await alerts(clinic) == told


async def test_a_past_that_holds_is_no_news_at_all(clinic: Clinic) -> None:
    await bring_in(clinic, [BEFORE] * 21, [BEST] * 14)
    await clinic.anna_rates(*BEST)
    await clinic.advance(days=1)
    assert await alerts(clinic) == []
