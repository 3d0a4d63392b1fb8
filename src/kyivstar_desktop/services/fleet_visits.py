"""Numbers of the park that stand among the lines of the header: opened, pinned, one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.services.fleet_questions import FleetQuestions
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports.fleet import FleetStore


class FleetVisits(FleetQuestions):
    """`loaded`: the store of the open profile has been read."""

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self._accounts, self._session = accounts, accounts.session
        self._scope = TaskScope()
        self.loaded: Observable[bool] = Observable(False)

    async def open_card(self, line_id: str) -> Line | None:
        """Puts a number among the lines of the header and makes it current; None: unknown."""
        line = await self._open_store().product(line_id)
        if line is not None:
            self._accounts.visit(line)
            self._accounts.select(line_id)
        return line

    def keep(self, lines: Callable[[], Iterable[str]], when: Observable[Any]) -> None:
        """Numbers of these line ids stand among the lines of the header: those that are pinned.

        Asked once the store has been read, and at each change of `when`.
        """

        def look(_new: object) -> None:
            if self.loaded.value and self._store is not None and not self._scope.closed:
                known = {line.id for line in self._accounts.lines.value.value or ()}
                missing = [line for line in lines() if line and line not in known]
                if missing:
                    self._scope.start(self._visit(self._store, missing), name="visit pinned")

        self.loaded.subscribe(look, quiet=True)
        when.subscribe(look, quiet=True)

    async def visit(self, line_id: str) -> None:
        """Puts a number among the lines of the header, if it is of the park and not there yet."""
        if all(line.id != line_id for line in self._accounts.lines.value.value or ()):
            await self._visit(self._open_store(), (line_id,))

    async def _visit_own(self, store: FleetStore) -> None:
        """The person's own number may stand behind the first ones of a big park."""
        person, known = self._session.state.value.person, self._accounts.lines.value.value or ()
        number = person.number if person is not None and person.corporate else None
        if number and known and all(line.number != number for line in known):
            found = await store.find((number,))
            await self._visit(store, [line.line for line in found.values()])

    async def _visit(self, store: FleetStore, lines: Sequence[str]) -> None:
        for ident in lines:
            if (line := await store.product(ident)) is not None:
                self._accounts.visit(line)
