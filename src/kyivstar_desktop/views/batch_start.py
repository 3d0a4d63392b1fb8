"""The first step: kind, what and how much, the place for a file, the watched folder; reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.views.batch_drop import DropZone
from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.widgets.bars import BusyStrip, Meter
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead
from kyivstar_desktop.views.widgets.choices import Chip, Switch
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import (
        BatchState,
        FoundRow,
        ReadingPart,
        StartPart,
        WatchPart,
    )

translate = QCoreApplication.translate
TABLES = "*.xlsx *.xls *.ods *.csv *.txt *.tsv"


class _KindChip(Chip):
    picked = Signal(str)

    def __init__(self, key: str, text: str, icon: str) -> None:
        super().__init__(text, icon=icon)
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.setChecked(True)
        self.picked.emit(self._key)


class WhatCard(Card):
    """What is done: kind, tariff or service or label, sum, source."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(gap=12)
        self._vm = vm
        self._chips: dict[str, _KindChip] = {}
        self._flow = FlowLayout(gap=8)
        self._about = Text("", "hint", "text.secondary", wrap=True)
        self._what, self._what_label = (
            Combo("", size="normal"),
            Text("", "caption", "text.secondary"),
        )
        self._label = Field("")
        self._amount = Field("")
        self._source = Combo("", size="normal")
        self._source_label = Text("", "caption", "text.secondary")
        self._source_note = Text("", "hint", "text.tertiary", wrap=True)
        self._what_box = holder(column(self._what_label, self._what, None, gap=4))
        note = self._source_note
        self._source_box = holder(column(self._source_label, self._source, note, None, gap=4))
        fields = row(self._what_box, self._label, self._amount, self._source_box, gap=16)
        for at, part in enumerate((self._what_box, self._label, self._amount, self._source_box)):
            fields.setStretch(at, 1)
            fields.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self._fields = holder(fields)
        self._chip_box = holder(self._flow)
        for part in (self._chip_box, self._about, self._fields):
            self.add(part)
        self._what.picked.connect(self._on_what)
        self._source.picked.connect(self._on_source)
        bind_text(self._label.edit, vm.choose_what)
        bind_text(self._amount.edit, vm.type_amount)
        self._amount.edit.editingFinished.connect(vm.leave_amount)

    def retranslate(self) -> None:
        self._chip_box.setAccessibleName(translate("Batch", "What to do"))
        self._source_label.setText(translate("Batch", "Source of money"))
        self._source.setAccessibleName(translate("Batch", "Source of money"))

    def render_part(self, part: StartPart) -> None:
        if [kind[0] for kind in part.kinds] != list(self._chips):
            self._make_chips(part)
        for key, text, _icon in part.kinds:
            self._chips[key].set_text(text)
            self._chips[key].setChecked(key == part.kind)
        self._about.setText(part.about)
        self._what_label.setText(part.what_label)
        fill(self._what, part.whats, part.what, part.what_label)
        set_shown(self._what_box, part.what_kind == "choice")
        self._label.set_label(part.what_label)
        self._label.set_text(part.what if part.what_kind == "text" else "")
        set_shown(self._label, part.what_kind == "text")
        self._amount.set_label(part.amount_label)
        self._amount.set_text(part.amount)
        self._amount.set_help(part.amount_help)
        self._amount.set_error(part.amount_error)
        set_shown(self._amount, bool(part.amount_label))
        fill(self._source, part.sources, part.source, self._source.accessibleName())
        self._source_note.setText(part.source_note)
        set_shown(self._source_note, bool(part.source_note))
        set_shown(self._source_box, bool(part.sources))
        shown = part.what_kind or part.amount_label or part.sources
        set_shown(self._fields, bool(shown))

    def _make_chips(self, part: StartPart) -> None:
        clear_layout(self._flow)
        self._chips = {}
        for key, text, icon in part.kinds:
            chip = _KindChip(key, text, icon)
            chip.picked.connect(self._vm.choose_kind)
            self._chips[key] = chip
            self._flow.addWidget(chip)

    def _on_what(self, ident: object) -> None:
        self._vm.choose_what(str(ident))

    def _on_source(self, ident: object) -> None:
        self._vm.choose_draft_source(str(ident))


def fill(combo: Combo, choices: tuple[tuple[str, str], ...], chosen: str, name: str) -> None:
    """The choices of a combo, silently; the same ones are not touched."""
    combo.setAccessibleName(name)
    with QSignalBlocker(combo):
        known = [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())]
        if known != list(choices):
            combo.clear()
            for key, text in choices:
                combo.add(text, key)
            combo.updateGeometry()
        combo.set_data(chosen)
    combo.update()


