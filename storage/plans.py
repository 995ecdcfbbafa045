"""Safety plans: a patient's own words, encrypted, part by part."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update

from bot.models import Plan
from storage.schema_danger import plan, plan_part
from storage.store import Store, inserts

TEXT = "plan_part.text"
_begins = inserts(plan, lambda insert: insert.on_conflict_do_nothing(index_elements=["patient_id"]))
_writes = inserts(
    plan_part,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["patient_id", "part"],
        set_={"text": insert.excluded.text, "written_at": insert.excluded.written_at},
    ),
)


class PlanStore(Store):
    """Rows of plans and of their parts."""

    async def find(self, patient_id: int) -> Plan:
        """Return a patient's plan; one that was never begun has no parts."""
        header = await self._tx.row(select(plan).where(plan.c.patient_id == patient_id))
        rows = await self._tx.rows(
            select(plan_part).where(plan_part.c.patient_id == patient_id).order_by(plan_part.c.id)
        )
        parts = {row["part"]: self._tx.vault.open(TEXT, row["text"]) for row in rows}
        if header is None:
            return Plan(patient_id, parts, None, None, None, 0)
        return Plan(patient_id, parts, header["asking"], header["asked_at"], header["offer_at"], header["offers"])

    async def set(self, patient_id: int, **changes: object) -> None:
        """Change columns of the plan itself, which begins it."""
        await self._tx.run(_begins[self._tx.postgres], {"patient_id": patient_id, "offers": 0})
        await self._tx.run(update(plan).where(plan.c.patient_id == patient_id).values(**changes))

    async def write(self, patient_id: int, part: str, text: str) -> None:
        """Save one part in place of what it said before."""
        await self._tx.run(
            _writes[self._tx.postgres],
            {
                "patient_id": patient_id,
                "part": part,
                "text": self._tx.vault.seal(TEXT, text),
                "written_at": self._tx.now,
            },
        )

    async def remove(self, patient_id: int, part: str | None = None) -> None:
        """Remove one part, or all of them."""
        wanted = [] if part is None else [plan_part.c.part == part]
        await self._tx.run(delete(plan_part).where(plan_part.c.patient_id == patient_id, *wanted))

    async def claim_due(self, most: int) -> Sequence[int]:
        """Return up to ``most`` patients to whom the plan is to be offered, held against other replicas."""
        due = select(plan.c.patient_id).where(plan.c.offer_at <= self._tx.now).order_by(plan.c.offer_at).limit(most)
        return [row["patient_id"] for row in await self._tx.rows(due.with_for_update(skip_locked=True))]

    async def stop_asking(self, patient_id: int, at: datetime | None = None) -> None:
        """Ask for no part any more; ``at`` is when to offer the plan again."""
        await self._tx.run(
            update(plan).where(plan.c.patient_id == patient_id).values(asking=None, asked_at=None, offer_at=at)
        )
