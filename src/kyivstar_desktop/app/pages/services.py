"""Services of the current number: what is connected, what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.views.services import ServicesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context

TABS = ("connected", "available")


def make(context: Context, arg: Any) -> ServicesViewModel:
    """`arg`: a tab, `connected` or `available`; or the id of a connected service; or None."""
    core, wanted = context.core, str(arg or "")
    tab = wanted if wanted in TABS else "connected"
    return ServicesViewModel(
        core.cabinet,
        core.accounts,
        core.clock,
        top_up=context.shell.top_up,
        lock=core.lock.state,
        tab=tab,
        option="" if wanted in TABS else wanted,
    )


def show(context: Context, vm: Any) -> QWidget:
    made = ServicesView(vm)
    made.said.connect(context.say)
    return made
