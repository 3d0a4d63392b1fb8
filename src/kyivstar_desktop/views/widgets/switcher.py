"""Which number the pages speak of: the button in the top bar and its popup (picture 21)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
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
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    TONE_ICONS,
    draw_text,
    frame_box,
    painting,
    text_width,
    tone_of,
    tone_text,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent

WIDTH, _ROW, _GROUP, _MOST = 392, 44, 28, 460
_AROUND = 220  # bar, search, foot and strip above and below the list
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


class SwitcherButton(QPushButton):
    """The current number and its owner; opens the popup."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text, self._icon = "", "", "device-mobile"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(40))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_number(self, title: str, text: str, *, icon: str = "device-mobile") -> None:
        self._title, self._text, self._icon = title, text, icon
        self.setAccessibleName(f"{title}, {text}" if text else title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = max(
            text_width(theme.font("body_strong"), self._title),
            text_width(theme.font("micro"), self._text),
        )
        return QSize(max(px(292), words + px(84)), px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(248), px(40))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill = "bg.hover" if self.underMouse() else "bg.surface"
            frame_box(painter, box, fill=fill, line="line.strong", radius=px(8))
            paint_plate(painter, QRectF(px(8), px(7), px(26), px(26)), self._icon, chosen=True)
            left, wide = px(44), box.width() - px(84)
            title = QRectF(left, px(3), wide, px(18))
            font = theme.font("body_strong")
            draw_text(painter, title, self._title, font=font, role="text.primary")
            under = QRectF(left, px(20), wide, px(15))
            font = theme.font("micro")
            draw_text(painter, under, self._text, font=font, role="text.secondary")
            at = QPointF(box.right() - px(28), round(box.center().y() - px(8)))
            draw_icon(painter, at, "chevron-down", "text.secondary", px(16))


def paint_plate(painter: QPainter, box: QRectF, icon: str, *, chosen: bool) -> None:
    """The small square with the kind of a line."""
    frame_box(painter, box, fill="accent.subtle" if chosen else "neutral.subtle", radius=px(6))
    side = px(16)
    at = QPointF(round(box.center().x() - side / 2), round(box.center().y() - side / 2))
    draw_icon(painter, at, icon, "text.link" if chosen else "text.secondary", side)


class _Rows(QAbstractListModel):
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


class _Delegate(QStyledItemDelegate):
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
        top = box.bottom() - px(_ROW) + px(6)
        editor.setGeometry(box.left() + px(42), top, box.width() - px(52), px(32))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: SwitchRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(px(WIDTH - 16), px(_ROW) + (px(_GROUP) if shown.group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: SwitchRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if shown.group:
            area = QRectF(box.left() + px(10), box.top(), box.width(), px(_GROUP))
            font = theme.font("micro", weight=500)
            draw_text(painter, area, shown.group, font=font, role="text.secondary")
            box.setTop(box.top() + px(_GROUP))
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


class _FilterEdit(PlainEdit):
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


class _Catcher(QWidget):
    """Covers the window under the popup: a click outside only closes it."""

    pressed = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()


class SwitcherPopup(QFrame):
    """Filters while typing; `chosen(key)`, `link_pressed()`; Esc or a click outside closes it.

    `searched` False: whoever fills it does the search, told by `typed`. `menu_wanted(key, place)`
    asks for the menu of a row, `renamed(key, name)` tells of a name edited in place.

    A child of its window, not a popup of the desktop: Wayland gives those no place and no keys.
    """

    chosen = Signal(object)
    link_pressed = Signal()
    typed = Signal(str)
    closed = Signal()
    renamed = Signal(object, str)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget, *, searched: bool = True) -> None:
        super().__init__(parent.window())
        self._searched = searched
        self._catcher = _Catcher(parent.window())
        self._catcher.pressed.connect(self.close_popup)
        self._catcher.hide()
        self._opener: QWidget | None = None
        self.hide()
        self.setFixedWidth(px(WIDTH))
        self._all: tuple[SwitchRow, ...] = ()
        self._current: Hashable = ""
        self._model, self._delegate = _Rows(self), _Delegate(self)
        self._model.renamed.connect(self.renamed)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_activated)
        self._list.activated.connect(self._on_activated)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu_at)
        edit = _FilterEdit(self._list)
        edit.menu_wanted.connect(self._on_menu_key)
        self._search = Field(icon="search", size="small", edit=edit)
        edit.textEdited.connect(self._on_typed)
        self._link = LinkButton("", icon="plus")
        self._link.clicked.connect(self._on_link)
        self._hint = Text("", "micro", "text.secondary")
        self._foot = holder(
            column(Divider(), row(self._link, None, self._hint, margins=(18, 8, 16, 8)), gap=0)
        )
        self._note_text = Text("", "hint", "text.secondary", wrap=True)
        self._note = holder(column(self._note_text, margins=(10, 4, 10, 8)))
        self._note.hide()
        body = column(self._list, self._note, gap=0, margins=(6, 4, 6, 4))
        search = row(self._search, margins=(8, 8, 8, 4))
        self.setLayout(column(search, body, self._foot, gap=0, margins=(1, 1, 1, 1)))

    @property
    def opener(self) -> QWidget | None:
        """The button under which it opened last."""
        return self._opener

    def set_texts(self, placeholder: str, link: str = "", hint: str = "") -> None:
        self._search.set_placeholder(placeholder)
        self._search.set_name(placeholder)
        self._list.setAccessibleName(placeholder)
        self._link.setText(link)
        set_shown(self._link, bool(link))
        self._hint.setText(hint)
        set_shown(self._foot, bool(link or hint))

    def set_edit(self, name: str, hint: str) -> None:
        """Name and placeholder of the field in which a name is edited in place."""
        self._delegate.edit_name, self._delegate.edit_hint = name, hint

    def set_note(self, text: str) -> None:
        """Under the rows: why there are none, or how many more there are."""
        self._note_text.setText(text)
        set_shown(self._note, bool(text))

    def set_rows(self, rows: Sequence[SwitchRow], *, current: Hashable = "") -> None:
        """Rows of now; while a name is edited they wait, so that nothing typed is lost."""
        self._all, self._current = tuple(rows), current
        self._delegate.current = current
        if self._list.state() != QAbstractItemView.State.EditingState:
            self._show(self._search.text())

    @property
    def search_name(self) -> str:
        """Accessible name of the search."""
        return self._search.edit.accessibleName()

    def key_at(self, number: int) -> Hashable:
        """Key of the n-th row shown."""
        return self._model.shown[number].key

    def type_text(self, text: str) -> None:
        """As if it had been typed into the search."""
        self._search.set_text(text)
        self._on_typed(text)

    def popup_at(self, button: QWidget) -> None:
        """Under `button`, left edges together; typing goes to the search at once."""
        self._search.set_text("")
        self._show("")
        self.adjustSize()
        self._opener = button
        window = self.window()
        self._catcher.setGeometry(window.rect())
        self._catcher.show()
        self._catcher.raise_()
        self.move(self._place(button, window))
        self.show()
        self.raise_()
        self._search.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, button: QWidget, window: QWidget) -> QPoint:
        """Under the button; above it, or moved in, where the window ends."""
        under = button.mapTo(window, QPoint(0, button.height() + px(4)))
        over = button.mapTo(window, QPoint(0, -px(4))).y() - self.height()
        fits = under.y() + self.height() <= window.height() - px(8)
        left = max(px(8), min(under.x(), window.width() - self.width() - px(8)))
        return QPoint(left, under.y() if fits else max(px(8), over))

    def close_popup(self) -> None:
        """Focus returns to the button that opened it."""
        self.hide()
        self._catcher.hide()
        self.closed.emit()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(8))

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().replace(" ", "").replace("\u00a0", "")
        found = [row_ for row_ in self._all if not self._searched or wanted in _plain(row_)]
        rows = _captioned(found)
        before = self._key_at(self._list.currentIndex()) if not typed else self._current
        self._model.fill(rows)
        keys = [row_.key for row_ in rows]
        if rows:
            known = before if before in keys else self._current
            number = keys.index(known) if known in keys else 0
            self._list.setCurrentIndex(self._model.index(number, 0))
        height = sum(px(_ROW) + (px(_GROUP) if row_.group else 0) for row_ in rows)
        most = min(px(_MOST), self.window().height() - px(_AROUND))
        self._list.setFixedHeight(min(most, height) if rows else 0)

    def _key_at(self, index: QModelIndex) -> Hashable:
        return self._model.shown[index.row()].key if index.isValid() else None

    def _on_typed(self, text: str) -> None:
        self.typed.emit(text)
        self._show(text)
        self.adjustSize()

    def _on_menu_key(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            box = self._list.visualRect(index)
            place = self._list.viewport().mapToGlobal(box.bottomLeft())
            self.menu_wanted.emit(self._key_at(index), place)

    def _on_menu_at(self, at: QPoint) -> None:
        index = self._list.indexAt(at)
        if index.isValid():
            place = self._list.viewport().mapToGlobal(at)
            self.menu_wanted.emit(self._key_at(index), place)

    def edit_row(self, key: Hashable) -> None:
        """Opens the editor of a row's name."""
        for number, shown in enumerate(self._model.shown):
            if shown.key == key and shown.name is not None:
                index = self._model.index(number, 0)
                self._list.setCurrentIndex(index)
                self._list.edit(index)
                return

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.close_popup()
            self.chosen.emit(self._model.shown[index.row()].key)

    def _on_link(self) -> None:
        self.close_popup()
        self.link_pressed.emit()


def _captioned(rows: Sequence[SwitchRow]) -> list[SwitchRow]:
    """The caption of a group stands over its first row only."""
    before = ""
    made = []
    for row_ in rows:
        made.append(replace(row_, group="") if row_.group == before else row_)
        before = row_.group
    return made


def _plain(row_: SwitchRow) -> str:
    words = f"{row_.title}{row_.text}{row_.key}".casefold()
    return words.replace(" ", "").replace("\u00a0", "")
