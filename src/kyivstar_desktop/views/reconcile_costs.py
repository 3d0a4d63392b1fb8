"""The bill by ledger codes, and the editor of the rules and rates that make it (P30)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QWidget

from kyivstar_desktop.viewmodels.reconcile_rules import Wrong, cost_heads
from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.reconcile_rules import CostRulesViewModel
    from kyivstar_desktop.viewmodels.reconcile_rules_state import (
        Choices,
        CostState,
        FieldPart,
        RuleRow,
        RulesPart,
    )
    from kyivstar_desktop.viewmodels.reconcile_state import CostRow

translate = QCoreApplication.translate
SHOWN_ROWS, HEAD, ROW, TOLD = 4, 22, 42, 20
"""Rules without scrolling; heights of the words above them, of a rule, of words under it."""
WIDTH, SIDE = 860, 36
PARTS = (6, 8, 5)  # a charge names an offering of the operator: it has the longest words


class CostsCard(Card):
    """The bill by ledger code, each sum with the taxes inside. `wanted`: as a file."""

    wanted = Signal()

    def __init__(self, vm: CostRulesViewModel) -> None:
        super().__init__(gap=10)
        self._head = CardHead("")
        self._rules = Button("", icon="adjustments-horizontal", size="small")
        self._save = Button("", icon="download", size="small")
        self._head.add_right(self._rules)
        self._head.add_right(self._save)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(0, 1)
        self._note = Text("", "hint", "text.tertiary", wrap=True)
        self._shown: tuple[CostRow, ...] = ()
        self.add(self._head)
        self.add(holder(self._grid))
        self.add(self._note)
        bind_command(self._rules, vm.edit)
        self._save.clicked.connect(self._on_save)
        self._opener = RulesOpener(self, vm)

    def retranslate(self) -> None:
        self._head.set_title(translate("Reconcile", "By cost centre"))
        self._rules.setText(translate("Reconcile", "Rules and rates…"))
        self._save.setText(translate("Reconcile", "Export the split"))
        self._fill()

    def render_costs(self, rows: tuple[CostRow, ...], note: str) -> None:
        self._note.setText(note)
        if rows != self._shown:
            self._shown = rows
            self._fill()

    def _fill(self) -> None:
        clear_layout(self._grid)
        right = Qt.AlignmentFlag.AlignRight
        for at, head in enumerate(cost_heads()):
            words = Text(head, "caption", "text.secondary")
            self._grid.addWidget(words, 0, at, right if at else Qt.AlignmentFlag.AlignLeft)
        for n, cost in enumerate(self._shown, 1):
            cells = (cost.code, cost.amount, cost.net, cost.vat, cost.levy)
            for at, cell in enumerate(cells):
                words = Text(cell, "body_strong" if at == 1 else "body")
                self._grid.addWidget(words, n, at, right if at else Qt.AlignmentFlag.AlignLeft)

    def _on_save(self) -> None:
        self.wanted.emit()


class RulesOpener(QObject):
    """The dialog is there exactly while the view model has something to edit."""

    def __init__(self, card: QWidget, vm: CostRulesViewModel) -> None:
        super().__init__(card)
        self._card, self._vm = card, vm
        self._dialog: RulesDialog | None = None
        vm.observe(self._render)
        vm.effect.connect(self._on_effect)

    def _render(self, new: CostState, _old: CostState | None) -> None:
        if new.part is None:
            if self._dialog is not None:
                self._dialog.reject()
            return
        if self._dialog is None:
            self._dialog = RulesDialog(self._card, self._vm)
            self._dialog.show_part(new.part)
            self._dialog.finished.connect(self._on_done)
            self._dialog.open()
            self._dialog.take_focus()
            return
        self._dialog.show_part(new.part)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Wrong) and self._dialog is not None:
            self._dialog.focus_wrong()

    def _on_done(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
            self._vm.close()


class RulesDialog(Dialog):
    """Rules from the first to the last, the code of the rest, rates, and what they make."""

    def __init__(self, parent: QWidget, vm: CostRulesViewModel) -> None:
        super().__init__(parent, "", icon="adjustments-horizontal", width=WIDTH)
        self._vm = vm
        self.set_texts(
            translate("Reconcile", "Rules and rates of the split"),
            translate(
                "Reconcile",
                "The first rule from above that fits takes a line of the bill. Shares of several "
                "codes: 92 60 %; 93 40 %. What no rule takes goes to the code of the rest.",
            ),
        )
        self._rows: list[_RuleLine] = []
        self._lines = column(gap=6)
        self._none = Text(
            translate("Reconcile", "No rules yet: the whole bill goes to the code of the rest"),
            "body",
            "text.secondary",
        )
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(
            holder(column(_heads(), self._lines, None, gap=4, margins=(0, 0, 8, 2)))
        )
        for ground in (self._area.viewport(), self._area.widget()):
            if ground is not None:
                ground.setAutoFillBackground(False)
        self._add = LinkButton(translate("Reconcile", "Add a rule"), icon="plus")
        self._rest = Field(translate("Reconcile", "Code of the rest"))
        self._vat = Field(translate("Reconcile", "VAT"))
        self._levy = Field(translate("Reconcile", "Pension levy"))
        self._preview = Text("", "body", "text.secondary", wrap=True)
        self._trouble = IconText("alert-triangle", "", "danger.text", size=14, wrap=True)
        self.add_button(translate("Reconcile", "Cancel"), role="reject")
        self.yes = self.add_button(translate("Reconcile", "Keep"), kind="primary", role="none")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        fields = row(self._rest, self._vat, self._levy, gap=12)
        for at, part in enumerate((self._rest, self._vat, self._levy)):
            fields.setStretch(at, 1)
            fields.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        for field in (self._vat, self._levy):
            field.set_suffix("%")
        self.body.addWidget(self._none)
        self.body.addWidget(self._area)
        self.body.addLayout(row(self._add, None))
        line = Divider()
        line.setMinimumWidth(px(WIDTH - 32))  # the hint of the dialog's height is for this width
        self.body.addWidget(line)
        self.body.addLayout(fields)
        self.body.addWidget(self._preview)
        self.body.addWidget(self._trouble)

    def _wire(self) -> None:
        vm = self._vm
        self._add.clicked.connect(self._on_add)
        bind_command(self.yes, vm.keep)
        for field, slot in (
            (self._rest, vm.type_rest), (self._vat, vm.type_vat), (self._levy, vm.type_levy),
        ):  # fmt: skip
            bind_text(field.edit, slot)
        self.yes.setDefault(True)

    def show_part(self, part: RulesPart) -> None:
        if len(part.rows) != len(self._rows):
            self._make(part)
        for n, (shown, line) in enumerate(zip(part.rows, self._rows, strict=True)):
            line.show_row(shown, part, last=n == len(part.rows) - 1)
        set_shown(self._none, not part.rows)
        set_shown(self._area, bool(part.rows))
        first = part.rows[:SHOWN_ROWS]
        told = sum(bool(shown.error or shown.note) for shown in first)
        self._area.setFixedHeight(px(HEAD + len(first) * ROW + told * TOLD))
        for field, value in (
            (self._rest, part.rest), (self._vat, part.vat), (self._levy, part.levy),
        ):  # fmt: skip
            _show_field(field, value)
        self._preview.setText(part.preview)
        self._trouble.set_text(part.trouble)
        set_shown(self._trouble, bool(part.trouble))
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width; a layout's own least height is for a column."""
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def take_focus(self) -> None:
        (self._rows[0].department if self._rows else self._add).setFocus()

    def focus_wrong(self) -> None:
        """To the first field that is wrong."""
        fields = [line.codes for line in self._rows] + [self._rest, self._vat, self._levy]
        part = self._vm.state.part
        if part is None:
            return
        errors = [shown.error for shown in part.rows]
        errors += [part.rest.error, part.vat.error, part.levy.error]
        for field, error in zip(fields, errors, strict=True):
            if error:
                field.edit.setFocus()
                self._area.ensureWidgetVisible(field)
                return

    def _make(self, part: RulesPart) -> None:
        """Lines are bound to their place, so they are only added or taken at the end."""
        while len(self._rows) > len(part.rows):
            gone = self._rows.pop()
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(part.rows):
            line = _RuleLine(self._vm, len(self._rows))
            self._rows.append(line)
            self._lines.addWidget(line)
        stops: list[QWidget] = [stop for line in self._rows for stop in line.stops]
        stops += [self._add, self._rest.edit, self._vat.edit, self._levy.edit]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _on_add(self) -> None:
        self._vm.add()
        self._rows[-1].department.setFocus()
        self._area.ensureWidgetVisible(self._rows[-1])


