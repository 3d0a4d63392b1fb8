"""Orders, previews and connected services as domain values: TMF622 and TMF637, v4 and v5.

Whatever an operator leaves out is "not stated": an order of an unknown kind or state is kept with
what is known of it, never dropped and never guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.products import RefIn
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_of,
    plain,
    whole_of,
    word,
)
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.money import ZERO, total
from kyivstar_desktop.domain.orders import Act, Consequence, Option, Order, OrderState, Preview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.money import Money

_STATES = {word(state.value): state for state in OrderState} | {
    "canceled": OrderState.CANCELLED,
    "done": OrderState.COMPLETED,
    "waiting": OrderState.PENDING,
}
_NAMED = (
    ("simtype", Act.CHANGE_SIM),
    ("iccid", Act.CHANGE_SIM),
    ("datalimitmb", Act.DATA_LIMIT),
    ("forwardto", Act.CHANGE_OPTION),
    ("condition", Act.CHANGE_OPTION),
)
_OPTION_FACTS = ("forwardTo", "condition", "advanceAmount", "serviceNumber")
_ON = frozenset({"relieson", "bundled"})
_STATUSES = (
    "created", "pendingActive", "active", "suspended", "pendingTerminate", "terminated",
    "cancelled", "aborted",
)  # fmt: skip
_BY_WORD = {word(status): status for status in _STATUSES}
MAX_PERIODS = 99
_PERIODS = {"week": "W", "month": "M", "day": "D", "year": "Y"}


# --- what comes in ------------------------------------------------------------------------------
class FactIn(Shape, frozen=True):
    name: str = ""
    value: msgspec.Raw = msgspec.Raw(b"")

    @property
    def text(self) -> str:
        """A plain value as text; "" for objects and lists."""
        value = _json(bytes(self.value))
        if isinstance(value, bool):
            return "true" if value else "false"
        return plain(str(value), 120) if isinstance(value, str | int) else ""

    @property
    def money(self) -> Money | None:
        return money_of(_money_in(bytes(self.value)))


class AmountIn(Shape, frozen=True, rename="camel"):
    tax_included_amount: MoneyIn | None = None


class PriceIn(Shape, frozen=True, rename="camel"):
    """`recurringChargePeriod` is P4W, or `week` with `recurringChargePeriodLength` 4."""

    price_type: str = ""
    recurring_charge_period: str = ""
    recurring_charge_period_type: str = ""
    recurring_charge_period_length: int | None = None
    price: AmountIn | None = None

    @property
    def amount(self) -> Money | None:
        return money_of(self.price.tax_included_amount) if self.price else None

    @property
    def period(self) -> str:
        stated = self.recurring_charge_period
        if stated.startswith("P"):
            return stated
        letter = _PERIODS.get(word(stated or self.recurring_charge_period_type), "")
        count = self.recurring_charge_period_length or 1
        return f"P{count}{letter}" if letter and 0 < count <= MAX_PERIODS else ""


class RelationIn(Shape, frozen=True, rename="camel"):
    relationship_type: str = ""
    product: RefIn | None = None
    id: str = ""

    @property
    def target(self) -> str:
        return (self.product.id if self.product else "") or self.id


class OptionIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    name: str = ""
    start_date: str | None = None
    termination_date: str | None = None
    product_specification: RefIn | None = None
    product_offering: RefIn | None = None
    product_relationship: list[RelationIn] = []  # noqa: RUF012 msgspec copies a default list
    product_price: list[PriceIn] = []  # noqa: RUF012 copied as well
    product_characteristic: list[FactIn] = []  # noqa: RUF012 copied as well


class ItemProductIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    name: str = ""
    status: str = ""
    product_characteristic: list[FactIn] = []  # noqa: RUF012 msgspec copies a default list
    product_relationship: list[RelationIn] = []  # noqa: RUF012 copied as well


class ItemIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    action: str = ""
    state: str = ""
    status_reason: str = ""
    product_offering: RefIn | None = None
    product: ItemProductIn | None = None


class ExternalIn(Shape, frozen=True):
    id: str = ""


class OrderIn(Shape, frozen=True, rename="camel"):
    """`externalId` is a list of identifiers and `orderDate` is `creationDate` in v5."""

    id: str
    external_id: str = ""
    external_identifier: list[ExternalIn] = []  # noqa: RUF012 msgspec copies a default list
    category: str = ""
    state: str = ""
    order_date: str | None = None
    creation_date: str | None = None
    requested_start_date: str | None = None
    expected_completion_date: str | None = None
    completion_date: str | None = None
    cancellation_date: str | None = None
    product_order_item: list[ItemIn] = []  # noqa: RUF012 copied as well


class BucketRefIn(Shape, frozen=True):
    id: str = ""
    code: str = ""


class ConsequenceIn(Shape, frozen=True):
    code: str = ""
    text: str = ""
    product: RefIn | None = None
    amount: MoneyIn | None = None
    date: str | None = None
    bucket: BucketRefIn | None = None
    quantity: MoneyIn | None = None


class PreviewIn(Shape, frozen=True, rename="camel"):
    order_total_price: list[PriceIn] = []  # noqa: RUF012 msgspec copies a default list
    expected_completion_date: str | None = None
    consequence: list[ConsequenceIn] | None = None


# --- what it means ------------------------------------------------------------------------------
def option_of(row: OptionIn) -> Option | None:
    """A connected service; None for lines and for a service that names no line."""
    if word(row.product_specification.id if row.product_specification else "") != "option":
        return None
    line = next(
        (r.target for r in row.product_relationship if word(r.relationship_type) in _ON), ""
    )
    if not line:
        return None
    facts = {fact.name: fact for fact in row.product_characteristic}
    offering = row.product_offering or RefIn()
    price = next(iter(row.product_price), PriceIn())

    def text(name: str) -> str:
        return facts[name].text if name in facts else ""

    return Option(
        id=row.id,
        line=line,
        offering=offering.id,
        name=plain(row.name or offering.name, 120) or row.id,
        status=_camel(row.status),
        price=price.amount,
        period=text("chargePeriod") or price.period,
        next_at=instant_of(text("nextChargeDate")),
        next_amount=facts["nextChargeAmount"].money if "nextChargeAmount" in facts else None,
        connected_at=instant_of(text("connectedAt")) or instant_of(row.start_date),
        connected_by=text("connectedBy"),
        channel=text("connectedChannel"),
        order=text("orderId"),
        can_disconnect=text("disconnectable") != "false",
        bonus_payable=text("bonusPayable") == "true",
        ends_at=instant_of(row.termination_date),
        facts=tuple((name, text(name)) for name in _OPTION_FACTS if text(name)),
    )


def _camel(status: str) -> str:
    return _BY_WORD.get(word(status), plain(status, 40))


def order_of(row: OrderIn) -> Order:
    item = next(iter(row.product_order_item), ItemIn())
    product = item.product or ItemProductIn()
    act = act_of(item, row.category)
    relied = next((r.target for r in product.product_relationship if r.target), "")
    on_option = act in {Act.DISCONNECT, Act.CHANGE_OPTION}
    line = relied or ("" if on_option or act is Act.CONNECT else product.id)
    offering = item.product_offering or RefIn()
    key = row.external_id or next((one.id for one in row.external_identifier), "")
    failed = (one.status_reason for one in row.product_order_item if one.status_reason)
    return Order(
        id=row.id,
        key=key.strip('"'),
        state=_STATES.get(word(row.state), OrderState.OTHER),
        ordered_at=instant_of(row.order_date) or instant_of(row.creation_date),
        line=line,
        act=act,
        offering=offering.id,
        offering_name=plain(offering.name or product.name, 120),
        product=product.id if on_option or act is Act.CONNECT else "",
        start=instant_of(row.requested_start_date),
        expected=instant_of(row.expected_completion_date),
        completed_at=instant_of(row.completion_date) or instant_of(row.cancellation_date),
        reason=plain(next(failed, ""), 64),
        facts=tuple((f.name, f.text) for f in product.product_characteristic if f.name),
    )


def act_of(item: ItemIn, category: str) -> Act | None:
    """By what the item does; `category` decides only where that leaves a choice."""
    action = word(item.action)
    if action in {"add", "delete"}:
        return Act.CONNECT if action == "add" else Act.DISCONNECT
    product = item.product
    if action != "modify" or product is None:
        return None
    status = word(product.status)
    if status in {"suspended", "active"}:
        return Act.BLOCK if status == "suspended" else Act.UNBLOCK
    named = {word(fact.name) for fact in product.product_characteristic}
    found = next((act for name, act in _NAMED if name in named), None)
    if found is not None:
        return found
    stated = next((act for act in Act if word(act.value) == word(category)), None)
    return Act.CHANGE_TARIFF if item.product_offering else stated


def preview_of(row: PreviewIn) -> Preview:
    """`total` is what the operator says is taken at once; without its list, the order's prices."""
    if row.consequence is None:
        amounts = [price.amount for price in row.order_total_price]
        known = [amount for amount in amounts if amount is not None]
        summed = total(known) if len(known) == len(amounts) else None
        return Preview(summed, (), instant_of(row.expected_completion_date))
    found = tuple(_consequence(one) for one in row.consequence if one.code)
    charge = next((one for one in found if one.code == "chargeNow"), None)
    if charge is None or charge.unit == "bonus":
        taken: Money | None = ZERO
    else:
        taken = charge.amount
        if taken is None:
            raise BadReply("$.consequence[].amount")
    return Preview(taken, found, instant_of(row.expected_completion_date))


def _consequence(row: ConsequenceIn) -> Consequence:
    counted = row.quantity
    if row.amount is not None and word(row.amount.unit_word) not in {"", "uah"}:
        counted = row.amount
    product = row.product or RefIn()
    return Consequence(
        code=row.code,
        text=plain(row.text),
        product=product.id,
        amount=money_of(row.amount),
        date=instant_of(row.date),
        name=plain(product.name, 120),
        bucket=(row.bucket.code or row.bucket.id) if row.bucket else "",
        count=whole_of(counted),
        unit=plain(counted.unit_word, 20) if counted else "",
    )


def newest(orders: Sequence[Order], most: int) -> tuple[Order, ...]:
    """Newest first, whatever order they came in; undated ones last."""
    dated = sorted(
        orders,
        key=lambda order: order.ordered_at.timestamp() if order.ordered_at else 0.0,
        reverse=True,
    )
    return tuple(dated[:most])


def _json(raw: bytes) -> Any:
    try:
        return msgspec.json.decode(raw) if raw else None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _money_in(raw: bytes) -> MoneyIn | None:
    try:
        return msgspec.json.decode(raw, type=MoneyIn) if raw else None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
