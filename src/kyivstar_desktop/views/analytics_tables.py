"""Tables of the analytics page: one card a section, with what it says when it has no lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel
    from kyivstar_desktop.viewmodels.analytics_rows import Line

translate = QCoreApplication.translate
ROW, HEAD = 34, 33
LEAST, MOST = 3, 14


def _name_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    return CellLook(line.cells[0], strong=bool(line.key))


def _share_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    return CellLook(kind="share", share=line.share)


def _percent_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    return CellLook(line.cells[4], kind="money", strong=True)


def _verdict_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    if not line.tone:
        return CellLook(line.cells[5], role="text.secondary")
    return CellLook(line.cells[5], kind="state", tone=line.tone, icon=line.icon)


_SPECS = {
    "departments": (
        ColumnSpec("name", 0, 140, look=_name_look),
        ColumnSpec("spent", 112, 104),
        ColumnSpec("limit", 116, 104, priority=1),
        ColumnSpec("share", 300, 120, priority=3, look=_share_look),
        ColumnSpec("percent", 104, 80, priority=2, look=_percent_look),
        ColumnSpec("verdict", 188, 150, look=_verdict_look),
    ),
    "people": (
        ColumnSpec("user", 0, 180, look=_name_look),
        ColumnSpec("numbers", 92, 80, priority=2),
        ColumnSpec("spent", 124, 110),
        ColumnSpec("before", 132, 110, priority=1),
        ColumnSpec("data", 104, 90, priority=3),
        ColumnSpec("minutes", 104, 90, priority=4),
    ),
    "services": (
        ColumnSpec("title", 0, 200, look=_name_look),
        ColumnSpec("spent", 140, 120),
        ColumnSpec("before", 140, 120, priority=1),
        ColumnSpec("count", 112, 96, priority=2),
    ),
    "top": (
        ColumnSpec("number", 156, 150, look=_name_look),
        ColumnSpec("user", 0, 120, priority=3),
        ColumnSpec("node", 160, 120, priority=4),
        ColumnSpec("spent", 116, 104),
        ColumnSpec("growth", 124, 110),
        ColumnSpec("data", 100, 84, priority=1),
        ColumnSpec("minutes", 92, 84, priority=2),
    ),
    "odd": (
        ColumnSpec("number", 156, 150, look=_name_look),
        ColumnSpec("user", 0, 120, priority=2),
        ColumnSpec("node", 160, 120, priority=3),
        ColumnSpec("spent", 116, 104),
        ColumnSpec("usual", 116, 104, priority=1),
        ColumnSpec("over", 132, 110),
    ),
    "idle": (
        ColumnSpec("number", 156, 150, look=_name_look),
        ColumnSpec("user", 0, 120, priority=2),
        ColumnSpec("node", 160, 120, priority=4),
        ColumnSpec("used", 124, 110),
        ColumnSpec("fee", 120, 104),
        ColumnSpec("note", 220, 140, priority=3),
    ),
}


class SectionTable(Card):
    """A section's lines; Enter or a double click opens one."""

    def __init__(self, vm: AnalyticsViewModel, name: str) -> None:
        super().__init__(flush=True)
        self._vm, self._name = vm, name
        self.table = DataTable(_SPECS[name], "", row_height=ROW)
        self.table.setModel(vm.tables[name])
        self._nothing = StateBlock("chart-bar", "info", tight=True)
        self.add(self.table)
        self.add(self._nothing)
        self.table.opened.connect(self._on_opened)
        self._nothing.hide()
        self.settle()

    def retranslate(self) -> None:
        names = {
            "departments": translate("Analytics", "Departments"),
            "people": translate("Analytics", "People"),
            "services": translate("Analytics", "Services"),
            "top": translate("Analytics", "Top 50"),
            "odd": translate("Analytics", "Unusual"),
            "idle": translate("Analytics", "Unused"),
        }
        self.table.setAccessibleName(names[self._name])
        self._nothing.set_block(*self._vm.nothing(self._name))

    def settle(self) -> None:
        """Other lines: as high as they are, up to a page of them."""
        count = self._vm.tables[self._name].rowCount()
        done = count > 0 or self._vm.tables[self._name].query is None
        set_shown(self.table, done)
        set_shown(self._nothing, not done)
        rows = max(LEAST, min(MOST, count))
        self.table.setFixedHeight(px(HEAD) + rows * px(ROW))

    def _on_opened(self, row: object) -> None:
        if isinstance(row, int):
            self._vm.open_line(self._name, row)
