"""Keys of the window: the registry's actions as QActions, on any layout of letters."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent

from kyivstar_desktop.domain.keyboards import latin_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.actions import Action, Actions

QUIT = "quit"
_MAC = {"Alt+Left": "Ctrl+[", "Alt+Right": "Ctrl+]"}
_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}
_LETTERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LEVELS = _LETTERS | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.MetaModifier
_VIRTUAL_LETTERS = range(0x41, 0x5B)  # Windows: the same codes on every layout


def platform_keys(keys: str, *, mac: bool = sys.platform == "darwin") -> str:
    """Portable keys as this system has them: back is ⌘[, a section ⌥⌘1 on macOS."""
    if not mac:
        return keys
    if keys.startswith("Alt+") and keys[-1:].isdigit():
        return f"Ctrl+{keys}"
    return _MAC.get(keys, keys)


class WindowKeys(QObject):
    """One QAction for each action of the registry; they belong to the window.

    Qt finds a shortcut by the letter that a layout types. Where it does not fall back to the
    Latin letter by itself, `press` gets the key that nobody took and looks by its place.
    """

    def __init__(self, window: QWidget, actions: Actions, do: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._actions, self._do = window, actions, do
        self._made: dict[str, _Key] = {}
        self._on = True
        self._surface: QWindow | None = None
        self._undo = actions.changed.subscribe(self._follow)
        self._follow(0)

    def close(self) -> None:
        self._undo()

    @property
    def all(self) -> tuple[QAction, ...]:
        return tuple(self._made.values())

    def find(self, ident: str) -> QAction | None:
        return self._made.get(ident)

    def set_enabled(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """Off while the window is locked: only leaving is left."""
        self._on = on
        for ident, made in self._made.items():
            made.setEnabled(on or ident == QUIT)

    def retranslate(self) -> None:
        for made in self._made.values():
            made.retranslate()

    def watch(self, surface: QWindow | None) -> None:
        """Mouse buttons 4 and 5 of the window's surface go back and forward."""
        if surface is not None and surface is not self._surface:
            self._surface = surface
            surface.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        ident = _BUTTONS.get(event.button())
        if ident is None or not self._on:
            return False
        self._do(ident)
        return True

    def press(self, event: QKeyEvent) -> bool:
        """A key with Ctrl or Alt that no shortcut and no widget has taken."""
        if not self._on or not event.modifiers() & _LETTERS:
            return False
        place = place_of(event)
        if not place:
            return False
        wanted = QKeySequence(QKeyCombination(event.modifiers() & _LEVELS, Qt.Key(place)))
        for ident, made in self._made.items():
            if wanted in made.shortcuts():
                self._do(ident)
                return True
        return False

    def run(self, ident: str) -> None:
        self._do(ident)

    def _follow(self, _count: int) -> None:
        known = {action.id: action for action in self._actions.all}
        for ident in [ident for ident in self._made if ident not in known]:
            gone = self._made.pop(ident)
            self._window.removeAction(gone)
            gone.deleteLater()
        for ident, action in known.items():
            if ident in self._made:
                self._made[ident].take(action)
            else:
                self._made[ident] = made = _Key(self, action)
                made.setEnabled(self._on or ident == QUIT)
                self._window.addAction(made)


class _Key(QAction):
    """One action of the registry, for Qt's shortcuts and menus."""

    def __init__(self, keys: WindowKeys, action: Action) -> None:
        super().__init__(keys)
        self._keys, self._ident = keys, action.id
        self.setAutoRepeat(False)
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        self.triggered.connect(self._on_triggered)
        self.take(action)

    def take(self, action: Action) -> None:
        self._action = action
        self.setShortcuts(sequences(action.keys))
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self._action.title().replace("&", "&&"))

    def _on_triggered(self) -> None:
        self._keys.run(self._ident)


_ROLES = {
    "go.settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


def sequences(keys: str) -> list[QKeySequence]:
    """What Qt listens to: Enter has two keys."""
    native = platform_keys(keys)
    if not native:
        return []
    both = (native, native.replace("Return", "Enter"))
    return [QKeySequence(one) for one in dict.fromkeys(both)]


def place_of(event: QKeyEvent) -> int:
    """Latin letter or sign of the key that was pressed, 0 where it is Latin or unknown."""
    if event.key() < 0x80:
        return 0
    if sys.platform == "win32" and event.nativeVirtualKey() in _VIRTUAL_LETTERS:
        return int(event.nativeVirtualKey())
    return latin_key(event.key())
