"""What a person changes on the desk: notes of her own, and the place of a number in the tree."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.fleet import (
    ALIAS_LONGEST,
    COLOURS,
    LABEL_LONGEST,
    NOTE_LONGEST,
    FleetNote,
)
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet_names import FleetNames
    from kyivstar_desktop.services.ports.fleet import FleetPort, FleetStore
    from kyivstar_desktop.services.undo import UndoStack

_LONGEST = {"label": LABEL_LONGEST, "alias": ALIAS_LONGEST, "note": NOTE_LONGEST}
IN_FLIGHT = 6


@dataclass(frozen=True, slots=True)
class MoveResult:
    """`failed`: (personal account, code) of those that stayed where they were."""

    moved: int
    failed: tuple[tuple[str, str], ...] = ()


def clean_note(note: FleetNote) -> FleetNote:
    """Whole words on one line (a note keeps its lines), cut to what a cell holds."""
    colour = note.colour if note.colour in COLOURS else ""
    return FleetNote(
        note.number.strip(),
        " ".join(note.label.split())[:LABEL_LONGEST],
        " ".join(note.alias.split())[:ALIAS_LONGEST],
        note.note.strip()[:NOTE_LONGEST],
        colour,
    )


class FleetEdits:
    """`store` gives the open profile's tables or raises VaultLocked."""

    def __init__(
        self,
        port: FleetPort,
        accounts: Accounts,
        undo: UndoStack,
        store: Callable[[], FleetStore],
        names: FleetNames,
    ) -> None:
        self._port, self._accounts, self._undo, self._store = port, accounts, undo, store
        self._names = names

    # --- notes ----------------------------------------------------------------------------------
    async def edit(
        self, lines: Sequence[str], values: Mapping[str, str | None], *, said: str
    ) -> None:
        found = await self._store().lines_by(lines=lines)
        given = {name: text for name, text in values.items() if text is not None}
        before = [FleetNote(x.number, x.label, x.alias, x.note, x.colour) for x in found]
        await self._change(before, [replace(note, **given) for note in before], said)

    async def import_notes(self, rows: Sequence[FleetNote], *, said: str) -> int:
        known = {note.number: note for note in await self._store().notes()}
        clean = {note.number: note for note in map(clean_note, rows) if note.number}
        before = [known.get(number, FleetNote(number)) for number in clean]
        return await self._change(before, list(clean.values()), said)

    async def _change(
        self, before: Sequence[FleetNote], after: Sequence[FleetNote], said: str
    ) -> int:
        clean = [clean_note(note) for note in after]
        pairs = [pair for pair in zip(before, clean, strict=True) if pair[0] != pair[1]]
        if not pairs:
            return 0
        back, again = [old for old, _ in pairs], [new for _, new in pairs]
        await self._put(again)
        if said:
            self._undo.push(Step(said, lambda: self._put(back), lambda: self._put(again)))
        return len(pairs)

    async def _put(self, notes: Sequence[FleetNote]) -> None:
        await self._store().put_notes(notes, at=self._accounts.operator_now())
        await self._names.told(notes)

    # --- place in the tree ----------------------------------------------------------------------
    async def move(self, lines: Sequence[str], node: str, *, said: str) -> MoveResult:
        found = await self._store().lines_by(lines=lines)
        places = {line.account: line.node for line in found if line.node != node}
        done, failed = await self._send(dict.fromkeys(places, node))
        if done and said:
            back = {account: places[account] for account in done}
            again = dict.fromkeys(done, node)
            self._undo.push(Step(said, lambda: self._resend(back), lambda: self._resend(again)))
        moved = sum(line.account in done for line in found)
        return MoveResult(moved, tuple(failed))

    async def _resend(self, places: Mapping[str, str]) -> None:
        _, failed = await self._send(places)
        if failed:
            raise Refused(failed[0][1])

    async def _send(
        self, places: Mapping[str, str]
    ) -> tuple[frozenset[str], list[tuple[str, str]]]:
        """(accounts that moved, what did not); the first error of all comes out when none did."""
        door = asyncio.Semaphore(IN_FLIGHT)
        done: dict[str, str] = {}
        failed: list[tuple[str, str]] = []
        errors: list[AppError] = []

        async def one(account: str, node: str) -> None:
            async with door:
                try:
                    await self._port.move(account, node)
                except AppError as error:
                    failed.append((account, cause_of(error)))
                    errors.append(error)
                else:
                    done[account] = node

        async with asyncio.TaskGroup() as group:
            for account, node in places.items():
                group.create_task(one(account, node))
        if done:
            await self._store().put_places(done, at=self._accounts.operator_now())
        elif errors:
            raise errors[0]
        return frozenset(done), failed


def cause_of(error: AppError) -> str:
    """A short machine word of why: the operator's code, else the kind of failure."""
    if isinstance(error, Refused):
        return error.code or "refused"
    name = type(error).__name__
    return name[:1].lower() + name[1:]
