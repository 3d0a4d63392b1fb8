"""The system's own lock and sleep over D-Bus: logind and the screen savers' common interface.

Only where there is a bus; elsewhere the lock knows idle time and the clock's jump after a sleep.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection

log = logging.getLogger("lock")
LOGIN = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "PrepareForSleep",
)
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class SystemLock(QObject):
    """Calls `tell("sleep")` before a sleep and `tell("system")` when the screen was locked."""

    def __init__(self, tell: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell

    def listen(self) -> int:
        """Subscribes; how many signals can be heard (0: this system tells nothing)."""
        if not sys.platform.startswith("linux"):
            return 0
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 Linux only, after the paint

        heard = 0
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            heard += self._join(system, *LOGIN, slot=SLOT("on_sleep(bool)"))
        if session.isConnected():
            for name, path in SAVERS:
                saver = (name, path, name, "ActiveChanged")
                heard += self._join(session, *saver, slot=SLOT("on_saver(bool)"))
        log.info("lock.system", extra={"count": int(heard)})
        return int(heard)

    def _join(
        self, bus: QDBusConnection, name: str, path: str, kind: str, signal: str, *, slot: object
    ) -> bool:
        # the stub wants bytes there, which the library itself refuses
        return bus.connect(name, path, kind, signal, self, slot)  # type: ignore[call-overload,no-any-return]

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:  # noqa: FBT001 a slot
        if begins:
            self._tell("sleep")

    @Slot(bool)
    def on_saver(self, active: bool) -> None:  # noqa: FBT001 a slot
        if active:
            self._tell("system")
