"""The inbox: every update is a row here before Telegram is told to forget it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, literal, or_, select, text, update

from bot.messages import InboxRow, InboxState
from storage.columns import NEW_UPDATES
from storage.schema import inbox
from storage.store import Store, inserts, value

BODY = "inbox.body"
_older = inbox.alias("older")


@dataclass(frozen=True, slots=True)
class NewUpdate:
    """An update as received; ``risk`` 0 goes before 1 ("may hold risk" before the rest)."""

    update_id: int
    kind: str
    chat_id: int
    user_id: int
    body: Mapping[str, Any]
    risk: int


_adds = inserts(inbox, lambda insert: insert.on_conflict_do_nothing(index_elements=["update_id"]))
_now = bindparam("now", type_=inbox.c.lease_until.type)
_waiting = text(f"inbox.{NEW_UPDATES}")
_claimable = (
    select(inbox.c.update_id)
    .where(
        _waiting,
        or_(inbox.c.lease_until.is_(None), inbox.c.lease_until < _now),
        # a later update of a chat waits while an earlier one is in another worker's hands
        ~exists().where(
            _older.c.chat_id == inbox.c.chat_id,
            _older.c.lease_until >= _now,
            _older.c.update_id < inbox.c.update_id,
            inbox.c.risk > 0,
        ),
    )
    .order_by(inbox.c.risk, inbox.c.update_id)
    .limit(bindparam("most"))
)
_taken = {
    "lease_until": bindparam("until", type_=inbox.c.lease_until.type),
    "attempts": inbox.c.attempts + 1,
}
_claims = {
    postgres: update(inbox)
    .where(inbox.c.update_id.in_(_claimable.with_for_update(skip_locked=True) if postgres else _claimable))
    .values(**_taken)
    .returning(*inbox.c)
    for postgres in (False, True)
}
_lock_chat = text("SELECT pg_advisory_xact_lock(:chat)")
_still_ours = (
    select(inbox.c.update_id)
    .where(
        inbox.c.update_id == bindparam("which"),
        inbox.c.attempts == bindparam("our_attempts"),
        inbox.c.state == literal("new"),
    )
    .with_for_update()
)
_overtakes = select(inbox.c.update_id).where(
    inbox.c.chat_id == bindparam("chat"),
    inbox.c.update_id < bindparam("which"),
    inbox.c.risk == bindparam("risk"),
    _waiting,
)
_done = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("which"), inbox.c.state == literal("new"))
    .values(state="done", body=None, lease_until=None, done_at=bindparam("now", type_=inbox.c.done_at.type))
)
_put_back = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("which"), inbox.c.state == literal("new"))
    .values(lease_until=None, attempts=inbox.c.attempts - 1)
)


class InboxStore(Store):
    """Rows of incoming updates."""

    async def add_all(self, updates: Sequence[NewUpdate]) -> None:
        """Store updates; one that is here already changes nothing."""
        now = self._tx.now
        await self._tx.run(
            _adds[self._tx.postgres],
            [
                {
                    "update_id": row.update_id,
                    "kind": row.kind,
                    "chat_id": row.chat_id,
                    "user_id": row.user_id,
                    "body": self._tx.vault.seal_json(BODY, row.body),
                    "risk": row.risk,
                    "state": InboxState.NEW,
                    "attempts": 0,
                    "received_at": now,
                }
                for row in updates
            ],
        )

    async def claim(self, most: int, lease: timedelta) -> list[InboxRow]:
        """Take up to ``most`` waiting updates for ``lease``, risk first, then in order; each claim is an attempt."""
        rows = await self._tx.rows(
            _claims[self._tx.postgres],
            {"now": self._tx.now, "until": self._tx.now + lease, "most": most},
        )
        found = [value(InboxRow, row, body=self._tx.vault.open_json(BODY, row["body"])) for row in rows]
        return sorted(found, key=lambda row: (row.risk, row.update_id))

    async def put_back(self, rows: Sequence[InboxRow]) -> None:
        """Return claimed updates that nobody has touched, as if they had not been claimed."""
        if rows:
            await self._tx.run(_put_back, [{"which": row.update_id} for row in rows])

    async def hold(self, row: InboxRow) -> bool:
        """Hold a claimed update against other replicas until the transaction ends; False when it is ours no more."""
        if not self._tx.postgres:
            return True  # one process owns a SQLite file
        await self._tx.run(_lock_chat, {"chat": row.chat_id})
        return await self._tx.row(_still_ours, {"which": row.update_id, "our_attempts": row.attempts}) is not None

    async def overtakes(self, row: InboxRow) -> bool:
        """Whether an earlier update of the chat is not done; one that may hold risk waits for nobody."""
        given = {"chat": row.chat_id, "which": row.update_id, "risk": row.risk}
        return row.risk > 0 and await self._tx.row(_overtakes, given) is not None

    def mark_done(self, update_id: int) -> None:
        """Mark an update as done and wipe its body, in the transaction of what it led to."""
        self._tx.later(_done, {"which": update_id, "now": self._tx.now})

    async def release(self, update_id: int, wait: timedelta, error: str, *, forgive: bool) -> None:
        """Give an update back to be tried again after ``wait``; ``forgive`` takes back the counted attempt."""
        await self._tx.run(
            update(inbox)
            .where(inbox.c.update_id == update_id, inbox.c.state == InboxState.NEW)
            .values(
                lease_until=self._tx.now + wait,
                error=error,
                attempts=inbox.c.attempts - (1 if forgive else 0),
            )
        )

    async def quarantine(self, update_id: int, error: str) -> None:
        """Set an update aside for a person to look at; its body is kept, encrypted."""
        await self._tx.run(
            update(inbox)
            .where(inbox.c.update_id == update_id)
            .values(state=InboxState.QUARANTINED, error=error, lease_until=None, done_at=self._tx.now)
        )

    async def release_all(self) -> int:
        """Give back everything that a process which is gone had taken; return how many."""
        return await self._tx.changed(
            update(inbox)
            .where(inbox.c.state == InboxState.NEW, inbox.c.lease_until.is_not(None))
            .values(lease_until=None)
        )

    async def purge(self, keep: timedelta, most: int = 1000) -> int:
        """Delete rows that were done longer than ``keep`` ago; return how many.

        Only the ``most`` oldest rows are looked at, so that no writer waits long: call it until it finds nothing.
        """
        oldest = select(inbox.c.update_id, inbox.c.state, inbox.c.done_at).order_by(inbox.c.update_id).limit(most)
        old = oldest.subquery()
        gone = select(old.c.update_id).where(old.c.state == InboxState.DONE, old.c.done_at < self._tx.now - keep)
        return await self._tx.changed(delete(inbox).where(inbox.c.update_id.in_(gone)))

    async def count_waiting(self) -> int:
        """Return how many updates are not done yet."""
        return await self.count(InboxState.NEW)

    async def count(self, state: InboxState, *, older: timedelta = timedelta(0)) -> int:
        """Return how many updates in ``state`` were received longer than ``older`` ago."""
        row = await self._tx.row(
            select(func.count().label("n")).where(inbox.c.state == state, inbox.c.received_at <= self._tx.now - older)
        )
        return int(row["n"]) if row else 0
