"""What must hold of every assessment, whatever the course."""

import sys
from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clinical import forecast
from bot.clinical.forecast import AlertKind, Assessment, State, assess
from bot.clinical.scales import Scale
from bot.clinical.series import History, Rating
from tests.clinical.courses import TREATED, course, day

SEEDS = st.integers(0, 10_000)
SOME = settings(max_examples=12, deadline=None)
ABOUT_RELIEF = {AlertKind.WANING, AlertKind.RELAPSE}


def afresh(history: History, number: int) -> Assessment:
    """Assess without remembering any earlier day."""
    forecast._remembered.clear()
    return assess(history, day(number))


def figures(found: Assessment) -> Assessment:
    """Return an assessment without what is told on the patient's own scale."""
    return replace(found, scale=Scale.MOOD, reasons=replace(found.reasons, current=None, best=None, baseline=None))


@given(seed=SEEDS, on=st.integers(0, 70))
@SOME
def test_the_same_in_gives_the_same_out(seed: int, on: int) -> None:
    assert afresh(course(seed), on) == afresh(course(seed), on)


@given(seed=SEEDS, on=st.integers(10, 65))
@SOME
def test_going_on_from_yesterday_gives_the_same_as_starting_anew(seed: int, on: int) -> None:
    history = course(seed)
    for earlier in (on - 9, on - 3, on - 1, on):
        assess(history, day(earlier))
    assert assess(history, day(on)) == afresh(history, on)


@given(seed=SEEDS, on=st.integers(0, 59))
@SOME
def test_nothing_is_known_early(seed: int, on: int) -> None:
    whole = course(seed)
    cut = History(whole.scale, whole.until(day(on)).ratings, whole.until(day(on)).treatments)
    assert afresh(whole, on) == afresh(cut, on)


@given(seed=SEEDS, data=st.data())
@SOME
def test_the_order_in_which_answers_arrive_does_not_matter(seed: int, data: st.DataObject) -> None:
    history = course(seed)
    late = replace(history, ratings=tuple(data.draw(st.permutations(history.ratings))))
    assert afresh(late, 59) == afresh(history, 59)


@given(seed=SEEDS, back=st.integers(1, 6))
@SOME
def test_an_answer_that_comes_late_counts_as_if_it_had_always_been_there(seed: int, back: int) -> None:
    history = course(seed)
    late = history.ratings[-back]
    without = replace(history, ratings=tuple(rating for rating in history.ratings if rating != late))
    assess(without, day(59))
    assert assess(history, day(59)) == afresh(history, 59)


@given(seed=SEEDS, moved=st.integers(-6, 6))
@SOME
def test_a_corrected_infusion_date_anchors_everything_anew(seed: int, moved: int) -> None:
    history = course(seed)
    wrong = replace(history, treatments=(day(TREATED + moved),))
    before = assess(wrong, day(50))
    right = assess(history, day(50))
    assert right == afresh(history, 50)
    assert right.reasons.last_treatment == day(TREATED)
    assert (before == right) is (moved == 0)


@given(seed=SEEDS, on=st.integers(0, 60))
@SOME
def test_mirrored_pain_equals_mood(seed: int, on: int) -> None:
    mood, pain = afresh(course(seed), on), afresh(course(seed, scale=Scale.PAIN), on)
    assert figures(pain) == figures(mood)
    if mood.reasons.baseline is not None and pain.reasons.baseline is not None:
        assert pain.reasons.baseline == pytest.approx(10 - mood.reasons.baseline)


@given(seed=SEEDS)
@SOME
def test_a_constant_shift_changes_nothing(seed: int) -> None:
    low = course(seed, level=2.5, gain=3.5, noise=0.6)
    ratings = tuple(Rating(rating.on, rating.value) for rating in low.ratings if 0 < rating.value < 9)
    low = replace(low, ratings=ratings)
    high = replace(low, ratings=tuple(Rating(rating.on, rating.value + 1) for rating in ratings))
    for on in (30, 45, 55):
        one, other = afresh(low, on), afresh(high, on)
        assert other.lost_now == pytest.approx(one.lost_now, abs=0.2)
        assert other.relief_kept == pytest.approx(one.relief_kept, abs=0.2)
    assert afresh(high, 59).state == afresh(low, 59).state == State.RELAPSED


