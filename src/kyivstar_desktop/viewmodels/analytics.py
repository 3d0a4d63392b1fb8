"""AnalyticsViewModel: month and level, tiles, months, what needs attention, tables, export."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.analytics import By
from kyivstar_desktop.viewmodels import analytics_rows as made
from kyivstar_desktop.viewmodels.analytics_base import AnalyticsBase, Parts
from kyivstar_desktop.viewmodels.analytics_rows import COLUMNS, Line
from kyivstar_desktop.viewmodels.analytics_save import findings_of
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
)
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.money import Money

PLAIN = (DEPARTMENTS, PEOPLE, SERVICES, TOP, ODD, IDLE, SAVE, RADAR)


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


class AnalyticsViewModel(AnalyticsBase):
    """Lines of the sections are in `tables`, everything else is state."""

    def __init__(self, parts: Parts, arg: str = "", parent: QObject | None = None) -> None:
        super().__init__(parts, arg if arg in PLAIN else DEPARTMENTS, parent)
        self.tables = {
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
        self._follow_all()

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

    async def _load(self) -> None:
        i = self._inputs
        ask, old = self._parts.analytics, i.overview
        view = await ask.overview(i.node, i.month)
        if old is not None and (old.node, old.month) == (view.node, view.month):
            view = replace(view, idle=old.idle, odd=old.odd)
        path, below = self._parts.analytics.path(i.node), self._below(i.node)
        now = self._parts.accounts.operator_now()
        self.fold(overview=view, path=path, below=below, now=now, trouble=None)
        self._list(i.section)
        self.fold(overview=await ask.attention(view))

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
