"""A list of bubbles: keeps its place when older ones come, stays at the end when it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence, QTextLine
from PySide6.QtWidgets import QMenu

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.icons import icon
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.bubbles_scroll import AnchoredList

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from kyivstar_desktop.viewmodels.support_rows import Bubble

translate = QCoreApplication.translate
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BubbleList(AnchoredList):
    """Rows are Bubbles of a paging model.

    `acted(what, key, argument)`: link (Link), open and save (number of a file), retry, drop,
    expand, copied.
    """

    acted = Signal(str, str, object)

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
