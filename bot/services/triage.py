"""What a patient answers to the questions after a sign of danger, and what staying silent answers."""

from datetime import timedelta

from bot.clinical.escalation import Level
from bot.clinical.triage import SILENCE, Answer, Question, Source, decide, may_be_mistake
from bot.errors import UserError
from bot.messages import Lane
from bot.models import Case, CaseState, Patient, PatientState, Triage
from bot.services import access, questions
from bot.services.cases import CaseService
from bot.services.escalation import UNCLOSED, regrade
from bot.services.presence import GAP, PRESENT_AT
from bot.services.signs import sign
from storage.database import Database, Transaction

ATONCE = 50
LOOK_AGAIN = timedelta(minutes=1)
ANSWERED_ALREADY = "This question has been answered already. /crisis always works."


class TriageService:
    """Takes answers, and silence, which is one."""

    def __init__(self, database: Database, cases: CaseService) -> None:
        self._database = database
        self._cases = cases

    async def open_question(self, by: int) -> tuple[int, Question] | None:
        """Return the triage and the question that a patient has open, or None."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            found = await tx.triages.find_open(patient.id) if patient else None
            return (found.id, found.asking) if found and found.asking else None

    async def answer(
        self,
        by: int,
        chat_id: int,
        update_id: int,
        triage_id: int,
        question: Question,
        answer: Answer,
        edit: int | None,
    ) -> None:
        """Save an answer, raise or grade the case by it, and ask what comes next.

        An answer to an old question that counts as yes is a sign of danger of its own.

        Raises:
            UserError: a plain no to a question that is not open any more.

        """
        async with self._database.transaction() as tx:
            patient, found = await self._own(tx, by, triage_id)
            if found.asking != question:
                if not answer.counts:
                    raise UserError(ANSWERED_ALREADY)
                await sign(tx, by, chat_id, update_id, Source.SAFETY)
                return
            refs = {"triage_id": found.id, "question": question, "answer": answer, "edit": edit}
            tx.outbox.enqueue(f"answered:{update_id}", "triage_answered", chat_id, Lane.REST, refs)
            await self._take(tx, patient, found, answer, f"triage:{found.id}:{update_id}")

    async def _own(self, tx: Transaction, by: int, triage_id: int) -> tuple[Patient, Triage]:
        patient = await tx.patients.find_by_user(by)
        found = await tx.triages.get(triage_id)
        if patient is None or patient.state == PatientState.INVITED or found.patient_id != patient.id:
            raise access.StrangerError
        return patient, found

    async def _take(self, tx: Transaction, patient: Patient, found: Triage, answer: Answer, key: str) -> None:
        """Add an answer to a triage; what it means for the case, and the next question, follow from the rules."""
        if found.asking is None:
            return
        answers = (*found.answers, (found.asking, answer))
        decision = decide(answers, thoughts=found.thoughts, full=found.full)
        silent = answer is Answer.SILENT
        due = None if silent or decision.ask is None else tx.now + SILENCE
        if not await tx.triages.change(found, answers, asking=decision.ask, due_at=due):
            return
        tx.audit.add(
            f"patient:{patient.id}",
            "triage_silent" if silent else "triage_answered",
            f"triage:{found.id}",
            clinic_id=patient.clinic_id,
            detail={"question": found.asking, "answer": answer, "level": decision.level.name},
        )
        case = await tx.cases.get(found.case_id)
        changed = await self._weigh(tx, case, min(decision.level, found.known), over=decision.ask is None)
        await self._cases.refresh(tx, case.id, f"{case.fence}.{found.id}.{found.fence}", private=not changed)
        if silent:
            self._tell(tx, patient, f"silent:{found.id}:{found.fence}", "triage_silent", found)
        elif decision.ask is None:
            self._tell(tx, patient, key, "triage_end", found)
        else:
            questions.ask(tx, patient, found.id, decision.ask, key)

    def _tell(self, tx: Transaction, patient: Patient, key: str, kind: str, found: Triage) -> None:
        if patient.chat_id is not None:
            refs = {"patient_id": patient.id, "triage_id": found.id, "case_id": found.case_id}
            tx.outbox.enqueue(key, kind, patient.chat_id, Lane.CRISIS, refs)

    async def _weigh(self, tx: Transaction, case: Case, level: Level, *, over: bool) -> bool:
        """Raise a case that the answers make graver, and grade one whose questions are over; never lower a grade."""
        now = Level(case.severity)
        if level < now and (level.pages or now is not Level.TRIAGE):
            return await regrade(tx, case, level)
        if now is Level.TRIAGE and over:
            return await regrade(tx, case, level, anew=False)
        return False

    async def mistake(self, by: int, chat_id: int, update_id: int, triage_id: int, edit: int | None) -> None:
        """Note that a tap was a mistake: people still hear of it today, and nobody is called any more.

        Raises:
            UserError: something was answered already, or it was no tap, so a person has to look.

        """
        async with self._database.transaction() as tx:
            patient, found = await self._own(tx, by, triage_id)
            if found.asking is None or not may_be_mistake(found.answers, tapped=found.tapped):
                raise UserError("This cannot be taken back here. Your clinic will read what you wrote.")
            await tx.triages.change(found, asking=None, due_at=None)
            case = await tx.cases.get(found.case_id)
            own = case.trigger == f"risk:{found.update_id}"
            reasons = {**case.reasons, "source": "mistake"}
            tx.audit.add(f"patient:{patient.id}", "triage_mistake", f"triage:{found.id}", clinic_id=patient.clinic_id)
            if own and case.state == CaseState.OPEN:
                await regrade(tx, case, Level.REVIEW, reasons)
            elif own:
                await tx.cases.change(case, UNCLOSED, reasons=reasons)
            await self._cases.refresh(tx, case.id, case.fence)
            refs = {"patient_id": patient.id, "edit": edit}
            tx.outbox.enqueue(f"reply:{update_id}", "mistake", chat_id, Lane.CRISIS, refs)

    async def silence_due(self) -> int:
        """Take silence for an answer where a question waited long enough, unless it was we who were away."""
        async with self._database.transaction() as tx:
            due = await tx.triages.claim_due(ATONCE)
            present = await tx.meta.find_instant(PRESENT_AT) if due else None
            away = present is not None and tx.now - present > GAP
            for found in due:
                if away:
                    await tx.triages.change(found, due_at=tx.now + LOOK_AGAIN)
                    continue
                patient = await tx.patients.get(found.patient_id)
                await self._take(tx, patient, found, Answer.SILENT, f"triage:{found.id}:{found.fence}")
        return len(due)
