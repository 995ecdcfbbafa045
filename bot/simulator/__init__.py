"""A Telegram Bot API that lives here, over HTTP; it knows nothing of Tidemark."""
