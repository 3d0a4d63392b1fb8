"""Ends what time ends: late payments, waiting banks, due bills, held-back events, old rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    billing,
    clocks,
    grants,
    idempotency,
    identity_flow,
    identity_sessions,
    outbox,
    payments,
    rates,
    settings,
    sms,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection


def tick(conn: Connection) -> int:
    """Run what is due now and tell who may see it; return how many events changed."""
    outbox.set_cause(conn, "")
    payments.sweep(conn, clocks.security(conn))
    grants.sweep(conn)
    if settings.flag(conn, "autoBilling"):
        billing.run_due(conn)
    return outbox.expand(conn) + outbox.promote(conn)


def purge(conn: Connection) -> None:
    """Drop what nobody may ask for any more; once a minute is often enough."""
    now = micros(clocks.security(conn))
    idempotency.purge(conn, now)
    identity_flow.purge(conn, now)
    identity_sessions.purge(conn, now)
    outbox.purge(conn, now)
    rates.purge(conn, now)
    sms.purge(conn)
