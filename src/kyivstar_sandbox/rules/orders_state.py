"""Orders in hand: rows of their tables, and how the state of items makes that of an order.

Billing changes them in memory like lines and buckets; ``shelf`` reads and writes them. This
module knows no rule of any act, so that billing may end an item without knowing what it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

OPEN: Final = ("acknowledged", "inProgress")
"""States of items, and of orders, that something still happens to."""


@dataclass(slots=True)
class Order:
    """A row of ``product_order``."""

    id: str
    subject: str
    external_id: str | None
    account_id: str | None
    customer_id: str
    category: str
    channel: str
    requested_by: str
    state: str
    ordered_at: int
    requested_start_at: int | None
    expected_at: int | None
    completed_at: int | None
    cancelled_at: int | None
    cancellation_reason: str | None
    prices: str
    open_items: int
    done_items: int
    failed_items: int
    updated_at: int


@dataclass(slots=True)
class Item:
    """A row of ``product_order_item``."""

    id: str
    order_id: str
    position: int
    item: str
    action: str
    act: str
    kind: str
    line_id: str | None
    account_id: str | None
    product_id: str | None
    offering_id: str | None
    facts: str
    shown: str
    state: str
    status_reason: str | None
    due_at: int | None
    updated_at: int


def finish(
    book: Book,
    holding: Holding,
    item: Item,
    at: int,
    *,
    state: str = "completed",
    reason: str | None = None,
) -> None:
    """End an open item (``completed``, ``failed``, ``cancelled``); the order follows its items."""
    item.state, item.status_reason, item.due_at, item.updated_at = state, reason, None, at
    book.touched[item.id] = item
    holding.pending.remove(item)
    order = book.orders[item.order_id]
    order.open_items -= 1
    if state == "completed":
        order.done_items += 1
    elif state == "failed":
        order.failed_items += 1
    follow(order, at)
    book.touch(order, "orderState", at)


def follow(order: Order, at: int) -> None:
    """Set the order's state from its counters once no item is open any more."""
    if order.open_items:
        return
    if order.done_items:
        order.state = "partial" if order.failed_items or order.cancelled_at else "completed"
    else:
        order.state = "cancelled" if order.cancelled_at else "failed"
    if order.state in {"completed", "partial"}:
        order.completed_at = at
    order.expected_at = None if order.state in {"failed", "cancelled"} else order.expected_at


def complete(book: Book, holding: Holding, at: int, wanted: Callable[[Item], bool]) -> None:
    """End the waiting items that have just come true by billing itself."""
    for item in [one for one in holding.pending if wanted(one)]:
        finish(book, holding, item, at)


def abandon(
    book: Book, holding: Holding, at: int, wanted: Callable[[Item], bool], *, reason: str
) -> None:
    """Fail the waiting items that can no longer be done; ``reason`` is a refusal's code."""
    for item in [one for one in holding.pending if wanted(one)]:
        finish(book, holding, item, at, state="failed", reason=reason)


def option_ended(book: Book, holding: Holding, option_id: str, at: int) -> None:
    """A service is over: an order to switch it off is done, one to switch it on has failed."""
    mine = [one for one in holding.pending if one.product_id == option_id]
    for item in mine:
        done = item.act == "off"
        finish(
            book,
            holding,
            item,
            at,
            state="completed" if done else "failed",
            reason=None if done else "incompatibleOffering",
        )
