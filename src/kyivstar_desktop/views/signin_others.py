"""On the sign-in page: those who are signed in on this computer already, and «Cancel»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.signin_others import OthersState, SignInOthersViewModel

translate = QCoreApplication.translate


class OthersBar(QWidget):
    """Hidden while there is nobody else."""

    def __init__(self, vm: SignInOthersViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._text = Text("", "hint", "text.secondary")
        self._people = row(gap=16)
        self._line = holder(row(None, self._text, self._people, None, gap=12))
        self._error = Text("", "hint", "danger.text", wrap=True)
        self._cancel = Button("", icon="arrow-left")
        self._cancel.clicked.connect(vm.back)
        self.setLayout(
            column(row(None, self._cancel, None), self._line, row(None, self._error, None), gap=8)
        )
        self._retranslate()
        vm.observe(self._render)

    def leave(self) -> None:
        """The page goes."""
        self._vm.dispose()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._vm.fold()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._text.setText(translate("Switcher", "Signed in on this computer:"))

    def _render(self, new: OthersState, old: OthersState | None) -> None:
        self._cancel.setText(new.cancel)
        set_shown(self._cancel, bool(new.cancel))
        self._error.setText(new.error)
        set_shown(self._error, bool(new.error))
        set_shown(self._line, bool(new.people))
        if old is None or old.people != new.people:
            clear_layout(self._people)
            for profile_id, name in new.people:
                self._people.addWidget(_Person(self._vm, profile_id, name))


class _Person(LinkButton):
    def __init__(self, vm: SignInOthersViewModel, profile_id: str, name: str) -> None:
        super().__init__(name, icon="profile")
        self._vm, self._id = vm, profile_id
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._vm.go(self._id)
