"""A curve is drawn for a phone, always alike, in a process that may die; and it is told in words."""

import asyncio
import io
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NoReturn

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.image import imread
from numpy.typing import NDArray

from bot.charts import ChartData, ChartWorker, Forecast, Labels, Panel, describe
from bot.charts.drawing import COLOURS, INFUSION, LATER, PAPER, draw, weekly
from bot.i18n import Languages

FIRST = date(2026, 1, 1)
TODAY = FIRST + timedelta(days=52)
TREATED = FIRST + timedelta(days=20)
MOODS = [3, 2, 4, 3] * 5 + [8, 7, 8, 9] * 4 + [7, 6, 6, 5] * 4
LABELS = Labels("before treatment", "best week", "today", "one answer", "mean of 7 days", "infusion", "half lost")
FORECAST = Forecast(date(2026, 2, 27), date(2026, 3, 3), date(2026, 3, 12))


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def panel(scale: str = "mood", **changes: Any) -> Panel:  # noqa: ANN401 -- any field of a panel
    values = [value if scale == "mood" else 10 - value for value in MOODS]
    levels = (3.0, 8.0, 6.0) if scale == "mood" else (7.0, 2.0, 4.0)
    ratings = tuple((on(number), value) for number, value in enumerate(values))
    title, hint = scale.capitalize(), "higher is better" if scale == "mood" else "lower is better"
    return replace(Panel(title, hint, "about 60 % left", scale, ratings, *levels, FORECAST), **changes)


def chart(*panels: Panel, treatments: tuple[date, ...] = (TREATED,)) -> ChartData:
    ticks = ((on(10), "11 Jan"), (on(38), "8 Feb"))
    return ChartData(
        "K-07", FIRST, TODAY, date(2026, 3, 14), treatments, panels or (panel(), panel("pain")), ticks, LABELS
    )


def pixels(data: ChartData) -> NDArray[np.float64]:
    return np.asarray(imread(io.BytesIO(draw(data)))[:, :, :3], dtype=float)


def share(picture: NDArray[np.float64], colour: str) -> float:
    """How much of a picture has a colour."""
    return float(np.isclose(picture, to_rgb(colour), atol=0.01).all(axis=2).mean())


@pytest.fixture
async def worker() -> AsyncIterator[ChartWorker]:
    found = ChartWorker()
    yield found
    found.close()


def process(worker: ChartWorker) -> int:
    """The number of the worker's process."""
    assert worker._pool
    return next(iter(worker._pool._processes))


def test_a_chart_is_as_wide_as_a_phone_and_the_same_each_time() -> None:
    first, second = draw(chart()), draw(chart())
    assert first == second
    height, width, _ = imread(io.BytesIO(first)).shape
    assert width == 1080
    assert width < height < 2 * width
    assert imread(io.BytesIO(draw(chart(panel())))).shape[0] < height


def test_a_chart_has_its_own_paper_and_shows_what_it_should() -> None:
    full = pixels(chart())
    assert np.allclose(full[0, 0], to_rgb(PAPER), atol=0.01)
    for colour in (COLOURS["mood"], COLOURS["pain"], INFUSION, LATER):
        assert share(full, colour) > 0
    untreated = pixels(chart(treatments=()))
    assert share(untreated, INFUSION) == 0
    assert share(pixels(chart(panel())), COLOURS["pain"]) == 0


def test_a_forecast_is_drawn_from_today_on() -> None:
    def blue(data: ChartData) -> float:
        return share(pixels(data), COLOURS["mood"])

    silent = blue(chart(panel(forecast=None)))
    foretold = blue(chart(panel()))
    assert foretold > silent
    # half is lost already: the interval stands there, no fan leads to it
    lost = Forecast(TODAY, TODAY, TODAY + timedelta(days=4))
    assert silent < blue(chart(panel(forecast=lost))) < foretold
    far = Forecast(date(2026, 9, 1), date(2026, 10, 1), date(2026, 12, 1))
    assert blue(chart(panel(forecast=far))) == silent
    beyond = Forecast(date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1))
    assert blue(chart(panel(forecast=beyond))) > silent


@pytest.mark.parametrize("changes", [
    {"ratings": ()},
    {"ratings": ((TODAY, 0),), "baseline": None, "best": None, "now": None, "forecast": None},
    {"baseline": 0.0, "best": 10.0},
    {"baseline": 10.0, "best": 0.0, "now": None},
    {"best": None},
])  # fmt: skip
def test_thin_and_extreme_data_are_drawn_too(changes: dict[str, Any]) -> None:
    assert imread(io.BytesIO(draw(chart(panel(**changes))))).shape[1] == 1080


