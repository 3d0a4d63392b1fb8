"""Services of the current number: connect, disconnect, set up, cancel. Screen 09."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, TimedOut
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.services_inputs import Form, Inputs, is_ready, order_of
from kyivstar_desktop.viewmodels.services_panel import parse_day, trip_error
from kyivstar_desktop.viewmodels.services_state import ServicesState, derive_services
from kyivstar_desktop.viewmodels.services_words import present_trouble
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import NewOrder, Option, Order
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Loadable

translate = QCoreApplication.translate
HOLD_S = 5
OPENS = {"connect": Act.CONNECT, "disconnect": Act.DISCONNECT, "change": Act.CHANGE_OPTION}


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act."""

    text: str


class ServicesViewModel(ViewModel[Inputs, ServicesState]):
    """`top_up(number, amount)` goes up to the shell."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        top_up: Callable[[str, Money | None], None],
        tab: str = "connected",
        parent: QObject | None = None,
    ) -> None:
        now = accounts.operator_now()
        super().__init__(Inputs(now=now, tab=tab or "connected"), derive_services, parent)
        self._orders, self._news = cabinet.orders, cabinet.option_news
        self._prices, self._trips = cabinet.catalogue, cabinet.trips
        self._accounts, self._clock, self._top_up = accounts, clock, top_up
        self._undone = asyncio.Event()
        self._cancel_keys: dict[str, str] = {}
        self._ask = self.command(self._preview, restart=True)
        self.confirm = self.command(self._confirm)
        self.cancel_order = self.command(self._cancel)
        self.plan_trip = self.command(self._plan_trip)
        self.refresh = self.command(self._refresh)
        for command in (self.cancel_order, self.plan_trip, self.refresh):
            command.failed.connect(self._on_trouble)
        self.follow(accounts.current, self._on_line)
        self.follow(accounts.money, self._on_money)
        self.follow(accounts.connection, self._on_connection)
        self.follow(self._orders.options.state, self._on_options)
        self.follow(self._orders.orders.state, self._on_orders)
        self.follow(self._orders.moved, self._on_moved)
        self.follow(self._prices.state, self._on_prices)
        self.follow(self._prices.news, self._on_news)
        self.follow(self._trips.planned.state, self._on_trips)
        self.follow(self._news.seen.state, self._on_seen)
        self.scope.start(tick(clock, self._tick, every_s=15.0), name="services.tick")

    # --- looking --------------------------------------------------------------------------------
    def choose_tab(self, tab: str) -> None:
        self.fold(tab=tab, group="", form=None)

    def choose_group(self, group: str) -> None:
        self.fold(group=group, form=None)

    def type_search(self, text: str) -> None:
        self.fold(text=text)

    def top_up_short(self) -> None:
        """The button beside "short by": exactly what is missing."""
        line = self._inputs.line
        panel = next((row.panel for row in self.state.rows if row.panel is not None), None)
        if line is not None and panel is not None:
            self._top_up(line.number, panel.short)

    # --- the form -------------------------------------------------------------------------------
    def act(self, key: str) -> None:
        """The verb of a row: opens its panel, shuts it again, or cancels its order."""
        row = next((row for row in self.state.rows if row.key == key), None)
        if row is None or not row.enabled:
            return
        if row.act == "cancel":
            self.cancel_order(key)
        elif self._inputs.form is not None and self._inputs.form.row == key:
            self.close_form()
        else:
            self.open_form(OPENS[row.act], key)

    def open_form(self, act: Act, key: str) -> None:
        form = Form(act, key, new_key())
        option = self._inputs.option(key)
        if act is Act.CHANGE_OPTION and option is not None:
            condition = option.fact("condition") or "always"
            form = replace(form, forward_to=option.fact("forwardTo"), condition=condition)
        day = self._inputs.trips.get(key)
        if day is not None:
            form = replace(form, trip=f"{day:%d.%m.%Y}")
        self._renew(form)

    def close_form(self) -> None:
        """Nothing is sent; a hold of 5 s ends too."""
        self._undone.set()
        self.fold(form=None)

    def undo(self) -> None:
        """Within the 5 s: back to the review, nothing has left."""
        self._undone.set()

    def type_number(self, text: str) -> None:
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, forward_to=text))

    def choose_condition(self, condition: str) -> None:
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, condition=condition))

    def pay_with_bonus(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, bonus=on))

    def type_trip(self, text: str) -> None:
        self._change(trip=text)

    def switch_off(self) -> None:
        """From setting up to switching off."""
        if self._inputs.form is not None:
            self.open_form(Act.DISCONNECT, self._inputs.form.row)

    def open_other(self) -> None:
        """What stands in the way, on its own tab, about to be switched off."""
        panel = next((row.panel for row in self.state.rows if row.panel is not None), None)
        if panel is not None and panel.other_key:
            self.fold(tab="connected", group="", text="")
            self.open_form(Act.DISCONNECT, panel.other_key)

    def _renew(self, form: Form) -> None:
        """Another question: a new key, because its bytes are others."""
        self._undone.set()
        fresh = replace(
            form, key=new_key(), preview=None, trouble=None, stage="review", changed_from=None
        )
        ready = is_ready(self._inputs, fresh)
        self.fold(form=replace(fresh, asking=ready))
        if ready:
            self._ask(fresh.key)

    def _change(self, **changes: object) -> None:
        form = self._inputs.form
        if form is not None:
            self.fold(form=replace(form, **changes))  # type: ignore[arg-type]

    def _is_open(self, key: str) -> bool:
        form = self._inputs.form
        return form is not None and form.key == key

    async def _preview(self, key: str) -> None:
        form = self._inputs.form
        if form is None or form.key != key:
            return
        try:
            found = await self._orders.preview(order_of(self._inputs, form))
        except AppError as error:
            if self._is_open(key):
                self._change(trouble=error, asking=False)
            return
        if self._is_open(key):
            self._change(preview=found, trouble=None, asking=False)

    # --- ordering -------------------------------------------------------------------------------
    async def _confirm(self) -> None:
        """5 s to think again, the price once more, then the order under the form's own key."""
        form = self._inputs.form
        if form is None or form.preview is None or form.stage != "review":
            return
        if not await self._held(form.key):
            return
        order = order_of(self._inputs, form)
        seen = form.preview.total
        try:
            now = await self._orders.preview(order)
            if now.total != seen:
                self._change(preview=now, changed_from=seen, stage="review")
                return
            if not self._is_open(form.key):
                return
            self._change(stage="sending", changed_from=None)
            row = await self._orders.place(replace(order, charge=now.total or ZERO))
        except AppError as error:
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
        option = self._inputs.option(key)
        ids = {key, option.order} if option is not None else {key}
        order = next(
            (o for o in self._inputs.orders if not o.state.final and ids & {o.id, o.product}), None
        )
        if order is None:
            return
        cancel_key = self._cancel_keys.setdefault(order.id, new_key())
        try:
            await self._orders.cancel(order.id, key=cancel_key, reason="changed my mind")
        except AppError:
            self._cancel_keys.pop(order.id, None)
            raise
        self.effect.emit(Said(translate("Services", "Cancelled")))

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

    # --- what comes in --------------------------------------------------------------------------
    def _on_line(self, line: Line | None) -> None:
        before = self._inputs.line
        if before is not None and (line is None or line.id != before.id):
            self._news.mark_seen(before.id)
            self._undone.set()
            self.fold(form=None)
        self.fold(line=line, now=self._accounts.operator_now())
        self._fold_orders()

    def _on_money(self, money: Loadable[LineMoney]) -> None:
        self.fold(money=money.value)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_options(self, state: Loadable[tuple[Option, ...]]) -> None:
        self.fold(
            options=state.value,
            options_at=state.at,
            stale=state.stale,
            trouble=state.error,
            now=self._accounts.operator_now(),
        )
        self._fold_orders()

    def _on_orders(self, _state: Loadable[tuple[Order, ...]]) -> None:
        self._fold_orders()

    def _fold_orders(self) -> None:
        line = self._inputs.line
        if line is None:
            self.fold(orders=(), flags={}, gone=())
            return
        self.fold(
            orders=self._orders.all_of(line.id),
            flags=self._news.flags(),
            gone=self._news.gone(line.id),
        )

    def _on_moved(self, _rows: tuple[Intent, ...]) -> None:
        self.fold(unsure=sum(self._is_unsure(row) for row in self._orders.unsure))

    @staticmethod
    def _is_unsure(row: Intent) -> bool:
        return row.state in {IntentState.UNKNOWN, IntentState.PROCESSING, IntentState.HANDED}

    def _on_prices(self, state: Loadable[Catalogue]) -> None:
        self.fold(catalogue=state.value)

    def _on_news(self, news: Mapping[str, News]) -> None:
        self.fold(news=news)

    def _on_trips(self, _trips: object) -> None:
        self.fold(trips=self._trips.days())

    def _on_seen(self, _seen: object) -> None:
        self._fold_orders()

    def _on_trouble(self, error: AppError) -> None:
        text = present_trouble(error, self._inputs.name_of).line
        self.effect.emit(Said(text))

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()

    def dispose(self) -> None:
        """The page is left: what it showed is no news any more, what was held is not sent."""
        if not self.disposed:
            if self._inputs.line is not None:
                self._news.mark_seen(self._inputs.line.id)
            self._prices.mark_seen(
                [row.key for row in self.state.rows] if self._inputs.tab == "available" else []
            )
        super().dispose()
