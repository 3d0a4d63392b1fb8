"""What the services page hears: the line, its money, services, orders, prices, news."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.queueing import Queueing
from kyivstar_desktop.viewmodels.services_inputs import PAGE, Inputs
from kyivstar_desktop.viewmodels.services_state import ServicesState, derive_services
from kyivstar_desktop.viewmodels.services_words import present_trouble
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.orders import Option, Order
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.viewmodels.presenting.queueing import QueueInput

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act."""

    text: str


class ServicesWatch(ViewModel[Inputs, ServicesState]):
    """Folds what the services say; `listen` once the commands are made."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        tab: str,
        parent: QObject | None = None,
    ) -> None:
        now = accounts.operator_now()
        super().__init__(Inputs(now=now, tab=tab or "connected"), derive_services, parent)
        self._orders, self._news = cabinet.orders, cabinet.option_news
        self._prices, self._trips = cabinet.catalogue, cabinet.trips
        self._accounts, self._clock = accounts, clock
        self._queueing = Queueing(cabinet.queue, accounts)
        self._undone = asyncio.Event()

    def listen(self) -> None:
        """From now on everything that is heard is shown."""
        self.follow(self._accounts.current, self._on_line)
        self.follow(self._accounts.money, self._on_money)
        self.follow(self._accounts.connection, self._on_connection)
        self.follow(self._orders.options.state, self._on_options)
        self.follow(self._orders.orders.state, self._on_orders)
        self.follow(self._orders.moved, self._on_moved)
        self.follow(self._prices.state, self._on_prices)
        self.follow(self._prices.news, self._on_news)
        self.follow(self._trips.planned.state, self._on_trips)
        self.follow(self._news.seen.state, self._on_seen)
        self.scope.start(tick(self._clock, self._tick, every_s=15.0), name="services.tick")

    # --- looking --------------------------------------------------------------------------------
    def remember(self) -> tuple[str, str, str, int]:
        """Tab, group, search and how much of the list is open, for the way back."""
        i = self._inputs
        return i.tab, i.group, i.text, i.limit

    def recall(self, memory: tuple[str, str, str, int]) -> None:
        tab, group, text, limit = memory
        self.fold(tab=tab, group=group, text=text, limit=limit)

    def choose_tab(self, tab: str) -> None:
        self.fold(tab=tab, group="", form=None, limit=PAGE)

    def choose_group(self, group: str) -> None:
        self.fold(group=group, form=None, limit=PAGE)

    def type_search(self, text: str) -> None:
        self.fold(text=text, limit=PAGE)

    def show_more(self) -> None:
        """As many rows again."""
        self.fold(limit=self._inputs.limit + PAGE)

    # --- what comes in --------------------------------------------------------------------------
    def _on_line(self, line: Line | None) -> None:
        before = self._inputs.line
        if before is not None and (line is None or line.id != before.id):
            self._news.mark_seen(before.id)
            self._undone.set()
            self.fold(form=None)
        self.fold(line=line, now=self._accounts.operator_now())
        self.fold(queue=self._queue_input())
        self._fold_orders()

    def _on_money(self, money: Loadable[LineMoney]) -> None:
        self.fold(money=money.value)

    def _on_connection(self, connection: Connection) -> None:
        was, offline = self._inputs.offline, connection.state == "offline"
        self.fold(offline=offline, queue=self._queue_input())
        if was is not offline:
            self.on_way(offline=offline)

    def on_way(self, *, offline: bool) -> None:
        """The connection has gone or come."""

    def _queue_input(self) -> QueueInput:
        return self._queueing.input(self._inputs.line, self._inputs.queue)

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
        self.fold(now=self._accounts.operator_now(), queue=self._queue_input())

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()

    def dispose(self) -> None:
        """The page is left: what it showed is no news any more, what was held is not sent."""
        if not self.disposed:
            form = self._inputs.form
            if form is not None and form.stage == "hold":
                self.effect.emit(Said(translate("Services", "Not sent: the page was left")))
            if self._inputs.line is not None:
                self._news.mark_seen(self._inputs.line.id)
            self._prices.mark_seen(
                [row.key for row in self.state.rows] if self._inputs.tab == "available" else []
            )
        super().dispose()
