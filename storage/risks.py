"""Risk answers: every sign of danger, with the case that it belongs to."""

from storage.schema_danger import risk_event
from storage.store import Store, inserts, where

_by_update = where(risk_event.c.update_id)
_adds = inserts(
    risk_event,
    lambda insert: insert.on_conflict_do_nothing(index_elements=["update_id"]).returning(risk_event.c.id),
)


class RiskStore(Store):
    """Rows of risk answers."""

    async def add(
        self, update_id: int, user_id: int, source: str, *, patient_id: int | None, case_id: int | None
    ) -> bool:
        """Note a risk answer once; False when this update is noted already."""
        rows = await self._tx.rows(
            _adds[self._tx.postgres],
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
        row = await self._tx.row(_by_update, {"update_id": update_id})
        return row["case_id"] if row else None
