"""The nouns that travel between storage, services and handlers. All are frozen; instants are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.clinical.escalation import Level
from bot.clinical.triage import Given, Question, Source

Facts = Mapping[str, Any]
"""Facts of a case as JSON values."""


class Role(StrEnum):
    """What a member of staff may do."""

    OWNER = "owner"
    CLINICIAN = "clinician"
    COORDINATOR = "coordinator"
    VIEWER = "viewer"


class PatientState(StrEnum):
    """How far a patient's enrolment has come, or how it ended."""

    INVITED = "invited"
    ENROLLING = "enrolling"
    ACTIVE = "active"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"


class EnrolStep(StrEnum):
    """The question that an enrolling patient has before them."""

    CONSENT = "consent"
    ZONE = "zone"
    HOUR = "hour"
    DONE = "done"


class Slot(StrEnum):
    """Which kind of questions a check-in asks."""

    DAILY = "daily"
    SAFETY = "safety"
    FOLLOWUP = "followup"


class CheckinState(StrEnum):
    """How a check-in stands. ``missed_system``: it was we who were away, never the patient's silence."""

    OPEN = "open"
    ANSWERED = "answered"
    MISSED = "missed"
    MISSED_SYSTEM = "missed_system"


class LinkPurpose(StrEnum):
    """What a single-use start link is for."""

    OWNER = "owner"
    GROUP = "group"
    STAFF = "staff"
    PATIENT = "patient"


class CaseKind(StrEnum):
    """Why a case was opened."""

    CRISIS = "crisis"
    WANING = "waning"
    RELAPSE = "relapse"
    NO_RESPONSE = "no_response"
    SUDDEN_DROP = "sudden_drop"
    SILENCE = "silence"
    TEST = "test"
    DRILL = "drill"
    UNPROCESSED = "unprocessed"


class CaseState(StrEnum):
    """How far people have come with a case."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    CONTACTED = "contacted"
    BOOKED = "booked"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Clinic:
    """One clinic; ``timezone`` is an IANA name, ``country`` an ISO 3166 code."""

    id: int
    name: str
    timezone: str
    country: str
    language: str
    group_chat_id: int | None
    pending_group_id: int | None
    group_code: str | None
    lead_days: int
    tells_seen: bool
    waits: Facts | None
    created_at: datetime
    phone: str | None
    phone_hours: str | None
    lines_confirmed_at: datetime | None
    lines_warned_at: datetime | None
    next_drill_at: datetime | None
    drill_cry: int | None
    """The update of a drill that nothing has answered yet."""


@dataclass(frozen=True, slots=True)
class Staff:
    """One member of staff of one clinic."""

    id: int
    clinic_id: int
    user_id: int
    chat_id: int
    name: str
    role: Role
    language: str
    active: bool
    duty_order: int


@dataclass(frozen=True, slots=True)
class Link:
    """One single-use start link; only the hash of its token is stored."""

    id: int
    clinic_id: int
    purpose: LinkPurpose
    patient_id: int | None
    role: Role | None
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient. ``checkin_minute`` counts minutes from local midnight."""

    id: int
    clinic_id: int
    code: str
    state: PatientState
    tracks: str
    user_id: int | None
    chat_id: int | None
    language: str
    country: str
    timezone: str
    checkin_minute: int
    step: EnrolStep
    consented_at: datetime | None
    consent_version: str | None
    next_checkin_at: datetime | None
    next_safety_at: datetime | None
    assess_at: datetime | None


@dataclass(frozen=True, slots=True)
class Treatment:
    """One infusion; ``series_index`` counts from 1 in order of date."""

    id: int
    patient_id: int
    given_on: date
    series_index: int
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Checkin:
    """One asked set of questions, of one patient, local date and slot."""

    id: int
    patient_id: int
    local_date: date
    slot: Slot
    state: CheckinState
    asked_at: datetime
    remind_at: datetime | None
    close_at: datetime | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One answer, 0-10, of one scale and local date."""

    id: int
    patient_id: int
    checkin_id: int | None
    scale: str
    on: date
    value: int
    source: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """One reason for a person to act, followed until a person closes it."""

    id: int
    clinic_id: int
    number: int
    patient_id: int | None
    kind: CaseKind
    state: CaseState
    severity: int
    trigger: str
    step: int
    round: int
    next_action_at: datetime | None
    policy: Facts
    reasons: Facts
    fence: int
    opened_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: int | None
    closed_at: datetime | None
    outcome: str | None
    tell_at: datetime | None
    followup_at: datetime | None


@dataclass(frozen=True, slots=True)
class Triage:
    """The questions after one sign of danger; ``asking`` is the open one, ``answers`` what was said, in order."""

    id: int
    patient_id: int
    case_id: int
    source: Source
    update_id: int
    known: Level
    thoughts: bool
    full: bool
    tapped: bool
    answers: tuple[Given, ...]
    asking: Question | None
    due_at: datetime | None
    fence: int
    began_at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """A patient's safety plan in their own words, by part; ``asking`` is the part that they are being asked for."""

    patient_id: int
    parts: Mapping[str, str]
    asking: str | None
    asked_at: datetime | None
    offer_at: datetime | None
    offers: int


@dataclass(frozen=True, slots=True)
class Booking:
    """A booster that has been agreed for a day."""

    id: int
    patient_id: int
    case_id: int | None
    booked_on: date
    state: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What a patient wrote in their own words; ``code`` is the patient's."""

    id: int
    patient_id: int
    code: str
    text: str
    at: datetime
    read_at: datetime | None
