"""Whatever is asked: the same answer from every way of asking, and nothing but the library's own errors."""

from __future__ import annotations

import json
import pickle
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import hjemmel
from hjemmel import _hjemmel

LAW = hjemmel.Law.bundled()
QUESTIONS: dict[str, Any] = _hjemmel.names()["questions"]
PLACES = st.sampled_from(["Lillestrøm", "3030", "0231", "Oslo", "OSLO", "Asker", "Tromsø", "Lørenskog", "Atlantis"])
DAYS = st.integers(0, 800).map(lambda days: (date(2020, 6, 1) + timedelta(days=days)).isoformat())


def values(listed: list[str] | None) -> st.SearchStrategy[Any]:
    if listed is None:
        return st.none() | st.integers(0, 300)
    return st.none() | (st.sampled_from(listed) if listed else st.booleans())


@st.composite
def asked(draw: st.DrawFn) -> dict[str, Any]:
    question = draw(st.sampled_from(sorted(QUESTIONS)))
    facts = draw(st.fixed_dictionaries({}, optional={name: values(own) for name, own in QUESTIONS[question]["facts"].items()}))
    roles = draw(st.dictionaries(st.sampled_from(["workplace", "venue", "residence", "employer_seat"]), PLACES, max_size=3))
    on = draw(st.none() | DAYS)
    return {"question": question, "places": roles, "on": on, "presume": draw(st.booleans()), "facts": facts}


@settings(max_examples=300, deadline=None)
@given(asked())
def test_decide_is_the_json_front(case: dict[str, Any]) -> None:
    try:
        got = LAW.decide(case["question"], **case["places"], on=case["on"], presume=case["presume"], **case["facts"])
    except hjemmel.HjemmelError as refused:
        try:
            LAW.decide_json(json.dumps(case))
        except hjemmel.HjemmelError as error:
            assert (type(error), error.args, error.__dict__) == (type(refused), refused.args, refused.__dict__)
            return
        raise
    assert LAW.decide_json(json.dumps(case)) == got.to_json()
    again = pickle.loads(pickle.dumps(got))
    assert (again, hash(again), again.to_json()) == (got, hash(got), got.to_json())
    assert LAW.verify(got.receipt()).state == "intact"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(QUESTIONS)),
    st.dictionaries(st.sampled_from(["kind", "participants", "indoors", "employment", "other", "x y"]), ANYTHING, max_size=3),
    ANYTHING,
    ANYTHING,
)
def test_whatever_is_given_only_the_librarys_errors_come_back(question: Any, facts: dict[str, Any], place: Any, on: Any) -> None:
    try:
        decision = LAW.decide(question, venue=place, on=on, **facts)
    except hjemmel.HjemmelError as error:
        assert error.code in _hjemmel.names()["codes"]
    else:
        assert decision.status in hjemmel.Status
