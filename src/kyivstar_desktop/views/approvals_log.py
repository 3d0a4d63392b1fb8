"""«Журнал дій»: every act in its order, search, one chain, export and «Перевірити»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.viewmodels.approvals_log import LogSaved
from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card
from kyivstar_desktop.views.widgets.fields import Combo, SearchField
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.table import ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.approvals_log import LogState, LogViewModel

translate = QCoreApplication.translate
FORMATS = {"Excel (*.xlsx)": "xlsx", "CSV UTF-8 (*.csv)": "csv", "JSON (*.json)": "json"}


class LogPane(QWidget):
    """`said` carries words about a file that was written."""

    said = Signal(str)

    def __init__(self, vm: LogViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.search = SearchField("")
        self.search.setMaximumWidth(px(300))
        self._chain = Combo("", size="small")
        self._verify = Button("", icon="shield-lock")
        self._export = Button("", icon="download")
        bar = row(self.search, self._chain, None, self._verify, self._export, gap=8)
        self.search.setMinimumWidth(px(220))
        self._verdict = Banner("ok")
        self._table = DataTable(self._specs(), "", row_height=32)
        self._table.setModel(vm.table)
        self._table.setMinimumHeight(px(420))
        card = Card(flush=True)
        card.add(self._table)
        self.setLayout(column(holder(bar), self._verdict, card, gap=12))
        self.retranslate()
        bind_text(self.search.edit, vm.search)
        bind_command(self._verify, vm.verify)
        self._chain.picked.connect(vm.choose_chain)
        self._export.clicked.connect(self.ask_export)
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    @staticmethod
    def _specs() -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("at", 150, 140),
            ColumnSpec("act", 220, 160),
            ColumnSpec("state", 150, 110, priority=1),
            ColumnSpec("what", 0, 160),
            ColumnSpec("sum", 120, 100, align_right=True),
            ColumnSpec("who", 160, 120, priority=2),
        )

    def retranslate(self) -> None:
        self.search.set_placeholder(translate("Audit", "Number, batch or person"))
        self.search.set_name(translate("Audit", "Search in the log"))
        self._chain.setAccessibleName(translate("Audit", "Which acts"))
        self._verify.setText(translate("Audit", "Verify"))
        self._export.setText(translate("Audit", "Export"))
        self._table.setAccessibleName(translate("Audit", "Audit log"))

    def _render(self, new: LogState, old: LogState | None) -> None:
        with QSignalBlocker(self._chain):
            if old is None or old.chains != new.chains:
                self._chain.clear()
                for key, text in new.chains:
                    self._chain.add(text, key)
            self._chain.set_data(new.chain)
        if new.trouble is not None:
            self._verdict.set_banner(new.trouble.line, tone=new.trouble.tone)
        else:
            self._verdict.set_banner(new.verdict, tone=new.tone)

    def ask_export(self) -> None:
        """Opens the system's dialog."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        title = translate("Audit", "Export the log")
        dialog = QFileDialog(self, title, QStandardPaths.writableLocation(place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(FORMATS))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile("audit.xlsx")

        def on_filter(name: str) -> None:
            dialog.setDefaultSuffix(FORMATS[name])

        def on_file(path: str) -> None:
            self._vm.save(path)

        dialog.filterSelected.connect(on_filter)
        dialog.fileSelected.connect(on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, LogSaved):
            self.said.emit(translate("Approvals", "Saved: %1").replace("%1", effect.path))
