"""Tables of cards, payments, top-ups and refunds. A card's number is nowhere in them.

Amounts are integer kopiykas, instants integer microseconds since 1970: columns `*_at` stand on
the business clock, `*_due` on the security clock. `UNIQUE (subject, correlator)` is never
purged: one intent of a person makes one payment, however old its key is (docs/contract.md 1.6).
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from kyivstar_sandbox.db.schema import metadata

payment_method = Table(
    "payment_method",
    metadata,
    Column("id", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("last4", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("behaviour", Text, nullable=False),
    Column("saved_until", BigInteger),  # null = a saved card
    Column("preferred", Boolean, nullable=False, default=False),
    Column("created_at", BigInteger, nullable=False),
    Column("removed_at", BigInteger),
    CheckConstraint("length(last4) = 4", name="payment_method_last4"),
    Index("payment_method_subject", "subject", "id"),
)

payment = Table(
    "payment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("correlator", Text),
    Column("session", Text),
    Column("account", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("method_name", Text, nullable=False),
    Column("last4", Text, nullable=False),
    Column("behaviour", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("name", Text),
    Column("amount", BigInteger, nullable=False),
    Column("fee", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("status_reason", Text),
    Column("status_at", BigInteger, nullable=False),
    Column("paid_at", BigInteger, nullable=False),
    Column("action", Text, nullable=False),  # validate | open
    Column("authorization", Text, nullable=False, unique=True),  # id of the code, or of the page
    Column("digest", Text, nullable=False),
    Column("cancel_due", BigInteger, nullable=False),
    Column("capture_due", BigInteger),
    Column("receipt", Text),
    Column("receipt_at", BigInteger),
    Column("rrn", Text),
    UniqueConstraint("subject", "correlator", name="payment_once"),
    CheckConstraint("amount > 0 AND fee >= 0", name="payment_positive"),
    Index("payment_subject_at", "subject", "paid_at", "id"),
    Index("payment_account", "account", "paid_at", "id"),
    Index("payment_status", "status"),
)

payment_item = Table(
    "payment_item",
    metadata,
    Column("payment", Text, ForeignKey("payment.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("item", Text, nullable=False),  # the caller's name of the item
    Column("kind", Text, nullable=False),  # LogicalResource | PartyAccount
    Column("recipient", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("amount > 0", name="payment_item_positive"),
)

topup = Table(
    "topup",
    metadata,
    Column("id", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("correlator", Text),
    Column("payment", Text),
    Column("item", Text),
    Column("method", Text),
    Column("status", Text, nullable=False),
    Column("status_reason", Text),
    Column("reason", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("channel", Text, nullable=False),
    Column("requested_at", BigInteger, nullable=False),
    Column("confirmed_at", BigInteger),
    Column("is_auto", Boolean, nullable=False, default=False),
    Column("number", Text),
    Column("bucket", Text),
    Column("line", Text),
    Column("account", Text),
    Column("capture_due", BigInteger),
    Column("grant", Text),
    Column("row", Integer),
    UniqueConstraint("subject", "correlator", name="topup_once"),
    CheckConstraint("amount > 0", name="topup_positive"),
    Index("topup_payment", "payment"),
    Index("topup_subject_at", "subject", "requested_at", "id"),
    Index("topup_number_at", "number", "requested_at", "id"),
)

refund = Table(
    "refund",
    metadata,
    Column("id", Text, primary_key=True),
    Column("payment", Text, ForeignKey("payment.id"), nullable=False),
    Column("topup", Text, nullable=False, unique=True),
    Column("subject", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("method_name", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("refunded_at", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    CheckConstraint("amount > 0", name="refund_positive"),
    Index("refund_payment", "payment"),
)
