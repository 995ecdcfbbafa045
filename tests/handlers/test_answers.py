import pytest

from bot.clinical.triage import Answer
from handlers.answers import answer_of


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("yes", Answer.YES),
        ("YES!!", Answer.YES),
        ("Sí", Answer.YES),
        ("si.", Answer.YES),
        ("ja", Answer.YES),
        ("Oui", Answer.YES),
        ("sim", Answer.YES),
        ("Да", Answer.YES),
        ("no", Answer.NO),
        ("¡No!", Answer.NO),
        ("nein", Answer.NO),
        ("non", Answer.NO),
        ("não", Answer.NO),
        ("нет", Answer.NO),
        ("I don’t know", Answer.UNSURE),
        ("no lo sé", Answer.UNSURE),
        ("weiß  nicht", Answer.UNSURE),
        ("peut-être", Answer.UNSURE),
        ("talvez", Answer.UNSURE),
        ("может быть", Answer.UNSURE),
        ("I'd rather not say", Answer.UNSAID),
        ("prefiero no decirlo", Answer.UNSAID),
        ("möchte ich nicht sagen", Answer.UNSAID),
        ("prefiro não dizer", Answer.UNSAID),
        ("не хочу говорить", Answer.UNSAID),
    ],
)
def test_short_answers_are_understood_in_every_language(typed: str, answer: Answer) -> None:
    assert answer_of(typed) is answer


@pytest.mark.parametrize("typed", ["", "7", "ok", "yes but only if my sister comes with me tomorrow", "nothing", "🙂"])
def test_anything_else_is_no_answer(typed: str) -> None:
    assert answer_of(typed) is None
