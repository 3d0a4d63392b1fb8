"""Tables of the analytics page: one card a section, with what it says when it has no lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import SegmentBar
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import holder, row, set_shown
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel
    from kyivstar_desktop.viewmodels.analytics_rows import Line
    from kyivstar_desktop.viewmodels.analytics_save import SavePart

translate = QCoreApplication.translate
ROW, HEAD = 34, 33
LEAST, MOST = 3, 14


def _name_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    return CellLook(line.cells[0], strong=bool(line.key))


def _title_look(row: object) -> CellLook:
    line: Line = row  # type: ignore[assignment]
    return CellLook(line.cells[1], strong=True)


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
        ColumnSpec("spent", 140, 112),
        ColumnSpec("limit", 140, 112, priority=1),
        ColumnSpec("share", 212, 100, priority=3, look=_share_look),
        ColumnSpec("percent", 116, 100, priority=2, look=_percent_look),
        ColumnSpec("verdict", 240, 150, look=_verdict_look),
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
        ColumnSpec("used", 132, 110),
        ColumnSpec("fee", 120, 104),
        ColumnSpec("note", 244, 140, priority=3),
    ),
    "save": (
        ColumnSpec("number", 156, 150, look=_name_look),
        ColumnSpec("user", 140, 120, priority=4),
        ColumnSpec("now", 112, 100, priority=2),
        ColumnSpec("target", 176, 130),
        ColumnSpec("best", 112, 100, priority=3),
        ColumnSpec("saving", 116, 104),
        ColumnSpec("lost", 0, 160, priority=1),
    ),
    "radar": (
        ColumnSpec("at", 112, 92, priority=3),
        ColumnSpec("title", 0, 160, look=_title_look),
        ColumnSpec("what", 180, 130),
        ColumnSpec("before", 112, 96, priority=1),
        ColumnSpec("after", 112, 96),
        ColumnSpec("numbers", 84, 76, priority=2),
        ColumnSpec("sum", 128, 110),
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
            "save": translate("Analytics", "Optimiser"),
            "radar": translate("Analytics", "Price radar"),
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


class SaveBar(Card):
    """Over the optimiser's list: begin or stop, the least saving, the target, the batch."""

    def __init__(self, vm: AnalyticsViewModel) -> None:
        super().__init__(gap=10)
        self._text = Text("", "body", "text.secondary", wrap=True)
        self._compare = Button("", kind="tonal", icon="refresh", size="small")
        self._progress = SegmentBar(height=6)
        self._trouble = IconText("alert-triangle", "", "danger.text", size=14)
        self._least = Combo("", size="small")
        self._target = Combo("", size="small")
        self._batch = Button("", kind="primary", size="small")
        line = row(self._text, self._compare, gap=12)
        line.setStretch(0, 1)
        self.add(line)
        self.add(self._progress)
        self.add(self._trouble)
        self._choices = holder(row(self._least, self._target, None, self._batch, gap=12))
        self.add(self._choices)
        self._compare.clicked.connect(vm.compare)
        self._least.picked.connect(vm.choose_least)
        self._target.picked.connect(vm.choose_target)
        self._batch.clicked.connect(vm.prepare_batch)

    def render_part(self, part: SavePart, old: SavePart | None) -> None:
        self._text.setText(part.text)
        self._compare.setText(part.compare)
        set_shown(self._progress, part.running)
        self._progress.set_parts(
            ((max(0, part.permille), "chart.1"),), whole=1000, spoken=part.text
        )
        self._trouble.set_text(part.trouble)
        set_shown(self._trouble, bool(part.trouble))
        self._least.setAccessibleName(translate("Analytics", "Least saving"))
        self._target.setAccessibleName(translate("Analytics", "Tariff to move to"))
        for combo, new, before, chosen in (
            (self._least, part.leasts, old.leasts if old else (), part.least),
            (self._target, part.targets, old.targets if old else (), part.target),
        ):
            with QSignalBlocker(combo):
                if new != before:
                    combo.clear()
                    for key, text in new:
                        combo.add(text, key)
                combo.set_data(chosen)
        self._batch.setText(part.batch)
        self._batch.setEnabled(part.can_batch)
        set_shown(self._choices, len(part.targets) > 1)
