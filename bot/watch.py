"""Who watches the watcher: the auditor checks every invariant and tells a dead-man's switch, whose silence alarms.

A process whose event loop is stuck answers nobody and audits nothing: the watchdog ends it, so that it is started anew.
"""

import asyncio
import os
import threading

import structlog
from pydantic import SecretStr

from storage.database import Database
from storage.invariants import audit

TIMEOUT_SECONDS = 10
LOOK_SECONDS = 5.0
MOST_MISSED = 12
"""Looks in a row without a sign of the loop; a process that was frozen for an hour has missed but one."""
STUCK = 70
"""The exit code of a process that ended itself."""
log = structlog.get_logger()


class Watch:
    """Runs the audit and, only if everything holds, calls the dead-man's switch."""

    def __init__(self, database: Database, deadman_url: SecretStr | None) -> None:
        self._database = database
        self._url = deadman_url
        self.broken: tuple[str, ...] = ()

    async def run(self) -> int:
        """Check every invariant; return how many are broken."""
        async with self._database.snapshot() as tx:
            findings = await audit(tx, whole=False)
        self.broken = tuple(finding.name for finding in findings if not finding.holds)
        for name in self.broken:
            log.error("invariant broken", invariant=name)
        if self._url and not self.broken:
            await self._call(self._url.get_secret_value())
        return len(self.broken)

    async def _call(self, url: str) -> None:
        import aiohttp  # noqa: PLC0415 -- several megabytes that a bot without a dead-man's switch does not need

        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
        try:
            async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as response:
                response.raise_for_status()
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("dead-man's switch not reached", error=type(error).__name__)


class Watchdog:
    """Ends the process when its event loop has done nothing for ``MOST_MISSED`` looks in a row."""

    def __init__(self, look_seconds: float = LOOK_SECONDS) -> None:
        self._loop = asyncio.get_running_loop()
        self._look_seconds = look_seconds
        self._beat, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to look, beside the loop."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._over.set()

    def _look(self) -> None:
        missed = 0
        while not self._over.is_set():
            self._beat.clear()
            self._loop.call_soon_threadsafe(self._beat.set)
            if self._over.wait(self._look_seconds):
                return
            missed = 0 if self._beat.is_set() else missed + 1
            if missed >= MOST_MISSED:
                log.critical("event loop is stuck", seconds=missed * self._look_seconds)
                os._exit(STUCK)
