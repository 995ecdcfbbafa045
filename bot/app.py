"""The composition root: every part is made and joined here, once, by constructor."""

import asyncio
import gc
from collections.abc import Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot import jobs, questionnaires, resources
from bot.charts import ChartWorker
from bot.clinical.textscreen import screen
from bot.clock import Clock
from bot.config import Settings
from bot.delivery import Delivery
from bot.errors import SetupError, StorageUnavailableError
from bot.fallback import Fallback
from bot.i18n import Languages
from bot.ingest import Ingest
from bot.pager import Pager
from bot.services.boards import BoardService
from bot.services.bookings import BookingService
from bot.services.cases import CaseService
from bot.services.checkins import CheckinService
from bot.services.delivery import DeliveryService
from bot.services.drills import DrillService
from bot.services.enrolment import EnrolmentService
from bot.services.followups import FollowupService
from bot.services.forecasts import ForecastService
from bot.services.groups import GroupService
from bot.services.impressions import ImpressionService
from bot.services.lines import LineService
from bot.services.notes import NoteService
from bot.services.people import PeopleService
from bot.services.plans import PlanService
from bot.services.presence import PresenceService
from bot.services.reports import ReportService
from bot.services.safety import SafetyService
from bot.services.treatments import TreatmentService
from bot.services.triage import TriageService
from bot.services.upkeep import UpkeepService
from bot.services.views import ViewService
from bot.signals import caught
from bot.spool import Spool
from bot.telegram import Wire, make_bot
from bot.watch import Watch, Watchdog
from bot.worker import Worker
from handlers.context import Services
from handlers.incoming import KINDS
from handlers.render import Renderer
from handlers.render.reading import Sources
from handlers.router import Router
from storage.database import Database
from storage.migrate import prepare

if TYPE_CHECKING:
    from bot.web import Site

STOP_SECONDS = 8.0
WORKERS_ON_POSTGRES = 1
"""Several in one process could take two updates of a chat out of order, when a lease of the first has just run out."""
USERNAME = "bot_username"
log = structlog.get_logger()


