"""Who is called about a case, and when: pure rules that the case keeps as a snapshot from its opening on."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from bot.clinical.schedule import next_working_morning

MOST_WAIT = timedelta(hours=24)
"""No policy may keep silent about an open case for longer, working mornings apart."""


class Level(IntEnum):
    """How grave a case is; a smaller number is graver. ``TRIAGE``: danger was named, the questions are under way."""

    EMERGENCY = 0
    HIGH = 1
    TRIAGE = 2
    MODERATE = 3
    ROUTINE = 4
    LOW = 5
    REVIEW = 6

    @property
    def pages(self) -> bool:
        """Whether people are called until one of them acknowledges."""
        return self <= Level.HIGH


class Target(StrEnum):
    """Who a step of the escalation calls."""

    GROUP = "group"
    ON_DUTY = "on_duty"
    BACKUP = "backup"
    EVERYONE = "everyone"
    PAGER = "pager"


@dataclass(frozen=True, slots=True)
class Step:
    """Whom to call, and how many seconds to wait for an acknowledgement before the next step.

    A ``working`` step waits until the clinic's next working morning instead.
    """

    targets: tuple[Target, ...]
    wait: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """The steps of an escalation; the last one repeats until a person acts, or turns the case into a graver one."""

    steps: tuple[Step, ...]
    reopen: int
    """Seconds after which an acknowledged case without an outcome is open again; 0 for never."""
    becomes: Level | None = None
    """The level of a case that nobody took in the time of all steps; None repeats the last step."""

    def snapshot(self) -> dict[str, Any]:
        """Return the policy as JSON values, to be kept with the case."""
        return asdict(self)

    @classmethod
    def restore(cls, snapshot: Mapping[str, Any]) -> "Policy":
        """Return the policy that a case was opened with."""
        steps = (
            Step(tuple(map(Target, step["targets"])), int(step["wait"]), bool(step.get("working")))
            for step in snapshot["steps"]
        )
        becomes = snapshot.get("becomes")
        return cls(tuple(steps), int(snapshot["reopen"]), None if becomes is None else Level(becomes))


@dataclass(frozen=True, slots=True)
class Call:
    """What to do now: the step's number, the round of its repetition, whom to call, and how long to wait then."""

    step: int
    round: int
    targets: tuple[Target, ...]
    wait: timedelta
    working: bool = False

    def ends(self, now: datetime, zone: str) -> datetime:
        """Return when to look again; ``zone`` is the clinic's."""
        return next_working_morning(now, zone) if self.working else now + self.wait


MINUTE, HOUR = 60, 3600
CRISIS = Policy(
    (
        Step((Target.GROUP, Target.ON_DUTY), 3 * MINUTE),
        Step((Target.GROUP, Target.BACKUP), 3 * MINUTE),
        Step((Target.GROUP, Target.EVERYONE, Target.PAGER), 5 * MINUTE),
    ),
    reopen=HOUR,
)
TRIAGE = Policy((Step((Target.GROUP, Target.ON_DUTY), 15 * MINUTE),), reopen=HOUR, becomes=Level.HIGH)
"""Staff hear at once that a patient named danger; what the patient answers decides, and silence is an answer."""
MODERATE = Policy(
    (
        Step((Target.GROUP, Target.ON_DUTY), 4 * HOUR),
        Step((Target.GROUP, Target.EVERYONE), 8 * HOUR),
    ),
    reopen=HOUR,
    becomes=Level.HIGH,
)
ALERT = Policy(
    (
        Step((Target.GROUP, Target.ON_DUTY), HOUR),
        Step((Target.GROUP, Target.BACKUP), 2 * HOUR),
        Step((Target.GROUP, Target.EVERYONE), 24 * HOUR),
    ),
    reopen=0,
)
READ = Policy(
    (
        Step((Target.GROUP,), 24 * HOUR, working=True),
        Step((Target.GROUP, Target.ON_DUTY), 8 * HOUR),
        Step((Target.GROUP, Target.EVERYONE), 24 * HOUR, working=True),
    ),
    reopen=HOUR,
)
"""In the case list at once, without a sound; on the next working morning people are called."""
POLICIES: Mapping[Level, Policy] = {
    Level.EMERGENCY: CRISIS,
    Level.HIGH: CRISIS,
    Level.TRIAGE: TRIAGE,
    Level.MODERATE: MODERATE,
    Level.ROUTINE: ALERT,
    Level.LOW: READ,
    Level.REVIEW: READ,
}
LONGEST: Mapping[Level, tuple[int, ...]] = {
    Level.EMERGENCY: (5 * MINUTE, 5 * MINUTE, 10 * MINUTE),
    Level.HIGH: (5 * MINUTE, 5 * MINUTE, 10 * MINUTE),
    Level.MODERATE: (4 * HOUR, 8 * HOUR),
}
"""The longest waits that a clinic may choose; the other levels cannot be changed."""


def policy(level: Level, waits: Sequence[int] | None = None) -> Policy:
    """Return the policy of a level, with a clinic's own ``waits`` (seconds, one for each step) where it chose some.

    Raises:
        ValueError: these waits cannot be chosen for this level.

    """
    found = POLICIES[level]
    if waits is None:
        return found
    longest = LONGEST.get(level, ())
    if len(waits) != len(longest) or not all(MINUTE <= wait <= most for wait, most in zip(waits, longest, strict=True)):
        raise ValueError(level)
    steps = (replace(step, wait=wait) for step, wait in zip(found.steps, waits, strict=True))
    return replace(found, steps=tuple(steps))


def call(policy: Policy, step: int, repeat: int) -> Call:
    """Return what step ``step`` does in its ``repeat``-th repetition (0 is the first time)."""
    found = policy.steps[min(step, len(policy.steps) - 1)]
    return Call(step, repeat, found.targets, min(timedelta(seconds=found.wait), MOST_WAIT), found.working)


def after(policy: Policy, step: int, repeat: int) -> Call | Level:
    """Return what follows when nobody acknowledged: the next step, the last one again, or a graver level.

    The round only ever grows, also when an escalation starts anew, so no call has the same step and round as another.
    """
    if step + 1 < len(policy.steps):
        return call(policy, step + 1, repeat)
    return call(policy, step, repeat + 1) if policy.becomes is None else policy.becomes
