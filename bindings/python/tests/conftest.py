"""What the tests share: the law, and the corpus of cases that every interface of hjemmel answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import hjemmel

ROOT = Path(__file__).resolve().parents[3]


class Twice(dict[str, Any]):
    """A JSON object in which a name is given twice, which a dict cannot say."""

    pairs: list[tuple[str, Any]]

    def as_json(self) -> str:
        return "{" + ", ".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in self.pairs) + "}"


def as_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    twice = Twice(plain)
    twice.pairs = pairs
    return twice


def corpus() -> list[dict[str, Any]]:
    """Every case of the corpus."""
    files = sorted((ROOT / "tests" / "cases").rglob("*.jsonl"))
    assert len(files) > 30, "the corpus is not where it was"
    lines = [line for file in files for line in file.read_text("utf-8").splitlines() if line.strip()]
    assert len(lines) > 1000, "the corpus has lost its cases"
    return [json.loads(line, object_pairs_hook=as_object) for line in lines]


def unit(municipality: str = "3205") -> dict[str, Any]:
    """The record of a sub-unit as Enhetsregisteret serves it, as far as it is read."""
    return {
        "organisasjonsnummer": "509100675",
        "navn": "SESAM STASJON",
        "organisasjonsform": {"kode": "BEDR"},
        "beliggenhetsadresse": {"landkode": "NO", "kommunenummer": municipality},
        "postadresse": {"landkode": "NO", "kommunenummer": "0301"},
    }


def asked(case: dict[str, Any]) -> dict[str, Any]:
    """The keywords of a case, beside its facts."""
    given = {name: case.get(name) for name in ("on", "known_on", "regulation")}
    return {**case["places"], **given, "presume": case.get("presume", False)}


@pytest.fixture(scope="session")
def law() -> hjemmel.Law:
    return hjemmel.Law.bundled()


@pytest.fixture(scope="session")
def case_law(law: hjemmel.Law) -> hjemmel.Law:
    """The law that the corpus is about: the bundled one, and some invented regulations."""
    return law.with_files(ROOT / "tests" / "regulations")


@pytest.fixture(scope="session")
def cases() -> list[dict[str, Any]]:
    return corpus()
