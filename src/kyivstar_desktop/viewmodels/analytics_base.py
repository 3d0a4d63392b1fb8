"""Half of the analytics page: what it leans on and hears, and the choices of the optimiser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kyivstar_desktop.domain.kyiv import month_of
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels.analytics_save import findings_of
from kyivstar_desktop.viewmodels.analytics_state import (
    DEPARTMENTS,
    RADAR,
    SAVE,
    AnalyticsState,
    Inputs,
    derive_analytics,
)
from kyivstar_desktop.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import Wanted
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Freshness, Node
    from kyivstar_desktop.domain.radar import Change
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.analytics import Analytics
    from kyivstar_desktop.services.analytics_sync import Progress
    from kyivstar_desktop.services.budgets import Budgets, Table
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.optimiser import Comparing, Optimiser, Savings
    from kyivstar_desktop.services.ports import ExportPort
    from kyivstar_desktop.services.radar import Radar
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.viewmodels.analytics_rows import Line
    from kyivstar_desktop.viewmodels.command import Command
    from kyivstar_desktop.viewmodels.paging import PagedTableModel


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page leans on. `opened`: a number was opened; `budgets_wanted`: its page.

    `hand_over` begins a batch.
    """

    analytics: Analytics
    budgets: Budgets
    optimiser: Optimiser
    radar: Radar
    prices: PriceList
    fleet: Fleet
    accounts: Accounts
    exports: ExportPort
    opened: Callable[[], None]
    budgets_wanted: Callable[[], None]
    hand_over: Callable[[Wanted], None]


class AnalyticsBase(ViewModel[Inputs, AnalyticsState]):
    """Follows the services. The other half loads the figures and fills the tables."""

    listed = Signal(str)  # the table of a section has other lines
    load: Command
    tables: Mapping[str, PagedTableModel[Line, Any]]

    def __init__(self, parts: Parts, section: str, parent: QObject | None) -> None:
        now = parts.accounts.operator_now()
        start = Inputs(now, month_of(parts.analytics.today), section=section)
        super().__init__(start, derive_analytics, parent)
        self._parts = parts
        self._shape: tuple[tuple[str, str, str], ...] | None = None

    def _follow_all(self) -> None:
        parts = self._parts
        with self.gathered():
            self.follow(parts.analytics.sync.progress, self._on_progress)
            self.follow(parts.fleet.freshness, self._on_freshness)
            self.follow(parts.fleet.nodes, self._on_nodes)
            self.follow(parts.budgets.table, self._on_budgets)
            self.follow(parts.accounts.connection, self._on_connection)
            self.follow(parts.optimiser.savings.state, self._on_savings)
            self.follow(parts.optimiser.state, self._on_comparing)
            self.follow(parts.radar.found.state, self._on_changes)
            self.follow(parts.prices.state, self._on_prices)
            self.follow(parts.accounts.session.state, self._on_session)
        self.follow(parts.analytics.sync.ended, self._on_ended)

    def _list(self, section: str, *, only_shown: bool = False) -> None:
        if section in self.tables and (not only_shown or section == self._inputs.section):
            i = self._inputs
            self.tables[section].load((i.node, i.month, i.by))

    def _below(self, node: str) -> tuple[Node, ...]:
        return self._parts.analytics.children(node)

    # --- the optimiser --------------------------------------------------------------------------
    def choose_least(self, kopiykas: str) -> None:
        """The least saving a year that is listed."""
        self.fold(least=int(kopiykas))
        self._list(SAVE)

    def choose_target(self, offering: str) -> None:
        self.fold(target=offering)
        self._list(SAVE)

    def compare(self) -> None:
        """Begins a comparison of the shown node's numbers, or stops the one that runs."""
        if self._inputs.comparing.running:
            self._parts.optimiser.cancel()
        else:
            self._parts.optimiser.compare(self._inputs.node)

    def prepare_batch(self) -> None:
        """The listed numbers move to the chosen tariff: on the page of batches."""
        if self.state.save.can_batch:
            found = findings_of(self._inputs)
            self._parts.hand_over(self._parts.optimiser.batch_of(found, self._inputs.target))

    # --- what is heard --------------------------------------------------------------------------
    def _listing(self, name: str) -> Callable[[], None]:
        def tell() -> None:
            self.listed.emit(name)

        return tell

    def _on_progress(self, progress: Progress) -> None:
        self.fold(progress=progress, now=self._parts.accounts.operator_now())

    def _on_freshness(self, freshness: Freshness) -> None:
        self.fold(freshness=freshness)

    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        """Risks of a node change all the time; the figures follow the shape of the tree."""
        shape = tuple((one.id, one.parent, one.name) for one in nodes)
        if shape == self._shape:
            return
        self._shape = shape
        node = self._inputs.node
        root = self._parts.analytics.root
        self.fold(path=self._parts.analytics.path(node), below=self._below(node), root=root)
        self.load()

    def _on_budgets(self, table: Table) -> None:
        self.fold(table=table)
        self._list(DEPARTMENTS, only_shown=True)

    def _on_ended(self, _count: int) -> None:
        self.load()

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_savings(self, savings: Savings) -> None:
        targets = {one.best_id for one in savings.findings}
        target = self._inputs.target if self._inputs.target in targets else ""
        self.fold(savings=savings, target=target, now=self._parts.accounts.operator_now())
        self._list(SAVE, only_shown=True)

    def _on_comparing(self, comparing: Comparing) -> None:
        self.fold(comparing=comparing)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        self.fold(changes=changes)
        self._list(RADAR, only_shown=True)

    def _on_prices(self, state: Loadable[Catalogue]) -> None:
        known = state.value.offerings if state.value is not None else ()
        self.fold(names={one.id: one.name for one in known})

    def _on_session(self, state: SessionState) -> None:
        self.fold(may_order=may_batch(state.person))

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)
