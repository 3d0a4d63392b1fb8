"""What the shell can do beside showing pages: undo, the exact shortage, pinned numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.forecast import outlook, topup_to_cover
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_day,
    present_money,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.shell_routes import ShellRoutes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.shell_state import Inputs

translate = QCoreApplication.translate


class ShellActs(ShellRoutes):
    """`follow_cabinet` brings the services that are made after the first page."""

    def __init__(
        self,
        core: Core,
        *,
        start: Inputs,
        factories: Mapping[str, Callable[[Any], ViewModel[Any, Any]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(core, start=start, factories=factories, parent=parent)
        self._cabinet: Cabinet | None = None
        self.refresh = self.command(self._refresh)
        self.undo = self.command(self._undo)
        self.redo = self.command(self._redo)
        self.go_pin = self.command(self._go_pin)
        self.go_company = self.command(self._go_company)
        for command in (self.undo, self.redo, self.go_pin, self.go_company):
            command.failed.connect(self._on_failed)

    async def _refresh(self) -> None:
        await self._accounts.refresh()

    def has_page(self, name: str) -> bool:
        return name in self._factories

    def has_section(self, name: str) -> bool:
        """Whether the rail shows it: an operator may not serve it."""
        return name in {item.key for item in (*self.state.rail, self.state.bottom)}

    # --- undo of local edits ---
    @property
    def undo_name(self) -> str:
        return self._cabinet.undo.undo_name.value if self._cabinet is not None else ""

    @property
    def redo_name(self) -> str:
        return self._cabinet.undo.redo_name.value if self._cabinet is not None else ""

    def undo_title(self) -> str:
        if not self.undo_name:
            return translate("Actions", "Undo the last edit")
        return translate("Actions", "Undo: %1").replace("%1", self.undo_name)

    def redo_title(self) -> str:
        if not self.redo_name:
            return translate("Actions", "Do the edit again")
        return translate("Actions", "Do again: %1").replace("%1", self.redo_name)

    async def _undo(self) -> None:
        """Ctrl+Z: the last local edit is taken back, and that is said."""
        if self._cabinet is not None and (name := await self._cabinet.undo.undo()):
            self.say(translate("Shell", "Undone: %1").replace("%1", name))

    async def _redo(self) -> None:
        if self._cabinet is not None and (name := await self._cabinet.undo.redo()):
            self.say(translate("Shell", "Done again: %1").replace("%1", name))

    def _on_failed(self, error: AppError) -> None:
        self.say(present_error(error).line)

    # --- the exact shortage before the next charge ---
    @property
    def shortage(self) -> Money | None:
        """What the current number lacks; None where it has enough or that is not known."""
        line, i = self._inputs.current, self._inputs
        loaded = (i.money or {}).get(line.number) if line is not None else None
        if loaded is None or loaded.value is None:
            return None
        short = outlook(loaded.value, i.now, today_in_kyiv(i.now)).short_by
        limits = i.profile.limits if i.profile is not None else None
        if not short:
            return None
        return topup_to_cover(short, limits.item_min if limits is not None else ZERO)

    def shortage_title(self) -> str:
        short = self.shortage
        text = translate("Actions", "Top up by %1")
        return text.replace("%1", present_money(short) if short is not None else "")

    def shortage_note(self) -> str:
        line = self._inputs.current
        at = line.next_charge.at if line is not None else None
        if at is None:
            return translate("Actions", "as much as is missing")
        text = translate("Actions", "as much as is missing until %1")
        return text.replace("%1", present_day(at))

    def top_up_shortage(self) -> None:
        line, short = self._inputs.current, self.shortage
        if line is not None and short is not None:
            self.top_up(line.number, short)

    # --- numbers and companies by a key ---
    def choose_nth(self, position: int) -> None:
        """Ctrl+1…9: the pinned number of that place, of any sign-in; else the n-th own one."""
        if self._cabinet is not None:
            self.go_pin(position)
            return
        lines = self._inputs.lines or ()
        if 1 <= position <= len(lines):
            self.choose_line(lines[position - 1].id)

    def choose_company(self, position: int) -> None:
        """Ctrl+Shift+1…9: the n-th company of all sign-ins."""
        if self._cabinet is not None:
            self.go_company(position)

    async def _go_pin(self, position: int) -> None:
        if self._cabinet is not None:
            await self._cabinet.pins.go(position)

    async def _go_company(self, position: int) -> None:
        if self._cabinet is not None:
            await self._cabinet.sign_ins.go_company(position)
