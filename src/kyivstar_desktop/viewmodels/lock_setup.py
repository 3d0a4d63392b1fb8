"""Protection of the program: lock code, idle time, screen-sharing mode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.personal import code_trouble
from kyivstar_desktop.services.lock import MINUTES, LockState
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.lock_words import code_text, rule_text
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.preferences import Preferences

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`broken`, `same`: facts of the two new fields, never what stands in them."""

    lock: LockState
    masked: bool = False
    editing: bool = False
    typed: bool = False
    repeated: bool = False
    same: bool = False
    broken: str = ""
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class LockSetupState:
    has_code: bool
    badge: tuple[str, str]  # (tone, word)
    minutes: int
    choices: tuple[tuple[str, int], ...]
    masked: bool
    editing: bool
    new_error: str
    again_error: str
    current_error: str
    save: str
    can_save: bool


def derive_setup(i: Inputs) -> LockSetupState:
    """Pure."""
    has_code = i.lock.has_code
    return LockSetupState(
        has_code=has_code,
        badge=("ok", translate("Lock", "on"))
        if has_code
        else ("neutral", translate("Lock", "off")),
        minutes=i.lock.minutes,
        choices=tuple(
            (translate("Lock", "%n min", "", n), n) for n in sorted({*MINUTES, i.lock.minutes})
        ),
        masked=i.masked,
        editing=i.editing,
        new_error=rule_text(i.broken) if i.typed else "",
        again_error=translate("Lock", "The codes differ") if i.repeated and not i.same else "",
        current_error=code_text(i.trouble) if i.trouble is not None else "",
        save=translate("Lock", "Change the code")
        if has_code
        else translate("Lock", "Create the code"),
        can_save=i.typed and i.same and not i.broken,
    )


class LockSetupViewModel(ViewModel[Inputs, LockSetupState]):
    """Effects: "clear" when the fields must forget, a sentence for a toast."""

    def __init__(self, core: Core, parent: QObject | None = None) -> None:
        self._lock, self._preferences = core.cabinet.lock, core.preferences
        super().__init__(Inputs(core.cabinet.lock.state.value), derive_setup, parent)
        self.save = self.command(self._save, ready=lambda s: s.can_save)
        self.remove = self.command(self._remove)
        self._keep_minutes = self.command(self._set_minutes)
        self.follow(core.cabinet.lock.state, self._on_lock)
        self.follow(core.preferences.value, self._on_preferences)

    def edit(self, *, on: bool) -> None:
        """Opens or closes the form of the code."""
        self.effect.emit("clear")
        self.fold(editing=on, typed=False, repeated=False, same=False, broken="", trouble=None)

    def check(self, new: str, again: str) -> None:
        """Looks at what stands in the two fields and forgets it."""
        self.fold(
            typed=bool(new),
            repeated=bool(again),
            same=new == again,
            broken=code_trouble(new) if new else "",
            trouble=None,
        )

    def choose_minutes(self, minutes: int) -> None:
        self._keep_minutes(minutes)

    def mask(self, *, on: bool) -> None:
        """Screen-sharing mode, at once and at the next start."""
        try:
            self._preferences.change(mask_screen=on)
        except StorageTrouble as error:
            self.effect.emit(present_error(error).line)  # it holds until exit

    async def _save(self, code: str, current: str) -> None:
        try:
            await self._lock.set_code(code, current)
        except AppError as error:
            self.effect.emit("clear")
            self.fold(trouble=error, typed=False, repeated=False, same=False, broken="")
            return
        self.edit(on=False)
        self.effect.emit(translate("Lock", "The code is saved. Ctrl+L locks at once"))

    async def _remove(self, current: str) -> None:
        try:
            await self._lock.remove_code(current)
        except AppError as error:
            self.effect.emit("clear")
            self.fold(trouble=error, typed=False, repeated=False, same=False, broken="")
            return
        self.edit(on=False)
        self.effect.emit(translate("Lock", "The code is removed. Nothing locks any more"))

    async def _set_minutes(self, minutes: int) -> None:
        await self._lock.set_minutes(minutes)

    def _on_lock(self, state: LockState) -> None:
        self.fold(lock=state)

    def _on_preferences(self, preferences: Preferences) -> None:
        self.fold(masked=preferences.mask_screen)
