"""Finder: the command palette and the sheet of keys, made when they are first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kyivstar_desktop.viewmodels.actions import Action

if TYPE_CHECKING:
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.palette import PaletteViewModel
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.views.palette import Palette
    from kyivstar_desktop.views.shell import MainWindow

translate = QCoreApplication.translate


class Finder(QObject):
    """Made with the screens, closed with them."""

    def __init__(self, core: Core, window: MainWindow, shell: ShellViewModel) -> None:
        super().__init__(window)
        self._core, self._window, self._shell = core, window, shell
        self._vm: PaletteViewModel | None = None
        self._palette: Palette | None = None
        shell.palette_wanted.connect(self.open_palette)
        shell.page_changed.connect(self._on_page)
        window.covering.connect(self._hide)
        shell.actions.add(
            Action(
                "keys",
                lambda: translate("Actions", "Sheet of keys"),
                self.open_keys,
                "keyboard",
                "F1",
                "help",
                signed_in=False,
                words=lambda: translate("Actions", "shortcuts keyboard help"),
            ),
            Action(
                "keys.mark",
                lambda: translate("Actions", "Sheet of keys"),
                self.open_keys,
                "keyboard",
                "?",
                "help",
                signed_in=False,
                listed=False,
            ),
        )

    @property
    def palette(self) -> Palette | None:
        return self._palette

    def open_palette(self, text: str = "") -> None:
        """Nothing while the window is locked."""
        if self._window.covered:
            return
        if self._palette is None:
            from kyivstar_desktop.viewmodels.palette import PaletteViewModel  # noqa: PLC0415 if ever
            from kyivstar_desktop.views.palette import Palette  # noqa: PLC0415 as above

            self._vm = PaletteViewModel(self._shell, self._core)
            self._palette = Palette(self._window, self._vm)
        self._palette.open(text)

    def open_keys(self) -> None:
        from kyivstar_desktop.views.keys_sheet import KeysSheet  # noqa: PLC0415 if ever

        if not self._window.covered:
            self._hide()
            KeysSheet(self._window, self._shell.actions).open()

    def close(self) -> None:
        if self._vm is not None:
            self._vm.dispose()

    def _on_page(self, _change: object) -> None:
        self._hide()

    def _hide(self) -> None:
        if self._palette is not None:
            self._palette.close_palette()
