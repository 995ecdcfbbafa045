"""What comes in and what goes out: updates as received, messages as promised. All frozen; instants are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

Refs = Mapping[str, Any]
"""What a promised message is about: ids and small facts, never prose."""


class Lane(IntEnum):
    """How urgent a promised message is; a smaller number goes first."""

    CRISIS = 0
    ALERT = 1
    PROMPT = 2
    REST = 3


class Channel(StrEnum):
    """By which way a promised message leaves."""

    TELEGRAM = "telegram"
    PAGER = "pager"


class InboxState(StrEnum):
    """Where an incoming update stands."""

    NEW = "new"
    DONE = "done"
    QUARANTINED = "quarantined"


class OutboxState(StrEnum):
    """Where a promised message stands."""

    NEW = "new"
    SENDING = "sending"
    MAYBE = "maybe"
    SENT = "sent"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update from Telegram, reduced to what Tidemark acts on."""

    update_id: int
    kind: str
    chat_id: int
    user_id: int
    chat_type: str = "private"
    text: str = ""
    data: str = ""
    callback_id: str = ""
    message_id: int = 0
    name: str = ""
    language: str = ""
    at: datetime | None = None
    extra: Refs = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Whether the person talks to the bot alone."""
        return self.chat_type == "private"


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One stored update; ``body`` is Telegram's own JSON, decrypted."""

    update_id: int
    kind: str
    chat_id: int
    user_id: int
    body: Mapping[str, Any]
    risk: int
    attempts: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """One promised message: what it is about, never how it reads."""

    id: int
    key: str
    channel: Channel
    lane: Lane
    chat_id: int
    kind: str
    refs: Refs
    state: OutboxState
    fence: int
    tries: int
    doubts: int
    created_at: datetime
    case_id: int | None = None
    telegram_message_id: int | None = None
