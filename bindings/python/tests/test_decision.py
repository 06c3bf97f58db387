"""What a decision tells, and how it is shown, compared, copied and pickled."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

import hjemmel
from hjemmel import records

SEMINAR = hjemmel.Gathering(
    kind="seminar", format="in_person", participants=3, part_of_ordinary_work=False, premises="rented_or_lent"
)


@pytest.fixture
def decision(law: hjemmel.Law) -> hjemmel.Decision:
    return law.decide(SEMINAR, venue="Lillestrøm", on=date(2021, 3, 20))


def test_a_decision_tells_what_its_document_tells(law: hjemmel.Law, decision: hjemmel.Decision) -> None:
    told = decision.to_dict()
    assert json.dumps(told, ensure_ascii=False, separators=(",", ":")) == decision.to_json()
    assert decision.law is law
    assert (decision.question, decision.facts) == ("gathering", SEMINAR.to_dict())
    for name in ("status", "verdict", "basis", "leaning", "incomparable"):
        assert getattr(decision, name) == told[name], name
    for name in ("because", "because_places", "immaterial", "missing_places"):
        assert list(getattr(decision, name)) == told[name], name
    assert decision.place is not None
    assert (decision.place.code, decision.place.name, decision.place.role) == ("3030", "Lillestrøm", "venue")
    assert [layer.regulation.id for layer in decision.layers] == [one["id"] for one in told["regulations"]]
    assert [layer.governing for layer in decision.layers] == [one["governing"] for one in told["regulations"]]
    for name in ("provisions", "overridden"):
        shown = [(one.id, one.effect, one.basis, one.heading, one.sentence, one.text.en) for one in getattr(decision, name)]
        source = [(one["source"]["heading"], one["source"]["sentence"]) for one in told[name]]
        wanted = [(one["id"], one["effect"], one["basis"], *at, one["text"]) for one, at in zip(told[name], source)]
        assert shown == wanted
    for name in ("duties", "advice"):
        shown_here = [(one.id, one.addressee, one.state, list(one.facts), str(one.text)) for one in getattr(decision, name)]
        assert shown_here == [
            (one["id"], one["addressee"], one["state"], one["facts"], one["text"]) for one in told[name]
        ]
    limits = [(one.fact, one.state, one.at_most, one.verdict) for one in decision.limits]
    assert limits == [(one["fact"], one["state"], one["at_most"], one["verdict"]) for one in told["limits"]]
    assert decision.changes is not None
    assert [change.verdict for change in decision.changes] == [one["verdict"] for one in told["changes"]]
    assert [list(change.facts) for change in decision.changes] == [list(one["facts"]) for one in told["changes"]]


def test_what_is_missing_is_told_with_what_it_leads_to(law: hjemmel.Law) -> None:
    open_ended = law.decide("gathering", venue="Lillestrøm", on="2021-03-20", kind="seminar", format="in_person")
    told = open_ended.to_dict()
    assert open_ended.missing
    shown = [{"fact": one.fact, "values": {name: list(to) for name, to in one.values.items()}} for one in open_ended.missing]
    assert shown == told["missing"]
    assert open_ended.presuming() is None or open_ended.presuming() != open_ended
    nowhere = law.decide("gathering", kind="seminar")
    assert nowhere.missing_places == (hjemmel.PlaceRole.VENUE,)
    assert nowhere.place is None


def test_presumptions_are_asked_for_and_told(law: hjemmel.Law) -> None:
    asked: dict[str, Any] = {"workplace": "Lillestrøm", "on": "2020-11-05"}
    plain = law.decide("home_office", tasks_doable_at_home="all", **asked)
    presumed = law.decide("home_office", tasks_doable_at_home="all", presume=True, **asked)
    assert (plain.status, presumed.status) == ("undetermined", "decided")
    assert presumed.presumed == {"employment": "employee"}
    assert plain.presuming() == presumed != plain
    assert pickle.loads(pickle.dumps(presumed)) == presumed


def test_a_decision_shows_itself(decision: hjemmel.Decision) -> None:
    assert repr(decision) == (
        "<Decision gathering at Lillestrøm (3030) on 2021-03-20: prohibited, stated; lil-20210316>"
    )
    explained = decision.explain("nb")
    assert explained.verdict == "Ikke lov"
    assert str(explained).startswith("Ikke lov. Nei, det er ikke lov å holde sammenkomsten.")
    assert explained.sections[0].items[0].text in str(explained)
    assert decision.explain("en").html() == decision._repr_html_()
    assert decision.explain("en").markdown() == decision._repr_markdown_()
    assert decision._repr_html_().startswith('<article lang="en">')
    assert explained == decision.explain("nb") != decision.explain("nn")


def test_the_same_question_has_the_same_answer(law: hjemmel.Law, decision: hjemmel.Decision) -> None:
    again = law.decide(SEMINAR, venue="Lillestrøm", on="2021-03-20")
    assert (again, hash(again)) == (decision, hash(decision))
    others = [
        law.decide(SEMINAR, venue="3030", on="2021-03-20"),
        law.decide(SEMINAR, venue="Lillestrøm", on="2021-03-21"),
        law.decide(SEMINAR, venue="Lillestrøm", on="2021-03-20", known_on="2021-03-20"),
        law.decide(SEMINAR, venue="Lillestrøm", on="2021-03-20", regulation="lil-20210316"),
        law.decide(SEMINAR, venue="Lillestrøm", residence="Oslo", on="2021-03-20"),
        law.with_texts({}).decide("gathering", venue="Lillestrøm", on="2021-03-20"),
    ]
    assert len({decision, again, *others}) == 1 + len(others)
    assert all(other != decision for other in others)
    assert decision != "prohibited"


def test_copies_are_the_same_object_and_pickles_an_equal_one(decision: hjemmel.Decision) -> None:
    assert copy.copy(decision) is copy.deepcopy(decision) is decision
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(decision, protocol)) == decision
    both = pickle.loads(pickle.dumps([decision, decision.explain("nb").sections, decision.layers, decision.provisions]))
    assert both == [decision, decision.explain("nb").sections, decision.layers, decision.provisions]
    with pytest.raises((AttributeError, TypeError)):
        decision.verdict = "permitted"  # type: ignore[misc,assignment]


def test_a_pickle_is_read_in_another_process(decision: hjemmel.Decision) -> None:
    program = "import pickle, sys; print(pickle.load(sys.stdin.buffer).receipt(), end='')"
    done = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(decision), capture_output=True, check=True)
    assert done.stdout.decode() == decision.receipt()


def test_texts_are_there_in_every_language(decision: hjemmel.Decision) -> None:
    text = decision.provisions[0].text
    assert (text["nb"], text["nn"], text["en"]) == (text.nb, text.nn, text.en)
    assert str(text) == text.en
    with pytest.raises(KeyError):
        text["se"]  # type: ignore[index]
    assert isinstance(text, records.Texts)


def test_a_question_that_no_regulation_answers_says_when_one_did(law: hjemmel.Law) -> None:
    early = law.decide("home_office", workplace="Lillestrøm", on="2020-06-01")
    assert early.status is hjemmel.Status.NO_REGULATION
    assert [(one.id, one.state, one.at) for one in early.not_in_force] == [
        ("lil-20201028", "not_yet_in_force", date(2020, 10, 28))
    ] or early.not_in_force
