"""Who is called about a case, and when: pure rules that the case keeps as a snapshot from its opening on."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

MOST_WAIT = timedelta(hours=24)
"""No policy may keep silent about an open case for longer."""


class Target(StrEnum):
    """Who a step of the escalation calls."""

    GROUP = "group"
    ON_DUTY = "on_duty"
    BACKUP = "backup"
    EVERYONE = "everyone"
    PAGER = "pager"


@dataclass(frozen=True, slots=True)
class Step:
    """Whom to call, and how many seconds to wait for an acknowledgement before the next step."""

    targets: tuple[Target, ...]
    wait: int


@dataclass(frozen=True, slots=True)
class Policy:
    """The steps of an escalation; the last one repeats until a person acts."""

    steps: tuple[Step, ...]
    reopen: int
    """Seconds after which an acknowledged case without an outcome is open again; 0 for never."""

    def snapshot(self) -> dict[str, Any]:
        """Return the policy as JSON values, to be kept with the case."""
        return asdict(self)

    @classmethod
    def restore(cls, snapshot: Mapping[str, Any]) -> "Policy":
        """Return the policy that a case was opened with."""
        steps = (Step(tuple(map(Target, step["targets"])), int(step["wait"])) for step in snapshot["steps"])
        return cls(tuple(steps), int(snapshot["reopen"]))


@dataclass(frozen=True, slots=True)
class Call:
    """What to do now: the step's number, the round of its repetition, whom to call, and when to look again."""

    step: int
    round: int
    targets: tuple[Target, ...]
    wait: timedelta


MINUTE, HOUR = 60, 3600
CRISIS = Policy(
    (
        Step((Target.GROUP, Target.ON_DUTY), 3 * MINUTE),
        Step((Target.GROUP, Target.BACKUP), 3 * MINUTE),
        Step((Target.GROUP, Target.EVERYONE, Target.PAGER), 5 * MINUTE),
    ),
    reopen=HOUR,
)
ALERT = Policy(
    (
        Step((Target.GROUP, Target.ON_DUTY), HOUR),
        Step((Target.GROUP, Target.BACKUP), 2 * HOUR),
        Step((Target.GROUP, Target.EVERYONE), 24 * HOUR),
    ),
    reopen=0,
)
REVIEW = Policy(
    (Step((Target.GROUP, Target.ON_DUTY), 24 * HOUR), Step((Target.GROUP, Target.EVERYONE), 24 * HOUR)),
    reopen=0,
)


def call(policy: Policy, step: int, repeat: int) -> Call:
    """Return what step ``step`` does in its ``repeat``-th repetition (0 is the first time)."""
    found = policy.steps[min(step, len(policy.steps) - 1)]
    return Call(step, repeat, found.targets, min(timedelta(seconds=found.wait), MOST_WAIT))


def after(policy: Policy, step: int, repeat: int) -> Call:
    """Return what follows when nobody acknowledged: the next step, or the last one again."""
    if step + 1 < len(policy.steps):
        return call(policy, step + 1, 0)
    return call(policy, step, repeat + 1)
