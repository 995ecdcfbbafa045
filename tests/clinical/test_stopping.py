"""The rule that says when to tell the clinic, on made-up patients that it was not trained on."""

import numpy as np

from bot.clinical.judge import KINDS, NO_RESPONSE, RELAPSE, WANING, Judge
from bot.clinical.stopping import features, network
from bot.clinical.tide import Tide
from bot.clinical.traces import Traces
from tests.clinical.train import EARLY, LATE, slopes, value, waiting
from tests.clinical.train import Days as Learned
from tests.clinical.wild import DAYS, Patient, patient

PATIENTS = 80
UNSEEN = 77
YEAR = 365.25


def told(patients: list[Patient]) -> list[dict[int, int]]:
    """Return the kind of alert by day for each patient."""
    judge, found = Judge(len(patients)), [dict[int, int]() for _ in patients]
    for day in range(DAYS):
        kinds = judge.day(
            np.array([one.treated[day] for one in patients]), np.array([one.answers[day] for one in patients])
        )
        for row in np.flatnonzero(kinds).tolist():
            found[row][day] = int(kinds[row])
    return found


def test_relief_that_ends_is_mostly_told_in_time_and_false_alerts_stay_rare() -> None:
    patients = [patient(np.random.default_rng((UNSEEN, number)), responds=True) for number in range(PATIENTS)]
    lost = timely = false = 0
    for one, alerts in zip(patients, told(patients), strict=True):
        for cycle in one.cycles:
            ours = [day for day, kind in alerts.items() if kind in {WANING, RELAPSE} and cycle.start <= day < cycle.end]
            half = cycle.half_lost if cycle.half_lost is not None and cycle.half_lost < cycle.end else None
            false += sum(half is None or day < half - EARLY for day in ours)
            lost += half is not None
            timely += bool(ours) and half is not None and half - EARLY <= ours[0] <= half + LATE
    assert lost > PATIENTS
    assert timely / lost > 0.4
    # wilder patients than those of a clinic, and none whom nothing helps
    assert false / (sum(one.end for one in patients) / YEAR) < 2


def test_who_is_not_helped_hears_of_no_response_and_hardly_ever_of_relapse() -> None:
    patients = [patient(np.random.default_rng((UNSEEN, number)), responds=False) for number in range(PATIENTS)]
    alerts = told(patients)
    assert sum(bool({WANING, RELAPSE} & set(one.values())) for one in alerts) <= PATIENTS / 10
    assert sum(NO_RESPONSE in one.values() for one in alerts) > PATIENTS / 2
    assert len(KINDS) > NO_RESPONSE


def test_the_network_was_trained_on_the_features_there_are() -> None:
    tide, traces = Tide(2), Traces(2)
    tide.day(np.array([True, True]), np.array([5.0, np.nan]))
    found = features(tide, traces, np.arange(2))
    assert found.shape == (2, len(network().middle))
    assert np.isfinite(network()(found)).all()


def test_the_slopes_are_those_of_the_squared_error() -> None:
    rng = np.random.default_rng(1)
    found, wanted = rng.normal(size=(5, 3)).astype(np.float32), rng.normal(size=5).astype(np.float32)
    flat = [rng.normal(size=size).astype(np.float32) for size in ((3, 4), (4, 1), (4,), (1,))]

    def error() -> float:
        state = np.maximum(found @ flat[0] + flat[2], 0) @ flat[1] + flat[3]
        return float(((state[:, 0] - wanted) ** 2).mean() / 2)

    slope = float(slopes(flat, found, wanted)[2][0])
    before = error()
    flat[2][0] += 0.01
    assert abs((error() - before) / 0.01 - slope) < 0.02


def test_waiting_is_worth_what_the_next_day_that_tells_is_worth() -> None:
    days = Learned(np.zeros((5, 1), np.float32), np.array([0, 0.5, -0.4, 1, 1], np.float32), np.array([1, 1, 1, 1, 2]))
    tells = np.array([False, False, True, True, True])
    assert waiting(days, tells).tolist() == np.array([-0.4, -0.4, 1, 0, 0], np.float32).tolist()


def test_telling_counts_in_the_fortnight_before_half_is_lost_and_three_days_after() -> None:
    on = np.array([5, 6, 20, 23, 24])
    assert value(on, 20, 30, 0.5).tolist() == [-0.5, 1, 1, 1, 0]
    assert value(on, None, 30, 0.5).tolist() == [-0.5] * 5
    assert value(on, 40, 30, 0.5).tolist() == [-0.5] * 5
