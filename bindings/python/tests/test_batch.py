"""Many rows at once: each with its answer or its error, and stopped by Ctrl-C."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

import hjemmel


def test_rows_are_mappings_or_typed_facts_and_each_has_its_answer(law: hjemmel.Law) -> None:
    rows: list[Any] = [
        {"kind": "seminar", "participants": 3, "indoors": None},
        hjemmel.Gathering(kind="funeral", participants=60),
        {"kind": "seminar", "venue": "Oslo", "on": "2021-02-01"},
        {"kind": "semniar"},
        {"colour": "blue"},
        {"kind": "seminar", "venue": "Atlantis"},
    ]
    answers = law.decide_many("gathering", iter(rows), venue="Lillestrøm", on="2021-03-20", format="in_person")
    asked: dict[str, Any] = {"format": "in_person", "on": "2021-03-20", "venue": "Lillestrøm"}
    assert answers[:3] == [
        law.decide("gathering", kind="seminar", participants=3, **asked),
        law.decide("gathering", kind="funeral", participants=60, **asked),
        law.decide("gathering", kind="seminar", **{**asked, "venue": "Oslo", "on": "2021-02-01"}),
    ]
    errors = answers[3:]
    assert [error.code for error in errors if isinstance(error, hjemmel.HjemmelError)] == [
        "unknown_value",
        "unknown_fact",
        "unknown_place",
    ]


def test_what_is_wrong_with_every_row_is_raised_at_once(law: hjemmel.Law) -> None:
    with pytest.raises(hjemmel.UnknownFactError):
        law.decide_many("gathering", [], colour="blue")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="a row takes a mapping"):
        law.decide_many("gathering", [3])  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="the facts of `gathering`"):
        law.decide_many("gathering", [hjemmel.HomeOffice()])  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        law.decide_many("gathering", 3)  # type: ignore[call-overload]


def test_what_the_rows_raise_goes_through(law: hjemmel.Law) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        yield {"kind": "seminar"}
        raise OSError("the file is gone")

    with pytest.raises(OSError, match="the file is gone"):
        law.decide_many("gathering", rows())


PROGRAM = """
import itertools, time
import hjemmel
law = hjemmel.Law.bundled()
row = {"kind": "seminar", "format": "in_person", "participants": 3, "venue": "Lillestr\\u00f8m", "on": "2021-03-20"}
rows = itertools.repeat(row, 100_000_000)
law.decide_many("gathering", [row])
print("ready", flush=True)
try:
    law.decide_many("gathering", rows)
except KeyboardInterrupt:
    print(repr(time.time()), flush=True)
    import os
    os._exit(3)
"""


def test_ctrl_c_ends_a_batch_within_a_tenth_of_a_second() -> None:
    taken = []
    for _ in range(3):
        running = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        time.sleep(0.3)
        assert running.poll() is None
        sent = time.time()
        running.send_signal(signal.SIGINT)
        ended = float(running.stdout.readline())
        assert running.wait(timeout=60) == 3
        running.stdout.close()
        taken.append(ended - sent)
    # The best of three: what else the machine does is no concern of this test.
    assert min(taken) < 0.1


def test_what_is_no_row_is_told_by_its_number(law: hjemmel.Law) -> None:
    rows: list[Any] = [{"venue": "Oslo"}] * 300
    for wrong in (None, 3, {5: 3}):
        with pytest.raises(TypeError, match="^row 300: "):
            all_rows: list[Any] = [*rows, wrong]
            law.decide_many("gathering", all_rows, on="2021-04-01")

    class Frame:
        def iterrows(self) -> None: ...

    with pytest.raises(TypeError, match="to_dict"):
        law.decide_many("gathering", Frame())  # type: ignore[call-overload]


def test_none_in_a_row_is_unknown_also_where_all_others_share_a_value(law: hjemmel.Law) -> None:
    rows: list[Any] = [{"participants": None, "venue": None, "on": None}, {}]
    own, shared = law.decide_many("gathering", rows, participants=3, venue="Oslo", on="2021-04-01")
    assert isinstance(own, hjemmel.Decision) and isinstance(shared, hjemmel.Decision)
    assert (own.facts, own.place, own.on) == ({}, None, None)
    assert shared == law.decide("gathering", participants=3, venue="Oslo", on="2021-04-01")
