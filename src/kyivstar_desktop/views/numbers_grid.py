"""The card with the grid: its head and filters, the editor over a cell, what stands instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.numbers_columns import EDITED, column_title, payment_name
from kyivstar_desktop.viewmodels.numbers_filters import CHOICES, kind_of
from kyivstar_desktop.viewmodels.presenting.risk import risk_name
from kyivstar_desktop.views.numbers_looks import group_look, specs
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, announce
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import FieldBox
from kyivstar_desktop.views.widgets.filter_row import FilterSpec, wants_escape
from kyivstar_desktop.views.widgets.fleet_grid import FleetGrid
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_state import NumbersState

translate = QCoreApplication.translate
LEAST_ROWS = 6


class _CellEdit(PlainEdit):
    """Enter and leaving keep the text, Esc does not."""

    ended = Signal(bool)  # whether to keep it

    def event(self, event: QEvent) -> bool:
        if wants_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.ended.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit(False)
        else:
            super().keyPressEvent(event)


class _CellEditor(FieldBox):
    """An edit that lies over one cell of the grid."""

    lines_wanted = Signal(object)  # row whose note has several lines

    def __init__(self, grid: FleetGrid, vm: NumbersViewModel) -> None:
        self.edit = _CellEdit()
        super().__init__(self.edit, size="filter", icon="")
        self.setParent(grid.viewport())
        self._grid, self._vm = grid, vm
        self._row, self._column, self._before = -1, "", ""
        self.edit.ended.connect(self._on_ended)
        self.edit.focus_changed.connect(self._on_focus)
        self.hide()

    def open_at(self, row_: int, column: str) -> None:
        """`column` is the one pressed; where it cannot be written, the label or the name is."""
        shown = [spec.key for spec in self._grid.columns]
        wanted = column if column in EDITED else next((k for k in shown if k in EDITED), "alias")
        box = self._grid.cell_box(row_, wanted if wanted in shown else "user")
        if box is None:
            return
        text = self._vm.text_of(row_, wanted)
        if "\n" in text:
            self.lines_wanted.emit(row_)  # a field of one line would lose its lines
            return
        self._row, self._column = row_, wanted
        self.edit.setText(text)
        self._before = self.edit.text()
        self.edit.setAccessibleName(column_title(wanted))
        self.edit.setPlaceholderText(column_title(wanted))
        self.setGeometry(box.adjusted(1, 2, -1, -3))
        self.setFixedHeight(box.height() - 5)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def close_editor(self) -> None:
        """Rows have moved under it: nothing is kept."""
        self._row = -1
        self.hide()

    def _on_ended(self, keep: object) -> None:
        row_, self._row = self._row, -1
        if row_ < 0:
            return
        if keep:
            self._write(row_)
        self.hide()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, has: object) -> None:
        self.update()
        if not has and self._row >= 0:
            row_, self._row = self._row, -1
            self._write(row_)
            self.hide()

    def _write(self, row_: int) -> None:
        if self.edit.text() != self._before:
            self._vm.write(row_, self._column, self.edit.text())


class GridCard(Card):
    """The grid over its model, or the words that stand in its place."""

    lines_wanted = Signal(object)  # row whose note has several lines

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self.grid = FleetGrid(vm, specs(vm.columns, vm.inputs.columns, vm.now))
        self.grid.set_group(group_look)
        self.grid.setModel(vm.model)
        self.grid.setMinimumHeight(px(66 + 32 * LEAST_ROWS))
        self._editor = _CellEditor(self.grid, vm)
        self._editor.lines_wanted.connect(self.lines_wanted)
        self._empty = StateBlock("device-sim", "info")
        self._reset = Button("", kind="tonal")
        self._empty.add_action(self._reset)
        self._expected = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._expected.setContentsMargins(px(14), px(6), px(14), px(6))
        set_shown(self._expected, False)
        self.add(self._expected)
        self.add(self.grid)
        self.add(self._empty)
        self._wire()

    def _wire(self) -> None:
        vm, grid = self._vm, self.grid
        vm.checks_changed.connect(grid.checks_moved)
        vm.model.modelReset.connect(self._editor.close_editor)
        grid.head.typed.connect(vm.type_filter)
        grid.head.sorted.connect(vm.sort_by)
        grid.head.widened.connect(self._on_widened)
        grid.head.left.connect(self._on_left)
        grid.opened.connect(vm.open_row)
        grid.moved.connect(vm.follow_row)
        grid.seen.connect(vm.model.look)
        grid.carded.connect(vm.open_card)
        grid.edited.connect(self._editor.open_at)
        grid.letter.connect(self._on_letter)
        grid.group_toggled.connect(vm.model.toggle_group)
        grid.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._reset.clicked.connect(vm.reset)

    def retranslate(self) -> None:
        self._reset.setText(translate("Numbers", "Reset the filter"))
        self.grid.head.set_filters(self._filters())
        self.grid.setAccessibleName(translate("Numbers", "Numbers"))

    def render_state(self, new: NumbersState, old: NumbersState | None) -> None:
        if old is None or _columns_of(old) != _columns_of(new):
            keys = new.columns
            self.grid.set_columns(
                specs(self._vm.columns, keys, self._vm.now),
                widths=dict(new.widths),
                sorts={key: self._vm.columns[key].sort for key in keys},
                custom=new.custom,
                still=new.frozen,
            )
            self.grid.head.set_filters(self._filters())
        self.grid.head.set_values(new.typed, new.unread, new.expected)
        self._expected.set_text(new.expected)
        set_shown(self._expected, bool(new.expected))
        if old is not None and new.expected and not old.expected:
            announce(self, new.expected)
        self.grid.head.set_sort(new.sort[0], down=new.sort[1])
        self.grid.set_loading(new.loading)
        self.grid.setAccessibleDescription(new.spoken_count)
        empty = bool(new.empty_title)
        whole = empty and not new.can_reset  # with a filter, the row of filters stays
        set_shown(self._empty, empty)
        set_shown(self.grid, not whole)
        least = px(66) if empty else px(66 + 32 * LEAST_ROWS)
        self.grid.setMinimumHeight(least)
        self.grid.setMaximumHeight(least if empty else 16_777_215)
        self._empty.set_block(new.empty_title, new.empty_text, icon="device-sim", tone="info")
        set_shown(self._reset, new.can_reset)

    def _filters(self) -> list[FilterSpec]:
        made = []
        for key in self._vm.inputs.columns:
            kind, title = kind_of(key), column_title(key)
            name = translate("Numbers", "Filter: %1").replace("%1", title)
            if kind == "search":
                name = translate("Numbers", "Search in the numbers")
                made.append(FilterSpec(key, name, translate("Numbers", "067… or a name")))
            elif kind == "words":
                made.append(FilterSpec(key, name, _placeholder(key)))
            elif kind == "sum":
                made.append(FilterSpec(key, name, translate("Numbers", "< sum")))
            elif kind == "choice":
                made.append(FilterSpec(key, name, options=_options(key)))
        return made

    def _on_widened(self, key: str, pixels: int) -> None:
        self._vm.set_width(key, self.grid.design_width(key, pixels))

    def _on_left(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_letter(self, text: str) -> None:
        self.grid.head.focus_filter("number", text)

    def _on_scrolled(self, _value: int) -> None:
        self._editor.close_editor()


def export_row(*parts: QWidget) -> QWidget:
    """How far an export is, on one line."""
    made = QWidget()
    made.setLayout(row(*parts, gap=12))
    return made


def _columns_of(state: NumbersState) -> tuple[object, ...]:
    return state.columns, state.widths, state.custom, state.frozen


def _placeholder(key: str) -> str:
    return translate("Numbers", "all") if key == "tariff" else translate("Numbers", "contains")


def _options(key: str) -> tuple[tuple[str, str], ...]:
    if key == "payment":
        rest = [(kind, payment_name(kind)) for kind in CHOICES[key]]
        return ("", translate("Numbers", "all")), *rest
    rest = [(kind, risk_name(kind)) for kind in CHOICES[key][1:]]
    risky = ("atRisk", translate("Numbers", "at risk"))
    return ("", translate("Numbers", "all states")), risky, *rest
