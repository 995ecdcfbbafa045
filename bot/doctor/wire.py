"""What the doctor asks Telegram: whose the token is, what time it is, and what the bot may do in a group."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import aiohttp
from telegram import Bot, ChatMember, ChatMemberRestricted
from telegram.error import TelegramError

from bot.clock import Clock
from bot.config import Settings
from bot.doctor.check import Check, broken, look, well
from bot.errors import SetupError

CLOCK_TOLERANCE = timedelta(seconds=5)
TIMEOUT = aiohttp.ClientTimeout(total=10)


async def examine_telegram(settings: Settings, clock: Clock) -> Sequence[Check]:
    """Ask Telegram who we are; its answer also says what time it is."""
    try:
        token = settings.token
    except SetupError as error:
        return [broken("token", str(error), "Get one from @BotFather.")]
    root = settings.telegram_api_url.rstrip("/")
    try:
        async with aiohttp.ClientSession(timeout=TIMEOUT) as session, session.get(f"{root}/bot{token}/getMe") as answer:
            body = await answer.json(content_type=None)
            told = answer.headers.get("Date", "")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return [
            broken(
                "token",
                f"no answer from {root} ({type(error).__name__})",
                "Check the network, a firewall, and TIDEMARK_TELEGRAM_API_URL.",
            )
        ]
    if not (isinstance(body, dict) and body.get("ok")):
        return [broken("token", "Telegram does not know it", "Copy the token again from @BotFather.")]
    return [well("token", f"belongs to @{body['result'].get('username')}"), _clock(told, clock)]


def _clock(told: str, clock: Clock) -> Check:
    try:
        theirs = datetime.strptime(told, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    except ValueError:
        return look("clock", "Telegram's answer carried no time", "Make sure that NTP runs (timedatectl).")
    apart = abs(clock.now() - theirs)
    if apart > CLOCK_TOLERANCE:
        found = f"differs from Telegram's by {apart.total_seconds():.0f} s"
        return broken("clock", found, "Turn on NTP: timedatectl set-ntp true")
    return well("clock", "agrees with Telegram's")


async def examine_group(bot: Bot, name: str, chat_id: int) -> Check:
    """Look at what the bot may do in an alerts group."""
    mend = "Add the bot to the group again and let it send messages; binding needs a new `tidemark clinic add` link."
    try:
        member = await bot.get_chat_member(chat_id, bot.id)
    except TelegramError as error:
        return broken(name, f"the bot cannot see the alerts group ({type(error).__name__})", mend)
    if member.status in {ChatMember.LEFT, ChatMember.BANNED}:
        return broken(name, "the bot is not in the alerts group", mend)
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return broken(name, "the bot may not write in the alerts group", "Let the bot send messages there.")
    return well(name, f"the bot may write in the alerts group ({member.status})")
