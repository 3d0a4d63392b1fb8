"""«Звірка»: the bank's and the operator's books beside our own, three lists with their causes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal

from kyivstar_desktop.domain.reconcile import Match
from kyivstar_desktop.domain.reconcile_books import Book
from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.reconcile_effects import ActWanted, Saved, Told, Undoable
from kyivstar_desktop.viewmodels.reconcile_words import act_name, cause_name, cause_tone
from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.reconcile_costs import CostsCard
from kyivstar_desktop.views.reconcile_files import BookFiles
from kyivstar_desktop.views.reconcile_parts import (
    ColumnsDialog,
    FileCard,
    Tiles,
)
from kyivstar_desktop.views.widgets.bars import BusyStrip
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card
from kyivstar_desktop.views.widgets.chip_row import ChipRow
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.fields import Combo, SearchField
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import (
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
    from kyivstar_desktop.viewmodels.reconcile_state import DeskState

translate = QCoreApplication.translate


class ReconcileView(Page):
    """`undoable` carries words about a local edit, `said` about a file that was written."""

    undoable = Signal(str)
    said = Signal(str)

    def __init__(self, vm: ReconcileViewModel, *, ribbon: str = "") -> None:
        super().__init__("")
        self._vm, self._files = vm, BookFiles(self, vm, ribbon)
        self._dialog: ColumnsDialog | None = None
        self._month = Combo("", size="small", icon="calendar")
        self._export = Button("", icon="download")
        self.add_head(self._month)
        self.add_head(self._export)
        self._cards = {book.value: FileCard(book.value) for book in Book}
        files = row(*self._cards.values(), gap=16)
        for at in range(len(self._cards)):
            files.setStretch(at, 1)
        self._own = IconText("database", "", "text.secondary", size=14)
        self._gather = Button("", icon="refresh", size="small")
        self._busy = BusyStrip()
        self._reading = IconText("hourglass", "", "text.secondary", size=14)
        own = row(self._own, self._reading, self._gather, gap=12)
        own.setStretch(0, 1)
        self._own_card = Card(gap=8)
        self._own_card.add(own)
        self._own_card.add(self._busy)
        self._books = Segmented((), name="")
        self._tiles, self._costs = Tiles(), CostsCard(vm.rules)
        self._chips = ChipRow()
        self._search = SearchField("")
        self._search.setMaximumWidth(260)
        filters = row(self._chips, self._search, gap=12)
        filters.setStretch(0, 1)
        self._filters = holder(filters)
        self._table = DataTable(self._specs(), "", row_height=34)
        self._table.setModel(vm.table)
        self._table_card = Card(flush=True)
        self._table_card.add(self._table)
        self._nothing = StateBlock("circle-check", "ok")
        self._empty = StateBlock("file-spreadsheet", "info")
        self._pairing = Banner("info")
        self._pair = Button("", kind="primary", size="small")
        self._pairing.add_action(self._pair)
        for part in (
            holder(files), self._own_card, self._books, self._empty, self._tiles, self._filters,
            self._pairing, self._table_card, self._nothing, self._costs,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._wire()
        self._retranslate()
        for speaker in (vm, vm.rules):
            speaker.effect.connect(self._on_effect)
        vm.listed.connect(self._table.clear_checks)
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._month.picked.connect(vm.choose_month)
        self._books.chosen.connect(vm.choose_book)
        self._chips.chosen.connect(vm.choose_list)
        bind_command(self._gather, vm.gather)
        bind_command(self._pair, vm.pair)
        bind_text(self._search.edit, vm.search)
        self._export.clicked.connect(self._files.ask_export)
        self._table.acted.connect(self._on_acted)
        self._table.opened.connect(vm.act)
        for card in self._cards.values():
            card.chosen.connect(self._files.ask_book)
            card.dropped.connect(vm.open)
            card.removed.connect(vm.remove)
            card.asked.connect(vm.ask_columns)
        self._costs.wanted.connect(self._files.ask_split)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("find", self._search.edit.setFocus),
            page_action("export", self._files.ask_export),
            page_action("main", self._on_main),
        )

    def take_focus(self) -> None:
        card = self._cards[Book.BANK.value]
        card.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Reconcile", "Reconciliation"))
        self._month.setAccessibleName(translate("Reconcile", "Month"))
        self._export.setText(translate("Reconcile", "Export"))
        self._books.setAccessibleName(translate("Reconcile", "Book"))
        self._search.set_placeholder(translate("Reconcile", "Number, sum or purpose"))
        self._search.set_name(translate("Reconcile", "Search in the list"))
        self._table.setAccessibleName(translate("Reconcile", "Lines to reconcile"))
        self._pair.setText(translate("Reconcile", "Put together"))
        self._chips.setAccessibleName(translate("Reconcile", "Which lines"))
        self._empty.set_block(
            translate("Reconcile", "Here the books will meet"),
            translate(
                "Reconcile",
                "Give the bank's statement or the operator's bill: each line gets its pair or the "
                "cause why it has none. Nothing is sent anywhere.",
            ),
        )
        self._costs.retranslate()

    @staticmethod
    def _specs() -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("cause", 160, 140, look=_cause_look),
            ColumnSpec("day", 92, 88, priority=1),
            ColumnSpec("number", 148, 140),
            ColumnSpec("ours", 104, 96, align_right=True),
            ColumnSpec("theirs", 104, 96, align_right=True),
            ColumnSpec("difference", 108, 96, priority=2, align_right=True),
            ColumnSpec("why", 0, 200),
            ColumnSpec("text", 180, 140, priority=3),
            ColumnSpec("act", 112, 104, look=_act_look),
        )

    def _render(self, new: DeskState, old: DeskState | None) -> None:
        self.show_error(new.trouble)
        with QSignalBlocker(self._month):
            if old is None or old.months != new.months:
                self._month.clear()
                for key, text in new.months:
                    self._month.add(text, key)
            self._month.set_data(new.month)
        for card in new.cards:
            self._cards[card.key].render_card(card)
        self._own.set_text(new.own)
        self._gather.setText(new.own_button)
        self._reading.set_text(new.reading)
        set_shown(self._reading, bool(new.reading))
        set_shown(self._busy, bool(new.reading))
        if old is None or old.tabs != new.tabs:
            self._books.set_options(tuple((key, text, "") for key, text in new.tabs))
        self._books.set_chosen(new.tab)
        lists = new.page == "lists"
        set_shown(self._books, any(card.name for card in new.cards))
        set_shown(self._empty, new.page == "empty")
        self._tiles.render_tiles(new.tiles)
        for part in (self._tiles, self._filters):
            set_shown(part, lists)
        self._chips.set_options([(chip.key, chip.text) for chip in new.chips])
        self._chips.set_chosen(next((chip.key for chip in new.chips if chip.chosen), ""))
        self._pairing.set_banner(new.pair, tone="info")
        set_shown(self._pair, new.can_pair)
        set_shown(self._table_card, lists and not new.nothing)
        self._nothing.set_block(new.nothing)
        set_shown(self._nothing, lists and bool(new.nothing))
        self._costs.render_costs(new.costs, new.costs_note)
        set_shown(self._costs, bool(new.costs))
        self._export.setEnabled(new.can_export)
        self._render_mapping(new)
        self._table.viewport().update()

    def _render_mapping(self, new: DeskState) -> None:
        part = new.mapping
        if part is None:
            if self._dialog is not None:
                self._dialog.reject()
            return
        if self._dialog is None:
            self._dialog = ColumnsDialog(self, self._vm, part)
            self._dialog.finished.connect(self._on_dialog_done)
            self._dialog.open()
            return
        self._dialog.show_part(part)

    def _on_dialog_done(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
            self._vm.forget_mapping()

    def _on_acted(self, row_number: object, _column: object) -> None:
        if isinstance(row_number, int):
            self._vm.act(row_number)

    def _on_main(self) -> None:
        if self._vm.state.can_pair:
            self._vm.pair()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Undoable):
            self.undoable.emit(effect.text)
        elif isinstance(effect, Told):
            self.said.emit(effect.text)
        elif isinstance(effect, ActWanted):
            self.said.emit(self._files.write(effect))
        elif isinstance(effect, Saved):
            name = Path(effect.path).name
            self.said.emit(translate("Reconcile", "Saved: %1").replace("%1", name))


def _cause_look(shown: object) -> CellLook:
    if not isinstance(shown, Match):
        return CellLook()
    tone, icon = cause_tone(shown.cause)
    return CellLook(cause_name(shown.cause), kind="state", icon=icon, tone=tone)


def _act_look(shown: object) -> CellLook:
    return CellLook(act_name(shown), kind="action") if isinstance(shown, Match) else CellLook()
