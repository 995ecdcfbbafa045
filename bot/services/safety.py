"""Signs of danger: resources to the person at once, the clinic called in the same transaction."""

from datetime import timedelta

from bot.clinical.schedule import local_day
from bot.messages import Lane
from bot.models import CaseKind, CheckinState, Patient, PatientState, Slot
from bot.services import access
from bot.services.cases import HIGH, LOW, open_case
from storage.database import Database, Transaction

WEEK_DAYS = 7


async def ask_safety(tx: Transaction, patient: Patient, key: str) -> None:
    """Ask the safety question, once a local day."""
    day = local_day(tx.now, patient.timezone)
    checkin, opened = await tx.checkins.open(patient.id, day, Slot.SAFETY, remind_at=None, close_at=None)
    if opened and patient.chat_id is not None:
        tx.outbox.enqueue(key, "safety", patient.chat_id, Lane.CRISIS, {"checkin_id": checkin.id})


class SafetyService:
    """The safety question and every other sign of risk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def risk(self, by: int, chat_id: int, update_id: int, source: str, *, high: bool = True) -> None:
        """Answer a sign of risk: resources now, and for a patient a case that calls the clinic.

        ``source`` names the sign (``command``, ``sos``, ``answer``, ``text``); ``high`` is False for an ambiguous
        text, which asks the safety question and leaves the case for a person to read.
        """
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            known = patient if patient and patient.state != PatientState.INVITED else None
            refs = {"patient_id": known.id if known else None, "user_id": by, "high": high}
            tx.outbox.enqueue(f"resources:{update_id}", "resources", chat_id, Lane.CRISIS, refs)
            case_id = None
            if known:
                case, _ = await open_case(
                    tx,
                    known.clinic_id,
                    CaseKind.CRISIS,
                    f"risk:{update_id}",
                    patient_id=known.id,
                    severity=HIGH if high else LOW,
                    reasons={"source": source},
                )
                case_id = case.id
                if not high:
                    await ask_safety(tx, known, f"safety:{update_id}")
            await tx.risks.add(update_id, by, source, patient_id=known.id if known else None, case_id=case_id)
            actor = f"patient:{known.id}" if known else f"user:{by}"
            tx.audit.add(actor, f"risk_{source}", f"update:{update_id}", clinic_id=known.clinic_id if known else None)

    async def answer(
        self, by: int, chat_id: int, update_id: int, checkin_id: int, answer: str, edit: int | None
    ) -> None:
        """Save the answer to a safety question: ``yes``, ``unsure`` (rather not say) or ``no``."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            checkin = await tx.checkins.get(checkin_id)
            if checkin.patient_id != patient.id or checkin.slot != Slot.SAFETY:
                raise access.StrangerError
            await tx.checkins.mark(checkin.id, CheckinState.ANSWERED)
            tx.audit.add(
                f"patient:{patient.id}",
                "safety_answered",
                f"checkin:{checkin.id}",
                clinic_id=patient.clinic_id,
                detail={"answer": answer},
            )
            if answer == "no":
                refs = {"checkin_id": checkin.id, "edit": edit}
                tx.outbox.enqueue(f"reply:{update_id}", "safety_no", chat_id, refs=refs)
                return
            await self.risk(by, chat_id, update_id, "answer")

    async def open_question(self, by: int) -> int | None:
        """Return the check-in of a patient's open safety question, if that was asked last, or None."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            found = await tx.checkins.find_open(patient.id, Slot.SAFETY) if patient else None
            return found.id if found else None

    async def unprocessed(self, by: int, update_id: int, *, urgent: bool) -> None:
        """Have staff ask after a patient whose message could not be read: at once when it may hold risk."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            tx.audit.add(
                "system", "quarantined", f"update:{update_id}", clinic_id=patient.clinic_id if patient else None
            )
            if patient is None:
                return
            await open_case(
                tx,
                patient.clinic_id,
                CaseKind.UNPROCESSED,
                f"unprocessed:{update_id}",
                patient_id=patient.id,
                severity=HIGH if urgent else LOW,
                reasons={"source": "unprocessed"},
            )

    async def ask_due(self) -> int:
        """Ask the weekly safety question of everyone whose time has come; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.patients.claim_due("next_safety_at", 100)
            for patient in due:
                day = local_day(tx.now, patient.timezone)
                await tx.patients.update(patient.id, next_safety_at=tx.now + timedelta(days=WEEK_DAYS))
                await ask_safety(tx, patient, f"prompt:{patient.id}:{day}:{Slot.SAFETY}")
        return len(due)
