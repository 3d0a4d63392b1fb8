"""From what was asked to items on lines: whose they are, who may order them, how sure one must be.

Shared by orders and their preview, so that both judge the same items (docs/contract.md 3.11).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import bindparam, select

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros, parse_duration
from kyivstar_sandbox.rules import (
    agenda,
    catalogue,
    charges,
    clocks,
    orders_acts,
    orders_checks,
    rights,
    services,
    settings,
    shelf,
)
from kyivstar_sandbox.rules.orders_acts import Pace
from kyivstar_sandbox.rules.orders_asked import CATEGORIES, act_of
from kyivstar_sandbox.rules.orders_state import Item, Order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.orders_acts import Trial
    from kyivstar_sandbox.rules.orders_asked import NewItem, NewOrder
    from kyivstar_sandbox.rules.state import Holding

FEW_ITEMS: Final = 10
"""Most items that need no fresh code."""
_PLACE: Final = (
    schema.line.c.id,
    schema.line.c.account_id,
    schema.line.c.customer_id,
)
_LINE: Final = select(*_PLACE).where(schema.line.c.id == bindparam("ident"))
_OPTION: Final = (
    select(*_PLACE, schema.option.c.offering_id)
    .join(schema.option, schema.option.c.line_id == schema.line.c.id)
    .where(schema.option.c.id == bindparam("ident"))
)


@dataclass(frozen=True, slots=True)
class Placed:
    """An item on its line. ``refused`` is why it cannot be done, else ``trial`` is how it ends."""

    item: Item
    holding: Holding
    trial: Trial | None
    refused: Refusal | None


@dataclass(slots=True)
class Desk:
    """An order being made: the lines in hand with everything due on them done, and the items."""

    book: Book
    order: Order
    at: int
    pace: Pace
    policy: str
    start: int | None
    items: list[Item]

    def place(self, item: Item) -> Placed:
        """Judge one item against the lines as the items before it have left them."""
        holding = self.book.holdings[str(item.line_id)]
        try:
            if item.act == "tariff":
                item.act = orders_checks.when(holding, self.start, self.at)
            orders_checks.need_possible(
                holding, item, start=self.start, at=self.at, policy=self.policy
            )
            trial = orders_acts.rehearse(self.book, holding, item, self.at)
        except Refusal as refused:
            return Placed(item, holding, None, refused)
        return Placed(item, holding, trial, None)

    def take(self, placed: Placed) -> None:
        """Do or begin a possible item; count a refused one."""
        item, order = placed.item, self.order
        if placed.refused is not None:
            item.state, item.status_reason = "rejected", placed.refused.code
            order.failed_items += 1
            return
        latest = orders_acts.take(self.book, placed.holding, item, self.at, self.pace)
        if latest is None:
            order.done_items += 1
            return
        order.open_items += 1
        order.expected_at = max(order.expected_at or 0, latest)
        placed.holding.pending.append(item)


def open_desk(conn: Connection, who: Caller, asked: NewOrder) -> Desk:
    """Find every item's line, check the rights, let what is due there happen.

    Raises 400 ``invalidBody``, 404 ``notFound`` and 403 ``forbiddenRole``.
    """
    at = micros(clocks.business(conn))
    acts = [act_of(one) for one in asked.items]
    places = [_found(conn, who, one) for one in asked.items]
    for act, place in zip(acts, places, strict=True):
        needed = rights.BLOCK if act == "block" else rights.ORDER
        rights.need(conn, who.sub, needed, place.account_id, members=False)
    order = _order(conn, who, asked, places[0], acts[0], at)
    items = [
        _item(order.id, position, new, act, place, at)
        for position, (new, act, place) in enumerate(
            zip(asked.items, acts, places, strict=True), start=1
        )
    ]
    book = shelf.open_lines(conn, sorted({place.id for place in places}))
    agenda.run_all(book, at)
    book.orders[order.id] = order
    return Desk(
        book=book,
        order=order,
        at=at,
        pace=pace_of(settings.text(conn, "orderDelay")),
        policy=settings.text(conn, "unblockPolicy"),
        start=asked.start,
        items=items,
    )


def pace_of(setting: str) -> Pace:
    """The setting ``orderDelay``: ``real`` or an ISO 8601 duration."""
    if setting == "real":
        return Pace()
    return Pace(int(parse_duration(setting).total_seconds()) * 1_000_000)


def _found(conn: Connection, who: Caller, item: NewItem) -> Any:
    ident = item.relies_on or item.product
    row: Any = conn.execute(_LINE, {"ident": ident}).first()
    if row is None and item.relies_on is None:
        row = conn.execute(_OPTION, {"ident": ident}).first()
    if row is None or not rights.allows(conn, who.sub, rights.EVERY, row.account_id):
        raise NotFound
    return row


def _order(conn: Connection, who: Caller, asked: NewOrder, place: Any, act: str, at: int) -> Order:
    own = frozenset({"owner", "selfManaged", "user"})
    by_holder = rights.allows(conn, who.sub, own, place.account_id, members=False)
    return Order(
        id=new_id("po"),
        subject=who.sub,
        external_id=asked.external_id,
        account_id=place.account_id,
        customer_id=place.customer_id,
        category=asked.category or CATEGORIES[act],
        channel=asked.channel,
        requested_by="subscriber" if by_holder else "coordinator",
        state="acknowledged",
        ordered_at=at,
        requested_start_at=asked.start,
        expected_at=None,
        completed_at=None,
        cancelled_at=None,
        cancellation_reason=None,
        prices="[]",
        open_items=0,
        done_items=0,
        failed_items=0,
        updated_at=at,
    )


def _item(order_id: str, position: int, new: NewItem, act: str, place: Any, at: int) -> Item:
    offering = new.offering
    if offering is None and new.product != place.id:
        offering = place.offering_id
    touches_option = act in {"off", "forward"}
    return Item(
        id=f"{order_id}-{position}",
        order_id=order_id,
        position=position,
        item=new.ident,
        action=new.action,
        act=act,
        kind=orders_checks.kind_of(act, offering),
        line_id=place.id,
        account_id=place.account_id,
        product_id=new.product if touches_option else None,
        offering_id=offering,
        facts=msgspec.json.encode(new.facts).decode(),
        shown=msgspec.json.encode(new.shown).decode(),
        state="acknowledged",
        status_reason=None,
        due_at=None,
        updated_at=at,
    )


def price_list(placed: Iterable[Placed]) -> str:
    """JSON of what the possible items cost: ``[type, period, kopiykas]``, sums by type, period."""
    total: dict[tuple[str, str | None], int] = {}
    for one in placed:
        if one.refused is None:
            for kind, period, amount in prices_of(one.holding, one.item):
                total[kind, period] = total.get((kind, period), 0) + amount
    rows = [[kind, period, amount] for (kind, period), amount in total.items() if amount]
    return msgspec.json.encode(rows).decode()


def prices_of(holding: Holding, item: Item) -> Sequence[tuple[str, str | None, int]]:
    """What one item costs: ``oneTime`` or ``recurring``, its period, kopiykas."""
    line = holding.line
    if item.act == "sim":
        return [("oneTime", None, services.SIM_FEE)]
    if item.act == "block":
        monthly = line.payment_type == "contract"
        return [("recurring", "P1M", charges.BLOCK_FEE)] if monthly else []
    if item.act == "start":
        tariff = charges.tariff_of(holding)
        return [("recurring", tariff.period, tariff.price)]
    if item.offering_id is None or item.act in {"off", "forward"}:
        return []
    offering = catalogue.now(holding.prices, item.offering_id)
    if offering.period is None:
        return [("oneTime", None, offering.price)]
    contract = line.payment_type == "contract" and not offering.is_tariff
    return [("recurring", "P1M" if contract else offering.period, offering.price)]
