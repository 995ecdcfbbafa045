"""`python -m tests.benchmarks`: every benchmark, one after another, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BENCHMARKS = ("speed", "detection", "screen")


def main(wanted: list[str]) -> int:
    """Run the benchmarks that were named, or all; return the first exit code that is not 0."""
    worst = 0
    for name in wanted or BENCHMARKS:
        if (HERE / f"{name}.py").exists():
            sys.stdout.write(f"\n== {name} ==\n")
            sys.stdout.flush()
            done = subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False)
            worst = worst or done.returncode
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
