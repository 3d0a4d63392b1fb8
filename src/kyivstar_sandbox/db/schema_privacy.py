"""What people have agreed to be sent. No row: every switch is off."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Table

from kyivstar_sandbox.db.schema import KEY, metadata

privacy_profile = Table(
    "privacy_profile",
    metadata,
    Column("sub", KEY, ForeignKey("person.sub"), primary_key=True),
    Column("email", Boolean, nullable=False, default=False),
    Column("sms", Boolean, nullable=False, default=False),
    Column("personal", Boolean, nullable=False, default=False),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
)
"""Instants are integer microseconds on the business clock; ``updated_at`` is the last consent."""
