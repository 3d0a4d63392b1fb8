"""Presses that begin a batch and are not through yet: a later press to pause or stop them wins."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class Start:
    """`ended`: how a later press has told it to end; None: it goes on."""

    batch_id: str
    ended: State | None = None

    def is_over(self) -> bool:
        """Whether a later press has won."""
        return self.ended is not None

    @property
    def cause(self) -> str:
        return "app" if self.ended is State.INTERRUPTED else "person"


class Starts:
    """`judging`: ids of the batches whose rows are looked at once more before the first byte."""

    def __init__(self) -> None:
        self.judging: Observable[frozenset[str]] = Observable(frozenset())
        self._open: list[Start] = []
        self._judged: list[Start] = []

    @contextmanager
    def one(self, batch_id: str) -> Iterator[Start]:
        """From the press until the batch runs, or does not."""
        start = Start(batch_id)
        self._open.append(start)
        try:
            yield start
        finally:
            self._open = [one for one in self._open if one is not start]

    @contextmanager
    def judged(self, start: Start) -> Iterator[None]:
        """While its rows are looked at."""
        self._judged.append(start)
        self._say()
        try:
            yield
        finally:
            self._judged = [one for one in self._judged if one is not start]
            self._say()

    def end(self, batch_id: str, state: State) -> None:
        """Whatever is about to begin this batch does not."""
        self._end([one for one in self._open if one.batch_id == batch_id], state)

    def end_all(self) -> None:
        """The profile closes."""
        self._end(self._open, State.INTERRUPTED)

    def _end(self, starts: list[Start], state: State) -> None:
        for one in starts:
            one.ended = state
        self._say()

    def _say(self) -> None:
        self.judging.set(frozenset(x.batch_id for x in self._judged if x.ended is None))
