"""The safety plan: a patient's own words, written in calm, part by part, over as many days as they like."""

from datetime import datetime, timedelta

from bot.clinical.safety_plan import LONGEST, MOST_OFFERS, Part, calm, next_part
from bot.clinical.scales import Scale
from bot.clinical.schedule import local_day, next_daily
from bot.errors import UserError
from bot.messages import Lane
from bot.models import CaseKind, Patient, PatientState
from bot.services import access
from bot.services.access import Action
from storage.database import Database, Transaction

ATONCE = 50
OFFER_MINUTE = 17 * 60
OFFERED_AFTER = timedelta(hours=20)
WEEK = timedelta(days=7)
ASKED_FOR = timedelta(days=1)
"""So long after a part was asked for, the next text is taken as its words."""


async def offer_later(tx: Transaction, patient_id: int, zone: str, after: timedelta = OFFERED_AFTER) -> None:
    """Have the plan offered on the first late afternoon after a while, in calm."""
    await tx.plans.set(patient_id, offer_at=_offer_at(tx.now + after, zone))


def _offer_at(after: datetime, zone: str) -> datetime:
    return next_daily(after, OFFER_MINUTE, zone)


class PlanService:
    """Shows, asks for, saves and removes the parts of a plan."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def show(self, by: int, update_id: int, edit: int | None = None) -> None:
        """Promise a patient their plan, with a button for each part."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            self._note(tx, patient, "plan_read")
            self._show(tx, patient, f"reply:{update_id}", edit)

    def _show(self, tx: Transaction, patient: Patient, key: str, edit: int | None, **refs: object) -> None:
        if patient.chat_id is not None:
            tx.outbox.enqueue(key, "plan", patient.chat_id, refs={"patient_id": patient.id, "edit": edit, **refs})

    def _note(self, tx: Transaction, patient: Patient, action: str) -> None:
        tx.audit.add(f"patient:{patient.id}", action, f"patient:{patient.id}", clinic_id=patient.clinic_id)

    async def ask(self, by: int, update_id: int, part: Part | None, edit: int | None) -> None:
        """Ask for one part, or for the first that is not written yet."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            wanted = part or next_part((await tx.plans.find(patient.id)).parts)
            if wanted is None:
                self._show(tx, patient, f"reply:{update_id}", edit)
                return
            await tx.plans.set(patient.id, asking=wanted, asked_at=tx.now)
            refs = {"patient_id": patient.id, "part": wanted, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "plan_ask", patient.chat_id or by, refs=refs)

    async def write(self, by: int, update_id: int, text: str, *, quietly: bool = False) -> bool:
        """Save a text as the part that was asked for; False when none was.

        ``quietly`` says nothing about it, because what was written also called for help.

        Raises:
            UserError: the text is too long.

        """
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            plan = await tx.plans.find(patient.id) if patient else None
            if patient is None or plan is None or not plan.asking or not plan.asked_at:
                return False
            if tx.now - plan.asked_at > ASKED_FOR:
                return False
            if len(text) > LONGEST:
                raise UserError("This is too long. Please keep one part under {most} letters.", most=LONGEST)
            await tx.plans.write(patient.id, plan.asking, text)
            await tx.plans.stop_asking(patient.id, plan.offer_at)
            self._note(tx, patient, f"plan_written_{plan.asking}")
            if not quietly:
                self._show(tx, patient, f"reply:{update_id}", None, saved=plan.asking)
            return True

    async def asked(self, by: int) -> bool:
        """Whether a patient's next text is the words of a part."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            plan = await tx.plans.find(patient.id) if patient else None
            return bool(plan and plan.asking and plan.asked_at and tx.now - plan.asked_at <= ASKED_FOR)

    async def stop(self, by: int, update_id: int, edit: int | None) -> None:
        """Ask for nothing more today."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            plan = await tx.plans.find(patient.id)
            await tx.plans.stop_asking(patient.id, plan.offer_at)
            self._show(tx, patient, f"reply:{update_id}", edit, closed=True)

    async def remove(self, by: int, update_id: int, part: Part | None, edit: int | None) -> None:
        """Remove one part, or the whole plan."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            await tx.plans.remove(patient.id, part)
            await tx.plans.stop_asking(patient.id)
            self._note(tx, patient, f"plan_removed_{part or 'all'}")
            self._show(tx, patient, f"reply:{update_id}", edit)

    async def contact_of_case(self, by: int, key: str, case_id: int) -> None:
        """Promise a patient's trusted contact to this member of staff, in private."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            case = await access.case(tx, member, case_id)
            if case.patient_id is None:
                return
            tx.audit.add(f"staff:{member.id}", "read_contact", f"patient:{case.patient_id}", clinic_id=member.clinic_id)
            refs = {"patient_id": case.patient_id}
            tx.outbox.enqueue(key, "plan_contact", member.chat_id, Lane.ALERT, refs)

    async def offer_due(self) -> int:
        """Offer the plan where its time has come: once after enrolment, later only after a good week."""
        async with self._database.transaction() as tx:
            due = await tx.plans.claim_due(ATONCE)
            for patient_id in due:
                await self._offer(tx, await tx.patients.get(patient_id))
        return len(due)

    async def _offer(self, tx: Transaction, patient: Patient) -> None:
        plan = await tx.plans.find(patient.id)
        if plan.offers >= MOST_OFFERS or next_part(plan.parts) is None:
            await tx.plans.set(patient.id, offer_at=None)
            return
        again = _offer_at(tx.now + WEEK - OFFERED_AFTER, patient.timezone)
        fit = patient.state == PatientState.ACTIVE and not await tx.cases.find_unclosed(patient.id, CaseKind.CRISIS)
        if not fit or (plan.offers and not await _good_week(tx, patient)):
            await tx.plans.set(patient.id, offer_at=again)
            return
        await tx.plans.set(patient.id, offer_at=again, offers=plan.offers + 1)
        if patient.chat_id is not None:
            key = f"prompt:{patient.id}:{local_day(tx.now, patient.timezone)}:plan"
            refs = {"patient_id": patient.id, "begun": bool(plan.parts)}
            tx.outbox.enqueue(key, "plan_offer", patient.chat_id, Lane.PROMPT, refs)


async def _good_week(tx: Transaction, patient: Patient) -> bool:
    since = local_day(tx.now - WEEK, patient.timezone)
    rows = [row for row in await tx.ratings.list(patient.id) if row.on > since]
    of = {scale: [row.value for row in rows if row.scale == scale] for scale in Scale}
    return calm(of[Scale.MOOD], of[Scale.PAIN])
