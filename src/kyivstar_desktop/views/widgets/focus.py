"""FocusRing: one overlay per window that shows where the keyboard is; silent under the mouse."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayout

_GAP = 2
_WINDOW_MOVES = (QEvent.Type.Show, QEvent.Type.Resize)
_MOVES = (*_WINDOW_MOVES, QEvent.Type.Move, QEvent.Type.Hide)
_OWN_BORDER = (
    QLineEdit, QComboBox, QTextEdit, QPlainTextEdit, QAbstractItemView, QScrollArea, QTabBar
)  # fmt: skip


class FocusRing(QWidget):
    """2 px `line.focus` round the widget that has focus, 2 px away from it.

    Inputs and lists show focus by themselves. A focus taken by the mouse gets no ring.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keys = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        window.installEventFilter(self)

    @property
    def target(self) -> QWidget | None:
        """The widget that is ringed now."""
        return self._target if self.isVisible() else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self.hide()
        elif kind in _MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            radius = px(8) + _GAP + 2
            frame_box(painter, QRectF(self.rect()), line="line.focus", radius=radius, width=2)

    def _on_focus(self, _old: object, now: QWidget | None) -> None:
        if self._target is not None:
            self._target.destroyed.disconnect(self._on_gone)
            self._target = None
        self._unwatch()
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        wanted = isinstance(now, QWidget) and now.window() is self.parentWidget()
        if not wanted or by_mouse or now is None or not _is_ringed(now):
            self.hide()
            return
        self._target = now
        self._watch(now)
        now.destroyed.connect(self._on_gone)
        self._place()

    def _watch(self, target: QWidget) -> None:
        """A layout or a scroll bar moves ancestors, and the target with them, unseen by it."""
        window = self.parentWidget()
        part: QWidget | None = target
        while part is not None and part is not window:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()

    def _unwatch(self) -> None:
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        self._watched = []

    def _on_gone(self) -> None:
        self._target = None
        self.hide()

    def _place(self) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not target.isVisible():
            self.hide()
            return
        if isinstance(target, QAbstractButton) and target.size().isEmpty():
            self.hide()
            return
        edge = _GAP + 2
        at = target.mapTo(window, QPoint(0, 0))
        box = QRect(at, target.size()).adjusted(-edge, -edge, edge, edge)
        self.setGeometry(box)
        self.raise_()
        self.show()


def tab_stops(part: QWidget) -> list[QWidget]:
    """What inside `part` takes Tab, in the order of its layouts (a grid by rows)."""
    found = [part] if part.focusPolicy() & Qt.FocusPolicy.TabFocus else []
    inside = part.layout()
    return [*found, *_stops_of(inside)] if inside is not None else found


def _stops_of(layout: QLayout) -> list[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        # row, column and their spans; the stub says just `object`
        at = {n: cast("tuple[int, ...]", layout.getItemPosition(n)) for n in places}
        places.sort(key=at.__getitem__)
    found: list[QWidget] = []
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found += tab_stops(widget)
        elif inner is not None:
            found += _stops_of(inner)
    return found


def chain_tabs(stops: Sequence[QWidget]) -> None:
    """Tab walks them in this order: parts made later would come after all others."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _is_ringed(widget: QWidget) -> bool:
    """A page that holds the focus until the first Tab is no control; inputs ring themselves."""
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and not isinstance(widget, _OWN_BORDER)
