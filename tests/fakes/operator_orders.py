"""Orders and connected services of the operator in memory: previews, refusals, states in time."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import (
    Act,
    Consequence,
    NewOrder,
    Option,
    Order,
    OrderState,
    Preview,
)
from kyivstar_desktop.services.ports.contract import OrdersPort

if TYPE_CHECKING:
    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.intents import Intent

PERIODS = {"P4W": timedelta(days=28), "P1M": timedelta(days=30), "P1D": timedelta(days=1)}


@dataclass(frozen=True, slots=True)
class Offer:
    """What the fake sells: one price, taken at once."""

    name: str
    fee: Money
    period: str = "P4W"
    against: tuple[str, ...] = ()
    bonus: bool = False


def _offers() -> dict[str, Offer]:
    return {
        "o_add_bezlim": Offer("Додай безлім", Money(150_00)),
        "o_add_number": Offer("Додатковий номер", Money(50_00)),
        "o_data_5gb": Offer("Додатковий пакет 5 ГБ", Money(60_00), "", bonus=True),
        "o_content_horoscope": Offer("Гороскоп щодня", Money(35_00), "P4W", ("o_no_content",)),
        "o_no_content": Offer("Заборона контент-послуг", ZERO, "", ("o_content_horoscope",)),
        "t_love_ua_bez_mezh": Offer("LOVE UA Без меж", Money(275_00)),
    }


@dataclass(eq=False, slots=True)
class FakeOrders(OrdersPort):
    """Behind `operator.ordering`. What is ordered happens at the act, later where `delay` says so.

    `refusals`: by offering (or act), raised by preview and order alike. `previews` False: a foreign
    operator without a preview.
    """

    owner: FakeOperator
    offers: dict[str, Offer] = field(default_factory=_offers)
    option_rows: dict[str, Option] = field(default_factory=dict)
    order_rows: dict[str, Order] = field(default_factory=dict)
    refusals: dict[str, Refused] = field(default_factory=dict)
    previews: bool = True
    delay: timedelta | None = None  # None: at once

    def __post_init__(self) -> None:
        self.owner.on_act.append(self.take)

    # --- what a test prepares -------------------------------------------------------------------
    def offer(self, ident: str) -> Offer | None:
        """Of its own, else as the price list of the same operator says."""
        if ident in self.offers:
            return self.offers[ident]
        found = next((one for one in self.owner.shelf.offerings if one.id == ident), None)
        if found is None or found.fee is None:
            return None
        fee, bonus = found.fee, found.bonus_payable
        return Offer(found.name, fee.amount or ZERO, fee.period, found.incompatible, bonus)

    def sold(self, ident: str) -> Offer:
        made = self.offer(ident)
        if made is None:
            raise Refused("offeringNotAvailable", {"offering": ident})
        return made

    def add_option(self, line: str, offering: str, **changes: object) -> Option:
        """A connected service, as if by the subscriber long ago."""
        offer = self.sold(offering)
        now = self.owner.clock.now()
        made = Option(
            id=self.owner.new_id("op"), line=line, offering=offering, name=offer.name,
            status="active", price=offer.fee, period=offer.period,
            next_at=now + timedelta(days=11) if offer.period else None,
            next_amount=offer.fee if offer.period else None,
            connected_at=now - timedelta(days=200), connected_by="subscriber", channel="desktop",
            bonus_payable=offer.bonus,
        )  # fmt: skip
        made = replace(made, **changes)  # type: ignore[arg-type]
        self.option_rows[made.id] = made
        return made

    def finish(self, order_id: str, state: OrderState = OrderState.COMPLETED) -> None:
        """The order under way ends, as the operator's clock would end it."""
        order = self.order_rows[order_id]
        now = self.owner.clock.now()
        self.order_rows[order_id] = replace(order, state=state, completed_at=now)
        if state is OrderState.COMPLETED:
            self._apply(order)
        self.owner.announce("order", order_id)
        self.owner.announce("line", order.line)

    # --- the port -------------------------------------------------------------------------------
    async def options(self) -> tuple[Option, ...]:
        async with self.owner.turn("options"):
            mine = await self._lines()
            return tuple(o for o in self.option_rows.values() if o.line in mine)

    async def orders(self) -> tuple[Order, ...]:
        async with self.owner.turn("orders"):
            mine = await self._lines()
            return tuple(o for o in reversed(self.order_rows.values()) if o.line in {"", *mine})

    async def preview(self, order: NewOrder) -> Preview | None:
        async with self.owner.turn("preview", order):
            await self.owner.signed_in()
            if not self.previews:
                return None
            charge = self._checked(order, money=False)
            found = [Consequence("balanceUnchanged", "")]
            if charge:
                found = [Consequence("chargeNow", "", amount=charge)]
            if order.act is Act.DISCONNECT:
                option = self.option_rows[order.product]
                gone = Consequence("optionRemoved", "", option.id, None, option.next_at)
                found.append(replace(gone, name=option.name))
            found += self.owner.sims.consequences(order)
            main = self._main(order.line)
            if charge > main:
                found.append(Consequence("insufficientFunds", "", amount=charge - main))
            return Preview(charge, tuple(found))

    def order_body(self, order: NewOrder) -> tuple[str, str, bytes]:
        body = {
            "externalId": order.key, "act": order.act.value, "line": order.line,
            "offering": order.offering, "product": order.product, "facts": list(order.facts),
            "start": order.start.isoformat() if order.start else "",
        }  # fmt: skip
        return "POST", "/productOrder", json.dumps(body).encode()

    def cancel_body(self, order_id: str, reason: str) -> tuple[str, str, bytes]:
        body = {"productOrder": {"id": order_id}, "cancellationReason": reason}
        return "POST", "/cancelProductOrder", json.dumps(body).encode()

    # --- what happens ---------------------------------------------------------------------------
    def take(self, intent: Intent) -> str:
        """Called once a key by the fake's acts; the order's id, "" for what is none of its own."""
        if intent.kind == "cancelOrder":
            self._cancel(json.loads(intent.body)["productOrder"]["id"])
        elif intent.kind == "order":
            asked = json.loads(intent.body)
            facts = tuple((str(name), str(value)) for name, value in asked["facts"])
            return self._order(
                NewOrder(
                    intent.key,
                    Act(asked["act"]),
                    asked["line"],
                    "",
                    asked["offering"],
                    asked["product"],
                    facts,
                )
            )  # fmt: skip
        return ""

    def _order(self, asked: NewOrder) -> str:
        charge = self._checked(asked, money=True)
        now = self.owner.clock.now()
        offer = self.offer(asked.offering)
        made = Order(
            self.owner.new_id("po"), asked.key, OrderState.IN_PROGRESS, now, asked.line, asked.act,
            asked.offering, offer.name if offer else "", asked.product, facts=asked.facts,
        )  # fmt: skip
        later = asked.act is Act.DISCONNECT and self.option_rows[asked.product].next_at
        if charge:
            number = self._line(asked.line).number
            self.owner.set_money(number, self.owner.money_of(number) - charge)
        if later:
            option = self.option_rows[asked.product]
            self.option_rows[option.id] = replace(option, status="pendingTerminate", order=made.id)
            made = replace(made, state=OrderState.ACKNOWLEDGED, expected=option.next_at)
        elif self.delay is not None:
            made = replace(made, expected=now + self.delay)
        self.order_rows[made.id] = made
        if not later and self.delay is None:
            self.finish(made.id)
        self.owner.announce("order", made.id)
        return made.id

    def _apply(self, order: Order) -> None:
        if order.act is Act.CONNECT:
            period = self.sold(order.offering).period
            now = self.owner.clock.now()
            self.add_option(
                order.line, order.offering, connected_at=now, order=order.id, facts=order.facts,
                next_at=now + PERIODS[period] if period else None,
            )  # fmt: skip
        elif order.act is Act.DISCONNECT:
            option = self.option_rows[order.product]
            self.option_rows[option.id] = replace(option, status="terminated")

    def _cancel(self, order_id: str) -> None:
        order = self.order_rows.get(order_id)
        if order is None or order.state.final:
            raise Refused("tooLateToCancel")
        self.order_rows[order_id] = replace(order, state=OrderState.CANCELLED)
        if order.product in self.option_rows:
            option = self.option_rows[order.product]
            self.option_rows[option.id] = replace(option, status="active", order="")
        self.owner.announce("order", order_id)

    def _checked(self, order: NewOrder, *, money: bool) -> Money:
        """What it takes at once; Refused with the contract's code."""
        if (refused := self.refusals.get(order.offering or order.act)) is not None:
            raise refused
        if order.act is not Act.CONNECT:
            offer = self.offer(order.offering)
            return offer.fee if offer is not None and order.start is None else ZERO
        offer = self.sold(order.offering)
        live = {o.offering for o in self.option_rows.values() if o.line == order.line and o.live}
        if order.offering in live and offer.period:
            raise Refused("alreadyActive")
        for other in offer.against:
            if other in live:
                raise Refused("incompatibleOffering", {"offering": other})
        fee = ZERO if ("payWith", "bonus") in order.facts else offer.fee
        if money and fee > self._main(order.line):
            raise Refused("insufficientFunds", {"short": fee - self._main(order.line)})
        return fee

    async def _lines(self) -> set[str]:
        return {line.id for line in self.owner.line_rows[await self.owner.signed_in()]}

    def _line(self, line_id: str) -> Line:
        rows = (line for lines in self.owner.line_rows.values() for line in lines)
        return next(line for line in rows if line.id == line_id)

    def _main(self, line_id: str) -> Money:
        return self.owner.money_of(self._line(line_id).number)
