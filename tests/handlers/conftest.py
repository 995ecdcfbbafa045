"""A clinic for what staff read, on each kind of database in turn."""

import pytest

from storage.database import Database
from tests.desk import Desk
from tests.tides import GROUP, add_clinic


@pytest.fixture
async def desk(database: Database) -> Desk:
    async with database.transaction() as tx:
        clinic, owner = await add_clinic(tx)
        await tx.clinics.update(clinic.id, group_chat_id=GROUP)
        return Desk(database, clinic, owner)
