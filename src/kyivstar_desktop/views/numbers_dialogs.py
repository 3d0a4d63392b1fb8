"""Questions of the numbers desk: a pasted list, a text for many, a department, columns, causes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from kyivstar_desktop.domain.fleet import ALIAS_LONGEST, LABEL_LONGEST, NOTE_LONGEST
from kyivstar_desktop.viewmodels.numbers_columns import column_title
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.area import TextArea
from kyivstar_desktop.views.widgets.buttons import IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import FactRow
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from kyivstar_desktop.domain.fleet import FleetPicked
    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_paste import Pasted
    from kyivstar_desktop.viewmodels.numbers_state import NumbersState

translate = QCoreApplication.translate
MOST_FROZEN = 3


class PasteDialog(Dialog):
    """What became of every line of a pasted list."""

    copied = Signal(str)

    def __init__(self, parent: QWidget, vm: NumbersViewModel, found: Pasted) -> None:
        tone = "warning" if found.refused else "ok"
        super().__init__(parent, found.title, found.text, tone=tone, width=520)
        self._vm, self._found = vm, found
        if found.refused:
            area = TextArea(translate("Numbers", "Not taken: line, text, reason"), lines=9)
            area.edit.setReadOnly(True)
            lines = (f"{one.line}. {one.text}: {one.why}" for one in found.refused)
            area.set_text("\n".join(lines))
            self.body.addWidget(area)
            copy = LinkButton(translate("Numbers", "Copy what was not taken"), icon="copy")
            copy.clicked.connect(self._on_copy)
            self.body.addLayout(row(copy, None))
        self.add_button(translate("Numbers", "Cancel"), role="reject", default=not found.lines)
        if found.lines:
            self.add_button(found.select_text, kind="primary", default=True)
        self.accepted.connect(self._on_accepted)

    def _on_copy(self) -> None:
        self.copied.emit(self._found.refused_tsv)

    def _on_accepted(self) -> None:
        self._vm.choose_lines(self._found.lines)


class TextDialog(Dialog):
    """One text for all chosen numbers: a label, an own name or a note."""

    def __init__(
        self, parent: QWidget, vm: NumbersViewModel, picked: FleetPicked, field: str, before: str
    ) -> None:
        super().__init__(parent, column_title(field), _note_of(field), icon="tag")
        self._vm, self._picked, self._name = vm, picked, field
        self._area, self._field = TextArea(column_title(field)), Field(column_title(field))
        self._field.edit.setMaxLength(ALIAS_LONGEST if field == "alias" else LABEL_LONGEST)
        self._field.set_text(before)
        self._area.set_text(before)
        self._area.typed.connect(self._on_typed)
        self._lines = field == "note"
        self.body.addWidget(self._area if self._lines else self._field)
        self.add_button(translate("Numbers", "Cancel"), role="reject")
        self._keep = self.add_button(
            translate("Numbers", "Keep"), kind="primary", default=not self._lines
        )
        self.accepted.connect(self._on_accepted)
        (self._area.edit if self._lines else self._field.edit).setFocus()

    def _on_typed(self, text: str) -> None:
        long = len(text.strip()) > NOTE_LONGEST
        words = translate("Numbers", "At most %n letters fit into a note", "", NOTE_LONGEST)
        self._area.set_error(words if long else "")
        self._keep.setEnabled(not long)

    def _on_accepted(self) -> None:
        text = self._area.edit.toPlainText() if self._lines else self._field.text()
        self._vm.edit(self._picked, self._name, text)


class MoveDialog(Dialog):
    """A department for the chosen numbers."""

    def __init__(
        self, parent: QWidget, vm: NumbersViewModel, picked: FleetPicked, count: int
    ) -> None:
        text = translate("Numbers", "Numbers to move: %n. The operator keeps the date.", "", count)
        super().__init__(parent, translate("Numbers", "Move to a department"), text, icon="sitemap")
        self._vm, self._picked = vm, picked
        self._nodes = Combo(translate("Numbers", "Department"))
        for key, text in vm.state.places:
            self._nodes.add(text, key)
        self._nodes.setCurrentIndex(min(1, len(vm.state.places) - 1))  # the first below the root
        self.body.addWidget(self._nodes)
        self.add_button(translate("Numbers", "Cancel"), role="reject", default=True)
        self.add_button(translate("Numbers", "Move"), kind="primary")
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        node = self._nodes.currentData()
        if node:
            self._vm.move(self._picked, str(node))


class _ColumnRow(QWidget):
    """One column: shown or not, and its place."""

    def __init__(self, dialog: ColumnsDialog, key: str, *, shown: bool) -> None:
        super().__init__()
        self._dialog, self._key = dialog, key
        title = column_title(key)
        self.check = Check(title)
        self.check.setChecked(shown)
        self.check.setEnabled(key != "number")
        up, down = translate("Numbers", "Move up: %1"), translate("Numbers", "Move down: %1")
        self.up = IconButton("chevron-up", up.replace("%1", title), size=28)
        self.down = IconButton("chevron-down", down.replace("%1", title), size=28)
        self.setLayout(row(self.check, None, self.up, self.down, gap=2))
        for button in (self.up, self.down):
            set_shown(button, shown)
        self.check.clicked.connect(self._on_check)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)

    def _on_check(self) -> None:
        self._dialog.act(self._key, "check")

    def _on_up(self) -> None:
        self._dialog.act(self._key, "up")

    def _on_down(self) -> None:
        self._dialog.act(self._key, "down")


class ColumnsDialog(Dialog):
    """Which columns, in which order, how many of them stand still, and how rows are grouped."""

    def __init__(self, parent: QWidget, vm: NumbersViewModel) -> None:
        super().__init__(parent, translate("Numbers", "Columns"), icon="columns-3")
        self._vm = vm
        self._rows: dict[str, _ColumnRow] = {}
        self._order: tuple[str, ...] = ()
        self._list: QBoxLayout = column(gap=0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder(self._list))
        area.setFixedHeight(px(252))
        self._still = Combo(translate("Numbers", "Stand still"))
        self._groups = Combo(translate("Numbers", "Groups"))
        self._sorts = Combo(translate("Numbers", "Order"))
        self.body.addWidget(area)
        self.body.addLayout(_labelled(translate("Numbers", "Stand still"), self._still))
        self.body.addLayout(_labelled(translate("Numbers", "Groups"), self._groups))
        self.body.addLayout(_labelled(translate("Numbers", "Order"), self._sorts))
        self._reset = LinkButton(translate("Numbers", "As at the beginning"), icon="undo")
        self.body.addLayout(row(self._reset, None))
        self.add_button(translate("Numbers", "Done"), kind="primary", default=True)
        self._still.picked.connect(self._on_still)
        self._groups.picked.connect(self._on_group)
        self._sorts.picked.connect(self._on_sort)
        self._reset.clicked.connect(vm.reset_columns)
        self._undo = vm.observe(self._render)
        self.finished.connect(self._on_end)

    def act(self, key: str, name: str) -> None:
        """A row's own button: check, up or down."""
        if name == "check":
            self._vm.toggle_column(key)
        else:
            self._vm.move_column(key, -1 if name == "up" else 1)
        made = self._rows.get(key)
        if made is not None:
            {"check": made.check, "up": made.up, "down": made.down}[name].setFocus()

    def _render(self, new: NumbersState, _old: NumbersState | None) -> None:
        order = tuple(f"{one.key}{one.shown}" for one in new.chooser)
        if order != self._order:
            self._order = order
            for gone in self._rows.values():
                self._list.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            self._rows = {
                one.key: _ColumnRow(self, one.key, shown=one.shown) for one in new.chooser
            }
            for made in self._rows.values():
                self._list.addWidget(made)
        self._still.clear()
        self._still.add(translate("Numbers", "no columns"), 0)
        for count in range(1, MOST_FROZEN + 1):
            self._still.add(translate("Numbers", "the first %n", "", count), count)
        self._still.set_data(new.frozen)
        self._groups.clear()
        for key, text in new.groups:
            self._groups.add(text, key)
        self._groups.set_data(new.group)
        self._fill_sorts(new)

    def _fill_sorts(self, new: NumbersState) -> None:
        self._sorts.clear()
        for one in new.chooser:
            if one.shown:
                self._sorts.add(f"{one.title} ↑", f"{one.key}:up")
                self._sorts.add(f"{one.title} ↓", f"{one.key}:down")
        column, down = new.sort
        names = {self._vm.columns[key].sort: key for key in new.columns}
        self._sorts.set_data(f"{names.get(column, '')}:{'down' if down else 'up'}")

    def _on_still(self, count: object) -> None:
        if isinstance(count, int):
            self._vm.freeze(count)

    def _on_group(self, key: object) -> None:
        self._vm.group_by(str(key))

    def _on_sort(self, choice: object) -> None:
        column, _colon, way = str(choice).partition(":")
        self._vm.sort_with(column, down=way == "down")

    def _on_end(self) -> None:
        self._undo()


