"""Triages: the questions after a sign of danger, and what was answered, encrypted."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.clinical.escalation import Level
from bot.clinical.triage import Answer, Given, Question, Source, Trigger
from bot.errors import NotFoundError
from bot.models import Triage
from storage.schema_danger import triage
from storage.store import Store, inserts, value

ANSWERS = "triage.answers"
_opens = inserts(triage, lambda insert: insert.returning(*triage.c))


class TriageStore(Store):
    """Rows of triages. A patient has at most one in which a question is open; every change is conditional."""

    async def open(
        self,
        patient_id: int,
        case_id: int,
        update_id: int,
        source: Source,
        trigger: Trigger,
        *,
        known: Level,
        asking: Question,
        due_at: datetime,
    ) -> Triage:
        """Begin a triage and return it."""
        rows = await self._tx.rows(
            _opens[self._tx.postgres],
            {
                "patient_id": patient_id,
                "case_id": case_id,
                "update_id": update_id,
                "source": source,
                "known": known,
                "thoughts": trigger.thoughts,
                "full": trigger.full,
                "tapped": trigger.tapped,
                "answers": self._tx.vault.seal_json(ANSWERS, []),
                "asking": asking,
                "due_at": due_at,
                "fence": 0,
                "began_at": self._tx.now,
            },
        )
        return self._triage(rows[0])

    async def get(self, triage_id: int) -> Triage:
        """Return a triage.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(select(triage).where(triage.c.id == triage_id))
        if row is None:
            raise NotFoundError(f"triage {triage_id}")
        return self._triage(row)

    async def find_open(self, patient_id: int) -> Triage | None:
        """Return the triage in which this patient has a question open, or None."""
        row = await self._tx.row(select(triage).where(triage.c.patient_id == patient_id, triage.c.asking.is_not(None)))
        return self._triage(row) if row else None

    async def of_case(self, case_id: int) -> list[Triage]:
        """Return every triage of a case, the newest first."""
        rows = await self._tx.rows(select(triage).where(triage.c.case_id == case_id).order_by(triage.c.id.desc()))
        return [self._triage(row) for row in rows]

    async def list_waiting(self) -> list[Triage]:
        """Return every triage that waits for an answer, the oldest first."""
        rows = await self._tx.rows(select(triage).where(triage.c.due_at.is_not(None)).order_by(triage.c.id))
        return [self._triage(row) for row in rows]

    async def claim_due(self, most: int) -> list[Triage]:
        """Return up to ``most`` triages whose question has waited long enough, held against other replicas."""
        due = select(triage).where(triage.c.due_at <= self._tx.now).order_by(triage.c.due_at).limit(most)
        return [self._triage(row) for row in await self._tx.rows(due.with_for_update(skip_locked=True))]

    async def change(self, found: Triage, answers: Sequence[Given] | None = None, **changes: object) -> bool:
        """Change a triage as it was read; False when somebody was faster."""
        if answers is not None:
            changes["answers"] = self._tx.vault.seal_json(ANSWERS, [list(one) for one in answers])
        changed = await self._tx.changed(
            update(triage)
            .where(triage.c.id == found.id, triage.c.fence == found.fence)
            .values(fence=triage.c.fence + 1, **changes)
        )
        return changed == 1

    async def end_of_case(self, case_id: int) -> None:
        """Stop asking, since a person has closed the case."""
        await self._tx.run(
            update(triage).where(triage.c.case_id == case_id).values(asking=None, due_at=None, fence=triage.c.fence + 1)
        )

    def _triage(self, row: Any) -> Triage:  # noqa: ANN401 -- a row mapping
        answers = self._tx.vault.open_json(ANSWERS, row["answers"])
        return value(
            Triage,
            row,
            source=Source(row["source"]),
            known=Level(row["known"]),
            answers=tuple((Question(question), Answer(answer)) for question, answer in answers),
            asking=Question(row["asking"]) if row["asking"] else None,
        )
