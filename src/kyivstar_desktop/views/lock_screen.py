"""The locked window: a mark, a field, a way back. It knows no number, name or sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.profile_parts import SecretField
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Panel
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.side import BrandMark
from kyivstar_desktop.views.widgets.status import Ribbon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.lock_screen import LockScreenState, LockScreenViewModel

translate = QCoreApplication.translate


class LockScreen(Panel):
    """Covers the whole window. Enter in the field is the button.

    `ribbon` says that this is a demonstration; "": it is not one.
    `contacts_wanted` asks for the operator's numbers; nothing of the account is shown with them.
    """

    contacts_wanted = Signal()

    def __init__(
        self, vm: LockScreenViewModel, parent: QWidget | None = None, *, ribbon: str = ""
    ) -> None:
        super().__init__("bg.window", parent=parent)
        self._vm = vm
        self._title = Text("", "page", wrap=True)
        self._why = Text("", "body", "text.secondary", wrap=True)
        self._code = SecretField()
        self._unlock = Button("", kind="primary", size="large")
        self._retry = Button("", kind="primary", size="large")
        self._forgot = LinkButton("")
        self._contacts = LinkButton("", icon="call")
        self._question = Text("", "body", "text.secondary", wrap=True)
        self._again, self._back = Button("", kind="normal"), Button("", kind="ghost")
        self._ask = holder(column(self._question, row(self._again, self._back, None), gap=10))
        box = holder(
            column(
                BrandMark(48),
                self._title,
                self._why,
                self._code,
                row(self._unlock, self._retry, None, self._forgot),
                self._ask,
                row(self._contacts, None),
                gap=14,
            )
        )
        box.setFixedWidth(px(380))
        mark = Ribbon()
        below = row(None, mark, margins=(24, 0, 24, 5))  # where the status strip has it
        self.setLayout(column(None, row(None, box, None), None, below))
        mark.set_text(ribbon)
        bind_command(self._unlock, vm.unlock, self._code.secret.text)
        self._code.edit.returnPressed.connect(self._unlock.click)
        self._forgot.clicked.connect(self._on_forgot)
        self._contacts.clicked.connect(self.contacts_wanted)
        self._back.clicked.connect(self._on_back)
        bind_command(self._again, vm.forget)
        bind_command(self._retry, vm.retry)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        self._undo = vm.observe(self._render)

    def take_focus(self) -> None:
        self._code.edit.setFocus()

    def leave(self) -> None:
        """Before it is deleted: renders no more, forgets what was typed."""
        self._undo()
        self._vm.effect.disconnect(self._on_effect)
        self._code.take()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Lock", "The program is locked"))
        self._code.set_label(translate("Lock", "Code"))
        self._unlock.setText(translate("Lock", "Unlock"))
        self._retry.setText(translate("Errors", "Try again.").rstrip("."))
        self._forgot.setText(translate("Lock", "I forgot the code"))
        self._contacts.setText(translate("Lock", "Contacts of the operator"))
        self._show_question(self._vm.state)
        self._again.setText(translate("Lock", "Sign in again"))
        self._back.setText(translate("Settings", "Cancel"))

    def _show_question(self, state: LockScreenState) -> None:
        text = translate(
            "Lock",
            "You will be signed out. Sign in again as the same person: the data of this "
            "computer stay, the code is removed.",
        )
        self._question.setText(text + state.leaving)

    def _render(self, new: LockScreenState, _old: LockScreenState | None) -> None:
        self._show_question(new)
        self._title.setText(new.title)
        self._why.setText(new.why)
        self._why.setVisible(bool(new.why))
        self._code.set_error(new.error)
        self._code.set_enabled(new.can_type)
        self._code.setVisible(not new.unread)
        self._unlock.setVisible(not new.unread)
        self._retry.setVisible(new.unread)
        self._ask.setVisible(new.forgetting or new.unread)
        self._back.setVisible(not new.unread)
        self._forgot.setVisible(not new.forgetting and not new.unread)

    def _on_forgot(self) -> None:
        self._vm.ask_forget(on=True)

    def _on_back(self) -> None:
        self._vm.ask_forget(on=False)

    def _on_effect(self, effect: object) -> None:
        if effect == "clear":
            self._code.take()
            self._code.edit.setFocus()
