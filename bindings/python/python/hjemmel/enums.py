"""The names that answers are made of, as enumerations. Each member is its name: ``Status.DECIDED == "decided"``.

The verdicts, which come from the vocabulary, are in :mod:`hjemmel.verdicts`.
"""

from __future__ import annotations

from .named import Named

__all__ = ["Addressee", "Authority", "Basis", "Effect", "Most", "Outcome", "Receipt", "PlaceRole", "State", "Status"]


class Status(Named):
    """How a question was answered. Never collapsed into yes and no."""

    DECIDED = "decided"
    """There is a verdict."""
    UNSETTLED = "unsettled"
    """The law is unclear; it may lean one way."""
    UNDETERMINED = "undetermined"
    """Facts or places are missing along which the outcome can still change."""
    NO_REGULATION = "no_regulation"
    """No regulation applies in that place at that time. Never the same as "allowed"."""


class Outcome(Named):
    """What a value of a missing fact still allows, beside verdicts."""

    UNSETTLED = "unsettled"
    """That the law is unclear."""


class Basis(Named):
    """What a provision or an answer rests on. ``Basis.UNSETTLED < Basis.INFERRED < Basis.STATED``."""

    UNSETTLED = "unsettled"
    """The text is silent or ambiguous; legal meaning is not guessed."""
    INFERRED = "inferred"
    """It follows by reading; a careful reader could contest it, and a note says how."""
    STATED = "stated"
    """The text says it."""

    @classmethod
    def orders(cls) -> tuple[tuple[str, ...], ...]:
        return (tuple(cls),)


class State(Named):
    """How it stands with a duty or an advice."""

    MET = "met"
    """The facts show that it is met."""
    UNMET = "unmet"
    """The facts show that it is not met."""
    UNKNOWN = "unknown"
    """The facts given do not tell."""
    NOT_APPLICABLE = "not_applicable"
    """Its reason has lapsed."""


class Most(Named):
    """What is known of how many there may be."""

    AT_MOST = "at_most"
    """So many; one more is advised against or forbidden."""
    UP_TO = "up_to"
    """So many for certain; of one more the facts or the law do not tell."""
    ANY = "any"
    """Any number."""
    SCATTERED = "scattered"
    """Some numbers, but not some smaller ones."""
    NONE = "none"
    """No number, not even none."""
    OPEN = "open"
    """It cannot be told."""


class Effect(Named):
    """What a provision does."""

    OUTCOME = "outcome"
    """Answers the question."""
    DUTY = "duty"
    """Obliges somebody."""
    ADVICE = "advice"
    """Advises somebody."""
    CLARIFICATION = "clarification"
    """Says what does not count, or where else the law is found."""
    OUT_OF_SCOPE = "out_of_scope"
    """Marks what the text at hand left out."""


class Addressee(Named):
    """Whom a duty or an advice addresses."""

    EMPLOYER = "employer"
    MANAGER = "manager"
    EMPLOYEE = "employee"
    ORGANISER = "organiser"
    EVERYONE = "everyone"


class Authority(Named):
    """Who made a regulation."""

    MUNICIPAL = "municipal"
    """A municipality."""
    REGIONAL = "regional"
    """The state, for named municipalities."""
    NATIONAL = "national"
    """The state, for the whole country."""


class PlaceRole(Named):
    """A role in which a case can name a place."""

    WORKPLACE = "workplace"
    """Where the person works."""
    VENUE = "venue"
    """Where a gathering is held."""
    RESIDENCE = "residence"
    """Where a person lives."""
    EMPLOYER_SEAT = "employer_seat"
    """Where the employer has its seat."""


class Receipt(Named):
    """What came of verifying a receipt."""

    INTACT = "intact"
    """It is intact, and the law at hand gives the same answer."""
    LAW_DIFFERS = "law_differs"
    """It is intact, but what it was made with is not what is at hand."""
    ALTERED = "altered"
    """It was altered."""
