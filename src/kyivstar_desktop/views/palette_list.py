"""Rows of the command palette: one list, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.keycap import key_text, paint_cap
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.palette_state import Entry

ROW, CAPTION, EDGE = 40, 28, 18
Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Entry, ...] = ()

    def fill(self, rows: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.shown = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.title, entry.note, key_text(entry.keys) if entry.keys else "")
            return ", ".join(part for part in parts if part)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        return QSize(px(200), row_height(entry))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if entry.caption:
            area = QRectF(box.left() + px(12), box.top(), box.width() - px(24), px(CAPTION))
            font = theme.font("micro", weight=600)
            draw_text(painter, area, entry.caption, font=font, role="text.secondary")
            box.setTop(box.top() + px(CAPTION))
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            frame_box(painter, box, fill="bg.selected", radius=px(6))
        elif state & QStyle.StateFlag.State_MouseOver and entry.ready:
            frame_box(painter, box, fill="bg.hover", radius=px(6))
        self._paint_row(painter, box, entry, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    @staticmethod
    def _paint_row(painter: QPainter, box: QRectF, entry: Entry, *, chosen: bool) -> None:
        middle = box.center().y()
        role = "text.link" if chosen and entry.ready else "text.secondary"
        at = QPointF(round(box.left() + px(12)), round(middle - px(9)))
        draw_icon(painter, at, entry.icon, role, px(18))
        right = box.right() - px(12)
        if entry.keys:
            right = paint_cap(painter, right, middle, key_text(entry.keys)) - px(12)
        left = box.left() + px(42)
        room = max(px(40), right - left)
        wide = min(room, paint_marked(painter, QRectF(left, box.top(), room, box.height()), entry))
        note = QRectF(left + wide + px(12), box.top(), right - left - wide - px(12), box.height())
        if entry.note and note.width() > px(30):
            draw_text(painter, note, entry.note, font=theme.font("body"), role="text.secondary")


def row_height(entry: Entry) -> int:
    return px(ROW) + (px(CAPTION) if entry.caption else 0)


def paint_marked(painter: QPainter, area: QRectF, entry: Entry) -> float:
    """The title with the typed letters in another colour and weight; its width."""
    font = theme.font("body_medium")
    text, marks = entry.title, entry.marks
    if text_width(font, text) + px(6) > area.width():
        draw_text(painter, area, text, font=font, role=_ink(entry))
        return area.width()
    layout = QTextLayout(text, font)
    layout.setFormats([_format(start, length) for start, length in runs_of(marks)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    painter.setPen(theme.color(_ink(entry)))
    top = area.top() + (area.height() - line.height()) / 2
    layout.draw(painter, QPointF(area.left(), round(top)))
    return line.naturalTextWidth()


def _ink(entry: Entry) -> str:
    return "text.primary" if entry.ready else "text.secondary"


def _format(start: int, length: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    look = QTextCharFormat()
    look.setFont(theme.font("body_medium", weight=600))
    look.setForeground(theme.color("text.link"))
    part.format = look
    return part


def runs_of(marks: Sequence[int]) -> list[tuple[int, int]]:
    """Places as (start, length) of unbroken runs: (0, 1, 2, 5) -> [(0, 3), (5, 1)]."""
    runs: list[tuple[int, int]] = []
    for place in marks:
        if runs and runs[-1][0] + runs[-1][1] == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs


class PaletteList(QListView):
    """Arrows come from the field above; a click runs a row. `picked(key)`."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model, self._delegate = _Rows(self), _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)

    @property
    def current(self) -> Entry | None:
        row = self.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else None

    def fill(self, rows: Sequence[Entry], *, anew: bool) -> None:
        """Of another text the first row that can be run; later answers leave the chosen one."""
        before = self.current
        self._model.fill(rows)
        keys = [row.key for row in rows]
        if not anew and before is not None and before.key in keys:
            self._choose(keys.index(before.key))
            return
        ready = [n for n, row in enumerate(rows) if row.ready]
        self._choose(ready[0] if ready else 0)
        self.scrollToTop()

    def step(self, by: int) -> None:
        """To the next row (1), the one before (-1), a page on or back; round at the ends."""
        count = len(self._model.shown)
        if not count:
            return
        at = self.currentIndex().row() + by
        if abs(by) == 1:
            self._choose(at % count)
        else:
            self._choose(max(0, min(count - 1, at)))

    def height_of_all(self) -> int:
        return sum(row_height(row) for row in self._model.shown)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._model.shown):
            self.setCurrentIndex(self._model.index(row, 0))

    def _on_picked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._model.shown[index.row()].key)
