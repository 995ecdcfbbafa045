"""A clinic's own wording of the triage: a FHIR R4 ``Questionnaire`` whose items stand for our questions.

An item says which question it is by a code of ours among its ``code``s, or a mapping from ``linkId`` says so. Only the
wording is taken over: the order, the answers and what they mean stay fixed rules (``triage``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.clinical.triage import Question

CODES = {
    "A": Question.DONE,
    "B": Question.NOW,
    "C-method": Question.METHOD,
    "C-intent": Question.INTENT,
    "C-plan": Question.PLAN,
    "C-recent": Question.RECENT,
    "C-earlier": Question.EARLIER,
}
TYPES = {"boolean", "choice"}
LONGEST = 500
"""Characters of one question: a person in danger reads no more."""
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


class QuestionnaireError(ValueError):
    """A questionnaire cannot stand in for our wording; the text says what to change."""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A wording of every question of the triage, by question and language."""

    title: str
    version: str
    language: str
    texts: Mapping[Question, Mapping[str, str]]

    def text(self, question: Question, language: str) -> str:
        """Return a question in a language, or in the questionnaire's own where it has no translation."""
        found = self.texts[question]
        return found.get(language.lower().partition("-")[0]) or found[self.language]


def parse(resource: Mapping[str, Any], mapping: Mapping[str, str] | None = None) -> Questionnaire:
    """Return the wording that a ``Questionnaire`` resource holds.

    ``mapping`` gives codes (``A`` … ``C-earlier``) by linkId, for items that carry none.

    Raises:
        QuestionnaireError: it is none, is not in use, or does not have each question exactly once.

    """
    if resource.get("resourceType") != "Questionnaire":
        raise QuestionnaireError("this is not a FHIR Questionnaire (resourceType).")
    if resource.get("status") != "active":
        raise QuestionnaireError("its status must be active.")
    language = str(resource.get("language") or "en").lower().partition("-")[0]
    texts: dict[Question, Mapping[str, str]] = {}
    for item in _items(resource):
        question = _question(item, mapping or {})
        if question is None:
            continue
        if question in texts:
            raise QuestionnaireError(
                f"item {_name(item)} stands for {_code(question)}, which another item has already."
            )
        texts[question] = _texts(item, language)
    if missing := [code for code, question in CODES.items() if question not in texts]:
        raise QuestionnaireError(f"no item stands for {', '.join(missing)}.")
    return Questionnaire(str(resource.get("title") or ""), str(resource.get("version") or ""), language, texts)


def _items(resource: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield every item, those inside groups too."""
    for item in resource.get("item") or ():
        yield item
        yield from _items(item)


def _question(item: Mapping[str, Any], mapping: Mapping[str, str]) -> Question | None:
    """Return the question that an item stands for, None when it is none of ours."""
    given = mapping.get(str(item.get("linkId")))
    if given is not None and given not in CODES:
        raise QuestionnaireError(f"the mapping of item {_name(item)} must be one of {', '.join(CODES)}, not {given}.")
    codes = [given] if given else [str(coding.get("code")) for coding in item.get("code") or ()]
    found = next((CODES[code] for code in codes if code in CODES), None)
    if found is not None and item.get("type") not in TYPES:
        raise QuestionnaireError(f"item {_name(item)} must be of type boolean or choice.")
    return found


def _texts(item: Mapping[str, Any], language: str) -> Mapping[str, str]:
    """Return the wordings of an item by language."""
    found = {language: str(item.get("text") or "").strip()}
    for extension in (item.get("_text") or {}).get("extension") or ():
        if extension.get("url") == TRANSLATION:
            parts = {part.get("url"): part for part in extension.get("extension") or ()}
            name = str(parts.get("lang", {}).get("valueCode") or "").lower().partition("-")[0]
            found[name] = str(parts.get("content", {}).get("valueString") or "").strip()
    if not all(0 < len(text) <= LONGEST for text in found.values()) or "" in found:
        raise QuestionnaireError(f"item {_name(item)} needs a text of 1 to {LONGEST} characters in each language.")
    return found


def _name(item: Mapping[str, Any]) -> str:
    return str(item.get("linkId") or "without a linkId")


def _code(question: Question) -> str:
    return next(code for code, found in CODES.items() if found is question)
