"""A curve shows staff what is foretold, and a patient what has been."""

from bot.clinical.forecast import State
from bot.clinical.scales import Scale
from tests.desk import Desk
from tests.tides import TODAY, UNKNOWN, rate, tide


async def test_a_chart_foretells_to_staff_but_not_to_the_patient(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07", tide(), tide(State.HOLDING, scale=Scale.PAIN, **UNKNOWN), rated=40)
    staff = await desk.reads("chart", patient_id=patient_id)
    patient = await desk.reads("own_chart", 1000 + patient_id, patient_id=patient_id)
    assert staff.chart
    assert patient.chart
    mood, pain = staff.chart.panels
    assert (staff.chart.title, mood.scale, mood.kept, mood.baseline, mood.best, mood.now) == (
        "K-07", "mood", "about 45 % left", 3.1, 7.2, 4.9
    )  # fmt: skip
    assert mood.forecast
    assert staff.chart.last >= mood.forecast.high
    assert (pain.kept, pain.forecast, pain.hint) == ("", None, "lower is better")
    assert "Half of it is likely to be lost around 12 March" in staff.text
    own = patient.chart.panels[0]
    assert (patient.chart.title, own.kept, own.forecast, own.best) == ("Your curve", "", None, 7.2)
    assert "lost" not in patient.text
    assert staff.protect
    assert patient.protect


async def test_a_chart_has_a_few_days_below_that_lie_within_it(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07", tide())
    for rated in (2, 20, 60, 90):
        async with desk.database.transaction() as tx:
            await rate(tx, await tx.patients.get(patient_id), "mood", *[5] * rated)
        chart = (await desk.reads("chart", patient_id=patient_id)).chart
        assert chart
        days = [day for day, _ in chart.ticks]
        assert 2 <= len(days) <= 5
        assert chart.first < days[0] <= days[-1] < chart.last
        assert chart.ticks[0][1].split()[0] == str(days[0].day)


async def test_answers_that_nothing_is_known_of_yet_are_drawn_all_the_same(desk: Desk) -> None:
    patient_id = await desk.brings_in("K-07")
    assert (await desk.reads("chart", patient_id=patient_id)).text == "There are no answers to draw yet."
    async with desk.database.transaction() as tx:
        await rate(tx, await tx.patients.get(patient_id), "pain", 6)
    chart = (await desk.reads("chart", patient_id=patient_id)).chart
    assert chart
    assert [(panel.scale, panel.ratings, panel.band) for panel in chart.panels] == [("pain", ((TODAY, 6),), None)]
