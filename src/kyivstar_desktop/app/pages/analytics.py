"""Analytics: what a company spends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel, Parts
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.views.analytics import AnalyticsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> AnalyticsViewModel:
    """`arg`: a section of the page, or None."""
    core, go = context.core, context.shell.go
    cabinet = core.cabinet
    parts = Parts(
        cabinet.analytics,
        cabinet.budgets,
        cabinet.fleet,
        core.accounts,
        cabinet.exports,
        opened=lambda: go(Route("overview")),
        budgets_wanted=lambda: go(Route("budgets")),
    )
    return AnalyticsViewModel(parts, str(arg or ""))


def show(context: Context, vm: Any) -> QWidget:
    made = AnalyticsView(vm)
    made.said.connect(context.say)
    return made
