"""The one registry of what can be done by a key, a menu, the palette or the tray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable


def _always() -> bool:
    return True


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """`title` and `note` are asked anew each time, in the language of now.

    `keys` in Qt's portable form ("Ctrl+T"; macOS shows ⌘ by itself), "" for none; `menu` is the
    group it stands in: go, number, money, edit, view, help. `signed_in`: hidden and dead without
    a profile. `ready` says whether it can be done now; `why` says, in words, why not.
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


class Actions:
    """Filled by the composition root and the parts of the program; ids and keys are unique."""

    def __init__(self) -> None:
        self._all: dict[str, Action] = {}
        self.changed: Observable[int] = Observable(0)

    def add(self, *actions: Action) -> None:
        """ValueError: an id or a key is taken already."""
        for action in actions:
            taken = action.keys and any(a.keys == action.keys for a in self._all.values())
            if action.id in self._all or taken:
                raise ValueError(f"taken: {action.id} {action.keys}")
            self._all[action.id] = action
        self.changed.set(self.changed.value + 1)

    def drop(self, *ids: str) -> None:
        for ident in ids:
            self._all.pop(ident, None)
        self.changed.set(self.changed.value + 1)

    @property
    def all(self) -> tuple[Action, ...]:
        """In the order of adding."""
        return tuple(self._all.values())

    def find(self, ident: str) -> Action | None:
        return self._all.get(ident)

    def do(self, ident: str) -> bool:
        """Runs it if it can be done now."""
        action = self._all.get(ident)
        if action is None or not action.ready():
            return False
        action.run()
        return True
