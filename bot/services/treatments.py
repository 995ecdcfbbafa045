"""Infusions: recorded by staff in one line, taken back in one tap; every change is assessed anew."""

from datetime import date

from bot.clinical.schedule import local_day
from bot.errors import UserError
from bot.models import CaseKind, CaseState
from bot.services import access
from bot.services.access import Action
from bot.services.cases import CaseService
from storage.database import Database, Transaction

ENDED_BY_TREATMENT = (CaseKind.WANING, CaseKind.RELAPSE, CaseKind.SUDDEN_DROP)


class TreatmentService:
    """Records infusions."""

    def __init__(self, database: Database, cases: CaseService) -> None:
        self._database = database
        self._cases = cases

    async def record(self, by: int, chat_id: int, update_id: int, code: str, given_on: date | None) -> None:
        """Record an infusion of today or of an earlier day, and close the alerts that it answers.

        Raises:
            UserError: the day lies in the future or has an infusion already, or the code is unknown.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.TREAT)
            patient = await access.patient_by_code(tx, member, code)
            clinic = await tx.clinics.get(member.clinic_id)
            today = local_day(tx.now, clinic.timezone)
            day = given_on or today
            if day > today:
                raise UserError("{day} lies in the future. Record an infusion once it has been given.", day=day)
            treatment_id = await tx.treatments.add(patient.id, day, member.id)
            if treatment_id is None:
                raise UserError("{code} already has an infusion on {day}.", code=code, day=day)
            await self._after_change(tx, patient.id)
            for case in await tx.cases.list_of_patient(patient.id):
                if case.state != CaseState.CLOSED and case.kind in ENDED_BY_TREATMENT:
                    await self._cases.close_within(tx, case, "treated", f"staff:{member.id}")
            tx.audit.add(f"staff:{member.id}", "infusion_recorded", f"treatment:{treatment_id}", clinic_id=clinic.id)
            refs = {"treatment_id": treatment_id}
            tx.outbox.enqueue(f"reply:{update_id}", "infusion", chat_id, refs=refs)

    async def undo(self, by: int, chat_id: int, update_id: int, treatment_id: int, edit: int) -> None:
        """Take an infusion back.

        Raises:
            UserError: it was taken back already.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.TREAT)
            treatment = await tx.treatments.get(treatment_id)
            patient = await access.patient_by_id(tx, member, treatment.patient_id)
            if not await tx.treatments.mark_undone(treatment_id):
                raise UserError("This infusion has been taken back already.")
            await self._after_change(tx, patient.id)
            tx.audit.add(
                f"staff:{member.id}", "infusion_undone", f"treatment:{treatment_id}", clinic_id=patient.clinic_id
            )
            refs = {"treatment_id": treatment_id, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "infusion", chat_id, refs=refs)

    async def _after_change(self, tx: Transaction, patient_id: int) -> None:
        await tx.patients.assess_by(patient_id, tx.now)
