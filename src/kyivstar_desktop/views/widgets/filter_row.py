"""The head of a grid with its filter row: titles that sort, and an edit or a list under each."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import CHECK_ROOM, EDGE, PAD
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Combo, FieldBox
from kyivstar_desktop.views.widgets.painting import (
    LEFT,
    RIGHT,
    draw_text,
    frame_box,
    paint_check,
    painting,
    text_width,
)
from kyivstar_desktop.views.widgets.table_base import HEAD_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent

    from kyivstar_desktop.views.widgets.fleet_columns import FleetColumns

ROW_HEIGHT, EDIT_HEIGHT = 34, 26
_ARROW = 16


@dataclass(frozen=True, slots=True)
class FilterSpec:
    """What stands under one head: `options` (key, words) make it a list, else it is an edit."""

    column: str
    name: str
    placeholder: str = ""
    options: tuple[tuple[str, str], ...] = ()


def wants_escape(event: QEvent) -> bool:
    """Whether somebody is asked if Esc shall be a key here rather than a shortcut."""
    asks = event.type() == QEvent.Type.ShortcutOverride
    return asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class _Box(FieldBox):
    """A filled filter has a border of its own."""

    def __init__(self, edit: PlainEdit) -> None:
        super().__init__(edit, size="filter", icon="")
        self._own = edit
        edit.focus_changed.connect(self._on_focus)
        edit.textChanged.connect(self._on_text)

    def _on_focus(self, _has: object) -> None:
        self.update()

    def _on_text(self, _text: str) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._own.text() and not self._own.hasFocus() and not self._error:
            with painting(self) as painter:
                frame_box(painter, QRectF(self.rect()), line="accent.line", radius=px(8), width=2)


class _FilterEdit(PlainEdit):
    """Esc empties it first; Down and Enter go on to the rows."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc is ours before it is the page's, while there is something to empty."""
        if wants_escape(event) and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.typed.emit("")
            return
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Filter(QWidget):
    """One filter: speaks with its column."""

    typed = Signal(str, str)
    left = Signal()

    def __init__(self, spec: FilterSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.edit: _FilterEdit | None = None
        self._combo: Combo | None = None
        if spec.options:
            self._combo = Combo(spec.name, size="filter")
            self._combo.setParent(self)
            self._combo.setFont(theme.font("hint"))
            self._combo.picked.connect(self._on_picked)
            self._inner: QWidget = self._combo
        else:
            self.edit = _FilterEdit()
            self.edit.setFont(theme.font("hint"))
            self._inner = _Box(self.edit)
            self._inner.setParent(self)
            self.edit.typed.connect(self._on_typed)
            self.edit.left.connect(self.left)
        self.set_words(spec)
        self.stop: QWidget = self._inner if self.edit is None else self.edit
        self.setFocusProxy(self.stop)

    def set_words(self, spec: FilterSpec) -> None:
        self.spec = spec
        if self.edit is not None:
            self.edit.setAccessibleName(spec.name)
            self.edit.setPlaceholderText(spec.placeholder)
        if self._combo is not None:
            chosen = self._combo.currentData()
            self._combo.clear()
            self._combo.setAccessibleName(spec.name)
            for key, text in spec.options:
                self._combo.add(text, key)
            self._combo.set_data(chosen or "")

    def set_value(self, text: str, *, wrong: str) -> None:
        """Quietly; `wrong` says what is expected instead."""
        if self._combo is not None:
            self._combo.set_data(text)
        elif self.edit is not None:
            if self.edit.text() != text:
                self.edit.setText(text)
            self.edit.setToolTip(wrong)
            self.edit.setAccessibleDescription(wrong)
            box = self._inner
            if isinstance(box, FieldBox):
                box.set_marks(error=bool(wrong), ok=False, suffix="")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inner.setGeometry(self.rect())

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self.spec.column, text)

    def _on_picked(self, key: object) -> None:
        self.typed.emit(self.spec.column, str(key))


