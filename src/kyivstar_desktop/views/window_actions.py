"""What belongs to the window rather than to a page: lock, masks, panes, leaving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.actions import Action

if TYPE_CHECKING:
    from kyivstar_desktop.views.shell import MainWindow

translate = QCoreApplication.translate


def window_actions(window: MainWindow) -> tuple[Action, ...]:
    return (
        Action(
            "lock",
            lambda: translate("Actions", "Lock the window"),
            window.lock_wanted.emit,
            "lock",
            "Ctrl+L",
            "view",
            signed_in=False,
        ),
        Action(
            "mask",
            lambda: translate("Actions", "Hide or show numbers and sums"),
            window.mask_wanted.emit,
            "eye-off",
            "Ctrl+Shift+H",
            "view",
            signed_in=False,
        ),
        Action(
            "pane.next",
            lambda: translate("Actions", "Next pane"),
            partial(window.step_pane, 1),
            "layout-dashboard",
            "F6",
            "view",
            signed_in=False,
            listed=False,
        ),
        Action(
            "pane.previous",
            lambda: translate("Actions", "Previous pane"),
            partial(window.step_pane, -1),
            "layout-dashboard",
            "Shift+F6",
            "view",
            signed_in=False,
            listed=False,
        ),
        Action(
            "quit",
            lambda: translate("Actions", "Quit"),
            window.leaving.emit,
            "logout",
            "Ctrl+Q",
            "help",
            signed_in=False,
        ),
    )
