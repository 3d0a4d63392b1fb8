"""What alerts look at: balances, services, rules, disputes; the history where a rule asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.alerts import (
    Alert,
    AlertKind,
    Facts,
    Found,
    dispute_alerts,
    look_at,
    service_alerts,
)
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.kyiv import from_us
from kyivstar_desktop.domain.rules import RunState

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.alert_book import AlertBook
    from kyivstar_desktop.domain.alerts import AlertRules
    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.noted import Noted
    from kyivstar_desktop.services.option_news import OptionNews
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.rules import Rules


@dataclass(frozen=True, slots=True)
class Sources:
    """What is watched beside balances."""

    intents: Intents
    orders: Orders
    option_news: OptionNews
    disputes: Noted[tuple[Dispute, ...]]
    rules: Rules


class Eye:
    """Reads, says nothing."""

    def __init__(self, accounts: Accounts, history: History, sources: Sources) -> None:
        self._accounts, self._history, self._sources = accounts, history, sources

    async def look(self, book: AlertBook) -> Found:
        """Everything that holds now. VaultLocked, StorageTrouble: the store could not be asked."""
        now = self._accounts.operator_now()
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
