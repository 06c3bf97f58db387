"""What type checkers must know of the package. It is checked and not run."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

import hjemmel
from hjemmel.questions import GatheringKind
from hjemmel.records import Change, Interval, Missing, Provision

law = hjemmel.Law.bundled()
by_name = law.decide(
    "gathering", venue="Lillestrøm", on=date(2021, 3, 20), kind="seminar", format="in_person", participants=3, indoors=None
)
assert_type(by_name, hjemmel.Decision)
assert_type(law.decide("home_office", workplace="Oslo", on=datetime(2021, 1, 1, 12), employment="employee"), hjemmel.Decision)

kind: GatheringKind = "funeral"
typed = hjemmel.Gathering(kind=kind, participants=60)
assert_type(typed.participants, int | None)
assert_type(law.decide(typed, venue="3030"), hjemmel.Decision)

assert_type(by_name.status, hjemmel.Status)
assert_type(by_name.verdict, hjemmel.Verdict | None)
assert_type(by_name.on, date | None)
assert_type(by_name.provisions, tuple[Provision, ...])
assert_type(by_name.missing, tuple[Missing, ...])
assert_type(by_name.changes, tuple[Change, ...] | None)
assert_type(by_name.explain("nb"), hjemmel.Explanation)
assert_type(law.periods(typed, start="2021-01-01", end="2021-02-01"), tuple[Interval, ...])
assert_type(law.interview("gathering", venue="Oslo"), hjemmel.Interview)
for answer in law.decide_many("gathering", [typed, {"kind": "seminar"}], venue="Oslo"):
    assert_type(answer, hjemmel.Decision | hjemmel.HjemmelError)
    if isinstance(answer, hjemmel.Decision):
        assert_type(answer.governing, tuple[str, ...])
    else:
        assert_type(answer.suggestion, str | None)
