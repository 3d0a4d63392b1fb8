"""FleetGrid: a DataTable over a model that knows its whole size, with choices kept by ids.

Rows of the model are numbers, group rows, or None while they are being read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import CHECK_ROOM, EDGE, CellDelegate
from kyivstar_desktop.views.widgets.fleet_columns import FleetColumns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from kyivstar_desktop.views.widgets.cells import ColumnSpec, Index

_COLOURS = {
    "red": "danger.fill",
    "orange": "warning.fill",
    "yellow": "highlight.fill",
    "green": "success.fill",
    "blue": "accent.fill",
    "violet": "chart.2",
    "grey": "text.tertiary",
}
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Checks(Protocol):
    """Who keeps the choice: by the numbers' ids, never by rows."""

    @property
    def check_state(self) -> Qt.CheckState: ...
    def is_checked(self, line: str) -> bool: ...
    def check(self, row: int) -> None: ...
    def check_range(self, first: int, last: int) -> None: ...
    def check_all(self, on: bool) -> None: ...  # noqa: FBT001 as the grid has it


class _Cells(CellDelegate):
    """The person's colour of a number is a bar at its left edge."""

    def _paint_ground(self, painter: QPainter, box: QRectF, index: Index) -> None:
        current = index.row() == self._table.current_row
        painter.fillRect(box, theme.color("bg.hover" if current else "bg.surface"))
        super()._paint_ground(painter, box, index)
        colour = _COLOURS.get(getattr(index.data(ROW_ROLE), "colour", ""), "")
        if colour and self._table.is_first(index.column()):
            bar = QRectF(box.left(), box.top() + px(5), px(4), box.height() - px(11))
            painter.fillRect(bar, theme.color(colour))


class FleetGrid(FleetColumns):
    """Sorting, filters and checks are told to others; the grid itself keeps nothing of them."""

    moved = Signal(object)  # the current row is another one
    seen = Signal(object, object)  # first and last row on the screen
    carded = Signal(object)  # Right: the card of the current row
    edited = Signal(object, str)  # F2: row and column
    pasted = Signal()
    letter = Signal(str)  # typed over the rows: to be searched
    menu_wanted = Signal(object, QPoint)  # row, place on the screen
    group_toggled = Signal(object)

    def __init__(self, checks: Checks, columns: Sequence[ColumnSpec]) -> None:
        super().__init__(columns)
        self._checks, self._anchor = checks, -1
        self.cells = _Cells(self)
        self.setItemDelegate(self.cells)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # --- checks ---
    @property
    def check_state(self) -> Qt.CheckState:
        return self._checks.check_state

    def is_checked(self, row: int) -> bool:
        line = getattr(self.model().index(row, 0).data(ROW_ROLE), "line", "")
        return bool(line) and self._checks.is_checked(line)

    def set_row_checked(self, row: int, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        if not self.is_group(row) and self.is_checked(row) != on:
            self._anchor = row
            self._checks.check(row)

    def check_all(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._checks.check_all(on)

    def clear_checks(self) -> None:
        """A new query lifts nothing by itself: the choice is by ids."""

    def checks_moved(self) -> None:
        """The choice has changed: it is drawn."""
        self.viewport().update()
        self.head.viewport().update()
        self.sheet.update()

    # --- rows ---
    def _size_groups(self, first: int, last: int) -> None:
        """Every row is equally high: 100 000 of them are never walked."""

    def go_row(self, row: int) -> None:
        """Makes it the current one and brings it into sight."""
        if 0 <= row < self.row_count:
            self.setCurrentIndex(self.model().index(row, max(0, self.currentIndex().column())))
            self.scrollTo(self.currentIndex())
            self.viewport().update()
            self.moved.emit(row)

    def tell_seen(self) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        self.seen.emit(max(0, self.rowAt(0)), last if last >= 0 else self.row_count - 1)

    # --- keys ---
    def _own_key(self, event: QKeyEvent) -> bool:
        row, key, mods = self.current_row, Qt.Key(event.key()), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
            return True
        if mods & _SHIFT and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return self._stretch(1 if key == Qt.Key.Key_Down else -1)
        if self._jump(key) or self._act(key, row):
            return True
        if super()._own_key(event):
            if self.current_row != row:
                self._anchor = -1
                self.moved.emit(self.current_row)
            return True
        return self._search(event)

    def _jump(self, key: Qt.Key) -> bool:
        rows = max(1, self.viewport().height() // max(1, px(self.row_height)) - 1)
        ends = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.row_count - 1,
            Qt.Key.Key_PageUp: max(0, self.current_row - rows),
            Qt.Key.Key_PageDown: min(self.row_count - 1, max(0, self.current_row) + rows),
        }
        if key not in ends or not self.row_count:
            return False
        self.go_row(ends[key])
        return True

    def _act(self, key: Qt.Key, row: int) -> bool:
        if row < 0:
            return False
        if key == Qt.Key.Key_F2:
            column = self.columns[max(0, self.currentIndex().column())].key
            self.edited.emit(row, column)
        elif self.is_group(row) and key in {Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right}:
            self.group_toggled.emit(row)
        elif key == Qt.Key.Key_Right:
            self.carded.emit(row)
        else:
            return False
        return True

    def _walk(self, step: int) -> bool:
        """Group rows are walked through too: they open and fold."""
        row = min(max(self.current_row + step, 0), self.row_count - 1)
        if self.row_count:
            index = self.model().index(row, max(0, self.currentIndex().column()))
            self.setCurrentIndex(index)
            self.viewport().update()
        return True

    def _stretch(self, step: int) -> bool:
        before = max(0, self.current_row)
        self._anchor = before if self._anchor < 0 else self._anchor
        self._walk(step)
        self._checks.check_range(self._anchor, self.current_row)
        self.moved.emit(self.current_row)
        return True

    def _search(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, _SHIFT}
        text = event.text()
        if plain and text.isprintable() and text.strip():
            self.letter.emit(text)
            return True
        return False

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search: rows that are not read cannot be looked through."""

    # --- mouse ---
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.row()
        if index.isValid() and self.is_group(row):
            if event.button() == Qt.MouseButton.LeftButton:
                self.setCurrentIndex(index)
                self.group_toggled.emit(row)
            event.accept()
            return
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._press(index, event)
            event.accept()
            return
        event.accept()

    def _press(self, index: QModelIndex, event: QMouseEvent) -> None:
        row, mods = index.row(), event.modifiers()
        before = self.current_row
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if mods & _SHIFT:
            self._checks.check_range(self._anchor if self._anchor >= 0 else max(0, before), row)
        elif mods & _CTRL or self.in_check(event.position().x()):
            self.set_row_checked(row, not self.is_checked(row))
        self.setCurrentIndex(index)
        if not mods & _SHIFT:
            self._anchor = row
        self.moved.emit(row)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the Menu key over the current row."""
        row, place = self.current_row, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self.rowAt(self.viewport().mapFromGlobal(place).y())
            self.go_row(row)
        elif row >= 0:
            low = self.rowViewportPosition(row) + self.rowHeight(row)
            place = self.viewport().mapToGlobal(QPoint(px(EDGE + CHECK_ROOM), low))
        if row >= 0 and not self.is_group(row):
            self.menu_wanted.emit(row, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row < 0 and self.row_count:
            self.setCurrentIndex(self.model().index(0, 0))

    # --- inside ---
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_seen()

    def _on_reset(self) -> None:
        self.hover_row, self._anchor = -1, -1
        self.fit_columns()

    def _on_scrolled(self, _value: int) -> None:
        self.tell_seen()
