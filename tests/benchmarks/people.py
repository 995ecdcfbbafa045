"""The people of the benchmark: each rates by typing and by tapping, and waits for the answer before going on."""

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.wire import Bench

FIRST_ID = 7_000_000
SCRIPT = ("mood 6 pain 3", "mood 5 pain 4", "tap:undo", "tap:rate")
"""Two typed ratings, then Undo on the second's confirmation and a number on the question that takes its place."""


@dataclass(slots=True)
class Person:
    """One person with a phone."""

    id: int
    step: int = 0
    asked_at: float | None = None
    message_id: int = 1
    buttons: list[str] = field(default_factory=list)


class People:
    """Everybody, and how long each answer took."""

    def __init__(self, number: int) -> None:
        self.bench = Bench(self._replied)
        self.everyone = [Person(FIRST_ID + index) for index in range(number)]
        self.waits: list[float] = []
        self.asked = 0
        self._left = 0
        self._done = asyncio.Event()

    def _person(self, who: Person) -> dict[str, Any]:
        return {"id": who.id, "is_bot": False, "first_name": "User", "language_code": "en"}

    def ask(self, who: Person) -> None:
        """Let a person do the next thing."""
        what = SCRIPT[who.step % len(SCRIPT)]
        who.step += 1
        self.asked += 1
        chat = {"id": who.id, "type": "private", "first_name": "User"}
        message = {"message_id": self.asked, "date": int(time.time()), "chat": chat}  # noqa: TID251 -- real time is measured
        who.asked_at = time.perf_counter()
        if what.startswith("tap:"):
            data = next((found for found in who.buttons if what[4:] in found), "tap")
            tapped = {**message, "message_id": who.message_id, "text": "?"}
            query = {"id": str(self.asked), "from": self._person(who), "chat_instance": "1", "data": data}
            self.bench.queue({"callback_query": {**query, "message": tapped}})
        else:
            self.bench.queue({"message": {**message, "from": self._person(who), "text": what}})

    def _replied(self, chat: int, number: int, values: dict[str, str]) -> None:
        who = self.everyone[chat - FIRST_ID]
        who.message_id = number
        if "reply_markup" in values:
            rows = json.loads(values["reply_markup"])["inline_keyboard"]
            who.buttons = [button.get("callback_data", "") for row in rows for button in row]
        if who.asked_at is None:
            return  # a second message about the same thing
        self.waits.append(time.perf_counter() - who.asked_at)
        who.asked_at = None
        if self._left > 0:
            self._left -= 1
            self.ask(who)
        elif all(person.asked_at is None for person in self.everyone):
            self._done.set()

    async def closed_loop(self, updates: int, patience: float) -> float:
        """Have everyone ask again as soon as they are answered; return the seconds that ``updates`` took."""
        self.waits.clear()
        self._done.clear()
        self._left = updates - len(self.everyone)
        began = time.perf_counter()
        for who in self.everyone:
            self.ask(who)
        async with asyncio.timeout(patience):
            await self._done.wait()
        return time.perf_counter() - began

    async def open_loop(self, per_second: float, updates: int, patience: float) -> None:
        """Have people ask at random moments, whether others are answered or not."""
        chance = random.Random(1)  # noqa: S311 -- a benchmark's arrivals
        self.waits.clear()
        self._done.clear()
        self._left = 0
        loop = asyncio.get_running_loop()
        due = loop.time()
        for index in range(updates):
            due += chance.expovariate(per_second)
            await asyncio.sleep(max(0.0, due - loop.time()))
            self.ask(self.everyone[index % len(self.everyone)])
        async with asyncio.timeout(patience):
            while any(person.asked_at is not None for person in self.everyone):
                self._done.clear()
                await self._done.wait()
