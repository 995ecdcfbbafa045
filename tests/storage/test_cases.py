import asyncio
from datetime import timedelta

import pytest

from bot.errors import NotFoundError
from bot.models import Case, CaseKind, CaseState
from storage.database import Database
from tests.conftest import KEY, FakeClock
from tests.storage.rows import Rows, open_case, somebody_waits, store_rows


@pytest.fixture
async def rows(database: Database) -> Rows:
    return await store_rows(database)


async def test_a_case_comes_back_as_it_was_opened(database: Database, rows: Rows, clock: FakeClock) -> None:
    async with database.transaction() as tx:
        case, opened = await open_case(tx, rows)
    async with database.snapshot() as tx:
        found = await tx.cases.get(case.id)
        assert found == case == await tx.cases.find_by_trigger("risk:1")
        assert await tx.cases.find_by_trigger("risk:2") is None
    assert opened
    assert (found.number, found.state, found.kind) == (1, CaseState.OPEN, CaseKind.CRISIS)
    assert (found.policy, found.reasons) == ({"wait": 30}, {"source": "answer"})
    assert found.next_action_at == clock.now() + timedelta(seconds=30)


async def test_a_second_sign_of_risk_joins_the_unclosed_case(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        first, _ = await open_case(tx, rows, trigger="risk:1")
        again, opened = await open_case(tx, rows, trigger="risk:2")
        other, _ = await open_case(tx, rows, trigger="wane:1", kind=CaseKind.WANING)
    assert (again.id, opened) == (first.id, False)
    assert other.number == 2


async def test_a_closed_case_is_never_opened_again_by_the_event_that_opened_it(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        first, _ = await open_case(tx, rows)
        assert await tx.cases.change(first, [CaseState.OPEN], state=CaseState.CLOSED, closed_at=tx.now)
        again, opened = await open_case(tx, rows)
        new, newly = await open_case(tx, rows, trigger="risk:2")
    assert (again.id, opened) == (first.id, False)
    assert newly
    assert new.id != first.id


async def test_a_test_alert_without_patient_opens_by_its_trigger_alone(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        one, first = await open_case(tx, rows, trigger="test:1", kind=CaseKind.TEST, patient=False)
        two, second = await open_case(tx, rows, trigger="test:2", kind=CaseKind.TEST, patient=False)
        again, third = await open_case(tx, rows, trigger="test:2", kind=CaseKind.TEST, patient=False)
    assert (first, second, third) == (True, True, False)
    assert again.id == two.id != one.id


async def test_who_read_an_older_state_changes_nothing(database: Database, rows: Rows) -> None:
    async with database.transaction() as tx:
        case, _ = await open_case(tx, rows)
        assert await tx.cases.change(case, [CaseState.OPEN], state=CaseState.ACKNOWLEDGED)
        assert not await tx.cases.change(case, [CaseState.OPEN, CaseState.ACKNOWLEDGED], state=CaseState.CLOSED)
        found = await tx.cases.get(case.id)
        assert not await tx.cases.change(found, [CaseState.OPEN], state=CaseState.CLOSED)
    assert (found.state, found.fence) == (CaseState.ACKNOWLEDGED, 1)


async def test_the_gravest_and_oldest_case_is_listed_first(database: Database, rows: Rows, clock: FakeClock) -> None:
    async with database.transaction() as tx:
        waning, _ = await open_case(tx, rows, trigger="w", kind=CaseKind.WANING)
        await tx.cases.change(waning, [CaseState.OPEN], severity=1)
    clock.advance(timedelta(minutes=1))
    async with database.transaction() as tx:
        crisis, _ = await open_case(tx, rows, trigger="c")
        done, _ = await open_case(tx, rows, trigger="s", kind=CaseKind.SILENCE)
        await tx.cases.change(done, [CaseState.OPEN], state=CaseState.CLOSED)
    async with database.snapshot() as tx:
        assert [case.id for case in await tx.cases.list_unclosed(rows.clinic.id)] == [crisis.id, waning.id]
        assert await tx.cases.list_unclosed(rows.clinic.id + 1) == []
        newest = [case.id for case in await tx.cases.list_of_patient(rows.patient.id)]
        assert newest == [done.id, crisis.id, waning.id]
        latest = await tx.cases.find_latest(rows.patient.id, CaseKind.SILENCE)
        assert latest is not None
        assert latest.state == CaseState.CLOSED
        assert await tx.cases.find_latest(rows.patient.id, CaseKind.RELAPSE) is None
        assert await tx.cases.find_unclosed(rows.patient.id, CaseKind.SILENCE) is None


async def test_a_case_is_due_when_its_time_has_come_and_not_before(
    database: Database, rows: Rows, clock: FakeClock
) -> None:
    async with database.transaction() as tx:
        case, _ = await open_case(tx, rows)
        assert await tx.cases.claim_due(10) == []
    clock.advance(timedelta(seconds=30))
    async with database.transaction() as tx:
        (due,) = await tx.cases.claim_due(10)
        await tx.cases.change(due, [CaseState.OPEN], state=CaseState.CLOSED)
        assert await tx.cases.claim_due(10) == []
    assert due.id == case.id


async def test_a_case_that_is_not_there_is_an_error(database: Database) -> None:
    async with database.snapshot() as tx:
        with pytest.raises(NotFoundError):
            await tx.cases.get(1)


async def test_two_replicas_never_take_the_same_step(postgres_url: str, clock: FakeClock) -> None:
    ours, theirs = (Database.open(postgres_url, KEY, clock) for _ in range(2))
    rows = await store_rows(ours)
    async with ours.transaction() as tx:
        for number in range(6):
            await tx.cases.open(
                rows.clinic.id,
                CaseKind.TEST,
                f"test:{number}",
                patient_id=None,
                severity=0,
                policy={},
                reasons={},
                next_action_at=tx.now,
            )
    both = asyncio.Barrier(2)

    async def step(database: Database) -> list[Case]:
        async with database.transaction() as tx:
            due = await tx.cases.claim_due(4)
            await both.wait()  # both hold what they claimed
            for case in due:
                assert await tx.cases.change(case, [CaseState.OPEN], next_action_at=None)
            return due

    first, second = await asyncio.gather(step(ours), step(theirs))
    assert {case.id for case in first} & {case.id for case in second} == set()
    assert len(first) + len(second) == 6
    await ours.close()
    await theirs.close()


async def test_two_replicas_that_open_a_case_at_once_open_one(postgres_url: str, clock: FakeClock) -> None:
    replicas = [Database.open(postgres_url, KEY, clock) for _ in range(2)]
    rows = await store_rows(replicas[0])

    async def report(database: Database, number: int) -> bool:
        async with database.transaction() as tx:
            return (await open_case(tx, rows, trigger=f"risk:{number}"))[1]

    found = await asyncio.gather(*(report(database, number) for number, database in enumerate(replicas)))
    assert sorted(found) == [False, True]
    for database in replicas:
        await database.close()


async def test_a_number_that_another_replica_took_lets_the_update_be_tried_again(
    postgres_url: str, clock: FakeClock
) -> None:
    ours, theirs = (Database.open(postgres_url, KEY, clock) for _ in range(2))
    rows = await store_rows(ours)
    async with theirs.transaction() as tx:
        await open_case(tx, rows, trigger="test:1", kind=CaseKind.TEST, patient=False)

        async def open_ours() -> None:
            async with ours.transaction() as late:  # has read the highest number before theirs is committed
                await open_case(late, rows, trigger="test:2", kind=CaseKind.TEST, patient=False)

        loser = asyncio.ensure_future(open_ours())
        await somebody_waits(tx)
    with pytest.raises(NotFoundError):
        await loser
    async with ours.transaction() as tx:
        case, _ = await open_case(tx, rows, trigger="test:2", kind=CaseKind.TEST, patient=False)
    assert case.number == 2
    await ours.close()
    await theirs.close()
