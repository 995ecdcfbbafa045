"""Risk answers: every sign of danger, with the case that it belongs to."""

from sqlalchemy import select

from storage.schema_danger import risk_event
from storage.store import Store


class RiskStore(Store):
    """Rows of risk answers."""

    async def add(
        self, update_id: int, user_id: int, source: str, *, patient_id: int | None, case_id: int | None
    ) -> bool:
        """Note a risk answer once; False when this update is noted already."""
        rows = await self._tx.rows(
            self._insert(risk_event).on_conflict_do_nothing(index_elements=["update_id"]).returning(risk_event.c.id),
            {
                "update_id": update_id,
                "user_id": user_id,
                "source": source,
                "patient_id": patient_id,
                "case_id": case_id,
                "at": self._tx.now,
            },
        )
        return bool(rows)

    async def find_case(self, update_id: int) -> int | None:
        """Return the case of a noted risk answer, or None."""
        row = await self._tx.row(select(risk_event.c.case_id).where(risk_event.c.update_id == update_id))
        return row["case_id"] if row else None
