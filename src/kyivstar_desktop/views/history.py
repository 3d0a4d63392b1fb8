"""History: search, chips, bars, table by days, and the "why" panel. Pictures 06 and 07."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.history import BillReady, CopyText, Exported
from kyivstar_desktop.viewmodels.history_own import Removed
from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.history_filters import ChartCard, FilterBar
from kyivstar_desktop.views.history_looks import COLUMNS, group_look
from kyivstar_desktop.views.history_why import WhyPanel
from kyivstar_desktop.views.printing import page_of, write_receipt
from kyivstar_desktop.views.saving import ask_for_pdf, ask_for_table
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.scrolling import scroll_back
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import DataTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.history import HistoryViewModel
    from kyivstar_desktop.viewmodels.history_state import HistoryState
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText

translate = QCoreApplication.translate
PANEL_BESIDE = 992  # a window of 1200 less its rail


class HistoryView(QWidget):
    """The page and, at its right, the panel of one row; under 1200 px it covers the table."""

    said = Signal(str)
    edited = Signal(str)  # what can be taken back

    def __init__(self, vm: HistoryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._page = Page("")
        self._export = Button("", icon="download", key="Ctrl E")
        self._calendar = Button("", icon="calendar")
        set_shown(self._calendar, vm.own is not None)
        self._page.add_head(self._calendar)
        self._page.add_head(self._export)
        self._filters, self._chart = FilterBar(vm), ChartCard(vm)
        self._table = DataTable(COLUMNS, "", row_height=34)
        self._table.setModel(vm.model)
        self._table.set_group(group_look)
        self._table.set_checks(True)
        self._empty = StateBlock("history", "info")
        self._reset = Button("", kind="tonal")
        self._empty.add_action(self._reset)
        self._totals = Text("", role="text.secondary")
        self._copy = Button("", kind="ghost", icon="copy")
        self._export_checked = Button("", icon="download")
        card = Card(flush=True)
        card.add(self._table)
        card.add(self._empty)
        card.add(
            holder(
                row(
                    self._totals,
                    None,
                    self._copy,
                    self._export_checked,
                    margins=(16, 6, 16, 6),
                )
            )
        )
        self._table.setMinimumHeight(px(26 * 2 + 34 * 6))
        self._page.body.addWidget(self._filters)
        self._page.body.addWidget(self._chart)
        self._page.body.addWidget(card, 1)
        self._why = WhyPanel(vm)
        line = row(self._page, self._why, gap=0)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        bind_text(self._filters.search.edit, vm.type_search)
        self._table.opened.connect(vm.open_row)
        self._table.checks_changed.connect(self._on_checks)
        self._copy.clicked.connect(self._on_copy)
        self._export.clicked.connect(self._on_export)
        self._calendar.clicked.connect(vm.open_calendar)
        self._why.receipt_wanted.connect(self._on_receipt)
        self._export_checked.clicked.connect(self._on_export)
        self._reset.clicked.connect(vm.reset)
        vm.effect.connect(self._on_effect)
        self._keys = [
            _key(self, QKeySequence(QKeySequence.StandardKey.Copy), self._on_copy),
            _key(self, QKeySequence("Esc"), vm.close_panel),
        ]

    def take_focus(self) -> None:
        """The page has opened: arrows walk the list, typing starts with Ctrl+F."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("find", self._on_find),
            page_action("export", self._on_export),
            page_action("print", self._on_export, title=_print_title),
        )

    def details_pane(self) -> QWidget:
        return self._why

    def view_memory(self) -> int:
        return self._table.verticalScrollBar().value()

    def restore_view(self, memory: int) -> None:
        scroll_back(self._table.verticalScrollBar(), memory)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under 1200 px of the window the panel takes the page's place."""
        super().resizeEvent(event)
        self._place_panel()

    def _retranslate(self) -> None:
        self._page.set_title(translate("History", "History"))
        self._export.setText(translate("History", "Export"))
        self._calendar.setText(translate("Calendar", "Calendar of charges"))
        self._copy.setText(translate("History", "Copy"))
        self._export_checked.setText(translate("History", "Export the selected"))
        self._reset.setText(translate("History", "Reset the filter"))
        self._table.setAccessibleName(translate("History", "Operations"))
        self._filters.retranslate()
        self._chart.retranslate()
        self._why.retranslate()

    def _render(self, new: HistoryState, old: HistoryState | None) -> None:
        self._page.age.set_age(new.age, stale=new.stale)
        self._page.show_error(new.banner, new.progress)
        self._table.set_loading(bool(new.progress))  # a skeleton while there is no row at all
        set_text_quietly(self._filters.search.edit, new.text)
        self._filters.render_state(new)
        if old is None or _chart_of(old) != _chart_of(new):
            self._chart.render_state(new)
        self._totals.setText(new.selection_text or new.totals_text)
        chosen = bool(new.selection_text)
        self._copy.setEnabled(chosen)
        self._export_checked.setVisible(chosen)
        empty = bool(new.empty_title)
        self._empty.setVisible(empty)
        self._table.setVisible(not empty)
        self._empty.set_block(new.empty_title, text=new.empty_text, icon="history", tone="info")
        self._reset.setVisible(new.can_reset)
        self._why.render_state(new.why)
        if old is None or (old.why is None) != (new.why is None):
            self._place_panel()

    def _place_panel(self) -> None:
        shown = self._vm.state.why is not None
        self._why.setVisible(shown)
        self._page.setVisible(not shown or self.width() >= px(PANEL_BESIDE))

    def _on_checks(self) -> None:
        self._vm.select(self._table.checked_rows())

    def _on_copy(self) -> None:
        rows = self._table.checked_rows()
        current = self._table.currentIndex()
        self._vm.copy(rows or ([current.row()] if current.isValid() else []))

    def _on_find(self) -> None:
        self._filters.search.edit.setFocus()
        self._filters.search.edit.selectAll()

    def _on_export(self) -> None:
        ask_for_table(self, "kyivstar-history.xlsx", self.export_to)

    def export_to(self, path: str, encoding: str = "") -> None:
        """What is checked, or everything the filter shows, into `path`.

        .csv (`encoding` "" or cp1251), .xlsx, .json, or .pdf: the itemised bill by kind.
        """
        if path.lower().endswith(".pdf"):
            self._vm.bill(Path(path))
            return
        rows = self._vm.ids_of(self._table.checked_rows())
        self._vm.export(Path(path), rows, encoding)

    def _on_receipt(self) -> None:
        name = self._vm.receipt_name()
        if name:
            ask_for_pdf(self, name, self.save_receipt)

    def save_receipt(self, path: str) -> None:
        """The receipt of the opened row into `path`."""
        self._write(self._vm.receipt(), Path(path))

    def _write(self, text: ReceiptText | None, path: Path) -> None:
        if text is None:
            return
        try:
            write_receipt(page_of(text), path)
        except OSError:
            self.said.emit(translate("TopUp", "The receipt was not written: choose another folder"))
        else:
            self.said.emit(translate("TopUp", "The receipt is saved: %1").replace("%1", path.name))

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, CopyText):
            QGuiApplication.clipboard().setText(effect.text)
            self.said.emit(translate("History", "Copied"))
        elif isinstance(effect, Exported):
            text = translate("History", "Rows written: %n", "", effect.rows)
            self.said.emit(f"{text}. {effect.path.name}")
        elif isinstance(effect, BillReady):
            self._write(effect.text, effect.path)
        elif isinstance(effect, Removed):
            self.edited.emit(effect.text)


def _chart_of(state: HistoryState) -> tuple[object, ...]:
    return state.bars, state.mode, state.chart_title, state.chart_note, state.kinds


def _key(view: QWidget, keys: QKeySequence, slot: object) -> QShortcut:
    made = QShortcut(keys, view)
    made.activated.connect(slot)
    return made


def _print_title() -> str:
    return translate("Actions", "Print the itemised bill (PDF)")
