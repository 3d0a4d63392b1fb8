"""History: search while typing, chips, bars, day groups, sums, export. Screens 06 and 07."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import Category, HistoryQuery
from kyivstar_desktop.viewmodels.history_own import BillReady, HistoryOwn, Own
from kyivstar_desktop.viewmodels.history_rows import (
    COLUMNS,
    After,
    DayRow,
    ItemRow,
    Row,
    day_of,
    day_sums,
    group_row,
)
from kyivstar_desktop.viewmodels.history_state import (
    period_of,
    query_of,
)
from kyivstar_desktop.viewmodels.history_table import copied_row, exported_row, table_heads
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.presenting.formats import today_in_kyiv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History, SyncState

__all__ = [
    "BillReady",
    "CopyText",
    "DayRow",
    "Exported",
    "HistoryViewModel",
    "ItemRow",
    "Own",
]

translate = QCoreApplication.translate
BARS = 12


@dataclass(frozen=True, slots=True)
class CopyText:
    """Effect: rows as TSV with heads for the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class Exported:
    """Effect: a file was written."""

    path: Path
    rows: int


class HistoryViewModel(HistoryOwn):
    """The table is `model`; the State holds everything around it."""

    def __init__(
        self,
        history: History,
        accounts: Accounts,
        *,
        own: Own | None = None,
        open_row: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(history, accounts, own, parent)
        self.model: PagedTableModel[Row, HistoryQuery] = PagedTableModel(
            COLUMNS, self._fetch, self.scope, self
        )
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_trouble)
        self._around = self.command(self._read_around, restart=True)
        self._selection = self.command(self._read_selection, restart=True)
        self._open = self.command(self._read_why, restart=True)
        self.export = self.command(self._export)
        self.sync = self.command(self._sync)
        for command in (self._around, self._open, self.export):
            command.failed.connect(self._on_trouble)
        self.follow(accounts.current, self._on_line)
        self.follow(history.state, self._on_sync)
        self.follow(history.version, self._on_version)
        if open_row:
            self._open(open_row)

    # --- intents ---
    def type_search(self, text: str) -> None:
        """Each key is a new question; the answer to an older one is dropped."""
        if text != self._inputs.text:
            self._ask(text=text)

    def choose_preset(self, preset: str) -> None:
        self._ask(preset=preset)

    def choose_period(self, since: date, until: date) -> None:
        """Half-open Kyiv dates."""
        self._ask(preset="custom", since=since, until=until)

    def pick_bar(self, index: int) -> None:
        """A bar filters the table by its month or period; the same bar again lifts it."""
        bars = self._inputs.bars
        if not 0 <= index < len(bars):
            return
        start = bars[index].start
        end = bars[index + 1].start if index + 1 < len(bars) else self._tomorrow()
        if self._inputs.preset == "custom" and period_of(self._inputs) == (start, end):
            self.choose_preset("all")
        else:
            self.choose_period(start, end)

    def toggle_chip(self, key: str) -> None:
        """Empty key: all categories."""
        if not key:
            self._ask(categories=frozenset())
            return
        chosen = self._inputs.categories ^ {Category(key)}
        self._ask(categories=frozenset(chosen))

    def only_unusual(self, on: bool) -> None:  # noqa: FBT001 a chip's slot
        self._ask(unusual_only=on)

    def choose_mode(self, mode: str) -> None:
        """`months`, `periods`, `kinds` (itemised) or `table` (the chart's twin)."""
        self.fold(mode=mode)
        self._around()

    def select(self, rows: Sequence[int]) -> None:
        """Numbers of checked rows of the model."""
        ids = tuple(r.item.id for r in self._items(rows))
        self._selection(ids)

    def open_row(self, number: int) -> None:
        """Opens the panel of a row; group rows open nothing."""
        row = self.model.row(number)
        if isinstance(row, ItemRow):
            self._open(row.item.id)

    def open_id(self, item_id: str) -> None:
        self._open(item_id)

    def step(self, by: int) -> None:
        """The panel walks to the next (+1) or previous (-1) row."""
        opened = self._inputs.opened
        items = [r for r in self.model.rows() if isinstance(r, ItemRow)]
        at = next((n for n, r in enumerate(items) if opened and r.item.id == opened.id), None)
        if at is not None and 0 <= at + by < len(items):
            self._open(items[at + by].item.id)

    def close_panel(self) -> None:
        self.fold(opened=None, same=())

    def copy(self, rows: Sequence[int]) -> None:
        """Rows as TSV with heads: dates, minus as a hyphen, numbers without groups."""
        heads = "\t".join(table_heads())
        lines = ["\t".join(copied_row(r.item)) for r in self._items(rows)]
        if lines:
            self.effect.emit(CopyText("\n".join((heads, *lines)) + "\n"))

    def ids_of(self, rows: Sequence[int]) -> tuple[str, ...]:
        """Ids of checked rows, for an export of just these."""
        return tuple(r.item.id for r in self._items(rows))

    # --- work ---
    async def _fetch(self, query: HistoryQuery, after: After | None) -> TablePage[Row]:
        page = await self._history.page(query, after[0] if after else None)
        days = [day_of(item) for item in page.rows]
        sums = day_sums(page.rows, days)
        if page.after is not None and days:  # only the last day may go on below the page
            sums |= await self._history.days(query, days[-1:])
        rows: list[Row] = []
        last = after[1] if after else None
        for item, day in zip(page.rows, days, strict=True):
            if day != last:
                rows.append(group_row(day, sums.get(day)))
                last = day
            rows.append(ItemRow(item))
        done = page.after is None or last is None
        return TablePage(rows, None if done else (page.after, last))

    async def _read_around(self) -> None:
        query = query_of(self._inputs)
        sums = await self._history.sums(query)
        mode = "periods" if self._inputs.mode == "periods" else "months"
        bars = await self._history.bars(
            replace(query, since=None, until=None),
            mode,
            today_in_kyiv(self._now()),
        )
        without = sums.rows
        if not sums.rows:
            without = (await self._history.sums(HistoryQuery(lines=query.lines))).rows
        kinds = await self._history.kinds(query) if self._inputs.mode == "kinds" else ()
        self.fold(
            sums=sums,
            bars=tuple(bars[-BARS:]),
            kinds=kinds,
            without_filter=without,
            now=self._now(),
        )

    async def _read_selection(self, ids: tuple[str, ...]) -> None:
        self.fold(selected=await self._history.selected(ids) if ids else None)

    async def _read_why(self, item_id: str) -> None:
        item = await self._history.item(item_id)
        if item is not None:
            self.fold(opened=item, same=await self._history.same(item), now=self._now())

    async def _sync(self) -> None:
        await self._history.sync()

    async def _export(self, path: Path, ids: tuple[str, ...] = (), encoding: str = "") -> None:
        """What is on screen, or the checked rows, into CSV, XLSX or JSON by the suffix."""
        what: HistoryQuery | tuple[str, ...] = ids or query_of(self._inputs)
        heads = table_heads()
        rows = await self._history.export(what, path, heads, exported_row, encoding=encoding)
        self.fold(trouble=None)
        self.effect.emit(Exported(path, rows))

    # --- small things ---
    def _ask(self, **changes: object) -> None:
        self.fold(**changes, now=self._now(), selected=None)
        self.model.load(query_of(self._inputs))

    def _items(self, rows: Sequence[int]) -> list[ItemRow]:
        shown = self.model.rows()
        return [r for n in rows if n < len(shown) and isinstance(r := shown[n], ItemRow)]

    def _tomorrow(self) -> date:
        return today_in_kyiv(self._now()) + timedelta(days=1)

    def _on_line(self, line: Line | None) -> None:
        if line != self._inputs.line or not self._inputs.loaded:
            self._ask(line=line, opened=None)

    def _on_sync(self, sync: SyncState) -> None:
        self.fold(sync=sync, now=self._now())

    def _on_version(self, version: int) -> None:
        if version and self._inputs.loaded:
            self.model.load(query_of(self._inputs))

    def _on_loaded(self) -> None:
        self.fold(rows_shown=self.model.rowCount(), loaded=True, trouble=None)
        self._around()  # totals after the rows, so that they never hold them up

    def retranslate(self) -> None:
        """The language has changed: rows are presented anew."""
        self.model.load(query_of(self._inputs))
        self.fold()
