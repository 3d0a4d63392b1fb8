"""The view model page: inputs -> derive -> State, observe, follow, fold, dispose."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.command import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from kyivstar_desktop.services.refresh import Observable

In = TypeVar("In")
S = TypeVar("S")
T = TypeVar("T")


class ViewModel(QObject, Generic[In, S]):
    """One screen's logic. `In` (what we know) and `S` (what is shown) are frozen dataclasses."""

    effect = Signal(object)  # one-shot things: toast, focus, open link, receipt ready

    def __init__(
        self, inputs: In, derive: Callable[[In], S], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._derive = derive
        self._state = derive(inputs)
        self._renders: list[Callable[[S, S | None], None]] = []
        self._undos: list[Callable[[], None]] = []
        self._commands: list[Command] = []
        self._disposed = self._gathering = False
        self.scope = TaskScope()

    @property
    def state(self) -> S:
        """Ready to show: strings, flags, tuples."""
        return self._state

    @property
    def inputs(self) -> In:
        return self._inputs

    def observe(self, render: Callable[[S, S | None], None]) -> Callable[[], None]:
        """`render(state, None)` now, `render(new, old)` at each change until dispose.

        Returns undo, for a view that lives shorter than its view model.
        """
        self._renders.append(render)
        render(self._state, None)

        def undo() -> None:
            if render in self._renders:
                self._renders.remove(render)

        return undo

    def fold(self, **changes: Any) -> None:
        """Replaces inputs, derives, swaps, speaks once if different, rechecks commands.

        Without changes it derives anew: a language switch or a tick of the clock.
        """
        if self._disposed:
            return
        if changes:
            self._inputs = replace(self._inputs, **changes)  # type: ignore[type-var]
        if self._gathering:
            return
        old, new = self._state, self._derive(self._inputs)
        if new != old:
            self._state = new
            for render in tuple(self._renders):
                render(new, old)
        for command in self._commands:
            command.recheck()

    @contextmanager
    def gathered(self) -> Iterator[None]:
        """What is folded inside is derived once, at the end: a page's first look at its services.

        `state` is the old one until then.
        """
        self._gathering = True
        try:
            yield
        finally:
            self._gathering = False
        self.fold()

    def command(
        self,
        run: Callable[..., Coroutine[Any, Any, None]],
        *,
        ready: Callable[[S], bool] | None = None,
        restart: bool = False,
    ) -> Command:
        """A Command in this view model's scope; `ready` looks at the State."""

        def is_ready() -> bool:
            return not self._disposed and (ready is None or ready(self._state))

        made = Command(run, is_ready, self.scope, restart=restart, parent=self)
        self._commands.append(made)
        return made

    def follow(self, source: Observable[T], slot: Callable[[T], None]) -> None:
        """`slot(value)` now and later, undone by dispose."""
        self._undos.append(source.subscribe(slot))
        slot(source.value)

    def on_dispose(self, undo: Callable[[], None]) -> None:
        self._undos.append(undo)

    @property
    def disposed(self) -> bool:
        return self._disposed

    def dispose(self) -> None:
        """By the creator; once is enough, twice is harmless."""
        if self._disposed:
            return
        self._disposed = True
        for undo in reversed(self._undos):
            undo()
        self._undos.clear()
        self._renders.clear()
        self.scope.cancel()
