"""Every figure of the relief model in one place, with where it comes from. Nothing is tuned to a single patient.

Levels are points on a 0-10 scale on which higher is better (pain is mirrored); times are days.
"""

from typing import Final

# -- one day's answer ---------------------------------------------------------------------------------------------
NOISE: Final = 1.35
"""Standard deviation of one day's answer: public daily-rating data, median 1.35 within a person."""
NOISE_RANGE: Final = (0.55, 2.6)
"""What a patient's own noise may be held to be; rounding alone makes 0.29."""
NOISE_ANSWERS: Final = 14.0
"""The published noise weighs as much as so many of the patient's own answers."""
TAILS: Final = 3.0
"""Degrees of freedom of Student's t: a bad day, one in forty, must not count as a relapse."""

# -- slow swings that are no tide ---------------------------------------------------------------------------------
SWING: Final = 0.9
"""Standard deviation of slow swings, as a share of the noise. More than the published autocorrelation asks for: calm
diaries swing in ways that no simulation has, and what is taken for a swing is no false alert."""
SWING_DAYS: Final = 6.0
"""Days after which a swing is down to a third: life events last one to four days, drifts longer."""

# -- levels -------------------------------------------------------------------------------------------------------
BASELINE: Final = (3.7, 1.9)
"""Mean and standard deviation of untreated levels (moderate to severe depression or chronic pain)."""
GAIN: Final = (3.4, 1.3)
"""Mean and standard deviation of what a responder gains, points."""
GAIN_STEP: Final = 0.3
"""Standard deviation of how a patient's gain changes from one infusion to the next (boosters restore 90-100 %)."""
BASELINE_STEP: Final = 0.15
"""The same for the level that a patient falls back to."""
NO_GAIN: Final = 0.6
"""Standard deviation of what somebody who does not respond seems to gain."""
RESPONSE: Final = 1.5
"""Points between baseline and plateau without which it was no response (detection.md)."""
RESPONDERS: Final = 0.6
"""Share who respond: 54 % in community clinics (McInnes 2022), 70 % in trials (Murrough 2013)."""
CLASS_KEPT: Final = 0.995
"""Probability that a responder still responds to the next infusion, and likewise one who does not."""

# -- how long relief lasts ----------------------------------------------------------------------------------------
HALF_LOSS: Final = (22.0, 0.7)
"""Median and log-deviation of the half-loss time: between a single infusion (Salloum 2019: Weibull 1.2, 19 d), six
infusions (Murrough 2013: median 18 d, quartiles 11 and 27) and series in community clinics (Weibull 1.31, 67 d)."""
DURABLE: Final = 0.13
"""Share without relapse in a quarter of a year: 25-27 % after a series, few after one infusion."""
LENGTHENING: Final = (1.1, 0.35)
"""Median and log-deviation of the ratio of successive half-loss times (clinics' text; no controlled figure)."""
SURPRISE: Final = 0.05
"""Weight that a next cycle keeps for being unlike all earlier ones."""
SHORTEST_CYCLE: Final = 12
"""Days that a cycle must have lasted to teach anything about the next; a series has infusions every other day."""
SHAPES: Final = ((2.0, 0.25), (7.0, 0.2), (14.0, 0.25), (28.0, 0.15), (0.0, 0.15))
"""Days in which relief goes from 90 to 10 %, with prior weights; 0 is an exponential (never published)."""
HALF_LOSS_RANGE: Final = (3.0, 330.0)
HALF_LOSS_STEPS: Final = 44

# -- when somebody is told ----------------------------------------------------------------------------------------
BLANK: Final = 3
"""Days after an infusion on which nothing is judged: mood peaks after 24-48 h, pain on day 3 to 7."""
FALSE_ALERT: Final = 0.4
"""What a false alert costs, when one in time is worth 1: the stopping rule was trained with it."""
AHEAD: Final = 5
"""Days ahead for what is called likely: a booster has to be booked."""
WATCH_AT: Final = 0.25
"""Probability that half is lost within ``AHEAD`` days from which the patient is asked two more questions."""
REARM_AT: Final = 0.06
"""After an alert the probability that half is lost within ``AHEAD`` days has to fall below this before the same cycle
may alert again: only when relief has plainly come back by itself. A higher one told the same ebb twice."""
RELAPSED_AT: Final = 0.80
"""Probability that half is lost now from which relapse is spoken of."""
SURE_RESPONDER: Final = 0.70
"""Below this probability that there was any relief, it is held to be still building."""
NO_RESPONSE_AT, NO_RESPONSE_DAYS, NO_RESPONSE_ANSWERS = 0.80, 14, 6
"""Probability, days after the infusion and answers since, from which no response is spoken of."""
SILENT_DAYS: Final = 5
"""Days without an answer after which silence is told."""
