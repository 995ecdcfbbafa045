"""The control API under `/control`: what tests and outside testers do to a simulator in another process, as JSON.

Errors are ``{"error": "a sentence"}`` with 400 (wrong value), 404 (no such thing) or 409 (not allowed now).
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator import actions
from bot.simulator.faults import Fault
from bot.simulator.phones import Screen, wait_until
from bot.simulator.refusal import Json
from bot.simulator.stage import Room, Shown
from bot.simulator.views import message_view

if TYPE_CHECKING:
    from bot.simulator.telegram import Telegram

Handler = Callable[["Telegram", Request, Json], Awaitable[object]]
LONGEST_WAIT = 120.0


async def show_state(telegram: "Telegram", _: Request, __: Json) -> Json:
    """Everything at a glance: the bot, the clock, the people, the groups, the stage."""
    return {
        "bot": telegram.state.bot.api(),
        "clock": _clock(telegram),
        "people": [actions.person_view(person) for person in telegram.people],
        "groups": [actions.group_view(group) for group in telegram.groups],
        "pending": len(telegram.state.updates),
        "webhook": telegram.api.webhook.info(),
        "stage": telegram.stage.view(),
    }


async def add_person(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Register a person: ``first_name``; ``id``, ``last_name``, ``username``, ``language_code``; ``on_stage``."""
    more = {name: str(values[name]) for name in ("last_name", "username", "language_code") if name in values}
    person = telegram.person(str(values["first_name"]), user_id=values.get("id"), **more)
    if values.get("on_stage"):
        telegram.stage.phones.append(Shown(person.id, "Visitor", (Room(person.id, telegram.state.bot.name),)))
        telegram.state.events.publish("people")
    return actions.person_view(person)


