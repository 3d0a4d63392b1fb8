"""Boxes for an SMS code: one line edit with one caret, painted as cells; a paste fills all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.edits import CARET_MS
from kyivstar_desktop.views.widgets.painting import CENTER, draw_text, fill_box, frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_SIZES = {"sign_in": (52, 60, 12), "payment": (48, 56, 8)}


class CodeBoxes(QLineEdit):
    """`typed(str)` carries digits only; `completed(str)` comes after it with the last of them."""

    typed = Signal(str)
    completed = Signal(str)

    def __init__(
        self, length: int = 4, *, size: str = "sign_in", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._length, self._error, self._caret_on = length, False, True
        self._cell = _SIZES[size]
        self.setFrame(False)
        self.setStyleSheet("background: transparent; border: 0; padding: 0;")
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._blink = QTimer(self)
        self._blink.setInterval(CARET_MS)
        self._blink.timeout.connect(self._on_blink)
        self.textEdited.connect(self._on_edited)
        self.cursorPositionChanged.connect(self._on_cursor)

    def code(self) -> str:
        return self.text()

    def set_length(self, length: int) -> None:
        """As many boxes as the operator asks."""
        if length != self._length:
            self._length = length
            self.updateGeometry()
            self.update()

    def set_code(self, text: str) -> None:
        """Silent: neither `typed` nor `completed`."""
        if text != self.text():
            self.setText(text)
        self.update()

    def set_error(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """Red boxes; a wrong code is selected, so that typing replaces it."""
        if on and not self._error and self.hasFocus():
            self.selectAll()
        self._error = on
        self.update()

    def sizeHint(self) -> QSize:
        width, height, gap = self._cell
        return QSize(px(width) * self._length + px(gap) * (self._length - 1), px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_on = True
        self._blink.start()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        step = px(self._cell[0]) + px(self._cell[2])
        self.setCursorPosition(min(len(self.text()), int(event.position().x() // step)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # cells are not where Qt's own text lies

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.selectAll()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            width, height, gap = (px(part) for part in self._cell)
            text = self.text()
            current = min(self.cursorPosition(), self._length - 1)
            for i in range(self._length):
                box = QRectF(i * (width + gap), 0, width, height)
                here = self.hasFocus() and i == current and self.isEnabled()
                line, thick = self._border(here=here)
                fill = "bg.surface" if self.isEnabled() else "bg.sunken"
                frame_box(painter, box, fill=fill, line=line, radius=px(8), width=thick)
                if self.hasSelectedText() and i < len(text):
                    fill_box(painter, box.adjusted(px(8), px(8), -px(8), -px(8)), "bg.selected")
                if i < len(text):
                    role = "text.primary" if self.isEnabled() else "text.disabled"
                    font = theme.font("amount")
                    draw_text(painter, box, text[i], font=font, role=role, align=CENTER)
                elif here and self._caret_on:
                    middle = box.center()
                    caret = QRectF(round(middle.x()), middle.y() - px(13), 1, px(26))
                    fill_box(painter, caret, "text.primary")

    def _border(self, *, here: bool) -> tuple[str, float]:
        if self._error:
            return "danger.fill", 2.0
        if not self.isEnabled():
            return "line.hairline", 1.0
        return ("line.focus", 2.0) if here else ("line.control", 1.0)

    def _on_edited(self, text: str) -> None:
        clean = "".join(c for c in text if c.isascii() and c.isdigit())[: self._length]
        if clean != text:
            cursor = self.cursorPosition()
            self.setText(clean)
            self.setCursorPosition(min(cursor, len(clean)))
        self.update()
        self.typed.emit(clean)
        if len(clean) == self._length:
            self.completed.emit(clean)

    def _on_cursor(self) -> None:
        self._caret_on = True
        self.update()

    def _on_blink(self) -> None:
        self._caret_on = not self._caret_on
        self.update()
