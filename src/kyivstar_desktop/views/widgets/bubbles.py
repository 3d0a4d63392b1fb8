"""A list of bubbles: keeps its place when older ones come, stays at the end when it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence, QTextLine
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.icons import icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.bubbles_paint import BubbleDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from kyivstar_desktop.viewmodels.support_rows import Bubble

translate = QCoreApplication.translate
NEAR = 240  # px from an edge at which the next page is asked for
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BubbleList(QListView):
    """Rows are Bubbles of a paging model.

    `acted(what, key, argument)`: link (Link), open and save (number of a file), retry, drop,
    expand, copied.
    """

    acted = Signal(str, str, object)
    older_wanted = Signal()
    newer_wanted = Signal()
    end_changed = Signal(object)  # bool: the last row is in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = BubbleDelegate(self)
        self._stick, self._quiet = True, False
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._wanted: str = ""  # the key to be shown once it is laid out
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().setSingleStep(px(24))
        theme.changed.connect(self._on_theme)

    # --- model ----------------------------------------------------------------------------------
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.dataChanged.connect(self._on_data)
        model.modelReset.connect(self._on_reset)

    @property
    def at_end(self) -> bool:
        return self._stick

    def go_to_end(self) -> None:
        self._set_stick(True)
        self._anchor = None
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def show_row(self, number: int) -> None:
        """In the middle, current, so that a reader says it."""
        index = self.model().index(number, 0)
        if index.isValid():
            self._set_stick(False)
            self._anchor = None
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def doItemsLayout(self) -> None:
        """After each layout: at the end still, or where the eyes were."""
        super().doItemsLayout()
        bar = self.verticalScrollBar()
        self._quiet = True
        if self._stick:
            bar.setValue(bar.maximum())
        elif self._anchor is not None:
            index, top = self._anchor
            if index.isValid():
                now = self.visualRect(self.model().index(index.row(), 0)).top()
                bar.setValue(bar.value() + now - top)
        self._hold()
        self._quiet = False

    def _hold(self) -> None:
        """Remembers the first visible row and where it stands: Qt moves the index along."""
        self._anchor = None
        if self._stick:
            return
        index = self.indexAt(QPoint(px(20), 1))
        if index.isValid():
            self._anchor = QPersistentModelIndex(index), self.visualRect(index).top()

    def _on_data(self, _top: QModelIndex, _bottom: QModelIndex) -> None:
        """Heights may be others."""
        self.scheduleDelayedItemsLayout()

    def _on_reset(self) -> None:
        self._anchor = None
        self._delegate.measures.forget()
        self._set_stick(True)
        self.scheduleDelayedItemsLayout()

    def _on_theme(self) -> None:
        self._delegate.measures.forget()
        self.scheduleDelayedItemsLayout()

    # --- scrolling ------------------------------------------------------------------------------
    def _on_scrolled(self, value: int) -> None:
        if self._quiet:
            return
        bar = self.verticalScrollBar()
        self._set_stick(value >= bar.maximum() - px(8))
        self._hold()
        if value < px(NEAR):
            self.older_wanted.emit()
        if value > bar.maximum() - px(NEAR):
            self.newer_wanted.emit()

    def _set_stick(self, on: bool) -> None:  # noqa: FBT001 internal
        if on != self._stick:
            self._stick = on
            self.end_changed.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stick:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # --- pointer --------------------------------------------------------------------------------
    def zone_at(self, at: QPointF) -> tuple[Bubble, str, object] | None:
        """What would be pressed there."""
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        row: Bubble = index.data(ROW_ROLE)
        where = self._delegate.places_of(row, QRectF(self.visualRect(index)))
        for what, argument, box in where.zones:
            if box.contains(at):
                return row, what, argument
        if row.links and where.text.contains(at):
            width = max(self._delegate.measures.of(row, self.viewport().width()).text[0], 1)
            layout = self._delegate.measures.layout(row, width)
            inside = at - where.text.topLeft()
            number = int(inside.y() // theme.line("body"))
            line = layout.lineAt(min(max(0, number), layout.lineCount() - 1))
            place = line.xToCursor(inside.x(), QTextLine.CursorPosition.CursorOnCharacter)
            for link in row.links:
                if link.start <= place < link.start + link.length:
                    return row, "link", link
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self.zone_at(event.position())
        hover = (found[0].key, found[1], found[2]) if found is not None else ("", "", None)
        if hover != self._delegate.hover:
            self._delegate.hover = hover
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if found else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self.zone_at(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        row, what, argument = found
        if what == "file":
            self._popup(row, event.globalPosition().toPoint(), files_only=argument)
        else:
            self.acted.emit(what, row.key, argument)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.hover = ("", "", None)
        self.viewport().update()

    # --- keyboard -------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid():
            self._popup_at(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._copy(index.data(ROW_ROLE))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are for the composer: there is a search of its own."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and by_key:
            self._popup_at(index)
        elif index.isValid():
            self._popup(index.data(ROW_ROLE), event.globalPos())

    def _popup_at(self, index: QModelIndex) -> None:
        row: Bubble = index.data(ROW_ROLE)
        box = QRectF(self.visualRect(index))
        corner = self._delegate.places_of(row, box).bubble.bottomLeft().toPoint()
        self._popup(row, self.viewport().mapToGlobal(corner))

    def menu_of(self, row: Bubble, *, files_only: object = None) -> QMenu:
        """Everything that can be done with a row; the menu deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, tile in enumerate(row.files):
            if files_only is None or files_only == number:
                text = translate("Support", "Save “%1”…").replace("%1", tile.name)
                self._add(menu, "download", text, (row.key, "save", number))
                text = translate("Support", "Open “%1”…").replace("%1", tile.name)
                self._add(menu, "external-link", text, (row.key, "open", number))
        if files_only is None:
            self._fill(menu, row)
        return menu

    def _fill(self, menu: QMenu, row: Bubble) -> None:
        for link in row.links:
            text = translate("Support", "Open %1…").replace("%1", link.host)
            self._add(menu, "external-link", text, (row.key, "link", link))
        for wanted, name, text, what in (
            (row.text, "copy", translate("Support", "Copy the text"), "copy"),
            (row.cut, "chevron-down", translate("Support", "Show all of it"), "expand"),
            (row.failed, "refresh", translate("Support", "Send again"), "retry"),
            (row.can_drop, "x", translate("Support", "Remove"), "drop"),
        ):
            if wanted:
                self._add(menu, name, text, (row.key, what, None))

    def _add(self, menu: QMenu, name: str, text: str, data: tuple[str, str, object]) -> None:
        action = menu.addAction(icon(name), text.replace("&", "&&"))
        action.setData(data)
        action.triggered.connect(self._on_chosen)

    def _popup(self, row: Bubble, at: QPoint, *, files_only: object = None) -> None:
        self.menu_of(row, files_only=files_only).popup(at)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            key, what, argument = action.data()
            self.acted.emit(what, key, argument)

    def _copy(self, row: Bubble) -> None:
        QGuiApplication.clipboard().setText(row.text)
        self.acted.emit("copied", row.key, None)