async def add_group(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Make a group: ``title``, ``members`` (ids, the creator first), ``supergroup``."""
    people = [telegram.find_person(int(member)) for member in values["members"]]
    return actions.group_view(telegram.group(str(values["title"]), people, supergroup=bool(values.get("supergroup"))))


async def act(telegram: "Telegram", request: Request, values: Json) -> object:
    """Let a person do something: see ``actions.ACTIONS``."""
    person = telegram.find_person(int(request.path_params["person"]))
    name = str(request.path_params["action"])
    if name not in actions.ACTIONS:
        raise LookupError(f"A person cannot {name}; there are: {', '.join(sorted(actions.ACTIONS))}.")
    group = telegram.find_group(int(values["chat_id"])) if values.get("chat_id", person.id) != person.id else None
    return actions.ACTIONS[name](telegram, person, group, values)


async def change_group(telegram: "Telegram", request: Request, values: Json) -> Json:
    """Upgrade a group (``by``), promote the bot in it, or give it another ``title``."""
    group = telegram.find_group(int(request.path_params["group"]))
    if values.get("upgrade"):
        group.upgrade(telegram.find_person(int(values["by"])))
    if values.get("promote_bot"):
        group.promote_bot()
    if "title" in values:
        telegram.state.rename_group(group.chat, str(values["title"]))
    return actions.group_view(group)


async def messages(telegram: "Telegram", request: Request, _: Json) -> list[Json]:
    """List a chat's messages, those after ``?after=`` a number."""
    after = int(request.query_params.get("after", "0"))
    chat = telegram.state.chat(int(request.path_params["chat"]))
    return [message_view(telegram.state.bot, message) for message in chat.messages.values() if message.id > after]


async def wait(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Wait until the bot has written ``text`` (and a ``button``) to ``chat_id``, in a message after ``after``."""
    chat = telegram.state.chat(int(values["chat_id"]))
    screen = Screen(telegram.state, lambda: telegram.state.chat(chat.migrated_to or chat.id))
    text, button, after = str(values.get("text", "")), values.get("button"), int(values.get("after", 0))

    def look() -> Json | None:
        for seen in reversed(screen.from_bot):
            if seen.id > after and text in seen.text and (button is None or button in seen.labels):
                return message_view(telegram.state.bot, screen.look_up(seen.id))
        return None

    return await wait_until(telegram.state, look, min(LONGEST_WAIT, float(values.get("seconds", 10))))


async def query(telegram: "Telegram", request: Request, _: Json) -> Json:
    """Tell what became of a tap."""
    found = telegram.state.queries.get(str(request.path_params["query"]))
    if found is None:
        raise LookupError("There is no such tap.")
    return asdict(found)


async def show_clock(telegram: "Telegram", _: Request, __: Json) -> Json:
    """Tell the virtual time."""
    return _clock(telegram)


async def move_clock(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Push the clock by ``seconds``, ``hours`` or ``days``, ``to`` an instant, or set its ``rate``."""
    if "rate" in values:
        telegram.clock.rate = float(values["rate"])
    step = timedelta(**{unit: float(values[unit]) for unit in ("seconds", "hours", "days") if unit in values})
    if "to" in values:
        step += datetime.fromisoformat(str(values["to"])) - telegram.clock.now()
    if step and telegram.stage.advance is not None:
        await telegram.play("", lambda: _advanced(telegram, step))
    elif step:
        telegram.clock.advance(step)
    return _clock(telegram)


async def _advanced(telegram: "Telegram", step: timedelta) -> None:
    if telegram.stage.advance is not None:
        await telegram.stage.advance(step)


async def play(telegram: "Telegram", request: Request, _: Json) -> Json:
    """Play an act of the stage; the answer comes at once, the progress over the events."""
    found = telegram.stage.act(str(request.path_params["act"]))
    telegram.begin(found)
    return telegram.stage.progress()


async def list_faults(telegram: "Telegram", _: Request, __: Json) -> list[Json]:
    """List the planted faults."""
    return [fault.view() for fault in telegram.state.faults.planted.values()]


async def plant(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Plant a fault: ``kind`` and any field of ``faults.Fault``."""
    fault: Fault = telegram.fault(**values)
    return fault.view()


async def clear_faults(telegram: "Telegram", request: Request, _: Json) -> Json:
    """Remove a fault by ``?id=``, or all of them."""
    number = request.query_params.get("id")
    telegram.state.faults.clear(int(number) if number else None)
    return {}


async def sent(telegram: "Telegram", request: Request, _: Json) -> Json:
    """List what the bot did after ``?after=`` a number, in ``?chat_id=``, by ``?method=``; ``total`` counts all."""
    asked = request.query_params
    chat_id, after = asked.get("chat_id"), int(asked.get("after", "0"))
    found = telegram.state.sent.to(int(chat_id), asked.get("method", "")) if chat_id else list(telegram.state.sent)
    calls = [asdict(call) for call in found if call.number > after and asked.get("method", call.method) == call.method]
    return {"total": telegram.state.sent.total, "calls": calls}


async def forget_sent(telegram: "Telegram", _: Request, __: Json) -> Json:
    """Empty the log of what the bot did."""
    telegram.state.sent.clear()
    return {}


async def pending(telegram: "Telegram", _: Request, __: Json) -> list[Json]:
    """List the updates that the bot has not confirmed."""
    return [update.body for update in telegram.state.updates.waiting()]


async def inject(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Queue an ``update`` as it is, well formed or not, or leave a hole of ``skip_ids`` numbers."""
    telegram.state.updates.skip_ids(int(values.get("skip_ids", 0)))
    body = values.get("update")
    return {"update_id": telegram.state.updates.inject(body) if isinstance(body, dict) else None}


async def configure(telegram: "Telegram", _: Request, values: Json) -> Json:
    """Switch ``limits`` (Telegram's sending limits) and ``reads_all_groups`` (privacy mode off) on or off."""
    state = telegram.state
    state.limits.enabled = bool(values.get("limits", state.limits.enabled))
    state.reads_all_groups = bool(values.get("reads_all_groups", state.reads_all_groups))
    return {"limits": state.limits.enabled, "reads_all_groups": state.reads_all_groups}


def _clock(telegram: "Telegram") -> Json:
    return {"now": telegram.clock.now().isoformat(), "rate": telegram.clock.rate}


_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/state", show_state),
    ("POST", "/people", add_person),
    ("POST", "/people/{person:int}/{action}", act),
    ("POST", "/groups", add_group),
    ("POST", "/groups/{group}", change_group),
    ("GET", "/chats/{chat}/messages", messages),
    ("POST", "/wait", wait),
    ("GET", "/taps/{query}", query),
    ("GET", "/clock", show_clock),
    ("POST", "/clock", move_clock),
    ("POST", "/play/{act}", play),
    ("GET", "/faults", list_faults),
    ("POST", "/faults", plant),
    ("DELETE", "/faults", clear_faults),
    ("GET", "/sent", sent),
    ("DELETE", "/sent", forget_sent),
    ("GET", "/updates", pending),
    ("POST", "/updates", inject),
    ("POST", "/settings", configure),
)


def routes(telegram: "Telegram") -> list[Route]:
    """Return the control API of one simulated Telegram."""
    return [
        Route(f"/control{path}", _endpoint(telegram, handler), methods=[method]) for method, path, handler in _ROUTES
    ]


def _endpoint(telegram: "Telegram", handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        try:
            _check_origin(request)
            return JSONResponse(await handler(telegram, request, await _values(request)))
        except (LookupError, PermissionError, TimeoutError, ValueError, TypeError) as error:
            return _refused(error)

    return answer


def _check_origin(request: Request) -> None:
    """Keep other sites out that the visitor's browser has open. Raises PermissionError."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise PermissionError("Only this server's own page may do that.")


async def _values(request: Request) -> Json:
    body = await request.body()
    if not body:
        return {}
    found: Any = json.loads(body)
    if not isinstance(found, dict):
        raise TypeError("The body is a JSON object.")
    return found


def _refused(error: Exception) -> Response:
    sentence = str(error.args[0]) if error.args else "The bot did not write this in time."
    missing = isinstance(error, KeyError) and sentence.isidentifier()
    if missing:
        sentence = f"The value {sentence} is missing."
    kinds = {TimeoutError: 408, PermissionError: 409, LookupError: 404}
    status = 400 if missing else next((code for kind, code in kinds.items() if isinstance(error, kind)), 400)
    return JSONResponse({"error": sentence}, status)
