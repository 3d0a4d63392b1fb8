"""What closing the window means: into the tray where there is one and it was chosen, else out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.views.closing_line import ClosingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.views.shell import MainWindow

translate = QCoreApplication.translate


class Leaving(QObject):
    """Sees the window's close event first. Asking is a line in the window; a second close leaves.

    Quitting by the key or the menu is not asked about: it can be done at any moment.
    """

    def __init__(
        self, core: Core, window: MainWindow, tray: Callable[[], bool], leave: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._core, self._window, self._tray, self._leave = core, window, tray, leave
        self._line: ClosingLine | None = None
        window.installEventFilter(self)

    def close(self) -> None:
        self._window.removeEventFilter(self)
        self._drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            event.ignore()
            self.closing()
            return True
        return super().eventFilter(watched, event)

    def closing(self) -> None:
        """The window's own button, or the system's."""
        wanted = self._core.preferences.value.value.close_to
        if self._line is not None:
            self._leave()
        elif batches := self._batches():
            self._ask_about(batches)
        elif self._tray() and wanted == "tray":
            self._window.hide()
        elif self._tray() and not wanted:
            text = translate("Closing", "Keep running in the tray when the window is closed?")
            buttons = [
                ("tray", translate("Closing", "Keep in the tray")),
                ("quit", translate("Closing", "Close the program")),
            ]
            self._ask(text, buttons, "info")
        elif text := self._running():
            buttons = [
                ("stay", translate("Closing", "Stay")),
                ("leave", translate("Closing", "Close the program")),
            ]
            self._ask(text, buttons, "warning")
        else:
            self._leave()

    def _batches(self) -> int:
        """How many batches run, or go on by themselves once the network is back."""
        made: Any = self._core.late_cabinet.made
        batches = getattr(made, "batches", None)
        known = batches.all.value if batches is not None else ()
        return sum(one.runs or one.waits_network for one in known)

    def _ask_about(self, batches: int) -> None:
        """A run goes on in the tray, or stands until the next start: rows in flight end first."""
        text = translate("Closing", "Batches that run: %n. What shall they do?", "", batches)
        buttons = [
            ("stay", translate("Closing", "Stay")),
            ("leave", translate("Closing", "Pause and close")),
        ]
        if self._tray():
            buttons.insert(0, ("hide", translate("Closing", "Go on in the tray")))
        self._ask(text, buttons, "warning")

    def _running(self) -> str:
        """What goes on without us, or waits for us; "": nothing."""
        payments = len(self._core.payments.unresolved.value)
        if payments:
            return translate(
                "Closing",
                "Payments on their way: %n. They can be left: the operator goes on, and their "
                "end is shown at the next start.",
                "",
                payments,
            )
        made: Any = self._core.late_cabinet.made
        queue = getattr(made, "queue", None)
        waiting = sum(one.waits for one in queue.items.value) if queue is not None else 0
        if not waiting:
            return ""
        return translate(
            "Closing",
            "Acts in the queue: %n. They wait in this program and go on only after your press.",
            "",
            waiting,
        )

    def _ask(self, text: str, buttons: list[tuple[str, str]], tone: str) -> None:
        self._line = ClosingLine(text, buttons, tone=tone)
        self._line.chosen.connect(self._on_chosen)
        layout = self._window.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._line)
        self._line.show()
        self._line.take_focus()

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.hide()
            line.deleteLater()

    def _on_chosen(self, answer: str) -> None:
        self._drop()
        if answer in {"tray", "quit"}:
            try:
                self._core.preferences.change(close_to=answer)
            except StorageTrouble:
                self._window.say(
                    translate("Shell", "The choice was not saved: it holds until exit")
                )
        if answer in {"tray", "hide"} and self._tray():
            self._window.hide()
        elif answer == "leave":
            self._leave()
        elif answer != "stay":
            self.closing()  # payments on their way are asked about by a line of their own
