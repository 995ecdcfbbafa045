"""People with phones and the groups that they are in, as a scenario tells of them."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.simulator.people import Group, Person
from bot.simulator.phones import Screen, Seen

if TYPE_CHECKING:
    from tests.world import World


@dataclass(frozen=True, slots=True)
class Pressable:
    """One button that stood on a message once, and may have gone since."""

    chat: Group | None
    message_id: int
    data: str


class Sight:
    """What a chat shows: everything, or what came or changed since ``forgets``."""

    def __init__(self, world: "World", screen: Screen) -> None:
        self.world = world
        self.screen = screen
        self._forgotten: dict[int, str] = {}

    @property
    def heard(self) -> list[Seen]:
        """Messages that came since ``forgets``."""
        return [message for message in self.screen.from_bot if message.id not in self._forgotten]

    @property
    def _news(self) -> list[Seen]:
        return [message for message in self.screen.from_bot if self._forgotten.get(message.id) != message.text]

    @property
    def last(self) -> str:
        """The text of the latest message."""
        return self.screen.last.text

    @property
    def pictures(self) -> list[bytes]:
        """Every picture."""
        return [message.picture for message in self.heard if message.picture]

    @property
    def labels(self) -> set[str]:
        """The labels of every button."""
        return {label for message in self._news for label in message.labels}

    def sees(self, *words: str) -> bool:
        """Whether one message says all of these words."""
        return any(all(word in message.text for word in words) for message in self._news)

    def forgets(self) -> None:
        """Look only at what comes from now on."""
        self._forgotten = {message.id: message.text for message in self.screen.from_bot}


class AlertsGroup(Sight):
    """A group chat."""

    def __init__(self, world: "World", group: Group, creator: Person) -> None:
        super().__init__(world, group)
        self.group = group
        self._creator = creator

    @property
    def code(self) -> str:
        """The code that the group was shown."""
        found = re.search(r"code (\d{6})", self.screen.find("confirms it in private").text)
        assert found
        return found[1]

    @property
    def has_us(self) -> bool:
        """Whether the bot is a member."""
        return self.group.chat.bot_present

    def admits(self, somebody: "Somebody") -> None:
        """Let a person in."""
        somebody.person.join(self.group)

    async def becomes_a_supergroup(self) -> None:
        """Change the group's number, as Telegram does."""
        self.group.upgrade(self._creator)
        await self.world.app.tick()

    async def throws_us_out(self) -> None:
        """Remove the bot."""
        self._creator.kicks_bot(self.group)
        await self.world.app.tick()


class Somebody(Sight):
    """A person with a phone."""

    def __init__(self, world: "World", person: Person) -> None:
        super().__init__(world, person)
        self.person = person

    @property
    def toast(self) -> str:
        """What the latest tap was answered with."""
        return self.person.toasts[-1] if self.person.toasts else ""

    def button(self, label: str, group: AlertsGroup | None = None) -> Pressable:
        """Return the latest button with this label, to be pressed now or later."""
        chat = group.group if group else None
        message = (chat or self.person).with_button(label)
        return Pressable(chat, message.id, message.data(label))

    async def opens(self, payload: str) -> None:
        """Open a start link in private."""
        self.person.start(payload)
        await self.world.app.tick()

    async def opens_in(self, group: AlertsGroup, payload: str) -> None:
        """Add the bot to a group by a start link."""
        if group.has_us:
            self.person.type(f"/start@{self.world.telegram.username} {payload}", group.group)
        else:
            self.person.adds_bot(group.group, payload)
        await self.world.app.tick()

    async def types(self, text: str, group: AlertsGroup | None = None) -> int:
        """Type a text and return its message's number."""
        sent = self.person.type(text, group.group if group else None)
        await self.world.app.tick()
        return sent.id

    async def edits(self, message_id: int, text: str) -> None:
        """Change a text that was sent."""
        self.person.edit(message_id, text)
        await self.world.app.tick()

    async def sends_voice(self) -> None:
        """Send a voice message."""
        self.person.send_voice()
        await self.world.app.tick()

    async def taps(self, label: str, group: AlertsGroup | None = None) -> None:
        """Tap the latest button with this label."""
        await self.presses(self.button(label, group))

    async def presses(self, button: Pressable) -> None:
        """Press a button that was seen before."""
        self.person.tap(chat=button.chat, data=button.data, message_id=button.message_id)
        await self.world.app.tick()

    async def forges_tap(self, data: str) -> None:
        """Send data that no button of this person carries."""
        self.person.tap(data=data)
        await self.world.app.tick()

    async def sends_tap(self, button: Pressable) -> None:
        """Send the data of somebody else's button."""
        await self.forges_tap(button.data)

    async def blocks(self) -> None:
        """Block the bot."""
        self.person.block()
        await self.world.app.tick()

    async def unblocks(self) -> None:
        """Let the bot in again."""
        self.person.unblock()
        await self.world.app.tick()
