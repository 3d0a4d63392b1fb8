"""What a rule may take for known of a number: balance, next charge, payments on their way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.kyiv import from_us
from kyivstar_desktop.domain.rules import LATE, SPENT, Facts, RuleKind

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.rules_book import RuleBook
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Store

FRESH = timedelta(minutes=5)  # an older balance pays nothing
ROWS = 60


class RuleFacts:
    """Reads what the services know; asks nobody."""

    def __init__(self, accounts: Accounts, intents: Intents, payments: Payments) -> None:
        self._accounts, self._intents, self._payments = accounts, intents, payments

    def known(self, number: str) -> Facts | None:
        """By the last balance, however old; None for a number that is not ours."""
        loaded = self._accounts.all_money.value.get(number)
        money = loaded.value if loaded is not None else None
        if money is None:
            return None
        limits, charge = self._payments.limits(), money.line.next_charge
        return Facts(
            number,
            money.main,
            charge.amount,
            charge.at,
            money.line.charge_period,
            self.is_blocked(number),
            item_min=limits.item_min,
            item_max=limits.item_max,
        )

    def fresh(self, number: str, book: RuleBook, now: datetime) -> Facts | None:
        """None while the balance is older than FRESH, or than our own last payment to it."""
        loaded = self._accounts.all_money.value.get(number)
        if loaded is None or loaded.at is None or now - loaded.at > FRESH:
            return None
        paid = [run.at for run in book.runs if run.number == number and run.state in SPENT]
        if paid and max(paid) >= loaded.at:
            return None
        return self.known(number)

    def is_blocked(self, number: str) -> bool:
        """Whether money is on its way to the number and its end is not known."""
        return any(
            row.state is not IntentState.PLANNED
            and any(item.recipient == number for item in row.items)
            for row in self._intents.open.value
        )

    async def with_trail(self, facts: Facts, book: RuleBook, now: datetime, store: Store) -> Facts:
        """After a pause: the last balances by the history, if it is as far as the balance."""
        paused = {
            watch.rule
            for watch in book.watches
            if watch.number == facts.number and now - watch.checked > LATE
        }
        if not any(r.kind is RuleKind.BELOW and r.id in paused for r in book.working):
            return facts
        query = HistoryQuery(lines=(facts.number,), money_only=True)
        page = await store.history_page(query, None, ROWS)
        trail = tuple((from_us(r.time_us), r.after) for r in page.rows if r.after is not None)
        return replace(facts, trail=trail) if trail and trail[0][1] == facts.balance else facts
