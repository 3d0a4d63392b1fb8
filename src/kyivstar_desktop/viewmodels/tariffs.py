"""Tariffs: compare, find the cheapest for one's own use, change, cancel, start early. Screen 08."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.tariffs import START_NOW, Shelf
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.tariffs_change import end_of
from kyivstar_desktop.viewmodels.tariffs_details import LIST_COLUMNS, ListRow, list_row
from kyivstar_desktop.viewmodels.tariffs_inputs import (
    COLUMNS,
    COMPARE,
    END,
    NOW,
    OFFERS,
    Draft,
    Inputs,
    shown_ids,
)
from kyivstar_desktop.viewmodels.tariffs_state import (
    TariffsState,
    derive_tariffs,
    figures_of,
    filter_of,
    pending_tariff,
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
    from kyivstar_desktop.domain.orders import Preview
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.preferences import Preferences, PreferencesService
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.tariffs import Advice

translate = QCoreApplication.translate
PAGE = 100
COUNT_S = 5


class TariffsViewModel(ViewModel[Inputs, TariffsState]):
    """The list of a tab is `model`; `effect` emits words for a toast.

    `top_up(number, amount)` and `services()` go up to the shell.
    """

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
        super().__init__(Inputs(now=accounts.operator_now()), derive_tariffs, parent)
        self._prices, self._tariffs = cabinet.catalogue, cabinet.tariffs
        self._orders, self._accounts = cabinet.orders, accounts
        self._preferences, self._clock = preferences, clock
        self._top_up, self.open_services = top_up, services
        self._shown: set[str] = set()
        self._key = new_key()
        self.model: PagedTableModel[ListRow, tuple[Offering, ...]] = PagedTableModel(
            LIST_COLUMNS, self._fetch, self.scope, self
        )
        self._ask_both = self.command(self._preview_both, restart=True)
        self.review = self.command(self._review, ready=_can_review)
        self.confirm = self.command(self._confirm, ready=_can_confirm, restart=True)
        self.cancel_pending = self.command(self._cancel, ready=lambda s: s.pending.can_cancel)
        self.refresh = self.command(self._refresh)
        for command in (self.review, self.confirm):
            command.failed.connect(self._on_refused)
        self.cancel_pending.failed.connect(self._on_not_cancelled)
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
        self.fold(detail=self.model.row(number).id)

    def close_detail(self) -> None:
        self.fold(detail="")

    def compare_with(self, ident: str) -> None:
        """One more column; the last one gives way when all are taken."""
        shown = [one for one in shown_ids(self._inputs) if one != ident]
        if self._inputs.columns is None or len(shown) >= COLUMNS - 1:
            shown = shown[: COLUMNS - 2]
        self.fold(columns=(*shown, ident), view=COMPARE, detail="")

    def drop_column(self, ident: str) -> None:
        shown = tuple(one for one in shown_ids(self._inputs) if one != ident)
        draft = Draft() if self._inputs.draft.offering == ident else self._inputs.draft
        self.fold(columns=shown, draft=draft)

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

    # --- changing -------------------------------------------------------------------------------
    def choose(self, ident: str) -> None:
        """What a move to this tariff would do; it becomes a column."""
        one = self._inputs.find(ident)
        if one is None or not self._inputs.can_move_to(one):
            return
        if ident not in shown_ids(self._inputs):
            self.compare_with(ident)
        when = END if end_of(self._inputs) is not None else NOW
        self._begin(Draft(offering=ident, when=when))

    def start_early(self) -> None:
        """P7: the next package today."""
        self._begin(Draft(act="start", offering=START_NOW, when=NOW))

    def choose_when(self, when: str) -> None:
        self.fold(draft=replace(self._inputs.draft, when=when, agreed=False, error=None))

    def agree(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        self.fold(draft=replace(self._inputs.draft, agreed=on))

    def back(self) -> None:
        """From the review to the choice, from the choice to nothing chosen."""
        draft = self._inputs.draft
        if draft.stage == "sending":
            return
        if draft.stage:
            self.fold(draft=replace(draft, stage="", seen=None, error=None))
        else:
            self.fold(draft=Draft())

    def cover(self) -> None:
        """Tops up by exactly what is missing."""
        panel, line = self.state.panel, self._inputs.line
        if panel is not None and panel.cover is not None and line is not None:
            self._top_up(line.number, panel.cover)

    def _begin(self, draft: Draft) -> None:
        if self._inputs.draft.stage != "sending":
            self._key = new_key()
            self.fold(draft=replace(draft, asking=True))
            self._ask_both()

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

    def _order(self, when: str) -> NewOrder:
        i = self._inputs
        line, draft = i.line, i.draft
        act = Act.CHANGE_TARIFF if draft.act == "tariff" else Act.CONNECT
        start = end_of(i) if when == END else None
        name = line.id if line is not None else ""
        customer = line.customer if line is not None else ""
        return NewOrder(self._key, act, name, customer, draft.offering, start=start)

    async def _preview_both(self) -> None:
        draft = self._inputs.draft
        moments = [NOW] if draft.act == "start" or end_of(self._inputs) is None else [END, NOW]
        found: dict[str, Preview] = {}
        errors: dict[str, AppError] = {}
        for when in moments:
            try:
                found[when] = await self._orders.preview(self._order(when))
            except AppError as error:
                errors[when] = error
        now = self._inputs.draft
        if now.offering == draft.offering and now.act == draft.act:
            by_end, by_now = found.get(END), found.get(NOW)
            self.fold(draft=replace(now, by_end=by_end, by_now=by_now, errors=errors, asking=False))

    async def _review(self) -> None:
        """The operator is asked once more: what is confirmed is what is true now."""
        draft = self._inputs.draft
        self.fold(draft=replace(draft, stage="review", seen=None, asking=True, error=None))
        when = NOW if draft.act == "start" else draft.when
        seen = await self._orders.preview(self._order(when))
        now = self._inputs.draft
        if now.stage == "review" and now.offering == draft.offering:
            self.fold(draft=replace(now, seen=seen, asking=False))

    async def _confirm(self) -> None:
        """Five seconds to think better of it, then one order under one key."""
        for left in range(COUNT_S, 0, -1):
            self.fold(draft=replace(self._inputs.draft, stage="counting", left_s=left))
            await self._clock.sleep(1.0)
            if self._inputs.draft.stage != "counting":
                return
        draft = self._inputs.draft
        self.fold(draft=replace(draft, stage="sending"))
        order = self._order(NOW if draft.act == "start" else draft.when)
        total = draft.seen.total if draft.seen is not None else None
        await self._orders.place(replace(order, charge=total) if total is not None else order)
        self._key = new_key()
        self.fold(draft=Draft())
        self.effect.emit(_done_text(draft))

    async def _cancel(self) -> None:
        order = pending_tariff(self._inputs)
        if order is None:
            return
        self.fold(cancelling=True, cancel_error=None)
        try:
            await self._orders.cancel(order.id, key=new_key())
        finally:
            self.fold(cancelling=False)
        self.effect.emit(translate("Tariffs", "The move is cancelled"))

    async def _refresh(self) -> None:
        await self._prices.refresh()
        await self._orders.refresh()
        self._tariffs.poke()

    # --- news -----------------------------------------------------------------------------------
    def _on_refused(self, error: AppError) -> None:
        """Back to the choice, with the reason; a new try is a new order."""
        self._key = new_key()
        draft = replace(self._inputs.draft, stage="", seen=None, asking=False, error=error)
        self.fold(draft=draft)

    def _on_not_cancelled(self, error: AppError) -> None:
        self.fold(cancel_error=error)

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
        self.fold(offline=connection.state == "offline")

    def _on_advice(self, advice: Advice) -> None:
        line = self._inputs.line
        self.fold(advice=advice if line is not None and advice.line == line.id else type(advice)())
        self._note_columns()
        self._reload()

    def _on_orders(self) -> None:
        line = self._inputs.line
        ident = line.id if line is not None else ""
        pending = tuple(o for o in self._orders.pending(ident) if o.act is Act.CHANGE_TARIFF)
        unsure = any(row.source == ident for row in self._orders.unsure)
        self.fold(pending=pending, unsure=unsure)

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


def _can_review(state: TariffsState) -> bool:
    return state.panel is not None and not state.panel.stage and state.panel.ready


def _can_confirm(state: TariffsState) -> bool:
    return state.panel is not None and state.panel.stage == "review" and state.panel.ready


def _done_text(draft: Draft) -> str:
    if draft.act == "start":
        return translate("Tariffs", "The next package is ordered")
    if draft.when == END:
        return translate("Tariffs", "The move is scheduled")
    return translate("Tariffs", "The move is ordered")
