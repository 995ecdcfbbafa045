"""Cases: opened by a reason, called about again and again until a person acts, closed only by a person."""

from collections.abc import Sequence
from datetime import timedelta

from bot.clinical.escalation import LONGEST, Level, Policy, policy
from bot.errors import UserError
from bot.messages import Lane
from bot.models import Case, CaseKind, CaseState, Staff
from bot.services import access
from bot.services.access import Action
from bot.services.escalation import UNCLOSED, step
from bot.services.lines import owners
from storage.database import Database, Transaction

ATONCE = 50
OUTCOMES: dict[bool, tuple[str, ...]] = {
    True: ("spoke", "emergency", "no_contact", "mistake"),
    False: ("right", "too_early", "wrong"),
}
"""How a crisis (True) or another case can end."""
REHEARSALS = frozenset({CaseKind.TEST, CaseKind.DRILL})
"""Nobody is in danger: who acknowledges such a case ends it."""


class CaseService:
    """What people and the clock do to cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def acknowledge(self, by: int, chat_id: int, case_id: int) -> None:
        """Have ``by`` take a case; the first tap wins and everyone sees whose it was.

        A test alert may be acknowledged by anyone in the alerts group: it shows that people there can tap.

        Raises:
            UserError: it is somebody else's already, or closed.

        """
        async with self._database.transaction() as tx:
            found = await tx.cases.get(case_id)
            clinic = await tx.clinics.get(found.clinic_id)
            over = found.kind in REHEARSALS
            if found.kind == CaseKind.TEST and chat_id == clinic.group_chat_id:
                member = await tx.staff.find_by_user(by)
            else:
                member = await access.staff(tx, by, Action.ACKNOWLEDGE)
                found = await access.case(tx, member, case_id)
            if found.state != CaseState.OPEN:
                raise UserError("Case {number} has already been taken.", number=found.number)
            policy = Policy.restore(found.policy)
            await self._change(
                tx,
                found,
                [CaseState.OPEN],
                state=CaseState.CLOSED if over else CaseState.ACKNOWLEDGED,
                acknowledged_at=tx.now,
                acknowledged_by=member.id if member else None,
                next_action_at=tx.now + timedelta(seconds=policy.reopen) if policy.reopen and not over else None,
                **({"closed_at": tx.now, "outcome": found.kind.value} if over else {}),
            )
            tx.audit.add(f"user:{by}", "case_acknowledged", f"case:{found.id}", clinic_id=found.clinic_id)
            if found.kind == CaseKind.DRILL:
                await self.tell_drill(tx, found)
            if found.kind == CaseKind.CRISIS and clinic.tells_seen:
                await self._tell_seen(tx, found)

    async def _tell_seen(self, tx: Transaction, found: Case) -> None:
        """Promise the patient the truth that a person of the clinic has seen the alert, and when."""
        patient = await tx.patients.get(found.patient_id) if found.patient_id else None
        if patient and patient.chat_id is not None:
            refs = {"patient_id": patient.id, "case_id": found.id, "at": tx.now.isoformat()}
            tx.outbox.enqueue(f"seen:{found.id}:{found.fence}", "seen", patient.chat_id, Lane.CRISIS, refs)

    async def show(self, by: int, chat_id: int, update_id: int, case_id: int, show: str, edit: int) -> None:
        """Promise to show a case again in place of the tapped message, with the buttons ``show``."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            refs = {"case_id": found.id, "show": show, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "case", chat_id, Lane.ALERT, refs)

    async def contacted(self, by: int, case_id: int) -> None:
        """Note that staff have been in contact with the patient."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            await self._change(
                tx,
                found,
                [CaseState.OPEN, CaseState.ACKNOWLEDGED],
                state=CaseState.CONTACTED,
                acknowledged_at=found.acknowledged_at or tx.now,
                acknowledged_by=found.acknowledged_by or member.id,
                next_action_at=found.next_action_at if Policy.restore(found.policy).reopen else None,
            )
            tx.audit.add(f"staff:{member.id}", "case_contacted", f"case:{found.id}", clinic_id=found.clinic_id)

    async def close(self, by: int, case_id: int, outcome: str) -> None:
        """Close a case with what came of it.

        Raises:
            UserError: the case is closed already, or such an outcome does not exist.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.ACKNOWLEDGE)
            found = await access.case(tx, member, case_id)
            if outcome not in OUTCOMES[found.kind == CaseKind.CRISIS]:
                raise UserError("This is not an outcome that case {number} can have.", number=found.number)
            await self.close_within(tx, found, outcome, f"staff:{member.id}")

    async def close_within(self, tx: Transaction, found: Case, outcome: str, actor: str) -> None:
        """Close a case inside another use case's transaction; nothing more is asked about it."""
        await self._change(
            tx,
            found,
            UNCLOSED,
            state=CaseState.CLOSED,
            closed_at=tx.now,
            outcome=outcome,
            next_action_at=None,
            tell_at=None,
            followup_at=None,
        )
        await tx.triages.end_of_case(found.id)
        tx.audit.add(actor, f"case_closed_{outcome}", f"case:{found.id}", clinic_id=found.clinic_id)

    async def booked_within(self, tx: Transaction, found: Case, member: Staff) -> None:
        """Note inside another use case's transaction that a booster has been booked for a case.

        Raises:
            UserError: the case is a crisis, which no booking ends.

        """
        if found.kind == CaseKind.CRISIS:
            raise UserError("Case {number} is a crisis. Close it with what came of it.", number=found.number)
        await self._change(
            tx,
            found,
            UNCLOSED,
            state=CaseState.BOOKED,
            acknowledged_at=found.acknowledged_at or tx.now,
            acknowledged_by=found.acknowledged_by or member.id,
            next_action_at=None,
        )

    async def _change(self, tx: Transaction, found: Case, allowed: Sequence[CaseState], **changes: object) -> None:
        """Change a case or say that somebody was faster; then its latest alerts are shown anew."""
        if not await tx.cases.change(found, allowed, **changes):
            raise UserError(
                "Case {number} has changed in the meantime. /cases shows where it stands.", number=found.number
            )
        await self.refresh(tx, found.id, found.fence)

    async def refresh(self, tx: Transaction, case_id: int, mark: object, *, private: bool = False) -> None:
        """Promise to show the case as it stands now on the latest alert of each chat, or of each ``private`` one.

        Not on all of them: after a night of calls their edits would hold up the group for an hour. ``mark`` tells one
        change of the case from the next.
        """
        calls = [message for message in await tx.outbox.of_case(case_id) if message.kind == "alert"]
        for message in {message.chat_id: message for message in calls}.values():
            if message.chat_id > 0 or not private:
                key = f"case:{case_id}:{mark}:{message.id}"
                refs = {"case_id": case_id, "edit": message.telegram_message_id}
                tx.outbox.enqueue(key, "case", message.chat_id, Lane.ALERT, refs)

    async def tell_drill(self, tx: Transaction, found: Case) -> None:
        """Promise the owners what came of a drill."""
        for owner in await owners(tx, found.clinic_id):
            key = f"drill:{found.id}:{owner.id}"
            tx.outbox.enqueue(key, "drill_result", owner.chat_id, Lane.ALERT, {"case_id": found.id})

    async def escalate_due(self) -> int:
        """Take the next step of every case whose time has come; return how many."""
        async with self._database.transaction() as tx:
            due = await tx.cases.claim_due(ATONCE)
            for case in due:
                await step(tx, case)
        return len(due)

    async def set_waits(self, by: int, level: Level, minutes: Sequence[int]) -> None:
        """Have an owner choose how long each step of a level waits; the longest allowed waits are part of the rules.

        Raises:
            UserError: these waits are too long or too short, or not as many as the level has steps.

        """
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            clinic = await tx.clinics.get(member.clinic_id)
            longest = LONGEST.get(level, ())
            waits = [minute * 60 for minute in minutes]
            try:
                policy(level, waits)
            except ValueError:
                raise UserError(
                    "Give {count} waits in minutes, each at least 1 and at most: {longest}.",
                    count=len(longest),
                    longest=" ".join(str(wait // 60) for wait in longest),
                ) from None
            await tx.clinics.update(clinic.id, waits={**(clinic.waits or {}), level.name: waits})
            tx.audit.add(
                f"staff:{member.id}",
                "waits_set",
                f"clinic:{clinic.id}",
                clinic_id=clinic.id,
                detail={"level": level.name, "waits": waits},
            )
