"""The case corpus, through every way of asking that the package has: the same answers as in any other interface."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

import hjemmel
from conftest import Twice, asked


#: What keywords cannot say, and JSON can: a name twice, and a place in a role that is none, which is a fact that is none.
ONLY_IN_JSON = {"duplicate_fact": None, "unknown_place_role": "unknown_fact"}


def answers(law: hjemmel.Law, case: dict[str, Any]) -> hjemmel.Decision | hjemmel.HjemmelError:
    try:
        return law.decide(case["question"], **asked(case), **case["facts"])
    except hjemmel.HjemmelError as error:
        return error


def typed(case: dict[str, Any]) -> hjemmel.Facts:
    name = "".join(word.capitalize() for word in case["question"].split("_"))
    facts: hjemmel.Facts = getattr(hjemmel, name)(**case["facts"])
    return facts


def of_derived(basis: str | None) -> str | None:
    return "stated or inferred" if basis in ("stated", "inferred") else basis


def differences(case: dict[str, Any], got: hjemmel.Decision) -> list[str]:
    """What differs between the answer a case should have and the one it gets."""
    expect, limits = case["expect"], got.limits
    numbers = [limit for limit in limits if limit.at_most is not None] or list(limits)
    first = numbers[0] if numbers else None
    basis = of_derived if case["certainty"] == "derived" else lambda basis: basis
    told: dict[str, Any] = {
        "status": got.status,
        "verdict": got.verdict,
        "leaning": got.leaning,
        "basis": basis(got.basis),
        "governing": expect.get("governing") if expect.get("governing") in got.governing else got.governing,
        "missing": {one.fact for one in got.missing},
        "unmet": {one.id for one in (*got.duties, *got.advice) if one.state is hjemmel.State.UNMET},
        "irrelevant": {one.fact for one in got.irrelevant},
        "because": set(got.because),
        "presumed": set(got.presumed),
        "cites": {one.id for one in got.provisions} & set(expect.get("cites") or ()),
        "places": {role: place.code for role, place in got.places.items() if role in (expect.get("places") or ())},
        "limit": first and (first.at_most if first.state is hjemmel.Most.AT_MOST else first.state),
    }
    found = []
    for name, wanted in expect.items():
        if wanted is None:
            continue
        wanted = basis(wanted) if name == "basis" else set(wanted) if isinstance(wanted, list) else wanted
        if told[name] != wanted:
            found.append(f"{case['id']}: {name}: expected {wanted}, got {told[name]}")
    return found


def document(case: dict[str, Any]) -> str:
    """A case as a question in JSON."""
    own = {name: case[name] for name in ("question", "places", "on", "known_on", "regulation", "presume") if name in case}
    facts = case["facts"]
    written = facts.as_json() if isinstance(facts, Twice) else json.dumps(facts)
    return f'{json.dumps(own)[:-1]}, "facts": {written}}}'


def test_every_case_has_its_answer(case_law: hjemmel.Law, cases: list[dict[str, Any]]) -> None:
    found, compared = [], 0
    for case in cases:
        got = answers(case_law, case)
        wanted = case["expect"].get("error")
        if wanted in ONLY_IN_JSON:
            with pytest.raises(hjemmel.HjemmelError) as caught:
                case_law.decide_json(document(case))
            assert caught.value.code == wanted
            assert ONLY_IN_JSON[wanted] == (got.code if isinstance(got, hjemmel.HjemmelError) else None)
        elif isinstance(got, hjemmel.HjemmelError):
            found += [] if got.code == wanted else [f"{case['id']}: expected {case['expect']}, got {got!r}"]
        elif wanted is not None:
            found.append(f"{case['id']}: expected the error {wanted}, got {got}")
        else:
            found += differences(case, got)
        compared += 1
    assert compared == len(cases)
    assert found == []


def test_typed_facts_and_json_answer_the_same(case_law: hjemmel.Law, cases: list[dict[str, Any]]) -> None:
    compared = 0
    for case in cases:
        if case["expect"].get("error") in ONLY_IN_JSON:
            continue
        got = answers(case_law, case)
        if isinstance(got, hjemmel.HjemmelError):
            try:
                case_law.decide_json(document(case))
            except hjemmel.HjemmelError as error:
                assert (error.code, error.args) == (got.code, got.args), case["id"]
                continue
            raise AssertionError(f"{case['id']}: the JSON front answers what `decide` refuses")
        assert case_law.decide(typed(case), **asked(case)) == got, case["id"]
        for language in ("nb", "nn", "en"):
            assert case_law.decide_json(document(case), language) == got.to_json(language), case["id"]
        assert json.loads(got.to_json()) == got.to_dict()
        compared += 1
    assert compared > 1000


def test_every_decision_is_the_same_after_pickling_and_verifies_by_its_receipt(
    case_law: hjemmel.Law, cases: list[dict[str, Any]]
) -> None:
    decided = [got for got in (answers(case_law, case) for case in cases) if isinstance(got, hjemmel.Decision)]
    assert len(decided) > 1000
    again = pickle.loads(pickle.dumps(decided))
    assert again == decided
    for one, other in zip(decided, again, strict=True):
        assert hash(one) == hash(other)
        assert (one.to_json("nn"), repr(one)) == (other.to_json("nn"), repr(other))
        assert case_law.verify(one.receipt()).state is hjemmel.Receipt.INTACT


def test_a_batch_answers_each_row_as_it_is_answered_alone(case_law: hjemmel.Law, cases: list[dict[str, Any]]) -> None:
    compared = 0
    plain = [case for case in cases if not case.get("known_on") and not case.get("presume")]
    for question in sorted({case["question"] for case in plain}):
        for regulation in {case.get("regulation") for case in plain}:
            own = [case for case in plain if (case["question"], case.get("regulation")) == (question, regulation)]
            rows = [{**case["places"], "on": case.get("on"), **case["facts"]} for case in own]
            try:
                got = case_law.decide_many(question, rows, regulation=regulation)
            except hjemmel.UnknownQuestionError:
                continue
            for case, answer in zip(own, got, strict=True):
                alone = answers(case_law, case)
                if isinstance(alone, hjemmel.HjemmelError):
                    assert isinstance(answer, hjemmel.HjemmelError)
                    assert (answer.code, answer.args) == (alone.code, alone.args), case["id"]
                else:
                    assert answer == alone, case["id"]
                compared += 1
    assert compared > 1000
