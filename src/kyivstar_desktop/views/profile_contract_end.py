"""«Завершення договору»: five steps, each opens when the one before allows it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from kyivstar_desktop.viewmodels.contract_end import HistorySaved
from kyivstar_desktop.views.printing import ReceiptPage, write_receipt
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.labels import IconLabel, IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.shops_list import ShopsList

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.contract_end import EndingViewModel
    from kyivstar_desktop.viewmodels.contract_end_state import (
        Choice,
        EndingState,
        NumberRow,
        StepText,
    )
    from kyivstar_desktop.viewmodels.shops_list import ShopsListViewModel

translate = QCoreApplication.translate
ICONS = {
    "done": ("circle-check", "ok.text"),
    "open": ("progress", "accent.fill"),
    "locked": ("lock", "text.tertiary"),
}


class _Step(QWidget):
    """An icon, a title with a note, and what is done in it."""

    def __init__(self, content: QLayout) -> None:
        super().__init__()
        self._icon = IconLabel("", size=18)
        self._title = Text("", "body_strong")
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._box = holder(content)
        words = column(self._title, self._note, self._box, gap=4)
        line = row(self._icon, words, gap=12)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_step(self, step: StepText, *, content: bool) -> None:
        icon, role = ICONS[step.tone]
        self._icon.set_icon(icon, role)
        self._title.setText(step.title)
        self._title.set_role("text.tertiary" if step.tone == "locked" else "text.primary")
        self._note.setText(step.note)
        set_shown(self._note, bool(step.note))
        set_shown(self._box, content and step.tone != "locked")


def choice_text(choice: Choice) -> str:
    """Number, holder and tariff."""
    return f"{choice.number} · {choice.text}" if choice.text else choice.number


class _Choice(Check):
    """Knows its number."""

    ticked = Signal(str)

    def __init__(self, choice: Choice) -> None:
        super().__init__(choice_text(choice))
        self._line = choice.line
        self.setChecked(choice.on)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.ticked.emit(self._line)


class _Number(QWidget):
    """A chosen number in a step."""

    pressed = Signal(str)

    def __init__(self, shown: NumberRow) -> None:
        super().__init__()
        self._line = shown.line
        number = Text(shown.number, "body_strong")
        state = StateText(shown.text, shown.tone)
        self._act = Button(shown.act, size="small")
        self._act.setAccessibleName(f"{shown.act} {shown.number}")
        set_shown(self._act, bool(shown.act))
        self.setLayout(row(number, state, None, self._act, gap=12))
        self.setAccessibleName(f"{shown.number}, {shown.text}")
        self._act.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.pressed.emit(self._line)


class EndingSection(QWidget):
    """`said` carries a sentence for a toast."""

    said = Signal(str)

    def __init__(self, vm: EndingViewModel, shops: ShopsListViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._texts: list[tuple[str, str]] = []
        self._boxes: dict[str, _Choice] = {}
        self._head = CardHead("")
        self._why = Text("", "body", "text.secondary", wrap=True)
        self._banner = Banner()
        self._choices, self._contracts = column(gap=6), column(gap=4)
        self._blocks, self._money = column(gap=6), column(gap=6)
        self._rest = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._equipment = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._export = Button("", icon="download")
        self._papers = IconText("info-circle", "", "text.primary", size=15, wrap=True)
        self._shop_note = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        self._pdf = Button("", icon="print")
        self._shops = ShopsList(shops)
        money = column(self._money, self._rest, self._equipment, gap=6)
        shop = column(self._papers, self._shop_note, row(self._pdf, None), self._shops, gap=8)
        self._steps = {
            "choose": _Step(column(self._choices, self._contracts, gap=8)),
            "block": _Step(self._blocks),
            "money": _Step(money),
            "history": _Step(row(self._export, None)),
            "shop": _Step(shop),
        }
        card = Card()
        for part in (self._head, self._why, self._banner):
            card.add(part)
        for step in self._steps.values():
            card.add(Divider())
            card.add(step)
        self._apart = Text("", "hint", "text.tertiary", wrap=True)
        self.setLayout(column(card, self._apart, None, gap=16))
        self._export.clicked.connect(self._on_export)
        self._pdf.clicked.connect(self._on_pdf)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._head.set_title(translate("Ending", "End of the contract"))
        self._export.setText(translate("Ending", "Save the history…"))
        self._pdf.setText(translate("Ending", "Save the list as PDF…"))
        self._apart.setText(
            translate(
                "Ending",
                "To remove only what lies on this computer, open «Data here»: the contract and "
                "the cabinet stay as they are.",
            )
        )

    def _render(self, new: EndingState, old: EndingState | None) -> None:
        self._why.setText(new.why)
        trouble = new.banner
        self._banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        for step in new.steps:
            self._steps[step.key].show_step(step, content=True)
        self._render_choices(new.choices)
        if old is None or new.contracts != old.contracts:
            clear_layout(self._contracts)
            for name, value in new.contracts:
                self._contracts.addWidget(FactRow(name, value))
        if old is None or new.blocks != old.blocks:
            self._fill(self._blocks, new.blocks, self._on_block)
        if old is None or new.money != old.money:
            self._fill(self._money, new.money, self._on_pay)
        for label, words in (
            (self._rest, new.rest if new.money else ""),
            (self._equipment, new.equipment),
            (self._papers, new.papers),
            (self._shop_note, new.shop_note),
        ):
            label.set_text(words)
            set_shown(label, bool(words))
        self._export.setEnabled(new.can_export)

    def _render_choices(self, choices: tuple[Choice, ...]) -> None:
        """The boxes stay where the numbers are the same, so that the focus does too."""
        texts = [(one.line, choice_text(one)) for one in choices]
        if texts != self._texts:
            self._texts = texts
            clear_layout(self._choices)
            self._boxes = {}
            for choice in choices:
                made = _Choice(choice)
                made.ticked.connect(self._on_ticked)
                self._boxes[choice.line] = made
                self._choices.addWidget(made)
        for choice in choices:
            self._boxes[choice.line].setChecked(choice.on)

    def _fill(self, layout: QLayout, rows: tuple[NumberRow, ...], slot: object) -> None:
        clear_layout(layout)
        for shown in rows:
            made = _Number(shown)
            made.pressed.connect(slot)
            layout.addWidget(made)

    def _on_ticked(self, line: str) -> None:
        self._vm.toggle(line)

    def _on_block(self, line: str) -> None:
        self._vm.block(line)

    def _on_pay(self, line: str) -> None:
        self._vm.pay(line)

    # --- files ---
    def _on_export(self) -> None:
        dialog = self._file(translate("Ending", "Save the history"), "csv")
        dialog.setNameFilters(["CSV (*.csv)", "XLSX (*.xlsx)", "JSON (*.json)"])
        dialog.selectFile(self._vm.state.history_name)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str) -> None:
        """The history of the chosen numbers into `path`."""
        self._vm.export(Path(path))

    def _on_pdf(self) -> None:
        dialog = self._file(translate("Ending", "Save the list"), "pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.selectFile(self._vm.state.file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _file(self, title: str, suffix: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def save_to(self, path: str) -> None:
        """The list of what is chosen into `path`, to be taken along."""
        state = self._vm.state
        page = ReceiptPage(
            title=translate("Ending", "To end the contract"),
            brand=translate("Shell", "My Kyivstar"),
            ribbon=state.ribbon,
            heads=state.heads,
            rows=state.rows,
            facts=state.facts,
            note=state.advice,
        )
        try:
            write_receipt(page, Path(path))
        except OSError:
            self.said.emit(translate("Ending", "The list was not written: choose another folder"))
        else:
            text = translate("Ending", "The list is saved: %1")
            self.said.emit(text.replace("%1", Path(path).name))

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, HistorySaved):
            text = translate("Ending", "%n row(s) saved: %1", "", effect.rows)
            self.said.emit(text.replace("%1", effect.path.name))
