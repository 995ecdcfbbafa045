"""What Tidemark is measured beside: the smallest echo bot of two libraries, neither of which stores anything.

Like Tidemark, both answer a text with a text, and a tap by ending its spinner and editing the message.
"""

import asyncio
import logging
import sys

from tests.benchmarks.wire import TOKEN


def ptb(url: str) -> None:
    """Echo by python-telegram-bot as its documentation shows, with its default transport."""
    from telegram import Update  # noqa: PLC0415 -- each bot loads its own library only
    from telegram.ext import (  # noqa: PLC0415 -- as above
        Application,
        CallbackQueryHandler,
        ContextTypes,
        MessageHandler,
        filters,
    )

    async def on_text(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message
        assert update.message.text
        await update.message.reply_text(update.message.text)

    async def on_tap(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query
        await update.callback_query.answer()
        await update.callback_query.edit_message_text("tapped")

    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, on_text))
    application.add_handler(CallbackQueryHandler(on_tap))
    application.run_polling()


async def aiogram(url: str) -> None:
    """Echo by aiogram as its documentation shows."""
    from aiogram import Bot, Dispatcher  # noqa: PLC0415 -- each bot loads its own library only
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415 -- as above
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415 -- as above
    from aiogram.types import CallbackQuery, Message  # noqa: PLC0415 -- as above

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def on_text(message: Message) -> None:
        await message.answer(message.text or "")

    @dispatcher.callback_query()
    async def on_tap(query: CallbackQuery) -> None:
        await query.answer()
        assert isinstance(query.message, Message)
        await query.message.edit_text("tapped")

    await dispatcher.start_polling(Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url))))


if __name__ == "__main__":
    logging.disable()
    if sys.argv[1] == "ptb":
        ptb(sys.argv[2])
    else:
        asyncio.run(aiogram(sys.argv[2]))
