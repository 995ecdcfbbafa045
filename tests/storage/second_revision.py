"""Rows as the second revision held them, and what must have become of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.clinical.escalation import Level, Policy
from bot.models import CaseKind
from bot.services.escalation import step
from storage.database import Transaction
from tests.conftest import MONDAY

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
AT = int(MONDAY.timestamp()) * 1_000_000
CASES = [
    {
        "id": number + 1,
        "clinic_id": 1,
        "number": number + 1,
        "patient_id": 1,
        "kind": kind,
        "state": "open",
        "severity": number,
        "trigger": kind,
        "step": 0,
        "round": 0,
        "next_action_at": AT,
        "policy": '{"steps": [{"targets": ["group"], "wait": 60}], "reopen": 3600}',
        "reasons": "{}",
        "fence": 0,
        "opened_at": AT,
    }
    for number, kind in enumerate(["crisis", "waning", "unprocessed"])
]


def rows(first: Rows) -> Rows:
    """Return the clinic and the patient of the first revision, with cases."""
    return {"clinic": first["clinic"], "patient": first["patient"], "cases": CASES}


async def survives(tx: Transaction) -> None:
    cases = {case.kind: case for case in await tx.cases.list_unclosed(1)}
    assert {kind: case.severity for kind, case in cases.items()} == {
        "crisis": Level.HIGH,
        "waning": Level.ROUTINE,
        "unprocessed": Level.REVIEW,
    }
    assert Policy.restore(cases[CaseKind.CRISIS].policy).becomes is None
    assert (await tx.clinics.get(1)).tells_seen is True
    await step(tx, cases[CaseKind.CRISIS])
    await tx.flush()
    assert await tx.outbox.find("alert:1:0:1:pager")
