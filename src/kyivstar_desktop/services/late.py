"""Late: something that is made when it is first asked for, not when the program starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Late(Generic[T]):
    """`value` makes it once; `made` is None before that."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    @property
    def value(self) -> T:
        if self.made is None:
            self.made = self._make()
        return self.made
