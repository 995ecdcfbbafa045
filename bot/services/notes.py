"""The clinic's list of what patients write in their own words: a person reading is the last net."""

from datetime import timedelta

from bot.messages import Lane
from bot.services import access
from bot.services.access import Action
from storage.database import Database

TOLD_EVERY = timedelta(hours=1)
"""Staff hear of new notes at most once in this time; a sign of danger takes the other way, at once."""


class NoteService:
    """Keeps notes and shows them to staff."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def leave(self, by: int, text: str) -> None:
        """Keep what a patient wrote, tell the patient so, and tell whoever is on duty.

        Raises:
            StrangerError: the person is no patient.

        """
        async with self._database.transaction() as tx:
            patient = await access.patient(tx, by)
            number = await tx.notes.add(patient.clinic_id, patient.id, text)
            tx.audit.add(f"patient:{patient.id}", "note_left", f"note:{number}", clinic_id=patient.clinic_id)
            slot = int(tx.now.timestamp() // TOLD_EVERY.total_seconds())
            readers = [m for m in await tx.staff.list(patient.clinic_id) if m.role in access.MATRIX[Action.ACKNOWLEDGE]]
            for member in readers[:1]:
                key = f"notes_waiting:{patient.clinic_id}:{slot}"
                tx.outbox.enqueue(key, "notes_waiting", member.chat_id, Lane.REST, {"clinic_id": patient.clinic_id})

    async def show(self, by: int, chat_id: int, key: str) -> None:
        """Promise the unread notes."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.READ)
            tx.audit.add(f"staff:{member.id}", "read_notes", f"clinic:{member.clinic_id}", clinic_id=member.clinic_id)
            tx.outbox.enqueue(key, "notes", chat_id, Lane.REST, {"clinic_id": member.clinic_id})

    async def mark_read(self, by: int, chat_id: int, key: str, up_to: int) -> None:
        """Note that the notes up to one have been read, and show what is left."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            await tx.notes.mark_read(member.clinic_id, up_to, member.id)
            tx.audit.add(f"staff:{member.id}", "notes_read", f"note:{up_to}", clinic_id=member.clinic_id)
            tx.outbox.enqueue(key, "notes", chat_id, Lane.REST, {"clinic_id": member.clinic_id})
