"""What the operator gets for a new clinic: two single-use start links, as links where Telegram can be asked."""

from dataclasses import dataclass

from telegram.error import InvalidToken, NetworkError

from bot import resources
from bot.config import Settings
from bot.errors import SetupError
from bot.i18n import Languages
from bot.services.enrolment import CLINIC_LINK_VALID, EnrolmentService, StartLinks
from bot.telegram import make_bot
from storage.database import Database


@dataclass(frozen=True, slots=True)
class NewClinic:
    """A clinic that was just added; without ``username`` there are payloads to send but no links to tap."""

    links: StartLinks
    username: str | None

    @property
    def owner_link(self) -> str | None:
        """The link that the owner opens in private."""
        return self.username and f"https://t.me/{self.username}?start={self.links.owner_start}"

    @property
    def group_link(self) -> str | None:
        """The link that adds the bot to the alerts group."""
        return self.username and f"https://t.me/{self.username}?startgroup={self.links.group_start}"

    def as_json(self) -> dict[str, object]:
        """Return what ``--json`` prints."""
        return {
            "clinic": self.links.clinic.id,
            "name": self.links.clinic.name,
            "owner_start": self.links.owner_start,
            "group_start": self.links.group_start,
            "owner_link": self.owner_link,
            "group_link": self.group_link,
        }

    def as_text(self) -> str:
        """Return what is printed for a person."""
        owner = self.owner_link or f"send the bot in private: /start {self.links.owner_start}"
        group = self.group_link or f"add the bot to the group and send there: /start {self.links.group_start}"
        return (
            f"Clinic {self.links.clinic.id}, {self.links.clinic.name}, was added.\n"
            f"Owner:        {owner}\n"
            f"Alerts group: {group}\n"
            f"Each link works once, for {CLINIC_LINK_VALID.days} days. Give them to nobody else."
        )


async def add(
    settings: Settings, database: Database, name: str, timezone: str, country: str, language: str
) -> NewClinic:
    """Add a clinic.

    Raises:
        UserError: the name, the zone, the country or the language cannot be used.
        SetupError: Telegram does not know the bot's token.

    """
    username = await find_username(settings)
    enrolment = EnrolmentService(database, frozenset(resources.load()), Languages().known)
    return NewClinic(await enrolment.add_clinic(name, timezone, country, language), username)


async def find_username(settings: Settings) -> str | None:
    """Return the bot's username, or None while Telegram cannot be reached.

    Raises:
        SetupError: Telegram does not know the bot's token.

    """
    bot = make_bot(settings)
    try:
        await bot.initialize()
    except InvalidToken as error:
        raise SetupError(
            "Telegram does not know this bot token. Copy it again from @BotFather (TIDEMARK_BOT_TOKEN)."
        ) from error
    except NetworkError:
        return None
    else:
        return bot.username
    finally:
        await bot.shutdown()
