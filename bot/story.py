"""The demo's story: a small clinic, one patient, and sixty days in which relief comes and ebbs away.

Everything here happens through phones, as people would do it; nothing is written into the database.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.simulator import Group, Person, Telegram
from bot.simulator.stage import Act, Room, Shown

CLINIC, ZONE, COUNTRY = "Harbour Clinic", "Europe/London", "GB"
CODE = "K-07"
DRILL_SEEN = 23
"""So many hours before the next answer the nurse looks for the drill of ten o'clock."""
RECENT = 20
"""How many of the latest alerts are looked through for a crisis."""
DAYS = 60
ANSWERS_AT = 20
"""The minute of the ninth hour at which the patient answers."""
INFUSION_DAY = 15
BEFORE, AFTER = (3.0, 7.0), (8.0, 2.0)
"""Mood and pain before the infusion and in the best weeks after it."""
EBBS_FROM, EBBS_FOR = 48, 18.0
"""The day on which relief begins to ebb, and the days until it is gone."""
SWING = (0.0, 0.4, -0.5, 0.0, 0.6, -0.3, 0.0, -0.6, 0.3, 0.5, -0.4)
"""No two days are alike: what is added to a day's mood, in turns."""
_LINK = re.compile(r"https://t\.me/\S+")

Settle = Callable[[], Awaitable[None]]
Advance = Callable[[timedelta], Awaitable[None]]


