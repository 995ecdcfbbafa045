from itertools import product

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from bot.clinical.escalation import Level
from bot.clinical.triage import TRIGGERS, Answer, Given, Question, Source, decide, may_be_mistake

COUNTS = [Answer.YES, Answer.UNSURE, Answer.UNSAID]
NOTHING = ((Question.DONE, Answer.NO), (Question.NOW, Answer.NO))
HISTORIES = st.lists(st.tuples(st.sampled_from(Question), st.sampled_from(Answer)), max_size=12)


def said(**answers: Answer) -> list[Given]:
    """Return answers by question, with a plain no to every other one."""
    return [(question, answers.get(question.value, Answer.NO)) for question in Question]


@pytest.mark.parametrize("answer", COUNTS)
def test_something_done_already_is_an_emergency_and_ends_the_questions(answer: Answer) -> None:
    found = decide([(Question.DONE, answer)], thoughts=False, full=True)
    assert (found.level, found.ask) == (Level.EMERGENCY, None)


@pytest.mark.parametrize("answer", COUNTS)
def test_thoughts_right_now_are_high_and_the_questions_go_on(answer: Answer) -> None:
    found = decide([(Question.DONE, Answer.NO), (Question.NOW, answer)], thoughts=False, full=False)
    assert (found.level, found.ask) == (Level.HIGH, Question.METHOD)


@pytest.mark.parametrize(
    ("question", "level"),
    [
        ("method", Level.MODERATE),
        ("intent", Level.HIGH),
        ("plan", Level.HIGH),
        ("recent", Level.HIGH),
        ("earlier", Level.MODERATE),
    ],
)
@pytest.mark.parametrize("answer", COUNTS)
def test_each_deeper_question_has_its_level(question: str, level: Level, answer: Answer) -> None:
    assert decide(said(**{question: answer}), thoughts=True, full=True).level == level


def test_only_thoughts_are_low() -> None:
    found = decide(said(), thoughts=True, full=True)
    assert (found.level, found.ask) == (Level.LOW, None)


def test_all_no_is_read_by_a_person() -> None:
    found = decide(said(), thoughts=False, full=True)
    assert (found.level, found.ask) == (Level.REVIEW, None)


def test_two_noes_end_the_questions_of_an_ambiguous_text() -> None:
    found = decide(NOTHING, thoughts=False, full=False)
    assert (found.level, found.ask) == (Level.REVIEW, None)


@pytest.mark.parametrize(("thoughts", "full"), [(True, False), (False, True)])
def test_two_noes_go_on_where_thoughts_were_named_or_help_was_asked_for(*, thoughts: bool, full: bool) -> None:
    assert decide(NOTHING, thoughts=thoughts, full=full).ask == Question.METHOD


def test_nothing_answered_asks_the_first_question() -> None:
    assert decide((), thoughts=False, full=False).ask == Question.DONE


@pytest.mark.parametrize("question", Question)
def test_silence_is_high_and_leaves_its_question_open(question: Question) -> None:
    before = [one for one in said() if list(Question).index(one[0]) < list(Question).index(question)]
    found = decide([*before, (question, Answer.SILENT)], thoughts=True, full=True)
    assert (found.level, found.ask) == (Level.HIGH, question)


def test_a_late_no_does_not_take_a_silence_back() -> None:
    found = decide([(Question.DONE, Answer.SILENT), *said()], thoughts=False, full=True)
    assert (found.level, found.ask) == (Level.HIGH, None)


def test_who_did_something_lately_is_not_asked_about_earlier() -> None:
    answers = [*said(recent=Answer.YES)][:-1]
    assert decide(answers, thoughts=True, full=True).ask is None


def test_questions_come_one_by_one_in_their_order() -> None:
    asked, answers = [], list[Given]()
    while question := decide(answers, thoughts=True, full=True).ask:
        asked.append(question)
        answers.append((question, Answer.NO))
    assert asked == list(Question)


@for_all(
    history=HISTORIES,
    question=st.sampled_from(Question),
    answer=st.sampled_from(Answer),
    thoughts=st.booleans(),
    full=st.booleans(),
)
def test_no_later_answer_makes_it_less_grave(
    history: list[Given], question: Question, answer: Answer, *, thoughts: bool, full: bool
) -> None:
    before = decide(history, thoughts=thoughts, full=full).level
    assert decide([*history, (question, answer)], thoughts=thoughts, full=full).level <= before


@for_all(history=HISTORIES, thoughts=st.booleans(), full=st.booleans())
def test_no_question_is_asked_again_once_it_was_answered(history: list[Given], *, thoughts: bool, full: bool) -> None:
    answered = {question for question, answer in history if answer is not Answer.SILENT}
    assert decide(history, thoughts=thoughts, full=full).ask not in answered


@for_all(history=HISTORIES, thoughts=st.booleans(), full=st.booleans())
def test_the_triage_ends_within_seven_answers(history: list[Given], *, thoughts: bool, full: bool) -> None:
    answers = list(history)
    for _ in Question:
        if (question := decide(answers, thoughts=thoughts, full=full).ask) is None:
            break
        answers.append((question, Answer.NO))
    assert decide(answers, thoughts=thoughts, full=full).ask is None


def test_every_combination_of_answers_is_as_grave_as_its_gravest() -> None:
    for answers in product([Answer.YES, Answer.NO, Answer.SILENT], repeat=len(Question)):
        history = list(zip(Question, answers, strict=True))
        together = decide(history, thoughts=False, full=True).level
        assert together == min(decide([one], thoughts=False, full=True).level for one in history)


@pytest.mark.parametrize(
    ("source", "opens"),
    [
        (Source.COMMAND, Level.HIGH),
        (Source.SOS, Level.HIGH),
        (Source.TEXT, Level.HIGH),
        (Source.SAFETY, Level.TRIAGE),
        (Source.FOLLOWUP, Level.TRIAGE),
        (Source.ITEM, Level.TRIAGE),
        (Source.HINT, Level.REVIEW),
    ],
)
def test_each_sign_of_danger_opens_at_its_level(source: Source, opens: Level) -> None:
    assert TRIGGERS[source].opens == opens
    assert TRIGGERS[source].known >= opens, "a triage ends no graver than it began unless the answers say so"


def test_thoughts_that_were_named_are_at_least_low() -> None:
    assert all(trigger.known <= Level.LOW for trigger in TRIGGERS.values() if trigger.thoughts)


def test_a_mistake_can_be_said_only_before_the_first_answer_and_never_of_a_text() -> None:
    assert may_be_mistake((), tapped=True)
    assert not may_be_mistake(((Question.DONE, Answer.NO),), tapped=True)
    assert not may_be_mistake((), tapped=False)
    assert {source for source in Source if not TRIGGERS[source].tapped} == {Source.TEXT, Source.HINT}


@pytest.mark.parametrize("answer", Answer)
def test_only_a_plain_no_and_silence_do_not_count_as_yes(answer: Answer) -> None:
    assert answer.counts == (answer not in {Answer.NO, Answer.SILENT})
