"""Switching: the page on the screen follows from one sign-in to another.

Its view model dies before the profile shuts, so that nothing asked for one person is answered to
another; the same page is made again for whoever is here then, and the focus returns to its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.app.parting import Parting
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.actions import Action
from kyivstar_desktop.viewmodels.settings import SettingsViewModel
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.switcher import SwitcherViewModel, switch_trouble
from kyivstar_desktop.viewmodels.switcher_pin import PinHereViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.views.shell import MainWindow

translate = QCoreApplication.translate
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
        self._parting = Parting(core, life.window)
        sign_ins.to_leave = self._parting.question
        self._undo: Callable[[], None] = sign_ins.switching.subscribe(self._on_switching)
        self._switcher = SwitcherViewModel(core, shell)
        self._pin = PinHereViewModel(core, shell)
        shell.offer_switcher(self._switcher, self._pin)
        shell.actions.add(*switch_actions(core, self._pin))
        self.offer_others(self._window.page)
        sign_ins.start()

    def close(self) -> None:
        self._undo()
        self._parting.close()
        self._switcher.dispose()
        self._pin.dispose()

    def offer_others(self, page: QWidget | None) -> None:
        """On the sign-in page: those who are here already, and the way back to them."""
        offer = getattr(page, "offer", None)
        if offer is None:
            return
        from kyivstar_desktop.viewmodels.signin_others import (  # noqa: PLC0415 on that page only
            SignInOthersViewModel,
        )
        from kyivstar_desktop.views.signin_others import OthersBar  # noqa: PLC0415 as above

        others = SignInOthersViewModel(self._core.cabinet.sign_ins, back=self._on_back)
        offer(OthersBar(others))

    def _on_back(self) -> None:
        self._shell.go(Route("overview"))

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


def switch_actions(core: Core, pin: PinHereViewModel) -> tuple[Action, ...]:
    """Of the registry: pin the current number, add a sign-in."""

    def press() -> None:
        pin.toggle()

    return (
        Action(
            "pin",
            pin.title,
            press,
            "pin",
            menu="number",
            ready=lambda: pin.state.shown,
            words=lambda: translate("Switcher", "favourite tray widget"),
        ),
        Action(
            "signin.add",
            lambda: translate("Switcher", "Add a sign-in"),
            core.cabinet.sign_ins.add,
            "plus",
            menu="number",
            words=lambda: translate("Switcher", "account profile person company"),
        ),
    )


def wipe_other(context: Context, profile_id: str) -> None:
    """Opens another sign-in and asks there whether its data shall go."""
    context.shell.scope.start(_wipe_other(context, profile_id), name="open to remove")


async def _wipe_other(context: Context, profile_id: str) -> None:
    try:
        await context.core.cabinet.sign_ins.switch(profile_id)
    except AppError as error:
        context.say(switch_trouble(error))
        return
    page = context.shell.page
    there = context.core.cabinet.sign_ins.current == profile_id  # or the person stayed
    if there and isinstance(page, SettingsViewModel):
        page.ask("wipe")


def place_of(page: QWidget | None) -> Place | None:
    """Which part of the page has the focus; None where something around it has."""
    focus = page.window().focusWidget() if page is not None else None
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
