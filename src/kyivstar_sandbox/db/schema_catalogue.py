"""What has changed in the price list since it was printed; the list itself is data of the program.

`price` (kopiykas) and `status` are null where they are as printed. Instants are integer
microseconds on the business clock.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, Table

from kyivstar_sandbox.db.schema import KEY, metadata

offering_change = Table(
    "offering_change",
    metadata,
    Column("offering", KEY, primary_key=True),
    Column("price", BigInteger),
    Column("status", KEY),
    Column("version", Integer, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("price_version", Integer),
    Column("priced_at", BigInteger),
    CheckConstraint("price IS NULL OR price > 0", name="offering_change_price"),
)
