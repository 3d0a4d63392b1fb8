"""What this desktop has: a tray, a place for windows, somebody who shows notifications."""

from __future__ import annotations

import logging
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtWidgets import QWidget

log = logging.getLogger("ui")
PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_KIND = "org.freedesktop.portal.Notification"
STAY_MS = 8000
MAY_STAND_S = 60.0
"""So long may a message of the icon stand on the screen, whatever it was asked to."""


class Desktop(QObject):
    """Asked anew each time: a tray may come and go while the program runs.

    `pressed(id)`: a notification was pressed; "" where the system does not tell which one of
    several: an icon's messages have no names.
    """

    pressed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._portal: bool | None = None
        self._standing: dict[str, float] = {}  # by id, when it was shown

    def has_tray(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def plain_windows(self) -> bool:
        """Wayland: a window has no place of its own and does not stay on top."""
        return QGuiApplication.platformName().startswith("wayland")

    def bring(self, window: QWidget) -> None:
        """To the front; where the system forbids that, it asks for attention."""
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if not window.isActiveWindow():
            QApplication.alert(window)

    def start_small(self, window: QWidget) -> None:
        """`--minimised`: nothing where there is a tray, whose icon comes soon; else minimised."""
        if not self.has_tray():
            window.showMinimized()

    # --- notifications --------------------------------------------------------------------------
    def take(self, icon: QSystemTrayIcon) -> None:
        """Shown from now on; its messages are this desktop's notifications."""
        icon.messageClicked.connect(self._on_message)
        icon.show()

    def can_notify(self, icon: QSystemTrayIcon | None) -> bool:
        return self._by_icon(icon) or self._by_portal()

    def notify(self, icon: QSystemTrayIcon | None, ident: str, title: str, text: str) -> bool:
        """Whether there was anybody to show it."""
        if icon is not None and self._by_icon(icon):
            self._standing[ident] = time.monotonic()
            icon.showMessage(title, text, icon.icon(), STAY_MS)
            return True
        return self._by_portal() and self._tell_portal(ident, title, text)

    @staticmethod
    def _by_icon(icon: QSystemTrayIcon | None) -> bool:
        return icon is not None and icon.isVisible() and icon.supportsMessages()

    def _on_message(self) -> None:
        since = time.monotonic() - MAY_STAND_S
        standing = [ident for ident, at in self._standing.items() if at >= since]
        self._standing.clear()
        self.pressed.emit(standing[0] if len(standing) == 1 else "")

    def _by_portal(self) -> bool:
        if self._portal is None:
            self._portal = self._join() if sys.platform.startswith("linux") else False
        return self._portal

    def _join(self) -> bool:
        """The desktop portal: its call needs strings only, which is what the binding can send."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 Linux only, after the paint

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        names = bus.interface().registeredServiceNames().value()
        startable = bus.interface().activatableServiceNames().value()
        if PORTAL not in {*(names or ()), *(startable or ())}:
            return False
        self._bus = bus
        slot: object = SLOT("on_action(QString,QString,QVariantList)")
        # the stub wants bytes there, which the library itself refuses
        bus.connect(PORTAL, PORTAL_PATH, PORTAL_KIND, "ActionInvoked", self, slot)  # type: ignore[call-overload]
        return True

    def _tell_portal(self, ident: str, title: str, text: str) -> bool:
        from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 as above

        if self._bus is None:
            return False
        call = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_KIND, "AddNotification")
        call.setArguments([ident, {"title": title, "body": text, "default-action": "open"}])
        return bool(self._bus.send(call))

    @Slot(str, str, list)
    def on_action(self, ident: str, _action: str, _more: list[object]) -> None:
        self.pressed.emit(ident)
