"""Files that the batch page writes: result, report and template, each asked for by a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from kyivstar_desktop.views.printing import page_of, write_receipt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.batch import BatchViewModel, ReportReady

translate = QCoreApplication.translate
TABLES = ("Excel (*.xlsx)", "CSV UTF-8 (*.csv)")


class BatchSaving(QObject):
    """Dialogs are opened, never executed; `said` tells what came of it."""

    said = Signal(str)

    def __init__(self, view: QWidget, vm: BatchViewModel) -> None:
        super().__init__(view)
        self._view, self._vm = view, vm

    def ask_result(self) -> None:
        """Every row with its state."""
        title = translate("Batch", "Save the result")
        dialog = self._dialog(title, TABLES, f"{self._vm.result_name()}.xlsx")
        dialog.fileSelected.connect(self._vm.save_result)
        dialog.open()

    def ask_report(self) -> None:
        title = translate("Batch", "Save the report")
        dialog = self._dialog(title, ("PDF (*.pdf)",), f"{self._vm.result_name()}.pdf")
        dialog.fileSelected.connect(self._vm.report)
        dialog.open()

    def ask_template(self) -> None:
        title = translate("Batch", "Save a template with current data")
        dialog = self._dialog(title, TABLES, "kyivstar-batch.xlsx")
        dialog.fileSelected.connect(self._vm.save_template)
        dialog.open()

    def write(self, ready: ReportReady) -> None:
        """The paper, whole or not at all."""
        try:
            write_receipt(page_of(ready.text), ready.path)
        except OSError:
            self.said.emit(translate("Batch", "The report was not written: choose another folder"))
        else:
            text = translate("Batch", "Report saved: %1")
            self.said.emit(text.replace("%1", Path(ready.path).name))

    def _dialog(self, title: str, filters: tuple[str, ...], name: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._view, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
