"""Table of transfers between numbers. The money itself lies in the ledger and the history.

Amounts are integer kopiykas, instants integer microseconds of the business clock.
``UNIQUE (subject, correlator)`` is never purged: one intent makes one transfer.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Table, Text, UniqueConstraint

from kyivstar_sandbox.db.schema import KEY, metadata

transfer: Final = Table(
    "transfer",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("subject", KEY, nullable=False),
    Column("correlator", KEY),
    Column("amount", BigInteger, nullable=False),
    Column("fee", BigInteger, nullable=False),
    Column("number", KEY, nullable=False),
    Column("receiver_number", KEY, nullable=False),
    Column("line_id", KEY, nullable=False),
    Column("account_id", KEY, nullable=False),
    Column("channel", Text, nullable=False),
    Column("requested_at", BigInteger, nullable=False),
    UniqueConstraint("subject", "correlator", name="transfer_once"),
    CheckConstraint("amount > 0 AND fee >= 0", name="transfer_positive"),
    Index("transfer_account", "account_id", "requested_at", "id"),
)
"""A completed transfer; its id is that of the sender's history row. Refused ones leave nothing."""
