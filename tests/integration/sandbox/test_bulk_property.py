"""Any company made in bulk, at any time of the year, leaves a ledger that holds and goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import StaticPool, create_engine, func, select

from kyivstar_sandbox.db import migrations, schema
from kyivstar_sandbox.rules import billing, clocks, invariants
from kyivstar_sandbox.rules.seeding import bulk_fill
from kyivstar_sandbox.rules.seeding.company import Spec

FIRST = datetime(2025, 1, 1, tzinfo=UTC)

SPECS = st.builds(
    Spec,
    name=st.just("ТОВ Будь-яке"),
    numbers=st.integers(1, 60),
    months=st.integers(1, 14),
    rows=st.integers(0, 6),
    departments=st.integers(1, 30),
    depth=st.integers(1, 5),
    funded_by=st.sampled_from(("line", "line", "account")),
    balance=st.integers(0, 100_000_000),
    seed=st.integers(0, 2**31),
    index=st.integers(1, 45),
)


@settings(max_examples=25)
@given(spec=SPECS, minutes=st.integers(0, 2 * 365 * 24 * 60))
def test_any_company_holds_now_and_later(spec: Spec, minutes: int) -> None:
    now = FIRST + timedelta(minutes=minutes)
    engine = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as conn:
            migrations.migrate(conn)
            clocks.start_at(conn, now)
            bulk_fill.fill(conn, spec, now)
            assert invariants.violations(conn) == []
            lines = conn.execute(select(func.count()).select_from(schema.line)).scalar_one()
            assert lines == spec.numbers
            latest = conn.execute(select(func.max(schema.action.c.requested_at))).scalar()
            assert latest is None or latest <= now.timestamp() * 1_000_000
            ran = billing.run_due(conn, now)
            assert (ran.charged, ran.unpaid, ran.suspended, ran.ended) == (0, 0, 0, 0)
            billing.run_due(conn, now + timedelta(days=35))
            assert invariants.violations(conn) == []
    finally:
        engine.dispose()
