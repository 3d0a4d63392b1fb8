"""Guard: what hides the window from onlookers, by a lock code and by masks.

Looks for a person at the keys and the mouse of the window, listens to the system's own lock and
sleep where D-Bus tells them, and covers the window while the lock is shut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.viewmodels.lock_screen import LockScreenViewModel
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.shell import Route

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.lock import LockState
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.profiles import OpenProfile
    from kyivstar_desktop.viewmodels.lock_screen import LockScreenState
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.views.contacts import ContactsDialog
    from kyivstar_desktop.views.lock_screen import LockScreen
    from kyivstar_desktop.views.shell import MainWindow

translate = QCoreApplication.translate
SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
"""Events that only a person makes."""


class Guard(QObject):
    """Made with the screens, closed with them."""

    def __init__(self, core: Core, window: MainWindow, shell: ShellViewModel) -> None:
        super().__init__(window)
        self._core, self._window, self._shell = core, window, shell
        self._lock = core.lock
        self._screen: LockScreen | None = None
        self._contacts: ContactsDialog | None = None
        self._watched: QWindow | None = None
        self._masked = False
        self.vm = LockScreenViewModel(
            self._lock, core.clock, signed_out=shell.signed_out, leaving=self._leaving
        )
        window.lock_wanted.connect(self.lock)
        window.mask_wanted.connect(self._on_mask)
        self._undos = [
            core.preferences.value.subscribe(self._on_preferences),
            core.session.opened.subscribe(self._on_opened),
            self.vm.observe(self._on_lock),
            core.lock.state.subscribe(self._on_lock_state),
        ]
        self._follow_mask()

    def close(self) -> None:
        """Before the services end."""
        for undo in self._undos:
            undo()
        self._uncover()
        self.vm.dispose()
        self._forget_surface()
        formats.set_masked(False)

    def lock(self) -> None:
        """Ctrl+L: without a code to open it with, the place where one is made."""
        if self._lock.lock("asked") or self._core.session.opened.value is None:
            return
        self._window.say(translate("Lock", "First create a code: nothing could open the lock"))
        self._shell.go(Route("settings", "security"))

    def _leaving(self) -> str:
        if self._core.late_cabinet.made is None:
            return ""
        from kyivstar_desktop.app.parting import left_behind  # noqa: PLC0415 after the first page
        from kyivstar_desktop.viewmodels.settings_state import (  # noqa: PLC0415 as above
            batches_said,
        )

        return batches_said(left_behind(self._core), "signout")

    def lock_by_system(self, why: str) -> None:
        """`sleep` or `system`: harmless where there is no code."""
        self._lock.lock(why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window's own surface, so that only what the system sends passes here."""
        if event.type() in SIGNS:
            self._lock.touch()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        surface: QWindow | None = self._window.windowHandle()  # none before it is first shown
        if surface is not None and surface is not self._watched:
            self._forget_surface()
            self._watched = surface
            surface.installEventFilter(self)

    def _forget_surface(self) -> None:
        """Its window system may have deleted it meanwhile and made another one."""
        surface, self._watched = self._watched, None
        if surface is not None and isValid(surface):
            surface.removeEventFilter(self)

    # --- lock -----------------------------------------------------------------------------------
    def _on_lock(self, new: LockScreenState, _old: LockScreenState | None) -> None:
        self._watch()
        if new.locked and self._screen is None:
            from kyivstar_desktop.views.lock_screen import LockScreen  # noqa: PLC0415 if ever

            self._screen = LockScreen(self.vm, ribbon=self._shell.state.ribbon)
            self._screen.contacts_wanted.connect(self._on_contacts)
            self._window.cover(self._screen)
            self._screen.take_focus()
        elif not new.locked:
            self._uncover()

    def _on_lock_state(self, state: LockState) -> None:
        """The lock's screen looks the same before it is known whether there is a code."""
        self._window.early.follow_lock(locked=state.locked, known=state.ready)

    def _on_contacts(self) -> None:
        """Numbers and sites of the operator: public, and the same for everybody."""
        from kyivstar_desktop.viewmodels.contacts import ContactsViewModel  # noqa: PLC0415 if ever
        from kyivstar_desktop.views.contacts import ContactsDialog  # noqa: PLC0415 if ever

        if self._screen is None:
            return
        vm = ContactsViewModel(self._core.cabinet.contacts, self._core.accounts)
        self._contacts = ContactsDialog(self._screen, vm)
        vm.dispose()  # the dialog shows what is known now
        self._contacts.finished.connect(self._on_contacts_closed)
        self._contacts.open()

    def _on_contacts_closed(self) -> None:
        dialog, self._contacts = self._contacts, None
        if dialog is not None:
            dialog.deleteLater()

    def _uncover(self) -> None:
        if self._contacts is not None:
            self._contacts.reject()
        screen, self._screen = self._screen, None
        if screen is not None:
            screen.leave()
            self._window.uncover()

    # --- masks ----------------------------------------------------------------------------------
    def _on_mask(self) -> None:
        on = not self._core.preferences.value.value.mask_screen
        try:
            self._core.preferences.change(mask_screen=on)
        except StorageTrouble:
            self._window.say(translate("Shell", "The choice was not saved: it holds until exit"))
        said = translate("Lock", "Numbers and sums are masked")
        plain = translate("Lock", "Numbers and sums are shown")
        self._window.say(said if on else plain)

    def _on_preferences(self, _preferences: Preferences) -> None:
        self._follow_mask()

    def _on_opened(self, _profile: OpenProfile | None) -> None:
        self._watch()
        self._follow_mask()

    def _follow_mask(self) -> None:
        """The sign-in page is never masked: one must see which number one types."""
        wanted = self._core.preferences.value.value.mask_screen
        session = self._core.session
        on = wanted and (session.opened.value is not None or session.moving)
        if on != self._masked:
            self._masked = on
            formats.set_masked(on)
            self._shell.retranslate()
