"""The safety question, asked each week and by rule, and every other sign of risk that comes in."""

from datetime import timedelta

from bot.clinical.escalation import Level
from bot.clinical.schedule import local_day, next_daily, safety_minute, waking
from bot.clinical.triage import Answer, Source
from bot.messages import Lane
from bot.models import CaseKind, CheckinState, Patient, PatientState, Slot
from bot.services import access
from bot.services.drills import rehearse
from bot.services.escalation import open_case
from bot.services.signs import sign
from storage.database import Database, Transaction

NEARLY_A_WEEK = timedelta(days=6, hours=12)
LATER = timedelta(hours=1)
ANSWERED_WITHIN = timedelta(days=7)
"""A typed yes or no belongs to a question of this time; a tapped one to its own, however old."""
QUESTIONS = (Slot.FOLLOWUP, Slot.SAFETY)


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

    async def risk(self, by: int, chat_id: int, update_id: int, source: Source) -> None:
        """Answer a sign of risk: resources now, and for a patient a case and the questions that tell how grave."""
        async with self._database.transaction() as tx:
            if by < 0:
                await rehearse(tx, -by, update_id)
            else:
                await sign(tx, by, chat_id, update_id, source)

    async def answer(
        self, by: int, chat_id: int, update_id: int, checkin_id: int, answer: Answer, edit: int | None
    ) -> None:
        """Save the answer to a safety question or to the question of the morning after; only a plain no is a no."""
        async with self._database.transaction() as tx:
            patient = await self._person(tx, by)
            checkin = await tx.checkins.get(checkin_id)
            if checkin.patient_id != patient.id or checkin.slot not in QUESTIONS:
                raise access.StrangerError
            await tx.checkins.mark(checkin.id, CheckinState.ANSWERED)
            tx.audit.add(
                f"patient:{patient.id}",
                f"{checkin.slot}_answered",
                f"checkin:{checkin.id}",
                clinic_id=patient.clinic_id,
                detail={"answer": answer},
            )
            if answer.counts:
                source = Source.FOLLOWUP if checkin.slot == Slot.FOLLOWUP else Source.SAFETY
                await sign(tx, by, chat_id, update_id, source)
                refs = {"checkin_id": checkin.id, "edit": edit}
                if edit:
                    tx.outbox.enqueue(f"answered:{update_id}", "safety_yes", chat_id, Lane.REST, refs)
                return
            refs = {"checkin_id": checkin.id, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "safety_no", chat_id, refs=refs)

    async def _person(self, tx: Transaction, by: int) -> Patient:
        """Return the patient who was once asked, stopped or not: an answer about danger always counts."""
        patient = await tx.patients.find_by_user(by)
        if patient is None or patient.state == PatientState.INVITED:
            raise access.StrangerError
        return patient

    async def open_question(self, by: int) -> int | None:
        """Return the check-in of a patient's open safety question, the latest, or None."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            asked = [await tx.checkins.find_open(patient.id, slot) for slot in QUESTIONS] if patient else []
            found = [checkin for checkin in asked if checkin and tx.now - checkin.asked_at < ANSWERED_WITHIN]
            return max(found, key=lambda checkin: checkin.asked_at).id if found else None

    async def unprocessed(self, by: int, update_id: int, *, urgent: bool) -> None:
        """Have staff ask after a patient whose message could not be read.

        When it may hold risk (``urgent``), staff are called at once and the person is shown the crisis lines, just as
        if it had been read.
        """
        async with self._database.transaction() as tx:
            if urgent and by > 0:
                tx.outbox.enqueue(f"resources:{update_id}", "resources", by, Lane.CRISIS, {"user_id": by})
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
                severity=Level.HIGH if urgent else Level.LOW,
                reasons={"source": "unprocessed"},
            )

    async def ask_due(self) -> int:
        """Ask the weekly safety question of everyone whose time has come; return how many.

        While a risk case is open the question of each morning stands in for it, and nobody is woken at night.
        """
        async with self._database.transaction() as tx:
            due = await tx.patients.claim_due("next_safety_at", 100)
            for patient in due:
                zone = patient.timezone
                if patient.state == PatientState.ACTIVE and not waking(tx.now, zone):
                    await tx.patients.update(patient.id, next_safety_at=tx.now + LATER)
                    continue
                following = next_daily(tx.now + NEARLY_A_WEEK, safety_minute(patient.checkin_minute), zone)
                await tx.patients.update(patient.id, next_safety_at=following)
                if patient.state == PatientState.ACTIVE and not await tx.cases.find_unclosed(
                    patient.id, CaseKind.CRISIS
                ):
                    key = f"prompt:{patient.id}:{local_day(tx.now, zone)}:{Slot.SAFETY}"
                    await ask_safety(tx, patient, key)
        return len(due)
