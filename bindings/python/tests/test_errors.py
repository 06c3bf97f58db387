"""Errors: a tree, a class for each code, and what was given and would have been valid."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

import hjemmel
from conftest import ROOT, unit
from hjemmel import _hjemmel, errors



def with_register(law: hjemmel.Law) -> hjemmel.Law:
    """The same regulations over a register that has something more."""
    with TemporaryDirectory() as folder:
        codes = Path(folder) / "codes.csv"
        codes.write_text("code;name;validFrom;validTo\n1580;Haram;2024-01-01;\n", "utf-8")
        return hjemmel.Law.bundled(registers=[codes])


#: A way to each error that Python can meet, by its code.
WAYS: dict[str, Callable[[hjemmel.Law], object]] = {
    "unknown_question": lambda law: law.decide("gathring"),  # type: ignore[call-overload]
    "unknown_fact": lambda law: law.decide("gathering", participant=3),  # type: ignore[call-overload]
    "unknown_value": lambda law: hjemmel.Gathering(kind="semniar"),  # type: ignore[arg-type]
    "wrong_type": lambda law: hjemmel.Gathering(participants=True),
    "invalid_count": lambda law: hjemmel.Gathering(participants=-1),
    "unknown_language": lambda law: law.decide("gathering").explain("se"),  # type: ignore[arg-type]
    "duplicate_fact": lambda law: law.decide(hjemmel.Gathering(participants=1), participants=2),  # type: ignore[call-overload]
    "invalid_place": lambda law: law.decide("gathering", venue=3030),  # type: ignore[call-overload]
    "unknown_place": lambda law: law.decide("gathering", venue="Lilestrøm"),
    "ambiguous_place": lambda law: law.decide("gathering", venue="Våler"),
    "place_outside": lambda law: law.decide("gathering", venue="2100"),
    "place_not_covered": lambda law: law.place("3030", on="1900-01-01"),
    "unknown_regulation": lambda law: law.regulation("lillestrom"),
    "date_required": lambda law: law.decide("gathering", venue="Oslo"),
    "time_required": lambda law: law.decide(
        "home_office", workplace="Oslo", on="2020-10-29", tasks_doable_at_home="all", employment="employee"
    ),
    "invalid_date": lambda law: law.decide("gathering", on="20.03.2021"),
    "skipped_time": lambda law: law.decide("gathering", on=datetime(2021, 3, 28, 2, 30)),
    "invalid_range": lambda law: law.periods("gathering", venue="Oslo", start="2021-02-01", end="2021-01-01"),
    "invalid_receipt": lambda law: law.verify("{}"),
    "invalid_json": lambda law: law.decide_json("{"),
    "too_large": lambda law: law.decide_json(" " * (1 << 21)),
    "unknown_place_role": lambda law: law.decide_json('{"question": "gathering", "places": {"home": "Oslo"}, "facts": {}}'),
    "duplicate_place": lambda law: law.decide_json(
        '{"question": "gathering", "places": {"venue": "Oslo", "venue": "Oslo"}, "facts": {}}'
    ),
    "invalid_regulation": lambda law: law.with_texts({"mine.toml": "format = 1\nid = 3\n"}),
    "invalid_register": lambda law: hjemmel.Law.bundled(registers=[ROOT / "README.md"]),
    "different_registers": lambda law: hjemmel.diff(law, with_register(law)),
    "invalid_unit": lambda law: law.workplace({**unit(), "organisasjonsform": {"kode": "AS"}}),
    "invalid_organisation_number": lambda law: law.workplace({**unit(), "organisasjonsnummer": "509100676"}),
    "unit_ceased": lambda law: law.workplace({**unit(), "slettedato": "2021-06-01"}),
    "unit_without_address": lambda law: law.workplace({**unit(), "beliggenhetsadresse": None}),
    "invalid_unit_field": lambda law: law.workplace({**unit(), "nedleggelsesdato": "June"}),
}

#: What only a case file can name: Python takes verdicts from nobody.
ELSEWHERE = {"unknown_verdict"}


def test_every_code_of_the_core_has_its_class() -> None:
    codes = _hjemmel.names()["codes"]
    assert len(codes) > 20
    assert sorted(errors.CLASSES) == sorted(codes)
    assert set(WAYS) | ELSEWHERE == set(codes)
    assert not set(WAYS) & ELSEWHERE


@pytest.mark.parametrize("code", sorted(WAYS))
def test_each_way_leads_to_its_error(law: hjemmel.Law, code: str) -> None:
    with pytest.raises(hjemmel.HjemmelError) as caught:
        WAYS[code](law)
    error = caught.value
    assert type(error) is errors.CLASSES[code]
    assert error.code == code
    assert isinstance(error, ValueError)
    assert str(error)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert (again.args, again.__dict__, str(again)) == (error.args, error.__dict__, str(error))


def test_an_error_tells_what_was_given_and_what_would_be_valid(law: hjemmel.Law) -> None:
    with pytest.raises(hjemmel.InvalidValueError) as caught:
        law.decide("gathering", kind="semniar")  # type: ignore[call-overload]
    error = caught.value
    assert (error.fact, error.value, error.suggestion) == ("kind", "semniar", "seminar")
    assert "conference" in error.valid
    assert "did you mean `seminar`?" in str(error)
    with pytest.raises(LookupError):
        law.place("Atlantis")
    # A place or a time by another name is told of those too.
    for name in ("municipality", "date"):
        with pytest.raises(hjemmel.UnknownFactError) as unknown:
            law.decide("gathering", **{name: "Oslo"})  # type: ignore[call-overload]
        assert {"venue", "on", "participants"} <= set(unknown.value.valid)


def test_a_decision_is_no_yes_and_no_no(law: hjemmel.Law) -> None:
    decision = law.decide("gathering")
    with pytest.raises(hjemmel.NoYesOrNoError, match="undetermined") as caught:
        bool(decision)
    assert isinstance(caught.value, TypeError)
    with pytest.raises(TypeError):
        assert decision or True


def test_a_faulty_regulation_is_told_with_its_place(law: hjemmel.Law, tmp_path: Path) -> None:
    faulty = tmp_path / "mine.toml"
    faulty.write_text('format = 1\nid = "mine"\ncolour = "blue"\n', "utf-8")
    with pytest.raises(hjemmel.RegulationError) as caught:
        law.with_files(faulty)
    error = caught.value
    assert error.file == str(faulty)
    assert len(error.faults) > 1
    unknown = next(fault for fault in error.faults if fault.code == "unknown_key")
    assert (unknown.file, unknown.line, unknown.column) == (str(faulty), 3, 1)
    assert 'colour = "blue"' in str(unknown)
    assert str(unknown) in str(error)
    with pytest.raises(hjemmel.RegulationError) as nowhere:
        hjemmel.Law.load(tmp_path / "nowhere.toml")
    assert [fault.code for fault in nowhere.value.faults] == ["unreadable"]


def test_every_faulty_regulation_is_refused_with_the_fault_it_is_named_after() -> None:
    files = sorted((ROOT / "tests" / "faults").glob("*.toml"))
    assert len(files) > 40
    empty = hjemmel.Law.load()
    named = 0
    for file in files:
        with pytest.raises(hjemmel.RegulationError) as caught:
            empty.with_files(file)
        codes = {fault.code for fault in caught.value.faults}
        named += file.stem.split("-")[0] in codes
        assert all(fault.line >= 1 and fault.column >= 1 and fault.file == str(file) for fault in caught.value.faults)
    assert named > 40


def test_what_no_argument_can_be_is_a_type_error(law: hjemmel.Law) -> None:
    with pytest.raises(TypeError, match="question takes the name of a question"):
        law.decide(3)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="make one of those"):
        hjemmel.Facts()
    with pytest.raises(TypeError):
        hjemmel.Gathering("seminar")  # type: ignore[call-arg]


def test_answers_that_are_too_large_or_strange_are_refused_and_never_a_panic(law: hjemmel.Law) -> None:
    values: list[Any] = [10**50, -(10**50), 1e400, float("nan"), b"seminar", [1], {"a": 1}, object(), "\ud800", "x" * 10_000]
    for value in values:
        for fact in ("participants", "kind", "indoors"):
            with pytest.raises(hjemmel.InvalidValueError):
                law.decide("gathering", **{fact: value})
    for place in ("\ud800", "", "x" * 100_000, "\0"):
        with pytest.raises(hjemmel.UnknownPlaceError):
            law.decide("gathering", venue=place)
    for time in ("", "x" * 100_000, 3, 2.5, object()):
        with pytest.raises(hjemmel.InvalidDateError):
            law.decide("gathering", on=time)  # type: ignore[call-overload]
