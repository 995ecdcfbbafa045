"""The clock of a case, without Telegram: what is promised when nobody ever acts, and that nothing lowers a grade."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.clinical.escalation import Level
from bot.clinical.triage import Answer, Source
from bot.models import Case, CaseKind, CaseState, Patient, PatientState, Role
from bot.services.cases import CaseService
from bot.services.escalation import open_case, regrade
from bot.services.followups import FollowupService
from bot.services.safety import SafetyService
from bot.services.triage import TriageService
from storage.database import Database
from storage.types import EPOCH
from tests.conftest import FakeClock

ANNA, GROUP = 700, -100


@dataclass(frozen=True)
class Call:
    """One promised call."""

    key: str
    chat_id: int
    at: datetime


class Ward:
    """A clinic with two members of staff, a group and one patient, and the services that watch over it."""

    def __init__(self, database: Database, clock: FakeClock, patient: Patient) -> None:
        self.database = database
        self.clock = clock
        self.patient = patient
        self.cases = CaseService(database)
        self.safety = SafetyService(database)
        self.triage = TriageService(database, self.cases)
        self.followups = FollowupService(database)
        self._update = 0

    @property
    def update(self) -> int:
        """The number of a new update."""
        self._update += 1
        return self._update

    async def tick(self) -> int:
        """Do everything that is due now."""
        done = await self.triage.silence_due() + await self.cases.escalate_due()
        return done + await self.followups.tell_due() + await self.followups.ask_due()

    async def advance(self, step: timedelta) -> None:
        """Move the clock from one due time to the next."""
        until = self.clock.at + step
        while True:
            while await self.tick():
                pass
            async with self.database.snapshot() as tx:
                case = await self.case()
                times = [at for at in (case.next_action_at, case.tell_at, case.followup_at) if at]
                waiting = [found.due_at for found in await tx.triages.list_waiting() if found.due_at]
            later = [at for at in [*times, *waiting] if at > self.clock.at]
            if not later or min(later) > until:
                break
            self.clock.at = min(later)
        self.clock.at = until

    async def case(self) -> Case:
        """Return the patient's newest case."""
        async with self.database.snapshot() as tx:
            return (await tx.cases.list_of_patient(self.patient.id))[0]

    async def calls(self) -> list[Call]:
        """Return every call that was promised about the newest case, in order."""
        case = await self.case()
        async with self.database.snapshot() as tx:
            rows = await tx.rows(
                text("SELECT key, chat_id, created_at FROM outbox WHERE case_id = :case ORDER BY id"), {"case": case.id}
            )
        return [Call(row["key"], row["chat_id"], EPOCH + timedelta(microseconds=row["created_at"])) for row in rows]


@pytest.fixture
async def ward(database: Database, clock: FakeClock) -> Ward:
    async with database.transaction() as tx:
        clinic = await tx.clinics.add("Tide", "Europe/Madrid", "ES", "en", 3)
        await tx.clinics.update(clinic.id, group_chat_id=GROUP)
        for user in (1, 2):
            await tx.staff.add(clinic.id, user, user, f"N{user}", Role.CLINICIAN, "en")
        patient = await tx.patients.add(clinic.id, "K-07", "both", "en", "ES", "Europe/Madrid")
        await tx.patients.update(patient.id, user_id=ANNA, chat_id=ANNA, state=PatientState.ACTIVE)
        patient = await tx.patients.get(patient.id)
    return Ward(database, clock, patient)


async def test_in_72_hours_of_nobody_answering_every_step_comes_on_time_and_none_twice(ward: Ward) -> None:
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.COMMAND)
    began = ward.clock.at
    await ward.advance(timedelta(hours=72))
    rows = await ward.calls()
    assert len({row.key for row in rows}) == len(rows), "no step twice"
    at = [row.at - began for row in rows if row.chat_id == GROUP]
    assert at[:3] == [timedelta(0), timedelta(minutes=3), timedelta(minutes=6)]
    assert {later - earlier for earlier, later in pairwise(at[2:])} == {timedelta(minutes=5)}, "never silent"
    assert at[-1] > timedelta(hours=71, minutes=54)
    paged = [row for row in rows if row.key.endswith(":pager")]
    assert len(paged) == len(at) - 2
    told = [row for row in rows if row.chat_id in {1, 2}]
    assert len(told) == 2 + 2 * (len(at) - 2)


