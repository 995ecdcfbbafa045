"""What a refusal by Telegram means for people: a patient out of reach, a group that is gone or has moved."""

from bot.clinical.escalation import Level
from bot.messages import Channel, Lane, OutboxMessage
from bot.models import CaseState, Patient, PatientState
from bot.services.escalation import page
from storage.database import Transaction


class DeliveryService:
    """Records what became of chats. Its methods run inside delivery's own transaction."""

    resent_once = frozenset({"checkin", "enrol", "booked"})
    """Small talk that a person would miss: when in doubt it is sent a second time."""

    async def chat_moved(self, tx: Transaction, message: OutboxMessage, new_chat_id: int) -> None:
        """Follow a group that became a supergroup, and send there what waits."""
        await self.group_moved(tx, message.chat_id, new_chat_id)
        await tx.outbox.postpone(message, tx.now, "group moved")

    async def group_moved(self, tx: Transaction, old: int, new: int) -> None:
        """Change a group's number everywhere."""
        await tx.clinics.move_group(old, new)
        await tx.outbox.move_chat(old, new)

    async def chat_lost(self, tx: Transaction, message: OutboxMessage, error: str) -> None:
        """Note that a chat refuses us: mark the patient, tell staff once, and find another way for an alert."""
        await tx.outbox.mark_dead(message, error)
        patient = await tx.patients.find_by_user(message.chat_id)
        if patient and patient.state == PatientState.ACTIVE:
            await self.unreachable(tx, patient)
        clinic_of_group = await tx.clinics.find_by_group(message.chat_id)
        if clinic_of_group:
            await self.group_lost(tx, clinic_of_group.id)
        else:
            await self.call_stuck(tx, message)

    async def call_stuck(self, tx: Transaction, message: OutboxMessage) -> None:
        """Have the second channel told of a call about a danger that Telegram does not take."""
        if message.kind != "alert" or message.channel != Channel.TELEGRAM or message.case_id is None:
            return
        case = await tx.cases.get(message.case_id)
        if case.state == CaseState.OPEN and case.severity <= Level.MODERATE:
            page(tx, case, message.refs["step"], message.refs["round"])

    async def shown(self, tx: Transaction, message: OutboxMessage, text: str, number: int | None) -> None:
        """Note in the audit what was shown to whom about a danger: the text, where it went, and its number there."""
        detail = {"to": message.chat_id, "channel": message.channel, "text": text, "message": number}
        tx.audit.add("system", f"shown_{message.kind}", f"outbox:{message.id}", detail=detail)

    async def unreachable(self, tx: Transaction, patient: Patient) -> None:
        """Mark a patient who cannot be written to any more, stop the prompts, and tell staff once."""
        await tx.patients.update(patient.id, state=PatientState.UNREACHABLE, next_checkin_at=None, next_safety_at=None)
        tx.audit.add("system", "unreachable", f"patient:{patient.id}", clinic_id=patient.clinic_id)
        stamp = int(tx.now.timestamp())
        for member in await tx.staff.list(patient.clinic_id):
            key = f"unreachable:{patient.id}:{stamp}:{member.id}"
            tx.outbox.enqueue(key, "unreachable", member.chat_id, Lane.ALERT, {"patient_id": patient.id})

    async def group_lost(self, tx: Transaction, clinic_id: int) -> None:
        """Let go of an alerts group that is gone: everyone and the second channel hear of it and of open cases."""
        clinic = await tx.clinics.get(clinic_id)
        if clinic.group_chat_id is None:
            return
        await tx.clinics.update(clinic_id, group_chat_id=None)
        tx.audit.add("system", "group_lost", f"clinic:{clinic_id}", clinic_id=clinic_id)
        stamp = int(tx.now.timestamp())
        for member in await tx.staff.list(clinic_id):
            key = f"group_lost:{clinic_id}:{stamp}:{member.id}"
            tx.outbox.enqueue(key, "group_lost", member.chat_id, Lane.CRISIS, {"clinic_id": clinic_id})
        tx.outbox.enqueue(
            f"group_lost:{clinic_id}:{stamp}:pager",
            "group_lost",
            0,
            Lane.CRISIS,
            {"clinic_id": clinic_id},
            channel=Channel.PAGER,
        )
        for case in await tx.cases.list_unclosed(clinic_id):
            if case.state == CaseState.OPEN:
                await tx.cases.change(case, [CaseState.OPEN], next_action_at=tx.now)
