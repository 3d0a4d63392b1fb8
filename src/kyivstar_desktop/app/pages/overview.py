"""Overview: how much, until when, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.views.overview import OverviewView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.services.core import Core


class _Reminders:
    """Asks for the other services at the first press: the page itself needs none of them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def days(self, line_id: str) -> int:
        return self._core.cabinet.alerts.book.value.reminder(line_id)

    async def remind(self, line_id: str, days: int) -> None:
        await self._core.cabinet.alerts.remind(line_id, days)


def make(context: Context, _arg: Any) -> OverviewViewModel:
    core, shell = context.core, context.shell

    def top_up(number: str, amount: Any) -> None:
        shell.top_up(number, amount)

    made = OverviewViewModel(
        core.accounts,
        core.history,
        clock=core.clock,
        top_up=top_up,
        open_history=shell.open_history,
        demo=context.demo,
    )
    made.door = _Reminders(core)
    return made


def show(context: Context, vm: Any) -> QWidget:
    made = OverviewView(vm)
    made.attach_pin(context.shell.pin_here)
    context.shell.switcher_made.connect(made.attach_pin)
    made.year.connect(context.shell.open_year)
    made.said.connect(context.shell.say)
    return made
