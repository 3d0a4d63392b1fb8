"""One name of a number: what the header's lines are called and what the desk calls them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.fleet import FleetNote
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.labels import Labels
    from kyivstar_desktop.services.ports.fleet import FleetStore


class FleetNames:
    """A rename in the header reaches the park's notes, an alias of the desk the header's names."""

    def __init__(self, labels: Labels, accounts: Accounts) -> None:
        self._labels, self._accounts = labels, accounts
        self._scope = TaskScope()
        self._store: FleetStore | None = None
        self._known: Mapping[str, str] = {}
        labels.all.subscribe(self._on_labels)

    def open(self, store: FleetStore) -> None:
        self._scope = TaskScope()
        self._store, self._known = store, {}
        self._on_labels(self._labels.all.value)

    def forget(self) -> None:
        self._scope.cancel()
        self._store, self._known = None, {}

    async def aclose(self) -> None:
        await self._scope.aclose()

    async def told(self, notes: Sequence[FleetNote]) -> None:
        """Aliases that were just kept, of numbers that stand in the header too."""
        lines = {line.number: line.id for line in self._accounts.lines.value.value or ()}
        for note in notes:
            ident = lines.get(note.number)
            if ident is not None and self._labels.read:
                await self._labels.rename(ident, note.alias)

    def _on_labels(self, names: Mapping[str, str]) -> None:
        before, self._known = self._known, names
        changed = [x for x in {*before, *names} if before.get(x, "") != names.get(x, "")]
        if self._store is not None and changed and not self._scope.closed:
            self._scope.start(self._keep(self._store, changed, names), name="name fleet numbers")

    async def _keep(
        self, store: FleetStore, changed: Sequence[str], names: Mapping[str, str]
    ) -> None:
        try:
            lines = await store.lines_by(lines=changed)
            notes = [FleetNote(x.number, x.label, x.alias, x.note, x.colour) for x in lines]
            named = [
                replace(note, alias=names.get(line.line, ""))
                for line, note in zip(lines, notes, strict=True)
                if line.alias != names.get(line.line, "")
            ]
            if named:
                await store.put_notes(named, at=self._accounts.operator_now())
        except AppError:
            return  # the profile was shut meanwhile: the name is in the header's list all the same
