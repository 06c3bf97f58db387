"""The native module. Use the package ``hjemmel``, which documents what is in it."""

from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike
from typing import Any, ClassVar, Literal, NoReturn, Self, TypeAlias, Unpack, final, overload

from typing_extensions import disjoint_base

from .enums import Basis, PlaceRole, Status
from .errors import HjemmelError
from .questions import *
from .records import (
    Ask,
    Change,
    Interval,
    Language,
    LawDifference,
    Layer,
    Limit,
    Missing,
    NotCounting,
    NotInForce,
    NotReached,
    Obligation,
    Place,
    Provision,
    Regulation,
    RegulationDifference,
    Remark,
    Section,
    See,
    Verification,
)
from .verdicts import Verdict

_Path: TypeAlias = str | PathLike[str]
_Time: TypeAlias = date | str
_Place: TypeAlias = str | Place

__all__ = [
    "Decision",
    "Explanation",
    "Facts",
    "Interview",
    "Law",
    "__version__",
    "command",
    "diff",
    "names",
    "restore_decision",
    "restore_facts",
    "restore_law",
]

__version__: str

@disjoint_base
class Facts:
    """What the classes of the questions have in common."""

    question: ClassVar[str]
    def to_dict(self) -> dict[str, str | bool | int]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Law:
    """A set of regulations over a register of places. It never changes: what adds to it makes a new one."""

    @staticmethod
    def bundled(*, registers: _Path | Iterable[_Path] | None = ()) -> Law: ...
    @staticmethod
    def load(*paths: _Path, registers: _Path | Iterable[_Path] | None = ()) -> Law: ...
    def with_files(self, *paths: _Path) -> Law: ...
    def with_texts(self, texts: dict[str, str]) -> Law: ...
    @property
    def digest(self) -> str: ...
    @property
    def regulations(self) -> tuple[Regulation, ...]: ...
    def regulation(self, id: str) -> Regulation: ...
    def check(self) -> tuple[Remark, ...]: ...
    def diff(self, before: str, after: str, /) -> RegulationDifference: ...
    def place(self, place: str, /, *, on: _Time | None = None) -> Place: ...
    def workplace(self, unit: str | bytes | Mapping[str, Any], /, *, on: _Time | None = None) -> Place: ...
    # For each question.
    @overload
    def decide(
        self,
        question: QUESTION,
        /,
        *,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        on: _Time | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
        **facts: Unpack[FACTS],
    ) -> Decision: ...

    @overload
    def decide(
        self,
        question: Facts,
        /,
        *,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        on: _Time | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
    ) -> Decision: ...
    # For each question.
    @overload
    def decide_many(
        self,
        question: QUESTION,
        rows: Iterable[Mapping[str, Any] | TYPED],
        /,
        *,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        on: _Time | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
        **facts: Unpack[FACTS],
    ) -> list[Decision | HjemmelError]: ...

    def decide_json(self, document: str, /, language: Language = "en") -> str: ...
    # For each question.
    @overload
    def periods(
        self,
        question: QUESTION,
        /,
        *,
        start: _Time,
        end: _Time,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
        **facts: Unpack[FACTS],
    ) -> tuple[Interval, ...]: ...

    @overload
    def periods(
        self,
        question: Facts,
        /,
        *,
        start: _Time,
        end: _Time,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
    ) -> tuple[Interval, ...]: ...
    # For each question.
    @overload
    def interview(
        self,
        question: QUESTION,
        /,
        *,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        on: _Time | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
        **facts: Unpack[FACTS],
    ) -> Interview: ...

    @overload
    def interview(
        self,
        question: Facts,
        /,
        *,
        workplace: _Place | None = None,
        venue: _Place | None = None,
        residence: _Place | None = None,
        employer_seat: _Place | None = None,
        on: _Time | None = None,
        known_on: _Time | None = None,
        regulation: str | None = None,
        presume: bool = False,
    ) -> Interview: ...
    def verify(self, text: str) -> Verification: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Decision:
    """The answer to a question. There is no yes or no in it: ask for the status, then for what goes with it."""

    @property
    def law(self) -> Law: ...
    @property
    def question(self) -> QuestionName: ...
    @property
    def status(self) -> Status: ...
    @property
    def verdict(self) -> Verdict | None: ...
    @property
    def leaning(self) -> Verdict | None: ...
    @property
    def basis(self) -> Basis | None: ...
    @property
    def facts(self) -> dict[str, str | bool | int]: ...
    @property
    def presumed(self) -> dict[str, str | bool | int]: ...
    @property
    def place(self) -> Place | None: ...
    @property
    def places(self) -> dict[PlaceRole, Place]: ...
    @property
    def on(self) -> date | None: ...
    @property
    def known_on(self) -> date | None: ...
    @property
    def governing(self) -> tuple[str, ...]: ...
    @property
    def layers(self) -> tuple[Layer, ...]: ...
    @property
    def incomparable(self) -> bool: ...
    @property
    def provisions(self) -> tuple[Provision, ...]: ...
    @property
    def overridden(self) -> tuple[Provision, ...]: ...
    @property
    def open_points(self) -> tuple[Provision, ...]: ...
    @property
    def duties(self) -> tuple[Obligation, ...]: ...
    @property
    def advice(self) -> tuple[Obligation, ...]: ...
    @property
    def irrelevant(self) -> tuple[NotCounting, ...]: ...
    @property
    def missing(self) -> tuple[Missing, ...]: ...
    @property
    def missing_places(self) -> tuple[PlaceRole, ...]: ...
    @property
    def changes(self) -> tuple[Change, ...] | None: ...
    @property
    def because(self) -> tuple[str, ...]: ...
    @property
    def because_places(self) -> tuple[PlaceRole, ...]: ...
    @property
    def immaterial(self) -> tuple[str, ...]: ...
    @property
    def limits(self) -> tuple[Limit, ...]: ...
    @property
    def see(self) -> tuple[See, ...]: ...
    @property
    def undated(self) -> tuple[Regulation, ...]: ...
    @property
    def not_in_force(self) -> tuple[NotInForce, ...]: ...
    @property
    def not_reached(self) -> tuple[NotReached, ...]: ...
    def presuming(self) -> Decision | None: ...
    def explain(self, language: Language = "en") -> Explanation: ...
    def to_json(self, language: Language = "en") -> str: ...
    def to_dict(self, language: Language = "en") -> dict[str, Any]: ...
    def receipt(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __bool__(self) -> NoReturn: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...
    def _repr_html_(self) -> str: ...
    def _repr_markdown_(self) -> str: ...
    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None: ...

@final
class Explanation:
    """A decision explained in a language. As a string it is plain text; in a notebook it shows itself."""

    @property
    def language(self) -> Language: ...
    @property
    def verdict(self) -> str: ...
    @property
    def answer(self) -> str: ...
    @property
    def context(self) -> str: ...
    @property
    def sections(self) -> tuple[Section, ...]: ...
    def markdown(self) -> str: ...
    def html(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def _repr_html_(self) -> str: ...
    def _repr_markdown_(self) -> str: ...

@final
class Interview:
    """The fewest questions that lead to a decision, one at a time."""

    @property
    def question(self) -> QuestionName: ...
    @property
    def answered(self) -> int: ...
    def next(self) -> Ask | None: ...
    def answer(self, value: str | bool | int | float | date) -> None: ...
    def unknown(self) -> None: ...
    def back(self) -> bool: ...
    def decision(self) -> Decision: ...

def diff(before: Law, after: Law, /) -> LawDifference: ...
def command(arguments: list[str]) -> int: ...
def names() -> dict[str, Any]: ...
def restore_facts(class_: type[Facts], facts: dict[str, Any]) -> Facts: ...
def restore_law(
    bundled: bool,
    registers: tuple[tuple[str, bytes], ...],
    files: tuple[tuple[str, bytes], ...],
    digest: str,
) -> Law: ...
def restore_decision(
    law: Law,
    question: str,
    known: dict[str, Any],
    places: dict[str, str],
    times: tuple[str | None, str | None],
    regulation: str | None,
    presume: bool,
) -> Decision: ...
