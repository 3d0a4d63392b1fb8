"""Parts of the feedback form: the text with its counter, files, diagnostics, the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.area import TextArea
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card, Panel
from kyivstar_desktop.views.widgets.labels import IconLabel, IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.marks import Check
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.feedback import FeedbackState
    from kyivstar_desktop.viewmodels.feedback_state import FileTile

translate = QCoreApplication.translate


class CountedText(QWidget):
    """The message; its counter turns red beyond the limit, with words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.area = TextArea("", lines=6)
        self._counter = Text("", "hint", "text.tertiary")
        self._warning = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        foot = row(self._warning, None, self._counter, gap=8)
        self.setLayout(column(self.area, foot, gap=4))

    def render_state(self, new: FeedbackState) -> None:
        self.area.set_text(new.text)
        self.area.set_error(new.error("text"))
        self.area.edit.setEnabled(not new.locked)
        self._counter.setText(new.counter)
        self._counter.set_style("body_strong" if new.over else "hint")
        self._counter.set_role("danger.text" if new.over else "text.tertiary")
        self._warning.set_text(new.warning)
        set_shown(self._warning, bool(new.warning))


class _Tile(Panel):
    """One file: name, size, a button that takes it away."""

    dropped = Signal(object)

    def __init__(self, tile: FileTile) -> None:
        super().__init__("bg.sunken")
        self._place = tile.place
        name = Text(tile.name, "body_medium", elide=True)
        name.setMaximumWidth(px(160))
        name.setMinimumWidth(px(60))
        gone = IconButton(
            "x", translate("Feedback", "Take away %1").replace("%1", tile.name), size=24
        )
        gone.clicked.connect(self._on_gone)
        words = column(name, Text(tile.size, "hint", "text.secondary"), gap=0)
        line = row(IconLabel("file-text", size=18), holder(words), gone, gap=8,
                   margins=(10, 6, 6, 6))  # fmt: skip
        self.setLayout(line)

    def _on_gone(self) -> None:
        self.dropped.emit(self._place)


class Files(QWidget):
    """Files that go along; hidden where the operator takes none."""

    picked = Signal(object)  # list of paths
    dropped = Signal(object)  # place of a file

    def __init__(self) -> None:
        super().__init__()
        self._add = Button("", icon="paperclip", size="small")
        self._hint = Text("", "hint", "text.tertiary", wrap=True)
        self._tiles = FlowLayout(gap=8)
        self._error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        head = row(self._add, self._hint, gap=12)
        head.setStretch(1, 1)
        self._box = holder(self._tiles)
        self.setLayout(column(head, self._box, self._error, gap=8))
        self._add.clicked.connect(self._on_add)
        self._shown: tuple[FileTile, ...] | None = None

    def retranslate(self) -> None:
        self._add.setText(translate("Feedback", "Add a file"))
        self._hint.setText(
            translate("Feedback", "Up to three: PNG, JPG, PDF or plain text, 10 MB together")
        )

    def render_state(self, new: FeedbackState) -> None:
        set_shown(self, new.takes_files)
        self._add.setEnabled(not new.locked)
        self._error.set_text(new.file_error)
        set_shown(self._error, bool(new.file_error))
        set_shown(self._box, bool(new.files))
        if new.files != self._shown:
            self._shown = new.files
            clear_layout(self._tiles)
            for tile in new.files:
                made = _Tile(tile)
                made.dropped.connect(self.dropped)
                self._tiles.addWidget(made)

    def _on_add(self) -> None:
        dialog = QFileDialog(self, translate("Feedback", "Add a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = translate("Feedback", "Pictures, PDF, text")
        dialog.setNameFilters([f"{kinds} (*.png *.jpg *.jpeg *.pdf *.txt *.log)"])
        dialog.filesSelected.connect(self.picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class Diagnostics(QWidget):
    """A tick, and under it every word that would go along."""

    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._check = Check("")
        self._facts = Text("", "hint", "text.secondary", wrap=True)
        self._box = Panel("bg.sunken")
        self._box.setLayout(column(self._facts, gap=0, margins=(12, 8, 12, 8)))
        self.setLayout(column(self._check, self._box, gap=6))
        self._check.clicked.connect(self._on_clicked)

    def retranslate(self) -> None:
        self._check.setText(translate("Feedback", "Add technical details of this program"))

    def render_state(self, new: FeedbackState) -> None:
        self._check.setChecked(new.diagnostics)
        self._check.setEnabled(not new.locked)
        self._facts.setText(new.facts)
        set_shown(self._box, new.diagnostics)

    def _on_clicked(self) -> None:
        self.toggled.emit(self._check.isChecked())


class Ticket(Card):
    """The message has arrived: its number to copy."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._block = StateBlock("circle-check", "ok")
        self.copy = Button("", kind="primary", icon="copy")
        self.another = Button("")
        self._block.add_action(self.copy)
        self._block.add_action(self.another)
        self.add(self._block)
        self._number = ""
        self.copy.clicked.connect(self._on_copy)

    def retranslate(self) -> None:
        self.copy.setText(translate("Feedback", "Copy the number"))
        self.another.setText(translate("Feedback", "Write another"))

    def render_state(self, new: FeedbackState) -> None:
        self._number = new.ticket
        title = translate("Feedback", "Ticket %1 is accepted").replace("%1", new.ticket)
        self._block.set_block(title, new.ticket_text, icon="circle-check", tone="ok")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self.said.emit(translate("Feedback", "The number is copied"))
