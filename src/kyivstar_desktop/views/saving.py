"""Asking where a file shall lie; dialogs are opened, never executed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
FORMATS = {  # name filter: (suffix, encoding of a CSV)
    "Excel (*.xlsx)": ("xlsx", ""),
    "CSV UTF-8 (*.csv)": ("csv", ""),
    "CSV Windows-1251 (*.csv)": ("csv", "cp1251"),
    "JSON (*.json)": ("json", ""),
    "PDF (*.pdf)": ("pdf", ""),
}


class _Choice(QObject):
    """The default suffix follows the chosen format; the encoding goes along with the path."""

    def __init__(self, dialog: QFileDialog, chosen: Callable[[str, str], None]) -> None:
        super().__init__(dialog)
        self._dialog, self._chosen = dialog, chosen
        dialog.filterSelected.connect(self._on_filter)
        dialog.fileSelected.connect(self._on_file)

    def _on_filter(self, name: str) -> None:
        self._dialog.setDefaultSuffix(FORMATS[name][0])

    def _on_file(self, path: str) -> None:
        self._chosen(path, FORMATS.get(self._dialog.selectedNameFilter(), ("", ""))[1])


def ask_for_table(
    parent: QWidget,
    name: str,
    chosen: Callable[[str, str], None],
    *,
    title: str = "",
    pdf: bool = True,
) -> None:
    """`chosen(path, encoding)` of a table: XLSX, CSV in two encodings, JSON or (`pdf`) PDF."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title or translate("History", "Export the history"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([one for one in FORMATS if pdf or FORMATS[one][0] != "pdf"])
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(name)
    dialog.finished.connect(dialog.deleteLater)
    _Choice(dialog, chosen)
    dialog.open()


def ask_for_notes(parent: QWidget, title: str, chosen: Callable[[str], None]) -> None:
    """`chosen(path)` of a table to be read."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(["CSV, Excel (*.csv *.xlsx *.xls *.ods)"])
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_for_pdf(parent: QWidget, name: str, chosen: Callable[[str], None]) -> None:
    """`chosen(path)` once the person has picked a place; nothing when she closes the dialog."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("TopUp", "Save the receipt"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["PDF (*.pdf)"])
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
