"""Loading law, and asking for periods, interviews and receipts."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import weakref
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

import hjemmel
from conftest import ROOT, unit

EXAMPLE = ROOT / "docs" / "examples" / "example-town.toml"


def test_the_bundled_law_is_one_and_says_what_is_in_it(law: hjemmel.Law) -> None:
    assert hjemmel.Law.bundled() is law
    assert len(law.regulations) == len(list((ROOT / "crates" / "hjemmel" / "law").glob("*.toml")))
    assert repr(law).startswith("<Law of 30 regulations, sha256:")
    own = law.regulation("lil-20210316")
    assert (own.version, own.authority, own.validity.start) == ("2021-03-16", "municipal", date(2021, 3, 16))
    assert own in law.regulations
    assert str(law.regulation("lillestrom-home-office").validity) == "unstated"
    endless = law.regulation("nat-20220114")
    assert endless.validity.end is None
    assert endless.validity_note is not None and "not in the sources" in endless.validity_note.en


def test_law_is_loaded_from_files_folders_and_texts(law: hjemmel.Law, tmp_path: Path) -> None:
    alone = hjemmel.Law.load(EXAMPLE)
    assert [own.id for own in alone.regulations] == ["example-town"]
    (tmp_path / "town.toml").write_bytes(EXAMPLE.read_bytes())
    assert hjemmel.Law.load(tmp_path) == hjemmel.Law.load(str(EXAMPLE)) == alone
    more = law.with_files(EXAMPLE)
    assert len(more.regulations) == len(law.regulations) + 1
    assert more == law.with_texts({"town": EXAMPLE.read_text("utf-8")}) != law
    assert len({law, more, alone}) == 3
    assert hjemmel.Law.load().regulations == ()
    with pytest.raises(hjemmel.RegulationError, match="already"):
        more.with_files(EXAMPLE)


def test_a_loaded_law_answers(law: hjemmel.Law) -> None:
    own = law.with_files(EXAMPLE)
    asked: dict[str, Any] = {"venue": "Lillestrøm", "regulation": "example-town"}
    few = own.decide("gathering", kind="funeral", format="in_person", participants=30, premises="private_home", **asked)
    assert few.verdict is hjemmel.Verdict.PROHIBITED
    with pytest.raises(hjemmel.UnknownRegulationError):
        law.decide("gathering", **asked)


def test_a_law_is_pickled_by_what_it_was_made_of(law: hjemmel.Law) -> None:
    assert pickle.loads(pickle.dumps(law)) is law
    assert len(pickle.dumps(law)) < 300
    for own in (law.with_files(EXAMPLE), hjemmel.Law.load(EXAMPLE), hjemmel.Law.load()):
        again = pickle.loads(pickle.dumps(own))
        assert (again, hash(again), again.digest) == (own, hash(own), own.digest)
        assert again.decide("gathering", venue="Lillestrøm", on="2021-03-20") == own.decide(
            "gathering", venue="Lillestrøm", on="2021-03-20"
        )
        assert copy.deepcopy(own) is own


def test_a_pickle_of_another_law_is_refused(law: hjemmel.Law) -> None:
    other = pickle.dumps(law).replace(law.digest.encode(), f"sha256:{'0' * 64}".encode())
    assert other != pickle.dumps(law)
    with pytest.raises(pickle.UnpicklingError, match="another law"):
        pickle.loads(other)


def test_a_law_goes_when_nothing_holds_it() -> None:
    own = hjemmel.Law.load(EXAMPLE)
    watched = weakref.ref(own)
    decision = own.decide("gathering")
    del own
    assert watched() is decision.law
    del decision
    gc.collect()
    assert watched() is None


def text(*edits: tuple[str, str]) -> str:
    """The example, edited."""
    text = EXAMPLE.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text


def test_a_law_is_checked_for_what_may_be_a_mistake(law: hjemmel.Law) -> None:
    assert law.check() == ()
    endless = law.with_texts({"town.toml": text((", until = 2021-04-12", ""))})
    (remark,) = endless.check()
    assert (remark.code, remark.regulation, remark.provision) == ("no_end", "example-town@2021-03-16", None)
    assert "states no end" in remark.message
    assert pickle.loads(pickle.dumps(remark)) == remark


def test_two_laws_differ_where_an_edit_changes_the_answer(law: hjemmel.Law) -> None:
    before = hjemmel.Law.load(EXAMPLE)
    after = law.with_texts({"town.toml": text(("more_than = 10", "more_than = 5"), ("at_most = 10", "at_most = 5"))})
    assert hjemmel.diff(before, hjemmel.Law.load(EXAMPLE)).changed == ()
    found = hjemmel.diff(before, after)
    assert found.only_before == ()
    assert len(found.only_after) == len(law.regulations)
    (changed,) = found.changed
    assert (changed.before, changed.after) == ("example-town@2021-03-16", "example-town@2021-03-16")
    (gathering,) = [one for one in changed.questions if one.question == "gathering"]
    assert gathering.changed and gathering.situations and gathering.shifts
    assert 0 < gathering.changed < gathering.situations
    (shift,) = gathering.shifts
    assert (shift.before, shift.after, shift.count) == (hjemmel.Verdict.PERMITTED, hjemmel.Verdict.PROHIBITED, gathering.changed)
    assert shift.example["participants"] == 6
    # The example leads there whatever else is the case.
    facts: dict[str, Any] = dict(shift.example)
    for own, verdict in ((before, shift.before), (after, shift.after)):
        assert own.decide("gathering", regulation="example-town", venue="3030", **facts).verdict == verdict
    assert pickle.loads(pickle.dumps(found)) == found
    back = hjemmel.diff(after, before)
    assert (back.only_before, back.changed[0].questions[0].changed) == (found.only_after, gathering.changed)


def test_what_differs_beside_outcomes_is_named(law: hjemmel.Law) -> None:
    before = hjemmel.Law.load(EXAMPLE)
    for edit, key in (
        (("until = 2021-04-12", "until = 2021-04-20"), "validity"),
        (('places = ["3030"]', 'places = ["3024"]'), "places"),
        (("Invented decision", "Other decision"), "title"),
        (("No more than ten", "Not more than ten"), "provision"),
    ):
        (changed,) = hjemmel.diff(before, hjemmel.Law.load().with_texts({"town.toml": text(edit)})).changed
        assert changed.keys == (key,)
        assert all(one.changed == 0 for one in changed.questions)
        assert all((one.stretches == 0) == (key == "places") for one in changed.questions)
    moved = hjemmel.diff(before, hjemmel.Law.load().with_texts({"town.toml": text(("from = 2021-03-16", "from = 2021-03-17"))}))
    assert (moved.only_before, moved.only_after) == ((), ())
    assert (moved.changed[0].after, moved.changed[0].keys) == ("example-town@2021-03-17", ("validity",))


def test_stretches_of_time_are_compared_with_each_other(law: hjemmel.Law) -> None:
    split = text(("[[provision]]\nid = \"gatherings.too-many\"", "[[provision]]\nvalidity = { from = 2021-04-01 }\nid = \"gatherings.too-many\""))
    (changed,) = hjemmel.diff(hjemmel.Law.load(EXAMPLE), hjemmel.Law.load().with_texts({"town.toml": split})).changed
    (gathering,) = [one for one in changed.questions if one.question == "gathering"]
    assert gathering.stretches == 2
    assert gathering.shifts
    assert {(shift.on, shift.place) for shift in gathering.shifts} == {(date(2021, 3, 16), "3030")}


def test_two_regulations_of_a_law_differ(law: hjemmel.Law) -> None:
    found = law.diff("lil-20201028", "lil-20201110@2020-11-10")
    assert (found.before, found.after) == ("lil-20201028@2020-10-30", "lil-20201110@2020-11-10")
    assert [one.question for one in found.questions][0] == "home_office"
    shifts = [shift for one in found.questions for shift in one.shifts or ()]
    assert {type(shift.after) for shift in shifts} == {hjemmel.Verdict, hjemmel.Outcome}
    assert {one.stretches for one in found.questions} == {1, 2}
    assert {"id", "validity", "provision"} <= set(found.keys)
    with pytest.raises(hjemmel.UnknownRegulationError) as refused:
        law.diff("lil-20201028", "lil-20201111")
    assert refused.value.suggestion == "lil-20201110"
    for wrong in (lambda: hjemmel.diff(law, "lil-20201028"), lambda: law.diff("lil-20201028")):  # type: ignore[arg-type, call-arg]
        with pytest.raises(TypeError):
            wrong()


def test_places_are_looked_up_over_time(law: hjemmel.Law) -> None:
    skedsmo = law.place("0231", on="2021-03-01")
    assert (skedsmo.code, skedsmo.name, skedsmo.given, skedsmo.role) == ("3030", "Lillestrøm", "0231", None)


#: Codes of 2024, as KLASS serves them, and what became of an older one.
REGISTERS = {
    "codes.csv": "code;name;validFrom;validTo\n1508;Ålesund;2024-01-01;\n1580;Haram;2024-01-01;\n",
    "changes.csv": "oldCode;oldName;newCode;changeOccurred\n1507;Ålesund;1508;2024-01-01\n1507;Ålesund;1580;2024-01-01\n",
}


def test_registers_add_years_to_the_places(law: hjemmel.Law, tmp_path: Path) -> None:
    for name, rows in REGISTERS.items():
        (tmp_path / name).write_text(rows, "utf-8")
    registers = [tmp_path / name for name in REGISTERS]
    more = hjemmel.Law.bundled(registers=registers)
    assert more.place("Haram", on="2024-06-01").code == "1580"
    with pytest.raises(hjemmel.UnknownPlaceError):
        law.place("1580")
    assert more.regulations == law.regulations
    assert more != law
    town = hjemmel.Law.load(EXAMPLE, registers=[str(own) for own in registers])
    assert town.place("1580", on="2024-06-01").name == "Haram"
    for own in (more, more.with_files(EXAMPLE), town):
        again = pickle.loads(pickle.dumps(own))
        assert (again, again.place("Haram", on="2024-06-01").code) == (own, "1580")
    assert hjemmel.Law.bundled(registers=[]) is law
    with pytest.raises(hjemmel.RegisterError) as refused:
        hjemmel.Law.load(registers=[tmp_path / "nowhere.csv"])
    assert refused.value.file == str(tmp_path / "nowhere.csv")
    # One path, or any number of them.
    assert hjemmel.Law.bundled(registers=(own for own in registers)) == more
    assert hjemmel.Law.load(registers=str(registers[0])) == hjemmel.Law.load(registers=registers[:1])
    for wrong in (3, [3], object()):
        with pytest.raises(TypeError, match="registers takes paths"):
            hjemmel.Law.bundled(registers=wrong)  # type: ignore[arg-type]


def test_a_workplace_comes_from_its_record_in_enhetsregisteret(law: hjemmel.Law) -> None:
    then = law.workplace(unit(), on="2021-03-20")
    assert (then.code, then.name, then.role, then.given) == ("3030", "Lillestrøm", hjemmel.PlaceRole.WORKPLACE, "509100675")
    assert law.workplace(json.dumps(unit()), on=date(2021, 3, 20)) == then
    assert law.workplace(json.dumps(unit()).encode(), on="2021-03-20") == then
    assert law.workplace(MappingProxyType(unit()), on="2021-03-20") == then
    # What was looked up is a place as its code is, in one call and in many.
    asked: dict[str, Any] = {"on": "2020-11-01", "tasks_doable_at_home": "all", "employment": "employee"}
    decision = law.decide("home_office", workplace=then, **asked)
    assert decision.verdict is hjemmel.Verdict.REQUIRED
    assert decision == law.decide("home_office", workplace="3030", **asked)
    assert law.decide_many("home_office", [{"workplace": then}], **asked) == [decision]
    loop: dict[str, Any] = unit()
    loop["self"] = loop
    for wrong in (3, [unit()], None, {"slettedato": date(2021, 1, 1)}, loop):
        with pytest.raises(TypeError, match="the record of a sub-unit"):
            law.workplace(wrong)  # type: ignore[arg-type]
    for text in ("{", b"\xff", "509100675", '"unit.json"'):
        with pytest.raises(hjemmel.DocumentError) as refused:
            law.workplace(text)
        assert "struct" not in str(refused.value)
    # A number that lost its zero is told by its field.
    with pytest.raises(hjemmel.UnitError, match="`kommunenummer` is `301`"):
        law.workplace({**unit(), "beliggenhetsadresse": {"kommunenummer": 301}})


def test_periods_are_days_or_minutes_with_one_answer_each(law: hjemmel.Law) -> None:
    asked = hjemmel.HomeOffice(tasks_doable_at_home="all", employment="employee")
    intervals = law.periods(asked, workplace="Oslo", start=date(2020, 10, 1), end="2021-04-30")
    assert len(intervals) > 2
    assert (intervals[0].start, intervals[-1].end) == (date(2020, 10, 1), date(2021, 4, 30))
    assert {interval.decision.status for interval in intervals} >= {"no_regulation", "decided"}
    for interval in intervals:
        assert interval.decision.place is not None
        again = law.decide(asked, workplace="Oslo", on=interval.decision.on)
        assert again == interval.decision
    by_name = law.periods(
        "home_office", workplace="Oslo", start="2020-10-01", end="2021-04-30", tasks_doable_at_home="all", employment="employee"
    )
    assert by_name == intervals
    assert pickle.loads(pickle.dumps(intervals)) == intervals


def test_an_interview_asks_until_there_is_a_decision(law: hjemmel.Law) -> None:
    interview = law.interview("gathering", kind="seminar")
    place = interview.next()
    assert place is not None
    assert (place.kind, place.name) == ("place", "venue")
    assert place.prompt is not None and place.prompt.nb == "sted for sammenkomsten"
    with pytest.raises(hjemmel.UnknownPlaceError):
        interview.answer("Atlantis")
    interview.answer("Oslo")
    time = interview.next()
    assert time is not None
    assert (time.kind, time.name, time.prompt) == ("time", "on", None)
    assert any(window.startswith("osl-20201029") for window in time.values)
    interview.answer(date(2021, 4, 1))
    given: dict[str, Any] = {"format": "in_person", "participants": 3, "premises": "rented_or_lent", "part_of_ordinary_work": False}
    asked = []
    while (ask := interview.next()) is not None:
        assert ask.kind == "fact"
        assert ask.prompt is not None
        assert len(ask.values) == len(ask.labels) or ask.values == ("true", "false")
        asked.append(ask.name)
        value = given.get(ask.name)
        if value is None:
            interview.unknown()
        else:
            interview.answer(value)
    assert asked
    decision = interview.decision()
    assert decision.facts["kind"] == "seminar"
    assert interview.answered == 2 + len(asked)
    assert repr(interview) == f"<Interview about gathering, {2 + len(asked)} answered>"
    assert all(interview.back() for _ in range(2 + len(asked)))
    assert not interview.back()
    with pytest.raises(TypeError, match="unknown"):
        interview.answer(None)  # type: ignore[arg-type]


def test_a_receipt_is_verified_and_an_altered_one_found(law: hjemmel.Law) -> None:
    decision = law.decide("gathering", venue="Lillestrøm", on="2021-03-20", kind="funeral", format="in_person", participants=60)
    receipt = decision.receipt()
    intact = law.verify(receipt)
    assert (intact.state, intact.differences, intact.same_answer) == (hjemmel.Receipt.INTACT, (), None)
    altered = json.loads(receipt)
    altered["facts"]["participants"] = 6
    assert law.verify(json.dumps(altered)).state is hjemmel.Receipt.ALTERED
    elsewhere = law.with_files(EXAMPLE).verify(receipt)
    assert elsewhere.state is hjemmel.Receipt.LAW_DIFFERS
    assert elsewhere.same_answer is False
    assert [one.what for one in elsewhere.differences] == ["example-town@2021-03-16"]
    assert pickle.loads(pickle.dumps(elsewhere)) == elsewhere
