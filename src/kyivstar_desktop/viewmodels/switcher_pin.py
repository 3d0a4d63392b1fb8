"""«Pin the number» for the number that is current: on the overview and as an action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_number
from kyivstar_desktop.viewmodels.switcher import switch_trouble

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.pins import Pin
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    line: Line | None = None
    pins: tuple[Pin, ...] = ()
    current: str = ""


@dataclass(frozen=True, slots=True)
class PinHereState:
    """`slot` 0: not pinned; `keys` in Qt's portable form."""

    shown: bool
    text: str
    slot: int
    keys: str


def derive_pin(i: Inputs) -> PinHereState:
    """Pure."""
    line = i.line
    mine = (p for p in i.pins if line and p.profile == i.current and p.line == line.id)
    slot = next((pin.slot for pin in mine), 0)
    text = (
        translate("Switcher", "Unpin the number")
        if slot
        else translate("Switcher", "Pin the number")
    )
    return PinHereState(line is not None, text, slot, f"Ctrl+{slot}" if slot else "")


class PinHereViewModel(ViewModel[Inputs, PinHereState]):
    """Lives as long as the shell."""

    def __init__(self, core: Core, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(Inputs(), derive_pin, parent)
        self._shell, self._pins = shell, core.cabinet.pins
        self._sign_ins = core.cabinet.sign_ins
        self.toggle = self.command(self._toggle, ready=_is_shown)
        self.toggle.failed.connect(self._on_failed)
        self.follow(core.accounts.current, self._on_line)
        self.follow(self._pins.all, self._on_pins)

    def title(self) -> str:
        return self.state.text

    async def _toggle(self) -> None:
        line, slot = self.inputs.line, self.state.slot
        if line is None:
            return
        name = present_number(line.number)
        if slot:
            said = translate("Switcher", "Not pinned any more: %1").replace("%1", name)
            await self._pins.unpin(slot, said=said)
            self._shell.say_undo(said)
            return
        said = translate("Switcher", "Pinned: %1").replace("%1", name)
        place = await self._pins.pin(line.id, said=said)
        text = translate("Switcher", "%1 is pinned: Ctrl+%2").replace("%1", name)
        self._shell.say_undo(text.replace("%2", str(place)))

    def _on_failed(self, error: AppError) -> None:
        self._shell.say(switch_trouble(error))

    def _on_line(self, line: Line | None) -> None:
        self.fold(line=line, current=self._sign_ins.current)

    def _on_pins(self, pins: tuple[Pin, ...]) -> None:
        self.fold(pins=pins, current=self._sign_ins.current)


def _is_shown(state: PinHereState) -> bool:
    return state.shown
