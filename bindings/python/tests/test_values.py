"""What is accepted for facts, places and times."""

from __future__ import annotations

import dataclasses
import enum
import pickle
import typing
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

import hjemmel
from hjemmel import _hjemmel, enums, questions, records, verdicts


class Kind(enum.Enum):
    SEMINAR = "seminar"


class Many(enum.IntEnum):
    FEW = 3


class Nothing(enum.Enum):
    GIVEN = None


def test_values_come_as_text_numbers_and_members_of_enumerations() -> None:
    plain = hjemmel.Gathering(kind="seminar", participants=3, indoors=True)
    assert plain.to_dict() == {"kind": "seminar", "participants": 3, "indoors": True}
    other: dict[str, Any] = {"kind": Kind.SEMINAR, "participants": Many.FEW, "indoors": True, "format": Nothing.GIVEN}
    assert hjemmel.Gathering(**other).to_dict() == plain.to_dict()
    assert hjemmel.Gathering(participants=3.0).to_dict() == {"participants": 3}  # type: ignore[arg-type]


def test_numpy_scalars_are_what_they_stand_for() -> None:
    numpy = pytest.importorskip("numpy")
    given = hjemmel.Gathering(participants=numpy.int64(3), indoors=numpy.bool_(True), kind=numpy.str_("seminar"))
    assert given.to_dict() == {"kind": "seminar", "participants": 3, "indoors": True}
    with pytest.raises(hjemmel.InvalidValueError, match="not a number"):
        hjemmel.Gathering(participants=numpy.float64("nan"))


def test_a_day_is_a_date_a_text_or_nothing(law: hjemmel.Law) -> None:
    for given in (date(2021, 3, 20), "2021-03-20", type("Day", (date,), {})(2021, 3, 20)):
        assert law.decide("gathering", on=given).on == date(2021, 3, 20)
    for day in (date.min, date(1969, 12, 31), date(2000, 2, 29), date.max):
        assert law.decide("gathering", on=day).on == day
    assert law.decide("gathering", on=None).on is None


def test_a_time_is_norwegian_local_time_or_the_instant_it_is(law: hjemmel.Law) -> None:
    noon = datetime(2021, 1, 23, 12, 0)
    assert law.decide("gathering", on=noon).on == noon
    assert law.decide("gathering", on="2021-01-23T12:00").on == noon
    # An instant is shown by the clocks in Norway; seconds are left out.
    assert law.decide("gathering", on=datetime(2021, 1, 23, 11, 0, 59, 999_999, tzinfo=timezone.utc)).on == noon
    assert law.decide("gathering", on=datetime(2021, 1, 23, 13, 0, 30, tzinfo=timezone(timedelta(hours=2)))).on == noon
    assert law.decide("gathering", on=noon.replace(second=59)).on == noon
    summer = datetime(2021, 7, 1, 10, 0, tzinfo=timezone.utc)
    assert law.decide("gathering", on=summer).on == datetime(2021, 7, 1, 12, 0)
    # The hour that is there twice is one time; the hour that is skipped is none.
    twice = datetime(2021, 10, 31, 2, 30)
    assert law.decide("gathering", on=twice).on == law.decide("gathering", on=twice.replace(fold=1)).on == twice
    with pytest.raises(hjemmel.InvalidDateError):
        law.decide("gathering", on=datetime(2021, 3, 28, 2, 30))
    assert law.decide("gathering", on=datetime(2021, 3, 28, 1, 30, tzinfo=timezone.utc)).on == datetime(2021, 3, 28, 3, 30)


def test_enumerations_are_the_names_of_the_core() -> None:
    names = _hjemmel.names()
    for name in ("Status", "Basis", "State", "Addressee", "Authority", "PlaceRole"):
        assert [member.value for member in getattr(enums, name)] == names[name], name
    assert list(typing.get_args(records.Language)) == names["languages"]
    of_questions = {verdict for question in names["questions"].values() for verdict in question["verdicts"]}
    assert {member.value for member in verdicts.Verdict} == of_questions
    assert len(of_questions) > 10


