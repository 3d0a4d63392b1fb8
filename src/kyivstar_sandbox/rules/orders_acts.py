"""What each act of an order does to a line, now or when its time has come (docs/contract.md 3.11).

An act is begun when the order is taken (a fee, a mark on the line) and done at once or later;
the rules themselves are those of ``services``. A refusal raised here has moved nothing.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

import msgspec

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import charges, orders_state, services
from kyivstar_sandbox.rules.book import Book

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_sandbox.rules.orders_state import Item, Order
    from kyivstar_sandbox.rules.state import Holding, Option

    Act = Callable[[Book, Holding, Item, int], None]

MINUTE: Final = 60_000_000
_WAITS_FOR_PERIOD: Final = frozenset({"tariffLater", "off"})
_REAL: Final = {"block": (15 * MINUTE, 30 * MINUTE), "sim": (120 * MINUTE, 420 * MINUTE)}
"""How long an act really takes, from and to: a block 15-30 minutes, a SIM up to 7 hours."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long acts take: ``delay`` in microseconds for every one, None = as in real life."""

    delay: int | None = None

    def latest(self, act: str) -> int | None:
        """The longest an act takes; None when it is done at once."""
        if self.delay is not None:
            return self.delay or None
        return _REAL[act][1] if act in _REAL else None

    def takes(self, act: str, order_id: str) -> int | None:
        """How long it takes in this order, whole seconds; None when it is done at once."""
        if self.delay is not None or act not in _REAL:
            return self.latest(act)
        first, last = _REAL[act]
        seconds = (last - first) // 1_000_000
        return first + crc32(order_id.encode()) % (seconds + 1) * 1_000_000


def facts_of(item: Item) -> dict[str, Any]:
    """The characteristics that the item asks for."""
    found: dict[str, Any] = msgspec.json.decode(item.facts)
    return found


def take(book: Book, holding: Holding, item: Item, at: int, pace: Pace) -> int | None:
    """Take an item of an order that is in the book: begin it, do it at once if it takes no time.

    Returns the latest instant of its end, None when it is done. Raises the act's ``Refusal``.
    """
    order = book.orders[item.order_id]
    book.ordered = _named(order)
    try:
        return _take(book, holding, item, at, pace)
    finally:
        book.ordered = {}


def _take(book: Book, holding: Holding, item: Item, at: int, pace: Pace) -> int | None:
    if item.act in _WAITS_FOR_PERIOD:
        until = _await_period(book, holding, item, at)
        item.state = "completed" if until is None else "acknowledged"
        return until
    latest = pace.latest(item.act)
    _begin(book, holding, item, at, until=None if latest is None else at + latest)
    if latest is None:
        _DO[item.act](book, holding, item, at)
        item.state = "completed"
        return None
    item.state, item.due_at = "inProgress", at + (pace.takes(item.act, item.order_id) or 0)
    return at + latest


def _named(order: Order) -> dict[str, Any]:
    return {
        "order": order.id,
        "orderedAt": order.ordered_at,
        "by": order.requested_by,
        "channel": order.channel,
    }


def _await_period(book: Book, holding: Holding, item: Item, at: int) -> int | None:
    line = holding.line
    if item.act == "off":
        ends_at = services.disconnect(book, holding, option_of(holding, item), at)
        return ends_at if ends_at > at else None
    line.next_tariff_id = item.offering_id
    book.touch(line, "product", at)
    return line.next_charge_at


def _begin(book: Book, holding: Holding, item: Item, at: int, *, until: int | None) -> None:
    line = holding.line
    if item.act == "sim":
        services.sim_fee(book, holding, at)
    elif until is not None and item.act == "block":
        line.block_pending_at = until
        book.touch(line, "product", at)
    elif until is not None and item.act == "on":
        origin = _origin(book, item)
        option = services.prepare(book, holding, str(item.offering_id), at, origin)
        item.product_id = option.id
        _keep_facts(book, item)


def run(book: Book, holding: Holding, item_id: str, at: int) -> None:
    """The time of an item has come: do it, or fail it for good."""
    item = next(one for one in holding.pending if one.id == item_id)
    book.ordered = _named(book.orders[item.order_id])
    try:
        _DO[item.act](book, holding, item, at)
    except Refusal as refused:
        orders_state.finish(book, holding, item, at, state="failed", reason=refused.code)
        if item.act == "on":
            charges.end_option(book, holding, option_of(holding, item), at)
    else:
        orders_state.finish(book, holding, item, at)
    finally:
        book.ordered = {}


