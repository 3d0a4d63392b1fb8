"""Support: the chat at the left, ways to reach the operator at the right. Screen 10."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut

from kyivstar_desktop.viewmodels.actions import page_action
from kyivstar_desktop.views.support_chat import ChatView
from kyivstar_desktop.views.support_list import TalksView
from kyivstar_desktop.views.support_parts import LowStack
from kyivstar_desktop.views.support_questions import SupportQuestions
from kyivstar_desktop.views.support_side import SideColumn
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
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
FILE_ACTS = {"save", "open"}


def _find_words() -> str:
    return translate("Support", "Search in all conversations")


def _new_words() -> str:
    return translate("Support", "New conversation")


def _save_words() -> str:
    return translate("Support", "Save the conversation…")


class SupportView(SupportQuestions):
    """Esc closes the search, then the list; Ctrl+F searches, Ctrl+N begins another one."""

    went = Signal(str)  # another page: feedback, contacts, shops

    def __init__(
        self,
        vm: SupportViewModel,
        shops: Callable[[], ShopsListViewModel],
        *,
        console: Callable[[], str] | None = None,
    ) -> None:
        """`shops` is called a turn later, when the chat stands already.

        `console`: address of the consultant's page; there in the demo only.
        """
        demo = console is not None
        super().__init__(vm, demo=demo)
        self._console = console
        self._page = Page("")
        self._threads = Button("", kind="ghost", icon="inbox")
        self._new = Button("", icon="plus")
        self._page.add_head(self._threads)
        self._page.add_head(self._new)
        # from the outside in: whatever moves to another parent is styled anew, with all in it
        self.setLayout(row(self._page, gap=0))
        card, self._side = Card(flush=True), SideColumn()
        sides = row(card, self._side, gap=16)
        sides.setStretch(0, 1)
        self._page.add(sides)
        self._page.body.setStretch(0, 1)
        self._stack = LowStack()
        card.add(self._stack)
        self._chat = self._stack.ruler = ChatView(vm, demo=demo)
        self._absent = StateBlock("headset", "neutral")
        self._stack.addWidget(self._chat)
        self._stack.addWidget(self._absent)
        self._talks: TalksView | None = None
        self._wire()
        self._retranslate()
        vm.observe(self._render)
        self._make_shops = shops
        QTimer.singleShot(0, self, self._fill_side)

    def _fill_side(self) -> None:
        if not self._vm.disposed:
            self._side.fill(self._make_shops())

    def _list(self) -> TalksView:
        """Made when it is first wanted."""
        if self._talks is None:
            self._talks = TalksView(self._vm)
            self._talks.retranslate()
            self._stack.addWidget(self._talks)
        return self._talks

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
        self._side.said.connect(self.said)
        self._side.feedback_wanted.connect(self._on_feedback)
        self._side.contacts_wanted.connect(self._on_contacts)
        self._side.map_wanted.connect(self._on_map)
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
        if self._talks is not None:
            self._talks.retranslate()
        self._side.retranslate()
        self._absent.set_block(
            translate("Support", "This operator has no chat"),
            translate("Support", "Call the hotline, come to a shop or leave a request."),
        )

    def _render(self, new: SupportState, old: SupportState | None) -> None:
        self._page.set_title(new.title)
        self._threads.setText(new.threads_text)
        set_shown(self._threads, new.served)
        set_shown(self._new, new.served)
        self._side.render_contacts(new.contacts)
        self._chat.render_state(new)
        if new.mode == "list":
            self._list().render_state(new)
            self._stack.setCurrentWidget(self._list())
        else:
            self._stack.setCurrentWidget(self._chat if new.mode == "chat" else self._absent)
        if old is not None and old.mode != new.mode:
            self._follow_mode(new.mode)

    def _follow_mode(self, mode: str) -> None:
        """The focus goes where the eyes are."""
        if mode == "list":
            self._list().search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif mode == "chat":
            self._chat.take_focus()

    def _on_threads(self) -> None:
        if self._vm.state.mode == "list":
            self._vm.show_chat()
        else:
            self._vm.show_list()

    def _on_find(self) -> None:
        self._vm.show_list()
        self._list().search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_console(self) -> None:
        if self._console is not None:
            QDesktopServices.openUrl(QUrl(self._console()))

    def _on_feedback(self) -> None:
        self.went.emit("feedback")

    def _on_contacts(self) -> None:
        self.went.emit("contacts")

    def _on_map(self) -> None:
        self.went.emit("shops")
