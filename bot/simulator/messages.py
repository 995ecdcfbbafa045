"""The Bot API methods that send, change and remove messages."""

from collections.abc import Callable
from dataclasses import replace

from bot.simulator import content, media
from bot.simulator.model import Chat, Message
from bot.simulator.params import Params
from bot.simulator.refusal import Json, RefusalError, bad_request
from bot.simulator.state import State

Method = Callable[[State, Params], object]
DELETABLE_SECONDS = 48 * 3600
ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
_TEXT_PARTS = ("text", "entities")
_CAPTION_PARTS = ("caption", "caption_entities")
_COPIED = (*_TEXT_PARTS, *_CAPTION_PARTS, "photo", "document", "voice", "sticker")


def send_message(state: State, params: Params) -> Json:
    """Send a text."""
    chat = state.reachable(params.integer("chat_id"))
    text, entities = content.message_text(params)
    return _send(state, chat, params, {"text": text, **({"entities": entities} if entities else {})})


def send_photo(state: State, params: Params) -> Json:
    """Send a picture with an optional caption."""
    chat = state.reachable(params.integer("chat_id"))
    photo = media.photo_sizes(state.files.received(params, "photo"))
    return _send(state, chat, params, {"photo": photo, **_caption(params)})


def send_document(state: State, params: Params) -> Json:
    """Send a file with an optional caption."""
    chat = state.reachable(params.integer("chat_id"))
    document = media.document(state.files.received(params, "document"))
    return _send(state, chat, params, {"document": document, **_caption(params)})


def _caption(params: Params) -> Json:
    text, entities = content.caption(params)
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": entities} if entities else {})}


def _send(state: State, chat: Chat, params: Params, body: Json) -> Json:
    markup = content.keyboard(params)
    quoted = _quoted(chat, params)
    state.limits.take(chat.id, private=chat.is_private)
    if quoted is not None:
        body["reply_to_message"] = without_reply(quoted.body)
    if params.flag("protect_content"):
        body["has_protected_content"] = True
    return state.post(chat, state.bot.api(), body, markup=markup, silent=params.flag("disable_notification")).body


def _quoted(chat: Chat, params: Params) -> Message | None:
    given = params.structure("reply_parameters")
    reply = Params(given) if isinstance(given, dict) else params
    wanted = reply.integer("message_id" if reply is not params else "reply_to_message_id")
    found = chat.messages.get(wanted) if wanted is not None else None
    if wanted is not None and found is None and not reply.flag("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return found


def without_reply(body: Json) -> Json:
    """Return a message as it is quoted: Telegram nests replies one deep."""
    return {name: value for name, value in body.items() if name != "reply_to_message"}


def copy_message(state: State, params: Params) -> Json:
    """Send the content of another message under the bot's own name; the answer is the new number alone."""
    chat = state.reachable(params.integer("chat_id"))
    source = _source(state, params, "copy")
    sent = _send(state, chat, params, {name: source.body[name] for name in _COPIED if name in source.body})
    return {"message_id": sent["message_id"]}


def forward_message(state: State, params: Params) -> Json:
    """Send another message on, with a note of who wrote it."""
    chat = state.reachable(params.integer("chat_id"))
    source = _source(state, params, "forward")
    return _send(state, chat, params, forwarded(source))


def forwarded(source: Message) -> Json:
    """Return the content of a forwarded message with its origin."""
    origin = {"type": "user", "date": source.body["date"], "sender_user": source.body["from"]}
    return {name: source.body[name] for name in _COPIED if name in source.body} | {"forward_origin": origin}


def _source(state: State, params: Params, verb: str) -> Message:
    found = state.known(params.integer("from_chat_id")).messages.get(params.integer("message_id") or 0)
    if found is None:
        raise bad_request(f"message to {verb} not found")
    if found.body.get("has_protected_content"):
        raise bad_request(f"message can't be {verb}ed" if verb == "forward" else "message can't be copied")
    return found


def edit_text(state: State, params: Params) -> Json:
    """Replace the text of the bot's own message; a keyboard that is not given again goes away."""
    message = _own(state, params)
    text, entities = content.message_text(params)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(state, message, _TEXT_PARTS, {"text": text, **({"entities": entities} if entities else {})}, params)


def edit_caption(state: State, params: Params) -> Json:
    """Replace the caption of the bot's own picture or file."""
    message = _own(state, params)
    if not {"photo", "document"} & message.body.keys():
        raise bad_request("there is no caption in the message to edit")
    return _edit(state, message, _CAPTION_PARTS, _caption(params), params)


def edit_markup(state: State, params: Params) -> Json:
    """Replace the buttons below the bot's own message."""
    return _edit(state, _own(state, params), (), {}, params)


def _own(state: State, params: Params) -> Message:
    chat = state.reachable(params.integer("chat_id"))
    number = params.integer("message_id")
    if number is None:
        raise bad_request("message identifier is not specified")
    if number not in chat.messages:
        raise bad_request("message to edit not found")
    message = chat.messages[number]
    if message.sender_id != state.bot.id:
        raise bad_request("message can't be edited")
    return message


def _edit(state: State, message: Message, parts: tuple[str, ...], new: Json, params: Params) -> Json:
    markup = content.keyboard(params)
    left_out = {*parts, "reply_markup", "edit_date"}
    body = {name: value for name, value in message.body.items() if name not in left_out} | new
    if markup is not None and "inline_keyboard" in markup:
        body["reply_markup"] = markup
    if body == {name: value for name, value in message.body.items() if name != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    body["edit_date"] = int(state.clock.timestamp())
    state.replace(message, body)
    return body


def delete_message(state: State, params: Params) -> bool:
    """Take a message away: the bot's own, in private chats also the person's; for 48 hours."""
    chat = state.reachable(params.integer("chat_id"))
    message = chat.messages.get(params.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to delete not found")
    old = state.clock.timestamp() - message.body["date"] > DELETABLE_SECONDS
    foreign = message.sender_id != state.bot.id and not chat.is_private and chat.bot_status != "administrator"
    if old or foreign:
        raise bad_request("message can't be deleted")
    state.remove(message)
    return True


def delete_messages(state: State, params: Params) -> bool:
    """Take several messages away; those that are gone already are passed over."""
    numbers = params.structure("message_ids")
    if not isinstance(numbers, list):
        raise bad_request("message identifiers are not specified")
    for number in numbers:
        try:
            delete_message(state, replace(params, values={**params.values, "message_id": number}))
        except RefusalError as refusal:
            if "not found" not in refusal.description:
                raise
    return True


def chat_action(state: State, params: Params) -> bool:
    """Show "typing…" for a moment."""
    chat = state.reachable(params.integer("chat_id"))
    action = params.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.events.publish("action", lambda: {"chat_id": chat.id, "action": action})
    return True


def answer_query(state: State, params: Params) -> bool:
    """Stop the spinner of a tapped button, with a short text if given."""
    text = params.text("text")
    query = state.queries.get(params.text("callback_query_id"))
    if query is None or query.answered or query.expires_at <= state.clock.timestamp():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(text) > content.MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered, query.text = True, text
    query.alert, query.url = params.flag("show_alert"), params.text("url")
    state.events.publish(
        "toast",
        lambda: {"chat_id": query.chat_id, "user_id": query.user_id, "text": text, "alert": query.alert},
    )
    return True


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "sendChatAction": chat_action,
    "answerCallbackQuery": answer_query,
}
