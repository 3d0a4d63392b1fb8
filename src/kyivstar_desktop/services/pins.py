"""Pins: nine places that numbers and companies of every sign-in share.

Each profile keeps its own pins in its own store; a place that another sign-in holds is not given
twice.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, VaultLocked
from kyivstar_desktop.domain.pins import (
    COMPANY,
    LOCKED,
    SLOTS,
    Glance,
    Pin,
    PinRow,
    free_slot,
    glance_of_group,
    glance_of_line,
    laid_out,
)
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.sign_in_card import PINS, Card, kind_of, read_pins
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.labels import Labels
    from kyivstar_desktop.services.ports import Store
    from kyivstar_desktop.services.sign_ins import SignIns
    from kyivstar_desktop.services.undo import UndoStack

Rows = tuple[PinRow, ...]


class Pins:
    """`all` by place; `glances` by slot, changed as soon as a store of the open profile changes."""

    def __init__(
        self, accounts: Accounts, sign_ins: SignIns, labels: Labels, undo: UndoStack
    ) -> None:
        self._accounts, self._session = accounts, accounts.session
        self._sign_ins, self._labels, self._undo = sign_ins, labels, undo
        self._turn = asyncio.Lock()
        self._noted: Noted[Rows] = Noted(PINS, tuple[PinRow, ...], (), accounts=accounts)
        self.all: Observable[tuple[Pin, ...]] = Observable(())
        self.glances: Observable[Mapping[int, Glance]] = Observable({})
        sign_ins.own_part = self._with_own
        self._noted.state.subscribe(self._on_own)
        labels.all.subscribe(self._on_own)
        sign_ins.cards.subscribe(self._on_cards)

    # --- looking --------------------------------------------------------------------------------
    def glance(self, pin: Pin) -> Glance:
        """From what the stores hold; the time of now is the operator's."""
        card = self._sign_ins.cards.value.get(pin.profile)
        now = self._accounts.operator_now()
        if card is None or pin.locked:
            return Glance(pin, state="locked" if pin.locked else "unknown")
        if pin.group:
            members = card.members(pin.line)
            known = [card.money[line.number] for line in members if line.number in card.money]
            return glance_of_group(pin, known, len(members), now)
        spark = card.sparks.get(pin.number, ())
        return glance_of_line(pin, card.money.get(pin.number), now, spark=spark)

    def of(self, target: str) -> Pin | None:
        """The pin of a line or a company of the open profile."""
        mine = self._sign_ins.current
        return next((p for p in self.all.value if p.profile == mine and p.line == target), None)

    def at(self, slot: int) -> Pin | None:
        return next((pin for pin in self.all.value if pin.slot == slot), None)

    # --- going ----------------------------------------------------------------------------------
    async def go(self, slot: int) -> bool:
        """The number or company at this place becomes the current one, in its own sign-in.

        While nothing at all is pinned, the own numbers in their order. False: nothing is there.
        """
        pin = self.at(slot)
        if pin is None:
            return not self.all.value and self._choose_nth(slot)
        if pin.locked:
            await self._sign_ins.switch(pin.profile)
        elif pin.group:
            await self._sign_ins.go_group(pin.profile, pin.line)
        else:
            await self._sign_ins.go_line(pin.profile, pin.line)
        return True

    def _choose_nth(self, position: int) -> bool:
        lines = self._accounts.lines.value.value or ()
        if not 1 <= position <= len(lines):
            return False
        self._accounts.select(lines[position - 1].id)
        return True

    # --- editing --------------------------------------------------------------------------------
    async def pin(self, target: str, slot: int = 0, *, said: str = "") -> int:
        """Pins a line (its id) or a company (its customer) of the open profile; its place.

        `slot` 0, or a taken one: the first free place. `said` names the step of the undo stack.
        Refused("pinsFull"): all nine are taken; Refused("unknownLine"). StorageTrouble: not kept.
        """
        await self._sign_ins.complete()  # a place that nobody knows of yet is not free
        if (there := self.of(target)) is not None:
            return there.slot
        kind = self._kind(target)
        if not kind:
            raise Refused("unknownLine", status=404)
        free = free_slot((pin.slot for pin in self.all.value), slot)
        if not free:
            raise Refused("pinsFull", status=409)
        before = await self._own_rows()
        await self._edit(before, (*before, PinRow(free, target, kind)), said)
        return free

    async def unpin(self, slot: int, *, said: str = "") -> None:
        """Whoever's it is; an empty place stays empty."""
        pin = self.at(slot)
        if pin is None or pin.locked:
            return
        if pin.profile == self._sign_ins.current:
            before = await self._own_rows()
            await self._edit(before, tuple(r for r in before if r.target != pin.line), said)
            return
        await self._sign_ins.edit(pin.profile, _Without(pin.line).apply)

    async def move(self, slot: int, to: int, *, said: str = "") -> None:
        """To another place; the pin that stands there takes the place that becomes free."""
        await self._sign_ins.complete()
        pin, other = self.at(slot), self.at(to)
        if pin is None or slot == to or not 1 <= to <= SLOTS:
            return
        if pin.locked or (other is not None and other.locked):
            raise Refused("pinLocked", status=409)
        await self._place(pin, to, other, slot)
        if said:
            back, again = _Move(self, to, slot), _Move(self, slot, to)
            self._undo.push(Step(said, back.run, again.run))

    async def _place(self, pin: Pin, to: int, other: Pin | None, slot: int) -> None:
        places = {(pin.profile, pin.line): to}
        if other is not None:
            places[other.profile, other.line] = slot
        current = self._sign_ins.current
        for profile in sorted({owner for owner, _ in places}, key=lambda owner: owner == current):
            mine = {line: at for (owner, line), at in places.items() if owner == profile}
            if profile == current:  # the last one: what is shown is kept, and can be undone
                await self._put(_Moved(mine).rows(await self._own_rows()))
            else:
                await self._sign_ins.edit(profile, _Moved(mine).apply)

    async def _edit(self, before: Rows, after: Rows, said: str) -> None:
        await self._put(after)
        if said:
            self._undo.push(Step(said, _Rows(self, before).run, _Rows(self, after).run))

    async def _put(self, rows: Rows) -> None:
        async with self._turn:
            await self._noted.put(tuple(sorted(rows, key=lambda row: row.slot)))
        self._tell(self._sign_ins.cards.value)

    async def _own_rows(self) -> Rows:
        """As the store has them, at the places where they are shown."""
        opened = self._session.opened.value
        if opened is None:
            raise VaultLocked
        shown = {p.line: p.slot for p in self.all.value if p.profile == opened.profile_id}
        rows = await read_pins(opened.store)
        return tuple(replace(row, slot=shown.get(row.target, row.slot)) for row in rows)

    async def aclose(self) -> None:
        await self._noted.aclose()

    # --- telling --------------------------------------------------------------------------------
    def _with_own(self, card: Card) -> Card:
        """Until the store has been read, what was known of it before it was opened."""
        pins = self._noted.state.value if self._noted.read.value else card.pins
        labels = self._labels.all.value if self._labels.read else card.labels
        return replace(card, pins=pins, labels=labels)

    def _kind(self, target: str) -> str:
        card = self._sign_ins.cards.value.get(self._sign_ins.current)
        if card is not None and any(one.id == target for one in card.companies):
            return COMPANY
        lines = self._accounts.lines.value.value or ()
        return next((kind_of(line) for line in lines if line.id == target), "")

    def _on_own(self, _own: object) -> None:
        self._sign_ins.update()

    def _on_cards(self, cards: Mapping[str, Card]) -> None:
        self._tell(cards)
        mine = self._sign_ins.current
        numbers = {p.number for p in self.all.value if p.profile == mine and p.number}
        self._sign_ins.need_sparks(frozenset(numbers))

    def _tell(self, cards: Mapping[str, Card]) -> None:
        mine = self._sign_ins.current
        rows = {pid: card.pins for pid, card in cards.items()}
        if mine in cards and self._noted.read.value:
            rows[mine] = self._noted.state.value
        placed = laid_out(rows, mine)
        self.all.set(tuple(_pin(slot, cards[pid], row) for slot, (pid, row) in placed.items()))
        self.glances.set({pin.slot: self.glance(pin) for pin in self.all.value})


