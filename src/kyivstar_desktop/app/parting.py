"""Another sign-in while batches run here: they would stop, so the person is asked first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from kyivstar_desktop.viewmodels.settings_state import (
    BatchesLeft,
    batches_left,
    batches_said,
)
from kyivstar_desktop.views.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.services.core import Core

translate = QCoreApplication.translate


def left_behind(core: Core) -> BatchesLeft:
    """Batches of the open sign-in that are not finished; none before the cabinet is made."""
    made: Any = core.late_cabinet.made
    batches = getattr(made, "batches", None)
    return batches_left(batches.all.value) if batches is not None else BatchesLeft()


class Parting(QObject):
    """One question at a time. The cover of a lock rejects it as it does every dialog."""

    def __init__(self, core: Core, window: QWidget) -> None:
        super().__init__(window)
        self._core, self._window = core, window
        self._dialog: Dialog | None = None
        self._answer: asyncio.Future[bool] | None = None

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def question(self) -> Awaitable[bool] | None:
        """None: nothing runs here, so that there is nothing to ask."""
        left = left_behind(self._core)
        return self._asked(batches_said(left, "switch").strip()) if left.running else None

    async def _asked(self, text: str) -> bool:
        if self._dialog is not None:
            return False  # one press is being answered
        self._window.show()  # it may be in the tray
        title = translate("Switcher", "Leave this sign-in?")
        dialog = self._dialog = Dialog(self._window, title, text, tone="warning")
        dialog.add_button(translate("Switcher", "Stay"), role="reject", default=True)
        dialog.add_button(translate("Switcher", "Stop and leave"), kind="primary", role="accept")
        dialog.finished.connect(self._on_finished)
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._answer = answer
        dialog.open()
        try:
            return await answer
        finally:
            self._dialog = self._answer = None
            dialog.finished.disconnect(self._on_finished)
            dialog.reject()
            dialog.deleteLater()

    def _on_finished(self, result: int) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(bool(result))
