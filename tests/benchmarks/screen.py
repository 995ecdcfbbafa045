"""`python -m tests.benchmarks.screen`: how long the text screen takes for a message."""

import sys
from collections.abc import Iterable
from statistics import median, quantiles
from time import thread_time

from bot.clinical.textscreen import screen
from tests.corpus import messages

MEDIAN_MS, P99_MS = 1.0, 5.0
LONGEST = 4096
ROUNDS = 30


def texts() -> dict[str, list[str]]:
    """Return what is measured, by name: the corpus, and the longest messages that Telegram lets through."""
    written = [message.text for message in messages()]
    everything = " ".join(written)
    return {
        "the corpus": written,
        "4,096 letters": [
            everything[start : start + LONGEST] for start in range(0, len(everything) - LONGEST, LONGEST)
        ],
        "4,096 emoji": ["\U0001f480" * LONGEST, "\U0001f52a\U0001f48a" * (LONGEST // 2)],
        "4,096 letters apart": ["k i l l " * (LONGEST // 8), "a" * LONGEST, ("i want to not " * 300)[:LONGEST]],
    }


def times(batch: Iterable[str]) -> list[float]:
    """Return the milliseconds of work that each text took; what other processes do does not count."""
    taken = []
    for text in batch:
        before = thread_time()
        screen(text)
        taken.append((thread_time() - before) * 1000)
    return taken


def main() -> int:
    """Print the median and the 99th percentile; return 1 if one is above its bound."""
    screen("read the lexicon")
    slow = 0
    for name, batch in texts().items():
        taken = times(batch * max(1, ROUNDS // len(batch)))
        middle, late = median(taken), quantiles(taken, n=100)[98]
        sys.stdout.write(f"{name}: {len(taken)} texts, median {middle:.2f} ms, p99 {late:.2f} ms\n")
        slow |= late > P99_MS or (name == "the corpus" and middle > MEDIAN_MS)
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
