"""Check-ins: asked once a local day, answered in taps or words, changed and taken back by the patient alone."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.clinical.scales import Scale, Tracks
from bot.clinical.schedule import day_ends, local_day, next_daily, reminder, waking
from bot.errors import UserError
from bot.messages import Lane
from bot.models import CaseKind, Checkin, CheckinState, Patient, PatientState, Slot
from bot.services import access
from bot.services.safety import ask_safety
from storage.database import Database, Transaction

REMIND_AFTER = timedelta(hours=3)
KEPT_OPEN = timedelta(days=7)
"""So long after its day an answer is still taken, and kept to that day."""
ATONCE = 100
VERY_LOW_MOOD, LOW_MOOD, SEVERE_PAIN = 1, 3, 9


class CheckinService:
    """Asks, saves and takes back ratings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, by: int, update_id: int) -> None:
        """Ask today's questions now, or show what was answered already."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            checkin = await self._today(tx, patient)
            self.show(tx, patient, checkin.id, f"reply:{update_id}")

    async def rate(self, by: int, update_id: int, checkin_id: int, scale: Scale, value: int, edit: int) -> None:
        """Save one tapped rating (0-10) for the day of its own check-in, and show what comes next in its place.

        Raises:
            UserError: the check-in is not this patient's, or older than a week.

        """
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            checkin = await self._own(tx, patient, checkin_id)
            await self._save(tx, patient, checkin, {scale: value}, "tap")
            self.show(tx, patient, checkin.id, f"reply:{update_id}", edit=edit)

    async def rate_typed(self, by: int, update_id: int, named: Mapping[Scale, int], bare: tuple[int, ...]) -> None:
        """Save typed ratings: ``named`` by scale, ``bare`` numbers for the questions still open, in their order.

        They belong to the open check-in that was asked last, otherwise to today's.

        Raises:
            UserError: a number cannot be told to be mood or pain.

        """
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            checkin = await self._asked_last(tx, patient)
            scales = Tracks(patient.tracks).scales
            values = {scale: value for scale, value in named.items() if scale in scales}
            if bare:
                answered = await tx.ratings.of_day(patient.id, checkin.local_date)
                missing = [scale for scale in scales if scale not in answered and scale not in values]
                open_ones = missing or (list(scales) if len(bare) == len(scales) else [])
                if len(bare) > len(open_ones):
                    raise UserError("Is {value} your mood or your pain? Type for example: mood {value}", value=bare[0])
                values |= dict(zip(open_ones, bare, strict=False))
            if not values:
                raise UserError("You are not asked for this. Type a number from 0 to 10 for what you are asked.")
            await self._save(tx, patient, checkin, values, "typed")
            self.show(tx, patient, checkin.id, f"reply:{update_id}")

    async def undo(self, by: int, update_id: int, checkin_id: int, edit: int) -> None:
        """Take back the answers of one check-in and ask again."""
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            checkin = await self._own(tx, patient, checkin_id)
            gone = await tx.ratings.of_day(patient.id, checkin.local_date)
            await tx.ratings.delete(patient.id, checkin.local_date, list(gone))
            await tx.checkins.mark(checkin.id, CheckinState.OPEN)
            await tx.patients.assess_by(patient.id, tx.now)
            tx.audit.add(
                f"patient:{patient.id}",
                "rating_undone",
                f"checkin:{checkin.id}",
                clinic_id=patient.clinic_id,
                detail=gone,
            )
            self.show(tx, patient, checkin.id, f"reply:{update_id}", edit=edit)

    def show(self, tx: Transaction, patient: Patient, checkin_id: int, key: str, *, edit: int | None = None) -> None:
        """Promise to show a check-in as it stands."""
        if patient.chat_id is not None:
            refs = {"checkin_id": checkin_id} | ({"edit": edit} if edit else {})
            tx.outbox.enqueue(key, "checkin", patient.chat_id, refs=refs)

    async def _today(self, tx: Transaction, patient: Patient) -> Checkin:
        day = local_day(tx.now, patient.timezone)
        checkin, _ = await tx.checkins.open(
            patient.id, day, Slot.DAILY, remind_at=None, close_at=day_ends(day, patient.timezone) + KEPT_OPEN
        )
        return checkin

    async def _asked_last(self, tx: Transaction, patient: Patient) -> Checkin:
        found = await tx.checkins.find_open(patient.id, Slot.DAILY)
        if found and tx.now - found.asked_at < timedelta(days=1):
            return found
        return await self._today(tx, patient)

    async def _own(self, tx: Transaction, patient: Patient, checkin_id: int) -> Checkin:
        checkin = await tx.checkins.get(checkin_id)
        if checkin.patient_id != patient.id or checkin.slot != Slot.DAILY:
            raise access.StrangerError
        if local_day(tx.now, patient.timezone) - checkin.local_date > KEPT_OPEN:
            raise UserError("This question is from {day}; answers are taken for a week.", day=checkin.local_date)
        return checkin

    async def _save(
        self, tx: Transaction, patient: Patient, checkin: Checkin, values: Mapping[Scale, int], source: str
    ) -> None:
        answers = {str(scale): value for scale, value in values.items()}
        await tx.ratings.save(patient.id, checkin.id, checkin.local_date, answers, source)
        answered = await tx.ratings.of_day(patient.id, checkin.local_date)
        if all(scale in answered for scale in Tracks(patient.tracks).scales):
            await tx.checkins.mark(checkin.id, CheckinState.ANSWERED)
        await tx.patients.assess_by(patient.id, tx.now)
        tx.audit.add(
            f"patient:{patient.id}",
            "rated",
            f"checkin:{checkin.id}",
            clinic_id=patient.clinic_id,
            detail=answers,
        )
        if _worrying(answered):
            await ask_safety(tx, patient, f"prompt:{patient.id}:{checkin.local_date}:{Slot.SAFETY}")

    async def ask_due(self) -> int:
        """Ask everyone whose time has come, once a local day and never in the night; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.patients.claim_due("next_checkin_at", ATONCE)
            for patient in due:
                await self._ask(tx, patient)
        return len(due)

    async def _ask(self, tx: Transaction, patient: Patient) -> None:
        zone, now = patient.timezone, tx.now
        following = next_daily(now, patient.checkin_minute, zone)
        today = local_day(now, zone)
        await self._note_missed(tx, patient, today)
        # a patient who chose an hour outside the waking hours is asked then; only a late question must wait
        on_time = patient.next_checkin_at is not None and now - patient.next_checkin_at < timedelta(minutes=10)
        quiet = await tx.cases.find_unclosed(patient.id, CaseKind.CRISIS)
        if patient.state == PatientState.ACTIVE and not quiet and (on_time or waking(now, zone)):
            checkin, opened = await tx.checkins.open(
                patient.id,
                today,
                Slot.DAILY,
                remind_at=reminder(now, zone, REMIND_AFTER),
                close_at=day_ends(today, zone) + KEPT_OPEN,
            )
            if opened and patient.chat_id is not None:
                key = f"prompt:{patient.id}:{today}:{Slot.DAILY}"
                tx.outbox.enqueue(key, "checkin", patient.chat_id, Lane.PROMPT, {"checkin_id": checkin.id})
        await tx.patients.update(patient.id, next_checkin_at=following)

    async def _note_missed(self, tx: Transaction, patient: Patient, today: date) -> None:
        """Note the days on which we did not ask: our absence is never read as the patient's silence."""
        if patient.next_checkin_at is None:
            return
        day = local_day(patient.next_checkin_at, patient.timezone)
        while day < today:
            checkin, opened = await tx.checkins.open(patient.id, day, Slot.DAILY, remind_at=None, close_at=None)
            if opened:
                await tx.checkins.mark(checkin.id, CheckinState.MISSED_SYSTEM)
            day += timedelta(days=1)

    async def remind_due(self) -> int:
        """Remind once of each question that is still open; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.checkins.claim_due("remind_at", ATONCE)
            for checkin in due:
                await tx.checkins.update(checkin.id, remind_at=None)
                patient = await tx.patients.get(checkin.patient_id)
                if (
                    checkin.state != CheckinState.OPEN
                    or patient.chat_id is None
                    or not waking(tx.now, patient.timezone)
                    or await tx.cases.find_unclosed(patient.id, CaseKind.CRISIS)
                ):
                    continue
                key = f"remind:{patient.id}:{checkin.local_date}:{checkin.slot}"
                refs = {"checkin_id": checkin.id, "reminder": True}
                tx.outbox.enqueue(key, "checkin", patient.chat_id, Lane.PROMPT, refs)
        return len(due)

    async def close_due(self) -> int:
        """Close questions that nobody answered within a week; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.checkins.claim_due("close_at", ATONCE)
            for checkin in due:
                asked = await tx.outbox.was_asked(checkin.id)
                await tx.checkins.mark(checkin.id, CheckinState.MISSED if asked else CheckinState.MISSED_SYSTEM)
        return len(due)


def _worrying(values: Mapping[str, int]) -> bool:
    """Whether these ratings call for the safety question: mood at most 1, or pain at least 9 with mood at most 3."""
    mood, pain = values.get(Scale.MOOD), values.get(Scale.PAIN)
    if mood is None:
        return False
    return mood <= VERY_LOW_MOOD or (pain is not None and pain >= SEVERE_PAIN and mood <= LOW_MOOD)
