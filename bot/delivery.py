"""The sender: keeps the promises of the outbox, the most urgent first, and believes no send that it cannot prove."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.charts import ChartWorker
from bot.clock import Clock
from bot.errors import StorageUnavailableError
from bot.fallback import Fallback
from bot.messages import Channel, Lane, OutboxMessage
from bot.pacing import Pacing
from bot.pager import Pager
from bot.services.delivery import DeliveryService
from bot.telegram import NotSentError, Wire, asked_to_wait
from handlers.outgoing import TEXT_LIMIT, Outgoing, keyboard, keyboard_json
from storage.database import Database, Transaction

LEASE = timedelta(seconds=12)
MOST = 64
ATONCE = (Lane.CRISIS, Lane.ALERT, Lane.REST)
GIVE_UP_AFTER = {Lane.PROMPT: timedelta(hours=6), Lane.REST: timedelta(hours=1)}
"""Prompts and small talk are dropped when they could not be sent for so long; a crisis or an alert never is."""
CAPTION_LIMIT = 1024
LOST = ("chat not found", "not enough rights to send", "have no rights to send", "chat_write_forbidden")
"""How Telegram says, other than by 403, that a chat takes no message of ours any more."""
IDLE_SECONDS = 0.5
STUCK_TRIES = 3
"""After so many failures in a row a call about a case also goes by the second channel."""

log = structlog.get_logger()

Render = Callable[[OutboxMessage], Awaitable[Outgoing | None]]
Note = Callable[[Transaction, DeliveryService], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Job:
    """A claimed message and how it reads; no text means that it is no longer wanted."""

    message: OutboxMessage
    outgoing: Outgoing | None
    error: str = ""


class Delivery:
    """Claims, renders and sends; what became of a message is written with the next claim."""

    def __init__(
        self,
        database: Database,
        service: DeliveryService,
        bot: Wire,
        render: Render,
        charts: ChartWorker,
        pager: Pager,
        *,
        clock: Clock,
        danger: Fallback,
    ) -> None:
        self._database = database
        self._service = service
        self._bot = bot
        self._render = render
        self._charts = charts
        self._pager = pager
        self._clock = clock
        self._told = danger.told
        self._outage = danger.outage
        self._pacing = Pacing(clock)
        self._sent: list[tuple[OutboxMessage, int | None]] = []
        self._notes: list[Note] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox at once: something has just been promised."""
        self._wake.set()

    async def run(self, stopping: asyncio.Event) -> None:
        """Send until ``stopping`` is set, then finish what is in hand."""
        while not stopping.is_set():
            self._wake.clear()
            found = 0
            try:
                found = await self.round()
            except StorageUnavailableError as error:
                log.warning("outbox not reachable", error=str(error))
                await self._outage()
            except Exception:
                log.exception("a round of sending failed")  # nobody else would send: go on
            if not found:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
        await self.finish()

    async def finish(self) -> None:
        """Wait for the sends under way and write down what became of them."""
        if self._tasks:
            await asyncio.wait(self._tasks)
        try:
            async with self._database.transaction() as tx:
                await self._record(tx)
        except Exception:
            log.exception("the last sends are not noted")  # they are in doubt when we come back

    async def drain(self) -> int:
        """Send everything that may leave now and return how many messages were tried."""
        total = 0
        while found := await self.round():
            total += found
            if self._tasks:
                await asyncio.wait(self._tasks)
        return total

    async def round(self) -> int:
        """Write down what became of the last sends, claim the next messages and start sending them."""
        async with self._database.transaction() as tx:
            await self._record(tx)
            await tx.outbox.doubt_expired()
            messages = await tx.outbox.claim(ATONCE, MOST, LEASE)
            if tokens := self._pacing.tokens():
                messages += await tx.outbox.claim((Lane.PROMPT,), tokens, LEASE)
        self._pacing.spend(len(messages))
        jobs = await self._prepare_all(messages)
        # what a chat is told leaves in order, crisis lines before the questions that follow them
        jobs.sort(key=lambda job: (job.message.lane != Lane.CRISIS, job.message.chat_id, job.message.id))
        for _, of_chat in groupby(jobs, key=lambda job: (job.message.lane != Lane.CRISIS, job.message.chat_id)):
            task = asyncio.get_running_loop().create_task(self._send_in_order(list(of_chat)))
            self._tasks.add(task)
            task.add_done_callback(self._finished)
        return len(messages)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._wake.set()

    async def _record(self, tx: Transaction) -> None:
        """Write down what became of messages; on failure keep it for the next time."""
        sent, self._sent = self._sent, []
        notes, self._notes = self._notes, []
        try:
            if sent:
                await tx.outbox.mark_sent(sent)
            for note in notes:
                await self._note(tx, note)
        except BaseException:
            self._sent = sent + self._sent
            self._notes = notes + self._notes
            raise

    async def _note(self, tx: Transaction, note: Note) -> None:
        """Write one thing down; what cannot be written is let go, and the message's lease runs out."""
        try:
            async with tx.part():
                await note(tx, self._service)
        except StorageUnavailableError:
            raise
        except Exception:
            log.exception("cannot note what became of a message")

    async def _prepare_all(self, messages: Sequence[OutboxMessage]) -> list[Job]:
        """Look again at the present state and say how each message reads, if it is still wanted."""
        try:
            async with self._database.snapshot():
                return [await self._prepare(message) for message in messages]
        except StorageUnavailableError:
            raise
        except Exception:  # noqa: BLE001 -- one of them cannot be rendered: find out which, each by itself
            return [await self._prepare_alone(message) for message in messages]

    async def _prepare(self, message: OutboxMessage) -> Job:
        if error := self._hopeless(message):
            return Job(message, None, error)
        return Job(message, await self._render(message), "no longer wanted")

    async def _prepare_alone(self, message: OutboxMessage) -> Job:
        try:
            async with self._database.snapshot():
                return await self._prepare(message)
        except StorageUnavailableError:
            raise
        except Exception as error:
            log.exception("cannot render", message=message.id, kind=message.kind)
            return Job(message, None, f"cannot render: {type(error).__name__}")

    def _hopeless(self, message: OutboxMessage) -> str:
        """Return why a message must not be sent (again), empty when it may."""
        keep = GIVE_UP_AFTER.get(message.lane)
        if keep is None:
            return ""
        if self._clock.now() - message.created_at > keep and message.tries > 1:
            return "too late"
        allowed = 1 if message.lane == Lane.PROMPT or message.kind in self._service.resent_once else 0
        return "in doubt" if message.doubts > allowed else ""

    async def _send_in_order(self, jobs: list[Job]) -> None:
        for job in jobs:
            await self._send(job)

    async def _send(self, job: Job) -> None:
        message = job.message
        if job.outgoing is None:
            self._notes.append(lambda tx, _: tx.outbox.mark_dead(message, job.error))
            return
        wait = self._pacing.group_wait(message.chat_id, crisis=message.lane == Lane.CRISIS)
        if wait:
            self._postpone(message, wait, "group limit")
            return
        try:
            number = None
            if message.channel == Channel.PAGER:
                await self._pager.page(job.outgoing.text)
            else:
                number = await self._transmit(message.chat_id, job.outgoing)
            self._told(message.key)
            if message.lane == Lane.CRISIS:
                text = job.outgoing.text
                self._notes.append(lambda tx, service: service.shown(tx, message, text, number))
            self._sent.append((message, number))  # looked up only now: meanwhile `_record` has put another list there
        except TelegramError as error:
            self._judge(message, error)
        except Exception as error:
            log.exception("cannot send", message=message.id, kind=message.kind)
            self._postpone(message, 30.0, type(error).__name__)

    def _judge(self, message: OutboxMessage, error: TelegramError) -> None:
        """Decide what a refusal, a loss or a doubt means for the message and its chat."""
        log.info("not sent", message=message.id, kind=message.kind, error=type(error).__name__)
        if isinstance(error, RetryAfter):
            self._postpone(message, asked_to_wait(error), "429", chat=True)
        elif isinstance(error, ChatMigrated):
            self._notes.append(lambda tx, service: service.chat_moved(tx, message, error.new_chat_id))
        elif isinstance(error, Forbidden) or any(words in str(error).lower() for words in LOST):
            self._notes.append(lambda tx, service: service.chat_lost(tx, message, str(error)))
        elif isinstance(error, BadRequest):
            log.error("refused", message=message.id, kind=message.kind, error=str(error))
            self._notes.append(lambda tx, _: tx.outbox.mark_dead(message, str(error)))
        elif isinstance(error, NotSentError | InvalidToken):
            self._postpone(message, _backoff(message), type(error).__name__)
        else:
            self._postpone(message, _backoff(message), type(error).__name__, doubt=True)

    def _postpone(
        self, message: OutboxMessage, seconds: float, why: str, *, doubt: bool = False, chat: bool = False
    ) -> None:
        async def note(tx: Transaction, service: DeliveryService) -> None:
            until = tx.now + timedelta(seconds=seconds)
            await tx.outbox.postpone(message, until, why, doubt=doubt)
            if message.tries >= STUCK_TRIES:
                await service.call_stuck(tx, message)
            if chat:
                await tx.outbox.pause_chat(message.chat_id, until)

        self._notes.append(note)

    async def _transmit(self, chat_id: int, outgoing: Outgoing) -> int | None:
        """Send or edit one message and return its number."""
        if outgoing.leave:
            await self._bot.leave_chat(chat_id)
            return None
        photo = await self._charts.draw(outgoing.chart) if outgoing.chart else outgoing.photo
        if photo is not None:
            sent = await self._bot.send_photo(
                chat_id,
                photo,
                caption=outgoing.text[:CAPTION_LIMIT],
                reply_markup=keyboard(outgoing.rows),
                protect_content=outgoing.protect or None,
            )
            return sent.message_id
        what = {"chat_id": chat_id, "text": outgoing.text[:TEXT_LIMIT], "reply_markup": keyboard_json(outgoing.rows)}
        if outgoing.edit is not None:
            try:
                await self._bot.call("editMessageText", message_id=outgoing.edit, **what)
            except BadRequest as error:
                if "not modified" in str(error).lower():
                    return outgoing.edit
                if "edit" not in str(error).lower():
                    raise
            else:
                return outgoing.edit
        flags = {"protect_content": outgoing.protect or None, "disable_notification": outgoing.silent or None}
        found = await self._bot.call("sendMessage", **what, **flags)
        return int(found["message_id"])


def _backoff(message: OutboxMessage) -> float:
    """Return the seconds until the next try: short for a crisis, longer with every failure for the rest."""
    most = 2.0 if message.lane == Lane.CRISIS else 30.0
    return min(most, 0.25 * 2.0 ** min(message.tries, 7))
