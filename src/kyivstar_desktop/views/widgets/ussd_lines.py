"""Codes to dial without the Internet: parts to fill in, copy, a QR code that dials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import IconButton
from kyivstar_desktop.views.widgets.calling import QrPanel
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.contacts import UssdLine

translate = QCoreApplication.translate


class UssdLines(QWidget):
    """`typed(code, part, text)`; `said` is a toast's sentence."""

    typed = Signal(str, str, str)
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = column(gap=0)
        self.setLayout(self._column)
        self._lines: dict[str, _Code] = {}

    def set_lines(self, lines: Sequence[UssdLine]) -> None:
        """The same codes keep their fields, so that typing is not disturbed."""
        if list(self._lines) != [one.key for one in lines]:
            clear_layout(self._column)
            self._lines = {}
            for place, one in enumerate(lines):
                if place:
                    self._column.addWidget(Divider())
                made = _Code(one)
                made.typed.connect(self.typed)
                made.said.connect(self.said)
                self._lines[one.key] = made
                self._column.addWidget(made)
        for one in lines:
            self._lines[one.key].render_line(one)


class _Part(QWidget):
    """One part of a code."""

    typed = Signal(str, str)

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.field = Field("", size="small", edit=PlainEdit())
        self.setLayout(column(self.field, gap=0))
        self.field.edit.textEdited.connect(self._on_typed)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._part, text)


class _Code(QWidget):
    typed = Signal(str, str, str)
    said = Signal(str)

    def __init__(self, line: UssdLine) -> None:
        super().__init__()
        self._now = line
        self._title = Text("", "body", wrap=True)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._code = Text("", "body_strong")
        self._copy = IconButton("copy", "")
        self._call = IconButton("qrcode", "")
        self._parts = {one.part: _Part(one.part) for one in line.parts}
        words = holder(column(self._title, self._note, gap=0))
        head = row(words, self._code, self._copy, self._call, gap=8)
        head.setStretch(0, 1)
        fields = row(*self._parts.values(), gap=8, margins=(0, 4, 0, 2))
        self._panel = QrPanel()
        self._call.setCheckable(True)
        whole = column(head, fields, self._panel, gap=4, margins=(0, 6, 0, 6))
        self.setLayout(whole)
        self.setMinimumHeight(px(46))
        for part in self._parts.values():
            part.typed.connect(self._on_typed)
            fields.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self._copy.clicked.connect(self._on_copy)
        self._call.clicked.connect(self._on_call)

    def render_line(self, new: UssdLine) -> None:
        self._now = new
        self._title.setText(new.title)
        self._note.setText(new.note)
        set_shown(self._note, bool(new.note))
        self._code.setText(new.code)
        self.setAccessibleName(f"{new.title}, {new.code}")
        for shown in new.parts:
            field = self._parts[shown.part].field
            field.set_label(shown.label)
            field.set_name(f"{new.title}: {shown.label}")
            set_text_quietly(field.edit, shown.typed)
            field.set_error(shown.error)
        for button in (self._copy, self._call):
            button.setEnabled(bool(new.ready))
        if not new.uri:
            self._call.setChecked(False)
        self._panel.show_code(new.ready, new.uri if self._call.isChecked() else "")
        self._copy.set_name(translate("Contacts", "Copy %1").replace("%1", new.title))
        self._call.set_name(translate("Contacts", "QR code to dial: %1").replace("%1", new.title))

    def _on_typed(self, part: str, text: str) -> None:
        self.typed.emit(self._now.key, part, text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._now.ready)
        self.said.emit(translate("Contacts", "Copied: %1").replace("%1", self._now.ready))

    def _on_call(self) -> None:
        self._panel.show_code(self._now.ready, self._now.uri if self._call.isChecked() else "")
