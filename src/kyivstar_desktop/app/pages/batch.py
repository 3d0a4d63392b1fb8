"""Batch operations of a company: from a file or a selection to a result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from kyivstar_desktop.viewmodels.batch import BatchViewModel, Desk
from kyivstar_desktop.viewmodels.batch_base import Kept
from kyivstar_desktop.views.batch import BatchView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.services.batch import Batches

_KEPT: WeakKeyDictionary[Batches, Kept] = WeakKeyDictionary()
"""The first step of each sign-in, as it was left."""


def make(context: Context, arg: Any) -> BatchViewModel:
    """`arg`: "new" takes what another page handed over, else the id of a batch, or None."""
    core = context.core
    cabinet = core.cabinet
    kept = _KEPT.setdefault(cabinet.batches, Kept())
    desk = Desk(
        cabinet.batches, core.accounts, cabinet.catalogue, core.clock, demo=context.demo, kept=kept
    )
    return BatchViewModel(desk, arg=str(arg or ""))


def show(context: Context, vm: Any) -> QWidget:
    made = BatchView(vm)
    made.said.connect(context.say)
    made.undoable.connect(context.shell.say_undo)
    return made
