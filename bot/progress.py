"""A progress bar on standard error, which only people on a terminal see."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Step = Callable[[], None]


@contextmanager
def bar() -> Iterator[Callable[[str, int], Step]]:
    """Yield what opens one line of the bar (its words, and how many steps) and returns what is called at each step."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:

        def open_line(words: str, steps: int) -> Step:
            task = progress.add_task(words, total=steps)
            return lambda: progress.advance(task)

        yield open_line
