"""Loads a clinic's licensed wording of the triage from a file, checked before anybody is asked by it."""

import json
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot.clinical.questionnaire import Questionnaire, QuestionnaireError, parse
from bot.errors import SetupError

MAPPING = ".map.json"
"""Ending of an optional file beside it: an object with a code (``A`` … ``C-earlier``) for each linkId."""


def find(path: Path | None) -> Questionnaire | None:
    """Return the wording at ``path``, None when no clinic's own is set."""
    return load(path) if path else None


def load(path: Path) -> Questionnaire:
    """Return the wording in the FHIR R4 ``Questionnaire`` at ``path``.

    Raises:
        SetupError: it cannot be read, is no valid FHIR, or does not stand for all our questions; the text says why.

    """
    resource = _read(path)
    beside = path.with_name(path.name + MAPPING)
    mapping = _read(beside) if beside.exists() else None
    try:
        _validate(resource)
        return parse(resource, mapping)
    except QuestionnaireError as error:
        raise SetupError(f"{path} (TIDEMARK_SAFETY_QUESTIONNAIRE): {error}") from None


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SetupError(f"Cannot read {path} (TIDEMARK_SAFETY_QUESTIONNAIRE): {error.strerror}.") from error
    except ValueError as error:
        raise SetupError(f"{path} (TIDEMARK_SAFETY_QUESTIONNAIRE) is no JSON: {error}.") from error
    if not isinstance(found, dict):
        raise SetupError(f"{path} (TIDEMARK_SAFETY_QUESTIONNAIRE) must hold one JSON object.")
    return found


def _validate(resource: Mapping[str, Any]) -> None:
    """Check a resource against FHIR R4 with ``fhir.resources``, where that extra is installed."""
    if find_spec("fhir") is None:
        return
    from fhir.resources.R4B.questionnaire import Questionnaire as Resource  # noqa: PLC0415 -- an optional extra, heavy
    from pydantic import ValidationError  # noqa: PLC0415 -- only needed here

    try:
        Resource.model_validate(resource)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the resource"
        raise QuestionnaireError(f"is no valid FHIR Questionnaire: {where}: {first['msg']}.") from None
