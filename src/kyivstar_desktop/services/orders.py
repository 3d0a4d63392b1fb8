"""Orders: connected services, what was ordered, and placing or cancelling an order.

The journal makes one press one order (docs/reliability.md 1); this service builds the bytes,
follows what is under way and has everything an order may have changed asked anew when it ends.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.order_estimate import estimate
from kyivstar_desktop.domain.orders import Option, Order, OrderState
from kyivstar_desktop.services.kept import Kept
from kyivstar_desktop.services.keyed import KeyedAct
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import NewOrder, Preview
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.keyed import KeyedActs
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.contract import OrdersPort
    from kyivstar_desktop.services.refresh import Loadable, Observable

KINDS = frozenset({"order", "cancelOrder"})
QUICK_S, SLOW_S, QUICK_FOR_S = 5.0, 30.0, 60.0
NEAR = timedelta(hours=8)
"""An order that ends later than this (a scheduled tariff, a service till its period's end) is not
polled: the stream or the next visit tells."""


class Orders:
    """`options` are services of every line, ended ones too; `orders` the last 200, newest first.

    `catalogue` and `stream_down` come from whoever makes the parts: the price list for estimates,
    and whether there is no event stream.
    """

    def __init__(
        self,
        port: OrdersPort,
        accounts: Accounts,
        acts: KeyedActs,
        history: History,
        clock: Clock,
    ) -> None:
        self._port, self._accounts, self._acts = port, accounts, acts
        self._history, self._clock = history, clock
        self._scope = TaskScope()
        self._watch: asyncio.Task[None] | None = None
        self._began = 0.0
        self._open_ids: frozenset[str] = frozenset()
        self._open_acts: frozenset[str] = frozenset()
        self.catalogue: Callable[[], Catalogue | None] = lambda: None
        self.stream_down: Callable[[], bool] = lambda: True
        self.options: Kept[tuple[Option, ...]] = Kept(
            "options",
            tuple[Option, ...],
            port.options,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"line", "order"}),
        )
        self.orders: Kept[tuple[Order, ...]] = Kept(
            "orders",
            tuple[Order, ...],
            port.orders,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"order"}),
        )
        accounts.session.before_close(self.aclose)
        accounts.session.follow(lambda _: self._on_opened())
        self.orders.state.subscribe(self._on_orders)
        acts.open.subscribe(self._on_acts)

    # --- what is known --------------------------------------------------------------------------
    def connected(self, line: str) -> tuple[Option, ...]:
        """Live services of one line by its id, in the operator's order."""
        known = self.options.value or ()
        return tuple(option for option in known if option.line == line and option.live)

    def pending(self, line: str) -> tuple[Order, ...]:
        """Orders of one line that are not final, newest first."""
        return tuple(order for order in self.all_of(line) if not order.state.final)

    def all_of(self, line: str) -> tuple[Order, ...]:
        """Every known order of one line, newest first."""
        options = {option.id: option.line for option in self.options.value or ()}
        orders = (_placed(order, options) for order in self.orders.value or ())
        return tuple(order for order in orders if order.line == line)

    @property
    def unsure(self) -> tuple[Intent, ...]:
        """Presses whose outcome the operator is still being asked about."""
        return tuple(row for row in self._acts.open.value if row.kind in KINDS)

    @property
    def moved(self) -> Observable[tuple[Intent, ...]]:
        """Changes whenever a press changes its state."""
        return self._acts.open

    # --- acting ---------------------------------------------------------------------------------
    async def preview(self, order: NewOrder) -> Preview:
        """What it would do; an estimate from the price list where the operator has no preview.

        Raises Refused with the code the order itself would be refused with.
        """
        found = await self._port.preview(order)
        return found if found is not None else self.estimate(order)

    def estimate(self, order: NewOrder) -> Preview:
        catalogue = self.catalogue()
        line = self._line(order.line)
        return estimate(
            order,
            offering=catalogue.find(order.offering) if catalogue is not None else None,
            line=line,
            money=self._money(line),
            options=self.connected(order.line),
        )

    async def place(self, order: NewOrder) -> Intent:
        """One key, one order, however often it is pressed. See KeyedActs.done for what it raises.

        The row's `server_id` is the operator's id of the order.
        """
        method, path, body = self._port.order_body(order)
        act = KeyedAct(
            "order", order.key, path, body, order.line, order.charge, source=order.line,
            method=method,
        )  # fmt: skip
        return await self._done(act)

    async def cancel(self, order_id: str, *, key: str, reason: str = "") -> Intent:
        """Asks to cancel an order. Refused("tooLateToCancel") where it has begun."""
        method, path, body = self._port.cancel_body(order_id, reason)
        act = KeyedAct("cancelOrder", key, path, body, order_id, source=order_id, method=method)
        return await self._done(act)

    async def _done(self, act: KeyedAct) -> Intent:
        try:
            return await self._acts.done(act)
        finally:
            self.renew()

    # --- keeping up -----------------------------------------------------------------------------
    def renew(self) -> None:
        """Everything an order may have changed is asked anew."""
        self.orders.poke()
        self.options.poke()
        self._accounts.poke()
        self._history.poke_soon()

    async def refresh(self) -> None:
        """F5: raises the AppError that stands in the way."""
        await self.options.refresh()
        await self.orders.refresh()

    def hear(self, event: Event) -> None:
        """A hint of the stream."""
        self.options.hear(event)
        self.orders.hear(event)

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self.options.aclose()
        await self.orders.aclose()

    def _on_opened(self) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._watch = None
        self._open_ids = self._open_acts = frozenset()

    def _on_orders(self, state: Loadable[tuple[Order, ...]]) -> None:
        if state.value is None:  # another profile, not yet read
            self._open_ids = frozenset()
            return
        still = frozenset(order.id for order in state.value if not order.state.final)
        ended = self._open_ids - still
        self._open_ids = still
        if ended:
            self.options.poke()
            self._accounts.poke()
            self._history.poke_soon()
        self._follow()

    def _on_acts(self, rows: tuple[Intent, ...]) -> None:
        now = frozenset(row.id for row in rows if row.kind in KINDS)
        ended = self._open_acts - now
        self._open_acts = now
        if ended:
            self.renew()

    def _follow(self) -> None:
        if self._scope.closed or not self._near():
            return
        if self._watch is None or self._watch.done():
            self._began = self._clock.monotonic()
            self._watch = self._scope.start(self._poll(), name="poll orders")

    async def _poll(self) -> None:
        """5 s for a minute, then 30 s, while an order is under way and nobody tells of it."""
        while self._near():
            waited = self._clock.monotonic() - self._began
            await self._clock.sleep(QUICK_S if waited < QUICK_FOR_S else SLOW_S)
            if self.stream_down() and self._near():
                self.orders.poke()

    def _near(self) -> bool:
        until = self._accounts.operator_now() + NEAR
        return any(
            not order.state.final
            and order.state is not OrderState.HELD
            and (order.expected is None or order.expected <= until)
            for order in self.orders.value or ()
        )

    def _line(self, line_id: str) -> Line | None:
        lines = self._accounts.lines.value.value or ()
        return next((line for line in lines if line.id == line_id), None)

    def _money(self, line: Line | None) -> Money | None:
        if line is None:
            return None
        known = self._accounts.all_money.value.get(line.number)
        return known.value.main if known is not None and known.value is not None else None


def _placed(order: Order, options: dict[str, str]) -> Order:
    """An order on a service names only the service: its line is the service's."""
    if order.line or order.product not in options:
        return order
    return replace(order, line=options[order.product])
