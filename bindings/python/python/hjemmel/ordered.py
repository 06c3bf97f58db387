"""Enumerations whose members compare by what they mean, and not by their spelling."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Ordered"]


class Ordered(StrEnum):
    """Members that have an order. Those that have none between them are not compared, as text that is no member is not."""

    @classmethod
    def orders(cls) -> tuple[tuple[str, ...], ...]:
        """The orders there are, each from the least to the most."""
        return (tuple(cls),)

    def _ranks(self, other: object) -> tuple[int, int]:
        for order in self.orders():
            if self in order and other in order:
                return order.index(self), order.index(str(other))
        raise TypeError(f"{self.value!r} and {str(other)!r} have no order between them")

    def __lt__(self, other: str, /) -> bool:
        own, its = self._ranks(other)
        return own < its

    def __le__(self, other: str, /) -> bool:
        own, its = self._ranks(other)
        return own <= its

    def __gt__(self, other: str, /) -> bool:
        own, its = self._ranks(other)
        return own > its

    def __ge__(self, other: str, /) -> bool:
        own, its = self._ranks(other)
        return own >= its
