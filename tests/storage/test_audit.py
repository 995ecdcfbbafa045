import pytest
from sqlalchemy import text

from storage import audit
from storage.database import Database
from tests.conftest import KEY, FakeClock


@pytest.fixture
async def sealed(database: Database) -> Database:
    """A database with five sealed entries."""
    async with database.transaction() as tx:
        for number in range(5):
            tx.audit.add(f"staff:{number}", "read", f"patient:{number}", clinic_id=1, detail={"scale": "mood"})
    async with database.transaction() as tx:
        assert await tx.audit.seal() == 5
    return database


async def first_broken(database: Database, *, whole: bool = True) -> int | None:
    async with database.snapshot() as tx:
        return await tx.audit.first_broken(whole=whole)


async def test_an_untouched_chain_verifies_and_goes_on(sealed: Database) -> None:
    assert await first_broken(sealed) is None
    async with sealed.transaction() as tx:
        tx.audit.add("system", "later", "case:1")
    assert await first_broken(sealed) is None
    async with sealed.transaction() as tx:
        assert await tx.audit.seal(most=1) == 1
        assert await tx.audit.seal() == 0
    assert await first_broken(sealed) is None


async def test_an_empty_chain_verifies(database: Database) -> None:
    assert await first_broken(database) is None


@pytest.mark.parametrize(
    ("forgery", "place"),
    [
        ("UPDATE audit SET actor = 'staff:9' WHERE place = 2", 2),
        ("UPDATE audit SET action = 'wrote' WHERE place = 5", 5),
        ("UPDATE audit SET at = at + 1 WHERE place = 1", 1),
        ("UPDATE audit SET clinic_id = 2 WHERE place = 3", 3),
        ("UPDATE audit SET detail = NULL WHERE place = 4", 4),
        ("UPDATE audit SET seal = (SELECT seal FROM audit WHERE place = 2) WHERE place = 3", 3),
        ("UPDATE audit SET place = 9 WHERE place = 3", 3),
        ("DELETE FROM audit WHERE place = 1", 1),
        ("DELETE FROM audit WHERE place = 3", 3),
        ("DELETE FROM audit WHERE place = 5", 5),
        ("DELETE FROM audit", 1),
    ],
)
async def test_no_entry_can_be_changed_moved_or_taken_out_unseen(sealed: Database, forgery: str, place: int) -> None:
    async with sealed.transaction() as tx:
        await tx.run(text(forgery))
    assert await first_broken(sealed) == place


async def test_who_has_no_key_cannot_seal(sealed: Database, clock: FakeClock, database_url: str) -> None:
    if not sealed.postgres:
        return  # another key does not even open the file
    forger = Database.open(database_url, b"f" * 32, clock)
    async with forger.transaction() as tx:
        await tx.run(text("UPDATE audit SET actor = 'staff:9', place = NULL, seal = NULL WHERE place = 5"))
        await tx.meta.set("audit_head", f"4:{'00' * 32}")
        assert await tx.audit.seal() == 1
    await forger.close()
    assert await first_broken(sealed) == 5


async def test_a_quick_look_checks_the_newest_entries_alone(sealed: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "NEWEST", 2)
    async with sealed.transaction() as tx:
        await tx.run(text("UPDATE audit SET actor = 'staff:9' WHERE place = 2"))
    assert await first_broken(sealed, whole=False) is None
    assert await first_broken(sealed) == 2
    async with sealed.transaction() as tx:
        await tx.run(text("UPDATE audit SET actor = 'staff:9' WHERE place = 4"))
    assert await first_broken(sealed, whole=False) == 4
    async with sealed.transaction() as tx:
        await tx.run(text("DELETE FROM audit WHERE place = 3"))
    assert await first_broken(sealed, whole=False) == 4


async def test_two_replicas_that_seal_at_once_make_one_chain(postgres_url: str, clock: FakeClock) -> None:
    ours, theirs = (Database.open(postgres_url, KEY, clock) for _ in range(2))
    async with ours.transaction() as tx:
        tx.audit.add("system", "first", "case:1")
        await tx.flush()
        async with theirs.transaction() as other:  # a higher number that is committed, and sealed, before a lower one
            other.audit.add("system", "second", "case:2")
        async with theirs.transaction() as other:
            assert await other.audit.seal() == 1
    async with ours.transaction() as tx:
        assert await tx.audit.seal() == 1
    assert await first_broken(theirs) is None
    await ours.close()
    await theirs.close()
