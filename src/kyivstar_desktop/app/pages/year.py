"""Calendar of charges of the current number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from kyivstar_desktop.views.history_year import CalendarView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> CalendarViewModel:
    core = context.core
    options = core.cabinet.orders.options.state
    return CalendarViewModel(core.history, core.accounts, options, back=context.shell.open_history)


def show(_context: Context, vm: Any) -> QWidget:
    return CalendarView(vm)
