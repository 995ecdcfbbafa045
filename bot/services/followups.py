"""After a sign of danger: the truth when nobody has answered yet, and a question on each following morning."""

from bot.clinical.schedule import local_day, next_daily
from bot.messages import Lane
from bot.models import CaseKind, CaseState, Patient, PatientState, Slot
from bot.services.escalation import FOLLOWUP_MINUTE, UNCLOSED
from storage.database import Database, Transaction

ATONCE = 50


class FollowupService:
    """Stays with a patient until staff have closed the case with an outcome."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tell_due(self) -> int:
        """Tell every patient whose alert nobody has acknowledged in a quarter of an hour; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.cases.claim_due(ATONCE, "tell_at")
            for case in due:
                await tx.cases.change(case, UNCLOSED, tell_at=None)
                patient = await _patient(tx, case.patient_id)
                if case.state != CaseState.OPEN or patient is None or patient.chat_id is None:
                    continue
                tx.audit.add("system", "patient_told_unseen", f"case:{case.id}", clinic_id=case.clinic_id)
                refs = {"patient_id": patient.id, "case_id": case.id}
                key = f"unseen:{case.id}:{case.round}:{case.step}"
                tx.outbox.enqueue(key, "unseen", patient.chat_id, Lane.CRISIS, refs)
        return len(due)

    async def ask_due(self) -> int:
        """Ask the question of the morning after wherever a risk case is still open; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.cases.claim_due(ATONCE, "followup_at")
            for case in due:
                patient = await _patient(tx, case.patient_id)
                zone = patient.timezone if patient else "UTC"
                await tx.cases.change(case, UNCLOSED, followup_at=next_daily(tx.now, FOLLOWUP_MINUTE, zone))
                if patient and case.kind == CaseKind.CRISIS and patient.state != PatientState.UNREACHABLE:
                    await self._ask(tx, patient)
        return len(due)

    async def _ask(self, tx: Transaction, patient: Patient) -> None:
        day = local_day(tx.now, patient.timezone)
        checkin, opened = await tx.checkins.open(patient.id, day, Slot.FOLLOWUP, remind_at=None, close_at=None)
        if opened and patient.chat_id is not None:
            key = f"prompt:{patient.id}:{day}:{Slot.FOLLOWUP}"
            tx.outbox.enqueue(key, "followup", patient.chat_id, Lane.CRISIS, {"checkin_id": checkin.id})
            tx.audit.add("system", "followup_asked", f"checkin:{checkin.id}", clinic_id=patient.clinic_id)


async def _patient(tx: Transaction, patient_id: int | None) -> Patient | None:
    return None if patient_id is None else await tx.patients.get(patient_id)
