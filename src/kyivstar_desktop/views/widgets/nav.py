"""The rail: brand corner and the list of sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cards import Panel
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    draw_text,
    fill_box,
    frame_box,
    text_width,
    tone_ground,
    tone_text,
)
from kyivstar_desktop.views.widgets.side import BrandMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent

RAIL, RAIL_COLLAPSED = 208, 60
_ROW, _GAP = 36, 2
_RINGED = (
    QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_Active
    | QStyle.StateFlag.State_KeyboardFocusChange
)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NavItem:
    """`count` is a pill at the right; `tone` warning colours it; `caption` starts a group."""

    key: str
    text: str
    icon: str
    count: str = ""
    tone: str = "neutral"
    caption: str = ""


class _NavModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[NavItem, ...] = ()

    def fill(self, items: Sequence[NavItem]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.text}, {item.count}" if item.count else item.text
        if role == Qt.ItemDataRole.UserRole:
            return item
        return None


class _NavDelegate(QStyledItemDelegate):
    collapsed = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        item: NavItem = index.data(Qt.ItemDataRole.UserRole)
        extra = px(28) if item.caption and not self.collapsed else 0
        return QSize(px(40), px(_ROW + _GAP) + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: NavItem = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if item.caption and not self.collapsed:
            area = QRectF(box.left() + px(12), box.top() + px(6), box.width(), px(20))
            font = theme.font("micro", weight=500)
            draw_text(painter, area, item.caption, font=font, role="text.tertiary")
            box.setTop(box.top() + px(28))
        box.setHeight(px(_ROW))
        state = option.state
        self._paint_row(painter, box, item, state)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, box: QRectF, item: NavItem, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            frame_box(painter, box, fill="bg.surface", line="line.hairline", radius=px(8))
            marker = QRectF(box.left(), box.top() + px(9), px(3), box.height() - px(18))
            fill_box(painter, marker, "accent.fill", radius=1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            frame_box(painter, box, fill="bg.pressed", radius=px(8))
        if state & _RINGED == _RINGED:
            frame_box(painter, box, line="line.focus", radius=px(8), width=2)
        role = "text.link" if chosen else "text.secondary"
        left = box.left() + px(12)
        if self.collapsed:
            left = box.center().x() - px(9)
        at = QPointF(round(left), round(box.center().y() - px(9)))
        draw_icon(painter, at, item.icon, role, px(18))
        if not self.collapsed:
            self._paint_words(painter, box, item, chosen=chosen)
        elif item.count:
            dot = QRectF(left + px(14), box.top() + px(7), px(7), px(7))
            fill_box(painter, dot, "warning.fill", radius=px(3.5))

    def _paint_words(self, painter: QPainter, box: QRectF, item: NavItem, *, chosen: bool) -> None:
        role = "text.link" if chosen else "text.secondary"
        right = box.right() - px(10)
        if item.count:
            right -= self._paint_pill(painter, right, box.center().y(), item) + px(6)
        font = theme.font("body", weight=600 if chosen else 500)
        area = QRectF(box.left() + px(40), box.top(), right - box.left() - px(40), box.height())
        draw_text(painter, area, item.text, font=font, role=role)

    @staticmethod
    def _paint_pill(painter: QPainter, right: float, middle: float, item: NavItem) -> float:
        font = theme.font("micro", weight=600)
        width = max(px(20), text_width(font, item.count) + px(12))
        pill = QRectF(right - width, middle - px(9), width, px(18))
        frame_box(painter, pill, fill=tone_ground(item.tone), radius=px(9))
        draw_text(painter, pill, item.count, font=font, role=tone_text(item.tone), align=CENTER)
        return width


class NavList(QListView):
    """Sections as a list: arrows move, `chosen(key)` speaks only for the person."""

    chosen = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._model, self._delegate = _NavModel(self), _NavDelegate(self)
        self._quiet, self._told = False, ""
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    @property
    def items(self) -> tuple[NavItem, ...]:
        return self._model.items

    def set_items(self, items: Sequence[NavItem]) -> None:
        """The chosen key stays chosen."""
        if tuple(items) == self._model.items:
            return
        key = self.key
        self._quiet = True
        self._model.fill(items)
        self._quiet = False
        if key:
            self.set_current(key)
        self.updateGeometry()

    @property
    def key(self) -> str:
        """The chosen section; the current row may be another one that is only looked at."""
        return self._told

    def set_current(self, key: str) -> None:
        """Silent; a key that is not here clears the choice."""
        keys = [item.key for item in self._model.items]
        self._quiet, self._told = True, key if key in keys else ""
        if key in keys:
            self.setCurrentIndex(self._model.index(keys.index(key), 0))
        else:
            self.selectionModel().clear()
        self._quiet = False

    def set_collapsed(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._delegate.collapsed = on
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        option = QStyleOptionViewItem()
        rows = range(len(self._model.items))
        heights = [self._delegate.sizeHint(option, self._model.index(i, 0)).height() for i in rows]
        return QSize(px(RAIL), sum(heights))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self._delegate.collapsed:
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current then: looked at, but nobody has chosen it."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self._tell(now)

    def _tell(self, index: QModelIndex) -> None:
        key = self._model.items[index.row()].key
        if key != self._told:
            self._told = key
            self.chosen.emit(key)


class NavRail(Panel):
    """208 px (60 collapsed): sections, a stretch, and the profile that always stays."""

    chosen = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__("bg.rail", sides="r")
        self._top, self._bottom = NavList(name), NavList(name)
        self._bottom.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bottom.setFixedHeight(px(_ROW + _GAP))
        self.setLayout(column(self._top, self._bottom, gap=4, margins=(8, 8, 9, 6)))
        self.setFixedWidth(px(RAIL))
        self._top.chosen.connect(self._on_chosen)
        self._bottom.chosen.connect(self._on_chosen)
        self.setAccessibleName(name)
        self.setFocusProxy(self._top)

    def set_name(self, name: str) -> None:
        for widget in (self, self._top, self._bottom):
            widget.setAccessibleName(name)

    def set_items(self, items: Sequence[NavItem], *, bottom: NavItem | None = None) -> None:
        self._top.set_items(items)
        self._bottom.set_items((bottom,) if bottom is not None else ())

    def set_current(self, key: str) -> None:
        """Silent."""
        self._top.set_current(key)
        self._bottom.set_current(key)

    def set_collapsed(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._top.set_collapsed(on)
        self._bottom.set_collapsed(on)
        self.setFixedWidth(px(RAIL_COLLAPSED if on else RAIL))

    def _on_chosen(self, key: object) -> None:
        self.set_current(str(key))
        self.chosen.emit(key)


class BrandCorner(Panel):
    """The glyph and the program's name, above the rail."""

    def __init__(self, name: str) -> None:
        super().__init__("bg.rail", sides="r")
        self._name = Text(name, "block")
        self._layout = row(BrandMark(26), self._name, None, gap=10, margins=(16, 0, 8, 0))
        self.setLayout(self._layout)
        self.setFixedSize(px(RAIL), px(56))

    def set_name(self, name: str) -> None:
        self._name.setText(name)

    def set_collapsed(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._name.setVisible(not on)
        self.setFixedWidth(px(RAIL_COLLAPSED if on else RAIL))