class App:
    """A running Tidemark: its parts, started and stopped together."""

    def __init__(self, settings: Settings, clock: Clock, database: Database, bot: Wire, bot_username: str) -> None:
        self.settings = settings
        self.clock = clock
        self.database = database
        self.bot = bot
        self._tasks: set[asyncio.Task[Any]] = set()
        languages = Languages()
        catalogue, asked = resources.load_or_none(), questionnaires.find(settings.safety_questionnaire)
        told = DeliveryService()
        self.cases = CaseService(database)
        self.checkins = CheckinService(database)
        self.safety = SafetyService(database)
        self.triage = TriageService(database, self.cases)
        self.followups = FollowupService(database)
        self.plans = PlanService(database)
        self.forecasts = ForecastService(database)
        self.upkeep = UpkeepService(database)
        self.presence = PresenceService(database)
        self.lines, self.drills = LineService(database), DrillService(database, self.cases)
        self.enrolment = EnrolmentService(database, frozenset(catalogue), languages.known)
        self.pager = Pager(settings.pager_urls)
        self.charts = ChartWorker()
        self.watch = Watch(database, settings.deadman_url)
        spool = Spool(settings.data_dir / "spool", settings.encryption_key())
        self.fallback = Fallback(database, bot, self.pager, languages, catalogue, spool, clock)
        services = Services(
            people=PeopleService(database, told),
            enrolment=self.enrolment,
            groups=GroupService(database, told),
            checkins=self.checkins,
            treatments=TreatmentService(database, self.cases),
            safety=self.safety,
            triage=self.triage,
            plans=self.plans,
            cases=self.cases,
            bookings=BookingService(database, self.cases),
            reports=ReportService(database),
            notes=NoteService(database),
            lines=self.lines,
            drills=self.drills,
            impressions=ImpressionService(database),
        )
        sources = Sources(ViewService(database), BoardService(database), languages, catalogue, bot_username, asked)
        self.delivery = Delivery(
            database, told, bot, Renderer(sources), self.charts, self.pager, clock=clock, danger=self.fallback
        )
        router = Router(services, languages, self.answer_tap)
        self.worker = Worker(database, router, self.delivery.wake, self.fallback.outage)
        self.ingest = Ingest(database, self.fallback, clock, self.worker.wake)

    def answer_tap(self, callback_id: str, text: str) -> None:
        """Stop the spinner of a tapped button; the answer itself is promised in the outbox, this may get lost."""
        self.start(self._answer_tap(callback_id, text))

    async def _answer_tap(self, callback_id: str, text: str) -> None:
        try:
            await self.bot.call(
                "answerCallbackQuery",
                callback_query_id=callback_id,
                text=text[:200] or None,
                show_alert=bool(text) or None,
            )
        except TelegramError as error:
            log.info("tap not answered", error=type(error).__name__)

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run ``work`` beside everything else and keep hold of it until it ends."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def note_presence(self) -> int:
        """Note that updates reach us, and ask again what was asked while they did not; return how many questions."""
        return await self.presence.note() if self.ingest.receiving or self.settings.webhook_url else 0

    async def settle(self) -> None:
        """Receive, handle and send until nothing is left to do now (tests and the demo drive time by it)."""
        busy = True
        while busy:
            busy = bool(await self.ingest.poll_once(self.bot, 0))
            busy |= bool(await self.worker.drain())
            busy |= bool(await self.delivery.drain())
            if self._tasks:
                await asyncio.wait(set(self._tasks))

    async def tick(self) -> None:
        """Do what is due at the clock's present time, and what follows from it."""
        await self.settle()
        while await jobs.run_until_idle(self):
            await self.settle()

    async def next_due(self) -> datetime | None:
        """Return when something is due next (tests and the demo move the clock by it), or None."""
        async with self.database.snapshot() as tx:
            return await tx.agenda.next_at()

    async def recover(self) -> None:
        """Take up what a process before us left in hand."""
        if not self.database.postgres:
            async with self.database.transaction() as tx:
                given_back = await tx.inbox.release_all()
                doubted = await tx.outbox.doubt_expired(everything=True)
            log.info("recovered", updates=given_back, messages=doubted)

    async def run(self) -> None:
        """Run until SIGTERM or SIGINT, then finish what is in hand within ten seconds."""
        stopping = asyncio.Event()
        with caught(stopping):
            screen("")  # reads the word lists now, and not while the first update is in hand
            await self.recover()
            ticking = jobs.scheduler(self)
            ticking.start()
            workers = WORKERS_ON_POSTGRES if self.database.postgres else 1
            loops = [self.start(self.worker.run(stopping)) for _ in range(workers)]
            loops.append(self.start(self.delivery.run(stopping)))
            site = await self._start_receiving(stopping)
            gc.collect()
            gc.freeze()  # what was made at the start stays; the collector need not walk over it again and again
            log.info("running", webhook=bool(self.settings.webhook_url))
            watchdog = Watchdog()
            watchdog.start()
            await stopping.wait()
            log.info("stopping")
            ticking.shutdown(wait=False)
            if site:
                site.should_exit = True
            self.worker.wake()
            self.delivery.wake()
            await asyncio.wait(loops, timeout=STOP_SECONDS)
        watchdog.stop()
        await self.close()

    async def _start_receiving(self, stopping: asyncio.Event) -> "Site | None":
        secret = self.settings.webhook_secret
        if not self.settings.webhook_url:
            await self._quietly(self.bot.delete_webhook())
            polling = self.start(self.ingest.poll(self.bot, stopping))
            self.start(_cancel_when(stopping, polling))
            return None
        from bot.web import Site, make_site  # noqa: PLC0415 -- a bot that polls needs no web server in its memory

        given = secret.get_secret_value() if secret else ""
        site = Site(make_site(self.ingest.store, given, self.health), self.settings.listen)
        self.start(site.serve())
        await self._quietly(
            self.bot.set_webhook(
                f"{self.settings.webhook_url.rstrip('/')}/webhook", allowed_updates=KINDS, secret_token=given
            )
        )
        return site

    async def _quietly(self, call: Coroutine[Any, Any, object]) -> None:
        try:
            await call
        except TelegramError as error:
            log.warning("set-up call failed", error=type(error).__name__)

    async def health(self) -> dict[str, object]:
        """Return what ``/health`` shows: whether the database answers, and which invariants are broken."""
        try:
            async with self.database.snapshot() as tx:
                await tx.meta.find("health")
        except StorageUnavailableError:
            return {"ok": False, "database": False}
        return {"ok": not self.watch.broken, "database": True, "broken": list(self.watch.broken)}

    async def close(self) -> None:
        """End every task and connection."""
        for task in set(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=1)
        self.charts.close()
        await self.bot.shutdown()
        await self.database.close()


async def _cancel_when(stopping: asyncio.Event, task: asyncio.Task[Any]) -> None:
    """End a long poll when we are to stop; what it has not stored Telegram keeps."""
    await stopping.wait()
    task.cancel()


async def build(settings: Settings, clock: Clock) -> App:
    """Return an application that is connected and ready to run.

    Raises:
        SetupError: the token, the key or the database cannot be used, or another process runs on it; the text
            says what to do.

    """
    settings.make_data_dir()
    key = settings.encryption_key()
    await prepare(settings.database, key)
    database = Database.open(settings.database, key, clock)
    bot = make_bot(settings)
    try:
        await database.lock_run()
        return App(settings, clock, database, bot, await _introduce(bot, database, settings.telegram_api_url))
    except BaseException:
        await bot.shutdown()
        await database.close()
        raise


async def _introduce(bot: Wire, database: Database, url: str) -> str:
    """Return the bot's username, from Telegram or, while Telegram is out of reach, from the last time.

    Alerts that are due must leave by the second channel even then, so an outage does not keep us from starting.
    """
    try:
        await bot.initialize()
    except InvalidToken as error:
        raise SetupError(
            "Telegram does not know this bot token. Copy it again from @BotFather (TIDEMARK_BOT_TOKEN)."
        ) from error
    except NetworkError as error:
        async with database.snapshot() as tx:
            known = await tx.meta.find(USERNAME)
        if known is None:
            raise SetupError(
                f"Cannot reach Telegram at {url}: {type(error).__name__}. Is TIDEMARK_TELEGRAM_API_URL right?"
            ) from error
        log.warning("starting without Telegram", error=type(error).__name__)
        return known
    async with database.transaction() as tx:
        await tx.meta.set(USERNAME, bot.username)
    return bot.username
