"""History: what came and went, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.app.pages.talking import talker
from kyivstar_desktop.viewmodels.history import HistoryViewModel, Own
from kyivstar_desktop.viewmodels.history_handover import has_chat
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.views.history import HistoryView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> HistoryViewModel:
    """`arg`: id of the row to open, or None."""
    core = context.core
    go = context.shell.go
    own = Own(
        core.cabinet.filters,
        core.cabinet.disputes,
        core.cabinet.orders.options.state,
        dispute=lambda row: go(Route("dispute", row)),
        disconnect=lambda option: go(Route("services", option)),
        calendar=lambda: go(Route("year")),
        demo=context.demo,
        undo=core.cabinet.undo,
        talk=talker(context) if has_chat(core.accounts.profile.value) else None,
    )
    return HistoryViewModel(core.history, core.accounts, own=own, open_row=str(arg or ""))


def show(context: Context, vm: Any) -> QWidget:
    made = HistoryView(vm)
    made.said.connect(context.say)
    made.edited.connect(context.shell.say_undo)
    return made
