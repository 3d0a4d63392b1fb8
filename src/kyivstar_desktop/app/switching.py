"""Switching: the page on the screen follows from one sign-in to another.

Its view model dies before the profile shuts, so that nothing asked for one person is answered to
another; the same page is made again for whoever is here then, and the focus returns to its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from kyivstar_desktop.viewmodels.shell import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.views.shell import MainWindow

Place = tuple[type[QWidget], str]


class Switching:
    """Made with the cabinet, closed before the shell."""

    def __init__(self, core: Core, life: Life, shell: ShellViewModel) -> None:
        self._core, self._life, self._shell = core, life, shell
        self._window: MainWindow = life.window
        self._place: Place | None = None
        sign_ins = core.cabinet.sign_ins
        sign_ins.to_add = self._on_add
        sign_ins.elsewhere = self._on_elsewhere
        self._undo: Callable[[], None] = sign_ins.switching.subscribe(self._on_switching)

    def close(self) -> None:
        self._undo()

    def _on_switching(self, profile_id: str) -> None:
        if profile_id:
            self._place = place_of(self._window.page)
            self._shell.pause()
            if self._window.page is not None:
                self._window.page.setEnabled(False)
            return
        self._shell.resume(active=self._core.session.active)
        if self._place is not None and not self._window.covered:
            return_to(self._window.page, self._place)

    def _on_add(self) -> None:
        """The open profile stays open behind the sign-in page."""
        self._shell.go(Route("signin", "add"))

    def _on_elsewhere(self, profile_id: str, operator: str) -> None:
        """The program begins anew with that operator; the session of this one goes on later."""
        if self._life.config.operator:
            return  # it was chosen on the command line, for this run
        self._core.preferences.change(
            operator="" if operator == "demo" else operator, profile=profile_id, selected_line=""
        )
        self._life.again()


def place_of(page: QWidget | None) -> Place | None:
    """Which part of the page has the focus; None where something around it has."""
    focus = QApplication.focusWidget()
    if focus is None or page is None or not page.isAncestorOf(focus):
        return None
    return type(focus), focus.accessibleName()


def return_to(page: QWidget | None, place: Place) -> None:
    """To the part of the same kind and name, where the new page has one."""
    kind, name = place
    for widget in page.findChildren(kind) if page is not None else ():
        if widget.accessibleName() == name and widget.isVisible() and widget.isEnabled():
            widget.setFocus()
            return
