"""Questions about the park: all of them are answered by the store, by pages, sums and chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import VaultLocked

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import (
        FleetGroup,
        FleetKey,
        FleetLine,
        FleetNote,
        FleetPage,
        FleetPicked,
        FleetQuery,
        FleetSums,
    )
    from kyivstar_desktop.services.ports.fleet import FleetStore


class FleetQuestions:
    """They raise VaultLocked while no profile is open, StorageTrouble as the store."""

    def __init__(self) -> None:
        self._store: FleetStore | None = None

    async def page(
        self, query: FleetQuery, after: FleetKey | None = None, limit: int = 200, *, skip: int = 0
    ) -> FleetPage:
        """The rows that follow `after`, and `skip` more: sorted and filtered by the store."""
        return await self._open_store().page(query, after, limit, skip=skip)

    async def count(self, query: FleetQuery) -> int:
        return await self._open_store().count(query)

    async def sums(self, what: FleetQuery | FleetPicked) -> FleetSums:
        """Of a query or of a selection."""
        return await self._open_store().sums(what)

    async def views(self, query: FleetQuery) -> Mapping[str, int]:
        """How many each view of domain.fleet.VIEWS has under the query's node, text and filters."""
        return await self._open_store().views(query)

    async def groups(self, query: FleetQuery) -> tuple[FleetGroup, ...]:
        """By `query.group`, the largest first."""
        return await self._open_store().groups(query)

    async def line(self, line_id: str) -> FleetLine | None:
        found = await self._open_store().lines_by(lines=(line_id,))
        return found[0] if found else None

    async def lines(self, line_ids: Sequence[str]) -> tuple[FleetLine, ...]:
        """In the order asked; those that are unknown are left out."""
        return await self._open_store().lines_by(lines=line_ids)

    async def product(self, line: str) -> Line | None:
        """The number itself, as the operator's inventory had it; None: unknown."""
        return await self._open_store().product(line)

    async def find(self, numbers: Sequence[str]) -> Mapping[str, FleetLine]:
        """By number in E.164 (or personal account), as many as there are."""
        return await self._open_store().find(numbers)

    async def index(
        self,
    ) -> tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]:
        """(line ids, numbers, own names, users) of the whole park, for the palette."""
        return await self._open_store().index()

    def rows(self, picked: FleetPicked) -> AsyncIterator[tuple[FleetLine, ...]]:
        """Chunks of 1 000, in the query's order: exports and batches."""
        return self._open_store().picked(picked)

    async def export_notes(self) -> tuple[FleetNote, ...]:
        """All that is kept, by number."""
        return await self._open_store().notes()

    def _open_store(self) -> FleetStore:
        if self._store is None:
            raise VaultLocked
        return self._store
