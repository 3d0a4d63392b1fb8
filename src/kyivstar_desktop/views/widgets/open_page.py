"""A page for everybody: with nobody signed in it has its own way back, by a button and by Esc."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kyivstar_desktop.viewmodels.actions import page_action
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.actions import Action

translate = QCoreApplication.translate


def open_action(kind: str, run: Callable[[], object]) -> Action:
    """An action of the page that needs no sign-in either."""
    return replace(page_action(kind, run), signed_in=False)


class OpenPage(Page):
    """`left` asks for the sign-in page."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.back = Button("", kind="ghost", icon="arrow-left")
        self.head.insertWidget(0, self.back)
        set_shown(self.back, False)
        self._esc = QShortcut(QKeySequence("Esc"), self)
        self._esc.setEnabled(False)
        self._esc.activated.connect(self._on_esc)
        self.back.clicked.connect(self.left)

    def set_back(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        set_shown(self.back, on)
        self._esc.setEnabled(on)

    def name_back(self) -> None:
        """In the language of now."""
        self.back.setText(translate("Contacts", "Back to sign-in"))

    def close_level(self) -> bool:
        """Whether Esc had something smaller to close than the page."""
        return False

    def _on_esc(self) -> None:
        if not self.close_level():
            self.left.emit()