def _pin(slot: int, card: Card, row: PinRow) -> Pin:
    if card.locked:
        return Pin(slot, card.profile_id, "", "", "", LOCKED)
    if row.kind == COMPANY:
        names = (one.name for one in card.companies if one.id == row.target)
        return Pin(slot, card.profile_id, row.target, next(names, ""), "", COMPANY)
    line = card.line(row.target)
    title, number = (card.title(line), line.number) if line is not None else ("", "")
    return Pin(slot, card.profile_id, row.target, title, number, row.kind)


# --- edits as values: they are made again by undo, and in a store that is open for a moment ------
class _Without:
    def __init__(self, target: str) -> None:
        self._target = target

    async def apply(self, store: Store) -> Rows:
        return tuple(row for row in await read_pins(store) if row.target != self._target)


class _Moved:
    """`places` by target."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self._places = places

    def rows(self, rows: Rows) -> Rows:
        return tuple(replace(row, slot=self._places.get(row.target, row.slot)) for row in rows)

    async def apply(self, store: Store) -> Rows:
        return self.rows(await read_pins(store))


class _Rows:
    """The pins of the open profile as they were at one time."""

    def __init__(self, pins: Pins, rows: Rows) -> None:
        self._pins, self._rows = pins, rows

    async def run(self) -> None:
        await self._pins._put(self._rows)  # noqa: SLF001 one module, one edit


class _Move:
    def __init__(self, pins: Pins, slot: int, to: int) -> None:
        self._pins, self._slot, self._to = pins, slot, to

    async def run(self) -> None:
        await self._pins.move(self._slot, self._to)
