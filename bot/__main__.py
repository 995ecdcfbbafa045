"""``python -m bot``: the same as the ``tidemark`` command."""

from bot.cli import main

main()
