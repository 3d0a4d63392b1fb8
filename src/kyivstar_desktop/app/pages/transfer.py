"""Transfer: money from one number to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.transfer import TransferFor, TransferViewModel
from kyivstar_desktop.views.transfer import TransferView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> TransferViewModel:
    """`arg`: TransferFor, or None."""
    core = context.core
    return TransferViewModel(
        core.cabinet.transfers,
        core.accounts,
        core.intents,
        clock=core.clock,
        wanted=arg if isinstance(arg, TransferFor) else None,
        queue=core.cabinet.queue,
    )


def show(context: Context, vm: Any) -> QWidget:
    made = TransferView(vm)

    def by_card() -> None:
        context.shell.go(Route("topup"))

    made.said.connect(context.say)
    made.by_card.connect(by_card)
    made.history.connect(context.shell.open_history)
    return made
