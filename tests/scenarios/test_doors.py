"""Who may do what: strangers, patients, staff by role, groups, and what each of them hears."""

import pytest

from bot.models import Role
from bot.services.access import MATRIX, Action
from tests.world import Clinic, World

ALLOWED = {
    Action.READ: {"owner", "clinician", "coordinator", "viewer"},
    Action.ACKNOWLEDGE: {"owner", "clinician", "coordinator"},
    Action.TREAT: {"owner", "clinician"},
    Action.BOOK: {"owner", "clinician", "coordinator"},
    Action.INVITE: {"owner", "clinician", "coordinator"},
    Action.MANAGE: {"owner"},
}
COMMANDS = {
    "/patients": Action.READ,
    "/patient K-07": Action.READ,
    "/chart K-07": Action.READ,
    "/cases": Action.READ,
    "/forecast": Action.READ,
    "/oncall": Action.READ,
    "/staff": Action.READ,
    "/infusion K-07": Action.TREAT,
    "/invite K-55 both": Action.INVITE,
    "/staff invite viewer": Action.MANAGE,
}
NOT_ALLOWED = "does not allow this"


def test_the_matrix_of_rights_is_the_one_that_we_decided() -> None:
    assert {action: set(map(str, roles)) for action, roles in MATRIX.items()} == ALLOWED


@pytest.mark.parametrize("role", [role for role in Role if role != Role.OWNER])
async def test_each_role_may_give_its_commands_and_no_others(clinic: Clinic, role: str) -> None:
    member = await clinic.hire("Mia", role)
    for command, action in COMMANDS.items():
        member.forgets()
        await member.types(command)
        assert member.sees(NOT_ALLOWED) == (role not in ALLOWED[action]), command
        assert member.heard, command


@pytest.mark.parametrize("command", [*COMMANDS, "/wibble"])
async def test_to_a_patient_a_staff_command_does_not_exist(clinic: Clinic, command: str) -> None:
    clinic.anna.forgets()
    await clinic.anna.types(command)
    assert clinic.anna.last == "I do not know this command. /help shows what you can do."


async def test_a_stranger_hears_one_polite_line_an_hour(world: World) -> None:
    await world.add_clinic()
    sam = world.person("Sam")
    for text in ("hi", "/patients", "/checkin", "7", "hello?"):
        await sam.types(text)
    assert [message.text for message in sam.heard] == [
        "Hello. Please ask your clinic for an invitation link. In danger? Send /crisis"
    ]
    await world.advance(hours=1, minutes=1)
    await sam.types("hi")
    assert len(sam.heard) == 2


async def test_everyone_may_ask_for_help_and_privacy(clinic: Clinic) -> None:
    sam = clinic.world.person("Sam")
    for person, words in ((clinic.owner, "/invite CODE"), (clinic.anna, "/checkin"), (sam, "invitation link")):
        await person.types("/help")
        assert person.sees(words)
        await person.types("/privacy")
        assert person.sees("Telegram carries the messages.")


async def test_a_group_is_told_no_values(clinic: Clinic) -> None:
    clinic.group.forgets()
    for command in ("/patients", "/patient K-07", "/chart K-07", "/forecast"):
        await clinic.owner.types(command, clinic.group)
    assert not clinic.group.heard
    await clinic.owner.types("/cases", clinic.group)
    assert clinic.group.heard


async def test_a_stranger_in_the_group_reads_nothing(clinic: Clinic) -> None:
    sam = clinic.world.person("Sam")
    clinic.group.admits(sam)
    clinic.group.forgets()
    await sam.types("/cases", clinic.group)
    assert not clinic.group.heard


async def test_we_leave_a_group_that_is_no_clinics(clinic: Clinic) -> None:
    sam = clinic.world.person("Sam")
    group = clinic.world.group("Poker", sam)
    await sam.types("/help", group)
    assert not group.heard
    assert not group.has_us


async def test_a_group_that_becomes_a_supergroup_is_followed(clinic: Clinic) -> None:
    await clinic.group.becomes_a_supergroup()
    await clinic.anna.types("/crisis")
    assert clinic.group.sees("CRISIS")


async def test_a_group_that_throws_us_out_is_let_go_and_people_are_called_directly(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await clinic.group.throws_us_out()
    assert clinic.owner.sees("The alerts group of", "can no longer be reached")
    assert nurse.sees("can no longer be reached")
    assert any("can no longer be reached" in page for page in clinic.pages)
    await clinic.anna.types("/crisis")
    assert clinic.owner.sees("CRISIS", "K-07")


async def test_no_clinic_sees_another_clinics_patients(clinic: Clinic) -> None:
    other = await clinic.world.open_clinic("Other clinic", owner="Oscar")
    for command in ("/patient K-07", "/chart K-07", "/infusion K-07"):
        await other.owner.types(command)
        assert other.owner.sees("There is no patient K-07.")
    await other.owner.types("/patients")
    assert not other.owner.sees("K-07 ·")
    await clinic.anna.types("/crisis")
    assert not other.owner.sees("CRISIS")
    await other.owner.sends_tap(clinic.owner.button("Acknowledge"))
    assert other.owner.toast == "Only the clinic's staff can do this."


async def test_who_takes_duty_is_called_first(clinic: Clinic) -> None:
    nurse = await clinic.hire("Nina", "clinician")
    await nurse.types("/oncall")
    await nurse.taps("I am on duty")
    await clinic.anna.types("/crisis")
    assert nurse.sees("CRISIS")


async def test_names_with_markup_or_line_breaks_do_no_harm(world: World) -> None:
    clinic = await world.open_clinic("<b>Tide</b>\n& Co", owner="<i>Ol</i>\u202ega\nX")
    anna = await clinic.enrol("<a href='x'>Anna</a>", "K-07")
    await anna.types("/crisis")
    await clinic.owner.taps("Acknowledge", clinic.group)
    assert clinic.group.sees("Acknowledged by <i>Ol</i>")
