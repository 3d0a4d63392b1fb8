"""Dialog: a question as title, the consequence as text, the safe button by default.

Opened with `open()` and answered by `finished`: a nested loop would lose tasks (pitfall of qasync).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import IconPlate
from kyivstar_desktop.views.widgets.focus import FocusRing
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown
from kyivstar_desktop.views.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QCloseEvent, QPaintEvent

_TONE_ICONS = {"danger": "ban", "warning": "alert-triangle", "ok": "circle-check"}
_ROLES = {
    "accept": QDialogButtonBox.ButtonRole.AcceptRole,
    "reject": QDialogButtonBox.ButtonRole.RejectRole,
    "none": QDialogButtonBox.ButtonRole.ActionRole,
}


class Scrim(QWidget):
    """Covers the window under a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == event.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("scrim"))


class Dialog(QDialog):
    """420 px wide; `body` takes more than words. `finished(int)` is 1 for accept, 0 for reject."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        tone: str = "info",
        width: int = 420,
    ) -> None:
        super().__init__(parent)
        self._scrim: Scrim | None = None
        self._ring = FocusRing(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setFixedWidth(px(width))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title = Text(title, "block", wrap=True)
        self._text = Text(text, "body", "text.secondary", wrap=True, rich=True)
        set_shown(self._text, bool(text))
        self.body = column(gap=10)
        self._buttons = QDialogButtonBox()
        self._buttons.setCenterButtons(False)
        plate = IconPlate(icon or _TONE_ICONS.get(tone, "info-circle"), tone)
        head = row(plate, column(self._title, self._text, gap=2), gap=12)
        head.setAlignment(plate, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        layout = column(head, self.body, self._buttons, gap=14, margins=(16, 16, 16, 16))
        self.setLayout(layout)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._on_finished)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._text.text())

    def set_texts(self, title: str, text: str) -> None:
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        set_shown(self._text, bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._text.text())

    def add_button(
        self, text: str, *, kind: str = "normal", role: str = "accept", default: bool = False
    ) -> Button:
        """Order follows the platform; `default` is what Enter presses: the safe one."""
        button = Button(text, kind=kind)
        self._buttons.addButton(button, _ROLES[role])
        if default:
            button.setAutoDefault(True)
            button.setDefault(True)
            button.setFocus()
        return button

    def open(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            self._scrim = Scrim(window)
            self._scrim.show()
            self.adjustSize()
            middle = QPoint((window.width() - self.width()) // 2, window.height() // 3)
            self.move(window.mapToGlobal(middle - QPoint(0, self.height() // 2)))
        super().open()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._drop_scrim()

    def _on_finished(self) -> None:
        self._drop_scrim()

    def _drop_scrim(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
