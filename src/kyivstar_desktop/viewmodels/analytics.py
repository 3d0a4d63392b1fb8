"""AnalyticsViewModel: month and level, tiles, months, what needs attention, tables, export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kyivstar_desktop.domain.analytics import By
from kyivstar_desktop.domain.kyiv import month_of
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels import analytics_rows as made
from kyivstar_desktop.viewmodels.analytics_rows import COLUMNS, Line
from kyivstar_desktop.viewmodels.analytics_state import (
    DEPARTMENTS,
    HERE,
    IDLE,
    ODD,
    PEOPLE,
    RADAR,
    SAVE,
    SERVICES,
    TOP,
    AnalyticsState,
    Inputs,
    derive_analytics,
    findings_of,
)
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import Wanted
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Freshness, Node
    from kyivstar_desktop.domain.money import Money
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

PLAIN = (DEPARTMENTS, PEOPLE, SERVICES, TOP, ODD, IDLE, SAVE, RADAR)


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


@dataclass(frozen=True, slots=True)
class Exported:
    """Effect: a table lies at `path`."""

    path: str


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the person was: given back on the way back."""

    month: date
    node: str
    section: str
    by: By


class AnalyticsViewModel(ViewModel[Inputs, AnalyticsState]):
    """Lines of the sections are in `tables`, everything else is state."""

    listed = Signal(str)  # the table of a section has other lines

    def __init__(self, parts: Parts, arg: str = "", parent: QObject | None = None) -> None:
        now = parts.accounts.operator_now()
        section = arg if arg in PLAIN else DEPARTMENTS
        start = Inputs(now, month_of(parts.analytics.today), section=section)
        super().__init__(start, derive_analytics, parent)
        self._parts = parts
        self.tables: Mapping[str, PagedTableModel[Line, Any]] = {
            name: PagedTableModel(COLUMNS[name], self._fetcher(name), self.scope, self)
            for name in PLAIN
        }
        for name, table in self.tables.items():
            table.failed.connect(self._on_trouble)
            table.loaded.connect(self._listing(name))
        self.load = self.command(self._load, restart=True)
        self.refresh = self.command(self._refresh)
        self.save = self.command(self._save)
        self.open_number = self.command(self._open_number)
        for command in (self.load, self.save, self.open_number, self.refresh):
            command.failed.connect(self._on_trouble)
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

    # --- what the person says -------------------------------------------------------------------
    def choose_month(self, month: str) -> None:
        self.fold(month=date.fromisoformat(month))
        self.load()

    def choose_level(self, node: str) -> None:
        """A node's id, "" for the company."""
        self._go(node)

    def choose_bar(self, number: int) -> None:
        """The month of a column."""
        bars = self.state.bars
        if 0 <= number < len(bars):
            self.choose_month(bars[number].month.isoformat())

    def choose_section(self, section: str) -> None:
        if section == "budgets":
            self._parts.budgets_wanted()
            return
        self.fold(section=section)
        self._list(section)

    def choose_by(self, by: str) -> None:
        self.fold(by=By(int(by)))
        self._list(TOP)

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

    def show_table(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """The chart as a table, or as columns."""
        self.fold(as_table=on)

    def open_line(self, section: str, row: int) -> None:
        """A department is entered; a number is opened."""
        line = self.tables[section].row(row)
        if not line.key or line.key == HERE:
            return
        if section == DEPARTMENTS:
            self._go(line.key)
        else:
            self.open_number(line.key)

    def up(self) -> bool:
        """One level; False at the top."""
        path = self._inputs.path
        if not self._inputs.node:
            return False
        self._go(path[-2].id if len(path) > 2 else "")
        return True

    def remember(self) -> Memory:
        i = self._inputs
        return Memory(i.month, i.node, i.section, i.by)

    def recall(self, memory: object) -> None:
        if isinstance(memory, Memory):
            self.fold(month=memory.month, section=memory.section, by=memory.by)
            self._go(memory.node)
            self._list(memory.section)

    def retranslate(self) -> None:
        """Lines are words too."""
        self.fold()
        for name in PLAIN:
            self._list(name, only_shown=True)

    def nothing(self, section: str) -> tuple[str, str]:
        return made.nothing(section)

    # --- work -----------------------------------------------------------------------------------
    def _go(self, node: str) -> None:
        self.fold(node=node, path=self._parts.analytics.path(node), below=self._below(node))
        self.load()

    def _below(self, node: str) -> tuple[Node, ...]:
        return self._parts.analytics.children(node)

    async def _load(self) -> None:
        i = self._inputs
        view = await self._parts.analytics.overview(i.node, i.month)
        path, below = self._parts.analytics.path(i.node), self._below(i.node)
        now = self._parts.accounts.operator_now()
        self.fold(overview=view, path=path, below=below, now=now, trouble=None)
        self._list(i.section)

    def _list(self, section: str, *, only_shown: bool = False) -> None:
        if section in self.tables and (not only_shown or section == self._inputs.section):
            i = self._inputs
            self.tables[section].load((i.node, i.month, i.by))

    def _fetcher(self, name: str) -> Callable[[Any, Any], Any]:
        async def fetch(_query: object, _after: object) -> TablePage[Line]:
            return TablePage(await self._lines(name), None)

        return fetch

    async def _lines(self, name: str) -> Sequence[Line]:
        i, ask = self._inputs, self._parts.analytics
        if name == DEPARTMENTS:
            return made.departments(i, i.overview) if i.overview is not None else ()
        if name == PEOPLE:
            return made.people(await ask.people(i.node, i.month))
        if name == SERVICES:
            return made.services(await ask.services(i.node, i.month))
        if name == SAVE:
            return made.savings(findings_of(i), i.names)
        if name == RADAR:
            return made.radar(i.changes)
        names = {node.id: node.name for node in self._parts.fleet.nodes.value}
        if name == TOP:
            return made.top(await ask.top(i.node, i.month, i.by), names)
        if name == ODD:
            return made.odd(await ask.odd(i.node, i.month), names)
        return made.idle(await ask.idle(i.node), names)

    async def _refresh(self) -> None:
        await self._parts.analytics.sync.run()

    async def _save(self, path: str, encoding: str) -> None:
        """The table that is shown; money as numbers."""
        table = self.tables[self._inputs.section]
        heads = [column.title() for column in table.columns]

        async def rows() -> AsyncIterator[Sequence[Sequence[str | Money]]]:
            yield [line.values for line in table.rows()]

        await self._parts.exports.write_table(Path(path), heads, rows(), encoding=encoding)
        self.effect.emit(Exported(path))

    async def _open_number(self, line: str) -> None:
        if await self._parts.fleet.open_card(line) is not None:
            self._parts.opened()

    # --- what is heard --------------------------------------------------------------------------
    def _listing(self, name: str) -> Callable[[], None]:
        def tell() -> None:
            self.listed.emit(name)

        return tell

    def _on_progress(self, progress: Progress) -> None:
        self.fold(progress=progress, now=self._parts.accounts.operator_now())

    def _on_freshness(self, freshness: Freshness) -> None:
        self.fold(freshness=freshness)

    def _on_nodes(self, _nodes: object) -> None:
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
