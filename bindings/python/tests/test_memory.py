"""Memory and reference counts stay as they are over a million decisions."""

from __future__ import annotations

import gc
import os
import sys
from datetime import date
from pathlib import Path

import pytest

import hjemmel

DAY = date(2021, 3, 20)
VENUE = "Lillestrøm"


def resident() -> int:
    """Bytes of memory that this process takes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_million_decisions_leave_nothing_behind(law: hjemmel.Law) -> None:
    seminar = hjemmel.Gathering(kind="seminar", format="in_person", participants=3)

    def decide(times: int) -> None:
        for _ in range(times // 2):
            law.decide(seminar, venue=VENUE, on=DAY)
            law.decide("gathering", venue=VENUE, on=DAY, kind="seminar", format="in_person", participants=3)

    def parts(times: int) -> None:
        for _ in range(times):
            decision = law.decide(seminar, venue=VENUE, on=DAY)
            assert decision.missing and decision.layers and decision.explain("nb").sections
            try:
                law.decide("gathering", venue="Atlantis")
            except hjemmel.UnknownPlaceError:
                pass

    decide(20_000)
    parts(200)
    gc.collect()
    held = [law, seminar, DAY, VENUE, hjemmel.Status.UNDETERMINED]
    counts, before = [sys.getrefcount(one) for one in held], resident()
    decide(1_000_000)
    parts(2_000)
    gc.collect()
    assert [sys.getrefcount(one) for one in held] == counts
    # A page here and there is the allocator's; a leak of a single byte a decision would be a megabyte.
    assert resident() - before < 1_000_000
