"""Telegram refuses, breaks, hangs or loses an answer: what is sent again, what is not, and how it reads."""

import pytest

import bot.telegram
from bot.models import CaseKind, PatientState
from tests.world import Clinic, Somebody

HELP = "/help"
MOOD = "How is your mood today?"


def helps(somebody: Somebody) -> int:
    """Return how often somebody got the answer to /help."""
    return sum("/privacy" in message.text for message in somebody.heard)


async def test_one_chats_flood_limit_holds_up_nobody_else(clinic: Clinic) -> None:
    ben = await clinic.enrol("Ben", "K-08")
    clinic.world.telegram.fault("flood", "sendMessage", chat_id=clinic.anna.person.id, retry_after=6)
    await clinic.anna.types("mood 6 pain 3")
    await ben.types("/crisis")
    assert ben.sees("Your clinic is being alerted.")
    assert not clinic.anna.sees("mood 6, pain 3")
    await clinic.advance(seconds=5)
    assert not clinic.anna.sees("mood 6, pain 3")
    await clinic.advance(seconds=2)
    assert clinic.anna.sees("mood 6, pain 3")


async def test_a_flooded_chats_own_crisis_lines_wait_as_telegram_asks_and_then_come(clinic: Clinic) -> None:
    clinic.world.telegram.fault("flood", "sendMessage", chat_id=clinic.anna.person.id, retry_after=3)
    await clinic.anna.types("/crisis")
    assert clinic.group.sees("CRISIS")
    await clinic.advance(seconds=4)
    assert clinic.anna.sees("Your clinic is being alerted.")


@pytest.mark.parametrize(("kind", "status"), [("html", 500), ("html", 502), ("reset_before", 0)])
async def test_crisis_lines_come_although_telegram_stumbles(clinic: Clinic, kind: str, status: int) -> None:
    clinic.world.telegram.fault(kind, "sendMessage", status=status, times=3)
    await clinic.anna.types("/crisis")
    await clinic.advance(seconds=10)
    assert clinic.anna.sees("Your clinic is being alerted.")
    assert clinic.group.sees("CRISIS")


@pytest.mark.parametrize("kind", ["reset_after", "truncated"])
async def test_an_alert_whose_answer_was_lost_comes_again_as_a_repeat_of_one_case(clinic: Clinic, kind: str) -> None:
    clinic.world.telegram.fault(kind, "sendMessage", chat_id=clinic.group.group.id)
    await clinic.anna.types("/crisis")
    await clinic.advance(seconds=3)
    first, second = (message.text for message in clinic.group.heard if "CRISIS" in message.text)
    assert second == "Repeat – not yet acknowledged.\n" + first
    assert len(await clinic.cases(CaseKind.CRISIS)) == 1


async def test_a_question_whose_answer_was_lost_comes_at_most_once_more(clinic: Clinic) -> None:
    await clinic.until(hour=8, minute=59)
    clinic.anna.forgets()
    clinic.world.telegram.fault("reset_after", "sendMessage", chat_id=clinic.anna.person.id, times=None)
    await clinic.advance(hours=2)
    assert [MOOD in message.text for message in clinic.anna.heard] == [True, True]


async def test_small_talk_whose_answer_was_lost_is_not_repeated(clinic: Clinic) -> None:
    clinic.world.telegram.fault("reset_after", "sendMessage", chat_id=clinic.anna.person.id)
    await clinic.anna.types(HELP)
    await clinic.advance(minutes=5)
    assert helps(clinic.anna) == 1


async def test_an_answer_that_surely_did_not_leave_is_sent_once_more(clinic: Clinic) -> None:
    telegram = clinic.world.telegram
    host, port = telegram.url.removeprefix("http://").split(":")
    clinic.anna.person.type(HELP)
    await clinic.world.app.ingest.poll_once(clinic.world.app.bot, 0)
    await clinic.world.app.worker.drain()
    await telegram.stop()
    await clinic.world.app.delivery.drain()
    telegram._place = (host, int(port))
    await telegram.start()
    await clinic.advance(seconds=5)
    assert helps(clinic.anna) == 1


