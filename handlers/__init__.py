"""Telegram in and out: decode an update into one service call, render an intent into a message."""
