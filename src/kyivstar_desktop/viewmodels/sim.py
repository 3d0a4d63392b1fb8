"""The SIM card of the current number: its codes for half a minute, another card as an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.blocking import is_order_of
from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.sim import SHOWN_S, clean_iccid
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.sim_state import (
    KINDS,
    Inputs,
    SimState,
    derive_sim,
    newest_replacement,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.orders import Order
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Clock, OperatorProfile
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.sim import Sims

translate = QCoreApplication.translate


class SimViewModel(ViewModel[Inputs, SimState]):
    """Follows the current line. Effects: str, a sentence for a toast."""

    def __init__(self, sims: Sims, orders: Orders, accounts: Accounts, clock: Clock) -> None:
        super().__init__(Inputs(accounts.operator_now()), derive_sim)
        self._sims, self._orders, self._accounts = sims, orders, accounts
        self._clock, self._key = clock, new_key()
        self.reveal = self.command(self._reveal, ready=_can_reveal)
        self._count = self.command(self._count_down, restart=True)
        self._ask = self.command(self._preview, restart=True)
        self.order = self.command(self._order, ready=_can_order)
        self.reveal.failed.connect(self._on_reveal_trouble)
        for command in (self._ask, self.order):
            command.failed.connect(self._on_trouble)
        self.follow(accounts.profile, self._on_profile)
        self.follow(accounts.current, self._on_line)
        self.follow(accounts.connection, self._on_connection)
        self.follow(accounts.session.state, self._on_session)
        self.follow(orders.orders.state, self._on_orders)
        self.follow(orders.moved, self._on_moved)

    # --- intents ---
    def hide(self) -> None:
        """The codes leave the screen and the memory of this page."""
        self.fold(secrets=None, left_s=0)

    def choose(self, kind: str) -> None:
        """`sim` or `esim`: its price is asked at once."""
        if kind not in KINDS:
            return
        self._key = new_key()
        self.fold(kind=kind, preview=None, trouble=None)
        self._ask()

    def type_iccid(self, text: str) -> None:
        self._key = new_key()
        self.fold(iccid=text, left_iccid=False)

    def leave_iccid(self) -> None:
        self.fold(left_iccid=True)

    # --- work ---
    async def _reveal(self) -> None:
        line = self._line()
        self.fold(reveal_trouble=None)
        secrets = await self._sims.reveal(line.id)
        if self._inputs.line is not None and self._inputs.line.id == line.id:
            self.fold(secrets=secrets, left_s=round(SHOWN_S))
            self._count()

    async def _count_down(self) -> None:
        """By the clock that never jumps; a page that goes takes the codes with it at once."""
        until = self._clock.monotonic() + SHOWN_S
        while (left := until - self._clock.monotonic()) > 0 and self._inputs.secrets is not None:
            self.fold(left_s=max(1, round(left)))
            await self._clock.sleep(min(1.0, left))
        self.hide()

    async def _preview(self) -> None:
        preview = await self._orders.preview(self._new_order())
        self.fold(preview=preview, now=self._accounts.operator_now())

    async def _order(self) -> None:
        self.fold(trouble=None)
        try:
            row = await self._orders.place(self._new_order())
        except AppError as error:
            self._key = new_key()
            if not (isinstance(error, Refused) and error.code == "orderInProgress"):
                raise
            self._orders.renew()
            self.effect.emit(translate("Sim", "It is ordered already"))
            return
        if row.server_id:
            self.effect.emit(translate("Sim", "The replacement is ordered"))

    def _new_order(self) -> NewOrder:
        line, i = self._line(), self._inputs
        facts = [("simType", i.kind)]
        if i.kind == "sim" and i.iccid:
            facts.append(("iccid", clean_iccid(i.iccid)))
        charge = i.preview.total if i.preview is not None and i.preview.total else ZERO
        return NewOrder(
            self._key, Act.CHANGE_SIM, line.id, line.customer, facts=tuple(facts), charge=charge
        )

    def _line(self) -> Line:
        if self._inputs.line is None:
            raise LookupError("no line is chosen")
        return self._inputs.line

    # --- what moves ---
    def _on_profile(self, _profile: OperatorProfile | None) -> None:
        self.fold(served=self._sims.served)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_line(self, line: Line | None) -> None:
        known = self._inputs.line
        if line is None or known is None or line.id != known.id:
            self._key = new_key()
            self.hide()
            self.fold(kind="", iccid="", preview=None, trouble=None, reveal_trouble=None)
        self.fold(line=line, now=self._accounts.operator_now())
        self._look()

    def _on_session(self, _state: SessionState) -> None:
        if not self._accounts.session.active:
            self.hide()

    def _on_orders(self, _state: Loadable[tuple[Order, ...]]) -> None:
        self._look()

    def _on_moved(self, _rows: tuple[Intent, ...]) -> None:
        self._look()

    def _look(self) -> None:
        line = self._inputs.line
        if line is None:
            return
        order = newest_replacement(self._orders.all_of(line.id))
        unsure = any(is_order_of(row, line.id, Act.CHANGE_SIM) for row in self._orders.unsure)
        before = self._inputs.order
        self.fold(order=order, unsure=unsure, now=self._accounts.operator_now())
        if before is not None and not before.state.final and order is not None:
            self._end(order)

    def _end(self, order: Order) -> None:
        """An order that has just ended leaves a clean form."""
        if order.state.final:
            self._key = new_key()
            self.fold(kind="", iccid="", preview=None)

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)

    def _on_reveal_trouble(self, error: AppError) -> None:
        self.fold(reveal_trouble=error)

    def dispose(self) -> None:
        """Nothing of the codes outlives the page."""
        self.hide()
        super().dispose()


def _can_reveal(state: SimState) -> bool:
    return state.can_reveal


def _can_order(state: SimState) -> bool:
    return state.can_order
