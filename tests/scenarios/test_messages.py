"""What patients write in their own words reaches a person."""

from tests.world import Clinic


async def test_free_text_goes_to_the_clinics_list_and_the_patient_is_told(clinic: Clinic) -> None:
    await clinic.anna.types("The new tablets make me dizzy in the morning")
    assert clinic.anna.sees("I have put it on your clinic's list.")
    assert clinic.owner.sees("A patient has written a message.")
    await clinic.owner.types("/messages")
    assert clinic.owner.sees("K-07", "The new tablets make me dizzy in the morning")


async def test_what_was_read_is_not_shown_again(clinic: Clinic) -> None:
    for number in range(7):
        await clinic.anna.types(f"note {chr(ord('a') + number)}")
    await clinic.owner.types("/messages")
    assert clinic.owner.sees("note a", "note e", "2 more are waiting.")
    await clinic.owner.taps("Mark as read")
    assert clinic.owner.sees("note f", "note g")
    await clinic.owner.taps("Mark as read")
    assert clinic.owner.sees("No unread messages from patients.")


async def test_a_flood_of_texts_is_kept_but_not_answered_in_kind(clinic: Clinic) -> None:
    clinic.anna.forgets()
    for number in range(9):
        await clinic.anna.types(f"the bus was late {number} times this week")
    assert len(clinic.anna.heard) == 1
    assert len([message for message in clinic.owner.heard if "has written a message" in message.text]) == 1


async def test_nobody_else_reads_them(clinic: Clinic) -> None:
    other = await clinic.world.open_clinic("Other clinic", owner="Oscar")
    await clinic.anna.types("a private word")
    await other.owner.types("/messages")
    assert other.owner.sees("No unread messages from patients.")
