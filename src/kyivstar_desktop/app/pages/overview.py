"""Overview: how much, until when, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.views.overview import OverviewView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> OverviewViewModel:
    core, shell = context.core, context.shell

    def top_up(number: str, amount: Any) -> None:
        shell.top_up(number, amount)

    return OverviewViewModel(
        core.accounts,
        core.history,
        clock=core.clock,
        top_up=top_up,
        open_history=shell.open_history,
        demo=context.demo,
    )


def show(context: Context, vm: Any) -> QWidget:
    made = OverviewView(vm)
    made.year.connect(context.shell.open_year)
    return made
