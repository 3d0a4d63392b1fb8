"""Fleet: the park of a company, served from the store by pages, kept fresh in the background.

Nothing of it is ever a Python list of the whole park: a page, a sum, a chunk. What the desk shows
is what the store holds; the operator is asked by `FleetSync` (services/fleet_sync.py).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.fleet import (
    Freshness,
    SavedView,
)
from kyivstar_desktop.services.fleet_edits import FleetEdits
from kyivstar_desktop.services.fleet_names import FleetNames
from kyivstar_desktop.services.fleet_sync import FleetSync
from kyivstar_desktop.services.fleet_visits import FleetVisits
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.fleet import (
        FleetNote,
        Node,
        Spend,
    )
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet_edits import MoveResult
    from kyivstar_desktop.services.labels import Labels
    from kyivstar_desktop.services.ports import Changes, Clock, Event
    from kyivstar_desktop.services.ports.fleet import FleetPort, FleetStore
    from kyivstar_desktop.services.session import OpenProfile
    from kyivstar_desktop.services.undo import UndoStack

TOPIC = "fleet"
GATHERED_S = 0.2
NODES_S = 1.0


class Fleet(FleetVisits):
    """`nodes` depth-first; `revision` grows at most five times a second while rows change.

    `loaded`: the store of the open profile has been read. `applies`: the person has a company.
    The calls raise VaultLocked while no profile is open, StorageTrouble as the store.
    """

    def __init__(
        self,
        port: FleetPort,
        accounts: Accounts,
        undo: UndoStack,
        clock: Clock,
        labels: Labels,
    ) -> None:
        super().__init__(accounts)
        self._clock = clock
        self._dirty, self._round_runs = asyncio.Event(), False
        self._undo: Callable[[], None] = _nothing
        self.imported: Callable[[int], None] = _unheard  # how many notes an import has changed
        self.nodes: Observable[tuple[Node, ...]] = Observable(())
        self.freshness: Observable[Freshness] = Observable(Freshness())
        self.revision: Observable[int] = Observable(0)
        self.applies: Observable[bool] = Observable(False)
        self.saved: Noted[tuple[SavedView, ...]] = Noted(
            "fleetViews", tuple[SavedView, ...], (), accounts=accounts
        )
        self.freshness.subscribe(self._on_freshness, quiet=True)
        self.sync = FleetSync(port, accounts, clock, self.freshness)
        self._names = FleetNames(labels, accounts)
        self._edits = FleetEdits(port, accounts, undo, self._open_store, self._names)
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session, quiet=True)
        self._session.before_close(self._detach)

    # --- edits ----------------------------------------------------------------------------------
    async def edit(
        self,
        lines: Sequence[str],
        *,
        label: str | None = None,
        alias: str | None = None,
        note: str | None = None,
        colour: str | None = None,
        said: str = "",
    ) -> None:
        """None leaves it as it is. `said` names the step of the undo stack."""
        values = {"label": label, "alias": alias, "note": note, "colour": colour}
        await self._edits.edit(lines, values, said=said)

    async def import_notes(self, rows: Sequence[FleetNote], *, said: str = "") -> int:
        """Whole notes of their numbers, ours or not yet; how many differ from what was kept."""
        changed = await self._edits.import_notes(rows, said=said)
        self.imported(changed)
        return changed

    async def move(self, lines: Sequence[str], node: str, *, said: str = "") -> MoveResult:
        """Their personal accounts under another node, at the operator; undone by moving back."""
        return await self._edits.move(lines, node, said=said)

    async def save_view(self, view: SavedView) -> None:
        """Keeps a tab; one of the same name is replaced where it stands."""
        kept = list(self.saved.state.value)
        names = [one.name for one in kept]
        if view.name in names:
            kept[names.index(view.name)] = view
        else:
            kept.append(view)
        await self.saved.put(tuple(kept))

    async def drop_view(self, name: str) -> None:
        await self.saved.put(tuple(v for v in self.saved.state.value if v.name != name))

    async def put_spend(self, rows: Sequence[Spend]) -> None:
        """Mean daily spend and last use from roll-ups; risks are judged with them at once."""
        await self._open_store().put_spend(rows, self.sync.judge())

    # --- freshness ------------------------------------------------------------------------------
    async def refresh(self, *, full: bool = False) -> None:
        """A round over all numbers now; what changed since the last one unless `full`.

        Joins the round that runs. The AppError that ended it.
        """
        await self.sync.run(full=full)

    def hear(self, event: Event) -> None:
        """A hint of the stream: the numbers that it names are asked anew."""
        self.sync.hear(event)

    async def aclose(self) -> None:
        await self._detach()
        await self.saved.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._forget()
        if profile is None:
            return
        self._scope = TaskScope()
        self._store = profile.store.fleet
        self._undo = profile.store.subscribe(self._on_changes)
        self._on_session(None)
        self._scope.start(self._follow(self._store), name="follow fleet")
        self._names.open(self._store)
        self.sync.open(self._store)

    def _on_session(self, _state: object) -> None:
        person = self._session.state.value.person
        self.applies.set(person is not None and person.corporate)
        self.sync.nudge()

    def _on_changes(self, changes: Changes) -> None:
        if TOPIC in changes.topics:
            self._dirty.set()

    def _on_freshness(self, fresh: Freshness) -> None:
        # What a round stored last may have been heard while it still ran, and left for later.
        if self._round_runs and not fresh.running:
            self._dirty.set()
        self._round_runs = fresh.running

    async def _follow(self, store: FleetStore) -> None:
        """Reads the tree and the counts now, then after changes, at most so often."""
        self.nodes.set(await store.nodes())
        self.freshness.set(await store.freshness())
        self.loaded.set(True)
        await self._visit_own(store)
        read_at = self._clock.monotonic()
        while True:
            await self._dirty.wait()
            self._dirty.clear()
            still = not self.freshness.value.running
            if still or self._clock.monotonic() - read_at >= NODES_S:
                self.nodes.set(await store.nodes())
                read_at = self._clock.monotonic()
            fresh = await store.freshness() if still else None
            if fresh is not None and not self.freshness.value.running:
                self.freshness.set(fresh)
            self.revision.set(self.revision.value + 1)
            await self._clock.sleep(GATHERED_S)

    def _forget(self) -> None:
        self._undo()
        self._undo = _nothing
        self._scope.cancel()
        self.sync.forget()
        self._names.forget()
        self._store = None
        self._dirty.clear()
        self.loaded.set(False)
        self.applies.set(False)
        self.nodes.set(())
        self.freshness.set(Freshness())

    async def _detach(self) -> None:
        self._undo()
        self._undo = _nothing
        await self.sync.aclose()
        await self._names.aclose()
        await self._scope.aclose()


def _nothing() -> None:
    return


def _unheard(_count: int) -> None:
    return
