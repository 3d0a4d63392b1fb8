"""Keys that were pressed before what they want was there: the palette, the sheet of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kyivstar_desktop.views.shell import MainWindow

WISHES = frozenset({"palette", "keys"})
"""Only what looks for something: an act with money is pressed again."""


class EarlyWish(QObject):
    """Kept in the first moments of the window and while it is read whether a lock is shut.

    It is granted in a later turn of the loop, when the page and the palette are there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wish = ""
        self._waiting = True
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def wish(self) -> str:
        """What waits, "" for nothing."""
        return self._wish

    def hear(self, event: QKeyEvent) -> bool:
        """Whether the key is one of those, and kept."""
        if not self._waiting:
            return False
        from kyivstar_desktop.views.shell_keys import place_of  # noqa: PLC0415 after first paint

        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            return (place_of(event) or event.key()) == Qt.Key.Key_K and self.keep("palette")
        plain = held == Qt.KeyboardModifier.NoModifier
        return plain and event.key() == Qt.Key.Key_F1 and self.keep("keys")

    def keep(self, ident: str) -> bool:
        """Until it can be granted; the last one counts. False: nothing is waited for."""
        if self._waiting and ident in WISHES:
            self._wish = ident
            return True
        return False

    def follow_lock(self, *, locked: bool, known: bool) -> None:
        """A lock that is known to be shut forgets what was pressed before."""
        if known and locked:
            self._wish = ""
        self._waiting = not known or self._window.page is None
        self._look()

    def follow_page(self, route: str) -> None:
        """A page stands there now; at the sign-in nobody searches."""
        self._waiting = self._waiting and self._window.covered
        if route == "signin" and self._wish == "palette":
            self._wish = ""
        self._look()

    def _look(self) -> None:
        if self._wish:
            self._turn.start()

    def _on_turn(self) -> None:
        if self._wish and self._window.can(self._wish):
            wish, self._wish = self._wish, ""
            self._window.do(wish)
