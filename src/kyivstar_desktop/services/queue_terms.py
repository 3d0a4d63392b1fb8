"""What a queued act would cost now, whether it is still needed, and what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.blocking import reason_of
from kyivstar_desktop.domain.errors import AppError, Refused, VaultLocked
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.queue import MONEY, ORDERS, Kind, Queued, Terms
from kyivstar_desktop.domain.transfers import receiver_obstacle, sender_obstacle, sum_obstacle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.orders import NewOrder, Preview
    from kyivstar_desktop.domain.transfers import Obstacle
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.personal import Personal
    from kyivstar_desktop.services.rules import Rules
    from kyivstar_desktop.services.transfers import Transfers

DONE_ALREADY = {
    Kind.CONNECT: frozenset({"alreadyActive"}),
    Kind.TARIFF: frozenset({"alreadyActive"}),
    Kind.BLOCK: frozenset({"alreadyActive", "notActive"}),
    Kind.DISCONNECT: frozenset({"notActive", "notFound"}),
}
"""Refusals that say that the operator has it that way already."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The services by which a queued act goes out, as from its own page."""

    accounts: Accounts
    payments: Payments
    transfers: Transfers
    orders: Orders
    prices: PriceList
    personal: Personal
    rules: Rules


@dataclass(frozen=True, slots=True)
class Found:
    """What stands now. `order` is what would be sent; `trouble`: why it cannot be done now.

    `repeated`: an open payment of the same sum to the same number (product A7).
    """

    terms: Terms
    order: NewOrder | None = None
    needless: bool = False
    repeated: bool = False
    trouble: AppError | None = None