class WatchCard(Card):
    """The watched folder: where, on or off, what appeared there."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(gap=8)
        self._vm = vm
        self._head = CardHead()
        self._switch = Switch("")
        self._choose = Button("", icon="folder", size="small")
        self._choose.let_shrink(90)
        self._head.add_right(self._choose)
        self._head.add_right(self._switch)
        self._path = Text("", "body", "text.secondary", elide=True)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._trouble = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        self._found = column(gap=4)
        for part in (self._head, self._path, self._note, self._trouble, self._found):
            self.add(part)
        self._rows: tuple[FoundRow, ...] = ()
        self._folder = ""
        self._choose.clicked.connect(self._on_choose)
        self._switch.toggled.connect(self._on_switch)

    def retranslate(self) -> None:
        self._head.set_title(translate("Batch", "Watched folder"))
        self._choose.setText(translate("Batch", "Choose a folder"))
        self._switch.setAccessibleName(translate("Batch", "Watch the folder"))

    def render_part(self, part: WatchPart) -> None:
        self._folder = part.path or self._folder
        self._path.setText(part.path)
        set_shown(self._path, bool(part.path))
        self._note.setText(part.note)
        self._trouble.set_text(part.trouble)
        set_shown(self._trouble, bool(part.trouble))
        with QSignalBlocker(self._switch):
            self._switch.setChecked(part.on)
        self._switch.setEnabled(bool(self._folder))
        self._switch.update()
        if part.found != self._rows:
            self._rows = part.found
            clear_layout(self._found)
            for one in part.found:
                self._found.addWidget(_FoundLine(self._vm, one))

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, translate("Batch", "Choose a folder"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._vm.watch)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_switch(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._vm.watch(self._folder if on else None)


class _FoundLine(QWidget):
    def __init__(self, vm: BatchViewModel, found: FoundRow) -> None:
        super().__init__()
        self._vm, self._path = vm, found.path
        act = LinkButton(translate("Batch", "Check it"))
        act.setAccessibleName(found.act_name)
        act.setEnabled(found.can_check)
        act.clicked.connect(self._on_check)
        name = Text(found.name, "body", elide=True)
        self.setLayout(row(name, Text(found.note, "hint", "text.secondary"), None, act, gap=12))

    def _on_check(self) -> None:
        self._vm.take_file(self._path)


class StartPane(QWidget):
    """Everything of the first step, left of the list of batches."""

    paste_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.what = WhatCard(vm)
        self._picked = Banner("info")
        self._check, self._drop = Button("", kind="primary", size="small"), Button("", size="small")
        self._picked.add_action(self._drop)
        self._picked.add_action(self._check)
        self._zone = DropZone()
        self.choose = Button("", kind="primary", icon="folder")
        self._paste = Button("", icon="list-details")
        self.choose.let_shrink(100)
        self._paste.let_shrink(100)
        self._template = LinkButton("", icon="download")
        self._template.let_shrink(120)
        self._zone.buttons.addWidget(self.choose)
        self._zone.buttons.addWidget(self._paste)
        self._zone.links.addWidget(self._template)
        self._why = IconText("alert-circle", "", "warning.text", size=14, wrap=True)
        self._watch = WatchCard(vm)
        parts = (self.what, self._picked, self._zone, self._why, self._watch)
        self.setLayout(column(*parts, None, gap=16))
        self._zone.dropped.connect(vm.take_file)
        self.choose.clicked.connect(self._on_choose)
        self._paste.clicked.connect(self.paste_wanted)
        self._template.clicked.connect(self.template_wanted)
        self._check.clicked.connect(vm.check_wanted)
        self._drop.clicked.connect(vm.drop_wanted)

    def retranslate(self) -> None:
        self.what.retranslate()
        self._watch.retranslate()
        self.choose.setText(translate("Batch", "Choose a file"))
        self._paste.setText(translate("Batch", "Paste a list"))
        self._drop.setText(translate("Batch", "Not needed"))

    def render_part(self, part: StartPart) -> None:
        self.what.render_part(part)
        self._picked.set_banner(part.picked, tone="info")
        self._check.setText(part.picked_act)
        self._check.setEnabled(part.can_check_picked)
        self._zone.set_words(part.drop_title, part.drop_text)
        self._template.setText(part.template_text)
        self._why.set_text(part.why)
        set_shown(self._why, bool(part.why))
        for button in (self.choose, self._paste):
            button.setEnabled(part.can_take)
        self._watch.render_part(part.watch)

    def _on_choose(self) -> None:
        choose_table(self, self._vm)


def choose_table(parent: QWidget, vm: BatchViewModel) -> None:
    """The system's dialog for one table; it is opened, never executed."""
    dialog = QFileDialog(parent, translate("Batch", "Choose a file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    tables = translate("Batch", "Tables (%1)").replace("%1", TABLES)
    dialog.setNameFilters([tables, translate("Batch", "All files (*)")])
    dialog.fileSelected.connect(vm.take_file)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class ReadingCard(Card):
    """A bar with rows a second, and the way to leave."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(gap=12)
        self._title = Text("", "block", elide=True)
        self._meter, self._strip = Meter(height=12), BusyStrip()
        self._text = Text("", "body", "text.secondary")
        self.cancel = Button("")
        for part in (self._title, self._meter, self._strip):
            self.add(part)
        self.add(row(self._text, None, self.cancel))
        self.cancel.clicked.connect(vm.cancel_reading)

    def retranslate(self) -> None:
        self.cancel.setText(translate("Batch", "Cancel"))

    def render_state(self, new: BatchState) -> None:
        part: ReadingPart | None = new.reading
        known = part is not None and part.permille is not None
        self._strip.set_busy(part is not None and not known)
        set_shown(self._strip, not known)
        set_shown(self._meter, known)
        if part is None:
            return
        self._title.setText(part.title)
        self._text.setText(part.text)
        self._meter.set_value(part.permille, spoken=f"{part.title}. {part.value}")
