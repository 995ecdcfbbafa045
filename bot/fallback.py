"""When the database is down: a person in danger is answered from memory, and the second channel is told.

What happened is written to the spool, and handled like any other update as soon as the database answers again.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.clock import Clock
from bot.errors import SetupError, StorageUnavailableError
from bot.i18n import Languages
from bot.pager import PageFailedError, Pager
from bot.resources import UNKNOWN, Country
from bot.spool import Spool
from handlers.incoming import decode
from handlers.outgoing import keyboard
from handlers.render.crisis import resources_text
from handlers.render.patients import sos
from storage.database import Database
from storage.inbox import NewUpdate

REMEMBERED = 10_000
AWAITED = timedelta(minutes=2)
"""So long after a sign of danger was stored its answer is awaited; later it is surely under way."""
PAGED_EVERY = timedelta(minutes=1)
log = structlog.get_logger()


class Fallback:
    """Answers signs of danger without the database; each is handled again, and recorded, when the database is back."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        pager: Pager,
        languages: Languages,
        catalogue: Mapping[str, Country],
        spool: Spool,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bot = bot
        self._pager = pager
        self._languages = languages
        self._catalogue = catalogue
        self._spool = spool
        self._clock = clock
        self._people: Mapping[int, tuple[str, str, str, str]] = {}
        self._answered: OrderedDict[int, None] = OrderedDict()
        self._awaited: OrderedDict[int, tuple[NewUpdate, datetime]] = OrderedDict()
        self._paged_at: datetime | None = None

    async def refresh(self) -> int:
        """Learn everybody's language, country and clinic's number, so that they are at hand; return how many people."""
        try:
            async with self._database.snapshot() as tx:
                clinics = await tx.clinics.list()
                people = {
                    patient.user_id: (patient.language, patient.country, clinic.phone or "", clinic.phone_hours or "")
                    for clinic in clinics
                    for patient in await tx.patients.list(clinic.id)
                    if patient.user_id
                }
        except (StorageUnavailableError, SetupError):
            return 0
        self._people = people
        return len(people)

    def expect(self, updates: Sequence[NewUpdate]) -> None:
        """Remember signs of danger that were stored, until their crisis lines have gone out."""
        for row in updates:
            self._awaited[row.update_id] = (row, self._clock.now())
            if len(self._awaited) > REMEMBERED:
                self._awaited.popitem(last=False)

    def told(self, key: str) -> None:
        """Note that a promised message went out."""
        kind, _, number = key.partition(":")
        if kind == "resources" and number.isdigit():
            self._awaited.pop(int(number), None)

    async def outage(self) -> None:
        """Answer what was stored a moment ago and cannot be handled now: the database went away in between."""
        since = self._clock.now() - AWAITED
        waiting = [row for row, at in self._awaited.values() if at >= since]
        self._awaited.clear()
        await self.answer(waiting)

    async def answer(self, updates: Sequence[NewUpdate]) -> None:
        """Send the crisis lines to everyone in danger, once an update, tell the second channel, and keep a record."""
        fresh = [one for one in updates if one.update_id not in self._answered and one.user_id]
        if not fresh:
            return
        for one in fresh:
            self._answered[one.update_id] = None
            if len(self._answered) > REMEMBERED:
                self._answered.popitem(last=False)
        reached = await asyncio.gather(*(self._answer(one) for one in fresh))
        await asyncio.gather(self._record(fresh, reached), self._page(len(fresh)))

    async def _answer(self, one: NewUpdate) -> str:
        """Send the crisis lines to one person and return what was sent, empty when it could not be."""
        incoming = decode(one.body)
        language, code, phone, hours = self._people.get(one.user_id, (incoming.language, "", "", ""))
        words = self._languages(language)
        text = resources_text(words, self._catalogue.get(code, UNKNOWN), clinic_knows=False, phone=phone, hours=hours)
        try:
            await self._bot.send_message(one.user_id, text, reply_markup=keyboard((sos(words),)))
        except TelegramError as error:
            log.error("crisis answer not sent", error=type(error).__name__, update_id=one.update_id)  # noqa: TRY400 -- the traceback may hold an address
            return ""
        return text

    async def _record(self, updates: Sequence[NewUpdate], texts: Sequence[str]) -> None:
        now = self._clock.now().isoformat()
        records = [
            {"at": now, "text": text, "update": {**_plain(one), "body": dict(one.body)}}
            for one, text in zip(updates, texts, strict=True)
        ]
        try:
            await asyncio.to_thread(self._spool.append, records)
        except OSError as error:
            log.error("spool not written", error=type(error).__name__)  # noqa: TRY400 -- the text may hold a path

    async def _page(self, count: int) -> None:
        """Tell the second channel, once a minute and not for each person."""
        now = self._clock.now()
        if self._paged_at and now - self._paged_at < PAGED_EVERY:
            return
        self._paged_at = now
        try:
            await self._pager.page(
                f"Tidemark cannot reach its database. {count} message(s) that may hold risk were answered "
                "with crisis lines only. Look at the server now."
            )
        except PageFailedError:
            log.exception("second channel failed while the database is down")

    async def recover(self) -> int:
        """Put what the spool holds into the inbox and the audit; return how much. An update that is there stays one."""
        records = await asyncio.to_thread(self._spool.read)
        if not records:
            return 0
        async with self._database.transaction() as tx:
            await tx.inbox.add_all([NewUpdate(**record["update"]) for record in records])
            for record in records:
                update = record["update"]
                detail = {"at": record["at"], "text": record["text"]}
                action = "answered_from_memory" if record["text"] else "not_answered_in_outage"
                tx.audit.add(f"user:{update['user_id']}", action, f"update:{update['update_id']}", detail=detail)
        await asyncio.to_thread(self._spool.forget)
        return len(records)


def _plain(one: NewUpdate) -> dict[str, object]:
    return {name: getattr(one, name) for name in ("update_id", "kind", "chat_id", "user_id", "risk")}
