"""Were we there? After a gap in which we could not receive we own up to it and ask open questions again."""

from datetime import datetime, timedelta

from bot.clinical.schedule import waking
from bot.clinical.triage import SILENCE
from bot.messages import Lane
from bot.models import Checkin, CheckinState, Patient, PatientState, Slot
from storage.database import Database, Transaction

PRESENT_AT = "present_at"
GAP = timedelta(minutes=2)
"""Telegram keeps a tapped button for about 150 seconds: after a longer gap answers may be lost for good."""
ASKED_WITHIN = timedelta(days=1)


class PresenceService:
    """Notes that we can receive, and makes good for the times when we could not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self) -> int:
        """Note that updates reach us now; after a gap ask every open question again and return how many."""
        async with self._database.transaction() as tx:
            last = await tx.meta.find_instant(PRESENT_AT)
            await tx.meta.stamp(PRESENT_AT)
            if last is None or tx.now - last <= GAP:
                return 0
            tx.audit.add("system", "was_away", f"since:{last.isoformat(timespec='seconds')}")
            asked = await _ask_triages(tx, last)
            for checkin in await tx.checkins.list_asked_since(tx.now - ASKED_WITHIN):
                asked += await _ask_again(tx, checkin, last)
            return asked


async def _ask_triages(tx: Transaction, since: datetime) -> int:
    """Ask the open question of every triage again, with all the time to answer that it had; return how many."""
    waiting = await tx.triages.list_waiting()
    for found in waiting:
        patient = await tx.patients.get(found.patient_id)
        await tx.triages.change(found, due_at=tx.now + SILENCE)
        if found.asking and patient.chat_id is not None:
            key = f"again:triage:{found.id}:{int(tx.now.timestamp())}"
            refs = {
                "triage_id": found.id,
                "question": found.asking,
                "away_since": since.isoformat(),
                "away_until": tx.now.isoformat(),
            }
            tx.outbox.enqueue(key, "triage", patient.chat_id, Lane.CRISIS, refs)
    return len(waiting)


async def _ask_again(tx: Transaction, checkin: Checkin, since: datetime) -> bool:
    """Ask one question again: the safety question at any hour and before the others, a rating in waking hours."""
    patient = await tx.patients.get(checkin.patient_id)
    if not _may_be_asked(patient, tx.now, checkin) or checkin.state != CheckinState.OPEN:
        return False
    refs = {"checkin_id": checkin.id, "away_since": since.isoformat(), "away_until": tx.now.isoformat()}
    safety = checkin.slot in {Slot.SAFETY, Slot.FOLLOWUP}
    key = f"again:{patient.id}:{checkin.local_date}:{checkin.slot}:{int(tx.now.timestamp())}"
    tx.outbox.enqueue(
        key,
        checkin.slot if safety else "checkin",
        patient.chat_id or 0,
        Lane.CRISIS if safety else Lane.PROMPT,
        refs,
    )
    return True


def _may_be_asked(patient: Patient, now: datetime, checkin: Checkin) -> bool:
    active = patient.state == PatientState.ACTIVE and patient.chat_id is not None
    return active and (checkin.slot == Slot.SAFETY or waking(now, patient.timezone))
