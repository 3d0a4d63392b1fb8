"""Accessible roles of painted widgets, by class name: bars, charts, steppers, skeletons.

Names and descriptions are set by the widgets themselves; here is only what Qt cannot guess from a
bare QWidget. Qt does not own an interface made in Python: one reference per widget is kept until
the widget is destroyed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_R = QAccessible.Role
ROLES = {
    "Meter": _R.ProgressBar,
    "ValidityBar": _R.ProgressBar,
    "StepTrack": _R.ProgressBar,
    "SegmentBar": _R.ProgressBar,
    "BatchBar": _R.ProgressBar,
    "BalanceChart": _R.Chart,
    "MonthBars": _R.Chart,
    "Spark": _R.Chart,
    "ShopMap": _R.Chart,
    "Stepper": _R.PageTabList,
    "Skeleton": _R.ProgressBar,
    "Card": _R.Grouping,
    "Segmented": _R.Grouping,
    "Banner": _R.AlertMessage,
    "Toast": _R.AlertMessage,
    "StatusStrip": _R.StatusBar,
}
_kept: dict[int, QAccessibleInterface] = {}
_installed: list[bool] = []


class SpokenWidget(QAccessibleWidget):
    """A widget with a role of its own; a skeleton is busy."""

    def state(self) -> QAccessible.State:
        state = super().state()
        widget = self.object()
        if widget.metaObject().className() == "Skeleton":
            state.busy = True
        return state


def install_roles() -> None:
    """Once a process; later calls do nothing."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def kept_count() -> int:
    """How many interfaces are alive; for tests."""
    return len(_kept)


def _make(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    role = ROLES.get(name)
    if role is None or not isinstance(thing, QWidget):
        return None
    made = SpokenWidget(thing, role)
    _kept[_address(thing)] = made
    thing.destroyed.connect(_on_destroyed)
    return made


def _address(thing: QObject) -> int:
    return int(shiboken6.getCppPointer(thing)[0])


def _on_destroyed(gone: QObject) -> None:
    _kept.pop(_address(gone), None)
