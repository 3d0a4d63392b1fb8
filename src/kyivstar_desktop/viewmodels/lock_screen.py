"""The locked window: a code opens it; nothing of the account is known here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Refused, StorageTrouble
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.lock_words import code_text, wait_text
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.lock import Lock, LockState
    from kyivstar_desktop.services.ports import Clock

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`leaving`: what a sign-out would leave behind, in words."""

    lock: LockState
    now: float  # monotonic seconds: a wall clock set forward shortens no wait
    trouble: AppError | None = None
    forgetting: bool = False
    leaving: str = ""


@dataclass(frozen=True, slots=True)
class LockScreenState:
    """`forgetting`: the question about signing in again stands open; `leaving` belongs to it.

    `unread`: the code itself cannot be read; to try again or to sign in again is all there is.
    """

    locked: bool
    title: str
    why: str
    error: str
    can_type: bool
    forgetting: bool
    leaving: str
    unread: bool


def derive_lock(i: Inputs) -> LockScreenState:
    """Pure."""
    wait_s = i.lock.until - i.now if i.lock.until is not None else 0.0
    error = code_text(i.trouble) if i.trouble is not None else ""
    if isinstance(i.trouble, Refused) and i.trouble.code == "codeWait" and wait_s <= 0:
        error = ""
    return LockScreenState(
        locked=i.lock.locked or not i.lock.ready,
        title=translate("Lock", "The program is locked"),
        why=_why(i.lock),
        error=wait_text(wait_s) if wait_s > 0 else error,
        can_type=wait_s <= 0 and i.lock.trouble is None,
        forgetting=i.forgetting,
        leaving=i.leaving,
        unread=i.lock.trouble is not None,
    )


def _why(lock: LockState) -> str:
    if lock.trouble is not None:
        kind = "" if lock.trouble.kind == "busy" else lock.trouble.kind
        return present_error(StorageTrouble(kind)).title
    texts = {
        "idle": translate("Lock", "Nobody was here for a while."),
        "sleep": translate("Lock", "The computer was asleep."),
        "system": translate("Lock", "The system locked its screen."),
    }
    return texts.get(lock.why, "")


class LockScreenViewModel(ViewModel[Inputs, LockScreenState]):
    """Effects: "clear" when the field must forget what stands in it.

    `leaving` tells what becomes of batches that are not finished; "": all are.
    """

    def __init__(
        self,
        lock: Lock,
        clock: Clock,
        *,
        signed_out: Callable[[], None],
        leaving: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(lock.state.value, clock.monotonic()), derive_lock, parent)
        self._lock, self._clock, self._signed_out = lock, clock, signed_out
        self._leaving = leaving
        self.unlock = self.command(self._unlock, ready=lambda s: s.can_type)
        self.forget = self.command(self._forget)
        self.retry = self.command(lock.retry, ready=lambda s: s.unread)
        self._count = self.command(self._counted, restart=True)
        self.follow(lock.state, self._on_lock)

    def ask_forget(self, *, on: bool) -> None:
        """Opens or closes the question of a forgotten code."""
        self.fold(forgetting=on, leaving=self._leaving())

    async def _unlock(self, code: str) -> None:
        if not code:
            return
        self.fold(trouble=None)
        try:
            await self._lock.unlock(code)
        except AppError as error:
            self.fold(trouble=error, now=self._clock.monotonic())
        finally:
            self.effect.emit("clear")

    async def _forget(self) -> None:
        await self._lock.forget()
        self.fold(forgetting=False, trouble=None)
        self._signed_out()

    def _on_lock(self, state: LockState) -> None:
        waited = self._inputs.lock.until
        if not state.locked:
            self.fold(lock=state, now=self._clock.monotonic(), trouble=None, forgetting=False)
            return
        self.fold(lock=state, now=self._clock.monotonic(), leaving=self._leaving())
        if state.until is not None and state.until != waited:
            self._count()

    async def _counted(self) -> None:
        """Once a second, as long as no code is taken."""
        while not self.state.can_type and not self.state.unread:
            await self._clock.sleep(1.0)
            self.fold(now=self._clock.monotonic())
