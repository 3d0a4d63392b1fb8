"""The numbers of the session to choose from, and the way to their universal account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.views.widgets.switcher import SwitcherPopup, SwitchRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.shell import ShellState, ShellViewModel

translate = QCoreApplication.translate


class NumberSwitcher(SwitcherPopup):
    """Opens under the number of the top bar; `fill` follows the shell while it is open."""

    def __init__(self, window: QWidget, vm: ShellViewModel) -> None:
        super().__init__(window)
        self._vm = vm
        self.chosen.connect(self._on_line)
        self.link_pressed.connect(self._on_family)

    def fill(self, state: ShellState) -> None:
        group = translate("Shell", "My numbers")
        rows = tuple(
            SwitchRow(r.key, r.title, r.text, r.right, r.state, r.tone, r.icon, group=group)
            for r in state.rows
        )
        self.set_texts(
            translate("Shell", "Number or name"),
            translate("Family", "Universal account"),
            translate("Shell", "Ctrl+1…9"),
        )
        self.set_rows(rows, current=state.current_line)

    def _on_line(self, key: object) -> None:
        self._vm.choose_line(str(key))

    def _on_family(self) -> None:
        self._vm.go(Route("family"))
