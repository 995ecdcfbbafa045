"""Faults that a test or an operator plants in front of the Bot API."""

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from bot.simulator.refusal import Json


class FaultKind(StrEnum):
    """What goes wrong, and whether the call was applied before."""

    ERROR = "error"
    """The Bot API refuses: ``status`` and ``description`` (403 variants, 400, 401, 409)."""
    FLOOD = "flood"
    """429 with ``retry_after`` seconds."""
    HTML = "html"
    """``status`` with an HTML body, as from a broken gateway."""
    HANG = "hang"
    """No answer until the fault is cleared (then a reset) or the caller leaves; not applied."""
    DELAY = "delay"
    """The answer comes ``seconds`` real seconds late; applied."""
    RESET_BEFORE = "reset_before"
    """The connection is reset; not applied."""
    RESET_AFTER = "reset_after"
    """The call is applied, then the connection is reset: sent, but the answer is lost."""
    TRUNCATED = "truncated"
    """The call is applied; half of the JSON answer arrives."""
    DUPLICATE = "duplicate"
    """getUpdates delivers each update twice."""
    REORDER = "reorder"
    """getUpdates delivers its batch backwards."""


@dataclass(slots=True)
class Fault:
    """One planted fault.

    ``method`` is a name or a pattern (``send*``), ``chat_id`` narrows it to a chat, ``times`` is how often it
    strikes (None: until cleared), ``skip`` lets so many matching calls pass first, ``every`` strikes each n-th.
    """

    kind: FaultKind
    method: str = "*"
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    every: int = 1
    status: int = 500
    description: str = ""
    retry_after: int = 1
    seconds: float = 0.0
    id: int = 0
    struck: int = 0
    seen: int = 0
    lifted: asyncio.Event = field(default_factory=asyncio.Event)

    def matches(self, method: str, chat_id: int | None) -> bool:
        """Whether this call is meant; counts it if so."""
        if not fnmatchcase(method, self.method) or self.chat_id not in {None, chat_id}:
            return False
        self.seen += 1
        return self.seen > self.skip and (self.seen - self.skip) % self.every == 0

    def view(self) -> Json:
        """Return this fault as JSON."""
        return {
            "id": self.id,
            "kind": self.kind.value,
            "method": self.method,
            "chat_id": self.chat_id,
            "times": self.times,
            "skip": self.skip,
            "every": self.every,
            "status": self.status,
            "description": self.description,
            "retry_after": self.retry_after,
            "seconds": self.seconds,
            "struck": self.struck,
        }


@dataclass(slots=True)
class Faults:
    """The planted faults, oldest first; the first that matches a call strikes."""

    planted: dict[int, Fault] = field(default_factory=dict)
    _hanging: list[Fault] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def add(self, fault: Fault) -> Fault:
        """Plant a fault; returns it with its id."""
        fault.id = next(self._numbers)
        self.planted[fault.id] = fault
        return fault

    def clear(self, fault_id: int | None = None) -> None:
        """Remove one fault, or all of them, and let go of the calls that hang in it."""
        for fault in (*self.planted.values(), *self._hanging):
            if fault_id in {None, fault.id}:
                fault.lifted.set()
        self._hanging = [fault for fault in self._hanging if not fault.lifted.is_set()]
        self.planted = {key: fault for key, fault in self.planted.items() if not fault.lifted.is_set()}

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """Return the fault that hits this call, or None; one that has struck often enough is removed."""
        for fault in self.planted.values():
            if fault.matches(method, chat_id):
                fault.struck += 1
                if fault.kind is FaultKind.HANG:
                    self._hanging.append(fault)
                if fault.struck == fault.times:
                    del self.planted[fault.id]
                return fault
        return None
