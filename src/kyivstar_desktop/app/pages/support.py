"""Support: the chat with a consultant, contacts, shops near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.shops_list import ShopsListViewModel
from kyivstar_desktop.viewmodels.support import SupportViewModel
from kyivstar_desktop.views.support import SupportView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> SupportViewModel:
    """`arg`: a conversation's id, or None for the open one."""
    core = context.core
    thread = arg if isinstance(arg, str) else ""
    return SupportViewModel(core.cabinet, core.accounts, core.clock, thread=thread)


def show(context: Context, vm: Any) -> QWidget:
    core = context.core

    def shops() -> ShopsListViewModel:
        made = ShopsListViewModel(core.cabinet.shops, core.accounts)
        vm.on_dispose(made.dispose)
        return made

    console = core.demo.console_url if core.demo is not None else None
    made = SupportView(vm, shops, console=console)

    def go(route: str) -> None:
        context.shell.go(Route(route))

    made.said.connect(context.say)
    made.went.connect(go)
    return made
