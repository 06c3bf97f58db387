"""What a decision costs from Python, beside the same in Rust, in one run: the table of the README.

Needs the package installed as it is released, and cargo.
"""

from __future__ import annotations

import subprocess
import sys
import timeit
from collections.abc import Callable
from datetime import date
from pathlib import Path

import hjemmel

ROOT = Path(__file__).resolve().parents[3]
LAW = hjemmel.Law.bundled()
DAY = date(2021, 3, 20)
TWO = date(2021, 12, 16)
SOME = hjemmel.Gathering(kind="seminar", format="in_person", participants=3)
FULL = hjemmel.Gathering(
    kind="seminar", format="in_person", participants=3, part_of_ordinary_work=False, premises="rented_or_lent"
)


def nanoseconds(call: Callable[[], object]) -> float:
    """The best of twenty runs, less what calling nothing takes."""

    def best(call: Callable[[], object]) -> float:
        return min(timeit.repeat(call, number=20_000, repeat=20)) / 20_000 * 1e9

    return best(call) - best(lambda: None)


def rust() -> dict[str, float]:
    """What the same questions take in Rust, by their names."""
    command = ["cargo", "run", "--quiet", "--release", "-p", "hjemmel-benches", "--bin", "beside_python"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name: float(time) for name, time in (line.split() for line in told.splitlines())}


def importing() -> float:
    """Milliseconds, the best of ten."""
    program = "import time; start = time.perf_counter(); import hjemmel; print((time.perf_counter() - start) * 1e3)"
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True) for _ in range(10)]
    return min(float(run.stdout) for run in runs)


def main() -> None:
    before = rust()
    rows: list[tuple[str, str, Callable[[], object]]] = [
        (
            "one regulation, three facts by name",
            "one",
            lambda: LAW.decide(
                "gathering", venue="3030", regulation="lillestrom-home-office", kind="seminar", format="in_person", participants=3
            ),
        ),
        ("… typed", "one", lambda: LAW.decide(SOME, venue="3030", regulation="lillestrom-home-office")),
        (
            "the one in force on a day, five facts by name",
            "day",
            lambda: LAW.decide(
                "gathering",
                venue="Lillestrøm",
                on=DAY,
                kind="seminar",
                format="in_person",
                participants=3,
                part_of_ordinary_work=False,
                premises="rented_or_lent",
            ),
        ),
        ("… typed", "day", lambda: LAW.decide(FULL, venue="Lillestrøm", on=DAY)),
        (
            "… with facts missing, three by name",
            "missing",
            lambda: LAW.decide("gathering", venue="Lillestrøm", on=DAY, kind="seminar", format="in_person", participants=3),
        ),
        ("… with facts missing, typed", "missing", lambda: LAW.decide(SOME, venue="Lillestrøm", on=DAY)),
        ("two layers, one of them with facts missing, typed", "layers", lambda: LAW.decide(FULL, venue="Lillestrøm", on=TWO)),
    ]
    own = [nanoseconds(call) for _, _, call in rows]
    # Once before and once after: what else the machine does should not be counted to one side alone.
    after = rust()
    print("| what | Python | Rust | ratio |\n|---|---|---|---|")
    for (what, name, _), python in zip(rows, own, strict=True):
        beside = min(before[name], after[name])
        print(f"| {what} | {python / 1e3:.2f} µs | {beside / 1e3:.2f} µs | {python / beside:.1f} |")
    made = nanoseconds(lambda: hjemmel.Gathering(kind="seminar", format="in_person", participants=3))
    print(f"| making the typed facts | {made / 1e3:.1f} µs | | |")
    print(f"| `import hjemmel` | {importing():.1f} ms | | |")


if __name__ == "__main__":
    main()
