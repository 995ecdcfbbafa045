"""One unit of work, with every store on it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.exc import MultipleResultsFound
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.agenda import AgendaStore
from storage.audit import AuditStore
from storage.bookings import BookingStore
from storage.cases import CaseStore
from storage.checkins import CheckinStore
from storage.clinics import ClinicStore
from storage.forecasts import AssessmentStore
from storage.impressions import ImpressionStore
from storage.inbox import InboxStore
from storage.links import LinkStore
from storage.meta import MetaStore
from storage.notes import NoteStore
from storage.outbox import OutboxStore
from storage.patients import PatientStore
from storage.plans import PlanStore
from storage.prepared import Prepared, Preparer
from storage.ratings import RatingStore
from storage.risks import RiskStore
from storage.staff import StaffStore
from storage.treatments import TreatmentStore
from storage.triages import TriageStore
from storage.types import Vault

Row = Mapping[Any, Any]
_ready = Preparer()


class Transaction:
    """One unit of work: the stores, the time it started at, and nothing that outlives it."""

    def __init__(self, connection: AsyncConnection, vault: Vault, now: datetime, *, postgres: bool) -> None:
        self.connection = connection
        # our SQLite dialect never suspends in a statement, so it needs no greenlet to wait in
        self._in_place = None if postgres else connection.sync_connection
        self._driver = None if self._in_place is None else self._in_place.connection.dbapi_connection
        self.vault = vault
        self.now = now
        self.postgres = postgres
        self._later: list[tuple[Executable, dict[str, Any]]] = []

    def later(self, statement: Executable, values: dict[str, Any]) -> None:
        """Execute a statement before this transaction ends, together with its like: many rows for the price of one.

        For rows that nothing in the same transaction reads again.
        """
        self._later.append((statement, values))

    async def flush(self) -> None:
        """Execute what ``later`` put off, statement by statement in the order in which each first came."""
        batches: dict[int, tuple[Executable, list[dict[str, Any]]]] = {}
        for statement, values in self._later:
            batches.setdefault(id(statement), (statement, []))[1].append(values)
        self._later.clear()
        for statement, rows in batches.values():
            await self.run(statement, rows)

    async def run(self, statement: Executable, values: Any = None) -> None:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute one Core statement; ``values`` is one mapping, or a list of them for many rows."""
        if (prepared := self._prepared(statement, values)) is None:
            await self._execute(statement, values)
        else:
            prepared.execute(self._driver, values or {})

    async def rows(self, statement: Executable, values: Any = None) -> Sequence[Row]:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute a query and return every row."""
        if (prepared := self._prepared(statement, values)) is None:
            return (await self._execute(statement, values)).mappings().all()
        return prepared.read(prepared.execute(self._driver, values or {}))

    async def row(self, statement: Executable, values: Any = None) -> Row | None:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute a query and return its only row, or None."""
        found = await self.rows(statement, values)
        if len(found) > 1:
            raise MultipleResultsFound
        return found[0] if found else None

    async def changed(self, statement: Executable, values: Any = None) -> int:  # noqa: ANN401 -- SQLAlchemy's parameters
        """Execute an update or delete and return how many rows it met."""
        if (prepared := self._prepared(statement, values)) is None:
            return (await self._execute(statement, values)).rowcount
        return int(prepared.execute(self._driver, values or {}).rowcount)

    def _prepared(self, statement: Executable, values: Any) -> Prepared | None:  # noqa: ANN401 -- SQLAlchemy's parameters
        return None if self._in_place is None else _ready.find(statement, values or {}, self._in_place.dialect)

    async def _execute(self, statement: Executable, values: Any) -> CursorResult[Any]:  # noqa: ANN401 -- SQLAlchemy's parameters
        if self._in_place is not None:
            return self._in_place.execute(statement, values)
        return await self.connection.run_sync(Connection.execute, statement, values)

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """Run a part that takes back its own changes, and only those, when it raises."""
        put_off = len(self._later)
        await self._say("SAVEPOINT part")
        try:
            yield
        except BaseException:
            del self._later[put_off:]
            await self._say("ROLLBACK TO SAVEPOINT part")
            await self._say("RELEASE SAVEPOINT part")
            raise
        await self._say("RELEASE SAVEPOINT part")

    async def _say(self, statement: str) -> None:
        if self._in_place is not None:
            self._in_place.exec_driver_sql(statement)
            return
        await self.connection.run_sync(Connection.exec_driver_sql, statement)

    @cached_property
    def inbox(self) -> InboxStore:
        return InboxStore(self)

    @cached_property
    def outbox(self) -> OutboxStore:
        return OutboxStore(self)

    @cached_property
    def clinics(self) -> ClinicStore:
        return ClinicStore(self)

    @cached_property
    def staff(self) -> StaffStore:
        return StaffStore(self)

    @cached_property
    def links(self) -> LinkStore:
        return LinkStore(self)

    @cached_property
    def patients(self) -> PatientStore:
        return PatientStore(self)

    @cached_property
    def checkins(self) -> CheckinStore:
        return CheckinStore(self)

    @cached_property
    def ratings(self) -> RatingStore:
        return RatingStore(self)

    @cached_property
    def treatments(self) -> TreatmentStore:
        return TreatmentStore(self)

    @cached_property
    def assessments(self) -> AssessmentStore:
        return AssessmentStore(self)

    @cached_property
    def cases(self) -> CaseStore:
        return CaseStore(self)

    @cached_property
    def risks(self) -> RiskStore:
        return RiskStore(self)

    @cached_property
    def triages(self) -> TriageStore:
        return TriageStore(self)

    @cached_property
    def plans(self) -> PlanStore:
        return PlanStore(self)

    @cached_property
    def impressions(self) -> ImpressionStore:
        return ImpressionStore(self)

    @cached_property
    def bookings(self) -> BookingStore:
        return BookingStore(self)

    @cached_property
    def notes(self) -> NoteStore:
        return NoteStore(self)

    @cached_property
    def audit(self) -> AuditStore:
        return AuditStore(self)

    @cached_property
    def agenda(self) -> AgendaStore:
        return AgendaStore(self)

    @cached_property
    def meta(self) -> MetaStore:
        return MetaStore(self)
