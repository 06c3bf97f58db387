"""Everything that can be refused, in one tree.

Each error has the stable code that every interface of hjemmel shares, and says what was given and what would have been valid. All of
them can be caught as :class:`HjemmelError`, and as the built-in error that a Python program expects.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .records import Fault

__all__ = [
    "AmbiguousPlaceError",
    "DateRequiredError",
    "DocumentError",
    "FactError",
    "HjemmelError",
    "InvalidDateError",
    "InvalidPlaceError",
    "InvalidValueError",
    "NoYesOrNoError",
    "PlaceError",
    "PlaceNotCoveredError",
    "ReceiptError",
    "RegisterError",
    "RegulationError",
    "UnitError",
    "UnknownFactError",
    "UnknownLanguageError",
    "UnknownPlaceError",
    "UnknownQuestionError",
    "UnknownRegulationError",
    "UnknownVerdictError",
]


class HjemmelError(Exception):
    """Bad input. Nothing is guessed and nothing is ignored."""

    code: str = ""
    """The stable code, the same in every interface."""
    fact: str | None = None
    """What it is about: a fact, or the role of a place."""
    value: str | None = None
    """What was given and cannot be taken, as it was written."""
    valid: tuple[str, ...] = ()
    """What would have been valid, where it can be listed."""
    suggestion: str | None = None
    """The valid name nearest to what was given, if one is near."""

    def __str__(self) -> str:
        message = super().__str__()
        if self.suggestion is not None:
            return f"{message}; did you mean `{self.suggestion}`?"
        if self.valid:
            return f"{message}; valid: {', '.join(self.valid)}"
        return message


class UnknownQuestionError(HjemmelError, ValueError):
    """There is no such question."""


class FactError(HjemmelError, ValueError):
    """A fact that cannot be taken."""


class UnknownFactError(FactError):
    """The question has no such fact."""


class InvalidValueError(FactError):
    """The fact does not take this value, or was given twice."""


class UnknownVerdictError(HjemmelError, ValueError):
    """The question has no such verdict."""


class UnknownLanguageError(HjemmelError, ValueError):
    """There are no texts in this language."""


class PlaceError(HjemmelError, ValueError):
    """A place that cannot be taken."""


class InvalidPlaceError(PlaceError):
    """A place that is not text, was given twice, or in a role that there is not."""


class UnknownPlaceError(PlaceError, LookupError):
    """No municipality has this name or code."""


class AmbiguousPlaceError(PlaceError, LookupError):
    """Several municipalities answer to it."""


class PlaceNotCoveredError(PlaceError, LookupError):
    """The register at hand does not cover the place at that time."""


class UnknownRegulationError(HjemmelError, LookupError, ValueError):
    """No regulation with this id is loaded."""


class InvalidDateError(HjemmelError, ValueError):
    """Not a date or local time, one that the clocks skip, or a range that ends before it begins."""


class DateRequiredError(HjemmelError, ValueError):
    """The answer depends on the day, or on the hour of that day, and none was given."""


class ReceiptError(HjemmelError, ValueError):
    """A text that is no receipt."""


class DocumentError(HjemmelError, ValueError):
    """Not JSON, JSON of another shape than the document has, or too large."""

    line: int | None = None
    """The line, from 1, where there is one."""
    column: int | None = None
    """The column, from 1."""


class RegisterError(HjemmelError, ValueError):
    """A file that is no register of municipalities, or laws with other registers that were to be compared."""

    file: str | None = None
    """The file."""
    line: int | None = None
    """The row, from 1; ``None`` where it is the file as a whole."""


class UnitError(HjemmelError, ValueError):
    """A record that is no sub-unit of Enhetsregisteret, or one that says not where it lies."""


class RegulationError(HjemmelError, ValueError):
    """Regulation files that cannot be loaded. As a string it shows every fault in its line."""

    file: str | None = None
    """The file of the first fault."""
    line: int | None = None
    """Its line, from 1."""
    column: int | None = None
    """Its column, from 1."""
    faults: tuple[Fault, ...] = ()
    """Every fault of every file."""


class NoYesOrNoError(HjemmelError, TypeError):
    """A decision was taken for a yes or a no. Ask for its status, then for its verdict."""

    code = "no_yes_or_no"


#: The class of each code of the core.
CLASSES: dict[str, type[HjemmelError]] = {
    "unknown_question": UnknownQuestionError,
    "unknown_fact": UnknownFactError,
    "unknown_value": InvalidValueError,
    "wrong_type": InvalidValueError,
    "invalid_count": InvalidValueError,
    "duplicate_fact": InvalidValueError,
    "unknown_verdict": UnknownVerdictError,
    "unknown_place_role": InvalidPlaceError,
    "invalid_place": InvalidPlaceError,
    "duplicate_place": InvalidPlaceError,
    "unknown_place": UnknownPlaceError,
    "place_outside": UnknownPlaceError,
    "ambiguous_place": AmbiguousPlaceError,
    "place_not_covered": PlaceNotCoveredError,
    "unknown_regulation": UnknownRegulationError,
    "date_required": DateRequiredError,
    "time_required": DateRequiredError,
    "invalid_date": InvalidDateError,
    "skipped_time": InvalidDateError,
    "invalid_range": InvalidDateError,
    "invalid_register": RegisterError,
    "invalid_unit": UnitError,
    "invalid_organisation_number": UnitError,
    "unit_ceased": UnitError,
    "unit_without_address": UnitError,
    "invalid_unit_field": UnitError,
    "different_registers": RegisterError,
    "unknown_language": UnknownLanguageError,
    "invalid_receipt": ReceiptError,
    "invalid_json": DocumentError,
    "too_large": DocumentError,
    "invalid_regulation": RegulationError,
}
