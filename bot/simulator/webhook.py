"""Updates pushed to the bot's own address: in order within a lane, again and again until it says 2xx."""

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import aiohttp

from bot.simulator.faults import FaultKind, Faults
from bot.simulator.params import Params
from bot.simulator.refusal import Json, bad_request
from bot.simulator.updates import QueuedUpdate, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- a header's name, no secret
ANSWER_SECONDS = 60.0
LONGEST_PAUSE = 60.0
LONGEST_RETRY_AFTER = 3600.0
DEFAULT_CONNECTIONS = 40
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

Perform = Callable[[str, Params], Awaitable[object]]


class Webhook:
    """The address that the bot set, and the deliveries to it.

    Retries follow the virtual clock: the first at once, then after 2, 4, 8 … seconds up to a minute. Telegram wants
    HTTPS; this server takes plain HTTP as well, for addresses on this machine alone.
    """

    def __init__(
        self, queue: UpdateQueue, faults: Faults, perform: Perform, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._queue = queue
        self._faults = faults
        self._perform = perform
        self._sleep = sleep
        self._lanes: dict[str, deque[QueuedUpdate]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(DEFAULT_CONNECTIONS)
        self.url = ""
        self.secret = ""
        self.connections = DEFAULT_CONNECTIONS
        self.last_error = ""
        self.delivered = 0

    async def set(self, params: Params) -> bool:
        """Do what setWebhook asks. Raises RefusalError for an address Telegram would not call."""
        url = params.text("url")
        if not url:
            return await self.remove(params)
        address = urlsplit(url)
        if address.scheme != "https" and not (address.scheme == "http" and address.hostname in _LOOPBACK):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        secret = params.text("secret_token")
        if secret and not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self.stop()
        self.url, self.secret, self.last_error = url, secret, ""
        self.connections = min(100, max(1, params.integer("max_connections") or DEFAULT_CONNECTIONS))
        self._slots = asyncio.Semaphore(self.connections)
        self._queue.allow(params.structure("allowed_updates"))
        if params.flag("drop_pending_updates"):
            self._queue.clear()
        self._queue.interrupt("setWebhook request")
        self._queue.webhook_active = True
        self._queue.on_push = self._notice
        for update in self._queue.waiting():
            self._notice(update)
        return True

    async def remove(self, params: Params) -> bool:
        """Do what deleteWebhook asks."""
        await self.stop()
        self.url = self.secret = ""
        self._queue.webhook_active = False
        if params.flag("drop_pending_updates"):
            self._queue.clear()
        return True

    def info(self) -> Json:
        """Return the Bot API's WebhookInfo."""
        found: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": len(self._queue)}
        if self.url:
            found["max_connections"] = self.connections
        if self._queue.allowed:
            found["allowed_updates"] = self._queue.allowed
        if self.last_error:
            found["last_error_message"] = self.last_error
        return found

    async def stop(self) -> None:
        """End every delivery; what was not taken stays in the queue."""
        self._queue.on_push = None
        self._lanes.clear()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _notice(self, update: QueuedUpdate) -> None:
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.get_running_loop().create_task(self._work(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, name: str) -> None:
        lane = self._lanes[name]
        while lane:
            await self._deliver(lane[0])
            lane.popleft()
        del self._lanes[name]

    async def _deliver(self, update: QueuedUpdate) -> None:
        """Post one update until it is taken or too old."""
        pause = 0.0
        while self._queue.holds(update.id):
            asked = await self._attempt(update)
            if asked is None:
                self.delivered += 1
                self._queue.forget([update.id])
                return
            await self._sleep(asked or pause)
            pause = min(LONGEST_PAUSE, 2 * pause or 2.0)

    async def _attempt(self, update: QueuedUpdate) -> float | None:
        """Post one update once; None when it was taken, else the seconds that the bot asked to wait."""
        fault = self._faults.strike("webhook", None)
        async with self._slots:
            try:
                taken = await self._post(update.body)
                if fault is not None and fault.kind is FaultKind.DUPLICATE:
                    taken = await self._post(update.body)
            except (aiohttp.ClientError, TimeoutError) as error:
                self.last_error = f"Connection failed: {type(error).__name__}"
                return 0.0
        return taken

    async def _post(self, body: Json) -> float | None:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        async with self._session.post(self.url, json=body, headers=headers) as response:
            if not response.ok:
                self.last_error = f"Wrong response from the webhook: {response.status} {response.reason}"
                asked = response.headers.get("Retry-After", "")
                return min(LONGEST_RETRY_AFTER, float(asked)) if asked.isdigit() else 0.0
            await self._answered(response)
        return None

    async def _answered(self, response: aiohttp.ClientResponse) -> None:
        """Perform the method that a bot may put into its answer; the outcome is lost on the bot."""
        if not response.content_type.endswith("json"):
            return
        try:
            values = await response.json()
        except ValueError:
            return
        if isinstance(values, dict) and (name := str(values.pop("method", ""))):
            await self._perform(name, Params(values))
