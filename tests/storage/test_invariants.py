from storage.database import Database
from storage.invariants import LOOKS, audit


async def test_a_fresh_database_keeps_every_promise(database: Database) -> None:
    for whole in (True, False):
        async with database.snapshot() as tx:
            findings = await audit(tx, whole=whole)
        assert [finding.name for finding in findings] == [name for name, _ in LOOKS]
        assert [finding for finding in findings if not finding.holds] == []
