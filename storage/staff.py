"""Members of staff and the order in which they are called."""

from typing import Any

from sqlalchemy import func, insert, select, update

from bot.errors import NotFoundError
from bot.models import Role, Staff
from storage.schema import staff
from storage.store import Store, value, where

NAME = "staff.name"
_by_id = where(staff.c.id)
_by_user = where(staff.c.user_id)
_on_duty = where(staff.c.clinic_id).where(staff.c.active).order_by(staff.c.duty_order, staff.c.id)


class StaffStore(Store):
    """Rows of members of staff."""

    async def add(self, clinic_id: int, user_id: int, chat_id: int, name: str, role: Role, language: str) -> Staff:
        """Add a member of staff, last in the order of duty, and return the row."""
        last = await self._tx.row(select(func.max(staff.c.duty_order).label("n")).where(staff.c.clinic_id == clinic_id))
        rows = await self._tx.rows(
            insert(staff)
            .values(
                clinic_id=clinic_id,
                user_id=user_id,
                chat_id=chat_id,
                name=self._tx.vault.seal(NAME, name),
                role=role,
                language=language,
                active=True,
                duty_order=((last and last["n"]) or 0) + 1,
                created_at=self._tx.now,
            )
            .returning(*staff.c)
        )
        return self._staff(rows[0])

    async def get(self, staff_id: int) -> Staff:
        """Return a member of staff, active or not.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"id": staff_id})
        if row is None:
            raise NotFoundError(f"staff {staff_id}")
        return self._staff(row)

    async def find_by_user(self, user_id: int) -> Staff | None:
        """Return the row of this Telegram user, active or not, or None."""
        row = await self._tx.row(_by_user, {"user_id": user_id})
        return self._staff(row) if row else None

    async def list(self, clinic_id: int) -> list[Staff]:
        """Return the active staff of a clinic in the order in which they are called."""
        rows = await self._tx.rows(_on_duty, {"clinic_id": clinic_id})
        return [self._staff(row) for row in rows]

    async def update(self, staff_id: int, **changes: object) -> None:
        """Change columns of a row; ``name`` cannot be changed this way."""
        await self._tx.run(update(staff).where(staff.c.id == staff_id).values(**changes))

    def _staff(self, row: Any) -> Staff:  # noqa: ANN401 -- a row mapping
        return value(Staff, row, name=self._tx.vault.open(NAME, row["name"]), role=Role(row["role"]))
