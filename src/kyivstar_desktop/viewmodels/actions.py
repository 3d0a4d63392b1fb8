"""The one registry of what can be done by a key, a menu, the palette or the tray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate
MENUS = ("go", "number", "money", "edit", "view", "help")


def _always() -> bool:
    return True


def _never() -> bool:
    return False


def _nothing() -> str:
    return ""


def _pass() -> None:
    return


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """`title` and `note` are asked anew each time, in the language of now.

    `keys` in Qt's portable form ("Ctrl+T"; macOS shows ⌘ by itself), "" for none; `menu` is the
    group it stands in: go, number, money, edit, view, help. `signed_in`: hidden and dead without
    a profile. `ready` says whether it can be done now; `why` says, in words, why not.
    `listed`: whether the palette offers it.
    """

    id: str
    title: Callable[[], str]
    run: Callable[[], None]
    icon: str = ""
    keys: str = ""
    menu: str = "go"
    note: Callable[[], str] = _nothing
    signed_in: bool = True
    ready: Callable[[], bool] = _always
    why: Callable[[], str] = _nothing
    words: Callable[[], str] = _nothing  # other names the palette finds it by
    listed: bool = True


class Actions:
    """Filled by the composition root and the parts of the program; ids and keys are unique."""

    def __init__(self) -> None:
        self._all: dict[str, Action] = {}
        self._over: dict[str, Action] = {}
        self.changed: Observable[int] = Observable(0)

    def add(self, *actions: Action) -> None:
        """ValueError: an id or a key is taken already."""
        for action in actions:
            if action.id in self._all or self._taken(action):
                raise ValueError(f"taken: {action.id} {action.keys}")
            self._all[action.id] = action
        self.changed.set(self.changed.value + 1)

    def drop(self, *ids: str) -> None:
        for ident in ids:
            self._all.pop(ident, None)
        self.changed.set(self.changed.value + 1)

    def lay(self, actions: tuple[Action, ...]) -> None:
        """What the page on the screen can do; it stands in for a kept action of the same id.

        The ones of the page before are gone. ValueError: a key belongs to another action.
        """
        self._over = {}
        for action in actions:
            if self._taken(action):
                raise ValueError(f"taken: {action.id} {action.keys}")
            self._over[action.id] = action
        self.changed.set(self.changed.value + 1)

    def _taken(self, action: Action) -> bool:
        others = (a for a in self.all if a.id != action.id)
        return bool(action.keys) and any(a.keys == action.keys for a in others)

    @property
    def all(self) -> tuple[Action, ...]:
        """In the order of adding."""
        return tuple({**self._all, **self._over}.values())

    def find(self, ident: str) -> Action | None:
        return self._over.get(ident) or self._all.get(ident)

    def do(self, ident: str) -> bool:
        """Runs it if it can be done now."""
        action = self.find(ident)
        if action is None or not action.ready():
            return False
        action.run()
        return True


_PAGE = {
    "find": ("Ctrl+F", "search", "view"),
    "export": ("Ctrl+E", "download", "edit"),
    "print": ("Ctrl+P", "print", "edit"),
    "new": ("Ctrl+N", "plus", "edit"),
    "main": ("Ctrl+Return", "check", "edit"),
    "next": ("F3", "chevron-down", "go"),
}
"""What pages have in common: kind -> (keys, icon, menu)."""


def page_action(
    kind: str,
    run: Callable[[], object],
    *,
    title: Callable[[], str] | None = None,
    ready: Callable[[], bool] = _always,
) -> Action:
    """An action of the page on the screen: find, export, print, new, main or next."""
    keys, icon, menu = _PAGE[kind]

    def act() -> None:
        run()

    words = title or _TITLES[kind]
    listed = kind not in {"main", "next"}
    return Action(f"page.{kind}", words, act, icon, keys, menu, ready=ready, listed=listed)


def empty_page() -> tuple[Action, ...]:
    """The same acts while the page has none of them, so that each key has its one owner."""
    return tuple(page_action(kind, _pass, ready=_never) for kind in _PAGE)


_TITLES: dict[str, Callable[[], str]] = {
    "find": lambda: translate("Actions", "Search on this page"),
    "export": lambda: translate("Actions", "Export"),
    "print": lambda: translate("Actions", "Print"),
    "new": lambda: translate("Actions", "New"),
    "main": lambda: translate("Actions", "Main button of the page"),
    "next": lambda: translate("Actions", "Next problem"),
}