def _heads() -> QHBoxLayout:
    """Above the rules, as wide as their fields."""
    texts = (
        translate("Reconcile", "Department"),
        translate("Reconcile", "Charge"),
        translate("Reconcile", "Ledger code"),
    )
    line = row(*(Text(text, "caption", "text.secondary") for text in texts), gap=6)
    for at, part in enumerate(PARTS):
        line.setStretch(at, part)
    line.addSpacing(px(3 * SIDE + 3 * 6))
    return line


def _show_field(field: Field, part: FieldPart) -> None:
    set_text_quietly(field.edit, part.text)
    field.set_error(part.error)


class _RuleLine(QWidget):
    """One rule: for whom, for what, to which code; earlier, later, away."""

    def __init__(self, vm: CostRulesViewModel, n: int) -> None:
        super().__init__()
        self._vm, self._n = vm, n
        self.department, self._charge = Combo("", size="normal"), Combo("", size="normal")
        self.codes = Field()
        self._up = IconButton("chevron-up", "", size=SIDE)
        self._down = IconButton("chevron-down", "", size=SIDE)
        self._remove = IconButton("x", "", size=SIDE)
        self._error = IconText("alert-circle", "", "danger.text", size=14)
        self._note = IconText("alert-triangle", "", "warning.text", size=14)
        self._known: dict[Combo, Choices] = {}
        line = row(
            self.department, self._charge, self.codes, self._up, self._down, self._remove, gap=6
        )
        for at, part in enumerate(PARTS):
            line.setStretch(at, part)
        self.setLayout(column(line, self._error, self._note, gap=2))
        self.department.picked.connect(self._on_department)
        self._charge.picked.connect(self._on_charge)
        bind_text(self.codes.edit, self._on_codes)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        return (
            self.department, self._charge, self.codes.edit, self._up, self._down, self._remove,
        )  # fmt: skip

    def show_row(self, shown: RuleRow, part: RulesPart, *, last: bool) -> None:
        self._fill(self.department, part.departments, shown.node)
        self._fill(self._charge, part.charges, shown.charge)
        set_text_quietly(self.codes.edit, shown.codes)
        self.codes.set_error_mark(bool(shown.error))
        self.codes.edit.setAccessibleDescription(shown.error)
        self._error.set_text(shown.error)
        set_shown(self._error, bool(shown.error))
        self._note.set_text(shown.note)
        set_shown(self._note, bool(shown.note) and not shown.error)
        department, charge, codes, up, down, remove = shown.names
        self.department.setAccessibleName(department)
        self._charge.setAccessibleName(charge)
        self.codes.set_name(codes)
        self.codes.set_placeholder(translate("Reconcile", "Code"))
        self._up.set_name(up)
        self._down.set_name(down)
        self._remove.set_name(remove)
        self._up.setEnabled(self._n > 0)
        self._down.setEnabled(not last)

    def _fill(self, combo: Combo, choices: Choices, chosen: str) -> None:
        with QSignalBlocker(combo):
            if self._known.get(combo) != choices:
                self._known[combo] = choices
                combo.clear()
                for key, text in choices:
                    combo.add(text, key)
            combo.set_data(chosen)

    def _on_department(self, node: object) -> None:
        self._vm.choose_node(self._n, str(node))

    def _on_charge(self, charge: object) -> None:
        self._vm.choose_charge(self._n, str(charge))

    def _on_codes(self, text: str) -> None:
        self._vm.type_codes(self._n, text)

    def _on_up(self) -> None:
        self._vm.move(self._n, -1)

    def _on_down(self) -> None:
        self._vm.move(self._n, 1)

    def _on_remove(self) -> None:
        self._vm.remove(self._n)