def test_every_question_has_its_class_and_every_class_its_facts() -> None:
    told = _hjemmel.names()["questions"]
    assert len(told) == 10
    for name, question in told.items():
        own = getattr(hjemmel, "".join(word.capitalize() for word in name.split("_")))
        assert own.question == name
        assert [field.name for field in dataclasses.fields(own)] == list(question["facts"])
        assert list(getattr(questions, f"{own.__name__}Facts").__annotations__) == list(question["facts"])
        for fact, values in question["facts"].items():
            # Named values, yes and no, or a count.
            each: list[Any] = [0, 4294967295] if values is None else values or [True, False]
            for value in each:
                assert own(**{fact: value}).to_dict() == {fact: value}


def test_typed_facts_are_frozen_compared_hashed_copied_and_replaced() -> None:
    own = hjemmel.Gathering(kind="seminar", participants=3)
    assert repr(own) == "Gathering(kind='seminar', participants=3)"
    assert own.format is None
    same = pickle.loads(pickle.dumps(own))
    assert (same, hash(same)) == (own, hash(own))
    more = dataclasses.replace(own, participants=4)
    assert more.to_dict() == {"kind": "seminar", "participants": 4}
    assert more != own
    assert len({own, same, more}) == 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        own.participants = 4  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        own.colour = "blue"  # type: ignore[attr-defined]


def test_verdicts_compare_by_what_they_mean() -> None:
    verdict, basis = hjemmel.Verdict, hjemmel.Basis
    assert max(verdict.TO_BE_FACILITATED, verdict.REQUIRED) is verdict.REQUIRED
    found = sorted([verdict.PROHIBITED, verdict.DISCOURAGED, verdict.PERMITTED, verdict.NOT_REGULATED])
    assert found == ["not_regulated", "permitted", "discouraged", "prohibited"]
    assert basis.UNSETTLED < basis.INFERRED < basis.STATED
    assert verdict.PERMITTED <= "permitted" and verdict.PERMITTED >= "permitted"
    assert verdict.PERMITTED < "prohibited" and "prohibited" > verdict.PERMITTED
    assert verdict.EMPLOYER <= verdict.EMPLOYER
    status = hjemmel.Status
    assert sorted(status) == sorted(str(own) for own in status)
    for first, second in ((verdict.PROHIBITED, status.UNSETTLED), (status.UNSETTLED, verdict.PROHIBITED)):
        with pytest.raises(TypeError, match="no order"):
            max(first, second)
    with pytest.raises(TypeError):
        assert verdict.PERMITTED < 3  # type: ignore[operator]
    for one, two in ((verdict.PERMITTED, verdict.REQUIRED), (verdict.EMPLOYER, verdict.MANAGER), (verdict.PERMITTED, "requierd")):
        with pytest.raises(TypeError, match="no order"):
            assert one < two
    names = _hjemmel.names()["questions"]
    ordered = [own["verdicts"] for own in names.values() if own["ordered"]]
    assert len(ordered) > 5
    assert [list(order) for order in verdict.orders()] == ordered


def test_times_of_numpy_are_times_and_what_is_nothing_is_none(law: hjemmel.Law) -> None:
    numpy = pytest.importorskip("numpy")
    day = law.decide("gathering", venue="Oslo", on=date(2021, 4, 1))
    assert law.decide("gathering", venue="Oslo", on=numpy.datetime64("2021-04-01")) == day
    minute = law.decide("gathering", venue="Oslo", on=datetime(2021, 4, 1, 12, 30))
    for unit in ("m", "s", "us", "ns"):
        assert law.decide("gathering", venue="Oslo", on=numpy.datetime64("2021-04-01T12:30", unit)) == minute
    # What is no scalar of a plain number stands for nothing, and least of all for itself.
    for strange in (numpy.longdouble(3), numpy.timedelta64(5, "ns"), numpy.array([3]), numpy.datetime64("2021-04-01")):
        with pytest.raises(hjemmel.InvalidValueError):
            hjemmel.Gathering(participants=strange)

    class Nothing(datetime):
        """As pandas' NaT: a ``datetime`` that is not even itself."""

        def __eq__(self, other: object) -> bool:
            return False

        def __ne__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    coarse = [numpy.datetime64("2021-04"), numpy.datetime64("2021"), numpy.datetime64("2021-04-01", "W")]
    for nothing in (Nothing(1, 1, 1), numpy.datetime64("NaT"), numpy.datetime64("NaT", "s"), numpy.int64(20210401), *coarse):
        with pytest.raises(hjemmel.InvalidDateError):
            law.decide("gathering", venue="Oslo", on=nothing)
