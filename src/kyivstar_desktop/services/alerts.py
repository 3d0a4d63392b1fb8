"""Alerts: watches one's numbers and says each thing once, also over restarts; see domain.alerts.

What is said becomes an item of `news`; the book of what was said is written first, so that a kill
in between loses one line of news rather than repeating it for ever.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.alert_book import (
    AlertBook,
    remind,
    say,
    snooze,
    unmuted,
    with_number_rules,
)
from kyivstar_desktop.domain.alerts import (
    Alert,
    AlertKind,
    Facts,
    Found,
    dispute_alerts,
    look_at,
    service_alerts,
)
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.kyiv import from_us
from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.domain.rules import RunState
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.alerts import AlertRules, NumberRules
    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.support import Message
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.news import News
    from kyivstar_desktop.services.option_news import OptionNews
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Loadable, Observable
    from kyivstar_desktop.services.rules import Rules
    from kyivstar_desktop.services.session import OpenProfile

log = logging.getLogger("store")
LOOK_S = 900.0
ROUTES = {
    AlertKind.STILL: "history",
    AlertKind.SMALL_CHANGE: "history",
    AlertKind.SERVICE_NEW: "services",
    AlertKind.SERVICE_GONE: "services",
    AlertKind.SERVICE_PRICE: "services",
    AlertKind.DISPUTE: "history",
    AlertKind.MISSED: "rules",
    AlertKind.RULE_OFF: "rules",
    AlertKind.PAYMENT: "topup",
    AlertKind.CHAT: "support",
}
TONES = {
    AlertKind.SERVICE_NEW: "info",
    AlertKind.SERVICE_GONE: "info",
    AlertKind.REMIND: "info",
    AlertKind.CHAT: "info",
}


@dataclass(frozen=True, slots=True)
class Sources:
    """What is watched beside balances."""

    intents: Intents
    orders: Orders
    option_news: OptionNews
    disputes: Noted[tuple[Dispute, ...]]
    rules: Rules


class Alerts:
    """Follows the open profile. `book` holds what was chosen; before it is read nothing is said."""

    def __init__(
        self, accounts: Accounts, history: History, sources: Sources, news: News, clock: Clock
    ) -> None:
        self._accounts, self._history, self._clock = accounts, history, clock
        self._sources, self._news = sources, news
        self._noted: Noted[AlertBook] = Noted("alerts", AlertBook, AlertBook(), accounts=accounts)
        self.book: Observable[AlertBook] = self._noted.state
        self._turn = asyncio.Lock()
        self._scope = TaskScope()
        self._looking: asyncio.Task[None] | None = None
        self._again = False
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self.aclose)
        accounts.all_money.subscribe(self._on_change)
        history.version.subscribe(self._on_change)
        sources.orders.options.state.subscribe(self._on_change)
        sources.disputes.state.subscribe(self._on_change)
        sources.rules.book.subscribe(self._on_change)
        self._noted.read.subscribe(self._on_change)
        sources.intents.finished.subscribe(self._on_finished)

    # --- what was chosen ------------------------------------------------------------------------
    async def set_rules(self, rules: AlertRules) -> None:
        """StorageTrouble: it holds until exit; VaultLocked: nobody is signed in."""
        await self._change(lambda book: replace(book, rules=rules))

    async def set_number_rules(self, number: str, rules: NumberRules | None) -> None:
        """`number` "": of all numbers; None: the number follows those again."""
        await self._change(lambda book: with_number_rules(book, number, rules))

    async def snooze(self, alert: Alert, days: int | None) -> None:
        """Silent about this for `days` from now; None: for good."""
        until = None
        if days is not None:
            until = self._accounts.operator_now() + timedelta(days=days)
        await self._change(lambda book: snooze(book, alert, until))
        await self._news.drop(alert.cause)

    async def unmute(self) -> None:
        """Everything that was silenced may speak again."""
        await self._change(unmuted)

    async def remind(self, line_id: str, days: int) -> None:
        """«Нагадати» `days` before each next charge of a line; 0: no more."""
        await self._change(lambda book: remind(book, line_id, days))

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self._noted.aclose()

    def follow_chat(self, received: Observable[Message | None]) -> None:
        """A message that came by itself: told once until the news were looked at."""
        received.subscribe(self._on_message)

    async def _change(self, change: Callable[[AlertBook], AlertBook]) -> None:
        async with self._turn:
            book = change(self.book.value)
            try:
                await self._noted.put(book)
            except StorageTrouble:
                self.book.set(book)
                raise
        self._poke()

    # --- looking --------------------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._looking, self._again = None, False
        self._scope = TaskScope()
        if profile is not None:
            self._scope.start(self._tick(), name="alerts.tick")

    async def _tick(self) -> None:
        while True:
            await self._clock.sleep(LOOK_S)
            self._poke()

    def _on_change(self, _value: object) -> None:
        self._poke()

    def _poke(self) -> None:
        """One look at a time; what changes meanwhile is looked at once more."""
        if self._scope.closed or not self._noted.read.value:
            return
        if self._looking is not None and not self._looking.done():
            self._again = True
            return
        self._looking = self._scope.start(self._look(), name="alerts.look")

    async def _look(self) -> None:
        while True:
            self._again = False
            try:
                await self._say(await self._found())
            except (VaultLocked, StorageTrouble):  # signed out, or unread: the next look comes
                return
            if not self._again:
                return

    async def _found(self) -> Found:
        now, book = self._accounts.operator_now(), self.book.value
        alerts: list[Alert] = []
        over: set[str] = set()
        for known in tuple(self._accounts.all_money.value.values()):
            if known.value is not None:
                facts = await self._facts(known.value, known, book.rules)
                found = look_at(facts, book.rules, book.reminders, now)
                alerts += found.alerts
                over |= found.over
        alerts += dispute_alerts(self._sources.disputes.state.value, now)
        alerts += self._rule_alerts()
        if book.rules.services:
            alerts += self._service_alerts()
        return Found(tuple(alerts), frozenset(over))

    async def _facts(
        self, money: LineMoney, known: Loadable[LineMoney], rules: AlertRules
    ) -> Facts:
        """The last movement is read only for a number with a rule about it."""
        own = rules.of(money.line.number)
        if not (own.change_on or own.still_on):
            return Facts(money, known.at)
        number = money.line.number
        query = HistoryQuery(lines=(number,), money_only=True)
        rows = (await self._history.page(query, None)).rows
        if not rows:
            return Facts(money, known.at)
        return Facts(money, known.at, from_us(rows[0].time_us), rows[0].delta)

    def _service_alerts(self) -> tuple[Alert, ...]:
        options = self._sources.orders.options.value
        if options is None:
            return ()
        numbers = {line.id: line.number for line in self._accounts.lines.value.value or ()}
        ordered = {o.product for o in self._sources.orders.orders.value or () if o.key}
        seen = self._sources.option_news.seen.state.value
        return service_alerts(options, seen, ordered, numbers, self._accounts.operator_now())

    def _rule_alerts(self) -> list[Alert]:
        book = self._sources.rules.book.value
        made = [
            Alert(f"missed:{run.id}", AlertKind.MISSED, run.number, run.amount, at=run.due)
            for run in book.of(RunState.MISSED)
        ]
        for rule in book.rules:
            if rule.stopped:
                cause = f"ruleOff:{rule.id}:{rule.stopped}:{rule.since}"
                made.append(Alert(cause, AlertKind.RULE_OFF, name=rule.stopped))
        return made

    # --- saying ---------------------------------------------------------------------------------
    async def _say(self, found: Found) -> None:
        async with self._turn:
            now = self._accounts.operator_now()
            book, new = say(self.book.value, found, now)
            if book != self.book.value:
                try:
                    await self._noted.put(book)
                except StorageTrouble as error:
                    log.warning("alerts.unsaved", extra={"error": error.kind})
                    self.book.set(book)
        for alert in new:
            await self._news.add(item_of(alert))

    def _on_finished(self, row: Intent | None) -> None:
        """The end of a payment, which nobody may have been looking at."""
        if row is None or row.kind != "payment" or not self.book.value.rules.payments:
            return
        number = row.items[0].recipient if len(row.items) == 1 else ""
        alert = Alert(
            f"payment:{row.id}",
            AlertKind.PAYMENT,
            number,
            row.amount,
            name=row.state.value,
            route_arg=row.id,
        )
        self._event(alert)

    def _on_message(self, message: Message | None) -> None:
        if message is None or not self.book.value.rules.chat:
            return
        known = self._news.items.value
        told = any(not i.seen and i.kind == "chat" and i.route_arg == message.thread for i in known)
        if not told:
            cause = f"chat:{message.thread}:{message.key}"
            self._event(Alert(cause, AlertKind.CHAT, route_arg=message.thread))

    def _event(self, alert: Alert) -> None:
        if not self._scope.closed and self._noted.read.value:
            self._scope.start(self._say_event(alert), name="alerts.event")

    async def _say_event(self, alert: Alert) -> None:
        try:
            await self._say(Found((alert,)))
        except VaultLocked:
            return


def item_of(alert: Alert) -> NewsItem:
    """News of an alert: its words are made when it is shown."""
    tone = TONES.get(alert.kind, "warning")
    if alert.kind is AlertKind.PAYMENT:
        tone = "ok" if alert.name == "confirmed" else "warning"
    return NewsItem(
        alert.cause,
        alert.kind.value,
        route_name=ROUTES.get(alert.kind, "overview"),
        route_arg=alert.route_arg or alert.number,
        tone=tone,
        alert=alert,
    )
