"""Who watches the watcher: the auditor checks every invariant and tells a dead-man's switch, whose silence alarms."""

import structlog
from pydantic import SecretStr

from storage.database import Database
from storage.invariants import audit

TIMEOUT_SECONDS = 10
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
