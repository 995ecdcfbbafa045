"""Every update comes through here: danger first, then what was tapped, typed or commanded."""

from collections.abc import Awaitable, Callable

from bot.clinical.safety_plan import LONGEST
from bot.clinical.triage import Source
from bot.errors import NotFoundError, UserError
from bot.i18n import Languages
from bot.messages import InboxRow, Incoming
from bot.services.access import NotStaffError, StrangerError
from handlers import cases, crisis, enrolment, groups, lines, patients, plan, staff, text
from handlers.context import Context, Services
from handlers.incoming import decode
from handlers.risk import calls_for_help, tier
from handlers.taps import OLD_BUTTON, Tap
from handlers.taps import decode as decode_tap

Command = Callable[[Context], Awaitable[None]]
OnTap = Callable[[Context, Tap], Awaitable[None]]

COMMANDS: dict[str, Command] = {
    "start": enrolment.start,
    "help": text.help_,
    "privacy": text.privacy,
    "checkin": patients.checkin,
    "plan": plan.plan,
    "escalation": crisis.escalation,
    "drill": crisis.drill,
    "chart": staff.chart,
    "invite": staff.invite,
    "infusion": staff.infusion,
    "patients": staff.patients,
    "patient": staff.patient,
    "cases": staff.cases,
    "forecast": staff.forecast,
    "messages": staff.messages,
    "lines": lines.lines,
    "staff": staff.staff,
    "oncall": staff.oncall,
}
IN_GROUPS = frozenset({"start", "help", "privacy", "cases"})
"""What a group may ask for; everything else would show values to everyone in it."""
TAPS: dict[str, OnTap] = {
    "consent": enrolment.on_consent,
    "zone": enrolment.on_zone,
    "hour": enrolment.on_hour,
    "rate": patients.on_rate,
    "undo": patients.on_undo,
    "left": patients.on_impression,
    "safe": crisis.on_safety_answer,
    "tri": crisis.on_triage_answer,
    "oops": crisis.on_mistake,
    "contact": crisis.on_contact,
    "plan": plan.on_plan,
    "part": plan.on_part,
    "later": plan.on_later,
    "unplan": plan.on_remove,
    "group": enrolment.on_group,
    "ack": cases.on_acknowledge,
    "contacted": cases.on_contacted,
    "closing": cases.on_show,
    "close": cases.on_close,
    "dates": cases.on_show,
    "case": cases.on_show,
    "book": cases.on_book,
    "chart": cases.on_chart,
    "infuse": staff.on_infusion_today,
    "uninfuse": staff.on_undo_infusion,
    "open": staff.on_open_patient,
    "curve": staff.on_open_chart,
    "page": staff.on_page,
    "duty": staff.on_duty,
    "lines": lines.on_lines,
    "read": staff.on_read,
    "unstaff": staff.on_remove_staff,
}


PERHAPS = 2
"""The screen's tier of what may speak of danger."""


class Router:
    """Hands an update to its one handler."""

    def __init__(self, services: Services, languages: Languages, answer_tap: Callable[[str, str], None]) -> None:
        self._services = services
        self._languages = languages
        self._answer_tap = answer_tap

    async def handle(self, row: InboxRow) -> None:
        """Handle one stored update inside the worker's transaction.

        Raises:
            UserError: the person can put something right; the worker rolls back and calls ``explain``.

        """
        incoming = decode(row.body)
        await self._dispatch(Context(incoming, self._services))
        if incoming.callback_id:
            self._answer_tap(incoming.callback_id, "")

    async def _dispatch(self, context: Context) -> None:
        incoming = context.incoming
        if not incoming.user_id or incoming.kind == "unknown":
            return
        if incoming.kind == "my_chat_member" or "moved_to" in incoming.extra:
            await groups.on_membership(context)
        elif calls_for_help(incoming) and (incoming.private or incoming.data):
            source = Source.SOS if incoming.data else Source.COMMAND
            await self._services.safety.risk(context.by, incoming.user_id, incoming.update_id, source)
        elif incoming.data:
            await self._tap(context)
        else:
            await self._message(context)

    async def _message(self, context: Context) -> None:
        """Screen a text for danger before anything else sees it, then read it as a command, an answer or a message."""
        incoming = context.incoming
        found = tier(incoming) if incoming.private else 0
        if found == PERHAPS and incoming.kind == "message" and await crisis.typed(context):
            return  # a short answer to our own question about danger says more than the screen does
        if found:
            if incoming.kind == "message" and not incoming.text.startswith("/"):
                # the words of a safety plan may speak of danger: they are kept, and they are a sign all the same
                await self._services.plans.write(context.by, incoming.update_id, incoming.text[:LONGEST], quietly=True)
            source = Source.TEXT if found == 1 else Source.HINT
            await self._services.safety.risk(context.by, incoming.chat_id, incoming.update_id, source)
            return
        name, _, argument = incoming.text.strip().partition(" ")
        if name.startswith("/") and incoming.kind == "message":
            await self._command(context, name[1:].partition("@")[0].lower(), argument.strip())
        elif incoming.private and incoming.kind == "message":
            await text.on_text(context)

    async def _command(self, context: Context, name: str, argument: str) -> None:
        command = COMMANDS.get(name)
        if not context.incoming.private and not await self._heard_in_group(context, name, argument):
            return
        if command is None:
            await text.unknown(context)
            return
        try:
            await command(Context(context.incoming, self._services, argument))
        except NotStaffError:
            await text.unknown(context)

    async def _heard_in_group(self, context: Context, name: str, argument: str) -> bool:
        """Whether a group may give this command; only a start link is taken from a group that we do not know."""
        if name == "start" and argument:
            return True
        return await self._services.groups.ours(context.incoming.chat_id, context.key) and name in IN_GROUPS

    async def _tap(self, context: Context) -> None:
        tap = decode_tap(context.incoming.data)
        handler = TAPS.get(tap.op) if tap else None
        if tap is None or handler is None:
            raise UserError(OLD_BUTTON)
        try:
            await handler(context, tap)
        except NotFoundError:
            raise UserError(OLD_BUTTON) from None  # forged, or of a row that is gone

    async def explain(self, row: InboxRow, error: UserError) -> None:
        """Tell the person what to put right: a tap gets a toast, a text gets a reply."""
        incoming = decode(row.body)
        if incoming.callback_id:
            self._answer_tap(incoming.callback_id, self._shown(incoming, error))
        elif isinstance(error, StrangerError):
            await self._services.people.greet_stranger(incoming.user_id, incoming.chat_id, incoming.language)
        elif incoming.private or incoming.text.startswith("/"):
            refs = {
                "message": error.message,
                "values": {name: str(value) for name, value in error.values.items()},
                "language": incoming.language,
                "user_id": incoming.user_id,
            }
            await self._services.people.say(incoming.chat_id, f"reply:{incoming.update_id}", "problem", refs)

    def _shown(self, incoming: Incoming, error: UserError) -> str:
        return self._languages(incoming.language)(error.message, **error.values)

    async def unprocessed(self, row: InboxRow) -> None:
        """Have a person look at an update that could not be handled; one that may hold risk opens a case."""
        await self._services.safety.unprocessed(row.user_id, row.update_id, urgent=row.risk == 0)
