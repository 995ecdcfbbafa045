"""The questions after a sign of danger, and what the answers mean. Fixed rules: no model decides.

The steps follow the structure of the Columbia screener (C-SSRS: method, intent, plan, acts) and of NIMH's ASQ (an
acute question about now). The wording belongs to the renderer, or to a clinic's own questionnaire.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.clinical.escalation import Level

SILENCE = timedelta(minutes=10)
"""A question that nobody answered for so long is answered: by silence, which counts as high."""


class Question(StrEnum):
    """One question of the triage, in the order in which they are asked."""

    DONE = "done"
    NOW = "now"
    METHOD = "method"
    INTENT = "intent"
    PLAN = "plan"
    RECENT = "recent"
    EARLIER = "earlier"


class Answer(StrEnum):
    """What a person said; everything but a plain no counts as yes."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    UNSAID = "unsaid"
    SILENT = "silent"

    @property
    def counts(self) -> bool:
        """Whether a person said yes, or anything that counts as yes."""
        return self in {Answer.YES, Answer.UNSURE, Answer.UNSAID}


class Source(StrEnum):
    """What the sign of danger was."""

    COMMAND = "command"
    SOS = "sos"
    SAFETY = "answer"
    FOLLOWUP = "followup"
    ITEM = "item"
    TEXT = "text"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a sign of danger is worth by itself.

    ``opens`` is the level of the case, ``known`` the least level that its triage ends with, ``thoughts`` whether
    thoughts of suicide were named, ``full`` whether the questions C are asked even after two plain noes, and
    ``tapped`` whether it may have been a tap by mistake.
    """

    opens: Level
    known: Level
    thoughts: bool
    full: bool
    tapped: bool


TRIGGERS = {
    Source.COMMAND: Trigger(Level.HIGH, Level.HIGH, thoughts=False, full=True, tapped=True),
    Source.SOS: Trigger(Level.HIGH, Level.HIGH, thoughts=False, full=True, tapped=True),
    Source.SAFETY: Trigger(Level.TRIAGE, Level.LOW, thoughts=True, full=True, tapped=True),
    Source.FOLLOWUP: Trigger(Level.TRIAGE, Level.LOW, thoughts=True, full=True, tapped=True),
    Source.ITEM: Trigger(Level.TRIAGE, Level.LOW, thoughts=True, full=True, tapped=True),
    Source.TEXT: Trigger(Level.HIGH, Level.HIGH, thoughts=True, full=True, tapped=False),
    Source.HINT: Trigger(Level.REVIEW, Level.REVIEW, thoughts=False, full=False, tapped=False),
}

Given = tuple[Question, Answer]
_ACTS_NOW = {Question.NOW, Question.INTENT, Question.PLAN, Question.RECENT}
_DEEPER = (Question.METHOD, Question.INTENT, Question.PLAN, Question.RECENT, Question.EARLIER)


@dataclass(frozen=True, slots=True)
class Decision:
    """The level so far, and the question to ask next; without one the triage is over."""

    level: Level
    ask: Question | None


def decide(given: Sequence[Given], *, thoughts: bool, full: bool) -> Decision:
    """Return what the answers so far mean.

    ``given`` is everything that was answered, silences too, in order: a later answer to the same question adds to
    an earlier one and never takes it back, so the level can only become graver.
    """
    level = min((_level(*one) for one in given), default=Level.REVIEW)
    if thoughts:
        level = min(level, Level.LOW)
    return Decision(level, _next(given, deeper=thoughts or full))


def _level(question: Question, answer: Answer) -> Level:
    """Return what one answer means by itself."""
    if answer is Answer.SILENT:
        return Level.HIGH
    if not answer.counts:
        return Level.REVIEW
    if question is Question.DONE:
        return Level.EMERGENCY
    return Level.HIGH if question in _ACTS_NOW else Level.MODERATE


def _next(given: Sequence[Given], *, deeper: bool) -> Question | None:
    """Return the question to ask next; a silence leaves its question open."""
    answered = {question for question, answer in given if answer is not Answer.SILENT}
    said_yes = {question for question, answer in given if answer.counts}
    if Question.DONE in said_yes:
        return None
    wanted = [Question.DONE, Question.NOW]
    if deeper or Question.NOW in said_yes:
        wanted += _DEEPER
    if Question.RECENT in said_yes:
        answered.add(Question.EARLIER)
    return next((question for question in wanted if question not in answered), None)


def may_be_mistake(given: Sequence[Given], *, tapped: bool) -> bool:
    """Whether a person may still say that it was a tap by mistake: only before the first answer to anything."""
    return tapped and not given
