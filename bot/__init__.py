"""Tidemark: the application behind the Telegram bot."""
