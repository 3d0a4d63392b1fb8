"""Budgets of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.budgets import BudgetsViewModel
from kyivstar_desktop.views.budgets import BudgetsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> BudgetsViewModel:
    """`arg`: a node whose editor opens, "danger" for those that will be exceeded, or None."""
    cabinet = context.core.cabinet
    vm = BudgetsViewModel(cabinet.budgets, cabinet.fleet, cabinet.exports)
    if arg == "danger":
        vm.choose("danger")
    elif arg:
        vm.edit_node(str(arg))
    return vm


def show(context: Context, vm: Any) -> QWidget:
    made = BudgetsView(vm)
    made.edited.connect(context.shell.say_undo)
    made.said.connect(context.say)
    return made