class Conditions:
    """Asks the operator; `stated` needs nobody and says what is known on this computer."""

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self._accounts = ways.accounts

    async def renew(self, kinds: Iterable[Kind]) -> None:
        """Everything these kinds depend on, fresh; raises the AppError that stands in the way."""
        wanted, ways = frozenset(kinds), self._ways
        if wanted:
            await self._accounts.refresh(operator=bool(wanted & MONEY))
        if Kind.TOPUP in wanted:
            await ways.payments.refresh_cards()
        if wanted & {Kind.TARIFF, Kind.CONNECT}:
            await ways.prices.refresh()
        if wanted & ORDERS or Kind.CANCEL in wanted:
            await ways.orders.refresh()
        if Kind.NEWSLETTER in wanted:
            await ways.personal.newsletter.refresh()

    def stated(self, item: Queued) -> Terms:
        """By what was known last, for a person without a connection."""
        if item.kind is Kind.TOPUP:
            return Terms(item.amount, self._ways.payments.fee(item.amount or ZERO))
        if item.kind is Kind.TRANSFER:
            return Terms(item.amount, self._ways.transfers.limits().fee)
        if item.order is None:
            return Terms()
        order = self.order_now(item)
        try:
            preview = self._ways.orders.estimate(order)
        except Refused:
            return self._order_terms(item, order, None)
        return self._order_terms(item, order, preview)

    async def ask(self, item: Queued) -> Found:
        """`renew` has gone before. Raises the AppError of a way that is not there."""
        if item.kind is Kind.TOPUP:
            return await self._top_up(item)
        if item.kind is Kind.TRANSFER:
            return await self._transfer(item)
        if item.kind is Kind.NEWSLETTER:
            known = self._ways.personal.newsletter.value
            there = known is not None and (item.target in known.on) is item.on
            return Found(Terms(), needless=there)
        if item.kind is Kind.RULE:
            rule = self._ways.rules.book.value.rule(item.target)
            return Found(Terms(), needless=rule is None or rule.on)
        if item.kind is Kind.CANCEL:
            return Found(Terms(), needless=self._is_over(item.target))
        return await self._order(item)

    def order_now(self, item: Queued) -> NewOrder:
        """The order as it would be sent: a scheduled one starts on the charge day of now."""
        if item.order is None:
            raise VaultLocked
        line = self.line(item.order.line)
        start = line.next_charge.at if item.at_end and line is not None else item.order.start
        return replace(item.order, key=item.key, start=start)

    def line(self, line_id: str) -> Line | None:
        lines = self._accounts.lines.value.value or ()
        return next((line for line in lines if line.id == line_id), None)

    def line_of(self, number: str) -> Line | None:
        lines = self._accounts.lines.value.value or ()
        return next((line for line in lines if line.number == number), None)

    def card(self, item: Queued) -> SavedCard | None:
        cards = self._ways.payments.cards.value.value or ()
        return next((card for card in cards if card.id == item.card), None)

    # --- money ----------------------------------------------------------------------------------
    async def _top_up(self, item: Queued) -> Found:
        amount, limits = item.amount or ZERO, self._ways.payments.limits()
        terms = Terms(item.amount, self._ways.payments.fee(amount))
        card, today = self.card(item), kyiv_day(self._accounts.operator_now())
        trouble: AppError | None = None
        if card is None or not card.usable:
            trouble = Refused("invalidCard", {"field": ""})
        elif card.expiry is not None and card.expiry < today:
            trouble = Refused("invalidCard", {"field": "expirationDate"})
        elif amount > limits.payment_max:
            trouble = Refused("limitExceeded", {"limit": limits.payment_max})
        elif any(not limits.item_min <= part.amount <= limits.item_max for part in item.parts):
            trouble = Refused("invalidAmount")
        again = await self._ways.payments.duplicates(item.parts)
        repeated = any(row.key != item.key for row in again)
        return Found(terms, repeated=repeated, trouble=trouble)

    async def _transfer(self, item: Queued) -> Found:
        ways, sender = self._ways, self.line_of(item.sender)
        limits, part = ways.transfers.limits(), item.parts[0]
        terms = Terms(part.amount, limits.fee)
        if sender is None:
            return Found(terms, trouble=Refused("notFound", status=404))
        sent = await ways.transfers.sent_this_month(sender)
        lines = self._accounts.lines.value.value or ()
        obstacle = (
            sender_obstacle(sender)
            or receiver_obstacle(sender, part.recipient, lines)
            or sum_obstacle(part.amount, limits, sent=sent, balance=self._balance(sender))
        )
        same = [(row.items[0].recipient, row.amount) for row in ways.transfers.open.value]
        trouble = _refusal(obstacle) if obstacle is not None else None
        return Found(terms, repeated=(part.recipient, part.amount) in same, trouble=trouble)

    def _balance(self, line: Line) -> Money | None:
        loaded = self._accounts.all_money.value.get(line.number)
        return loaded.value.main if loaded is not None and loaded.value is not None else None

    # --- orders ---------------------------------------------------------------------------------
    async def _order(self, item: Queued) -> Found:
        order = self.order_now(item)
        if self._is_so(item, order):
            return Found(Terms(), order, needless=True)
        try:
            preview = await self._ways.orders.preview(order)
        except Refused as refused:
            if refused.code in DONE_ALREADY.get(item.kind, frozenset()):
                return Found(Terms(), order, needless=True)
            return Found(item.promised, order, trouble=refused)
        short = preview.short
        trouble = Refused("insufficientFunds", {"short": short}) if short else None
        return Found(self._order_terms(item, order, preview), order, trouble=trouble)

    def _is_so(self, item: Queued, order: NewOrder) -> bool:
        """Whether the line is that way already, or an order for just this is under way."""
        line = self.line(order.line)
        pending = self._ways.orders.pending(order.line)
        if any(
            one.act is order.act
            and one.offering in {"", order.offering}
            and one.product in {"", order.product}
            for one in pending
        ):
            return True
        if item.kind is Kind.TARIFF:
            return line is not None and line.tariff_id == order.offering
        if item.kind is Kind.BLOCK:
            return line is not None and reason_of(line.suspension) is not None
        if item.kind is Kind.DISCONNECT:
            live = self._ways.orders.connected(order.line)
            known = self._ways.orders.options.value is not None
            return known and all(option.id != order.product for option in live)
        return False

    def _order_terms(self, item: Queued, order: NewOrder, preview: Preview | None) -> Terms:
        offering = self._ways.prices.find(order.offering) if order.offering else None
        fee = offering.fee if offering is not None else None
        later = fee.amount if fee is not None and fee.period else None
        bonuses: int | None = None
        if preview is not None:
            charge = preview.find("chargeNow")
            bonuses = charge.count if charge is not None and charge.amount is None else None
            monthly = preview.find("monthlyFee")
            later = monthly.amount if monthly is not None and monthly.amount else later
        day = kyiv_day(order.start) if item.at_end and order.start is not None else None
        return Terms(
            preview.total if preview is not None else None,
            None,
            later,
            day,
            bonuses,
            offering.version if offering is not None else "",
        )

    def _is_over(self, order_id: str) -> bool:
        found = [o for o in self._ways.orders.orders.value or () if o.id == order_id]
        return not found or found[0].state.final


def _refusal(obstacle: Obstacle) -> Refused:
    """What the operator would say, so that it has the same words."""
    if obstacle.rule == "insufficientFunds":
        return Refused("insufficientFunds", {"short": obstacle.figure})
    if obstacle.rule == "transferMonthMax":
        return Refused("limitExceeded", {"rule": obstacle.rule, "left": obstacle.figure})
    if obstacle.field == "sum":
        return Refused("limitExceeded", {"rule": obstacle.rule, "limit": obstacle.figure})
    return Refused("transferNotAllowed", {"rule": obstacle.rule})
