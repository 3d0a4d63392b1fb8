"""Presence: what stands beside the window, made when the first page is complete.

Tray, its window and the mini window show what the stores hold; notifications tell news while the
window is not in front; closing means what was chosen.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kyivstar_desktop.adapters.autostart import Autostart, entry_of
from kyivstar_desktop.app.config import default_data_dir
from kyivstar_desktop.app.leaving import Leaving
from kyivstar_desktop.app.mini_desk import MiniDesk
from kyivstar_desktop.app.notices import Notices
from kyivstar_desktop.app.paths import Paths
from kyivstar_desktop.app.tray import Acts, Tray
from kyivstar_desktop.viewmodels.actions import Action
from kyivstar_desktop.viewmodels.bell import BellViewModel
from kyivstar_desktop.viewmodels.tray import TrayViewModel
from kyivstar_desktop.views.bell import BellPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.app.screens import Screens
    from kyivstar_desktop.services.core import Core

translate = QCoreApplication.translate
log = logging.getLogger("ui")
LOOK_MS = 15_000


class Presence(QObject):
    """Also the door through which the settings see and switch it (viewmodels.presence.Beside)."""

    def __init__(self, life: Life, core: Core, screens: Screens, autostart: Autostart) -> None:
        super().__init__(life.window)
        self._core, self._screens, self._shell = core, screens, screens.shell
        self._window, self._desktop, self._leave = life.window, life.desktop, life.leave
        self._autostart = autostart
        self.paths = Paths(core, self._shell, self._window, self._desktop)
        self.tray: Tray | None = None
        self.mini = MiniDesk(
            core,
            self.paths.ways,
            life.places(),
            self._refill,
            plain=self._desktop.plain_windows,
            demo=screens.demo,
        )
        self.bell = BellPopup(self._window, BellViewModel(core, self.paths.news))
        self._notices = Notices(
            core, self._desktop, self._window, self._icon, self.paths.news, choose=self._on_bell
        )
        self._closing = Leaving(core, self._window, self._has_icon, self._leave)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._wire()
        self.look()
        self._timer.start()
        if not life.config.scripted:
            self.mini.restore()

    def _wire(self) -> None:
        self._window.bell_wanted.connect(self._on_bell)
        self.bell.said.connect(self._window.say)
        self.bell.settings_wanted.connect(self.paths.settings)
        self._shell.language_changed.connect(self._on_language)
        hide = Action(
            "hide",
            _hide_title,
            self._window.hide,
            icon="inbox",
            menu="view",
            signed_in=False,
            ready=self._has_icon,
            why=_no_tray,
        )
        mini = Action("mini", _mini_title, self.mini.turn, icon="pin", menu="view")
        self._shell.actions.add(mini, hide)

    def close(self) -> None:
        """Before the view models of the shell."""
        self._timer.stop()
        self._shell.actions.drop("mini", "hide")
        self._window.bell_wanted.disconnect(self._on_bell)
        self._shell.language_changed.disconnect(self._on_language)
        self._notices.close()
        self._closing.close()
        self.bell.vm.dispose()
        self.bell.deleteLater()
        self._drop_tray()
        self.mini.close()

    # --- what the settings ask ------------------------------------------------------------------
    def has_tray(self) -> bool:
        return self._desktop.has_tray()

    def can_notify(self) -> bool:
        return self._desktop.can_notify(self._icon())

    @property
    def plain_windows(self) -> bool:
        return self._desktop.plain_windows

    @property
    def autostart(self) -> bool:
        return self._autostart.on

    def switch_autostart(self, *, on: bool) -> None:
        small = self._core.preferences.value.value.start_minimised
        self._autostart.switch(on=on, minimised=small)

    @property
    def mini_open(self) -> bool:
        return self.mini.open

    def show_mini(self, *, on: bool) -> None:
        self.mini.show(on=on)

    def grant(self, wish: str) -> None:
        """What a start by an action of the desktop's menu asked for."""
        if wish == "topup":
            self.paths.top_up(0)
        elif wish == "mini":
            self.mini.show(on=True)

    # --- the tray -------------------------------------------------------------------------------
    def look(self) -> None:
        """A tray may come and go while we run; without one the window is never away."""
        there = self._desktop.has_tray()
        if there and self.tray is None:
            self._make_tray()
        elif not there and self.tray is not None:
            self._drop_tray()
            if not self._window.isVisible():
                self._desktop.bring(self._window)

    def _make_tray(self) -> None:
        vm = TrayViewModel(self._core, self.paths.ways, demo=self._screens.demo)
        acts = Acts(
            self.paths.palette,
            self.mini.turn,
            self._window.mask_wanted.emit,
            self._window.lock_wanted.emit,
            self._leave,
            self.paths.choose,
        )
        self.tray = Tray(vm, acts, plain=self.plain_windows, mini_open=self._mini_shown)
        self._desktop.take(self.tray.icon)
        log.info("tray.shown")

    def _drop_tray(self) -> None:
        tray, self.tray = self.tray, None
        if tray is not None:
            tray.close()

    def _mini_shown(self) -> bool:
        return self.mini.open

    def _has_icon(self) -> bool:
        """Asked at the moment of closing: a tray that went away a second ago does not count."""
        return self.tray is not None and self._desktop.has_tray()

    def _icon(self) -> QSystemTrayIcon | None:
        return self.tray.icon if self.tray is not None else None

    def _refill(self) -> None:
        if self.tray is not None:
            self.tray.refill()

    # --- presses --------------------------------------------------------------------------------
    def _on_bell(self) -> None:
        self.bell.popup_at(self._window.bell)

    def _on_language(self, _code: object) -> None:
        self.bell.vm.fold()
        self.mini.fold()
        if self.tray is not None:
            self.tray.retranslate()


def make_presence(life: Life, core: Core, screens: Screens) -> Presence:
    """Of one life; the profile's settings find it from now on."""
    config, given = life.config, life.overrides
    usual = default_data_dir(os.environ, sys.platform)
    own = config.data_dir if config.data_dir != usual else None
    entry = given.autostart if given is not None else None
    autostart = Autostart(sys.platform, entry or entry_of(os.environ, sys.platform), own)
    made = Presence(life, core, screens, autostart)
    screens.pages.beside.real = made
    return made


def _mini_title() -> str:
    return translate("Actions", "Mini window")


def _hide_title() -> str:
    return translate("Actions", "Hide the window into the tray")


def _no_tray() -> str:
    return translate("Actions", "this desktop has no tray")
