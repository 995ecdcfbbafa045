"""Who is in a chat, as the Bot API tells it."""

from bot.simulator.model import Chat, User
from bot.simulator.refusal import Json

_RIGHTS = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_send_welcome_messages",
]
_PERMISSIONS = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_react_to_messages",
    "can_edit_tag",
]


def status_of(chat: Chat, user: User, *, bot: bool) -> str:
    """Return what a user is in a chat: creator, administrator, member, left or kicked."""
    if chat.user is not None:
        return "member"
    return chat.bot_status if bot else chat.members.get(user.id, "left")


def member(user: User, status: str, *, anonymous: bool = False) -> Json:
    """Return the Bot API's ChatMember."""
    found: Json = {"user": user.api(), "status": status}
    if status == "creator":
        found["is_anonymous"] = anonymous
    elif status == "administrator":
        found |= {"can_be_edited": False, "is_anonymous": anonymous, **dict.fromkeys(_RIGHTS, True)}
    elif status == "kicked":
        found["until_date"] = 0
    return found


def full_info(chat: Chat) -> Json:
    """Return the Bot API's ChatFullInfo."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    found = {
        **chat.api,
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if not chat.is_private:
        found["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    return found
