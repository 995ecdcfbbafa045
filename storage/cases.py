"""Cases: reasons for a person to act, and the clock that keeps calling until one does."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, func, literal, select, update

from bot.clinical.escalation import Level
from bot.errors import NotFoundError
from bot.messages import Refs
from bot.models import Case, CaseKind, CaseState
from storage.schema import cases
from storage.store import Store, inserts, value, where

_by_id = where(cases.c.id)
_by_trigger = where(cases.c.trigger)
_unclosed = where(cases.c.patient_id, cases.c.kind).where(cases.c.state != literal("closed"))
_opens = inserts(cases, lambda insert: insert.on_conflict_do_nothing().returning(*cases.c))


class CaseStore(Store):
    """Rows of cases. Every change of state is conditional, and who changed nothing came too late."""

    async def open(
        self,
        clinic_id: int,
        kind: CaseKind,
        trigger: str,
        *,
        patient_id: int | None,
        severity: int,
        policy: Refs,
        reasons: Refs,
        **due: datetime | None,
    ) -> tuple[Case, bool]:
        """Return the unclosed case of this patient and kind, and whether it was opened just now.

        ``due`` gives ``next_action_at``, ``tell_at`` and ``followup_at``.
        """
        number = await self._tx.row(select(func.max(cases.c.number).label("n")).where(cases.c.clinic_id == clinic_id))
        added = await self._tx.rows(
            _opens[self._tx.postgres],
            {
                "clinic_id": clinic_id,
                "number": ((number and number["n"]) or 0) + 1,
                "patient_id": patient_id,
                "kind": kind,
                "state": CaseState.OPEN,
                "severity": severity,
                "trigger": trigger,
                "step": 0,
                "round": 0,
                "policy": dict(policy),
                "reasons": dict(reasons),
                "fence": 0,
                "opened_at": self._tx.now,
                **due,
            },
        )
        if added:
            return _case(added[0]), True
        found = await self.find_unclosed(patient_id, kind) or await self.find_by_trigger(trigger)
        if found is None:
            # another replica took the number in this very moment: rise, and the update is tried again
            raise NotFoundError(f"case of {trigger}")
        return found, False

    async def get(self, case_id: int) -> Case:
        """Return a case.

        Raises:
            NotFoundError: there is none with this id.

        """
        row = await self._tx.row(_by_id, {"id": case_id})
        if row is None:
            raise NotFoundError(f"case {case_id}")
        return _case(row)

    async def find_unclosed(self, patient_id: int | None, kind: CaseKind) -> Case | None:
        """Return the unclosed case of this patient and kind, or None."""
        row = await self._tx.row(_unclosed, {"patient_id": patient_id, "kind": kind})
        return _case(row) if row else None

    async def find_by_trigger(self, trigger: str) -> Case | None:
        """Return the case that this event opened, or None."""
        row = await self._tx.row(_by_trigger, {"trigger": trigger})
        return _case(row) if row else None

    async def find_latest(self, patient_id: int, kind: CaseKind) -> Case | None:
        """Return the newest case of this patient and kind, closed or not, or None."""
        row = await self._tx.row(
            select(cases)
            .where(cases.c.patient_id == patient_id, cases.c.kind == kind)
            .order_by(cases.c.id.desc())
            .limit(1)
        )
        return _case(row) if row else None

    async def list_unclosed(self, clinic_id: int) -> list[Case]:
        """Return a clinic's unclosed cases, the gravest and oldest first."""
        rows = await self._tx.rows(
            select(cases)
            .where(cases.c.clinic_id == clinic_id, cases.c.state != CaseState.CLOSED)
            .order_by(cases.c.severity, cases.c.opened_at)
        )
        return [_case(row) for row in rows]

    async def list_of_kind(self, kind: CaseKind) -> list[Case]:
        """Return the unclosed cases of one kind in every clinic."""
        rows = await self._tx.rows(select(cases).where(cases.c.kind == kind, cases.c.state != CaseState.CLOSED))
        return [_case(row) for row in rows]

    async def list_of_patient(self, patient_id: int) -> list[Case]:
        """Return a patient's cases, the newest first."""
        rows = await self._tx.rows(select(cases).where(cases.c.patient_id == patient_id).order_by(cases.c.id.desc()))
        return [_case(row) for row in rows]

    async def list_calling(self, clinic_id: int) -> list[Case]:
        """Return a clinic's cases about which people are being called right now, the gravest and oldest first."""
        rows = await self._tx.rows(
            select(cases)
            .where(cases.c.clinic_id == clinic_id, cases.c.state == CaseState.OPEN, cases.c.severity <= Level.HIGH)
            .order_by(cases.c.severity, cases.c.opened_at)
        )
        return [_case(row) for row in rows]

    async def claim_due(self, most: int, column: str = "next_action_at") -> list[Case]:
        """Return up to ``most`` unclosed cases whose time in ``column`` has come, held against other replicas."""
        at: Column[datetime | None] = cases.c[column]
        due = (
            select(cases)
            .where(at <= self._tx.now, cases.c.state != CaseState.CLOSED)
            .order_by(cases.c.severity, at)
            .limit(most)
        )
        return [_case(row) for row in await self._tx.rows(due.with_for_update(skip_locked=True))]

    async def change(self, case: Case, allowed: Sequence[CaseState], **changes: object) -> bool:
        """Change a case as it was read, if it still is in one of ``allowed``; False when somebody was faster."""
        changed = await self._tx.changed(
            update(cases)
            .where(cases.c.id == case.id, cases.c.fence == case.fence, cases.c.state.in_(allowed))
            .values(fence=cases.c.fence + 1, **changes)
        )
        return changed == 1


def _case(row: Any) -> Case:  # noqa: ANN401 -- a row mapping
    return value(Case, row, kind=CaseKind(row["kind"]), state=CaseState(row["state"]))
