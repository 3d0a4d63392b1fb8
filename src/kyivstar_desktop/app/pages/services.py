"""Services of the current number: what is connected, what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.views.services import ServicesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> ServicesViewModel:
    """`arg`: the tab to open, `connected` or `available`, or None."""
    core = context.core
    return ServicesViewModel(
        core.cabinet, core.accounts, core.clock, top_up=context.shell.top_up, tab=str(arg or "")
    )


def show(context: Context, vm: Any) -> QWidget:
    made = ServicesView(vm)
    made.said.connect(context.say)
    return made