class FilterHead(QHeaderView):
    """Titles above, filters below. `typed(column, text)` goes to the query at once."""

    typed = Signal(str, str)
    sorted = Signal(str)  # column
    widened = Signal(str, object)  # column, width in pixels of the screen
    left = Signal()  # on to the rows

    def __init__(self, table: FleetColumns) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._filters: dict[str, _Filter] = {}
        self._sort = ("", False)
        self._pressed: tuple[float, tuple[int, ...]] | None = None
        self.setFixedHeight(px(HEAD_HEIGHT + ROW_HEIGHT))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(24))
        self.sectionResized.connect(self._on_moved)
        self.geometriesChanged.connect(self._on_moved)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEAD_HEIGHT + ROW_HEIGHT))

    # --- what stands in it ---
    def set_filters(self, filters: Sequence[FilterSpec]) -> None:
        """Edits that stay keep their text and their focus."""
        wanted = {spec.column: spec for spec in filters}
        for column in [c for c in self._filters if c not in wanted]:
            gone = self._filters.pop(column)
            gone.hide()
            gone.deleteLater()
        for column, spec in wanted.items():
            made = self._filters.get(column)
            if made is None:
                made = self._filters[column] = _Filter(spec, self)
                made.typed.connect(self.typed)
                made.left.connect(self.left)
            else:
                made.set_words(spec)
        self._order_tabs([self._filters[spec.column] for spec in filters])
        self.place()

    def set_values(
        self, typed: Mapping[str, str], unread: frozenset[str], expected: str = ""
    ) -> None:
        for column, one in self._filters.items():
            one.set_value(typed.get(column, ""), wrong=expected if column in unread else "")

    def set_sort(self, column: str, *, down: bool) -> None:
        self._sort = (column, down)
        self.viewport().update()

    @property
    def sort(self) -> str:
        """The store's column by which rows stand."""
        return self._sort[0]

    def focus_filter(self, column: str, text: str = "") -> None:
        """Ctrl+F, or a letter typed over the rows."""
        found = self._filters.get(column)
        if found is None or found.edit is None:
            return
        found.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            found.edit.setText(found.edit.text() + text)
            found.edit.typed.emit(found.edit.text())
        else:
            found.edit.selectAll()

    @staticmethod
    def _order_tabs(filters: Sequence[_Filter]) -> None:
        for first, second in itertools.pairwise(filters):
            QWidget.setTabOrder(first.stop, second.stop)

    def place(self) -> None:
        """Filters follow their columns; those of still columns stay at the left edge."""
        still, top = self._table.still_width, px(HEAD_HEIGHT) + px(4)
        for column, one in self._filters.items():
            box = self._table.column_place(column)
            if box is None:
                one.hide()
                continue
            left, width, stays = box
            first = px(EDGE + CHECK_ROOM - PAD - 4) if left == 0 and stays is not None else px(4)
            hidden = not stays and left + first < still
            one.setGeometry(left + first, top, max(px(40), width - first - px(3)), px(EDIT_HEIGHT))
            one.setVisible(not hidden)
            if stays:
                one.raise_()

    # --- painting ---
    def paintSection(self, painter: QPainter, rect: Any, logical: int) -> None:
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("bg.sunken"))
        head = QRectF(box.left(), box.top(), box.width(), px(HEAD_HEIGHT))
        for y in (head.bottom() - 1, box.bottom() - 1):
            painter.fillRect(QRectF(box.left(), y, box.width(), 1), theme.color("line.hairline"))
        table = self._table
        if table.is_first(logical):
            mark = QRectF(box.left() + px(EDGE), head.center().y() - px(8), px(16), px(16))
            paint_check(painter, mark, table.check_state)
            at = QPointF(box.left() + px(EDGE), round(head.bottom() + px(9)))
            draw_icon(painter, at, "filter", "text.tertiary", px(16))
        self._paint_title(painter, table.cells.inner(head, logical), logical)
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRectF, logical: int) -> None:
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        sorts = self._table.sort_of(logical) == self._sort[0]
        font = theme.font("caption", weight=600 if sorts else 500)
        right = self._table.is_right(logical)
        role = "text.primary" if sorts else "text.secondary"
        arrow = px(_ARROW) + px(2) if sorts else 0
        words = min(text_width(font, title) + 1, max(0, int(area.width()) - arrow))
        left = area.right() - words - arrow if right else area.left()
        spot = QRectF(left, area.top(), words, area.height())
        draw_text(painter, spot, title, font=font, role=role, align=RIGHT if right else LEFT)
        if sorts:
            icon = "arrow-down" if self._sort[1] else "arrow-up"
            at = QPointF(spot.right() + px(2), round(area.center().y() - px(_ARROW) / 2))
            draw_icon(painter, at, icon, role, px(_ARROW))

    # --- mouse ---
    def mousePressEvent(self, event: QMouseEvent) -> None:
        widths = tuple(self.sectionSize(i) for i in range(self.count()))
        self._pressed = (event.position().x(), widths)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        x, widths = pressed
        table = self._table
        changed = [i for i, width in enumerate(widths) if self.sectionSize(i) != width]
        if changed:
            for i in changed:
                self.widened.emit(table.columns[i].key, self.sectionSize(i))
            return
        if event.position().y() > px(HEAD_HEIGHT) or abs(event.position().x() - x) > px(4):
            return
        if table.in_check(event.position().x()):
            table.check_all(table.check_state != Qt.CheckState.Checked)
            return
        logical = table.column_at(int(event.position().x()))
        if logical >= 0:
            self.sorted.emit(table.columns[logical].key)

    def _on_moved(self, *_change: object) -> None:
        self.place()
