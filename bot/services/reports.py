"""What staff read: patients by how much relief is left, one patient, open cases, the forecast calendar."""

from bot.messages import Lane, Refs
from bot.services import access
from bot.services.access import Action
from storage.database import Database


class ReportService:
    """Checks who asks, notes that they read, and promises the report; it is read again when it is sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def clinic(self, by: int, chat_id: int, key: str, kind: str, refs: Refs | None = None) -> None:
        """Promise a report about the whole clinic: ``patients``, ``cases`` or ``forecast``."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            tx.audit.add(f"staff:{member.id}", f"read_{kind}", f"clinic:{member.clinic_id}", clinic_id=member.clinic_id)
            found = {**(refs or {}), "clinic_id": member.clinic_id}
            tx.outbox.enqueue(key, kind, chat_id, Lane.REST, found)

    async def patient(self, by: int, chat_id: int, key: str, kind: str, code: str) -> None:
        """Promise a report about one patient of this member's clinic: ``patient`` or ``chart``.

        Raises:
            UserError: the clinic has no such code.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            patient = await access.patient_by_code(tx, member, code)
            tx.audit.add(f"staff:{member.id}", f"read_{kind}", f"patient:{patient.id}", clinic_id=member.clinic_id)
            tx.outbox.enqueue(key, kind, chat_id, Lane.REST, {"patient_id": patient.id})

    async def chart_of_case(self, by: int, key: str, case_id: int) -> None:
        """Promise the chart of a case's patient to this member in private; groups never see values."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            case = await access.case(tx, member, case_id)
            if case.patient_id is not None:
                tx.audit.add(
                    f"staff:{member.id}", "read_chart", f"patient:{case.patient_id}", clinic_id=member.clinic_id
                )
                tx.outbox.enqueue(key, "chart", member.chat_id, Lane.REST, {"patient_id": case.patient_id})

    async def own_chart(self, by: int, chat_id: int, key: str) -> None:
        """Promise a patient their own chart."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            tx.audit.add(f"patient:{patient.id}", "read_chart", f"patient:{patient.id}", clinic_id=patient.clinic_id)
            tx.outbox.enqueue(key, "own_chart", chat_id, Lane.REST, {"patient_id": patient.id})
