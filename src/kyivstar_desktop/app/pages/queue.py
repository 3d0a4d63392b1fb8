"""Queue: acts that wait for the connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.queue import QueueViewModel
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from kyivstar_desktop.views.queue import QueueView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> QueueViewModel:
    """Takes no argument."""
    core = context.core
    cabinet = core.cabinet
    return QueueViewModel(cabinet.queue, core.accounts, cabinet.undo, core.clock, core.lock.state)


def show(context: Context, vm: Any) -> QWidget:
    made = QueueView(vm)

    def to_payment(intent_id: str) -> None:
        context.shell.go(Route("topup", TopUpFor(intent_id=intent_id)))

    made.undoable.connect(context.shell.say_undo)
    made.payment.connect(to_payment)
    return made
