"""The icon in the system's tray with its menu; made only where the system has a tray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kyivstar_desktop.views.icons import icon
from kyivstar_desktop.views.tray import TrayWindow
from kyivstar_desktop.views.tray_icon import tray_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from kyivstar_desktop.viewmodels.tray import TrayState, TrayViewModel

translate = QCoreApplication.translate
CLICKS = frozenset(
    {
        QSystemTrayIcon.ActivationReason.Trigger,
        QSystemTrayIcon.ActivationReason.MiddleClick,
    }
)


@dataclass(frozen=True, slots=True)
class Acts:
    """What the menu's lines do beside the ways of the window."""

    palette: Callable[[], None]
    mini: Callable[[], None]
    mask: Callable[[], None]
    lock: Callable[[], None]
    quit: Callable[[], None]
    choose: Callable[[int], None]


class Tray(QObject):
    """Owns the icon, its menu and its window; the desktop shows it. `mini_open` ticks a line."""

    def __init__(
        self, vm: TrayViewModel, acts: Acts, *, plain: bool, mini_open: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._vm, self._acts, self._plain = vm, acts, plain
        self._mini_open = mini_open
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.window: TrayWindow | None = None
        self._runs: dict[QAction, Callable[[], object]] = {}
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.menu.triggered.connect(self._on_triggered)
        self.menu.aboutToShow.connect(self._fill)
        vm.observe(self._render)

    def close(self) -> None:
        """Nothing of it stays on the desktop."""
        self.icon.hide()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        self._vm.dispose()
        self.menu.deleteLater()
        self.deleteLater()

    def open_window(self) -> None:
        """As by a click; a second click hides it."""
        if self.window is None:
            self.window = TrayWindow(self._vm, plain=self._plain)
        if self.window.isVisible():
            self.window.hide()
        else:
            self.window.show_at(self.icon.geometry())

    def retranslate(self) -> None:
        self._vm.fold()
        self._fill()

    def refill(self) -> None:
        """Something that the menu shows, and the state does not, is another one."""
        if not self.menu.isVisible():
            self._fill()

    # --- icon and menu --------------------------------------------------------------------------
    def _render(self, new: TrayState, _old: TrayState | None) -> None:
        self.icon.setIcon(tray_icon(new.risk))
        self.icon.setToolTip(new.tip)
        self.refill()

    def _fill(self) -> None:
        state, menu = self._vm.state, self.menu
        menu.clear()
        self._runs.clear()
        self._add(menu, translate("Tray", "Open"), self._open_main)
        if state.signed_in and not state.locked:
            self._add(menu, translate("Shell", "Top up"), self._top_up, "topup")
            self._add(menu, translate("Tray", "Search"), self._acts.palette, "search")
            self._fill_pins(state)
        if len(state.accounts) > 1:
            self._fill_accounts(state)
        menu.addSeparator()
        self._fill_small(state)
        menu.addSeparator()
        self._add(menu, translate("Tray", "Quit"), self._acts.quit, "logout")

    def _fill_pins(self, state: TrayState) -> None:
        if not state.menu:
            self._add(self.menu, translate("Tray", "Pin a number"), self._vm.ways.pin, "pin")
            return
        self.menu.addSeparator()
        for shown in state.menu:
            words = " · ".join(part for part in (shown.title, shown.balance, shown.state) if part)
            self._add(self.menu, words.replace("&", "&&"), _Choice(self._acts.choose, shown.slot))

    def _fill_accounts(self, state: TrayState) -> None:
        inner = self.menu.addMenu(translate("Tray", "Sign-ins"))
        for account in state.accounts:
            line = self._add(
                inner, account.text.replace("&", "&&"), _Switch(self._vm, account.profile)
            )
            line.setCheckable(True)
            line.setChecked(account.current)

    def _fill_small(self, state: TrayState) -> None:
        text = translate("Tray", "Mini window")
        if self._plain:
            text = translate("Tray", "Mini window (cannot stay on top here)")
        mini = self._add(self.menu, text, self._acts.mini)
        mini.setCheckable(True)
        mini.setChecked(self._mini_open())
        if state.signed_in and not state.locked:  # a stranger must not uncover anything
            mask = self._add(self.menu, translate("Tray", "Mask numbers and sums"), self._acts.mask)
            mask.setCheckable(True)
            mask.setChecked(state.masked)
        if state.can_lock:
            self._add(self.menu, translate("Tray", "Lock"), self._acts.lock, "lock")

    def _add(self, menu: QMenu, text: str, run: Callable[[], object], name: str = "") -> QAction:
        made = menu.addAction(icon(name), text) if name else menu.addAction(text)
        self._runs[made] = run
        return made

    # --- presses --------------------------------------------------------------------------------
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.DoubleClick:
            self._open_main()
        elif reason in CLICKS:
            self.open_window()

    def _on_triggered(self, action: QAction) -> None:
        run = self._runs.get(action)
        if run is not None:
            run()

    def _open_main(self) -> None:
        self._vm.ways.open(0)

    def _top_up(self) -> None:
        self._vm.ways.top_up(0)


class _Choice:
    """A line of the menu that is a pinned number."""

    def __init__(self, choose: Callable[[int], None], slot: int) -> None:
        self._choose, self._slot = choose, slot

    def __call__(self) -> None:
        self._choose(self._slot)


class _Switch:
    """A line of the menu that is a sign-in."""

    def __init__(self, vm: TrayViewModel, profile: str) -> None:
        self._vm, self._profile = vm, profile

    def __call__(self) -> None:
        self._vm.switch(self._profile)
