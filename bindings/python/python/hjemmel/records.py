"""What a decision tells, as plain frozen records: compare, hash, pickle and match them as any dataclass.

They are made by the library. Names, values and texts are those of the vocabulary and the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from ._hjemmel import Decision
    from .enums import Addressee, Authority, Basis, Effect, Most, Outcome, Receipt, PlaceRole, State, Status
    from .verdicts import Verdict

__all__ = [
    "Ask",
    "Change",
    "Difference",
    "Fault",
    "Interval",
    "Item",
    "Language",
    "LawDifference",
    "Layer",
    "Limit",
    "Missing",
    "NotCounting",
    "NotInForce",
    "NotReached",
    "Obligation",
    "Place",
    "Provision",
    "QuestionDifference",
    "Range",
    "Regulation",
    "RegulationDifference",
    "Remark",
    "Section",
    "See",
    "Shift",
    "Texts",
    "Validity",
    "Verification",
]

Language: TypeAlias = Literal["nb", "nn", "en"]
"""The languages there are texts in: bokmål, nynorsk and English."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in the languages there are. As a string it is English."""

    nb: str
    """Bokmål."""
    nn: str
    """Nynorsk."""
    en: str
    """English."""

    def __str__(self) -> str:
        return self.en

    def __getitem__(self, language: Language) -> str:
        """The text in a language by its code; ``KeyError`` for another."""
        if language not in ("nb", "nn", "en"):
            raise KeyError(language)
        text: str = getattr(self, language)
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A municipality: what it is called at the time asked about and, in a decision, how it was given."""

    role: PlaceRole | None
    """The role it was given in; ``None`` where it was only looked up."""
    code: str
    """Its code at that time."""
    name: str
    """Its name at that time."""
    given: str
    """What was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """When a regulation is in force, both ends included. Each is ``None`` where the source does not state it."""

    start: date | None
    """The first day, or as a ``datetime`` the first minute."""
    end: date | None
    """The last one."""

    def __str__(self) -> str:
        if self.start is None and self.end is None:
            return "unstated"
        return f"{self.start or '…'} – {self.end or '…'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """A regulation as it was loaded."""

    id: str
    """The instrument's id; several versions share it."""
    version: str
    """The start of its validity, or ``undated``."""
    digest: str
    """``sha256:`` and the digest of the file's bytes."""
    title: Texts
    """Its title."""
    authority: Authority
    """Who made it."""
    validity: Validity
    """When it is in force."""
    validity_note: Texts | None
    """What is doubtful about that, such as an end that the source does not state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A regulation that answered, and what it says by itself."""

    regulation: Regulation
    """The regulation."""
    governing: bool
    """Whether the answer is its answer."""
    status: Status
    """How it answers."""
    verdict: Verdict | None
    """Its verdict, where it has one."""
    basis: Basis | None
    """What its answer rests on."""
    leaning: Verdict | None
    """Where it leans, where it is unsettled and leans at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """A provision that an answer rests on, or that gave way."""

    id: str
    """Its id: ``section.name``."""
    regulation: str
    """The id of the regulation it stands in."""
    effect: Effect
    """What it does."""
    basis: Basis
    """What it rests on."""
    document: str | None
    """The source, where the regulation has several."""
    heading: str
    """The heading it stands under, as printed."""
    sentence: int | None
    """The number of its sentence, where the source was read sentence by sentence."""
    text: Texts
    """What it says, in this project's words."""
    note: Texts | None
    """How an inferred provision follows and could be contested; of an unsettled one the open point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """A duty or an advice that follows, and how it stands with it."""

    id: str
    """The id of its provision."""
    regulation: str
    """The id of its regulation."""
    addressee: Addressee
    """Whom it addresses."""
    state: State
    """How it stands with it, as far as the facts tell."""
    facts: tuple[str, ...]
    """The facts that decide that."""
    text: Texts
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCounting:
    """A fact that was given and does not count."""

    fact: str
    """The fact."""
    provision: str
    """The clarification that says so."""
    regulation: str
    """Its regulation."""
    text: Texts
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A fact along which the outcome can still change."""

    fact: str
    """The fact."""
    values: Mapping[str, tuple[Outcome | Verdict, ...]] = field(hash=False)
    """Its values, as they are written, each with the outcomes it still allows. Counts come as ranges: ``0..10``, ``11..``."""
    questions: float | None
    """How many questions are to be expected where this one is asked first; ``None`` where that cannot be told."""


