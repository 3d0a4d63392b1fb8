"""Files of the approvals page: requests and answers; the system's dialogs are never executed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel

translate = QCoreApplication.translate
FILTER = "*.kyivstar-request.json *.kyivstar-answer.json"


class ConsentFiles(QObject):
    """Each dialog lies over the page until it is answered."""

    def __init__(self, view: QWidget, vm: ApprovalsViewModel) -> None:
        super().__init__(view)
        self._view, self._vm = view, vm

    def ask_open(self) -> None:
        dialog = QFileDialog(self._view, translate("Approvals", "Open a request or an answer"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        files = translate("Approvals", "Requests and answers (%1)").replace("%1", FILTER)
        dialog.setNameFilters([files, translate("Approvals", "All files (*)")])

        def on_file(path: str) -> None:
            self._vm.open_file(path)

        dialog.fileSelected.connect(on_file)
        self._show(dialog)

    def ask_request(self, grant_id: str) -> None:
        dialog = self._saving(
            translate("Approvals", "Save the request file"), self._vm.request_name(grant_id)
        )

        def on_file(path: str) -> None:
            self._vm.save_request(grant_id, path)

        dialog.fileSelected.connect(on_file)
        self._show(dialog)

    def ask_answer(self) -> None:
        dialog = self._saving(
            translate("Approvals", "Save the signed answer"), self._vm.answer_name()
        )

        def on_file(path: str) -> None:
            self._vm.sign(path)

        dialog.fileSelected.connect(on_file)
        self._show(dialog)

    def _saving(self, title: str, name: str) -> QFileDialog:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self._view, title, QStandardPaths.writableLocation(place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        return dialog

    @staticmethod
    def _show(dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
