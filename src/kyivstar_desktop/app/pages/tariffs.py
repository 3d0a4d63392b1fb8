"""Tariffs: which there are, which is the cheapest for oneself, and how to move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.views.tariffs import TariffsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> TariffsViewModel:
    """`arg`: a tab to open (`offers`, `archive`, ...), or None for the comparison."""
    core, shell = context.core, context.shell
    made = TariffsViewModel(
        core.cabinet,
        core.accounts,
        core.preferences,
        clock=core.clock,
        top_up=shell.top_up,
        services=lambda: shell.go(Route("services")),
    )
    if isinstance(arg, str) and arg:
        made.choose_view(arg)
    return made


def show(context: Context, vm: Any) -> QWidget:
    made = TariffsView(vm)
    made.said.connect(context.say)
    return made
