"""A simulated Telegram in one object: server, people, groups, clock and faults."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from bot.simulator.api import Api
from bot.simulator.clock import VirtualClock
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.model import ChatKind, User
from bot.simulator.people import Group, Person, make_group
from bot.simulator.refusal import Json
from bot.simulator.server import BotApi, Listener
from bot.simulator.site import make_site
from bot.simulator.stage import Act, Stage
from bot.simulator.state import State

TOKEN = "500000001:simulated-telegram-token-0123456789"  # noqa: S105 -- opens nothing but this simulator
BOT_NAME = "Clinic"
BOT_USERNAME = "clinic_sim_bot"


class Telegram:
    """A Telegram for one bot.

    ``async with Telegram(start=…) as telegram:`` listens on a free port of this machine; ``telegram.app`` is the
    ASGI application for those who need no port. ``clock`` stands still until it is moved, unless given otherwise.
    """

    def __init__(
        self,
        *,
        clock: VirtualClock | None = None,
        start: datetime | None = None,
        token: str = TOKEN,
        username: str = BOT_USERNAME,
        name: str = BOT_NAME,
        host: str = "127.0.0.1",
        port: int = 0,
        history: int = 5000,
        log_limit: int = 100_000,
    ) -> None:
        number = token.partition(":")[0]
        bot = User(int(number) if number.isdigit() else 1, name, username=username, is_bot=True)
        self.clock = clock or VirtualClock(start)
        self.token = token
        self.username = username
        self.state = State(bot, self.clock, history=history, log_limit=log_limit)
        self.api = Api(self.state)
        self.stage = Stage()
        self.app = BotApi(self.api, token, make_site(self))
        self._people: dict[int, Person] = {}
        self._groups: list[Group] = []
        self._place = (host, port)
        self._listener: Listener | None = None
        self._act: asyncio.Task[None] | None = None
        self.clock.on_change(self._clock_moved)

    async def __aenter__(self) -> Self:
        """Begin to listen."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        await self.stop()

    async def start(self) -> None:
        """Listen on the port."""
        self._listener = Listener(self.app, *self._place)
        await self._listener.start()

    async def stop(self) -> None:
        """End every open call and stop listening."""
        if self._act is not None:
            self._act.cancel()
            await asyncio.wait([self._act])
        self.state.faults.clear()
        self.state.events.close()
        self.state.updates.release()
        await self.api.webhook.stop()
        if self._listener is not None:
            await self._listener.stop()
            self._listener = None

    @property
    def url(self) -> str:
        """The root in front of ``/bot<token>/``. Raises RuntimeError before the start."""
        if self._listener is None:
            raise RuntimeError("The simulated Telegram does not listen yet.")
        return f"http://{self._listener.host}:{self._listener.port}"

    def person(self, first_name: str, *, user_id: int | None = None, **more: str) -> Person:
        """Register a person (``last_name``, ``username``, ``language_code``)."""
        found = Person(self.state, self.state.add_user(user_id, first_name, **more))
        self._people[found.id] = found
        self.state.events.publish("people")
        return found

    def group(self, title: str, people: Iterable[Person], *, supergroup: bool = False) -> Group:
        """Make a group of people, the first its creator; the bot is not in it."""
        kind = ChatKind.SUPERGROUP if supergroup else ChatKind.GROUP
        found = make_group(self.state, title, people, kind)
        self._groups.append(found)
        return found

    @property
    def people(self) -> tuple[Person, ...]:
        """Every person, in order of arrival."""
        return tuple(self._people.values())

    @property
    def groups(self) -> tuple[Group, ...]:
        """Every group, in order of making."""
        return tuple(self._groups)

    def restore(self, saved: Json) -> None:
        """Begin where ``state.save`` was called, with the same people and groups."""
        self.state.restore(saved)
        users = [user for user in self.state.users.values() if user.id != self.state.bot.id]
        chats = [chat for chat in self.state.chats.values() if not chat.is_private and chat.migrated_to is None]
        self._people = {user.id: Person(self.state, user) for user in users}
        self._groups = [Group(self.state, chat) for chat in chats]

    def find_person(self, user_id: int) -> Person:
        """Return a person. Raises KeyError with a sentence."""
        self.state.user(user_id)
        return self._people[user_id]

    def find_group(self, chat_id: int) -> Group:
        """Return a group by its present or its earlier number. Raises KeyError with a sentence."""
        chat = self.state.chat(chat_id)
        wanted = chat.migrated_to or chat_id
        for group in self._groups:
            if group.id == wanted:
                return group
        raise KeyError(f"There is no group with the id {chat_id}.")

    def fault(self, kind: FaultKind | str, method: str = "*", **more: Any) -> Fault:  # noqa: ANN401 -- Fault names each
        """Plant a fault (``chat_id``, ``times``, ``skip``, ``every``, ``status``, ``description`` …)."""
        return self.state.faults.add(Fault(FaultKind(kind), method, **more))

    # -- the stage ---------------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Start an act and keep hold of it. Raises PermissionError while another one runs."""
        if self.stage.playing:
            raise PermissionError("Something is playing already.")
        self._act = asyncio.get_running_loop().create_task(self._perform(act))

    async def _perform(self, act: Act) -> None:
        try:
            await self.play(act.name, act.play)
        except Exception as error:
            self.report(0, 0, f"{act.label} stopped: {error}")
            raise

    async def play(self, name: str, what: Callable[[], Awaitable[None]]) -> None:
        """Play something to its end, one thing at a time. Raises PermissionError while another one runs."""
        if self.stage.playing:
            raise PermissionError("Something is playing already.")
        self.stage.playing = name or "clock"
        self.report(0, 0)
        try:
            await what()
        finally:
            self.stage.playing = ""
            self.report(0, 0, self.stage.note)

    def report(self, done: int, total: int, note: str = "") -> None:
        """Show how far the act is."""
        self.stage.done, self.stage.total, self.stage.note = done, total, note
        self.state.events.publish("progress", self.stage.progress)

    def _clock_moved(self) -> None:
        self.state.events.publish("clock", lambda: {"now": self.clock.now().isoformat(), "rate": self.clock.rate})
