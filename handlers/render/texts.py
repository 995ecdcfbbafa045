"""Fixed texts: help, privacy, and what is said to somebody whom we cannot read."""

from bot.i18n import Words
from handlers.outgoing import Outgoing
from handlers.render.patients import sos
from handlers.render.reading import Reading, Render


async def _reader(reading: Reading) -> tuple[Words, str]:
    """Return the words of the person who asked, and who that is."""
    refs = reading.refs
    language, who = await reading.sources.views.language(refs["user_id"], str(refs.get("language") or ""))
    return reading.sources.languages(language), who


async def help_(reading: Reading) -> Outgoing | None:
    """Render what this person can do."""
    words, who = await _reader(reading)
    if who == "staff":
        return Outgoing(_staff_help(words))
    if who == "patient":
        return Outgoing(_patient_help(words), (sos(words),))
    return Outgoing(
        words(
            "I am Tidemark, a helper of clinics. Please ask your clinic for an invitation link. "
            "/privacy says what I keep. In danger? /crisis"
        )
    )


def _patient_help(words: Words) -> str:
    return "\n".join(
        (
            words("You can type a number when I ask, or for example: mood 6 pain 3"),
            words("/checkin – rate now"),
            words("/chart – your own curve"),
            words("/plan – your safety plan"),
            words("/crisis – crisis lines, and your clinic is alerted"),
            words("/privacy – what is kept and who sees it"),
        )
    )


def _staff_help(words: Words) -> str:
    return "\n".join(
        (
            words("/invite CODE mood|pain|both – bring in a patient"),
            words("/infusion CODE [date] – record an infusion"),
            words("/patients – everyone, those losing relief first"),
            words("/patient CODE · /chart CODE – one patient"),
            words("/cases – what is open"),
            words("/drill – see whether an emergency would reach us"),
            words("/lines – the crisis lines that patients see"),
            words("/forecast – who will need a booster, and by when"),
            words("/messages – what patients wrote"),
            words("/oncall – who is called first · /staff – who works here"),
            words("/privacy – what is kept and who sees it"),
        )
    )


async def privacy(reading: Reading) -> Outgoing | None:
    """Render what is kept, who sees it, and how to have it erased."""
    words, _ = await _reader(reading)
    return Outgoing(
        "\n\n".join(
            (
                words(
                    "Kept: your Telegram number, a code that your clinic chose, your answers, your time zone. No name."
                ),
                words(
                    "Everything is encrypted where it is stored, apart from its key. Only your clinic's staff "
                    "read it, and every look is noted."
                ),
                words(
                    "Telegram carries the messages. It is a company of its own, the messages are not "
                    "end-to-end encrypted, and it can read them."
                ),
                words(
                    "Ask your clinic to see, correct or erase what is kept. To stop, block this bot: your "
                    "clinic is told that you cannot be reached."
                ),
                words("This is not an emergency service. In danger, call the emergency number or send /crisis"),
            )
        )
    )


async def stranger(reading: Reading) -> Outgoing | None:
    """Render the one polite line for somebody we do not know."""
    words = reading.sources.languages(str(reading.refs.get("language") or ""))
    return Outgoing(words("Hello. Please ask your clinic for an invitation link. In danger? Send /crisis"))


async def problem(reading: Reading) -> Outgoing | None:
    """Render what a person can put right."""
    words, _ = await _reader(reading)
    return Outgoing(words(reading.refs["message"], **reading.refs["values"]))


async def waits(reading: Reading) -> Outgoing | None:
    """Render how long the steps of a level wait from now on."""
    words = reading.sources.languages(await reading.sources.views.staff_language(reading.message.chat_id))
    text = words(
        "New cases of level {level} now wait {minutes} minutes at each step.",
        level=reading.refs["level"],
        minutes=" · ".join(reading.refs["waits"]),
    )
    return Outgoing(text)


async def unreadable(reading: Reading) -> Outgoing | None:
    """Render that voice, pictures and stickers cannot be read."""
    words, _ = await _reader(reading)
    return Outgoing(words("I can't read this, only text. If you are in danger, tap SOS or send /crisis"), (sos(words),))


async def not_understood(reading: Reading) -> Outgoing | None:
    """Render that a text was no rating, and who reads it now."""
    words, _ = await _reader(reading)
    text = words(
        "I am a simple program and did not understand this, but I have put it on your clinic's list. A person reads "
        "it in working hours. For a rating type a number from 0 to 10. In danger, tap SOS."
    )
    return Outgoing(text, (sos(words),))


TEXTS: dict[str, Render] = {
    "help": help_,
    "privacy": privacy,
    "stranger": stranger,
    "problem": problem,
    "waits": waits,
    "unreadable": unreadable,
    "not_understood": not_understood,
}
