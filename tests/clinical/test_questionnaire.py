"""A clinic's own wording: a FHIR questionnaire that stands for each of our questions exactly once, or a clear error."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from bot.clinical.questionnaire import CODES, LONGEST, TRANSLATION, QuestionnaireError, parse
from bot.clinical.triage import Question
from bot.errors import SetupError
from bot.questionnaires import MAPPING, load

Item = dict[str, Any]


def item(stands_for: str, **more: object) -> Item:
    """Return an item that stands for one of our questions."""
    found = {"linkId": f"q-{stands_for}", "type": "boolean", "text": f"Question {stands_for}?"}
    return {**found, "code": [{"code": stands_for}], **more}


def resource(*items: Item, **more: object) -> dict[str, Any]:
    """Return a questionnaire of these items, or of one for each question."""
    found = list(items) or [item(code) for code in CODES]
    return {
        "resourceType": "Questionnaire",
        "status": "active",
        "title": "Our screener",
        "version": "1.1",
        "language": "en-GB",
        "item": found,
    } | more


def spanish(text: str) -> Item:
    """Return FHIR's translation of an item's text."""
    parts = [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": text}]
    return {"_text": {"extension": [{"url": "other"}, {"url": TRANSLATION, "extension": parts}]}}


def test_each_question_gets_the_clinics_own_words() -> None:
    found = parse(resource())
    assert (found.title, found.version, found.language) == ("Our screener", "1.1", "en")
    assert {question: found.text(question, "en") for question in Question} == {
        question: f"Question {code}?" for code, question in CODES.items()
    }


def test_a_translation_is_used_and_another_language_falls_back() -> None:
    items = [item(code, **spanish(f"¿Pregunta {code}?")) for code in CODES]
    found = parse(resource(*items))
    assert found.text(Question.DONE, "es-MX") == "¿Pregunta A?"
    assert found.text(Question.DONE, "de") == "Question A?"


def test_items_may_lie_in_groups_and_other_items_are_left_out() -> None:
    inner = [item(code) for code in CODES]
    group = {"linkId": "g", "type": "group", "text": "Now", "item": inner}
    found = parse(resource(group, {"linkId": "x", "type": "display", "text": "Thank you"}))
    assert found.text(Question.EARLIER, "en") == "Question C-earlier?"


def test_a_mapping_says_what_items_without_our_codes_stand_for() -> None:
    items = [item(code, code=[{"code": "LL123-4"}]) for code in CODES]
    found = parse(resource(*items), {f"q-{code}": code for code in CODES})
    assert found.text(Question.PLAN, "en") == "Question C-plan?"


ALL = [item(code) for code in CODES]


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (resource(resourceType="Patient"), "not a FHIR Questionnaire"),
        (resource(status="draft"), "status must be active"),
        (resource(*ALL[1:]), "no item stands for A."),
        (resource(*ALL[:2]), "no item stands for C-method, C-intent, C-plan, C-recent, C-earlier."),
        (resource(*ALL, item("A", linkId="again")), "item again stands for A, which another item has already."),
        (resource(item("A", type="string"), *ALL[1:]), "item q-A must be of type boolean or choice."),
        (resource(item("A", text=" "), *ALL[1:]), "item q-A needs a text"),
        (resource(item("A", text="x" * (LONGEST + 1)), *ALL[1:]), "item q-A needs a text"),
        (resource(item("A", **spanish("")), *ALL[1:]), "item q-A needs a text"),
        (
            resource({key: value for key, value in item("A", text="").items() if key != "linkId"}),
            "item without a linkId",
        ),
        ({"resourceType": "Questionnaire", "status": "active"}, "no item stands for A, B"),
    ],
)
def test_what_cannot_stand_in_for_our_wording_is_said(broken: dict[str, Any], says: str) -> None:
    with pytest.raises(QuestionnaireError, match=says):
        parse(broken)


def test_a_translation_without_a_language_is_no_translation() -> None:
    nameless = copy.deepcopy(spanish("¿Sí?"))
    nameless["_text"]["extension"][1]["extension"].pop(0)
    with pytest.raises(QuestionnaireError, match="needs a text"):
        parse(resource(item("A", **nameless), *ALL[1:]))


def test_a_mapping_to_a_code_that_we_lack_is_said() -> None:
    with pytest.raises(QuestionnaireError, match="must be one of A, B"):
        parse(resource(), {"q-A": "Z"})


def test_a_file_is_loaded_with_the_mapping_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "screener.json"
    path.write_text(json.dumps(resource(*(item(code, code=[]) for code in CODES))))
    path.with_name(path.name + MAPPING).write_text(json.dumps({f"q-{code}": code for code in CODES}))
    assert load(path).text(Question.NOW, "en") == "Question B?"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "is no JSON"),
        ("[]", "must hold one JSON object"),
        (json.dumps(resource(status="retired")), "its status must be active"),
        (json.dumps(resource(item=[{"linkId": "q", "type": 7}])), "is no valid FHIR Questionnaire"),
    ],
)
def test_a_file_that_cannot_be_used_is_explained(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "screener.json"
    path.write_text(content)
    with pytest.raises(SetupError, match=says) as error:
        load(path)
    assert "TIDEMARK_SAFETY_QUESTIONNAIRE" in str(error.value)


def test_a_file_that_is_missing_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="Cannot read"):
        load(tmp_path / "none.json")


def test_without_the_fhir_extra_our_own_checks_remain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.questionnaires.find_spec", lambda _: None)
    path = tmp_path / "screener.json"
    path.write_text(json.dumps(resource()))
    assert load(path).version == "1.1"
    path.write_text(json.dumps(resource(*ALL[1:])))
    with pytest.raises(SetupError, match="no item stands for A"):
        load(path)
