"""Threads: one law shared by many, and Python's lock let go of where it takes time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import hjemmel
from conftest import ROOT

EXAMPLE = (ROOT / "docs" / "examples" / "example-town.toml").read_text("utf-8")
ROW: dict[str, Any] = {"kind": "seminar", "format": "in_person", "venue": "Lillestrøm", "on": "2021-03-20"}


def test_eight_threads_share_a_law_while_it_is_replaced() -> None:
    shared = {"law": hjemmel.Law.bundled()}
    over, seen, failures = threading.Event(), [0] * 8, []
    # The other law has a regulation more, which the answer names: each answer is one law's or the other's, and never a mixture.
    laws = [shared["law"], shared["law"].with_texts({"town": EXAMPLE})]
    wanted = {law.decide("gathering", **ROW).to_json() for law in laws}
    assert len(wanted) == 2

    def ask(number: int) -> None:
        try:
            while not over.is_set():
                got = shared["law"].decide("gathering", **ROW)
                assert got.to_json() in wanted
                seen[number] += 1
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    replaced, end = 0, time.monotonic() + 2
    while time.monotonic() < end:
        shared["law"] = hjemmel.Law.bundled().with_texts({"town": EXAMPLE} if replaced % 2 else {})
        replaced += 1
    over.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert replaced > 2
    assert all(number > 10 for number in seen)


@contextmanager
def ticking() -> Iterator[Callable[[], int]]:
    """A thread that counts as long as it may."""
    count, over = [0], threading.Event()

    def tick() -> None:
        while not over.is_set():
            count[0] += 1

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        yield lambda: count[0]
    finally:
        over.set()
        thread.join()


def progress(call: Callable[[], object]) -> int:
    """How far another thread counts during one call, at best of several."""
    best = 0
    with ticking() as count:
        for _ in range(5):
            before = count()
            call()
            best = max(best, count() - before)
    return best


def test_another_thread_goes_on_while_law_is_loaded() -> None:
    texts = {f"{number}.toml": EXAMPLE.replace('"example-town"', f'"town-{number}"') for number in range(400)}
    empty = hjemmel.Law.load()
    # Held throughout, the lock would let it count no further than at the call's ends.
    assert progress(lambda: empty.with_texts(texts)) > 10_000


def test_another_thread_goes_on_while_a_batch_is_decided() -> None:
    law = hjemmel.Law.bundled()
    # Rows with facts missing take long to decide and short to read.
    rows = [{"venue": "Lillestrøm", "on": "2021-03-20"}] * 256
    assert progress(lambda: law.decide_many("gathering", rows)) > 10_000


def test_threads_may_share_an_interview(law: hjemmel.Law) -> None:
    interview = law.interview("gathering", venue="Lillestrøm", on="2021-03-20")
    failures: list[BaseException] = []

    def ask() -> None:
        try:
            for _ in range(50):
                interview.next()
                interview.unknown()
                interview.back()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert interview.answered == 0
