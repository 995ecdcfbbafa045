"""What happens to groups and blocks: added, removed, moved, let back in."""

from handlers.context import Context

GONE = {"left", "kicked"}


async def on_membership(context: Context) -> None:
    """Follow a group that moved or that we lost, and a person who lets us back in."""
    incoming, services = context.incoming, context.services
    if moved_to := incoming.extra.get("moved_to"):
        await services.groups.moved(incoming.chat_id, moved_to)
    elif incoming.private:
        if incoming.extra.get("membership") == "member":
            await services.people.reachable_again(incoming.user_id)
        else:
            await services.people.blocked(incoming.user_id)
    elif incoming.extra.get("membership") in GONE:
        await services.groups.lost(incoming.chat_id)
