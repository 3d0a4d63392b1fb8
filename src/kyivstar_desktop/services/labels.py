"""Labels: what the person calls a number. They lie in the open profile's store, nowhere else."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.pins import clean_name
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.sign_in_card import LABELS, read_labels
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.refresh import Observable
    from kyivstar_desktop.services.undo import UndoStack


class Labels:
    """`all` by line id, of the open profile."""

    def __init__(self, accounts: Accounts, undo: UndoStack) -> None:
        self._accounts, self._undo = accounts, undo
        self._turn = asyncio.Lock()
        self._noted: Noted[Mapping[str, str]] = Noted(LABELS, dict[str, str], {}, accounts=accounts)
        self.all: Observable[Mapping[str, str]] = self._noted.state

    @property
    def read(self) -> bool:
        """Whether the store of the open profile has been asked."""
        return self._noted.read.value

    def name(self, line_id: str) -> str:
        """What the person calls it, or "" where no name was given."""
        return self.all.value.get(line_id, "")

    def name_of(self, number: str) -> str:
        """By the number, in E.164 or as the personal account."""
        lines = self._accounts.lines.value.value or ()
        return next((self.name(line.id) for line in lines if line.number == number), "")

    async def rename(self, line_id: str, name: str, *, said: str = "") -> None:
        """At most 40 characters; "" takes the name away. `said` names the step of the undo stack.

        StorageTrouble: it was not kept; VaultLocked: nobody is signed in.
        """
        before, after = self.name(line_id), clean_name(name)
        if before == after:
            return
        await self._put(line_id, after)
        if said:
            back, again = self._step(line_id, before), self._step(line_id, after)
            self._undo.push(Step(said, back.run, again.run))

    async def aclose(self) -> None:
        await self._noted.aclose()

    def _step(self, line_id: str, name: str) -> _Put:
        return _Put(self, line_id, name)

    async def _put(self, line_id: str, name: str) -> None:
        async with self._turn:
            opened = self._accounts.session.opened.value
            if opened is None:
                raise VaultLocked
            names = {**await read_labels(opened.store), line_id: name}
            await self._noted.put({key: value for key, value in names.items() if value})


class _Put:
    """One edit of the undo stack."""

    def __init__(self, labels: Labels, line_id: str, name: str) -> None:
        self._labels, self._line_id, self._name = labels, line_id, name

    async def run(self) -> None:
        await self._labels._put(self._line_id, self._name)  # noqa: SLF001 one module, one edit
