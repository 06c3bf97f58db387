"""What the law says here and now, on what basis, and what would change it.

>>> import hjemmel
>>> from datetime import date
>>> law = hjemmel.Law.bundled()
>>> decision = law.decide(
...     "gathering", venue="Lillestrøm", on=date(2021, 3, 20),
...     kind="seminar", format="in_person", participants=3,
... )
>>> decision
<Decision gathering at Lillestrøm (3030) on 2021-03-20: undetermined, missing part_of_ordinary_work, premises>

Nothing is guessed: what is missing is told, the most telling fact first. With typed facts an editor completes names and values:

>>> seminar = hjemmel.Gathering(
...     kind="seminar", format="in_person", participants=3,
...     part_of_ordinary_work=False, premises="rented_or_lent",
... )
>>> decision = law.decide(seminar, venue="Lillestrøm", on=date(2021, 3, 20))
>>> decision.status, decision.verdict
(<Status.DECIDED: 'decided'>, <Verdict.PROHIBITED: 'prohibited'>)

Every question, fact and value has one name, the same in every language and interface: ``hjemmel vocabulary`` lists them.
"""

from __future__ import annotations

from ._hjemmel import Decision, Explanation, Facts, Interview, Law, __version__, diff
from .errors import (
    AmbiguousPlaceError,
    DateRequiredError,
    DocumentError,
    FactError,
    HjemmelError,
    InvalidDateError,
    InvalidPlaceError,
    InvalidValueError,
    NoYesOrNoError,
    PlaceError,
    PlaceNotCoveredError,
    ReceiptError,
    RegisterError,
    RegulationError,
    UnitError,
    UnknownFactError,
    UnknownLanguageError,
    UnknownPlaceError,
    UnknownQuestionError,
    UnknownRegulationError,
    UnknownVerdictError,
)

# `typing` itself takes as long to import as all of this; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .enums import Addressee, Authority, Basis, Effect, Most, Outcome, Receipt, PlaceRole, State, Status
    from .questions import (
        Assessment,
        Breach,
        Dispute,
        Documentation,
        EmployerPractice,
        Gathering,
        HomeOffice,
        MealBreak,
        Responsibility,
        SharedHomeOffice,
    )
    from .verdicts import Verdict

# What needs `dataclasses`, `enum` and `typing` is imported when it is first asked for.
_LATER = {
    "enums": "Addressee Authority Basis Effect Most Outcome Receipt PlaceRole State Status",
    "questions": "Assessment Breach Dispute Documentation EmployerPractice Gathering HomeOffice MealBreak Responsibility "
    "SharedHomeOffice",
    "verdicts": "Verdict",
}
_MODULES = {name: module for module, names in _LATER.items() for name in names.split()}

__all__ = [
    "Addressee",
    "AmbiguousPlaceError",
    "Assessment",
    "Authority",
    "Basis",
    "Breach",
    "DateRequiredError",
    "Decision",
    "Dispute",
    "DocumentError",
    "Documentation",
    "Effect",
    "EmployerPractice",
    "Explanation",
    "FactError",
    "Facts",
    "Gathering",
    "HjemmelError",
    "HomeOffice",
    "Interview",
    "InvalidDateError",
    "InvalidPlaceError",
    "InvalidValueError",
    "Law",
    "MealBreak",
    "Most",
    "NoYesOrNoError",
    "Outcome",
    "PlaceError",
    "PlaceNotCoveredError",
    "Receipt",
    "ReceiptError",
    "RegisterError",
    "RegulationError",
    "Responsibility",
    "PlaceRole",
    "SharedHomeOffice",
    "State",
    "Status",
    "UnitError",
    "UnknownFactError",
    "UnknownLanguageError",
    "UnknownPlaceError",
    "UnknownQuestionError",
    "UnknownRegulationError",
    "UnknownVerdictError",
    "Verdict",
    "__version__",
    "diff",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module 'hjemmel' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"hjemmel.{module}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
