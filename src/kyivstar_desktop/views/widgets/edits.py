"""Line edits for Field: plain, month and year of a card, secrets.

A secret lives in a password-mode QLineEdit, so that Qt itself keeps it from copy, cut, drag, the
X11 selection and the accessible value; CardNumberEdit paints its digits over that by itself, which
is also how groups of four appear without being typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import draw_text, fill_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

CARET_MS = 530
_PAN_LENGTH = 19
_GROUP = 4
_INSET = 2  # as QLineEdit sets its own text
_FORBIDDEN = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class PlainEdit(QLineEdit):
    """A bare edit: its box is painted by Field.

    `typed` is what the person typed after this edit has tidied it; `textEdited` comes before that.
    """

    typed = Signal(str)
    focus_changed = Signal(object)  # bool: has focus now

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setStyleSheet("background: transparent; border: 0; padding: 0;")
        self.setFont(theme.font("field"))
        self.textEdited.connect(self._on_edited)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def _on_edited(self, _text: str) -> None:
        self._tidy()
        self.typed.emit(self.text())

    def _tidy(self) -> None:
        """Puts what was typed into the form of this edit; a plain one has none."""


class ExpiryEdit(PlainEdit):
    """«MM/РР»: the slash comes by itself after the month."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(5)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._before = ""

    def _tidy(self) -> None:
        text = self.text()
        digits = "".join(c for c in text if c.isascii() and c.isdigit())[:4]
        erased = len(text) < len(self._before)
        shown = digits if len(digits) < 2 else f"{digits[:2]}/{digits[2:]}"
        if erased and len(digits) <= 2:
            shown = digits
        self._before = shown
        if shown != text:
            at_end = self.cursorPosition() == len(text)
            cursor = self.cursorPosition()
            self.setText(shown)
            self.setCursorPosition(len(shown) if at_end else min(cursor, len(shown)))


class SecretEdit(PlainEdit):
    """A password, a CVV: masked everywhere, not copied, not undone, `take()` empties it.

    `digits_only` with `length` suits a CVV. The history of Qt's own undo is dropped after each key.
    """

    def __init__(self, *, digits_only: bool = False, length: int = 0) -> None:
        super().__init__()
        self._digits_only = digits_only
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        if length:
            self.setMaxLength(length)

    def take(self) -> str:
        """The secret, which is no longer here afterwards."""
        text = self.text()
        self.clear()
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _FORBIDDEN):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()  # its menu offers undo

    def _tidy(self) -> None:
        text, cursor = self.text(), self.cursorPosition()
        clean = self._clean(text)
        cursor -= len(text[:cursor]) - len(self._clean(text[:cursor]))
        self.setText(clean)  # also forgets the undo history
        self.setCursorPosition(max(0, cursor))

    def _clean(self, text: str) -> str:
        if not self._digits_only:
            return text
        return "".join(c for c in text if c.isascii() and c.isdigit())


class CardNumberEdit(SecretEdit):
    """Digits of a card, shown in groups of four; readers and the clipboard get nothing."""

    def __init__(self) -> None:
        super().__init__(digits_only=True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly
        )
        self._caret_on = True
        self._blink = QTimer(self)
        self._blink.setInterval(CARET_MS)
        self._blink.timeout.connect(self._on_blink)
        self.cursorPositionChanged.connect(self._on_cursor)

    def digits(self) -> str:
        """0 to 19 ASCII digits."""
        return self.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_on = True
        self._blink.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCursorPosition(self._position_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # bullets lie elsewhere than our digits: no selecting by the mouse

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.selectAll()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            area = QRectF(self.rect()).adjusted(_INSET, 0, 0, 0)
            font = theme.font("field")
            if not self.text():
                hint = self.placeholderText()
                draw_text(painter, area, hint, font=font, role="text.tertiary")
            if self.hasSelectedText():
                start = self._x_of(self.selectionStart())
                end = self._x_of(self.selectionStart() + self.selectionLength())
                middle = area.center().y()
                ground = QRectF(start, middle - px(10), end - start, px(20))
                fill_box(painter, ground, "bg.selected")
            role = "text.primary" if self.isEnabled() else "text.disabled"
            painter.setFont(font)
            painter.setPen(theme.color(role))
            metrics = QFontMetrics(font)
            baseline = (self.height() + metrics.capHeight()) / 2
            painter.drawText(QPointF(_INSET, baseline), group_digits(self.text()))
            if self.hasFocus() and self._caret_on:
                x = self._x_of(self.cursorPosition())
                caret = QRectF(min(x, self.width() - 1), area.center().y() - px(9), 1, px(18))
                fill_box(painter, caret, "text.primary")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)

    def _clean(self, text: str) -> str:
        return super()._clean(text)[:_PAN_LENGTH]

    def _x_of(self, position: int) -> float:
        shown = group_digits(self.text()[:position])
        if position and position % _GROUP == 0 and position < len(self.text()):
            shown += " "
        return float(QFontMetrics(theme.font("field")).horizontalAdvance(shown)) + _INSET

    def _position_at(self, x: float) -> int:
        spots = range(len(self.text()) + 1)
        return min(spots, key=lambda position: abs(self._x_of(position) - x))

    def _on_blink(self) -> None:
        self._caret_on = not self._caret_on
        self.update()

    def _on_cursor(self) -> None:
        self._caret_on = True
        self.update()


def group_digits(digits: str) -> str:
    """«5168755120341186» -> «5168 7551 2034 1186»."""
    return " ".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))
