"""The patient's own impression: two questions on a day on which relief may be fading, and what follows from them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.clinical.escalation import Level
from bot.clinical.impression import Impression
from bot.clinical.schedule import waking
from bot.errors import UserError
from bot.messages import Lane
from bot.models import CaseKind, Patient, PatientState
from bot.services import access
from bot.services.escalation import open_case
from storage.database import Database, Transaction

ANEW_AFTER = timedelta(days=7)
"""So long nobody is asked again: these are two questions more, on top of two a day."""
COUNTS_FOR = timedelta(days=7)
"""So long what a patient said is told with an alert."""
ANSWERED_WITHIN = timedelta(days=2)
EBBING = (CaseKind.WANING, CaseKind.RELAPSE)
"""Two words for one tide: who was told of the one is not told of the other a day later, on whichever scale."""


async def ask(tx: Transaction, patient: Patient, scale: str, on: date) -> None:
    """Ask a patient for their impression, by day, once a week, and never while a danger is open."""
    latest = await tx.impressions.latest(patient.id)
    if (
        patient.state != PatientState.ACTIVE
        or patient.chat_id is None
        or not waking(tx.now, patient.timezone)
        or (latest and on - latest.on < ANEW_AFTER)
        or await tx.cases.find_unclosed(patient.id, CaseKind.CRISIS)
    ):
        return
    if found := await tx.impressions.open(patient.id, scale, on):
        refs = {"impression_id": found.id}
        tx.outbox.enqueue(f"impression:{found.id}", "impression", patient.chat_id, Lane.PROMPT, refs)


async def said(tx: Transaction, patient_id: int, on: date) -> Mapping[str, Any]:
    """Return what a patient said of late, for the reasons of a case: nothing, or under one name."""
    latest = await tx.impressions.latest(patient_id)
    if latest is None or on - latest.on > COUNTS_FOR or not latest.complete:
        return {}
    return {"said": _as_json(latest)}


def _as_json(found: Impression) -> Mapping[str, Any]:
    return {"scale": found.scale, "on": found.on.isoformat(), "lost": found.lost, "lasting": found.lasting}


class ImpressionService:
    """Takes the answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def answer(self, by: int, update_id: int, impression_id: int, question: str, answer: int, edit: int) -> None:
        """Save the answer to one of the two questions (``lost``, ``lasting``) and show what comes next in its place.

        Raises:
            UserError: the question is more than two days old.

        """
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            found = await tx.impressions.get(impression_id)
            if found.patient_id != patient.id:
                raise access.StrangerError
            if tx.now - found.asked_at > ANSWERED_WITHIN:
                raise UserError("This question is from {day}; please rate today with /checkin.", day=found.on)
            await tx.impressions.update(found.id, **{question: answer})
            found = await tx.impressions.get(found.id)
            tx.audit.add(
                f"patient:{patient.id}",
                "impression_given",
                f"impression:{found.id}",
                clinic_id=patient.clinic_id,
                detail={question: answer},
            )
            if patient.chat_id is not None:
                refs = {"impression_id": found.id, "edit": edit}
                tx.outbox.enqueue(f"reply:{update_id}", "impression", patient.chat_id, refs=refs)
            if found.tells_waning:
                await self._tell(tx, patient, found)

    async def _tell(self, tx: Transaction, patient: Patient, found: Impression) -> None:
        """Tell the clinic that the patient says relief is fading, unless it knows already."""
        if any([await tx.cases.find_unclosed(patient.id, kind) for kind in EBBING]):
            return
        figures = (await tx.assessments.latest(patient.id)).get(found.scale)
        known = {"assessment": figures} if figures else {}
        await open_case(
            tx,
            patient.clinic_id,
            CaseKind.WANING,
            f"impression:{found.id}",
            patient_id=patient.id,
            severity=Level.ROUTINE,
            reasons={"scale": found.scale, **known, "said": _as_json(found)},
        )
