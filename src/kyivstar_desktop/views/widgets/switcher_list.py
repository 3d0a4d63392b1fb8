"""The list of the number switcher: its rows, how they are painted, and the search above them."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    TONE_ICONS,
    draw_text,
    frame_box,
    text_width,
    tone_of,
    tone_text,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QKeyEvent

WIDTH, ROW, GROUP = 392, 44, 28
_LONGEST = 40  # characters of an own name
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SwitchRow:
    """`right` is the balance, `state` a short word in `tone`; `group` starts a caption.

    `mark` is the icon of the state, "" the tone's own. `name` is what may be edited in place; None
    where nothing may. `keys` stand behind `text` and are never cut.
    """

    key: Hashable
    title: str
    text: str
    right: str = ""
    state: str = ""
    tone: str = ""
    icon: str = "device-mobile"
    group: str = ""
    mark: str = ""
    name: str | None = None
    keys: str = ""


def paint_plate(painter: QPainter, box: QRectF, icon: str, *, chosen: bool) -> None:
    """The small square with the kind of a line."""
    frame_box(painter, box, fill="accent.subtle" if chosen else "neutral.subtle", radius=px(6))
    side = px(16)
    at = QPointF(round(box.center().x() - side / 2), round(box.center().y() - side / 2))
    draw_icon(painter, at, icon, "text.link" if chosen else "text.secondary", side)


class SwitchRows(QAbstractListModel):
    """`renamed(key, name)` when somebody has edited a name in place."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[SwitchRow, ...] = ()

    def fill(self, rows: Sequence[SwitchRow]) -> None:
        self.beginResetModel()
        self.shown = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        named = index.isValid() and self.shown[index.row()].name is not None
        return found | Qt.ItemFlag.ItemIsEditable if named else found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(self.shown[index.row()].key, str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row_ = self.shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row_
        if role == Qt.ItemDataRole.DisplayRole:
            return row_.title
        if role == Qt.ItemDataRole.EditRole:
            return row_.name or ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (row_.title, row_.text, row_.keys, row_.right, row_.state)
            return ", ".join(word for word in words if word)
        return None


class SwitchDelegate(QStyledItemDelegate):
    """Paints rows and lays the editor of a name over the small line."""

    current: Hashable = ""
    edit_name, edit_hint = "", ""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _i: Index) -> QWidget:
        edit = PlainEdit()
        edit.setParent(parent)
        edit.setMaxLength(_LONGEST)
        edit.setAccessibleName(self.edit_name)
        edit.setPlaceholderText(self.edit_hint)
        return edit

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        box = option.rect
        top = box.bottom() - px(ROW) + px(6)
        editor.setGeometry(box.left() + px(42), top, box.width() - px(52), px(32))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: SwitchRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(px(WIDTH - 16), px(ROW) + (px(GROUP) if shown.group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: SwitchRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if shown.group:
            area = QRectF(box.left() + px(10), box.top(), box.width(), px(GROUP))
            font = theme.font("micro", weight=500)
            draw_text(painter, area, shown.group, font=font, role="text.secondary")
            box.setTop(box.top() + px(GROUP))
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            frame_box(painter, box, fill="bg.selected", radius=px(6))
        elif state & QStyle.StateFlag.State_MouseOver:
            frame_box(painter, box, fill="bg.hover", radius=px(6))
        self._paint_row(painter, box, shown)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, shown: SwitchRow) -> None:
        plate = QRectF(box.left() + px(10), box.center().y() - px(12), px(24), px(24))
        paint_plate(painter, plate, shown.icon, chosen=shown.key == self.current)
        right = box.right() - px(10)
        sums = text_width(theme.font("body_strong"), shown.right)
        states = text_width(theme.font("micro"), shown.state) + (px(18) if shown.state else 0)
        left, wide = box.left() + px(46), right - box.left() - px(54) - max(sums, states)
        top = QRectF(left, box.top() + px(5), wide, px(18))
        font = theme.font("body_strong")
        draw_text(painter, top, shown.title, font=font, role="text.primary")
        under = QRectF(left, box.top() + px(23), wide, px(15))
        small = theme.font("micro")
        keys = f" · {shown.keys}" if shown.keys else ""
        room = under.width() - text_width(small, keys)
        wide = min(room, text_width(small, shown.text))
        words = QRectF(under.left(), under.top(), wide, under.height())
        draw_text(painter, words, shown.text, font=small, role="text.secondary")
        if keys:
            words = QRectF(words.right(), under.top(), under.width() - wide, under.height())
            draw_text(painter, words, keys, font=small, role="text.secondary")
        area = QRectF(right - sums - 2, top.top(), sums + 2, px(18))
        draw_text(painter, area, shown.right, font=font, role="text.primary", align=RIGHT)
        if shown.state:
            role = tone_text(shown.tone)
            area = QRectF(right - states, under.top(), states, px(15))
            draw_text(painter, area, shown.state, font=small, role=role, align=RIGHT)
            mark = shown.mark or TONE_ICONS[tone_of(shown.tone)]
            if mark:
                draw_icon(painter, QPointF(area.left() + 2, area.top() + 1), mark, role, px(13))


class FilterEdit(PlainEdit):
    """Arrows, Enter, F2 and the Menu key go to the list below while typing goes on."""

    menu_wanted = Signal()

    def __init__(self, rows: QListView) -> None:
        super().__init__()
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            index = self._rows.currentIndex()
            if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self._rows.edit(index)
            return
        if event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit()
            return
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            step = -1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1
            model = self._rows.model()
            number = max(0, min(model.rowCount() - 1, self._rows.currentIndex().row() + step))
            self._rows.setCurrentIndex(model.index(number, 0))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._rows.activated.emit(self._rows.currentIndex())
        else:
            super().keyPressEvent(event)


def captioned(rows: Sequence[SwitchRow]) -> list[SwitchRow]:
    """The caption of a group stands over its first row only."""
    before = ""
    made = []
    for row_ in rows:
        made.append(replace(row_, group="") if row_.group == before else row_)
        before = row_.group
    return made


def plain_text(row_: SwitchRow) -> str:
    words = f"{row_.title}{row_.text}{row_.key}".casefold()
    return words.replace(" ", "").replace("\u00a0", "")