async def test_the_backup_is_called_when_the_person_on_duty_does_not_act(ward: Ward) -> None:
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.SOS)
    await ward.advance(timedelta(minutes=3))
    await ward.tick()
    assert [row.chat_id for row in await ward.calls() if row.chat_id > 0] == [1, 2]


async def test_a_grade_given_to_a_case_that_was_closed_meanwhile_changes_nothing(ward: Ward) -> None:
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.SOS)
    before = await ward.case()
    await ward.cases.close(1, before.id, "spoke")
    async with ward.database.transaction() as tx:
        assert not await regrade(tx, before, Level.EMERGENCY)
    assert (await ward.case()).state == CaseState.CLOSED


async def test_a_case_of_no_patient_asks_nobody_in_the_morning(ward: Ward) -> None:
    async with ward.database.transaction() as tx:
        case, opened = await open_case(
            tx, ward.patient.clinic_id, CaseKind.TEST, "t", patient_id=None, severity=Level.ROUTINE, reasons={}
        )
    assert opened
    assert (case.tell_at, case.followup_at) == (None, None)


async def test_a_patient_without_a_chat_is_still_watched_over(ward: Ward) -> None:
    async with ward.database.transaction() as tx:
        await tx.patients.update(ward.patient.id, chat_id=None)
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.SAFETY)
    await ward.advance(timedelta(minutes=26))
    assert (await ward.case()).severity == Level.HIGH
    await ward.advance(timedelta(days=1))
    await ward.cases.acknowledge(1, 1, (await ward.case()).id)
    assert (await ward.case()).state == CaseState.ACKNOWLEDGED


async def test_a_missed_promise_to_a_patient_who_blocked_us_is_no_question(ward: Ward) -> None:
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.HINT)
    async with ward.database.transaction() as tx:
        await tx.patients.update(ward.patient.id, state=PatientState.UNREACHABLE)
    await ward.advance(timedelta(days=1))
    async with ward.database.snapshot() as tx:
        assert await tx.outbox.find(f"prompt:{ward.patient.id}:{ward.clock.at.date()}:followup") is None


WHAT_HAPPENS = st.lists(
    st.one_of(
        st.sampled_from(Source),
        st.sampled_from([Answer.YES, Answer.NO, Answer.UNSURE, Answer.UNSAID]),
        st.sampled_from(["acknowledge", "contacted", 1, 11, 61, 300]),
    ),
    min_size=1,
    max_size=14,
)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(events=WHAT_HAPPENS)
async def test_nothing_that_patients_staff_or_time_do_lowers_a_settled_grade(
    ward: Ward, events: list[Source | Answer | str | int]
) -> None:
    await ward.safety.risk(ANNA, ANNA, ward.update, Source.HINT)
    settled, deadline = Level.REVIEW, None
    for event in events:
        await _happens(ward, event)
        case = await ward.case()
        if case.severity != Level.TRIAGE:
            assert case.severity <= settled
            settled = Level(case.severity)
        assert case.state == CaseState.CLOSED or case.next_action_at is not None, "somebody is always called next"
        deadline = case.next_action_at
    assert deadline is not None
    await ward.cases.close(1, (await ward.case()).id, "spoke")


async def _happens(ward: Ward, event: Source | Answer | str | int) -> None:
    case = await ward.case()
    if isinstance(event, Source):
        await ward.safety.risk(ANNA, ANNA, ward.update, event)
    elif isinstance(event, Answer):
        if found := await ward.triage.open_question(ANNA):
            await ward.triage.answer(ANNA, ANNA, ward.update, *found, event, None)
    elif isinstance(event, int):
        await ward.advance(timedelta(minutes=event))
    elif event == "acknowledge" and case.state == CaseState.OPEN:
        await ward.cases.acknowledge(1, 1, case.id)
    elif event == "contacted" and case.state in {CaseState.OPEN, CaseState.ACKNOWLEDGED}:
        await ward.cases.contacted(1, case.id)
