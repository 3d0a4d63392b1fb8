"""Indexes for reading a company of 100 000 numbers page by page, and what changed in it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Index

from kyivstar_sandbox.db.schema import account, action, bucket, line
from kyivstar_sandbox.db.schema_payments import topup

INDEXES: Final = (
    Index("action_time", action.c.requested_at, action.c.id),
    Index("bucket_code", bucket.c.code, bucket.c.id),
    Index("bucket_changed", bucket.c.updated_at, bucket.c.id),
    Index("line_changed", line.c.updated_at, line.c.id),
    Index("account_changed", account.c.updated_at, account.c.id),
)
"""Made by a migration of their own: the tables are older than they are."""
FINDING: Final = (
    Index("topup_correlator", topup.c.correlator),
    Index("topup_grant", topup.c.grant, topup.c.requested_at, topup.c.id, topup.c.subject),
)
"""For asking about rows of a batch whose answers were lost, and about all of them; likewise."""
