"""What the support page asks before it acts: links, files, the end, a card's number; and saving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.domain.plain_text import shown_name
from kyivstar_desktop.viewmodels.support import Said
from kyivstar_desktop.viewmodels.support_composer import AskCard
from kyivstar_desktop.viewmodels.support_files import (
    FileOpened,
    FileSaved,
    TranscriptReady,
    safe_name,
    transcript_name,
)
from kyivstar_desktop.viewmodels.support_talk import Copied
from kyivstar_desktop.viewmodels.support_text import Link, one_line
from kyivstar_desktop.views.support_paper import transcript_bytes
from kyivstar_desktop.views.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.support import SupportViewModel

translate = QCoreApplication.translate
FILE_ACTS = {"save", "open"}


class SupportQuestions(QWidget):
    """Half of the page: one question at a time, its safe button by default."""

    said = Signal(str)

    def __init__(self, vm: SupportViewModel, *, demo: bool) -> None:
        super().__init__()
        self._vm, self._demo = vm, demo
        self._dialog: Dialog | None = None
        self._answer: Callable[[], object] | None = None
        self._url = ""
        self._file = "", 0
        vm.effect.connect(self._on_effect)

    # --- questions ------------------------------------------------------------------------------
    def _on_row(self, what: str, key: str, argument: object) -> None:
        if what == "link" and isinstance(argument, Link):
            self._ask_link(argument)
        elif what in FILE_ACTS and isinstance(argument, int):
            self._ask_file(what, key, argument)

    def _ask_link(self, link: Link) -> None:
        title = translate("Support", "Open %1 in the browser?").replace("%1", link.host)
        text = one_line(link.url, 160)
        self._url = link.url
        self._ask(title, text, translate("Support", "Open"), self._open_link)

    def _open_link(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))

    def _ask_file(self, what: str, key: str, number: int) -> None:
        message = self._vm.feed.message(key)
        if message is None:
            return
        self._file = key, number
        if what == "save":
            self._save_as(safe_name(message.attachments[number]), self._save_file)
            return
        name = shown_name(message.attachments[number].name)
        title = translate("Support", "Open “%1”?").replace("%1", name)
        text = translate(
            "Support",
            "The file will be put into the downloads and opened by the program of your system. "
            "Open only what you expect.",
        )
        self._ask(title, text, translate("Support", "Open"), self._open_file)

    def _open_file(self) -> None:
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        folder = Path(QStandardPaths.writableLocation(downloads))
        self._vm.open_file(*self._file, folder)

    def _save_file(self, path: str) -> None:
        self._vm.save_file(*self._file, Path(path))

    def _on_end(self) -> None:
        title = translate("Support", "End the conversation?")
        text = translate(
            "Support",
            "It stays here to be read. The consultant's answers to it will not come any more.",
        )
        self._ask(title, text, translate("Support", "End"), self._vm.end, danger=True)

    def _ask_card(self) -> None:
        title = translate("Support", "A card's number stands in the message")
        text = translate(
            "Support",
            "A consultant never needs the whole number, the expiry or CVV. The last four digits "
            "are enough.",
        )
        send = translate("Support", "Send anyway")
        keep = translate("Support", "Do not send")
        self._ask(title, text, send, self._vm.send_anyway, danger=True, safe=keep)

    def _ask(
        self,
        title: str,
        text: str,
        act: str,
        answer: Callable[[], object],
        *,
        danger: bool = False,
        safe: str = "",
    ) -> None:
        """One question at a time; the safe button is the default."""
        if self._dialog is not None:
            return
        dialog = Dialog(self, title, text, tone="warning" if danger else "info")
        no = safe or translate("Support", "Cancel")
        dialog.add_button(no, role="reject", default=True)
        dialog.add_button(act, kind="danger" if danger else "normal")
        dialog.finished.connect(self._on_answer)
        self._dialog, self._answer = dialog, answer
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result and self._answer is not None:
            self._answer()

    # --- files ----------------------------------------------------------------------------------
    def _on_save(self) -> None:
        thread = next((t for t in self._vm.inputs.threads if t.id == self._vm.state.thread), None)
        name = transcript_name(thread.opened_at if thread is not None else None, "pdf")
        title = translate("Support", "Save the conversation")
        filters = ["PDF (*.pdf)", f"{translate('Support', 'Text')} (*.txt)"]
        self._save_as(name, self._export, title=title, filters=filters)

    def _export(self, path: str) -> None:
        self._vm.export(Path(path))

    def _save_as(
        self,
        name: str,
        chosen: Callable[[str], None],
        *,
        title: str = "",
        filters: list[str] | None = None,
    ) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title or translate("Support", "Save the file"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        if filters:
            dialog.setNameFilters(filters)
        dialog.selectFile(name)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, AskCard):
            self._ask_card()
        elif isinstance(effect, Said):
            self.said.emit(effect.text)
        elif isinstance(effect, Copied):
            QGuiApplication.clipboard().setText(effect.text)
            self.said.emit(translate("Support", "The text is copied"))
        elif isinstance(effect, FileSaved):
            self.said.emit(translate("Support", "Saved: %1").replace("%1", effect.path.name))
        elif isinstance(effect, FileOpened):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(effect.path)))
        elif isinstance(effect, TranscriptReady):
            ribbon = translate("Support", "DEMO: not a real operator") if self._demo else ""
            pdf = transcript_bytes(effect.transcript, ribbon=ribbon)
            self._vm.write(effect.path, pdf)
