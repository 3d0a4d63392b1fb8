"""«Мої звернення»: every conversation, and a search through all of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.fields import SearchField
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    RIGHT,
    badge_width,
    draw_text,
    frame_box,
    paint_badge,
    text_width,
)
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_lists import ListRow
    from kyivstar_desktop.viewmodels.support_state import SupportState

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROW = 56


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ListRow] = ()

    def fill(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        shown = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown.speech
        return shown if role == Qt.ItemDataRole.UserRole else None


class _RowDelegate(QStyledItemDelegate):
    """Title and the last words at the left; when, state and the new ones at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(1, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: ListRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("bg.hover"))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, theme.color("line.hairline"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = box.adjusted(2, 2, -2, -3)
            frame_box(painter, ring, line="line.focus", radius=px(6), width=2)
        self._paint_words(painter, box.adjusted(px(16), px(8), -px(16), -px(8)), shown)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, box: QRectF, shown: ListRow) -> None:
        hint = theme.font("hint")
        when = QRectF(box.left(), box.top(), box.width(), px(20))
        draw_text(painter, when, shown.when, font=hint, role="text.tertiary", align=RIGHT)
        right = box.right() - text_width(hint, shown.when) - px(12)
        title = QRectF(box.left(), box.top(), right - box.left(), px(20))
        font = theme.font("body_strong" if shown.count else "body_medium")
        draw_text(painter, title, shown.title, font=font, role="text.primary")
        right = box.right()
        middle = box.top() + px(30)
        if shown.count:
            count = str(shown.count)
            pill = QRectF(right - px(22), middle - px(9), px(22), px(18))
            frame_box(painter, pill, fill="accent.fill", radius=px(9))
            font = theme.font("micro", weight=600)
            draw_text(painter, pill, count, font=font, role="text.on-accent", align=CENTER)
            right -= px(30)
        if shown.state:
            wide = badge_width(shown.state, "")
            paint_badge(painter, right - wide, middle, shown.state, f"{shown.tone}:")
            right -= wide + px(12)
        text = QRectF(box.left(), box.top() + px(21), right - box.left(), px(18))
        draw_text(painter, text, shown.text, font=hint, role="text.secondary")


class TalkList(QListView):
    """Enter or a click opens a row: `chosen(conversation, message)`."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = _Rows()
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._on_chosen)
        self.clicked.connect(self._on_chosen)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        if rows == self._rows.rows:
            return
        kept = self.currentIndex().row()
        self._rows.fill(rows)
        if 0 <= kept < len(rows):
            self.setCurrentIndex(self._rows.index(kept, 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        shown = self._rows.rows[index.row()]
        self.chosen.emit(shown.key, shown.message)


class TalksView(QWidget):
    """Search on top, rows under it, a way back."""

    def __init__(self, vm: SupportViewModel) -> None:
        super().__init__()
        self._back = Button("", kind="ghost", icon="arrow-left")
        self.search = SearchField()
        head = row(self._back, self.search, gap=12, margins=(12, 12, 16, 12))
        head.setStretch(1, 1)
        self.list = TalkList()
        self._empty = StateBlock("inbox", "neutral")
        layout = column(holder(head), Divider(), self.list, self._empty, 6, gap=0)
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._back.clicked.connect(vm.show_chat)
        bind_text(self.search.edit, vm.search)
        self.list.chosen.connect(vm.open_thread)

    def retranslate(self) -> None:
        self._back.setText(translate("Support", "To the conversation"))
        self.search.set_placeholder(translate("Support", "Search in all conversations"))
        self.search.set_name(translate("Support", "Search in all conversations"))
        self.list.setAccessibleName(translate("Support", "My conversations"))

    def render_state(self, new: SupportState) -> None:
        set_text_quietly(self.search.edit, new.query)
        self.list.set_rows(new.rows)
        title, text = new.list_note
        set_shown(self.list, bool(new.rows))
        set_shown(self._empty, not new.rows)
        found = bool(new.query.strip())
        self._empty.set_block(title, text, icon="search" if found else "inbox", tone="neutral")
