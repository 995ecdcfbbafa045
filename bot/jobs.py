"""Every periodic job in one table. Due times are rows; APScheduler only ticks."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.errors import StorageUnavailableError

if TYPE_CHECKING:
    from bot.app import App

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """One periodic job: its name, the seconds between two runs, and what it does; it returns how much it did.

    A ``live`` job looks at the running process itself, so it has no meaning while somebody else moves the clock.
    ``upkeep`` leaves nothing to send behind.
    """

    name: str
    every: float
    run: Callable[[], Awaitable[int]]
    live: bool = False
    upkeep: bool = False


def table(app: "App") -> tuple[Job, ...]:
    """Return every job of the application, the most urgent first."""
    return (
        Job("escalate", 1, app.cases.escalate_due),
        Job("triage_silence", 1, app.triage.silence_due),
        Job("tell_patients", 5, app.followups.tell_due),
        Job("ask_followups", 5, app.followups.ask_due),
        Job("assess", 1, app.forecasts.assess_due),
        Job("ask_safety", 5, app.safety.ask_due),
        Job("ask_checkins", 5, app.checkins.ask_due),
        Job("offer_plans", 60, app.plans.offer_due),
        Job("remind", 30, app.checkins.remind_due),
        Job("close_checkins", 60, app.checkins.close_due),
        Job("seal_audit", 5, app.upkeep.seal_audit, upkeep=True),
        Job("purge_inbox", 3600, app.upkeep.purge_inbox, upkeep=True),
        Job("purge_outbox", 3600, app.upkeep.purge_outbox, upkeep=True),
        Job("drills", 30, app.drills.due),
        Job("crisis_lines", 3600, app.lines.warn_due),
        Job("presence", 15, app.note_presence, live=True),
        Job("recover_spool", 5, app.fallback.recover),
        Job("refresh_fallback", 60, app.fallback.refresh, live=True),
        Job("watch", 60, app.watch.run, live=True),
    )


async def run(job: Job) -> int:
    """Run a job once; a failure is logged and tried again at the next tick."""
    try:
        return await job.run()
    except StorageUnavailableError as error:
        log.warning("job waits for the database", job=job.name, error=str(error))
    except Exception:
        log.exception("job failed", job=job.name)
    return 0


async def run_until_idle(app: "App") -> int:
    """Run every job until none finds anything due; return how much there was (tests and the demo drive time by it)."""
    total = 0
    for job in table(app):
        while not job.live and (done := await run(job)) and not job.upkeep:
            total += done
    return total


def scheduler(app: "App") -> AsyncIOScheduler:
    """Return a scheduler that ticks every job; it holds no due time and no job of a patient."""
    found = AsyncIOScheduler(timezone="UTC")
    for job in table(app):

        async def tick(job: Job = job) -> None:
            if await run(job) and not job.upkeep:
                app.delivery.wake()

        found.add_job(
            tick, "interval", seconds=job.every, id=job.name, coalesce=True, misfire_grace_time=None, max_instances=1
        )
    return found
