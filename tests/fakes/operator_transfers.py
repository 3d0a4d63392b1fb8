"""Money from number to number at the operator in memory, by the rules of the contract."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import Money, money_from_wire, money_to_wire, total
from kyivstar_desktop.domain.transfers import TransferLimits
from kyivstar_desktop.services.ports.transfers import TransfersPort

if TYPE_CHECKING:
    from datetime import datetime

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.transfers import Transfer


class FakeTransfers(TransfersPort):
    """`made`: (sender, receiver, amount) of every transfer that was executed."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.limits = TransferLimits(fee=Money(0))
        self.made: list[tuple[str, str, Money]] = []
        operator.on_act.append(self._take)

    def state_limits(self, **changes: Money) -> None:
        """Other limits than the contract's, told by the operator from now on."""
        self.limits = replace(self.limits, **changes)
        self._operator.said = replace(self._operator.said, transfers=self.limits)

    def transfer_body(self, order: Transfer) -> tuple[str, str, bytes]:
        body = {
            "correlatorId": order.key,
            "from": order.sender.number,
            "to": order.receiver,
            "amount": money_to_wire(order.amount),
        }
        return "POST", "/transferBalance", json.dumps(body).encode()

    async def sent(self, number: str, *, since: datetime) -> Money:
        async with self._operator.turn("sent", number, since):
            await self._operator.signed_in()
            return self._sent(number)

    def _sent(self, number: str) -> Money:
        return total(amount for sender, _, amount in self.made if sender == number)

    def _take(self, intent: Intent) -> str:
        if intent.kind != "transfer":
            return ""
        asked = json.loads(intent.body)
        sender, receiver = asked["from"], asked["to"]
        amount = money_from_wire(asked["amount"]) or Money(0)
        left = self.limits.month_most - self._sent(sender)
        if amount > left:
            raise Refused("limitExceeded", {"rule": "transferMonthMax", "left": left})
        if self._operator.money_of(sender) < amount:
            short = amount - self._operator.money_of(sender)
            raise Refused("insufficientFunds", {"short": short})
        self.made.append((sender, receiver, amount))
        self._operator.set_money(sender, self._operator.money_of(sender) - amount)
        if receiver in self._operator.bucket_rows:
            self._operator.set_money(receiver, self._operator.money_of(receiver) + amount)
        return self._operator.new_id("tr")
