"""Tables of grants: consents bound to what is done (RFC 9396, docs/contract.md 2.7).

Amounts are integer kopiykas. All ``*_at`` stand on the business clock, as dates that people read.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from kyivstar_sandbox.db.schema import KEY, metadata

grant_held: Final = Table(
    "grant_held",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("status", KEY, nullable=False),
    Column("sub", KEY, nullable=False),
    Column("approver", KEY),
    Column("account", KEY),
    Column("details", Text, nullable=False),
    Column("row_count", Integer),
    Column("total", BigInteger),
    Column("used_rows", Integer, nullable=False, default=0),
    Column("used_total", BigInteger, nullable=False, default=0),
    Column("reject_reason", Text),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("grant_held_sub", "sub", "id"),
    Index("grant_held_account", "account", "status"),
    Index("grant_held_open", "status", "expires_at"),
)
"""``kind`` is the ``type`` of 2.7; ``status`` ``pendingApproval``, ``approved``, ``exhausted``,
``expired``, ``revoked``, ``rejected``. ``account``: the company account that pays, null for a card;
of a ``number_link`` the personal account that is linked. ``details`` is JSON of
``rules.grant_details.Details``. ``row_count`` and ``total`` null = not bounded by them."""

grant_use: Final = Table(
    "grant_use",
    metadata,
    Column("grant_id", KEY, ForeignKey("grant_held.id"), primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("resource", KEY, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("failed", Boolean, nullable=False, default=False),
    Column("at", BigInteger, nullable=False),
    Index("grant_use_at", "grant_id", "at"),
    Index("grant_use_resource", "resource"),
)
"""What a grant was used for: a top-up (``amount`` kopiykas) or a link (0). A failed row is used,
its money is not."""

grant_ask: Final = Table(
    "grant_ask",
    metadata,
    Column("flow_hash", KEY, primary_key=True),
    Column("id", KEY, nullable=False),
    Column("sub", KEY, nullable=False),
    Column("authorization", KEY, nullable=False),
    Column("code_challenge", KEY, nullable=False),
    Column("details", Text, nullable=False),
    Column("known", Boolean, nullable=False),
    Column("code_hash", KEY),
    Column("created_at", BigInteger, nullable=False),
    Index("grant_ask_code", "code_hash"),
)
"""A consent that waits for its code, at most one of an ``auth_session``; ``id`` is that of the
grant to be. ``known`` false: the number is not served, so no code is ever right."""

signing_key: Final = Table(
    "signing_key",
    metadata,
    Column("sub", KEY, primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)
"""Ed25519 public key (32 bytes) of someone who approves without a connection; one a person."""
