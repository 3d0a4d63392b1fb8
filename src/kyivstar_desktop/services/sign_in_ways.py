"""The ways out of the open sign-in: to a new one, to another operator, and the question before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def _nowhere(_profile_id: str, _operator: str) -> None:
    return


def _nothing() -> None:
    return


def _unasked() -> Awaitable[bool] | None:
    return None


class Ways:
    """The composition root sets `to_add` (show the sign-in page), `elsewhere` (begin anew with
    another operator) and `to_leave` (asks the person where something would stop with this sign-in;
    None: nothing would).
    """

    def __init__(self) -> None:
        self._outer = TaskScope()
        self.to_add: Callable[[], None] = _nothing
        self.elsewhere: Callable[[str, str], None] = _nowhere
        self.to_leave: Callable[[], Awaitable[bool] | None] = _unasked

    def add(self) -> None:
        """To the sign-in page; the open profile stays on this computer, signed in."""
        if self._outer.closed:
            return
        question = self.to_leave()
        if question is None:
            self.to_add()
        else:
            self._outer.start(self._add_after(question), name="ask before a sign-in")

    async def may_leave(self) -> bool:
        """Whether the person agrees, where there is something to ask."""
        question = self.to_leave()
        return question is None or await question

    async def _add_after(self, question: Awaitable[bool]) -> None:
        if await question:
            self.to_add()
