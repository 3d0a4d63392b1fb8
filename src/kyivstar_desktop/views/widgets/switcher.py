"""Which number the pages speak of: the button in the top bar and its popup (picture 21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting, text_width
from kyivstar_desktop.views.widgets.switcher_list import (
    GROUP,
    ROW,
    WIDTH,
    FilterEdit,
    SwitchDelegate,
    SwitchRow,
    SwitchRows,
    captioned,
    paint_plate,
    plain_text,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent

__all__ = ["SwitchRow", "SwitcherButton", "SwitcherPopup"]

_MOST = 460
_AROUND = 220  # bar, search, foot and strip above and below the list


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
        self._model, self._delegate = SwitchRows(self), SwitchDelegate(self)
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
        edit = FilterEdit(self._list)
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
        found = [row_ for row_ in self._all if not self._searched or wanted in plain_text(row_)]
        rows = captioned(found)
        before = self._key_at(self._list.currentIndex()) if not typed else self._current
        self._model.fill(rows)
        keys = [row_.key for row_ in rows]
        if rows:
            known = before if before in keys else self._current
            number = keys.index(known) if known in keys else 0
            self._list.setCurrentIndex(self._model.index(number, 0))
        height = sum(px(ROW) + (px(GROUP) if row_.group else 0) for row_ in rows)
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
