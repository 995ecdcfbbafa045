"""`python -m bot.simulator`: a simulated Telegram as a process of its own."""

import argparse
import asyncio
import json
import signal
import sys
from datetime import datetime

from bot.simulator.clock import VirtualClock
from bot.simulator.telegram import BOT_USERNAME, TOKEN, Telegram


def read(arguments: list[str]) -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m bot.simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine alone)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--token", default=TOKEN, help="the token that the bot will use")
    parser.add_argument("--username", default=BOT_USERNAME, help="the bot's username")
    parser.add_argument(
        "--rate", type=float, default=1.0, help="virtual seconds in one real second; 0 freezes the clock"
    )
    parser.add_argument("--start", type=datetime.fromisoformat, help="first instant, such as 2026-03-02T09:00+00:00")
    parser.add_argument("--log-limit", type=int, default=100_000, help="how many calls of the bot are kept")
    return parser.parse_args(arguments)


def main() -> None:
    """Start it, print where it is as one line of JSON, and serve until it is told to stop."""
    asyncio.run(serve(read(sys.argv[1:])))


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    telegram = Telegram(
        clock=VirtualClock(options.start, rate=options.rate),
        token=options.token,
        username=options.username,
        host=options.host,
        port=options.port,
        log_limit=options.log_limit,
    )
    async with telegram:
        about = {"url": telegram.url, "token": telegram.token, "username": telegram.username}
        sys.stdout.write(json.dumps(about) + "\n")
        sys.stdout.flush()
        await stopping.wait()


if __name__ == "__main__":
    main()
