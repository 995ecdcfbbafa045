"""Notes: what patients write in their own words, encrypted, until a person at the clinic has read it."""

from typing import Any

from sqlalchemy import func, insert, select, update

from bot.models import Note
from storage.schema import note, patient
from storage.store import Store, value

TEXT = "note.text"


class NoteStore(Store):
    """Rows of notes."""

    async def add(self, clinic_id: int, patient_id: int, text: str) -> int:
        """Keep a note and return its id."""
        rows = await self._tx.rows(
            insert(note)
            .values(
                clinic_id=clinic_id,
                patient_id=patient_id,
                text=self._tx.vault.seal(TEXT, text),
                at=self._tx.now,
            )
            .returning(note.c.id)
        )
        return int(rows[0]["id"])

    async def list_unread(self, clinic_id: int, most: int) -> list[Note]:
        """Return a clinic's unread notes, the oldest first."""
        rows = await self._tx.rows(
            select(note, patient.c.code)
            .join(patient, patient.c.id == note.c.patient_id)
            .where(note.c.clinic_id == clinic_id, note.c.read_at.is_(None))
            .order_by(note.c.id)
            .limit(most)
        )
        return [self._note(row) for row in rows]

    async def count_unread(self, clinic_id: int) -> int:
        """Return how many notes of a clinic nobody has read."""
        row = await self._tx.row(
            select(func.count().label("n")).where(note.c.clinic_id == clinic_id, note.c.read_at.is_(None))
        )
        return int(row["n"]) if row else 0

    async def mark_read(self, clinic_id: int, up_to: int, staff_id: int) -> int:
        """Note who has read a clinic's notes up to one; return how many were unread."""
        return await self._tx.changed(
            update(note)
            .where(note.c.clinic_id == clinic_id, note.c.id <= up_to, note.c.read_at.is_(None))
            .values(read_at=self._tx.now, read_by=staff_id)
        )

    def _note(self, row: Any) -> Note:  # noqa: ANN401 -- a row mapping
        return value(Note, row, text=self._tx.vault.open(TEXT, row["text"]))
