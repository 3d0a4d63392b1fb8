"""The mini window's life: opened and closed by hand, back in its place after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.viewmodels.mini import MiniViewModel
from kyivstar_desktop.views.mini import MiniWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.presenting.glances import Ways


class MiniDesk:
    """`told` is called when it was opened or closed."""

    def __init__(
        self,
        core: Core,
        ways: Ways,
        places: QSettings,
        told: Callable[[], None],
        *,
        plain: bool,
        demo: bool,
    ) -> None:
        self._core, self._ways, self._places, self._told = core, ways, places, told
        self._plain, self._demo = plain, demo
        self.window: MiniWindow | None = None
        self.vm: MiniViewModel | None = None

    @property
    def open(self) -> bool:
        return self.window is not None

    def restore(self) -> None:
        """Open where it was open when the program ended."""
        if self._places.value("mini/open") in {True, "true"}:
            self.show(on=True)

    def show(self, *, on: bool) -> None:
        if on and self.window is None:
            self._make()
        elif not on:
            self._drop(again=False)

    def turn(self) -> None:
        self.show(on=not self.open)

    def close(self) -> None:
        """The program ends: the window comes back with it."""
        self._drop(again=True)

    def fold(self) -> None:
        if self.vm is not None:
            self.vm.fold()

    def _make(self) -> None:
        kept = str(self._places.value("mini/slot"))
        slot = int(kept) if kept.isdigit() else 0
        self.vm = MiniViewModel(self._core, self._ways, slot=slot, demo=self._demo)
        self.window = MiniWindow(self.vm, plain=self._plain)
        self.window.take_place(self._places)
        self.window.shut.connect(self._on_shut)
        self.window.place_changed.connect(self._on_moved)
        self._places.setValue("mini/open", True)
        self.window.show()
        self._told()

    def _drop(self, *, again: bool) -> None:
        window, vm = self.window, self.vm
        self.window, self.vm = None, None
        if window is None or vm is None:
            return
        window.keep_place(self._places)
        window.hide()
        window.deleteLater()
        vm.dispose()
        self._places.setValue("mini/open", again)
        self._places.sync()
        self._told()

    def _on_shut(self) -> None:
        self._drop(again=False)

    def _on_moved(self) -> None:
        if self.window is not None:
            self.window.keep_place(self._places)