def may_cancel(item: Item) -> bool:
    """True for what has not begun: a later tariff, the end of a service, a block."""
    return item.act in _WAITS_FOR_PERIOD or item.act == "block"


def undo(book: Book, holding: Holding, item: Item, at: int) -> None:
    """Take back an item that ``may_cancel``."""
    line = holding.line
    if item.act == "off":
        services.keep(book, option_of(holding, item), at)
        return
    if item.act == "block":
        line.block_pending_at = None
    else:
        line.next_tariff_id = None
    book.touch(line, "product", at)


@dataclass(frozen=True, slots=True)
class Trial:
    """A line after an act that was done on a copy of it, and the copy's postings."""

    holding: Holding
    book: Book


def rehearse(book: Book, holding: Holding, item: Item, at: int, *, spare: int = 0) -> Trial:
    """Do an item to its end on a copy of the line; ``spare`` kopiykas are lent to the copy.

    Raises the act's ``Refusal``. Nothing of the book changes.
    """
    kept = {id(holding.prices): holding.prices}
    known = book.orders[item.order_id]
    copied, mine, orders = copy.deepcopy((holding, item, book.orders), kept)
    trial = Book(ids=book.ids, silent=True, orders=orders, ordered=_named(known))
    trial.hold(copied)
    copied.main.amount += spare
    if mine.act in _WAITS_FOR_PERIOD:
        _await_period(trial, copied, mine, at)
    else:
        _begin(trial, copied, mine, at, until=None)
        _DO[mine.act](trial, copied, mine, at)
    return Trial(copied, trial)


def option_of(holding: Holding, item: Item) -> Option:
    """The service that the item touches."""
    return next(one for one in holding.options if one.id == item.product_id)


def _origin(book: Book, item: Item) -> services.Origin:
    order = book.orders[item.order_id]
    return services.Origin(
        by=order.requested_by,
        channel=order.channel,
        pay_with=facts_of(item).get("payWith", "money"),
        order_id=order.id,
    )


def _keep_facts(book: Book, item: Item) -> None:
    facts = facts_of(item)
    chosen: dict[str, str] = {
        name: str(facts[name]) for name in ("forwardTo", "condition") if name in facts
    }
    if chosen and item.product_id is not None:
        book.option_facts[item.product_id] = chosen


def _on(book: Book, holding: Holding, item: Item, at: int) -> None:
    if item.product_id is None:
        origin = _origin(book, item)
        made = services.connect_by(book, holding, str(item.offering_id), at, origin)
        item.product_id = made.id
        _keep_facts(book, item)
    else:
        services.activate(book, holding, option_of(holding, item), at)


def _tariff(book: Book, holding: Holding, item: Item, at: int) -> None:
    services.change_tariff(book, holding, str(item.offering_id), at)


def _start(book: Book, holding: Holding, _item: Item, at: int) -> None:
    services.start_now(book, holding, at)


def _advance(book: Book, holding: Holding, item: Item, at: int) -> None:
    services.lend(book, holding, str(item.offering_id), at)


def _trust(book: Book, holding: Holding, _item: Item, at: int) -> None:
    services.trust(book, holding, at)


def _block(book: Book, holding: Holding, item: Item, at: int) -> None:
    services.block(book, holding, facts_of(item)["suspensionReason"], at)


def _unblock(book: Book, holding: Holding, _item: Item, at: int) -> None:
    services.unblock(book, holding, at)


def _sim(book: Book, holding: Holding, item: Item, at: int) -> None:
    facts = facts_of(item)
    services.swap_sim(book, holding, facts["simType"], facts.get("iccid"), at)


def _limit(book: Book, holding: Holding, item: Item, at: int) -> None:
    services.limit_data(book, holding, facts_of(item)["dataLimitMb"], at)


def _forward(book: Book, holding: Holding, item: Item, at: int) -> None:
    _keep_facts(book, item)
    book.touch(option_of(holding, item), "product", at)


_DO: Final[dict[str, Act]] = {
    "tariff": _tariff,
    "on": _on,
    "start": _start,
    "advance": _advance,
    "trust": _trust,
    "block": _block,
    "unblock": _unblock,
    "sim": _sim,
    "limit": _limit,
    "forward": _forward,
}
