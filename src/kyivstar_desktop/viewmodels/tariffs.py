"""Tariffs: compare, find the cheapest for one's own use, change, cancel, start early. Screen 08."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.tariffs import Shelf
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.tariffs_acts import TariffActs
from kyivstar_desktop.viewmodels.tariffs_details import LIST_COLUMNS, ListRow, list_row
from kyivstar_desktop.viewmodels.tariffs_inputs import (
    COMPARE,
    OFFERS,
    Draft,
    shown_ids,
)
from kyivstar_desktop.viewmodels.tariffs_state import (
    figures_of,
    filter_of,
    specials,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.catalogue import Catalogue, Offering
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.preferences import Preferences, PreferencesService
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.tariffs import Advice

translate = QCoreApplication.translate
PAGE = 100


class TariffsViewModel(TariffActs):
    """The list of a tab is `model`; `services()` goes up to the shell."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        preferences: PreferencesService,
        *,
        clock: Clock,
        top_up: Callable[[str, Money | None], None],
        services: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(cabinet.orders, accounts, clock, top_up, parent, queue=cabinet.queue)
        self._prices, self._tariffs = cabinet.catalogue, cabinet.tariffs
        self._preferences, self.open_services = preferences, services
        self._shown: set[str] = set()
        self.model: PagedTableModel[ListRow, tuple[Offering, ...]] = PagedTableModel(
            LIST_COLUMNS, self._fetch, self.scope, self
        )
        self.refresh = self.command(self._refresh)
        with self.gathered():
            self._follow_all(cabinet)
        self._tariffs.poke()
        self.scope.start(tick(clock, self._tick, every_s=30.0), name="tariffs.tick")

    def _follow_all(self, cabinet: Cabinet) -> None:
        self.follow(self._prices.state, self._on_catalogue)
        self.follow(self._prices.news, self._on_news)
        self.follow(self._accounts.profile, lambda _: self.fold(served=self._prices.served))
        self.follow(self._accounts.current, self._on_line)
        self.follow(self._accounts.money, self._on_money)
        self.follow(self._accounts.connection, self._on_connection)
        self.follow(self._tariffs.advice, self._on_advice)
        self.follow(cabinet.orders.orders.state, lambda _: self._on_orders())
        self.follow(cabinet.orders.moved, lambda _: self._on_orders())
        self.follow(self._preferences.value, self._on_preferences)

    def remember(self) -> dict[str, Any]:
        """Tab, filter, columns and the opened tariff, for the way back."""
        names = ("view", "text", "most", "gigabytes", "minutes", "columns", "detail")
        return {name: getattr(self._inputs, name) for name in names}

    def recall(self, memory: dict[str, Any]) -> None:
        self.fold(**memory)
        self._reload()

    # --- looking --------------------------------------------------------------------------------
    def choose_view(self, view: str) -> None:
        """`compare`, a tab's word, or `offers`."""
        if view != self._inputs.view:
            self.fold(view=view, detail="")
            self._reload()

    def type_filter(self, field: str, text: str) -> None:
        """`text`, `most` (hryvnias), `gigabytes` or `minutes`."""
        self.fold(**{field: text})
        self._reload()

    def reset_filter(self) -> None:
        self.fold(text="", most="", gigabytes="", minutes="")
        self._reload()

    def open_row(self, number: int) -> None:
        """A line of the list; one that is gone meanwhile opens nothing."""
        if 0 <= number < len(self.model.rows()):
            self.fold(detail=self.model.row(number).id)

    def close_detail(self) -> None:
        self.fold(detail="")

    def add_more(self) -> None:
        """To the tab whose tariffs this line can move to."""
        self.choose_view(self._inputs.tab.value)

    def mute(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        """Special offers are shown no more, on this computer, for ever."""
        try:
            self._preferences.change(offers_muted=on)
        except StorageTrouble:
            self.effect.emit(translate("Tariffs", "The choice was not saved: it holds until exit"))

    # --- own figures ----------------------------------------------------------------------------
    def edit_figures(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        """Opens the fields; closing them goes back to the history."""
        self.fold(figures=("", "", "") if on else None)
        if not on:
            self._tariffs.use_figures(None)

    def type_figures(self, gigabytes: str, minutes: str, sms: str) -> None:
        typed = (gigabytes, minutes, sms)
        self.fold(figures=typed)
        self._tariffs.use_figures(figures_of(typed))

    def dispose(self) -> None:
        if not self.disposed:
            self._prices.mark_seen(self._shown)
        super().dispose()

    # --- work -----------------------------------------------------------------------------------
    async def _fetch(self, rows: tuple[Offering, ...], after: Any | None) -> TablePage[ListRow]:
        start = after or 0
        page = rows[start : start + PAGE]
        self._shown.update(one.id for one in page)
        more = start + PAGE if start + PAGE < len(rows) else None
        return TablePage([list_row(self._inputs, one) for one in page], more)

    def _found(self) -> tuple[Offering, ...]:
        i = self._inputs
        if i.view == OFFERS:
            return () if i.muted else specials(i)
        return i.shelf.find(filter_of(i)) if i.shelf is not None else ()

    def _reload(self) -> None:
        if self._inputs.view != COMPARE:
            rows = self._found()
            self.fold(found=len(rows))
            self.model.load(rows)

    async def _refresh(self) -> None:
        await self._prices.refresh()
        await self._orders.refresh()
        self._tariffs.poke()

    # --- news -----------------------------------------------------------------------------------
    def _on_catalogue(self, state: Loadable[Catalogue]) -> None:
        changes: dict[str, Any] = {"catalogue": state, "served": self._prices.served}
        if state.value is not self._inputs.catalogue.value:
            known = state.value
            changes["shelf"] = Shelf(known.offerings) if known is not None else None
        self.fold(**changes)
        if "shelf" in changes:
            self._note_columns()
            self._reload()

    def _on_news(self, news: Mapping[str, News]) -> None:
        self.fold(news=news)
        self._reload()

    def _on_line(self, line: Line | None) -> None:
        before = self._inputs.line
        changed = before is None or line is None or before.id != line.id
        moved = (
            not changed
            and before is not None
            and line is not None
            and (before.tariff_id != line.tariff_id)
        )
        extra: dict[str, Any] = {"columns": None, "detail": ""} if changed else {}
        draft = Draft() if changed or moved else self._inputs.draft
        self.fold(line=line, draft=draft, now=self._accounts.operator_now(), **extra)
        self._on_orders()

    def _on_money(self, money: Loadable[LineMoney]) -> None:
        self.fold(money=money.value, now=self._accounts.operator_now())

    def _on_connection(self, connection: Connection) -> None:
        was, offline = self._inputs.offline, connection.state == "offline"
        self.fold(
            offline=offline, queue=self._queueing.input(self._inputs.line, self._inputs.queue)
        )
        if was is not offline and self._inputs.draft.offering and not self._inputs.draft.stage:
            self._ask_both()

    def _on_advice(self, advice: Advice) -> None:
        line = self._inputs.line
        self.fold(advice=advice if line is not None and advice.line == line.id else type(advice)())
        self._note_columns()
        self._reload()

    def _on_preferences(self, value: Preferences) -> None:
        if value.offers_muted != self._inputs.muted:
            self.fold(muted=value.offers_muted)
            self._reload()

    def _note_columns(self) -> None:
        self._shown.update(shown_ids(self._inputs))

    def retranslate(self) -> None:
        """Rows of the list are words as well."""
        self.fold()
        self._reload()

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())
