"""Enumerations whose members are their names, and compare by what they mean where that has an order."""

from __future__ import annotations

from enum import Enum, StrEnum

__all__ = ["Named"]


class Named(StrEnum):
    """Members that are text: ``Status.DECIDED == "decided"``.

    Where there are orders they compare by them, and what has no order between it raises ``TypeError``. Where there are none they
    compare as text, so that a table can be sorted by them. Members of different enumerations are not compared.
    """

    @classmethod
    def orders(cls) -> tuple[tuple[str, ...], ...]:
        """The orders there are, each from the least to the most."""
        return ()

    def _keys(self, other: str) -> tuple[int, int] | tuple[str, str]:
        if not isinstance(other, Enum) or isinstance(other, type(self)):
            orders = self.orders()
            for order in orders:
                if self in order and other in order:
                    return order.index(self), order.index(other)
            if self == other or not orders:
                return self.value, str(other)
        raise TypeError(f"{self.value!r} and {str(other)!r} have no order between them")

    def __lt__(self, other: str, /) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        own, its = self._keys(other)
        return own < its  # type: ignore[operator]

    def __le__(self, other: str, /) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        own, its = self._keys(other)
        return own <= its  # type: ignore[operator]

    def __gt__(self, other: str, /) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        own, its = self._keys(other)
        return own > its  # type: ignore[operator]

    def __ge__(self, other: str, /) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        own, its = self._keys(other)
        return own >= its  # type: ignore[operator]
