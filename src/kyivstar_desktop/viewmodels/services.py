"""Services of the current number: connect, disconnect, set up, cancel. Screen 09."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Offline, TimedOut
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.services_form import ServicesForm
from kyivstar_desktop.viewmodels.services_inputs import order_of
from kyivstar_desktop.viewmodels.services_panel import parse_day, trip_error
from kyivstar_desktop.viewmodels.services_watch import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import NewOrder, Order
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.lock import LockState
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Observable
    from kyivstar_desktop.viewmodels.services_inputs import Form

translate = QCoreApplication.translate
HOLD_S = 5
OPENS = {"connect": Act.CONNECT, "disconnect": Act.DISCONNECT, "change": Act.CHANGE_OPTION}


class ServicesViewModel(ServicesForm):
    """`top_up(number, amount)` goes up to the shell; `option` opens about to be switched off."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        top_up: Callable[[str, Money | None], None],
        lock: Observable[LockState],
        tab: str = "connected",
        option: str = "",
    ) -> None:
        super().__init__(cabinet, accounts, clock, tab=tab)
        self._top_up, self._wanted = top_up, option
        self._cancel_keys: dict[str, str] = {}
        self.confirm = self.command(self._confirm)
        self.cancel_order = self.command(self._cancel)
        self.queue_cancel = self.command(self._queue_cancel)
        self.plan_trip = self.command(self._plan_trip)
        self.refresh = self.command(self._refresh)
        for command in (self.cancel_order, self.queue_cancel, self.plan_trip, self.refresh):
            command.failed.connect(self._on_trouble)
        self.listen()
        self.follow(self._orders.options.state, self._open_wanted)
        self.follow(lock, self._on_lock)

    def act(self, key: str) -> None:
        """The verb of a row: opens its panel, shuts it again, or cancels its order."""
        row = next((row for row in self.state.rows if row.key == key), None)
        if row is None or not row.enabled:
            return
        if row.act == "cancel":
            (self.queue_cancel if self._inputs.queues else self.cancel_order)(key)
        elif self._inputs.form is not None and self._inputs.form.row == key:
            self.close_form()
        else:
            self.open_form(OPENS[row.act], key)

    def _open_wanted(self, _state: object) -> None:
        """The service another page has named, on whatever line it stands; once."""
        found = self._inputs.option(self._wanted) if self._wanted else None
        if found is None:
            return
        self._wanted = ""
        if self._inputs.line is not None and found.line != self._inputs.line.id:
            self._accounts.select(found.line)
        self.act(found.id)

    def top_up_short(self) -> None:
        """The button beside "short by": exactly what is missing."""
        line = self._inputs.line
        panel = next((row.panel for row in self.state.rows if row.panel is not None), None)
        if line is not None and panel is not None:
            self._top_up(line.number, panel.short)

    # --- ordering -------------------------------------------------------------------------------
    async def _confirm(self) -> None:
        """5 s to think again, the price once more, then the order under the form's own key."""
        form = self._inputs.form
        if form is None or form.preview is None or form.stage != "review":
            return
        if not await self._held(form.key):
            return
        order = order_of(self._inputs, form)
        try:
            now = await self._orders.preview(order)
            if not self._is_open(form.key):
                return
            if not now.agrees(form.preview):
                self._change(preview=now, changed_from=form.preview, stage="review")
                return
            self._change(stage="sending", changed_from=None)
            row = await self._orders.place(replace(order, charge=now.total or ZERO))
        except AppError as error:
            if isinstance(error, Offline):
                self._accounts.lost(error)
            if self._is_open(form.key):
                self._change(trouble=error, stage="review", key=new_key())
            return
        self._placed(form, order, row)

    async def _held(self, key: str) -> bool:
        """Whether the 5 s passed without a second thought."""
        self._undone = asyncio.Event()
        undone = self._undone
        for left in range(HOLD_S, 0, -1):
            self._change(stage="hold", left_s=left, changed_from=None)
            try:
                await within(self._clock, 1.0, undone.wait())
            except TimedOut:
                continue
            break
        if undone.is_set() and self._is_open(key):
            self._change(stage="review", left_s=0)
        return self._is_open(key) and not undone.is_set()

    def _on_lock(self, lock: LockState) -> None:
        """Nobody could think again any more, or is there to."""
        if lock.locked:
            self.undo()

    def _placed(self, form: Form, order: NewOrder, row: Intent) -> None:
        if self._is_open(form.key):
            self.fold(form=None)
        if row.state is not IntentState.CONFIRMED:
            return
        name = self._inputs.name_of(order.offering)
        option = self._inputs.option(order.product)
        name = option.name if option is not None else name
        words = {
            Act.CONNECT: translate("Services", "Ordered: %1"),
            Act.DISCONNECT: translate("Services", "Will be switched off: %1"),
            Act.CHANGE_OPTION: translate("Services", "Saved: %1"),
        }
        self.effect.emit(Said(words[form.act].replace("%1", name)))

    async def _cancel(self, key: str) -> None:
        """Cancels the order of a row; pressed twice it is one cancellation."""
        order = self._order_of(key)
        if order is None:
            return
        cancel_key = self._cancel_keys.setdefault(order.id, new_key())
        try:
            await self._orders.cancel(order.id, key=cancel_key, reason="changed my mind")
        except AppError:
            self._cancel_keys.pop(order.id, None)
            raise
        self.effect.emit(Said(translate("Services", "Cancelled")))

    async def _queue_cancel(self, key: str) -> None:
        order, line = self._order_of(key), self._inputs.line
        if order is None or line is None:
            return
        row = next((row for row in self.state.rows if row.key == key), None)
        names = (row.name if row is not None else order.offering_name,)
        item = self._queueing.item(Kind.CANCEL, number=line.number, names=names, target=order.id)
        _, words = await self._queueing.add(item, self._inputs.queue)
        self.effect.emit(Said(words))

    def _order_of(self, key: str) -> Order | None:
        """The order under way that a row stands for."""
        option = self._inputs.option(key)
        ids = {key, option.order} if option is not None else {key}
        return next(
            (o for o in self._inputs.orders if not o.state.final and ids & {o.id, o.product}), None
        )

    async def _plan_trip(self) -> None:
        form, line = self._inputs.form, self._inputs.line
        option = self._inputs.option(form.row) if form is not None else None
        if form is None or option is None or line is None:
            return
        today = kyiv_day(self._accounts.operator_now())
        if trip_error(form.trip, today):
            return
        day = parse_day(form.trip) if form.trip.strip() else None
        await self._trips.plan(option, line.customer, day)
        self.close_form()
        kept = translate("Services", "It will go off by itself: %1").replace("%1", form.trip)
        self.effect.emit(Said(kept if day else translate("Services", "The date is forgotten")))

    async def _refresh(self) -> None:
        self._prices.poke()
        await self._orders.refresh()
        await self._accounts.refresh()
