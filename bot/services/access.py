"""The one door to other people's data: who a Telegram user is, and what that person may do. Default: nothing."""

from enum import StrEnum

from bot.errors import UserError
from bot.models import Case, Patient, PatientState, Role, Staff
from storage.database import Transaction


class Action(StrEnum):
    """What a member of staff may be allowed to do."""

    READ = "read"
    ACKNOWLEDGE = "acknowledge"
    TREAT = "treat"
    BOOK = "book"
    INVITE = "invite"
    MANAGE = "manage"


_EVERYONE = frozenset(Role)
_ACTIVE = frozenset({Role.OWNER, Role.CLINICIAN, Role.COORDINATOR})
MATRIX: dict[Action, frozenset[Role]] = {
    Action.READ: _EVERYONE,
    Action.ACKNOWLEDGE: _ACTIVE,
    Action.TREAT: frozenset({Role.OWNER, Role.CLINICIAN}),
    Action.BOOK: _ACTIVE,
    Action.INVITE: _ACTIVE,
    Action.MANAGE: frozenset({Role.OWNER}),
}


class NotStaffError(UserError):
    """The person is not a member of staff; to them a staff command is an unknown command."""

    def __init__(self) -> None:
        super().__init__("Only the clinic's staff can do this.")


class StrangerError(UserError):
    """The person is nobody that Tidemark knows."""

    def __init__(self) -> None:
        super().__init__("Please ask your clinic for an invitation link.")


async def staff(tx: Transaction, user_id: int, action: Action) -> Staff:
    """Return the active member of staff with this Telegram id, who may do ``action``.

    Raises:
        NotStaffError: this user is not an active member of staff.
        UserError: the role does not allow it.

    """
    found = await tx.staff.find_by_user(user_id)
    if found is None or not found.active:
        raise NotStaffError
    if found.role not in MATRIX[action]:
        raise UserError("Your role ({role}) does not allow this. Ask the owner of the clinic.", role=found.role)
    return found


async def patient(tx: Transaction, user_id: int) -> Patient:
    """Return the patient who has this Telegram id and has given consent.

    Raises:
        StrangerError: there is none.

    """
    found = await tx.patients.find_by_user(user_id)
    if found is None or found.state not in {PatientState.ACTIVE, PatientState.UNREACHABLE}:
        raise StrangerError
    return found


async def patient_by_code(tx: Transaction, member: Staff, code: str) -> Patient:
    """Return the patient with ``code`` in this member's own clinic.

    Raises:
        UserError: the clinic has no such code.

    """
    found = await tx.patients.find_by_code(member.clinic_id, code)
    if found is None:
        raise UserError("There is no patient {code}. /patients lists the codes.", code=code)
    return found


async def patient_by_id(tx: Transaction, member: Staff, patient_id: int) -> Patient:
    """Return a patient of this member's own clinic.

    Raises:
        UserError: the patient is not one of this clinic's.

    """
    found = await tx.patients.get(patient_id)
    if found.clinic_id != member.clinic_id:
        raise NotStaffError
    return found


async def case(tx: Transaction, member: Staff, case_id: int) -> Case:
    """Return a case of this member's own clinic.

    Raises:
        NotStaffError: the case is not one of this clinic's.

    """
    found = await tx.cases.get(case_id)
    if found.clinic_id != member.clinic_id:
        raise NotStaffError
    return found
