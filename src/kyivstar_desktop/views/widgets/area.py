"""Several lines of plain text: label above, box, help or error under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, set_shown

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

MOST_PASTED = 16_000
"""A field holds no more: laying out a million letters would stop the window for minutes."""


class _Edit(QPlainTextEdit):
    """Tab leaves it; pasted and dropped text loses its looks, and what no field can hold."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = MOST_PASTED - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(0, room)])


class TextArea(QWidget):
    """`typed` speaks at each change by the person only."""

    typed = Signal(str)

    def __init__(self, label: str = "", *, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(label, style="caption", role="text.secondary")
        self.edit = _Edit()
        self.edit.setObjectName("area")
        self.edit.setFixedHeight(px(16 + 20 * lines))
        self._label.setBuddy(self.edit)
        self._error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        set_shown(self._error, False)
        self.setLayout(column(self._label, self.edit, self._error, gap=6))
        self._quiet = False
        self.edit.textChanged.connect(self._on_changed)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_text(self, text: str) -> None:
        """Quietly; the caret stays where it was if nothing changed."""
        if text != self.edit.toPlainText():
            self._quiet = True
            self.edit.setPlainText(text)
            self._quiet = False

    def set_error(self, text: str) -> None:
        self._error.set_text(text)
        set_shown(self._error, bool(text))
        self.edit.setAccessibleDescription(text)

    def set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)

    def _on_changed(self) -> None:
        if not self._quiet:
            self.typed.emit(self.edit.toPlainText())
