"""What comes too late, from the wrong person, or while another replica does the same: nothing is doubled or lost."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.clinical.escalation import Level
from bot.clinical.triage import Question
from bot.errors import NotFoundError
from bot.models import Case, CaseState, Triage
from bot.services.escalation import regrade
from bot.services.escalation import step as step_on
from handlers.taps import encode
from storage.cases import CaseStore
from storage.triages import TriageStore
from tests.world import Clinic


async def crisis(clinic: Clinic) -> Case:
    (found,) = await clinic.cases("crisis")
    return found


async def triage(clinic: Clinic) -> Triage:
    async with clinic.world.app.database.snapshot() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
        assert patient
        found = await tx.triages.find_open(patient.id)
    assert found
    return found


async def never(*_: object, **__: object) -> bool:
    return False


async def test_a_case_closed_by_a_colleague_is_not_closed_again(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.anna.types("/crisis")
    case = await crisis(clinic)
    await clinic.owner.forges_tap(encode("close", case.id, "spoke"))
    await nurse.forges_tap(encode("close", case.id, "emergency"))
    assert "has changed in the meantime" in nurse.toast
    assert (await crisis(clinic)).outcome == "spoke"


async def test_an_outcome_that_does_not_exist_closes_nothing(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    await clinic.owner.forges_tap(encode("close", (await crisis(clinic)).id, "sunshine"))
    assert "not an outcome" in clinic.owner.toast
    assert (await crisis(clinic)).state == CaseState.OPEN


async def test_staff_of_another_clinic_open_nobodys_chart(clinic: Clinic) -> None:
    other = await clinic.world.open_clinic("Elsewhere", "Otto")
    await clinic.anna.types("/crisis")
    patient_id = (await crisis(clinic)).patient_id
    other.owner.forgets()
    await other.owner.forges_tap(encode("open", patient_id))
    assert not other.owner.sees("K-07")


async def test_staff_of_another_clinic_take_back_no_infusion(clinic: Clinic) -> None:
    other = await clinic.world.open_clinic("Elsewhere", "Otto")
    await clinic.owner.types("/infusion K-07")
    await other.owner.sends_tap(clinic.owner.button("Undo"))
    assert await clinic.treatments() == [clinic.today]


async def test_a_safety_question_is_answered_by_nobody_else(clinic: Clinic) -> None:
    ben, sam = await clinic.enrol("Ben", "K-08"), clinic.world.person("Sam")
    await clinic.anna.types("mood 0 pain 3")
    question = clinic.anna.button("Not sure")
    await sam.types("hello")
    for somebody in (ben, sam):
        await somebody.sends_tap(question)
    assert await clinic.cases("crisis") == []
    await clinic.anna.presses(question)
    assert len(await clinic.cases("crisis")) == 1


async def test_a_question_about_danger_is_answered_by_nobody_else(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    found = await triage(clinic)
    sam = clinic.world.person("Sam")
    await sam.types("hello")
    await sam.forges_tap(encode("tri", found.id, Question.DONE, "no"))
    assert (await triage(clinic)).answers == ()


async def test_a_silence_that_another_replica_took_is_not_taken_twice(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    await clinic.anna.types("/crisis")
    stale = await triage(clinic)
    await clinic.anna.taps("No")
    answered = await triage(clinic)

    async def claimed(*_: object) -> list[Triage]:
        return [stale, replace(answered, asking=None)]

    monkeypatch.setattr(TriageStore, "claim_due", claimed)
    assert await clinic.world.app.triage.silence_due() == 2
    assert await triage(clinic) == answered


async def test_a_case_that_was_closed_meanwhile_is_neither_graded_nor_called_about(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    await clinic.anna.types("/crisis")
    case = await crisis(clinic)
    clinic.group.forgets()
    monkeypatch.setattr(CaseStore, "change", never)
    async with clinic.world.app.database.transaction() as tx:
        assert not await regrade(tx, case, Level.EMERGENCY)
        await step_on(tx, case)
    await clinic.world.app.tick()
    assert not clinic.group.sees("CRISIS")
    assert (await crisis(clinic)) == case


async def test_questions_answered_while_somebody_has_the_case_leave_it_with_them(clinic: Clinic) -> None:
    await clinic.anna.types("mood 0 pain 3")
    await clinic.anna.taps("Yes")
    await clinic.owner.taps("Acknowledge")
    for _ in range(7):
        await clinic.anna.taps("No")
    case = await crisis(clinic)
    assert (case.state, Level(case.severity)) == (CaseState.ACKNOWLEDGED, Level.LOW)


async def test_a_mistake_that_somebody_has_seen_already_is_only_noted(clinic: Clinic) -> None:
    await clinic.anna.types("hello")
    await clinic.anna.taps("SOS – I need help now")
    await clinic.owner.taps("Acknowledge")
    await clinic.anna.taps("I tapped by mistake")
    case = await crisis(clinic)
    assert case.state == CaseState.ACKNOWLEDGED
    assert case.reasons["source"] == "mistake"


async def test_a_mistake_in_a_case_that_began_with_something_else_changes_nothing_of_it(clinic: Clinic) -> None:
    sos = clinic.anna.button("SOS – I need help now")
    await clinic.anna.types("I want to kill myself tonight")
    for _ in range(7):
        await clinic.anna.taps("No")
    await clinic.anna.presses(sos)
    await clinic.anna.taps("I tapped by mistake")
    case = await crisis(clinic)
    assert (case.state, case.reasons["source"]) == (CaseState.OPEN, "text")


async def test_a_replica_that_was_slower_takes_the_cry_again(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Any = CaseStore.open
    failures = [NotFoundError("case")]

    async def open_(*given: object, **named: object) -> object:
        if failures:
            raise failures.pop()
        return await real(*given, **named)

    monkeypatch.setattr(CaseStore, "open", open_)
    await clinic.anna.types("/crisis")
    await clinic.advance(seconds=5)
    assert len(await clinic.cases("crisis")) == 1
    assert clinic.anna.sees("024")


async def test_after_a_silence_of_ours_questions_wait_a_little_longer(clinic: Clinic) -> None:
    await clinic.anna.types("/crisis")
    asked = await triage(clinic)
    await clinic.world.app.presence.note()
    clinic.world.telegram.clock.advance(timedelta(hours=2))
    assert await clinic.world.app.triage.silence_due() == 1
    found = await triage(clinic)
    assert found.answers == ()
    assert found.due_at
    assert asked.due_at
    assert found.due_at > asked.due_at
