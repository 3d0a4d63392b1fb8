"""The door to what stands beside the window, for pages that are made before it or without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.presence import Beside


class BesideDoor:
    """Answers as a desktop that has nothing until `real` is there."""

    def __init__(self) -> None:
        self.real: Beside | None = None

    def has_tray(self) -> bool:
        return self.real is not None and self.real.has_tray()

    def can_notify(self) -> bool:
        return self.real is not None and self.real.can_notify()

    @property
    def plain_windows(self) -> bool:
        return self.real is not None and self.real.plain_windows

    @property
    def autostart(self) -> bool:
        return self.real is not None and self.real.autostart

    def switch_autostart(self, *, on: bool) -> None:
        if self.real is not None:
            self.real.switch_autostart(on=on)

    @property
    def mini_open(self) -> bool:
        return self.real is not None and self.real.mini_open

    def show_mini(self, *, on: bool) -> None:
        if self.real is not None:
            self.real.show_mini(on=on)
