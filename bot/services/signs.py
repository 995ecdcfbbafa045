"""A sign of danger: resources to the person first, the plan they made, the clinic called, the questions begun."""

import structlog

from bot.clinical.escalation import Level
from bot.clinical.triage import TRIGGERS, Source
from bot.errors import NotFoundError, StorageUnavailableError
from bot.messages import Channel, Lane
from bot.models import Case, CaseKind, Patient, PatientState
from bot.services import questions
from bot.services.escalation import open_case
from storage.database import Transaction

log = structlog.get_logger()


async def sign(tx: Transaction, by: int, chat_id: int, update_id: int, source: Source) -> None:
    """Answer a sign of danger of the Telegram user ``by``; the same update twice is answered once.

    The crisis lines are promised before anything else is looked at, and stay promised whatever breaks after: a case
    that cannot be opened (a clinic's settings cannot be read) is told to the second channel instead.
    """
    tx.outbox.enqueue(f"resources:{update_id}", "resources", chat_id, Lane.CRISIS, {"user_id": by, "source": source})
    case_id = patient_id = clinic_id = None
    try:
        patient = await tx.patients.find_by_user(by)
        if patient and patient.state != PatientState.INVITED:
            patient_id, clinic_id = patient.id, patient.clinic_id
            async with tx.part():
                case_id = (await _call(tx, patient, chat_id, update_id, source)).id
    except (StorageUnavailableError, NotFoundError):
        raise  # the database is away, or another replica was faster: the update is tried again
    except Exception as error:
        log.exception("sign of danger without a case", update_id=update_id)
        refs = {"update_id": update_id, "error": type(error).__name__}
        tx.outbox.enqueue(f"broken:{update_id}", "broken", 0, Lane.CRISIS, refs, channel=Channel.PAGER)
    await tx.risks.add(update_id, by, source, patient_id=patient_id, case_id=case_id)
    actor = f"patient:{patient_id}" if patient_id else f"user:{by}"
    tx.audit.add(actor, f"risk_{source}", f"update:{update_id}", clinic_id=clinic_id)


async def _call(tx: Transaction, patient: Patient, chat_id: int, update_id: int, source: Source) -> Case:
    """Show a patient their own plan, open or raise their case, and begin the questions or ask the open one again."""
    plan = await tx.plans.find(patient.id)
    if plan.parts:
        tx.outbox.enqueue(f"plan:{update_id}", "plan_crisis", chat_id, Lane.CRISIS, {"patient_id": patient.id})
    if plan.asking:
        await tx.plans.stop_asking(patient.id, plan.offer_at)
    trigger = TRIGGERS[source]
    case, opened = await open_case(
        tx,
        patient.clinic_id,
        CaseKind.CRISIS,
        f"risk:{update_id}",
        patient_id=patient.id,
        severity=trigger.opens,
        reasons={"source": source},
    )
    before = Level.REVIEW if opened else Level(case.severity)
    await questions.begin(tx, patient, case, update_id, source, before=before)
    return case
