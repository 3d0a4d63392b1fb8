"""Undo of local edits: labels, pins, saved filters. Money and orders are never in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

MOST = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One edit that has been made already. `name` is words: "Label of +380 67 … changed"."""

    name: str
    back: Callable[[], Awaitable[None]]
    again: Callable[[], Awaitable[None]]


class UndoStack:
    """`undo` and `redo` are the names of what would be taken back or made again, or "".

    The steps of one profile die with it: `clear` is called when another one opens.
    """

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.undo_name: Observable[str] = Observable("")
        self.redo_name: Observable[str] = Observable("")

    def push(self, step: Step) -> None:
        """After the edit itself was kept."""
        self._done = [*self._done, step][-MOST:]
        self._undone.clear()
        self._tell()

    async def undo(self) -> str:
        """Takes the last edit back; its name, or "" when there is none.

        The AppError of the edit comes through: the step then stays where it was.
        """
        if not self._done:
            return ""
        step = self._done[-1]
        await step.back()
        if self._done and self._done[-1] is step:
            self._undone.append(self._done.pop())
        self._tell()
        return step.name

    async def redo(self) -> str:
        if not self._undone:
            return ""
        step = self._undone[-1]
        await step.again()
        if self._undone and self._undone[-1] is step:
            self._done.append(self._undone.pop())
        self._tell()
        return step.name

    def drop(self, steps: Collection[Step]) -> None:
        """Ends these steps: what they would change is there no longer."""
        self._done = [step for step in self._done if step not in steps]
        self._undone = [step for step in self._undone if step not in steps]
        self._tell()

    def forget(self, _opened: object) -> None:
        """Another profile has been opened, or none is."""
        self.clear()

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
        self._tell()

    def _tell(self) -> None:
        self.undo_name.set(self._done[-1].name if self._done else "")
        self.redo_name.set(self._undone[-1].name if self._undone else "")