@dataclass(frozen=True, slots=True)
class Range:
    """Counts from the first to the last, both included."""

    at_least: int
    """The first."""
    at_most: int | None
    """The last; ``None``: without end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The smallest change that leads to another verdict."""

    verdict: Verdict
    """That verdict."""
    facts: Mapping[str, tuple[str | bool, ...] | Range] = field(hash=False)
    """The facts that would have to be different, each with the values that will do, or with a range of counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How many there may be."""

    fact: str
    """What is counted."""
    state: Most
    """What is known of the limit."""
    at_most: int | None
    """The number, where there is one."""
    verdict: Verdict | None
    """The verdict at that number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class See:
    """Another question that should be asked too."""

    question: str
    """The question."""
    provision: str
    """The provision that points to it."""
    regulation: str
    """Its regulation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotInForce:
    """A regulation of the place that was over by then, or had not begun."""

    id: str
    """Its id."""
    version: str
    """Its version."""
    state: Literal["ended", "not_yet_in_force"]
    """Which of the two."""
    at: date | None
    """Its last moment or its first, as a ``date`` or a ``datetime``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReached:
    """A regulation that may apply through a place that was not given."""

    id: str
    """Its id."""
    version: str
    """Its version."""
    role: PlaceRole
    """The role of that place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A stretch of time with one answer."""

    start: date
    """Its first day, or as a ``datetime`` its first minute."""
    end: date
    """Its last day or minute, included."""
    decision: Decision
    """The answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What an interview asks next."""

    kind: Literal["place", "time", "fact"]
    """What is asked for."""
    name: str
    """The role of the place, the name of the fact, or ``on`` for the time."""
    prompt: Texts | None
    """The question to put to a person; of a place what it is called. ``None`` for the time."""
    help: Texts | None
    """What the fact means, where its name does not say it."""
    values: tuple[str, ...]
    """The values to choose from, where they can be listed; of the time the windows of the regulations."""
    labels: tuple[Texts, ...]
    """The words for those values, where they have some."""


@dataclass(frozen=True, slots=True)
class Item:
    """A statement of an explanation."""

    text: str
    """Whole sentences."""
    reference: str
    """Where it comes from and how it stands, for those who check; may be empty."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an explanation."""

    title: str
    """The heading."""
    items: tuple[Item, ...]
    """What stands under it; never empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something a receipt was made with that is another at hand."""

    what: str
    """What: ``library``, ``vocabulary``, ``register``, ``law``, ``answer``, or a regulation as ``id@version``."""
    receipt: str | None
    """What it was; ``None`` where the receipt does not have it."""
    at_hand: str | None
    """What it is; ``None`` where it is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What came of verifying a receipt."""

    state: Receipt
    """Whether it is intact, made with other law, or altered."""
    differences: tuple[Difference, ...]
    """What differs, where it was made with other law."""
    same_answer: bool | None
    """Whether other law gives the same answer all the same; ``None`` where the law is the same, or the receipt altered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault of a regulation file. As a string it shows the line it is in."""

    code: str
    """What kind: a stable code."""
    message: str
    """What is wrong."""
    help: str | None
    """What to do about it, where there is something to say."""
    file: str
    """The file."""
    line: int
    """The line, from 1."""
    column: int
    """The column, from 1, counted in characters."""
    shown: str = field(repr=False)
    """The fault with the line it is in."""

    def __str__(self) -> str:
        return self.shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something in a law that may be a mistake, though it loads."""

    code: str
    """What kind: a stable code."""
    regulation: str
    """The regulation, as ``id@version``."""
    provision: str | None
    """The id of the provision, where it is about one."""
    message: str
    """What there is to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Situations with one outcome before and another one after."""

    before: Outcome | Verdict
    """The outcome before."""
    after: Outcome | Verdict
    """The outcome after."""
    count: int
    """How many situations."""
    example: Mapping[str, str | bool | int] = field(hash=False)
    """Facts, and places by their codes, that lead from the one outcome to the other whatever else is the case. None can be left out."""
    on: date | None
    """When the stretch of time begins that the example is of, where several were compared."""
    place: str | None
    """The code of a municipality in which it lies, likewise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionDifference:
    """How two regulations answer one question."""

    question: str
    """The question."""
    situations: int | None
    """How many situations there are that either tells apart; ``None`` where they are too many to be looked at."""
    changed: int | None
    """In how many of them the outcome is another; ``None`` likewise."""
    shifts: tuple[Shift, ...] | None
    """Those by what they were and what they became; ``None`` likewise."""
    stretches: int
    """
    In how many stretches of time and places they were compared, and counted: all that have other provisions in either. 0 where the
    two are never in force together; then each is taken where it has most to say.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationDifference:
    """How one regulation differs from another."""

    before: str
    """The one, as ``id@version``."""
    after: str
    """The other."""
    keys: tuple[str, ...]
    """The keys of the format that differ, such as ``validity`` or ``places``; ``provision`` stands for anything in one."""
    questions: tuple[QuestionDifference, ...]
    """How they answer each question that either of them speaks to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawDifference:
    """How one law differs from another: regulations as ``id@version``, in alphabetical order."""

    only_before: tuple[str, ...]
    """Those that only the first law has."""
    only_after: tuple[str, ...]
    """Those that only the second law has."""
    changed: tuple[RegulationDifference, ...]
    """
    Those in both whose files differ, each with what differs. Where an instrument has one version in each law that the other lacks, the
    two are taken for one whose start was changed.
    """
