"""Who has signed in on this computer before, on the sign-in page; and the way back from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import masked_text, present_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.sign_ins import SignIn, SignIns

translate = QCoreApplication.translate
MOST = 3


@dataclass(frozen=True, slots=True)
class Inputs:
    known: tuple[SignIn, ...] = ()
    active: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class OthersState:
    """`cancel` is the word of the way back, "" where nobody is signed in. `people`: (id, name)."""

    cancel: str
    people: tuple[tuple[str, str], ...]
    error: str


def derive_others(i: Inputs) -> OthersState:
    """Pure."""
    fitting = [one for one in i.known if one.signed_in and one.here and not one.locked]
    others = [one for one in fitting if not (one.current and i.active)]
    return OthersState(
        translate("Switcher", "Cancel") if i.active else "",
        tuple((one.profile_id, _name(one)) for one in others[:MOST]),
        present_error(i.trouble).line if i.trouble is not None else "",
    )


def _name(one: SignIn) -> str:
    return masked_text(one.name) or present_number(one.number)


class SignInOthersViewModel(ViewModel[Inputs, OthersState]):
    """`back` leads to the cabinet of whoever is signed in."""

    def __init__(
        self, sign_ins: SignIns, *, back: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(Inputs(), derive_others, parent)
        self._sign_ins, self.back = sign_ins, back
        self.go = self.command(self._go)
        self.go.failed.connect(self._on_failed)
        self.follow(sign_ins.known, self._on_known)
        self.follow(sign_ins.session_state, self._on_session)

    async def _go(self, profile_id: str) -> None:
        self.fold(trouble=None)
        if profile_id == self._sign_ins.current:
            self.back()
        else:
            await self._sign_ins.switch(profile_id)

    def _on_failed(self, error: AppError) -> None:
        self.fold(trouble=error)

    def _on_known(self, known: tuple[SignIn, ...]) -> None:
        self.fold(known=known)

    def _on_session(self, state: SessionState) -> None:
        self.fold(active=state.phase == "active")
