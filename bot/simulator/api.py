"""One call of the Bot API from its name and parameters to the answer, with the planted faults in between."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.simulator import messages, profile
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.params import Params
from bot.simulator.refusal import Json, RefusalError, flood
from bot.simulator.state import State
from bot.simulator.updates import LARGEST_BATCH
from bot.simulator.webhook import Webhook

METHODS: Mapping[str, messages.Method] = {**messages.METHODS, **profile.METHODS}
_OWN = ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
_NAMES = {name.lower(): name for name in (*METHODS, *_OWN)}
_HTML = b"<html>\r\n<head><title>%d</title></head>\r\n<body><center><h1>%d</h1></center></body>\r\n</html>\r\n"
_LOST = frozenset({FaultKind.RESET_BEFORE, FaultKind.HANG})


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back over the wire; ``reset`` means that nothing does."""

    status: int = 200
    body: bytes = b""
    kind: bytes = b"application/json"
    retry_after: int = 0
    reset: bool = False


RESET = Reply(reset=True)


class Api:
    """The methods of one bot."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.webhook = Webhook(state.updates, state.faults, self._from_webhook, state.clock.sleep)

    async def reply(self, name: str, params: Params) -> Reply:
        """Answer one call of a method in any spelling."""
        name = _NAMES.get(name.lower(), name)
        fault = None
        if self.state.faults.planted:
            fault = self.state.faults.strike(name, params.integer("chat_id"))
        if fault is None:
            return await self._plain(name, params)
        return await self._struck(fault, name, params)

    async def _plain(self, name: str, params: Params) -> Reply:
        try:
            result = await self.call(name, params)
        except RefusalError as refusal:
            return refused(refusal)
        return Reply(body=_encoded({"ok": True, "result": result}))

    async def _struck(self, fault: Fault, name: str, params: Params) -> Reply:
        if fault.kind is FaultKind.HTML:
            return Reply(fault.status, _HTML % (fault.status, fault.status), b"text/html")
        if fault.kind is FaultKind.FLOOD:
            return refused(flood(fault.retry_after))
        if fault.kind is FaultKind.ERROR:
            return refused(RefusalError(fault.status, fault.description))
        if fault.kind is FaultKind.HANG:
            await fault.lifted.wait()
        return RESET if fault.kind in _LOST else await self._applied(fault, name, params)

    async def _applied(self, fault: Fault, name: str, params: Params) -> Reply:
        reply = await self._plain(name, params)
        if fault.kind is FaultKind.RESET_AFTER:
            return RESET
        if fault.kind is FaultKind.DELAY:
            await asyncio.sleep(fault.seconds)
        elif fault.kind is FaultKind.TRUNCATED:
            return Reply(reply.status, reply.body[: len(reply.body) // 2])
        elif name == "getUpdates" and reply.status == 200:  # noqa: PLR2004 -- an HTTP code
            return Reply(body=_encoded({"ok": True, "result": _disturbed(fault, json.loads(reply.body)["result"])}))
        return reply

    async def call(self, name: str, params: Params) -> object:
        """Perform a method and write it down. Raises RefusalError as the Bot API does."""
        method = METHODS.get(name)
        if method is None:
            return await self._own(name, params)
        result = method(self.state, params)
        if not name.startswith("get"):
            self._log(name, params, result)
        return result

    async def _own(self, name: str, params: Params) -> object:
        if name == "getUpdates":
            self.state.updates.allow(params.structure("allowed_updates"))
            limit = params.integer("limit") or LARGEST_BATCH
            return await self.state.updates.poll(params.integer("offset"), limit, params.integer("timeout") or 0)
        if name == "setWebhook":
            return await self.webhook.set(params)
        if name == "deleteWebhook":
            return await self.webhook.remove(params)
        if name == "getWebhookInfo":
            return self.webhook.info()
        raise RefusalError(404, "method not found")

    async def _from_webhook(self, name: str, params: Params) -> None:
        await self.reply(name, params)

    def _log(self, name: str, params: Params, result: object) -> None:
        message_id = result.get("message_id") if isinstance(result, dict) else params.integer("message_id")
        clock = self.state.clock
        self.state.sent.add(
            name, params.integer("chat_id"), message_id, (clock.timestamp(), clock.real()), params.values
        )


def refused(refusal: RefusalError) -> Reply:
    """Return the answer to a call that is turned down."""
    after = refusal.parameters.get("retry_after", 0)
    return Reply(refusal.code, _encoded(refusal.envelope()), retry_after=after)


def _encoded(envelope: Json) -> bytes:
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _disturbed(fault: Fault, updates: list[Json]) -> list[Json]:
    if fault.kind is FaultKind.DUPLICATE:
        return [update for update in updates for _ in range(2)]
    return updates[::-1]