async def test_a_server_that_hangs_is_given_up_and_asked_again(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram, "TIMEOUT_SECONDS", 0.2)
    clinic.world.telegram.fault("hang", "sendMessage", chat_id=clinic.anna.person.id)
    await clinic.anna.types("/crisis")
    assert clinic.group.sees("CRISIS")
    await clinic.advance(seconds=3)
    assert clinic.anna.sees("Your clinic is being alerted.")


async def test_a_token_that_is_revoked_and_restored_loses_no_answer(clinic: Clinic) -> None:
    clinic.world.telegram.fault("error", "send*", status=401, description="Unauthorized", times=4)
    await clinic.anna.types(HELP)
    await clinic.anna.types("mood 6 pain 3")
    await clinic.advance(minutes=2)
    assert helps(clinic.anna) == 1
    assert clinic.anna.sees("mood 6, pain 3")


async def test_a_patient_who_blocked_us_is_told_of_once_and_asked_no_more(clinic: Clinic) -> None:
    blocked = {"status": 403, "description": "Forbidden: bot was blocked by the user"}
    clinic.world.telegram.fault("error", "sendMessage", chat_id=clinic.anna.person.id, times=None, **blocked)
    await clinic.anna.types("mood 6 pain 3")
    await clinic.advance(days=2)
    assert sum("K-07 can no longer be reached" in message.text for message in clinic.owner.heard) == 1
    async with clinic.world.app.database.snapshot() as tx:
        patient = await tx.patients.find_by_user(clinic.anna.person.id)
    assert patient
    assert (patient.state, patient.next_checkin_at) == (PatientState.UNREACHABLE, None)
    assert await clinic.ratings(clinic.today) == {}


async def test_a_member_of_staff_who_is_gone_holds_up_no_alert(clinic: Clinic) -> None:
    gone = {"status": 400, "description": "Bad Request: chat not found"}
    clinic.world.telegram.fault("error", "sendMessage", chat_id=clinic.owner.person.id, times=None, **gone)
    await clinic.anna.types("/crisis")
    assert clinic.group.sees("CRISIS")


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was kicked from the group chat"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
    ],
)
async def test_a_group_that_is_lost_is_made_up_for_at_once(clinic: Clinic, status: int, description: str) -> None:
    where = {"chat_id": clinic.group.group.id, "times": None}
    clinic.world.telegram.fault("error", "sendMessage", status=status, description=description, **where)
    await clinic.anna.types("/crisis")
    assert clinic.owner.sees("CRISIS")
    assert clinic.owner.sees("The alerts group of Tide clinic can no longer be reached.")
    assert any("alerts group" in page for page in clinic.pages)


async def test_a_group_that_moved_while_nobody_told_us_is_followed(clinic: Clinic) -> None:
    clinic.group.group.upgrade(clinic.owner.person)
    clinic.world.telegram.state.updates.clear()
    await clinic.anna.types("/crisis")
    assert sum("CRISIS" in message.text for message in clinic.group.screen.from_bot) == 1


@pytest.mark.parametrize(
    ("method", "description"),
    [
        ("editMessageText", "Bad Request: message is not modified: specified new message content is exactly the same"),
        ("answerCallbackQuery", "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    ],
)
async def test_what_came_too_late_is_let_go(clinic: Clinic, method: str, description: str) -> None:
    fault = clinic.world.telegram.fault("error", method, status=400, description=description)
    await clinic.anna.types("mood 6 pain 3")
    await clinic.anna.taps("Undo")
    assert fault.struck == 1
    await clinic.advance(minutes=1)
    async with clinic.world.app.database.snapshot() as tx:
        assert await tx.outbox.count_waiting() == 0
    assert await clinic.ratings() == {}


async def test_a_message_that_cannot_be_changed_any_more_is_sent_anew(clinic: Clinic) -> None:
    await clinic.anna.types("mood 6 pain 3")
    clinic.anna.forgets()
    old = {"status": 400, "description": "Bad Request: message can't be edited"}
    clinic.world.telegram.fault("error", "editMessageText", **old)
    await clinic.anna.taps("Undo")
    assert [MOOD in message.text for message in clinic.anna.heard] == [True]
