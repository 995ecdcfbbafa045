"""Draws in a process of its own, so that matplotlib keeps the bot neither large nor waiting."""

import asyncio
import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from bot.charts.data import ChartData


class ChartWorker:
    """One process, started with the first chart and again when it should die."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    async def draw(self, data: ChartData) -> bytes:
        """Return the chart as PNG.

        Raises:
            BrokenProcessPool: the process died twice over this chart.

        """
        pool = self._started()
        try:
            return await self._draw(pool, data)
        except BrokenProcessPool:
            if self._pool is pool:  # of several charts that were waiting, the first brings the new process
                self.close()
            return await self._draw(self._started(), data)

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            spawn = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=spawn, initializer=_serve)
        return self._pool

    async def _draw(self, pool: ProcessPoolExecutor, data: ChartData) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(pool, _draw, data)

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _draw(data: ChartData) -> bytes:
    from bot.charts.drawing import draw  # noqa: PLC0415 -- matplotlib is for the worker process alone

    return draw(data)


def _serve() -> None:
    """Leave Ctrl-C to the bot, and end when the bot has ended, however that came."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
    os._exit(0)
