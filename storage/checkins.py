"""Check-ins: each asked set of questions, one for a patient, local date and slot."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, bindparam, literal, select, update

from bot.errors import NotFoundError
from bot.models import Checkin, CheckinState, Slot
from storage.schema import checkin
from storage.store import Store, inserts, value, where

_by_id = where(checkin.c.id)
_of_day = where(checkin.c.patient_id, checkin.c.local_date, checkin.c.slot)
_opens = inserts(
    checkin,
    lambda insert: insert.on_conflict_do_nothing(index_elements=["patient_id", "local_date", "slot"]).returning(
        *checkin.c
    ),
)
_latest_open = (
    select(checkin)
    .where(
        checkin.c.patient_id == bindparam("patient"),
        checkin.c.slot == bindparam("slot"),
        checkin.c.state == literal("open"),
    )
    .order_by(checkin.c.asked_at.desc(), checkin.c.id.desc())
    .limit(1)
)
_state = (
    update(checkin)
    .where(checkin.c.id == bindparam("which"))
    .values(state=bindparam("new_state"), remind_at=None, close_at=None)
)


class CheckinStore(Store):
    """Rows of check-ins."""

    async def open(
        self, patient_id: int, day: date, slot: Slot, *, remind_at: datetime | None, close_at: datetime | None
    ) -> tuple[Checkin, bool]:
        """Return the check-in of this patient, local date and slot, and whether it was opened just now."""
        added = await self._tx.rows(
            _opens[self._tx.postgres],
            {
                "patient_id": patient_id,
                "local_date": day,
                "slot": slot,
                "state": CheckinState.OPEN,
                "asked_at": self._tx.now,
                "remind_at": remind_at,
                "close_at": close_at,
            },
        )
        if added:
            return _checkin(added[0]), True
        found = await self.find(patient_id, day, slot)
        if found is None:
            raise NotFoundError(f"check-in of {day}")
        return found, False

    async def find(self, patient_id: int, day: date, slot: Slot) -> Checkin | None:
        """Return the check-in of this patient, local date and slot, or None."""
        row = await self._tx.row(_of_day, {"patient_id": patient_id, "local_date": day, "slot": slot})
        return _checkin(row) if row else None

    async def get(self, checkin_id: int) -> Checkin:
        """Return a check-in.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"id": checkin_id})
        if row is None:
            raise NotFoundError(f"check-in {checkin_id}")
        return _checkin(row)

    async def find_open(self, patient_id: int, slot: Slot) -> Checkin | None:
        """Return the question of this kind that was asked last and is still open, or None."""
        row = await self._tx.row(_latest_open, {"patient": patient_id, "slot": slot})
        return _checkin(row) if row else None

    async def list_open(self, patient_id: int) -> list[Checkin]:
        """Return every open check-in, the safety question first."""
        rows = await self._tx.rows(
            select(checkin)
            .where(checkin.c.patient_id == patient_id, checkin.c.state == CheckinState.OPEN)
            .order_by(checkin.c.slot.desc(), checkin.c.asked_at)
        )
        return [_checkin(row) for row in rows]

    async def list_asked_since(self, since: datetime) -> list[Checkin]:
        """Return every open check-in that was asked at ``since`` or later, the safety questions first."""
        rows = await self._tx.rows(
            select(checkin)
            .where(checkin.c.state == CheckinState.OPEN, checkin.c.asked_at >= since)
            .order_by(checkin.c.slot.desc(), checkin.c.id)
        )
        return [_checkin(row) for row in rows]

    async def mark(self, checkin_id: int, state: CheckinState) -> None:
        """Set a check-in's state; it is neither reminded of nor closed by time any more."""
        await self._tx.run(_state, {"which": checkin_id, "new_state": state})

    async def update(self, checkin_id: int, **changes: object) -> None:
        """Change columns of a check-in."""
        await self._tx.run(update(checkin).where(checkin.c.id == checkin_id).values(**changes))

    async def claim_due(self, column: str, most: int) -> list[Checkin]:
        """Return up to ``most`` check-ins whose due time in ``column`` has come, held against other replicas."""
        due: Column[datetime | None] = checkin.c[column]
        found = select(checkin).where(due <= self._tx.now).order_by(due).limit(most)
        return [_checkin(row) for row in await self._tx.rows(found.with_for_update(skip_locked=True))]


def _checkin(row: Any) -> Checkin:  # noqa: ANN401 -- a row mapping
    return value(Checkin, row, slot=Slot(row["slot"]), state=CheckinState(row["state"]))
