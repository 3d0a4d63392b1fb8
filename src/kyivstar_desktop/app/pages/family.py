"""Family: the universal account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.family import FamilyViewModel
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from kyivstar_desktop.views.family import FamilyView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> FamilyViewModel:
    """Takes no argument."""
    core = context.core

    def top_up(numbers: tuple[str, ...]) -> None:
        context.shell.go(Route("topup", TopUpFor(tuple((number, None) for number in numbers))))

    return FamilyViewModel(core.cabinet.universal, core.accounts, top_up=top_up)


def show(_context: Context, vm: Any) -> QWidget:
    return FamilyView(vm)
