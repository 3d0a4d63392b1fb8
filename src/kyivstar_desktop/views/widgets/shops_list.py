"""Shops as rows: a compact list with a town (ShopsList), and the long list of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    RIGHT,
    draw_hairline,
    draw_text,
    fill_box,
    frame_box,
    paint_state,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kyivstar_desktop.viewmodels.shops_list import ShopRow, ShopsListViewModel, ShopsState
    from kyivstar_desktop.viewmodels.shops_page_state import ShopLine

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
LINE = 64


class ShopsList(QWidget):
    """Shows a ShopsListViewModel; whoever made that disposes it.

    `every` asks for the page of all shops; its link is there only with `link`.
    """

    every = Signal()

    def __init__(self, vm: ShopsListViewModel, *, link: bool = False) -> None:
        super().__init__()
        self._every = LinkButton("")
        self._every.clicked.connect(self.every)
        set_shown(self._every, link)
        self._vm = vm
        self._label = Text("", "caption", "text.secondary")
        self._town = Combo("", icon="map-pin")
        self._label.setBuddy(self._town)
        self._hint = Text("", "hint", "text.tertiary", wrap=True)
        self._rows = column(gap=8)
        self._note = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        head = row(self._label, self._town, None, self._every, gap=8)
        self.setLayout(column(head, self._hint, self._rows, self._note, gap=8))
        self._town.picked.connect(self._on_picked)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(translate("Shops", "Town"))
        self._town.setAccessibleName(translate("Shops", "Town"))
        self._every.setText(translate("Shops", "All on the map"))

    def _on_picked(self, town: object) -> None:
        self._vm.choose(str(town))

    def _render(self, new: ShopsState, old: ShopsState | None) -> None:
        if old is None or new.towns != old.towns:
            self._town.clear()
            self._town.add(translate("Shops", "Not chosen"), "")
            for town in new.towns:
                self._town.add(town, town)
            self._town.updateGeometry()
        self._town.set_data(new.town)
        self._hint.setText(new.hint)
        self._note.set_text(new.note)
        set_shown(self._note, bool(new.note))
        if old is None or new.rows != old.rows:
            clear_layout(self._rows)
            for number, shown in enumerate(new.rows):
                if number:
                    self._rows.addWidget(Divider())
                self._rows.addWidget(_ShopLine(shown))


class _ShopLine(QWidget):
    def __init__(self, shown: ShopRow) -> None:
        super().__init__()
        title = Text(shown.address or shown.title, "body_strong", elide=True)
        opened = StateText(shown.opened, shown.tone)
        details = " · ".join(part for part in (shown.hours, shown.phone) if part)
        text = Text(details, "hint", "text.secondary", elide=True)
        distance = Text(shown.distance, "body", "text.secondary")
        first = row(title, distance, gap=12)
        first.setStretch(0, 1)
        second = row(opened, text, gap=12)
        second.setStretch(1, 1)
        self.setLayout(column(holder(first), holder(second), gap=2))
        words = (shown.title, shown.address, shown.distance, shown.opened, details)
        self.setAccessibleName(", ".join(part for part in words if part))


# --- the long list of the page of shops ---------------------------------------------------------
class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[ShopLine, ...] = ()

    def fill(self, lines: Sequence[ShopLine]) -> None:
        """The same shops in the same order keep the selection and the scroll."""
        ids = [one.id for one in lines]
        if ids == [one.id for one in self.lines]:
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return shown.spoken
        return None


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(200), px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: ShopLine = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            fill_box(painter, box, "bg.selected")
            fill_box(painter, QRectF(box.left(), box.top(), px(3), box.height()), "accent.fill")
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_box(painter, box, "bg.hover")
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            frame_box(painter, box.adjusted(1, 1, -1, -1), line="line.focus", radius=px(4), width=2)
        draw_hairline(painter, box.left(), box.right(), box.bottom() - 1)
        self._paint_line(painter, box, shown)
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, box: QRectF, shown: ShopLine) -> None:
        disc = QRectF(box.left() + px(14), box.top() + px(10), px(24), px(24))
        ground = "neutral.subtle" if shown.tone == "warning" else "accent.fill"
        ink = "text.secondary" if shown.tone == "warning" else "text.on-accent"
        frame_box(painter, disc, fill=ground, radius=disc.width() / 2)
        font = theme.font("micro", weight=600)
        draw_text(painter, disc, str(shown.number), font=font, role=ink, align=CENTER)
        left, right = box.left() + px(50), box.right() - px(14)
        strong, small = theme.font("body_strong"), theme.font("hint")
        far = text_width(theme.font("body"), shown.distance) + 2
        top = QRectF(left, box.top() + px(7), right - left - far - px(8), px(20))
        draw_text(painter, top, shown.title, font=strong, role="text.primary")
        area = QRectF(right - far, top.top(), far, px(20))
        body = theme.font("body")
        draw_text(painter, area, shown.distance, font=body, role="text.primary", align=RIGHT)
        under = QRectF(left, box.top() + px(33), right - left, px(20))
        wide = text_width(theme.font("body_medium"), shown.opened) + px(24)
        look = shown.tone if shown.tone != "neutral" else "neutral:clock"
        paint_state(painter, QRectF(left, under.top(), wide, px(20)), shown.opened, look)
        rest = QRectF(left + wide + px(8), under.top(), right - left - wide - px(8), px(20))
        if rest.width() > px(48):
            draw_text(painter, rest, shown.under, font=small, role="text.secondary", align=RIGHT)


class ShopLines(QListView):
    """Arrows move, letters find; `picked` speaks for the person only."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Lines(self)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(px(4 * LINE))
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_lines(self, lines: Sequence[ShopLine], chosen: str) -> None:
        self._quiet = True
        self._model.fill(lines)
        place = next((n for n, one in enumerate(lines) if one.id == chosen), -1)
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self._model.index(place, 0))
        self._quiet = False

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.picked.emit(self._model.lines[now.row()].id)
