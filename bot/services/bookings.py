"""Boosters agreed for a day."""

from datetime import date, timedelta

from bot.clinical.schedule import local_day
from bot.errors import UserError
from bot.messages import Lane
from bot.services import access
from bot.services.access import Action
from bot.services.cases import CaseService
from storage.database import Database

FARTHEST = timedelta(days=90)


class BookingService:
    """Books boosters from the case that called for them."""

    def __init__(self, database: Database, cases: CaseService) -> None:
        self._database = database
        self._cases = cases

    async def book(self, by: int, case_id: int, day: date) -> None:
        """Book a booster for ``day``, mark the case and tell the patient.

        Raises:
            UserError: the day has passed or is too far off, or the case is closed.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.BOOK)
            case = await access.case(tx, member, case_id)
            clinic = await tx.clinics.get(member.clinic_id)
            today = local_day(tx.now, clinic.timezone)
            if case.patient_id is None or not today <= day <= today + FARTHEST:
                raise UserError("A booster can be booked from today to {last}.", last=today + FARTHEST)
            await self._cases.booked_within(tx, case, member)
            booking = await tx.bookings.save(case.patient_id, case.id, day, member.id)
            tx.audit.add(f"staff:{member.id}", "booked", f"booking:{booking.id}", clinic_id=clinic.id)
            patient = await tx.patients.get(case.patient_id)
            if patient.chat_id is not None:
                refs = {"patient_id": patient.id, "day": day.isoformat()}
                tx.outbox.enqueue(f"booked:{booking.id}", "booked", patient.chat_id, Lane.PROMPT, refs)
