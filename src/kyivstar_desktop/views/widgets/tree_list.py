"""A tree of departments: row 28, indent 16, a chevron, the count of risks and the total."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    draw_text,
    fill_box,
    frame_box,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QPainter

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, INDENT, LEAST_NAME = 28, 16, 44
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class TreeItem:
    """Depth first. `risk` "" where nothing is at risk; `spoken` is its accessible name."""

    key: str
    text: str
    depth: int
    count: str
    risk: str
    folded: bool | None
    spoken: str


class _TreeModel(QAbstractItemModel):
    """An index carries the place of its item in the depth-first list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[TreeItem, ...] = ()
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {-1: []}
        self._rows: list[int] = []

    def fill(self, items: Sequence[TreeItem]) -> bool:
        """Whether the tree itself is another one; other counts are only drawn anew."""
        items = tuple(items)
        same = [(i.key, i.depth) for i in items] == [(i.key, i.depth) for i in self.items]
        if same:
            self.items = items
            self.layoutChanged.emit()
            return False
        self.beginResetModel()
        self.items = items
        self._parents, self._children, self._rows = [], {-1: []}, []
        trail: list[int] = []
        for place, item in enumerate(items):
            del trail[item.depth :]
            above = trail[-1] if trail else -1
            self._parents.append(above)
            self._rows.append(len(self._children[above]))
            self._children[above].append(place)
            self._children[place] = []
            trail.append(place)
        self.endResetModel()
        return True

    def at(self, place: int) -> QModelIndex:
        return self.createIndex(self._rows[place], 0, place)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 Qt's signature
        children = self._children.get(self.place(parent), [])
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        place = self.place(index)
        above = self._parents[place] if 0 <= place < len(self._parents) else -1
        return self.at(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return len(self._children.get(self.place(parent), ())) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place(index)
        if not 0 <= place < len(self.items):
            return None
        item = self.items[place]
        if role == _ROW_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken
        return item.spoken if role == Qt.ItemDataRole.ToolTipRole else None

    @staticmethod
    def place(index: Index) -> int:
        return int(index.internalId()) if index.isValid() else -1


class _TreeDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(_ROW_ROLE)
        if not isinstance(item, TreeItem):
            return
        box = QRectF(option.rect)
        view = self.parent()
        chosen = isinstance(view, TreeList) and view.key == item.key
        font = theme.font("body_strong" if chosen else "body")
        needed = min(text_width(font, item.text), px(LEAST_NAME))
        right = self._paint_counts(painter, box, item, least=needed + px(10))
        area = QRectF(box.left() + px(2), box.top(), right - box.left() - px(8), box.height())
        role = "text.link" if chosen else "text.primary"
        draw_text(painter, area, item.text, font=font, role=role)

    @staticmethod
    def _paint_counts(painter: QPainter, box: QRectF, item: TreeItem, *, least: float) -> float:
        """The total at the edge, the risk beside it; where they begin.

        Deep in the tree the name keeps its `least` room: the risk is then in the tool tip alone.
        """
        small, strong = theme.font("hint"), theme.font("caption", weight=600)
        wide = max(px(24), text_width(small, item.count))
        total = QRectF(box.right() - px(8) - wide, box.top(), wide, box.height())
        draw_text(painter, total, item.count, font=small, role="text.secondary", align=RIGHT)
        if not item.risk:
            return total.left()
        width = text_width(strong, item.risk) + 1
        left = total.left() - px(8) - width
        if left - px(20) - box.left() < least:
            return total.left()
        area = QRectF(left, box.top(), width, box.height())
        draw_text(painter, area, item.risk, font=strong, role="warning.text")
        at = QPointF(left - px(18), round(box.center().y() - px(7)))
        draw_icon(painter, at, "alert-triangle", "warning.text", px(14))
        return left - px(20)


class TreeList(QTreeView):
    """`chosen(key)` and `folded(key)` are the person's."""

    chosen = Signal(str)
    folded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tree = _TreeModel(self)
        self._quiet = False
        self._key = ""
        self.setModel(self._tree)
        self.setItemDelegate(_TreeDelegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(px(INDENT))
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.expanded.connect(self._on_folded)
        self.collapsed.connect(self._on_folded)

    @property
    def key(self) -> str:
        return self._key

    def set_items(self, items: Sequence[TreeItem], current: str) -> None:
        """Silent; what is open stays open by the items' own word."""
        self._quiet = True
        self._key = current
        self._tree.fill(items)
        for place, item in enumerate(self._tree.items):
            if item.folded is not None:
                index = self._tree.at(place)
                if self.isExpanded(index) == item.folded:
                    self.setExpanded(index, not item.folded)
            if item.key == current:
                index = self._tree.at(place)
                if self.currentIndex() != index:
                    self.setCurrentIndex(index)
        self._quiet = False
        self.viewport().update()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground goes over the whole width, under the chevron too."""
        item = index.data(_ROW_ROLE)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        box = QRectF(0, option.rect.top(), self.viewport().width(), px(ROW_HEIGHT))
        chosen = isinstance(item, TreeItem) and item.key == self._key
        if chosen:
            fill_box(painter, box, "bg.selected", px(6))
        elif self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) == index:
            fill_box(painter, box, "bg.hover", px(6))
        if self.hasFocus() and index == self.currentIndex():
            frame_box(painter, box, line="line.focus", radius=px(6), width=2)
        painter.restore()
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        item = index.data(_ROW_ROLE)
        if not isinstance(item, TreeItem) or item.folded is None:
            return
        icon = "chevron-right" if item.folded else "chevron-down"
        at = QPointF(rect.right() - px(14), round(rect.center().y() - px(7)) + 1)
        draw_icon(painter, at, icon, "text.secondary", px(14))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        item = now.data(_ROW_ROLE)
        if not self._quiet and isinstance(item, TreeItem):
            self.chosen.emit(item.key)

    def _on_folded(self, index: QModelIndex) -> None:
        item = index.data(_ROW_ROLE)
        if not self._quiet and isinstance(item, TreeItem):
            self.folded.emit(item.key)
