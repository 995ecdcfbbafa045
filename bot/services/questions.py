"""Asking the questions of a triage: one a message, each with a time after which silence is the answer."""

from bot.clinical.escalation import Level
from bot.clinical.triage import SILENCE, TRIGGERS, Question, Source, decide
from bot.messages import Lane
from bot.models import Case, Patient, Triage
from storage.database import Transaction


async def begin(
    tx: Transaction, patient: Patient, case: Case, update_id: int, source: Source, *, before: Level
) -> None:
    """Begin a triage, or ask the open question of the one that is under way again, widened by the new sign.

    ``before`` is the level that the case had: no triage ends less grave than that.
    """
    trigger = TRIGGERS[source]
    known = min(trigger.known, before if before is not Level.TRIAGE else Level.REVIEW)
    found = await tx.triages.find_open(patient.id)
    if found is None:
        found = await tx.triages.open(
            patient.id,
            case.id,
            update_id,
            source,
            trigger,
            known=known,
            asking=Question.DONE,
            due_at=tx.now + SILENCE,
        )
    else:
        await tx.triages.change(
            found,
            known=min(found.known, known),
            thoughts=found.thoughts or trigger.thoughts,
            full=found.full or trigger.full,
            tapped=False,
            due_at=tx.now + SILENCE,
        )
    ask(tx, patient, found.id, found.asking or Question.DONE, f"triage:{found.id}:{update_id}")


def ask(tx: Transaction, patient: Patient, triage_id: int, question: Question, key: str) -> None:
    """Promise one question to a patient."""
    if patient.chat_id is not None:
        tx.outbox.enqueue(key, "triage", patient.chat_id, Lane.CRISIS, {"triage_id": triage_id, "question": question})


def level_of(found: Triage) -> Level:
    """Return the level that the answers of a triage and what was known before mean together."""
    return min(decide(found.answers, thoughts=found.thoughts, full=found.full).level, found.known)
