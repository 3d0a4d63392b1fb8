"""What a number of the random life asks for: most of it by the order layer, as people do.

Each act does its work on the line in hand at its instant or raises the ``Refusal`` of the rules.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import catalogue, orders_acts, orders_checks, orders_state, services
from kyivstar_sandbox.rules.orders_asked import CATEGORIES
from kyivstar_sandbox.rules.orders_placing import Desk
from kyivstar_sandbox.rules.orders_state import Item, Order

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

_SWITCHES: Final = ("t_love_ua_baza", "t_tvii_novyi", "t_love_ua_na_maksymum", "t_dzvinky")
_SERVICES: Final = ("o_add_bezlim", "o_super_video", "o_data_5gb", "o_horoscope", "o_offer_sms")
_LOANS: Final = ("o_extra_20", "o_extra_75", "o_extra_300")


def _connect(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    wanted = draw.choice(_SERVICES)
    if wanted not in catalogue.find(holding.line.tariff_id).options:
        raise Refusal("incompatibleOffering")
    services.connect(book, holding, wanted, at)


def _disconnect(book: Book, holding: Holding, at: int, _draw: random.Random) -> None:
    active = [one for one in holding.options if one.status == "active"]
    if not active:
        raise Refusal("notActive")
    _ask(book, holding, at, act="off", product=active[0].id, offering=active[0].offering_id)


def _lend(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    services.lend(book, holding, draw.choice(_LOANS), at)


def _trust(book: Book, holding: Holding, at: int, _draw: random.Random) -> None:
    services.trust(book, holding, at)


def _block(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    facts = {"suspensionReason": draw.choice(("blockLost", "blockOther"))}
    _ask(book, holding, at, act="block", facts=facts)


def _unblock(book: Book, holding: Holding, at: int, _draw: random.Random) -> None:
    if holding.line.block is None:
        raise Refusal("notActive")
    services.unblock(book, holding, at)


def _switch(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    _ask(book, holding, at, act="tariff", offering=draw.choice(_SWITCHES))


def _later(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    following = holding.line.next_charge_at
    if following is None:
        raise Refusal("effectiveDateNotAllowed")
    _ask(book, holding, at, act="tariff", offering=draw.choice(_SWITCHES), start=following)


def _sim(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    _ask(book, holding, at, act="sim", facts={"simType": draw.choice(("sim", "esim"))})


def _cancel(book: Book, holding: Holding, at: int, draw: random.Random) -> None:
    """As ``orders.cancel`` does, but for the rights of a person and the row of the request."""
    waiting = [item for item in holding.pending if orders_acts.may_cancel(item)]
    if not waiting:
        raise Refusal("tooLateToCancel")
    item = draw.choice(waiting)
    book.orders[item.order_id].cancelled_at = at
    orders_acts.undo(book, holding, item, at)
    orders_state.finish(book, holding, item, at, state="cancelled")


def _ask(
    book: Book,
    holding: Holding,
    at: int,
    *,
    act: str,
    offering: str | None = None,
    product: str | None = None,
    facts: dict[str, Any] | None = None,
    start: int | None = None,
) -> None:
    """An order of one item, judged and taken at the very instant ``at``.

    Its id is told by the instant, so that what takes hours takes as long with every operator.
    """
    order = _paper(holding, at, start, CATEGORIES[act])
    item = Item(
        id=f"{order.id}-1",
        order_id=order.id,
        position=1,
        item="1",
        action="modify",
        act=act,
        kind=orders_checks.kind_of(act, offering),
        line_id=holding.line.id,
        account_id=holding.line.account_id,
        product_id=product,
        offering_id=offering,
        facts=json.dumps(facts or {}),
        shown="{}",
        state="acknowledged",
        status_reason=None,
        due_at=None,
        updated_at=at,
    )
    desk = Desk(book, order, at, orders_acts.Pace(), "lostOnly", start, [item])
    book.orders[order.id] = order
    placed = desk.place(item)
    if placed.refused is not None:
        raise placed.refused
    desk.take(placed)
    if item.state == "inProgress":
        order.state = "inProgress"
    orders_state.follow(order, at)
    book.add(order, "orderNew")
    book.fresh.add(item.id)
    book.touched[item.id] = item


def _paper(holding: Holding, at: int, start: int | None, category: str) -> Order:
    return Order(
        id=f"po_{at}_{holding.line.id}",
        subject="p_anyone",
        external_id=None,
        account_id=holding.line.account_id,
        customer_id=holding.line.customer_id,
        category=category,
        channel="desktop",
        requested_by="subscriber",
        state="acknowledged",
        ordered_at=at,
        requested_start_at=start,
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


ACTS: Final[dict[str, Callable[[Book, Holding, int, random.Random], None]]] = {
    "connect": _connect,
    "disconnect": _disconnect,
    "lend": _lend,
    "trust": _trust,
    "block": _block,
    "unblock": _unblock,
    "switch": _switch,
    "later": _later,
    "sim": _sim,
    "cancel": _cancel,
}
