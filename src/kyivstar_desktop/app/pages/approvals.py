"""Approvals of a company's batches, roles, the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel
from kyivstar_desktop.views.approvals import ApprovalsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> ApprovalsViewModel:
    """Takes no argument."""
    cabinet = context.core.cabinet
    accounts = context.core.accounts
    return ApprovalsViewModel(cabinet.approvals, cabinet.audit, accounts, cabinet.exports)


def show(context: Context, vm: Any) -> QWidget:
    made = ApprovalsView(vm)
    made.said.connect(context.say)
    return made
