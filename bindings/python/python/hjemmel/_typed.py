"""How the class of a question becomes a dataclass whose values the native base keeps."""

from __future__ import annotations

from dataclasses import dataclass, fields
from inspect import Parameter, Signature
from typing import TypeVar, dataclass_transform

_Class = TypeVar("_Class", bound=type)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def facts(own: _Class) -> _Class:
    """A frozen dataclass with keyword-only fields, as any other to `dataclasses` and to type checkers.

    What a dataclass does by itself with some thirty fields takes ten times as long as a decision: here the native base reads the
    keywords, keeps the values, compares and hashes, and a field is read from it.
    """
    dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)(own)
    names = [field.name for field in fields(own)]
    for name in names:
        # The default would hide the value.
        delattr(own, name)
    parameters = [Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=own.__annotations__[name]) for name in names]
    setattr(own, "__signature__", Signature(parameters))
    return own
