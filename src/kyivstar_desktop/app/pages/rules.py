"""Rules: automatic top-up, reached from Top-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.rules import RulesViewModel
from kyivstar_desktop.views.rules import RulesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> RulesViewModel:
    core = context.core
    return RulesViewModel(
        core.cabinet.rules, core.accounts, core.payments, queue=core.cabinet.queue
    )


def show(context: Context, vm: Any) -> QWidget:
    made = RulesView(vm)
    made.said.connect(context.say)
    return made
