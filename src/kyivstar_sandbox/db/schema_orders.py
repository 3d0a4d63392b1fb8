"""Tables of product orders (TMF622), their cancellations, and facts of services that orders set.

Instants are integer microseconds of the business clock. `UNIQUE (subject, external_id)` is never
purged: one intent of a person makes one order, however old its key is (docs/contract.md 1.6).
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from kyivstar_sandbox.db.schema import KEY, metadata

product_order: Final = Table(
    "product_order",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("subject", KEY, nullable=False),
    Column("external_id", KEY),
    Column("account_id", KEY),
    Column("customer_id", KEY, nullable=False),
    Column("category", KEY, nullable=False),
    Column("channel", KEY, nullable=False),
    Column("requested_by", KEY, nullable=False),
    Column("state", KEY, nullable=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("requested_start_at", BigInteger),
    Column("expected_at", BigInteger),
    Column("completed_at", BigInteger),
    Column("cancelled_at", BigInteger),
    Column("cancellation_reason", Text),
    Column("prices", Text, nullable=False, default="[]"),
    Column("open_items", Integer, nullable=False, default=0),
    Column("done_items", Integer, nullable=False, default=0),
    Column("failed_items", Integer, nullable=False, default=0),
    Column("updated_at", BigInteger, nullable=False),
    UniqueConstraint("subject", "external_id", name="product_order_key"),
    CheckConstraint("open_items >= 0", name="product_order_open"),
    Index("product_order_at", "ordered_at", "id"),
)
"""`account_id` is that of the first item (events go by it), null for the kits' orders.
`requested_by`: `subscriber` or `coordinator`. `prices`: JSON list of `[type, period, kopiykas]`.
The counters tell the order's state without reading the items of other lines."""

product_order_item: Final = Table(
    "product_order_item",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("order_id", KEY, ForeignKey("product_order.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("item", KEY, nullable=False),
    Column("action", KEY, nullable=False),
    Column("act", KEY, nullable=False),
    Column("kind", KEY, nullable=False),
    Column("line_id", KEY),
    Column("account_id", KEY),
    Column("product_id", KEY),
    Column("offering_id", KEY),
    Column("facts", Text, nullable=False, default="{}"),
    Column("shown", Text, nullable=False, default="{}"),
    Column("state", KEY, nullable=False),
    Column("status_reason", KEY),
    Column("due_at", BigInteger),
    Column("updated_at", BigInteger, nullable=False),
    Index("product_order_item_order", "order_id", "position"),
    Index("product_order_item_line", "line_id", "state"),
    Index("product_order_item_account", "account_id"),
)
"""`act` is what is done (rules.orders_acts), `kind` what may be open once a line. `product_id` is
the option that the item made or touches. `facts`: JSON of the act's characteristics; `shown`: the
item's `product` as it was asked. `due_at`: when an item that waits by itself is done."""

cancel_order: Final = Table(
    "cancel_product_order",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("order_id", KEY, ForeignKey("product_order.id"), nullable=False),
    Column("subject", KEY, nullable=False),
    Column("state", KEY, nullable=False),
    Column("reason", Text),
    Column("requested_at", BigInteger, nullable=False),
    Column("effective_at", BigInteger),
    Index("cancel_product_order_of", "order_id"),
)

option_fact: Final = Table(
    "option_fact",
    metadata,
    Column("option_id", KEY, ForeignKey("option.id"), primary_key=True),
    Column("name", KEY, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Characteristics of a service that its holder chose: where calls are forwarded, and when."""
