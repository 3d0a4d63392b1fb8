"""Whether numbers have left the company: a list of what has changed does not name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.services.ports.fleet import FleetPort, FleetStore


class Census:
    """Counts the operator's numbers beside ours.

    A difference that a whole round has not mended is a hint of the operator that lies.
    """

    def __init__(self) -> None:
        self._uneven: tuple[int, int] | None = None

    async def some_left(self, port: FleetPort, customers: Sequence[str], store: FleetStore) -> bool:
        """Whether the counts differ in a new way. The AppError of the question."""
        told = [await port.count(customer) for customer in customers]
        theirs, ours = sum(one or 0 for one in told), (await store.freshness()).total
        if None in told or theirs == ours:
            self._uneven = None
            return False
        known, self._uneven = self._uneven, (theirs, ours)
        return known != self._uneven
