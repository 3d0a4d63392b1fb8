"""Files of the reconciliation desk: which to read, where an export shall lie, the act as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.views.printing import ReceiptPage, write_receipt
from kyivstar_desktop.views.saving import ask_for_table

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
    from kyivstar_desktop.viewmodels.reconcile_effects import ActWanted
    from kyivstar_desktop.viewmodels.reconcile_papers import Act

translate = QCoreApplication.translate
TABLES = "*.xlsx *.xls *.ods *.csv *.txt *.tsv"
FORMATS = {
    "Excel (*.xlsx)": ("xlsx", ""),
    "CSV UTF-8 (*.csv)": ("csv", ""),
    "CSV Windows-1251 (*.csv)": ("csv", "cp1251"),
    "XML (*.xml)": ("xml", ""),
    "PDF (*.pdf)": ("pdf", ""),
}


class BookFiles(QObject):
    """The system's dialogs; they are opened, never executed."""

    def __init__(self, view: QWidget, vm: ReconcileViewModel, ribbon: str) -> None:
        super().__init__(view)
        self._view, self._vm, self._ribbon = view, vm, ribbon

    def ask_book(self, key: str) -> None:
        dialog = QFileDialog(self._view, translate("Reconcile", "Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = translate("Reconcile", "Tables (%1)").replace("%1", TABLES)
        dialog.setNameFilters([tables, translate("Reconcile", "All files (*)")])

        def on_file(path: str) -> None:
            self._vm.open(path, key)

        dialog.fileSelected.connect(on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_export(self) -> None:
        if not self._vm.state.can_export:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self._view, translate("Reconcile", "Export the reconciliation"), folder
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(FORMATS))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"reconciliation-{self._vm.state.month[:7]}.xlsx")

        def on_filter(name: str) -> None:
            dialog.setDefaultSuffix(FORMATS[name][0])

        def on_file(path: str) -> None:
            self._vm.save(path, FORMATS[dialog.selectedNameFilter()][1])

        dialog.filterSelected.connect(on_filter)
        dialog.fileSelected.connect(on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_split(self) -> None:
        """The split by codes as a table."""

        def chosen(path: str, encoding: str) -> None:
            self._vm.rules.save(path, encoding)

        name = f"cost-centres-{self._vm.state.month[:7]}.xlsx"
        title = translate("Reconcile", "Export the split")
        ask_for_table(self._view, name, chosen, title=title, pdf=False)

    def write(self, wanted: ActWanted) -> str:
        """Draws the act; what is to be said about it."""
        try:
            write_receipt(page_of_act(wanted.act, self._ribbon), Path(wanted.path))
        except OSError:
            text = translate("Reconcile", "The file could not be written: %1")
            return text.replace("%1", wanted.path)
        return translate("Reconcile", "Saved: %1").replace("%1", Path(wanted.path).name)


def page_of_act(act: Act, ribbon: str) -> ReceiptPage:
    """The act as a page to print."""
    return ReceiptPage(
        title=act.title,
        ribbon=ribbon,
        brand=translate("Shell", "My Kyivstar"),
        heads=act.heads,
        rows=act.rows,
        facts=act.facts,
        totals=act.totals,
        in_words=act.words,
        note=act.made,
    )
