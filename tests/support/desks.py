"""Desktops with and without a tray, whatever the machine has on which the tests run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kyivstar_desktop.app.desktop import Desktop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon, QWidget


@dataclass(frozen=True, slots=True)
class Told:
    """A notification that a desktop showed."""

    id: str
    title: str
    text: str


class FakeDesktop(Desktop):
    """`tray` may be changed while the program runs; what it was told and brought is kept."""

    def __init__(self, *, tray: bool = True, notifier: bool = True, wayland: bool = False) -> None:
        super().__init__()
        self.tray, self.notifier, self.wayland = tray, notifier, wayland
        self.told: list[Told] = []
        self.brought = 0

    def has_tray(self) -> bool:
        return self.tray

    @property
    def plain_windows(self) -> bool:
        return self.wayland

    def bring(self, window: QWidget) -> None:
        self.brought += 1
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.activateWindow()

    def take(self, icon: QSystemTrayIcon) -> None:
        """Offscreen has no tray to show it in."""

    def can_notify(self, icon: QSystemTrayIcon | None) -> bool:
        return self.notifier

    def notify(self, icon: QSystemTrayIcon | None, ident: str, title: str, text: str) -> bool:
        self.told.append(Told(ident, title, text))
        return self.notifier


class MemoryEntry:
    """An autostart entry that is nowhere on the disk."""

    def __init__(self) -> None:
        self.text: str | None = None

    def read(self) -> str | None:
        return self.text

    def write(self, text: str) -> None:
        self.text = text

    def remove(self) -> None:
        self.text = None
