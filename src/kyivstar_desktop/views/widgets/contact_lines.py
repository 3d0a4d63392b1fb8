"""Ways to reach the operator as rows: copy, call by a QR code, open after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import IconButton
from kyivstar_desktop.views.widgets.calling import QrPanel, ask_to_open
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.labels import IconLabel, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.presenting.contacts import ContactLine

translate = QCoreApplication.translate


class ContactLines(QWidget):
    """`said` is a toast's sentence, `went` the route of a page of this program."""

    said = Signal(str)
    went = Signal(str)

    def __init__(self, *, calls: bool = True) -> None:
        super().__init__()
        self._calls = calls  # whether a QR code is offered beside copying
        self._rows = column(gap=0)
        self.setLayout(self._rows)
        self._lines: tuple[ContactLine, ...] | None = None

    def set_lines(self, lines: Sequence[ContactLine]) -> None:
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        clear_layout(self._rows)
        for place, line in enumerate(self._lines):
            if place:
                self._rows.addWidget(Divider())
            made = _Line(line, calls=self._calls)
            made.said.connect(self.said)
            made.went.connect(self.went)
            self._rows.addWidget(made)


class _Line(QWidget):
    """Icon, words, and the buttons of what can be done."""

    said = Signal(str)
    went = Signal(str)

    def __init__(self, line: ContactLine, *, calls: bool) -> None:
        super().__init__()
        self._line = line
        title = Text(line.title, "body_strong", wrap=True)
        text = Text(line.text, "hint", "text.secondary", wrap=True)
        text.setVisible(bool(line.text))
        words = column(title, text, gap=0)
        parts = row(IconLabel(line.icon, "text.secondary", size=20), holder(words), gap=12,
                    margins=(0, 7, 0, 7))  # fmt: skip
        parts.setStretch(1, 1)
        self._parts = parts
        self._panel = QrPanel()
        self.setLayout(column(parts, self._panel, gap=0))
        self.setMinimumHeight(px(48))
        self.setAccessibleName(", ".join(part for part in (line.title, line.text) if part))
        if line.copy:
            self._add("copy", translate("Contacts", "Copy %1"), self._on_copy)
        if line.call and calls:
            shown = self._add("qrcode", translate("Contacts", "QR code to call %1"), self._on_call)
            shown.setCheckable(True)
        if line.url:
            self._add("external-link", translate("Contacts", "Open %1"), self._on_open)
        if line.route:
            self._add("chevron-right", translate("Contacts", "Go: %1"), self._on_go)

    def _add(self, icon: str, name: str, slot: object) -> IconButton:
        button = IconButton(icon, name.replace("%1", self._line.title))
        button.clicked.connect(slot)
        self._parts.addWidget(button)
        self._parts.setAlignment(button, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line.copy)
        said = translate("Contacts", "Copied: %1").replace("%1", self._line.copy)
        self.said.emit(said)

    def _on_call(self) -> None:
        self._panel.show_code(self._line.title, "" if self._panel.isVisible() else self._line.call)

    def _on_open(self) -> None:
        ask_to_open(self.window(), self._line.url)

    def _on_go(self) -> None:
        self.went.emit(self._line.route)
