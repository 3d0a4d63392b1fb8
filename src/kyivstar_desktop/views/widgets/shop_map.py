"""A plain map of numbered points: no tiles, nothing fetched. The list beside is its table twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.map_sheet import RADIUS, MapSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

STEP, NOTCH = 48, 120
ZOOM, CLICK = 1.5, 4
_MOVES = {
    Qt.Key.Key_Left: (-STEP, 0),
    Qt.Key.Key_Right: (STEP, 0),
    Qt.Key.Key_Up: (0, -STEP),
    Qt.Key.Key_Down: (0, STEP),
}


class ShopMap(MapSheet):
    """Arrows pan, + and - zoom, Home shows all, PgUp and PgDn choose; so do wheel and mouse."""

    picked = Signal(str)  # id of a point

    def __init__(self, metres: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(metres, parent)
        self._grip: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def zoom(self, factor: float) -> None:
        """About the middle of the sheet."""
        self._own = self.view.zoomed(factor, self.width() / 2, self.height() / 2)
        self.update()

    def fit(self) -> None:
        """Every point again."""
        self._own = None
        self.update()

    # --- keys and mouse -------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            right, down = _MOVES[key]
            self._own = self.view.moved(px(right), px(down))
            self.update()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(ZOOM)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom(1 / ZOOM)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_0}:
            self.fit()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._step(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if not turn:
            event.ignore()
            return
        at = event.position()
        self._own = self.view.zoomed(ZOOM ** (turn / NOTCH), at.x(), at.y())
        self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position() - self._grip
        if not self._dragged and way.manhattanLength() < px(CLICK):
            return
        self._dragged = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._own = self.view.moved(-way.x(), -way.y())
        self._grip = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and not self._dragged:
            self._pick(event.position())
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _pick(self, at: QPointF) -> None:
        view = self.view
        spots = [
            (QPointF(*view.place((one.latitude, one.longitude))) - at, one.id)
            for one in self._points
        ]
        near = [(way.x() ** 2 + way.y() ** 2, ident) for way, ident in spots]
        if near and min(near)[0] <= px(RADIUS + 4) ** 2:
            self.picked.emit(min(near)[1])

    def _step(self, by: int) -> None:
        idents = [one.id for one in self._points]
        if idents:
            at = idents.index(self._chosen) + by if self._chosen in idents else 0
            self.picked.emit(idents[min(max(at, 0), len(idents) - 1)])
