"""Analytics: what a company spends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel
from kyivstar_desktop.viewmodels.analytics_base import Parts
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.views.analytics import AnalyticsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.domain.batch import Wanted


def make(context: Context, arg: Any) -> AnalyticsViewModel:
    """`arg`: a section of the page, or None."""
    core, go = context.core, context.shell.go
    cabinet = core.cabinet

    def hand_over(wanted: Wanted) -> None:
        cabinet.batches.hand_over(wanted)
        go(Route("batch", "new"))

    parts = Parts(
        cabinet.analytics,
        cabinet.budgets,
        cabinet.optimiser,
        cabinet.radar,
        cabinet.catalogue,
        cabinet.fleet,
        core.accounts,
        cabinet.exports,
        opened=lambda: go(Route("overview")),
        budgets_wanted=lambda: go(Route("budgets")),
        hand_over=hand_over,
    )
    return AnalyticsViewModel(parts, str(arg or ""))


def show(context: Context, vm: Any) -> QWidget:
    made = AnalyticsView(vm)
    made.said.connect(context.say)
    return made