def answers(day: int) -> tuple[int, int]:
    """Return the patient's mood and pain (0 to 10) on a day of the story; day 1 is the first."""
    gone = min(1.0, max(0.0, (day - EBBS_FROM) / EBBS_FOR))
    swing = SWING[day % len(SWING)]
    if day <= INFUSION_DAY:
        mood, pain = BEFORE
    else:
        mood, pain = (best + (worst - best) * gone for best, worst in zip(AFTER, BEFORE, strict=True))
    return round(mood + swing), round(pain - swing)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part, each with a phone, and the group for alerts."""

    anna: Person
    nora: Person
    olivia: Person
    alerts: Group


class Story:
    """Sets the clinic up and plays the sixty days.

    ``settle`` lets the bot answer what it was told; ``advance`` lets time pass, and everything happen in its time.
    """

    def __init__(self, telegram: Telegram, settle: Settle, advance: Advance) -> None:
        self._telegram = telegram
        self._settle = settle
        self._advance = advance
        anna, nora, olivia = (telegram.person(name, language_code="en") for name in ("Anna", "Nora", "Olivia"))
        self.cast = Cast(anna, nora, olivia, telegram.group(f"{CLINIC} alerts", [olivia, nora]))

    def set_stage(self) -> None:
        """Lay the phones out and put the button for the sixty days above them."""
        cast, stage = self.cast, self._telegram.stage
        alerts = Room(cast.alerts.id, "Alerts", ("/cases",))
        staff_tries = ("/patients", f"/patient {CODE}", f"/chart {CODE}", "/forecast", f"/infusion {CODE}", "/help")
        stage.title = "Tidemark"
        stage.subtitle = "The real bot on a simulated Telegram. Tap and type on any phone, and push the clock."
        stage.timezone = ZONE
        stage.phones = [
            Shown(
                cast.anna.id,
                f"patient {CODE}",
                (Room(cast.anna.id, "Tidemark", ("/checkin", "/chart", "/crisis", "/help")),),
            ),
            Shown(cast.nora.id, "nurse", (Room(cast.nora.id, "Tidemark", staff_tries), alerts)),
            Shown(
                cast.olivia.id, "owner", (alerts, Room(cast.olivia.id, "Tidemark", ("/staff", "/oncall", *staff_tries)))
            ),
        ]
        stage.acts = [Act("play", f"Play {DAYS} days", self.play)]

    async def open_clinic(self, owner_start: str, group_start: str) -> None:
        """Bring in the owner, the alerts group, the nurse and the patient, each as the real ones come."""
        anna, nora, olivia, alerts = self.cast.anna, self.cast.nora, self.cast.olivia, self.cast.alerts
        olivia.start(owner_start)
        await self._settle()
        olivia.adds_bot(alerts, group_start)
        await self._settle()
        await self._tap(olivia, "Confirm")
        await self._type(olivia, "/staff invite clinician")
        nora.open_link(_link(olivia))
        await self._settle()
        await self._tap(nora, "Acknowledge", alerts)
        await self._type(nora, "/oncall")
        await self._tap_if_there(nora, "I am on duty")
        await self._type(nora, f"/invite {CODE} both")
        anna.open_link(_link(nora))
        await self._settle()
        for label in ("I agree", ZONE, "09:00"):
            await self._tap(anna, label)
        await self._answer(1)

    async def play(self) -> None:
        """Let sixty days pass: answers every day, one infusion, and relief that ebbs away."""
        start = self._telegram.clock.now()
        for day in range(2, DAYS + 1):
            self._telegram.report(day, DAYS, self._caption(day))
            await self._see_to_crises()
            await self._until(start + timedelta(days=day - 1))
            await self._answer(day)
            if day == INFUSION_DAY:
                await self._type(self.cast.nora, f"/infusion {CODE}")
        await self._advance(timedelta(0))
        await self._type(self.cast.nora, f"/chart {CODE}")
        self._telegram.report(
            0,
            0,
            "Sixty days have passed. Now you: acknowledge the alert, book a booster, or press SOS on Anna's phone.",
        )

    def _caption(self, day: int) -> str:
        if day < INFUSION_DAY:
            part = "getting to know the patient before treatment"
        elif day < INFUSION_DAY + 4:
            part = "the nurse has recorded an infusion"
        else:
            part = "relief holds" if day < EBBS_FROM + 2 else "relief ebbs away"
        return f"Day {day} of {DAYS}: {part}"

    async def _until(self, day: datetime) -> None:
        """Let time pass until the patient picks up the phone on a day."""
        local = day.astimezone(ZoneInfo(ZONE)).replace(hour=9, minute=ANSWERS_AT, second=0, microsecond=0)
        await self._advance(max(timedelta(0), local - timedelta(hours=DRILL_SEEN) - self._telegram.clock.now()))
        await self._see_to_drills()
        await self._advance(max(timedelta(0), local - self._telegram.clock.now()))

    async def _see_to_drills(self) -> None:
        """Have the nurse take the weekly drill, as somebody should."""
        nora, alerts = self.cast.nora, self.cast.alerts
        drills = [message for message in alerts.from_bot[-RECENT:] if "DRILL" in message.text]
        # only the latest call of a drill loses its buttons when it is taken
        if drills and "Acknowledge" in drills[-1].labels:
            nora.tap("Acknowledge", alerts, message_id=drills[-1].id)
            await self._settle()

    async def _see_to_crises(self) -> None:
        """Have the nurse close what a visitor raised by SOS: a crisis calls every few minutes until somebody acts."""
        nora, alerts = self.cast.nora, self.cast.alerts
        for message in alerts.from_bot[-RECENT:]:
            if "CRISIS" in message.text and "Close case" in alerts.view(message.id).labels:
                for label in ("Close case", "Spoke with the patient"):
                    nora.tap(label, alerts, message_id=message.id)
                    await self._settle()

    async def _answer(self, day: int) -> None:
        """Answer whatever is open: safety with a no, how much relief is left, then the day's check-in by two taps."""
        anna = self.cast.anna
        for label in ("No", "A little is gone", "A few days"):
            await self._tap_if_there(anna, label)
        for value in answers(day):
            await self._tap_if_there(anna, str(value))

    async def _type(self, person: Person, text: str) -> None:
        person.type(text)
        await self._settle()

    async def _tap(self, person: Person, label: str, group: Group | None = None) -> None:
        person.tap(label, group)
        await self._settle()

    async def _tap_if_there(self, person: Person, label: str) -> None:
        """Tap a button of the latest messages, if there is one; a visitor may have done it before us."""
        if any(label in message.labels for message in person.from_bot[-3:]):
            await self._tap(person, label)


def _link(person: Person) -> str:
    """Return the link that the bot has just written to somebody."""
    found = _LINK.search(person.last.text)
    if found is None:
        raise LookupError(f"The bot gave {person.user.name} no link: {person.last.text!r}")
    return found[0]
