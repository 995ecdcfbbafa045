"""The outbox: every message is promised here, in the transaction of the facts it tells, before it is sent.

``key`` is the meaning of a message, so promising it twice changes nothing. ``fence`` grows with every claim; who
comes back late with an older fence finds that the row is no longer his. ``doubts`` counts how often nobody could
know whether a message had gone out.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, exists, func, literal, or_, select, text, update

from bot.messages import Channel, Lane, OutboxMessage, OutboxState, Refs
from storage.columns import IN_HAND, UNFINISHED
from storage.schema import checkin, outbox, patient
from storage.store import Store, inserts, value, where

SMALL_TALK_KEPT = timedelta(days=30)
PURGED = "outbox_purged"
END_OF_TIME = datetime.max.replace(tzinfo=UTC)
WAITING = (OutboxState.NEW, OutboxState.MAYBE)
_instant = outbox.c.not_before.type
_busy = outbox.alias("busy")
_unfinished = text(f"outbox.{UNFINISHED}")
_in_hand = text(f"outbox.{IN_HAND}")

_claimable = (
    select(outbox.c.id)
    .where(
        _unfinished,
        text("outbox.state <> 'sending'"),
        outbox.c.not_before <= bindparam("now", type_=_instant),
        outbox.c.lane.in_(bindparam("lanes", expanding=True)),
        # messages of one chat leave one after another; a crisis answer waits for none of them
        or_(
            outbox.c.lane == literal(0),
            ~exists().where(_busy.c.chat_id == outbox.c.chat_id, text(f"busy.{IN_HAND}"), _busy.c.lane > 0),
        ),
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
)


_claims = {
    postgres: update(outbox)
    .where(outbox.c.id.in_(_claimable.with_for_update(skip_locked=True) if postgres else _claimable))
    .values(
        state="sending",
        lease_until=bindparam("until", type_=_instant),
        fence=outbox.c.fence + 1,
        tries=outbox.c.tries + 1,
    )
    .returning(*outbox.c)
    for postgres in (False, True)
}
_adds = inserts(outbox, lambda insert: insert.on_conflict_do_nothing(index_elements=["key"]))
_by_key = where(outbox.c.key)
_ours = and_(
    outbox.c.id == bindparam("which"),
    outbox.c.fence == bindparam("our_fence"),
    _in_hand,
)
_sent = (
    update(outbox)
    .where(_ours)
    .values(
        state="sent",
        lease_until=None,
        telegram_message_id=bindparam("message"),
        done_at=bindparam("now", type_=_instant),
    )
)
_doubt = (
    update(outbox)
    .where(_in_hand, outbox.c.lease_until < bindparam("now", type_=_instant))
    .values(state="maybe", lease_until=None, doubts=outbox.c.doubts + 1)
)
_waiting = select(func.count().label("n")).select_from(outbox).where(_unfinished)
WAITING_FROM = select(func.min(outbox.c.not_before).label("at")).where(_unfinished, text("outbox.state <> 'sending'"))


class OutboxStore(Store):
    """Promised messages."""

    def enqueue(
        self,
        key: str,
        kind: str,
        chat_id: int,
        lane: Lane = Lane.REST,
        refs: Refs | None = None,
        *,
        case_id: int | None = None,
        not_before: datetime | None = None,
        channel: Channel = Channel.TELEGRAM,
    ) -> None:
        """Promise a message of ``kind`` to ``chat_id``; a key that is here already changes nothing."""
        self._tx.later(
            _adds[self._tx.postgres],
            {
                "key": key,
                "channel": channel,
                "lane": int(lane),
                "chat_id": chat_id,
                "kind": kind,
                "refs": dict(refs or {}),
                "state": OutboxState.NEW,
                "fence": 0,
                "tries": 0,
                "doubts": 0,
                "not_before": not_before or self._tx.now,
                "case_id": case_id,
                "created_at": self._tx.now,
            },
        )

    async def claim(self, lanes: Iterable[Lane], most: int, lease: timedelta) -> list[OutboxMessage]:
        """Take up to ``most`` messages of these lanes for ``lease``, the most urgent first."""
        rows = await self._tx.rows(
            _claims[self._tx.postgres],
            {
                "now": self._tx.now,
                "until": self._tx.now + lease,
                "lanes": [int(lane) for lane in lanes],
                "most": most,
            },
        )
        return sorted((_message(row) for row in rows), key=lambda message: (message.lane, message.id))

    async def mark_sent(self, sent: Sequence[tuple[OutboxMessage, int | None]]) -> None:
        """Note that messages went out, with the number that Telegram gave each (None where there is none)."""
        await self._tx.run(
            _sent,
            [
                {"which": message.id, "our_fence": message.fence, "message": number, "now": self._tx.now}
                for message, number in sent
            ],
        )

    async def postpone(self, message: OutboxMessage, until: datetime, error: str, *, doubt: bool = False) -> None:
        """Try a message again at ``until``; ``doubt`` says that it may have gone out."""
        await self._finish(
            message,
            state=OutboxState.MAYBE if doubt or message.doubts else OutboxState.NEW,
            not_before=until,
            doubts=message.doubts + doubt,
            error=error,
        )

    async def mark_dead(self, message: OutboxMessage, error: str) -> None:
        """Give a message up, for the reason ``error``."""
        await self._finish(message, state=OutboxState.DEAD, error=error, done_at=self._tx.now)

    async def _finish(self, message: OutboxMessage, **values: object) -> None:
        await self._tx.run(
            update(outbox)
            .where(
                outbox.c.id == message.id,
                outbox.c.fence == message.fence,
                outbox.c.state == OutboxState.SENDING,
            )
            .values(lease_until=None, **values)
        )

    async def pause_chat(self, chat_id: int, until: datetime) -> None:
        """Hold back everything that waits for one chat, as Telegram asked; no other chat is touched."""
        await self._tx.run(
            update(outbox)
            .where(outbox.c.chat_id == chat_id, outbox.c.state.in_(WAITING), outbox.c.not_before < until)
            .values(not_before=until)
        )

    async def move_chat(self, old: int, new: int) -> None:
        """Send what waits for a group to the supergroup that it became."""
        await self._tx.run(
            update(outbox)
            .where(outbox.c.chat_id == old, outbox.c.state.in_([*WAITING, OutboxState.SENDING]))
            .values(chat_id=new)
        )

    async def doubt_expired(self, *, everything: bool = False) -> int:
        """Put claims whose lease ran out (or ``everything``, after a crash) in doubt; return how many."""
        return await self._tx.changed(_doubt, {"now": END_OF_TIME if everything else self._tx.now})

    async def of_case(self, case_id: int) -> list[OutboxMessage]:
        """Return every message that went out about a case and that Telegram numbered."""
        rows = await self._tx.rows(
            select(outbox)
            .where(outbox.c.case_id == case_id, outbox.c.telegram_message_id.is_not(None))
            .order_by(outbox.c.id)
        )
        return [_message(row) for row in rows]

    async def first_sent(self, case_id: int) -> datetime | None:
        """Return when the first message about a case reached somebody, or None."""
        sent = (outbox.c.case_id == case_id) & (outbox.c.state == OutboxState.SENT)
        row = await self._tx.row(select(func.min(outbox.c.done_at).label("at")).where(sent))
        return row["at"] if row else None

    async def first_sent_as(self, key: str) -> datetime | None:
        """Return when the first message whose key begins with ``key`` reached somebody, or None."""
        sent = outbox.c.key.startswith(key, autoescape=True) & outbox.c.telegram_message_id.is_not(None)
        row = await self._tx.row(select(func.min(outbox.c.done_at).label("at")).where(sent))
        return row["at"] if row else None

    async def was_asked(self, checkin_id: int) -> bool:
        """Whether the questions of a check-in ever reached the patient's chat."""
        chat = (
            select(patient.c.chat_id)
            .join(checkin, checkin.c.patient_id == patient.c.id)
            .where(checkin.c.id == checkin_id)
        )
        sent = select(outbox.c.id).where(
            outbox.c.chat_id == chat.scalar_subquery(),
            outbox.c.kind == "checkin",
            outbox.c.state == OutboxState.SENT,
            outbox.c.refs["checkin_id"].as_integer() == checkin_id,
        )
        return bool(await self._tx.rows(sent.limit(1)))

    async def purge(self, keep: timedelta = SMALL_TALK_KEPT, most: int = 1000) -> int:
        """Delete prompts and small talk that were done longer than ``keep`` ago; return how many rows were looked at.

        What calls people or answers a risk is never deleted. Only ``most`` rows are looked at, from where the last
        call ended, so that no writer waits long: call it until it finds nothing.
        """
        place = int(await self._tx.meta.find(PURGED) or 0)
        old = (
            select(outbox.c.id)
            .where(outbox.c.id > place, outbox.c.created_at < self._tx.now - keep)
            .order_by(outbox.c.id)
            .limit(most)
        )
        ids = [row["id"] for row in await self._tx.rows(old)]
        if ids:
            await self._tx.run(
                delete(outbox).where(
                    outbox.c.id.between(ids[0], ids[-1]),
                    outbox.c.created_at < self._tx.now - keep,
                    outbox.c.done_at < self._tx.now - keep,
                    outbox.c.lane >= int(Lane.PROMPT),
                    outbox.c.case_id.is_(None),
                )
            )
            await self._tx.meta.set(PURGED, str(ids[-1]))
        return len(ids)

    async def find(self, key: str) -> OutboxMessage | None:
        """Return the message with this key, or None."""
        row = await self._tx.row(_by_key, {"key": key})
        return _message(row) if row else None

    async def count_waiting(self) -> int:
        """Return how many messages are still to be sent, now or later."""
        row = await self._tx.row(_waiting)
        return int(row["n"]) if row else 0

    async def next_at(self) -> datetime | None:
        """Return when the next waiting message may leave, or None when nothing waits."""
        row = await self._tx.row(WAITING_FROM)
        return row["at"] if row else None


def _message(row: Any) -> OutboxMessage:  # noqa: ANN401 -- a row mapping
    return value(
        OutboxMessage,
        row,
        channel=Channel(row["channel"]),
        lane=Lane(row["lane"]),
        state=OutboxState(row["state"]),
    )
