"""Boosters that have been agreed for a day."""

from datetime import date
from typing import Any

from sqlalchemy import insert, select, update

from bot.models import Booking
from storage.schema import booking
from storage.store import Store, value


class BookingStore(Store):
    """Rows of bookings; a newer one of a patient takes the older one's place."""

    async def save(self, patient_id: int, case_id: int | None, day: date, staff_id: int) -> Booking:
        """Book a day and return the row; what was booked for this patient before is replaced."""
        await self._tx.run(
            update(booking)
            .where(booking.c.patient_id == patient_id, booking.c.state == "booked")
            .values(state="replaced")
        )
        rows = await self._tx.rows(
            insert(booking)
            .values(
                patient_id=patient_id,
                case_id=case_id,
                booked_on=day,
                state="booked",
                booked_by=staff_id,
                created_at=self._tx.now,
            )
            .returning(*booking.c)
        )
        return _booking(rows[0])

    async def find(self, patient_id: int, *, since: date) -> Booking | None:
        """Return the booking that stands, of ``since`` or later, or None."""
        row = await self._tx.row(
            select(booking)
            .where(booking.c.patient_id == patient_id, booking.c.state == "booked", booking.c.booked_on >= since)
            .order_by(booking.c.id.desc())
            .limit(1)
        )
        return _booking(row) if row else None


def _booking(row: Any) -> Booking:  # noqa: ANN401 -- a row mapping
    return value(Booking, row)
