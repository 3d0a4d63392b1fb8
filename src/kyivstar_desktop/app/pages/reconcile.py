"""Reconciliation of a company's books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
from kyivstar_desktop.views.reconcile import ReconcileView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context

translate = QCoreApplication.translate


def make(context: Context, _arg: Any) -> ReconcileViewModel:
    """Takes no argument."""
    cabinet = context.core.cabinet
    return ReconcileViewModel(cabinet.reconcile, context.core.accounts, cabinet.exports)


def show(context: Context, vm: Any) -> QWidget:
    ribbon = translate("Receipt", "DEMO: not real money") if context.demo else ""
    made = ReconcileView(vm, ribbon=ribbon)
    made.undoable.connect(context.shell.say_undo)
    made.said.connect(context.say)
    return made
