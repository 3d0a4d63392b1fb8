"""Temporary block of the current number: asked about first, ordered once, followed to its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.blocking import (
    BlockReason,
    Stage,
    block_of,
    is_order_of,
    needs_shop,
    reason_of,
)
from kyivstar_desktop.domain.errors import AppError, Offline, Refused
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.block_state import BlockState, Inputs, derive_block
from kyivstar_desktop.viewmodels.queueing import Queueing

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.blocking import Block
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.orders import Order
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import OperatorProfile
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate
ALREADY = frozenset({"orderInProgress", "alreadyActive", "notActive"})
"""The operator has it already: the state is opened, it is no failure."""


class BlockViewModel(ViewModel[Inputs, BlockState]):
    """Follows the current line. Effects: str, a sentence for a toast."""

    def __init__(self, orders: Orders, accounts: Accounts, *, queue: Queue | None = None) -> None:
        super().__init__(Inputs(accounts.operator_now()), derive_block)
        self._orders, self._accounts, self._session = orders, accounts, accounts.session
        self._keys = _Keys()
        self._queueing = Queueing(queue, accounts)
        self._ask = self.command(self._preview, restart=True)
        self._ask_return = self.command(self._preview_return, restart=True)
        self.block = self.command(self._block, ready=_can_block)
        self.enqueue = self.command(self._enqueue, ready=_can_queue)
        self.cancel = self.command(self._cancel, ready=_can_cancel)
        self.unblock = self.command(self._unblock, ready=_can_return)
        for command in (self._ask, self.block, self.enqueue, self.cancel, self.unblock):
            command.failed.connect(self._on_trouble)
        self.follow(self._session.state, self._on_session)
        self.follow(accounts.profile, self._on_profile)
        self.follow(accounts.current, self._on_line)
        self.follow(accounts.connection, self._on_connection)
        self.follow(orders.orders.state, self._on_orders)
        self.follow(orders.moved, self._on_moved)

    # --- intents ---
    def choose(self, key: str) -> None:
        """A reason: what it brings is asked at once."""
        reason = reason_of(key)
        if reason is None or reason is self._inputs.reason:
            return
        self._keys.block = new_key()
        self.fold(reason=reason, preview=None, way="", trouble=None)
        self._ask()

    def choose_way(self, way: str) -> None:
        """By `sms` or `password`."""
        self.fold(way=way, password="", trouble=None)

    def type_password(self, text: str) -> None:
        self.fold(password=text, trouble=None)

    def again(self) -> None:
        """After a failed question; whether anybody answers at all is asked too."""
        self._accounts.poke()
        if self._inputs.block.stage is Stage.BLOCKED:
            self._ask_return()
        elif self._inputs.reason is not None:
            self._ask()

    # --- work ---
    async def _preview(self) -> None:
        order = self._order()
        self.fold(trouble=None)
        if self._inputs.offline:
            preview = self._orders.estimate(order)
        else:
            preview = await self._orders.preview(order)
        self.fold(preview=preview, now=self._accounts.operator_now())

    async def _enqueue(self) -> None:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        line = self._inputs.line
        if line is None:
            return
        item = self._queueing.item(Kind.BLOCK, number=line.number, order=self._order())
        outcome, words = await self._queueing.add(item, self._inputs.queue)
        if outcome == "added":
            self.fold(reason=None, preview=None, way="")
        self.effect.emit(words)

    def choose_until(self, until: str) -> None:
        """«Не пізніше» of what is put into the queue."""
        self.fold(queue=self._queueing.chosen(self._inputs.queue, until))

    async def _block(self) -> None:
        order = self._order()
        if self.state.way == "password":
            await self._session.step_up_password(self._inputs.password)
        self.fold(password="", trouble=None)
        try:
            row = await self._orders.place(order)
        except AppError as error:
            self._keys.block = new_key()
            self._already(error)
            return
        self._say(row, translate("Block", "The block is ordered"))

    async def _cancel(self) -> None:
        key, self._keys.cancel = self._keys.cancel, new_key()
        self.fold(trouble=None)
        row = await self._orders.cancel(self._inputs.block.order, key=key)
        self._say(row, translate("Block", "The block is called off"))

    async def _preview_return(self) -> None:
        """Whether the operator takes an unblock here. It is asked, nothing is ordered."""
        try:
            await self._orders.preview(self._order(Act.UNBLOCK))
        except Refused as refused:
            self._shop_only(refused)
        except AppError as error:
            self.fold(here=False, papers=(), trouble=error)
        else:
            self.fold(here=True, papers=None)

    async def _unblock(self) -> None:
        self.fold(trouble=None)
        try:
            row = await self._orders.place(self._order(Act.UNBLOCK))
        except Refused as refused:
            self._keys.unblock = new_key()
            if needs_shop(refused) is None:
                self._already(refused)
            else:
                self._shop_only(refused)
            return
        except AppError:
            self._keys.unblock = new_key()
            raise
        self._say(row, translate("Block", "The number returns"))

    def _order(self, act: Act = Act.BLOCK) -> NewOrder:
        line, reason = self._inputs.line, self._inputs.reason
        if line is None:
            raise LookupError("no line is chosen")
        if act is Act.UNBLOCK:
            return NewOrder(self._keys.unblock, act, line.id, line.customer)
        facts = (("suspensionReason", (reason or BlockReason.OTHER).value),)
        preview = self._inputs.preview
        charge = preview.total if preview is not None and preview.total is not None else ZERO
        order = NewOrder(self._keys.block, act, line.id, line.customer, facts=facts)
        return replace(order, charge=charge)

    def _shop_only(self, refused: Refused) -> None:
        """Another refusal leaves the shop as well: it is the one way that always works."""
        self.fold(here=False, papers=needs_shop(refused) or ())

    def _already(self, error: AppError) -> None:
        """Somebody else, or this press in another window, was first."""
        if not (isinstance(error, Refused) and error.code in ALREADY):
            raise error
        self._orders.renew()
        self.effect.emit(translate("Block", "It is ordered already"))

    def _say(self, row: Intent, text: str) -> None:
        if row.server_id:
            self.effect.emit(text)

    # --- what moves ---
    def _on_session(self, state: SessionState) -> None:
        self.fold(person=state.person)

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(contacts=profile.directory if profile is not None else ())

    def _on_connection(self, connection: Connection) -> None:
        """What it brings is asked of whoever can tell now; what is chosen stays."""
        was, offline = self._inputs.offline, connection.state == "offline"
        known = self._queueing.input(self._inputs.line, self._inputs.queue)
        self.fold(offline=offline, queue=known)
        if was is not offline and self._inputs.reason is not None:
            self._ask()

    def _on_line(self, line: Line | None) -> None:
        known = self._inputs.line
        if line is None or known is None or line.id != known.id:
            self._keys = _Keys()
            self.fold(reason=None, preview=None, way="", password="", trouble=None)
        self.fold(line=line, now=self._accounts.operator_now())
        self._look()

    def _on_orders(self, _state: Loadable[tuple[Order, ...]]) -> None:
        self._look()

    def _on_moved(self, _rows: tuple[Intent, ...]) -> None:
        self._look()

    def _look(self) -> None:
        """What stands now; a stage that has just begun starts with a clean form."""
        line, before = self._inputs.line, self._inputs.block
        if line is None:
            return
        acts = (Act.BLOCK, Act.UNBLOCK)
        unsure = any(is_order_of(row, line.id, *acts) for row in self._orders.unsure)
        block = block_of(line, self._orders.all_of(line.id), unsure=unsure)
        self.fold(block=block, now=self._accounts.operator_now())
        if block.stage is not before.stage:
            self._begin(block)

    def _begin(self, block: Block) -> None:
        if block.stage is Stage.FREE:
            self._keys = _Keys()
        if block.stage is Stage.BLOCKED:
            self.fold(reason=None, preview=None, here=False, papers=None, trouble=None)
            self._ask_return()

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)
        if isinstance(error, Offline):
            self._accounts.lost(error)


class _Keys:
    """One key a press that may be repeated."""

    def __init__(self) -> None:
        self.block, self.cancel, self.unblock = new_key(), new_key(), new_key()


def _can_block(state: BlockState) -> bool:
    return state.can_block


def _can_queue(state: BlockState) -> bool:
    return state.queue.ready


def _can_cancel(state: BlockState) -> bool:
    return state.can_cancel


def _can_return(state: BlockState) -> bool:
    return state.can_return
