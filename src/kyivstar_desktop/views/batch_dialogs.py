"""Dialogs of the batch page: columns of a file, a pasted list, count and total, stopping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from kyivstar_desktop.views.batch_start import fill
from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.area import MOST_PASTED, TextArea
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import (
        ChangedPart,
        ConfirmPart,
        MapColumn,
        MappingPart,
        PastePart,
        StopPart,
    )

translate = QCoreApplication.translate
SHOWN_LINES = 200


class _RoleCombo(Combo):
    """What one column is."""

    told = Signal(object, str)  # column index, role

    def __init__(self, index: int) -> None:
        super().__init__("")
        self._index = index
        self.setFixedWidth(px(200))
        self.picked.connect(self._on_picked)

    def _on_picked(self, role: object) -> None:
        self.told.emit(self._index, str(role))


class MappingDialog(Dialog):
    """Sheet, encoding with the first line in each, delimiter, and each column with its rows."""

    def __init__(self, parent: QWidget, vm: BatchViewModel, part: MappingPart) -> None:
        super().__init__(parent, part.title, part.text, icon="columns-3", width=720)
        self._vm = vm
        self._sheet, self._encoding = Combo(""), Combo("")
        self._delimiter = Combo("")
        self._choices = row(gap=16)
        for combo, label in (
            (self._sheet, translate("Batch", "Sheet")),
            (self._encoding, translate("Batch", "Encoding")),
            (self._delimiter, translate("Batch", "Between cells")),
        ):
            combo.setAccessibleName(label)
            combo.setMinimumWidth(px(150))
            box = holder(column(Text(label, "caption", "text.secondary"), combo, gap=4))
            self._choices.addWidget(box)
        self._choices.addStretch(1)
        self._previews = column(gap=2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(2, 1)
        self._combos: list[_RoleCombo] = []
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder(column(holder(self._grid), None)))
        for ground in (area.viewport(), area.widget()):
            if ground is not None:
                ground.setAutoFillBackground(False)
        area.setFixedHeight(px(252))
        self._trouble = IconText("alert-triangle", "", "warning.text", size=14)
        for piece in (self._choices, self._previews):
            self.body.addLayout(piece)
        self.body.addWidget(area)
        self.body.addWidget(self._trouble)
        self.add_button(translate("Batch", "Cancel"), role="reject")
        self.yes = self.add_button(translate("Batch", "Check it"), kind="primary", role="none")
        self._sheet.picked.connect(self._on_sheet)
        self._encoding.picked.connect(self._on_encoding)
        self._delimiter.picked.connect(self._on_delimiter)
        self.yes.clicked.connect(vm.accept_mapping)
        self.show_part(part)

    def show_part(self, part: MappingPart) -> None:
        self.set_texts(part.title, part.text)
        for combo, choices, chosen in (
            (self._sheet, part.sheets, part.sheet),
            (self._encoding, part.encodings, part.encoding),
            (self._delimiter, part.delimiters, part.delimiter),
        ):
            fill(combo, choices, chosen, combo.accessibleName())
            box = combo.parentWidget()
            if box is not None:
                set_shown(box, bool(choices))
        self._show_previews(part)
        if len(self._combos) != len(part.columns):
            self._make_rows(part)
        for column_ in part.columns:
            self._show_column(column_, part.roles)
        self._trouble.set_text(part.trouble)
        set_shown(self._trouble, bool(part.trouble))
        self.yes.setEnabled(part.can_accept)
        self.yes.set_busy(part.busy)
        self.adjustSize()

    def _show_previews(self, part: MappingPart) -> None:
        clear_layout(self._previews)
        for name, line in part.previews:
            title = Text(f"{name}:", "caption", "text.secondary")
            title.setMinimumWidth(px(96))
            words = row(title, Text(line, "body", elide=True), gap=8)
            words.setStretch(1, 1)
            self._previews.addWidget(holder(words))

    def _make_rows(self, part: MappingPart) -> None:
        clear_layout(self._grid)
        self._combos = []
        for n, _column in enumerate(part.columns):
            combo = _RoleCombo(n)
            combo.told.connect(self._vm.set_role)
            self._combos.append(combo)
            head = Text("", "body_medium", elide=True)
            samples = Text("", "body", "text.secondary", elide=True)
            head.setMaximumWidth(px(170))
            self._grid.addWidget(head, n, 0)
            self._grid.addWidget(combo, n, 1)
            self._grid.addWidget(samples, n, 2)

    def _show_column(self, part: MapColumn, roles: tuple[tuple[str, str], ...]) -> None:
        fill(self._combos[part.index], roles, part.role, part.name)
        for at, text in ((0, part.head), (2, " · ".join(x for x in part.samples if x))):
            item = self._grid.itemAtPosition(part.index, at)
            label = item.widget() if item is not None else None
            if isinstance(label, Text):
                label.setText(text)

    def _on_sheet(self, key: object) -> None:
        self._vm.choose_sheet(str(key))

    def _on_encoding(self, key: object) -> None:
        self._vm.choose_encoding(str(key))

    def _on_delimiter(self, key: object) -> None:
        self._vm.choose_delimiter(str(key))


class PasteDialog(Dialog):
    """What is recognised, what is not and why; a list of any length may be pasted."""

    def __init__(self, parent: QWidget, vm: BatchViewModel, part: PastePart) -> None:
        title = translate("Batch", "Paste a list of numbers")
        text = translate("Batch", "One number a line, or any text with numbers in it.")
        super().__init__(parent, title, text, icon="list-details", width=520)
        self._vm = vm
        self.area = TextArea(translate("Batch", "Numbers"), lines=7)
        self._cut = Text("", "hint", "text.secondary")
        self._found = Text("", "body_medium", wrap=True)
        self._refused = Text("", "hint", "warning.text", wrap=True)
        self._why = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        for piece in (self.area, self._cut, self._found, self._refused, self._why):
            self.body.addWidget(piece)
        self.add_button(translate("Batch", "Cancel"), role="reject")
        self.yes = self.add_button(translate("Batch", "Check it"), kind="primary", role="none")
        self.area.typed.connect(self._on_typed)
        self.yes.clicked.connect(vm.accept_paste)
        self.show_part(part)

    def show_part(self, part: PastePart) -> None:
        long = len(part.text) > MOST_PASTED
        shown = part.text
        if long:
            shown = "\n".join(part.text[:MOST_PASTED].splitlines()[:SHOWN_LINES])
        self.area.set_text(shown)
        self.area.edit.setReadOnly(long)
        left = part.text.count("\n") + 1 - SHOWN_LINES
        words = translate("Batch", "The first lines are shown, %n more are taken", "", max(0, left))
        self._cut.setText(words if long else "")
        set_shown(self._cut, long)
        self._found.setText(part.found)
        self._refused.setText("\n".join(part.refused))
        set_shown(self._refused, bool(part.refused))
        self._why.set_text(part.why)
        set_shown(self._why, bool(part.why))
        self.yes.setEnabled(part.can_accept)
        self.adjustSize()

    def _on_typed(self, text: str) -> None:
        self._vm.paste(text)


class ConfirmDialog(Dialog):
    """Count and total are typed by the person. Enter alone pays nothing: the safe button has it."""

    def __init__(self, parent: QWidget, vm: BatchViewModel, part: ConfirmPart) -> None:
        super().__init__(parent, part.title, part.text, icon="shield-lock")
        self._again = Banner("warning")
        self.count = Field(translate("Batch", "How many rows"))
        self.total = Field(translate("Batch", "Total, ₴"))
        for piece in (self._again, self.count, self.total):
            self.body.addWidget(piece)
        self.add_button(translate("Batch", "Cancel"), role="reject", default=True)
        self.yes = self.add_button(part.accept, kind="primary", role="none")
        bind_text(self.count.edit, vm.type_count)
        bind_text(self.total.edit, vm.type_total)
        self.yes.clicked.connect(vm.authorise)
        self.show_part(part)

    def show_part(self, part: ConfirmPart) -> None:
        self.set_texts(part.title, part.text)
        self._again.set_banner(part.warning, tone="warning")
        self.count.set_text(part.count)
        self.count.set_help(part.count_help)
        self.count.set_error(part.count_error)
        self.total.set_text(part.total)
        self.total.set_help(part.total_help)
        self.total.set_error(part.total_error)
        set_shown(self.total, part.asks_total)
        self.yes.setText(part.accept)
        self.yes.setEnabled(part.can_accept)
        self.adjustSize()

    def take_focus(self) -> None:
        self.count.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class StopDialog(Dialog):
    """What is paid already, and what is not begun."""

    def __init__(self, parent: QWidget, vm: BatchViewModel, part: StopPart) -> None:
        super().__init__(parent, part.title, part.text, tone="warning")
        self.add_button(translate("Batch", "Go on"), role="reject", default=True)
        self.yes = self.add_button(translate("Batch", "Stop"), kind="dangerFill", role="none")
        self.yes.clicked.connect(vm.stop)

    def show_part(self, part: StopPart) -> None:
        self.set_texts(part.title, part.text)


class ChangedDialog(Dialog):
    """What has changed since the consent. Enter alone sends nothing: the safe button has it."""

    def __init__(self, parent: QWidget, vm: BatchViewModel, part: ChangedPart) -> None:
        super().__init__(parent, part.title, part.text, tone="warning", width=620)
        self._unchecked = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        self._codes = Text("", "body_medium", wrap=True)
        self._lines = TextArea(translate("Batch", "Rows that have changed"), lines=6)
        self._lines.edit.setReadOnly(True)
        for piece in (self._unchecked, self._codes, self._lines):
            self.body.addWidget(piece)
        self.add_button(translate("Batch", "Not now"), role="reject", default=True)
        self.all = self.add_button(part.go_on, role="none")
        self.without = self.add_button(part.leave, kind="primary", role="none")
        self.all.clicked.connect(vm.go_on_with_all)
        self.without.clicked.connect(vm.go_on_without)
        self.show_part(part)

    def show_part(self, part: ChangedPart) -> None:
        self.set_texts(part.title, part.text)
        self._unchecked.set_text(part.unchecked)
        self._codes.setText(part.codes)
        self._lines.set_text("\n".join(part.lines))
        self._lines.edit.setFixedHeight(px(16 + 20 * min(6, 1 + len(part.lines))))
        self.all.setText(part.go_on)
        self.without.setText(part.leave)
        for piece, words in (
            (self._unchecked, part.unchecked),
            (self._codes, part.codes),
            (self._lines, part.lines),
            (self.without, part.leave),
        ):
            set_shown(piece, bool(words))
        for button in (self.all, self.without):
            button.setEnabled(part.can_act)
        self.adjustSize()