def test_the_line_is_the_mean_of_a_week_and_breaks_where_nothing_is_known() -> None:
    answers = [(on(day), value) for day, value in ((0, 2), (1, 4), (2, 6), (3, 8), (9, 1), (20, 5), (21, 5), (22, 5))]
    assert weekly(tuple(answers), ()) == [[(on(2), 4.0), (on(3), 5.0)], [(on(22), 5.0)]]


def test_the_line_begins_anew_after_an_infusion() -> None:
    answers = tuple((on(day), 2 if day <= 5 else 8) for day in range(12))
    before, after = weekly(answers, (on(5),))
    assert (before[0], before[-1]) == ((on(2), 2.0), (on(5), 2.0))
    assert (after[0], after[-1]) == ((on(8), 8.0), (on(11), 8.0))


async def test_the_bot_itself_never_loads_what_draws() -> None:
    code = "import sys, bot.charts, handlers.render; sys.exit('matplotlib' in sys.modules)"
    found = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    assert await found.wait() == 0


async def test_a_worker_that_dies_is_replaced(worker: ChartWorker) -> None:
    data = chart(panel())
    picture = await worker.draw(data)
    first = process(worker)
    os.kill(first, signal.SIGKILL)
    assert set(await asyncio.gather(worker.draw(data), worker.draw(data))) == {picture}
    assert process(worker) != first


class Deadly(ChartData):
    """A chart that ends whoever unpacks it."""

    def __reduce__(self) -> tuple[Callable[[int], NoReturn], tuple[int]]:
        return os._exit, (1,)


async def test_a_chart_that_kills_every_worker_is_given_up(worker: ChartWorker) -> None:
    with pytest.raises(BrokenProcessPool):
        await worker.draw(Deadly("K-07", FIRST, TODAY, TODAY, (), (), (), LABELS))
    assert (await worker.draw(chart(panel()))).startswith(b"\x89PNG")


async def test_ctrl_c_is_left_to_the_bot(worker: ChartWorker) -> None:
    data = chart(panel())
    picture = await worker.draw(data)
    first = process(worker)
    os.kill(first, signal.SIGINT)
    assert await worker.draw(data) == picture
    assert process(worker) == first


def test_no_worker_outlives_a_bot_that_was_killed() -> None:
    code = (
        "import asyncio, os, signal\n"
        "from tests.test_charts import ChartWorker, chart\n"
        "asyncio.run(ChartWorker().draw(chart()))\n"
        "print('drawn', flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    # the pipes end when the last process that holds them has ended: a worker that stays would run into the timeout
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=120)
    assert (found.returncode, found.stdout) == (-signal.SIGKILL, b"drawn\n"), found.stderr


async def test_a_worker_that_was_closed_starts_again(worker: ChartWorker) -> None:
    worker.close()
    assert (await worker.draw(chart(panel()))).startswith(b"\x89PNG")
    worker.close()
    worker.close()


def test_the_caption_says_what_the_picture_shows() -> None:
    assert describe(Languages()("en"), chart()).splitlines() == [
        "K-07 · 1 January – 22 February",
        "Mood: 5 on 21 February; mean of the last 7 answers 5.9.",
        "Before treatment 3.0, best week 8.0.",
        "Relief: about 60 % left.",
        "Half of it is likely to be lost around 3 March (27 Feb – 12 Mar).",
        "Pain: 5 on 21 February; mean of the last 7 answers 4.1.",
        "Before treatment 7.0, best week 2.0.",
        "Relief: about 60 % left.",
        "Half of it is likely to be lost around 3 March (27 Feb – 12 Mar).",
        "1 infusion: 21 January.",
    ]


def test_the_caption_of_thin_data_says_what_is_missing() -> None:
    lost = Forecast(TODAY, TODAY, TODAY)
    single = panel("pain", ratings=((TODAY, 6),), baseline=None, kept="", forecast=lost)
    text = describe(Languages()("en"), chart(panel(ratings=()), single, treatments=(TREATED, TODAY)))
    assert text.splitlines()[1:] == [
        "Mood: no answers yet.",
        "Pain: 6 on 22 February, the only answer.",
        "Half of it is probably lost by now.",
        "2 infusions, the latest: 22 February.",
    ]


@pytest.mark.parametrize("language", sorted(Languages().known))
def test_the_caption_fits_under_a_picture(language: str) -> None:
    text = describe(Languages()(language), replace(chart(), title="K" * 2000, treatments=()))
    assert len(text) == 1024
    assert "1 infusion" not in text