class CausesDialog(Dialog):
    """Why numbers are not fresh, by cause: fresh, failed and skipped ones make up all."""

    def __init__(
        self, parent: QWidget, vm: NumbersViewModel, title: str, rows: tuple[tuple[str, str], ...]
    ) -> None:
        text = translate("Numbers", "What was read before stays, with its time.")
        super().__init__(parent, title, text, icon="refresh-alert", tone="warning")
        self._vm = vm
        for cause, count in rows:
            fact = FactRow()
            fact.set_fact(cause, count)
            self.body.addWidget(fact)
        self.add_button(translate("Numbers", "Close"), role="reject", default=not rows)
        if rows:
            show = self.add_button(translate("Numbers", "Show them"), role="none")
            show.clicked.connect(self._on_show)
            self.add_button(translate("Numbers", "Read them again"), kind="primary", default=True)
        self.accepted.connect(vm.refresh)

    def _on_show(self) -> None:
        self._vm.choose_view("failed")
        self.done(QDialog.DialogCode.Rejected)


def _labelled(words: str, combo: Combo) -> QBoxLayout:
    label = Text(words, role="text.secondary")
    label.setBuddy(combo)
    made = row(label, None, combo, gap=12)
    combo.setMinimumWidth(px(200))
    return made


def _note_of(field: str) -> str:
    notes = {
        "label": translate("Numbers", "A label is kept on this computer, for you alone."),
        "alias": translate("Numbers", "It stands instead of the name in the operator's list."),
        "note": translate("Numbers", "A note is kept on this computer, for you alone."),
    }
    return notes[field]
