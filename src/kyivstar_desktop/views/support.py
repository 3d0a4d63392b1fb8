"""Support: the chat at the left, ways to reach the operator at the right. Screen 10."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from kyivstar_desktop.domain.plain_text import shown_name
from kyivstar_desktop.viewmodels.actions import page_action
from kyivstar_desktop.viewmodels.support import Copied, Said
from kyivstar_desktop.viewmodels.support_composer import AskCard
from kyivstar_desktop.viewmodels.support_files import (
    FileOpened,
    FileSaved,
    TranscriptReady,
    safe_name,
    transcript_name,
)
from kyivstar_desktop.viewmodels.support_text import Link, one_line
from kyivstar_desktop.views.support_chat import ChatView
from kyivstar_desktop.views.support_list import TalksView
from kyivstar_desktop.views.support_paper import transcript_bytes
from kyivstar_desktop.views.support_parts import LowStack
from kyivstar_desktop.views.support_side import ContactsCard, ShopsCard, SideColumn
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.actions import Action
    from kyivstar_desktop.viewmodels.shops_list import ShopsListViewModel
    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_state import SupportState

translate = QCoreApplication.translate
_PAGES = {"chat": 0, "list": 1, "absent": 2}
FILE_ACTS = {"save", "open"}


def _find_words() -> str:
    return translate("Support", "Search in all conversations")


def _new_words() -> str:
    return translate("Support", "New conversation")


def _save_words() -> str:
    return translate("Support", "Save the conversation…")


class SupportView(QWidget):
    """Esc closes the search, then the list; Ctrl+F searches, Ctrl+N begins another one."""

    said = Signal(str)
    went = Signal(str)  # another page: feedback, contacts, shops

    def __init__(
        self,
        vm: SupportViewModel,
        shops: ShopsListViewModel,
        *,
        console: Callable[[], str] | None = None,
    ) -> None:
        """`console`: address of the consultant's page; there in the demo only."""
        super().__init__()
        self._vm, self._console = vm, console
        demo = console is not None
        self._dialog: Dialog | None = None
        self._answer: Callable[[], object] | None = None
        self._page = Page("")
        self._threads = Button("", kind="ghost", icon="inbox")
        self._new = Button("", icon="plus")
        self._page.add_head(self._threads)
        self._page.add_head(self._new)
        self._chat, self._talks = ChatView(vm, demo=demo), TalksView(vm)
        self._absent = StateBlock("headset", "neutral")
        self._stack = LowStack(self._chat)
        for part in (self._chat, self._talks, self._absent):
            self._stack.addWidget(part)
        card = Card(flush=True)
        card.add(self._stack)
        self._contacts, self._shops = ContactsCard(), ShopsCard(shops)
        sides = row(card, SideColumn(self._contacts, self._shops), gap=16)
        sides.setStretch(0, 1)
        self._page.add(sides)
        self._page.body.setStretch(0, 1)
        self.setLayout(row(self._page, gap=0))
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._threads.clicked.connect(self._on_threads)
        self._new.clicked.connect(vm.begin)
        self._chat.said.connect(self.said)
        self._chat.row_acted.connect(self._on_row)
        self._chat.save_wanted.connect(self._on_save)
        self._chat.end_wanted.connect(self._on_end)
        self._chat.feedback_wanted.connect(self._on_feedback)
        self._chat.console_wanted.connect(self._on_console)
        self._contacts.said.connect(self.said)
        self._contacts.feedback_wanted.connect(self._on_feedback)
        self._contacts.contacts_wanted.connect(self._on_contacts)
        self._shops.map_wanted.connect(self._on_map)
        vm.effect.connect(self._on_effect)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(vm.show_chat)

    def page_actions(self) -> tuple[Action, ...]:
        """What the keys and the palette can do while this page is shown."""
        return (
            page_action("find", self._on_find, title=_find_words),
            page_action("new", self._vm.begin, title=_new_words),
            page_action("export", self._on_save, title=_save_words, ready=self._can_save),
            page_action("main", self._vm.send, ready=self._can_send),
        )

    def _can_send(self) -> bool:
        composer = self._vm.state.composer
        return composer is not None and composer.can_send

    def _can_save(self) -> bool:
        return self._vm.state.can_save

    def take_focus(self) -> None:
        """The page has opened: into the composer."""
        self._chat.take_focus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._vm.look(True)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._vm.look(False)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._new.setText(translate("Support", "New conversation"))
        self._chat.retranslate()
        self._talks.retranslate()
        self._contacts.retranslate()
        self._absent.set_block(
            translate("Support", "This operator has no chat"),
            translate("Support", "Call the hotline, come to a shop or leave a request."),
        )

    def _render(self, new: SupportState, old: SupportState | None) -> None:
        self._page.set_title(new.title)
        self._threads.setText(new.threads_text)
        set_shown(self._threads, new.served)
        set_shown(self._new, new.served)
        self._contacts.render_state(new.contacts)
        self._chat.render_state(new)
        self._talks.render_state(new)
        self._stack.setCurrentIndex(_PAGES[new.mode])
        if old is not None and old.mode != new.mode:
            self._follow_mode(new.mode)

    def _follow_mode(self, mode: str) -> None:
        """The focus goes where the eyes are."""
        if mode == "list":
            self._talks.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif mode == "chat":
            self._chat.take_focus()

    def _on_threads(self) -> None:
        if self._vm.state.mode == "list":
            self._vm.show_chat()
        else:
            self._vm.show_list()

    def _on_find(self) -> None:
        self._vm.show_list()
        self._talks.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_console(self) -> None:
        if self._console is not None:
            QDesktopServices.openUrl(QUrl(self._console()))

    def _on_feedback(self) -> None:
        self.went.emit("feedback")

    def _on_contacts(self) -> None:
        self.went.emit("contacts")

    def _on_map(self) -> None:
        self.went.emit("shops")

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
            demo = self._console is not None
            ribbon = translate("Support", "DEMO: not a real operator") if demo else ""
            pdf = transcript_bytes(effect.transcript, ribbon=ribbon)
            self._vm.write(effect.path, pdf)