@given(seed=SEEDS, last=st.integers(20, 45), gap=st.integers(1, 12))
@SOME
def test_a_gap_is_neither_improvement_nor_decline(seed: int, last: int, gap: int) -> None:
    history = course(seed, days=last + 1, missing=0)
    before, after = afresh(history, last), afresh(history, last + gap)
    assert (after.reasons.baseline, after.reasons.best) == (before.reasons.baseline, before.reasons.best)
    assert after.alert in {before.alert, None, AlertKind.SILENCE}
    if gap >= 5:
        assert (after.state, after.alert) == (State.SILENT, AlertKind.SILENCE)


@given(seed=SEEDS)
@SOME
def test_somebody_who_does_not_respond_never_relapses(seed: int) -> None:
    history = course(seed, gain=0.0)
    found = [assess(history, day(on)) for on in range(60)]
    assert not ABOUT_RELIEF & {one.alert for one in found}
    assert {State.RELAPSED, State.RELAPSE_LIKELY}.isdisjoint(one.state for one in found)


def test_relief_is_followed_from_its_coming_to_its_end() -> None:
    history = course(3, noise=0.5, missing=0)
    found = [assess(history, day(on)) for on in range(60)]
    states = [one.state for one in found]
    assert states[TREATED - 1] == State.COLLECTING
    assert states[TREATED] == State.BUILDING
    assert states[TREATED + 12] == State.HOLDING
    assert states[-1] == State.RELAPSED
    first = next(on for on, one in enumerate(found) if one.alert)
    assert found[first].alert in ABOUT_RELIEF
    assert TREATED + 25 - 14 <= first <= TREATED + 25 + 3
    low, when, high = found[first].forecast_low, found[first].forecast_date, found[first].forecast_high
    assert low is not None
    assert when is not None
    assert high is not None
    assert low <= when <= high
    assert abs(when - day(TREATED + 25)) <= timedelta(days=5)
    assert found[-1].relief_kept is not None
    assert found[-1].relief_kept < 0.2
    assert found[-1].lost_now is not None
    assert found[-1].lost_now > 0.9


def test_an_alert_stays_open_for_two_weeks_or_until_an_infusion() -> None:
    history = course(3, noise=0.5, missing=0)
    open_on = [on for on in range(60) if assess(history, day(on)).alert in ABOUT_RELIEF]
    assert open_on == list(range(open_on[0], open_on[0] + 14))
    treated = replace(history, treatments=(*history.treatments, day(open_on[3])))
    assert assess(treated, day(open_on[3])).alert is None


def test_no_response_is_said_once_and_ends_with_the_next_infusion() -> None:
    history = course(5, gain=0.0, missing=0)
    found = [assess(history, day(on)) for on in range(60)]
    told = [on for on, one in enumerate(found) if one.alert == AlertKind.NO_RESPONSE]
    assert told == list(range(told[0], told[0] + 14))
    assert told[0] >= TREATED + 14
    assert found[told[0]].state == State.NO_RESPONSE
    assert found[told[0]].relief_kept is None
    assert found[told[0]].forecast_date is None


def test_an_answer_ends_silence() -> None:
    history = course(2, days=40, missing=0)
    assert assess(history, day(44)).alert == AlertKind.SILENCE
    back = replace(history, ratings=(*history.ratings, Rating(day(46), 6)))
    assert assess(back, day(46)).state != State.SILENT
    assert assess(back, day(46)).alert != AlertKind.SILENCE


def test_a_sudden_drop_is_told_before_the_model_is_sure() -> None:
    history = course(4, days=24, half=200, noise=2.0, missing=0)
    drop = tuple(Rating(day(number), 3) for number in (24, 25, 26))
    found = [assess(replace(history, ratings=history.ratings + drop), day(on)).alert for on in range(23, 27)]
    assert found == [None, None, None, AlertKind.SUDDEN_DROP]


def test_without_anything_there_is_nothing_to_say() -> None:
    found = assess(History(Scale.MOOD, (), ()), day(0))
    assert (found.state, found.alert, found.relief_kept, found.provisional) == (State.COLLECTING, None, None, True)
    assert found.reasons.baseline is None


def test_one_more_day_costs_little_and_memory_is_bounded() -> None:
    ratings = tuple(Rating(day(number), 5 + number % 2) for number in range(365))
    history = History(Scale.MOOD, ratings, tuple(day(number) for number in range(14, 365, 60)))
    assess(history, day(363))
    start = perf_counter()
    for _ in range(10):
        assess(history, day(364))
    assert (perf_counter() - start) / 10 < (0.1 if sys.gettrace() else 0.05)
    for number in range(forecast.REMEMBERED + 10):
        assess(History(Scale.MOOD, (Rating(day(number), 5),), ()), day(number))
    assert len(forecast._remembered) == forecast.REMEMBERED
