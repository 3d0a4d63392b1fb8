"""Toasts: the echo of the person's own act, at the bottom right, two at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.style_tokens import load_tokens
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import announce
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row
from kyivstar_desktop.views.widgets.painting import draw_text, fill_box, frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent

_EDGE, _GAP, _MOST = 24, 8, 2


class _ToastLink(LinkButton):
    """Underlined, in the tooltip's own text colour."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            font = theme.font("body_medium")
            box = QRectF(self.rect())
            draw_text(painter, box, self.text(), font=font, role="text.tooltip")
            line = QRectF(0, round(box.center().y() + px(8)), box.width(), 1)
            fill_box(painter, line, "text.tooltip")


class Toast(QWidget):
    """6 s, 8 s with an undo; waits while the pointer or the focus is on it."""

    acted = Signal()
    gone = Signal(object)  # this toast

    def __init__(self, parent: QWidget, *, text: str, icon: str, action: str, stay_ms: int) -> None:
        super().__init__(parent)
        self._icon = icon
        self.text = text
        words = Text(text, "body_medium", "text.tooltip", elide=True)
        self.line = row(30, words, gap=10, margins=(12, 0, 14, 0))
        self.line.setStretch(1, 1)
        self.setLayout(self.line)
        if action:
            link = _ToastLink(action)
            link.clicked.connect(self._on_acted)
            self.line.addWidget(link)
        self.setFixedHeight(px(40))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._life = QTimer(self)
        self._life.setSingleShot(True)
        self._life.timeout.connect(self.close_now)
        self._stay_ms = stay_ms
        self._life.start(stay_ms)

    def close_now(self) -> None:
        self._life.stop()
        self.gone.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._life.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._life.start(self._stay_ms)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            frame_box(painter, QRectF(self.rect()), fill="bg.tooltip", radius=px(8))
            side = px(18)
            box = QRectF(px(13), (self.height() - side) / 2, side, side)
            paint_icon(painter, box, self._icon, "text.tooltip")

    def _on_acted(self) -> None:
        self.acted.emit()
        self.close_now()


class ToastHost(QObject):
    """Owned by the window it serves; keeps toasts in the corner while the window is resized."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """Newest last."""
        return tuple(self._toasts)

    def show_toast(
        self, text: str, *, icon: str = "circle-check", action: str = "", undo: bool = False
    ) -> Toast:
        """`acted` of the answer speaks when the person took the action."""
        # reading time: reduced motion does not shorten it
        stay = load_tokens().durations["toast_stay_undo" if undo else "toast_stay"]
        toast = Toast(self._window, text=text, icon=icon, action=action, stay_ms=stay)
        toast.gone.connect(self._on_gone)
        self._toasts.append(toast)
        while len(self._toasts) > _MOST:
            self._toasts[0].close_now()
        self._place()
        toast.show()
        toast.raise_()
        announce(toast, text)
        return toast

    def clear(self) -> None:
        for toast in tuple(self._toasts):
            toast.close_now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        bottom = self._window.height() - px(_EDGE) - px(28)
        for toast in reversed(self._toasts):
            hint = toast.line.sizeHint().width()
            width = max(px(240), min(px(420), hint + px(8)))
            left = self._window.width() - px(_EDGE) - width
            toast.setGeometry(left, bottom - toast.height(), width, toast.height())
            bottom -= toast.height() + px(_GAP)

    def _on_gone(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()
