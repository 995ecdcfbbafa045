"""What is due next: the rows hold every due time, and this looks over all of them."""

from datetime import datetime

from sqlalchemy import func, select, union_all

from bot.models import CaseState
from storage.outbox import WAITING_FROM
from storage.schema import cases, checkin, clinic, patient
from storage.schema_danger import plan, triage
from storage.store import Store

_DUE = (
    select(func.min(patient.c.next_checkin_at).label("at")),
    select(func.min(patient.c.next_safety_at)),
    select(func.min(patient.c.assess_at)),
    select(func.min(checkin.c.remind_at)),
    select(func.min(checkin.c.close_at)),
    select(func.min(cases.c.next_action_at)).where(cases.c.state != CaseState.CLOSED),
    select(func.min(cases.c.tell_at)).where(cases.c.state != CaseState.CLOSED),
    select(func.min(cases.c.followup_at)).where(cases.c.state != CaseState.CLOSED),
    select(func.min(triage.c.due_at)),
    select(func.min(clinic.c.next_drill_at)),
    select(func.min(plan.c.offer_at)),
    WAITING_FROM,
)


class AgendaStore(Store):
    """Every due time of the application."""

    async def next_at(self) -> datetime | None:
        """Return the earliest instant at which anything is due, past ones too, or None when nothing ever is."""
        rows = await self._tx.rows(union_all(*_DUE))
        return min((row["at"] for row in rows if row["at"] is not None), default=None)
