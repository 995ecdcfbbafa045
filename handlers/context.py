"""What every handler is given: the update, the services, and who is asking."""

from dataclasses import dataclass

from bot.messages import Incoming
from bot.services.bookings import BookingService
from bot.services.cases import CaseService
from bot.services.checkins import CheckinService
from bot.services.drills import DrillService
from bot.services.enrolment import EnrolmentService
from bot.services.groups import GroupService
from bot.services.impressions import ImpressionService
from bot.services.lines import LineService
from bot.services.notes import NoteService
from bot.services.people import PeopleService
from bot.services.plans import PlanService
from bot.services.reports import ReportService
from bot.services.safety import SafetyService
from bot.services.treatments import TreatmentService
from bot.services.triage import TriageService


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases, wired once by ``bot.app``."""

    people: PeopleService
    enrolment: EnrolmentService
    groups: GroupService
    checkins: CheckinService
    treatments: TreatmentService
    safety: SafetyService
    triage: TriageService
    plans: PlanService
    cases: CaseService
    bookings: BookingService
    reports: ReportService
    notes: NoteService
    lines: LineService
    drills: DrillService
    impressions: ImpressionService


@dataclass(frozen=True, slots=True)
class Context:
    """One update on its way through a handler; ``argument`` is what follows a command."""

    incoming: Incoming
    services: Services
    argument: str = ""

    @property
    def by(self) -> int:
        """The Telegram id of the person."""
        return self.incoming.user_id

    @property
    def key(self) -> str:
        """The key of the one direct reply to this update."""
        return f"reply:{self.incoming.update_id}"
