"""Alerts: watches one's numbers and says each thing once, also over restarts; see domain.alerts.

What is said becomes an item of `news`; the book of what was said is written first, so that a kill
in between loses one line of news rather than repeating it for ever.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
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
    Found,
)
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.services.alert_facts import Eye, Sources
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.alerts import AlertRules, NumberRules
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.support import Message
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.news import News
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Observable
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
PASSING = frozenset({AlertKind.BELOW, AlertKind.SHORT, AlertKind.STOP, AlertKind.LIFE})
"""They hold or they do not; the others have happened."""
TONES = {
    AlertKind.SERVICE_NEW: "info",
    AlertKind.SERVICE_GONE: "info",
    AlertKind.REMIND: "info",
    AlertKind.CHAT: "info",
}


__all__ = ["Alerts", "Sources", "item_of"]


class Alerts:
    """Follows the open profile. `book` holds what was chosen; before it is read nothing is said."""

    def __init__(
        self, accounts: Accounts, history: History, sources: Sources, news: News, clock: Clock
    ) -> None:
        self._accounts, self._clock, self._news = accounts, clock, news
        self._eye = Eye(accounts, history, sources)
        self._noted: Noted[AlertBook] = Noted("alerts", AlertBook, AlertBook(), accounts=accounts)
        self.book: Observable[AlertBook] = self._noted.state
        self._turn = asyncio.Lock()
        self._scope = TaskScope()
        self._looking: asyncio.Task[None] | None = None
        self._again = False
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self.aclose)
        accounts.all_money.subscribe(self._on_change, quiet=True)
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

    def follow_chat(self, received: Observable[Message | None], unread: Observable[int]) -> None:
        """A message that came by itself: told once until it was read or the news looked at."""
        received.subscribe(self._on_message)
        unread.subscribe(self._on_unread)

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
                found = await self._eye.look(self.book.value)
                await self._say(found)
                await self._drop_settled(found)
            except (VaultLocked, StorageTrouble):  # signed out, or unread: the next look comes
                return
            if not self._again:
                return

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
            if alert.kind is AlertKind.CHAT:  # one line for a conversation: the latest
                await self._news.drop(*_of_thread(self._news.items.value, alert.route_arg))
            await self._news.add(item_of(alert))

    async def _drop_settled(self, found: Found) -> None:
        """What a top-up has put right is no news any more; of an unread number nothing is known."""
        holds = {alert.cause for alert in found.alerts}
        known = {n for n, one in self._accounts.all_money.value.items() if one.value is not None}
        settled = [
            item.id
            for item in self._news.items.value
            if item.alert is not None
            and item.alert.kind in PASSING
            and item.alert.number in known
            and item.alert.cause not in holds
        ]
        if settled:
            await self._news.drop(*settled)

    def _on_unread(self, count: int) -> None:
        if not count and not self._scope.closed:
            self._scope.start(self._news.seen("chat"), name="alerts.chat read")

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


def _of_thread(items: tuple[NewsItem, ...], thread: str) -> tuple[str, ...]:
    return tuple(item.id for item in items if item.kind == "chat" and item.route_arg == thread)


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
