"""Dispute of one charge: its ground, the ready text, the pack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.app.pages.talking import talker
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel
from kyivstar_desktop.views.history_dispute import DisputeView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> DisputeViewModel:
    """`arg`: id of the row."""
    core = context.core
    return DisputeViewModel(
        core.history,
        core.cabinet.disputes,
        core.accounts,
        row=str(arg),
        demo=context.demo,
        back=context.shell.open_history,
        talk=talker(context),
    )


def show(context: Context, vm: Any) -> QWidget:
    made = DisputeView(vm)
    made.said.connect(context.say)
    return made
