"""Changes of tariff by the operator in memory: previews of both moments, schedule, early start."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fakes.operator_orders import FakeOrders
from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import (
    Act,
    Consequence,
    NewOrder,
    Order,
    OrderState,
    Preview,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Bucket, Line
    from kyivstar_desktop.domain.intents import Intent

START_NOW = "o_start_now"


@dataclass(eq=False, slots=True)
class TariffOrders(FakeOrders):
    """Everything FakeOrders does, and what concerns a tariff by docs/contract.md 3.11 and 6.7."""

    async def preview(self, order: NewOrder) -> Preview | None:
        if not _about_tariff(order) or not self.previews:
            return await FakeOrders.preview(self, order)
        async with self.owner.turn("preview", order):
            await self.owner.signed_in()
            if (refused := self.refusals.get(order.offering or order.act)) is not None:
                raise refused
            return self._told(order)

    def take(self, intent: Intent) -> str:
        asked = json.loads(intent.body) if intent.kind == "order" else {}
        if asked.get("act") == Act.CHANGE_TARIFF or asked.get("offering") == START_NOW:
            start = datetime.fromisoformat(asked["start"]) if asked["start"] else None
            return self._place(
                NewOrder(
                    intent.key, Act(asked["act"]), asked["line"], "", asked["offering"], start=start
                )
            )
        return FakeOrders.take(self, intent)

    def _told(self, order: NewOrder) -> Preview:
        line, fee = self._line(order.line), self._fee(order)
        bonuses = sum(b.left or 0 for b in self._buckets(line) if b.kind is BucketKind.BONUS)
        kept = Consequence("bonusesKept", "", count=bonuses, unit="bonus")
        if order.start is not None:
            later = (
                Consequence("nextCharge", "", amount=fee, date=order.start),
                kept,
                Consequence("balanceUnchanged", ""),
                Consequence("startsAt", "", date=order.start),
            )
            return Preview(ZERO, later, order.start)
        now = self.owner.clock.now()
        found = [
            Consequence("chargeNow", "", amount=fee, date=now),
            Consequence("nextCharge", "", amount=fee, date=now + timedelta(days=28)),
            *(_lost(b) for b in self._buckets(line) if _is_allowance(b)),
            kept,
        ]
        if line.next_charge.at is not None:
            found.append(Consequence("paidPeriodLost", "", date=line.next_charge.at))
        main = self._main(order.line)
        if fee > main:
            found.append(Consequence("insufficientFunds", "", amount=fee - main))
        return Preview(fee, tuple(found), now)

    def _fee(self, order: NewOrder) -> Money:
        ident = order.offering if order.act is Act.CHANGE_TARIFF else ""
        known = {one.id: one for one in self.owner.shelf.offerings}
        one = known.get(ident or self._line(order.line).tariff_id)
        fee = one.fee if one is not None else None
        if fee is not None and fee.amount is not None:
            return fee.amount
        offer = self.offers.get(ident)
        return offer.fee if offer is not None else Money(225_00)

    def _buckets(self, line: Line) -> tuple[Bucket, ...]:
        return self.owner.bucket_rows.get(line.number, ())

    def _place(self, asked: NewOrder) -> str:
        if (refused := self.refusals.get(asked.offering or asked.act)) is not None:
            raise refused
        names = {one.id: one.name for one in self.owner.shelf.offerings}
        made = Order(
            self.owner.new_id("po"), asked.key, OrderState.IN_PROGRESS, self.owner.clock.now(),
            asked.line, asked.act, asked.offering, names.get(asked.offering, ""), start=asked.start,
            expected=asked.start,
        )  # fmt: skip
        line = self._line(asked.line)
        if asked.start is None:
            fee = self._fee(asked)
            self.owner.set_money(line.number, self.owner.money_of(line.number) - fee)
            made = replace(made, state=OrderState.COMPLETED)
            if asked.act is Act.CHANGE_TARIFF:
                self._move(line, asked.offering, names.get(asked.offering, ""))
        else:
            made = replace(made, state=OrderState.ACKNOWLEDGED)
        self.order_rows[made.id] = made
        self.owner.announce("order", made.id)
        self.owner.announce("line", line.number)
        self.owner.announce("balance", line.number)
        return made.id

    def _move(self, line: Line, ident: str, name: str) -> None:
        for rows in self.owner.line_rows.values():
            for at, one in enumerate(rows):
                if one.id == line.id:
                    rows[at] = replace(one, tariff_id=ident, tariff=name)


def _about_tariff(order: NewOrder) -> bool:
    return order.act is Act.CHANGE_TARIFF or order.offering == START_NOW


def _is_allowance(bucket: Bucket) -> bool:
    return bucket.kind not in {BucketKind.MAIN, BucketKind.BONUS}


def _lost(bucket: Bucket) -> Consequence:
    return Consequence(
        "allowancesLost", "", name=bucket.name, bucket=bucket.kind.value,
        count=None if bucket.unlimited else bucket.left, unit=bucket.unit,
    )  # fmt: skip
